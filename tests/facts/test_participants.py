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
    # La signature s'est tenue en présence d'Anne.
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
    # Le procès auquel Anne est conviée commence.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
procès procès NOUN ROOT 1 Number=Sing
auquel auquel PRON obl:mod 5 Number=Sing|PronType=Rel
Anne Anne PROPN nsubj:pass 5 -
est être AUX aux:pass 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
conviée convier VERB acl:relcl 1 Number=Sing|Tense=Past|VerbForm=Part
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
        [
            ("Norsud", "participatedIn", "accord entre Norsud et le groupe armé Valdor"),
            ("Valdor", "participatedIn", "accord entre Norsud et le groupe armé Valdor"),
        ],
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
    # Ont pris part à la réunion la ministre Anne et le maire Luc.
    pytest.param(
        """
Ont avoir AUX aux:tense 1 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
pris prendre VERB ROOT 1 Tense=Past|VerbForm=Part
part part NOUN obj 1 Number=Sing
à à ADP case 5 -
la le DET det 5 Definite=Def|Number=Sing|PronType=Art
réunion réunion NOUN obl:arg 1 Number=Sing
la le DET det 7 Definite=Def|Number=Sing|PronType=Art
ministre ministre NOUN obj 1 Number=Sing
Anne Anne PROPN appos 7 -
et et CCONJ cc 11 -
le le DET det 11 Definite=Def|Number=Sing|PronType=Art
maire maire NOUN conj 7 Number=Sing
Luc Luc PROPN appos 11 -
. . PUNCT punct 1 -
""",
        {"Anne": PERSON, "Luc": PERSON},
        [("Anne", "participatedIn", "réunion"), ("Luc", "participatedIn", "réunion")],
        id="whom an auxiliary at the beginning leaves for the end",
    ),
    # Anne, accompagnée de Luc, a inauguré le pont.
    pytest.param(
        """
Anne Anne PROPN nsubj 7 -
, , PUNCT punct 2 -
accompagnée accompagner VERB acl 0 Number=Sing|Tense=Past|VerbForm=Part
de de ADP case 4 -
Luc Luc PROPN obl:arg 2 -
, , PUNCT punct 2 -
a avoir AUX aux:tense 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
inauguré inaugurer VERB ROOT 7 Number=Sing|Tense=Past|VerbForm=Part
le le DET det 9 Definite=Def|Number=Sing|PronType=Art
pont pont NOUN obj 7 Number=Sing
. . PUNCT punct 7 -
""",
        {"Anne": PERSON, "Luc": PERSON},
        [("Anne", "organizes", "inauguration du pont"), ("Luc", "participatedIn", "inauguration du pont")],
        id="who is with somebody",
    ),
    # Anne, accompagnée de Luc, a démissionné.
    pytest.param(
        """
Anne Anne PROPN nsubj 7 -
, , PUNCT punct 2 -
accompagnée accompagner VERB acl 0 Number=Sing|Tense=Past|VerbForm=Part
de de ADP case 4 -
Luc Luc PROPN obl:arg 2 -
, , PUNCT punct 2 -
a avoir AUX aux:tense 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
démissionné démissionner VERB ROOT 7 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 7 -
""",
        {"Anne": PERSON, "Luc": PERSON},
        [("Anne", "organizes", "démission d'Anne")],
        id="who is with somebody that resigns does not resign",
    ),
    # Anne a été condamnée à une amende pour le meurtre de Luc.
    pytest.param(
        """
Anne Anne PROPN nsubj:pass 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 3 Tense=Past|VerbForm=Part
condamnée condamner VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 6 -
une un DET det 6 Definite=Ind|Number=Sing|PronType=Art
amende amende NOUN obl:arg 3 Number=Sing
pour pour ADP case 9 -
le le DET det 9 Definite=Def|Number=Sing|PronType=Art
meurtre meurtre NOUN obl:mod 3 Number=Sing
de de ADP case 11 -
Luc Luc PROPN nmod 9 -
. . PUNCT punct 3 -
""",
        {"Anne": PERSON, "Luc": PERSON},
        [
            ("amende d'Anne", "affects", "Anne"),
            ("Anne", "organizes", "meurtre de Luc"),
            ("meurtre de Luc", "affects", "Luc"),
        ],
        id="what somebody is sentenced for he has done",
    ),
    # Trois ans de combats entre Norsud et Valtel ont cessé.
    pytest.param(
        """
Trois Trois NUM nummod 1 -
ans an NOUN nsubj 9 Number=Plur
de de ADP case 3 -
combats combat NOUN nmod 1 Number=Plur
entre entre ADP case 5 -
Norsud Norsud PROPN nmod 1 -
et et CCONJ cc 7 -
Valtel Valtel PROPN conj 5 -
ont avoir AUX aux:tense 9 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
cessé cesser VERB ROOT 9 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 9 -
""",
        {"Norsud": COMPANY, "Valtel": COMPANY},
        [
            ("Norsud", "participatedIn", "combats"),
            ("Valtel", "participatedIn", "combats"),
        ],
        id="between whom something lasts",
    ),
    # Anne a été blessée par une attaque des rebelles contre Norsud.
    pytest.param(
        """
Anne Anne PROPN nsubj:pass 3 -
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 3 Tense=Past|VerbForm=Part
blessée blesser VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
par par ADP case 6 -
une un DET det 6 Definite=Ind|Number=Sing|PronType=Art
attaque attaque NOUN obl:agent 3 Number=Sing
des de ADP case 8 Definite=Def|Number=Plur|PronType=Art
rebelles rebelle NOUN nmod 6 Number=Plur
contre contre ADP case 10 -
Norsud Norsud PROPN nmod 8 -
. . PUNCT punct 3 -
""",
        {"Norsud": COMPANY, "Anne": PERSON},
        [
            ("attaque des rebelles contre Norsud", "affects", "Anne"),
            ("attaque des rebelles contre Norsud", "affects", "Norsud"),
        ],
        id="whom an act is against, behind another verb",
    ),
    # Norsud a mené l'étude avec Valtel.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
