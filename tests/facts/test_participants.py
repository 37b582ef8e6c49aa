"""Who has a part in what takes place: behind its verb, beside a noun, or by what is his, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, COMPANY, PERSON, Triple, read

Names = dict[str, tuple[str, str]]
GROUP = ("Organization", "ArmedGroup")

CASES = [
    # La grève a débuté lundi à l'appel de Norsud.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
grève grève NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
débuté débuter VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
lundi lundi NOUN obl:mod 3 Number=Sing
à à ADP case 7 -
l' le DET det 7 Definite=Def|Number=Sing|PronType=Art
appel appel NOUN obl:arg 3 Number=Sing
de de ADP case 9 -
Norsud Norsud PROPN nmod 7 -
. . PUNCT punct 3 -
""",
        {"Norsud": COMPANY},
        [("Norsud", "organizes", "grève")],
        id="who called for what takes place",
    ),
    # La signature s'est déroulée en présence de Anne.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
signature signature NOUN nsubj 4 Number=Sing
s' se PRON expl:comp 4 Reflex=Yes
est être AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
déroulée dérouler VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
en en ADP case 6 -
présence présence NOUN obl:mod 4 Number=Sing
de de ADP case 8 -
Anne Anne PROPN nmod 6 -
. . PUNCT punct 4 -
""",
        {"Anne": PERSON},
        [("Anne", "participatedIn", "signature")],
        id="who is present at what takes place",
    ),
    # Le procès auquel Anne est convoquée commence.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
procès procès NOUN ROOT 1 Number=Sing
auquel auquel PRON obl:mod 5 Number=Sing|PronType=Rel
Anne Anne PROPN nsubj:pass 5 -
est être AUX aux:pass 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
convoquée convoquer VERB acl:relcl 1 Number=Sing|Tense=Past|VerbForm=Part
commence commencer VERB xcomp 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 1 -
""",
        {"Anne": PERSON},
        [("Anne", "participatedIn", "procès")],
        id="who is called to what a relative clause stands behind",
    ),
    # Un accord entre Norsud et le groupe armé Valdor a été conclu.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
accord accord NOUN nsubj:pass 11 Number=Sing
entre entre ADP case 3 -
Norsud Norsud PROPN nmod 1 -
et et CCONJ cc 6 -
le le DET det 6 Definite=Def|Number=Sing|PronType=Art
groupe groupe NOUN conj 3 Number=Sing
armé armé ADJ amod 6 Number=Sing
Valdor Valdor PROPN appos 6 Number=Sing
a avoir AUX aux:tense 11 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 11 Tense=Past|VerbForm=Part
conclu conclure VERB ROOT 11 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 11 -
""",
        {"Norsud": COMPANY, "Valdor": GROUP},
        [("Norsud", "participatedIn", "accord de Norsud"), ("Valdor", "participatedIn", "accord de Norsud")],
        id="a noun and the name beside it",
    ),
    # Une embuscade de Valdor a eu lieu à Klow.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
embuscade embuscade NOUN nsubj 5 Number=Sing
de de ADP case 3 -
Valdor Valdor PROPN nmod 1 -
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 5 Number=Sing
à à ADP case 8 -
Klow Klow PROPN obl:arg 5 Number=Sing
. . PUNCT punct 5 -
""",
        {"Valdor": GROUP, "Klow": CITY},
        [("Valdor", "organizes", "embuscade de Valdor")],
        id="what an armed group does is not done to it",
    ),
    # Une embuscade contre une base de Valdor a eu lieu.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
embuscade embuscade NOUN nsubj 8 Number=Sing
contre contre ADP case 4 -
une un DET det 4 Definite=Ind|Number=Sing|PronType=Art
base base NOUN nmod 1 Number=Sing
de de ADP case 6 -
Valdor Valdor PROPN nmod 4 -
a avoir AUX aux:tense 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 8 Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 8 Number=Sing
. . PUNCT punct 8 -
""",
        {"Valdor": GROUP},
        [("embuscade contre une base de Valdor", "affects", "Valdor")],
        id="an armed group is hit at its place",
    ),
    # Un cargo de Norsud a été attaqué.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
cargo cargo NOUN nsubj:pass 6 Number=Sing
de de ADP case 3 -
Norsud Norsud PROPN nmod 1 -
a avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 6 Tense=Past|VerbForm=Part
attaqué attaquer VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 6 -
""",
        {"Norsud": COMPANY},
        [("attaque d'un cargo de Norsud", "affects", "Norsud")],
        id="whose ship is attacked",
    ),
]


@pytest.mark.parametrize(("table", "names", "triples"), CASES)
def test_participants(table: str, names: Names, triples: list[Triple]) -> None:
    assert read(table, names).triples("organizes", "affects", "participatedIn") == triples