mené mener VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
l' le DET det 4 Definite=Def|Number=Sing|PronType=Art
étude étude NOUN obj 2 Number=Sing
avec avec ADP case 6 -
Valtel Valtel PROPN obl:mod 2 -
. . PUNCT punct 2 -
""",
        {"Norsud": COMPANY, "Valtel": COMPANY},
        [("Norsud", "organizes", "étude"), ("Valtel", "participatedIn", "étude")],
        id="with whom somebody does what one may do",
    ),
    # Norsud a licencié Anne avec Luc.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
licencié licencier VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
Anne Anne PROPN obj 2 -
avec avec ADP case 5 -
Luc Luc PROPN obl:mod 2 -
. . PUNCT punct 2 -
""",
        {"Norsud": COMPANY, "Anne": PERSON, "Luc": PERSON},
        [("Norsud", "organizes", "licenciement d'Anne"), ("licenciement d'Anne", "affects", "Anne")],
        id="with whom somebody is dismissed has not dismissed him",
    ),
    # Anne sera condamnée pour le meurtre de Luc.
    pytest.param(
        """
Anne Anne PROPN nsubj:pass 2 Number=Sing
sera être AUX aux:pass 2 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
condamnée condamner VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
pour pour ADP case 5 -
le le DET det 5 Definite=Def|Number=Sing|PronType=Art
meurtre meurtre NOUN obl:mod 2 Number=Sing
de de ADP case 7 -
Luc Luc PROPN nmod 5 -
. . PUNCT punct 2 -
""",
        {"Anne": PERSON, "Luc": PERSON},
        [("condamnation d'Anne", "affects", "Anne"), ("meurtre de Luc", "affects", "Luc")],
        id="a sentence that may be passed tells nobody's deed",
    ),
    # Condamnée pour le meurtre de Luc, Anne a été acquittée.
    pytest.param(
        """
Condamnée condamner VERB advcl 10 Number=Sing|Tense=Past|VerbForm=Part
pour pour ADP case 3 -
le le DET det 3 Definite=Def|Number=Sing|PronType=Art
meurtre meurtre NOUN obl:mod 0 Number=Sing
de de ADP case 5 -
Luc Luc PROPN nmod 3 -
, , PUNCT punct 0 -
Anne Anne PROPN nsubj:pass 10 Number=Sing
a avoir AUX aux:tense 10 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 10 Tense=Past|VerbForm=Part
acquittée acquitter VERB ROOT 10 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 10 -
""",
        {"Anne": PERSON, "Luc": PERSON},
        [
            ("condamnation d'Anne", "affects", "Anne"),
            ("meurtre de Luc", "affects", "Luc"),
            ("acquittement d'Anne", "affects", "Anne"),
        ],
        id="who was cleared has not done what the sentence was passed for",
    ),
    # Anne a été acquittée de vol mais condamnée pour le meurtre de Luc.
    pytest.param(
        """
Anne Anne PROPN nsubj:pass 3 -
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 3 Tense=Past|VerbForm=Part
acquittée acquitter VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
de de ADP case 5 -
vol vol NOUN obl:arg 3 Number=Sing
mais mais CCONJ cc 7 -
condamnée condamner VERB conj 3 Number=Sing|Tense=Past|VerbForm=Part
pour pour ADP case 10 -
le le DET det 10 Definite=Def|Number=Sing|PronType=Art
meurtre meurtre NOUN obl:arg 7 Number=Sing
de de ADP case 12 -
Luc Luc PROPN nmod 10 -
. . PUNCT punct 3 -
""",
        {"Anne": PERSON, "Luc": PERSON},
        [
            ("acquittement d'Anne", "affects", "Anne"),
            ("condamnation d'Anne", "affects", "Anne"),
            ("Anne", "organizes", "meurtre de Luc"),
            ("meurtre de Luc", "affects", "Luc"),
        ],
        id="who was cleared of one charge has done the other",
    ),
    # Anne annonce l'arrestation de Luc.
    pytest.param(
        """
Anne Anne PROPN nsubj 1 Number=Sing
annonce annoncer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
l' le DET det 3 Definite=Def|Number=Sing|PronType=Art
arrestation arrestation NOUN obj 1 Number=Sing
de de ADP case 5 -
Luc Luc PROPN nmod 3 -
. . PUNCT punct 1 -
""",
        {"Anne": PERSON, "Luc": PERSON},
        [("arrestation de Luc", "affects", "Luc")],
        id="one person who announces an arrest does not make it",
    ),
    # Anne a fait face à une motion de Norsud.
    pytest.param(
        """
Anne Anne PROPN nsubj 2 Number=Sing
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fait faire VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
face face NOUN obj 2 Number=Sing
à à ADP case 6 -
une un DET det 6 Definite=Ind|Number=Sing|PronType=Art
motion motion NOUN obl:arg 2 Number=Sing
de de ADP case 8 -
Norsud Norsud PROPN nmod 6 -
. . PUNCT punct 2 -
""",
        {"Anne": PERSON, "Norsud": COMPANY},
        [("Norsud", "organizes", "motion de Norsud")],
        id="whom an act stands before does not do it",
    ),
]


@pytest.mark.parametrize(("table", "names", "triples"), CASES)
def test_participants(table: str, names: Names, triples: list[Triple]) -> None:
    assert read(table, names).triples("organizes", "affects", "participatedIn") == triples


def test_what_somebody_is_tried_for_he_is_said_to_have_done() -> None:
    table = """
Anne Anne PROPN nsubj:pass 2 -
est être AUX aux:pass 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
jugée juger VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
pour pour ADP case 5 -
l' le DET det 5 Definite=Def|Number=Sing|PronType=Art
attentat attentat NOUN obl:mod 2 Number=Sing
de de ADP case 7 -
Klow Klow PROPN nmod 5 -
. . PUNCT punct 2 -
"""
    assert read(table, {"Anne": PERSON, "Klow": CITY}).statuses("organizes") == {"reported"}
