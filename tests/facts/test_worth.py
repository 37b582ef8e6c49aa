"""Which happenings are told for their own sake and which are only brushed, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, COMPANY, COUNTRY, PERSON, read

Names = dict[str, tuple[str, str]]
NEWS = """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
"""

CASES = [
    # Anne prétend que Norsud rejette Valtel.
    pytest.param(
        """
Anne Anne PROPN nsubj 4 Number=Sing
prétend prétendre VERB ROOT 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
que que SCONJ mark 7 -
Norsud Norsud PROPN nsubj 7 Number=Sing
rejette rejeter VERB ccomp 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Valtel Valtel PROPN obj 7 Number=Sing
. . PUNCT punct 4 -
""",
        {"Anne": PERSON, "Norsud": COMPANY, "Valtel": COMPANY},
        [],
        id="a common verb below another that says neither when nor where",
    ),
    # Norsud rejette Valtel mardi.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 3 Number=Sing
rejette rejeter VERB ROOT 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Valtel Valtel PROPN obj 3 Number=Sing
mardi mardi NOUN obl:mod 3 Number=Sing
. . PUNCT punct 3 -
""",
        {"Norsud": COMPANY, "Valtel": COMPANY},
        ["rejet de Valtel"],
        id="a common verb that says when",
    ),
    # Anne a lu un sondage publié à Klow.
    pytest.param(
        """
Anne Anne PROPN nsubj 4 Number=Sing
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
lu lire VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
un un DET det 6 Definite=Ind|Number=Sing|PronType=Art
sondage sondage NOUN obj 4 Number=Sing
publié publier VERB acl 6 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 9 -
Klow Klow PROPN obl:mod 7 -
. . PUNCT punct 4 -
""",
        {"Anne": PERSON, "Klow": CITY},
        [],
        id="a participle that only says which one is meant",
    ),
    # Anne dort, alors que Norsud a fermé Valtel.
    pytest.param(
        """
Anne Anne PROPN nsubj 3 Number=Sing
dort dormir VERB ROOT 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
, , PUNCT punct 9 -
alors alors ADV mark 9 -
que que SCONJ fixed 5 -
Norsud Norsud PROPN nsubj 9 Number=Sing
a avoir AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fermé fermer VERB advcl 3 Number=Sing|Tense=Past|VerbForm=Part
Valtel Valtel PROPN obj 9 Number=Sing
. . PUNCT punct 3 -
""",
        {"Anne": PERSON, "Norsud": COMPANY, "Valtel": COMPANY},
        [],
        id="told aside, without a date",
    ),
    # Norsud a fermé Valtel.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 4 Number=Sing
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fermé fermer VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
Valtel Valtel PROPN obj 4 Number=Sing
. . PUNCT punct 4 -
""",
        {"Norsud": COMPANY, "Valtel": COMPANY},
        ["fermeture de Valtel"],
        id="told in a main clause",
    ),
    # Norsud a vu trois pannes.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 4 Number=Sing
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
vu voir VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
trois trois NUM nummod 6 -
pannes panne NOUN obj 4 Number=Plur
. . PUNCT punct 4 -
""",
        {"Norsud": COMPANY},
        [],
        id="several, in which nobody has a part",
    ),
    # La pièce, qui sera dévoilée le 10 juin, plaît.
    pytest.param(
        """
La le DET det 3 Definite=Def|Number=Sing|PronType=Art
pièce pièce NOUN nsubj 12 Number=Sing
, , PUNCT punct 7 -
qui qui PRON nsubj:pass 7 PronType=Rel
sera être AUX aux:pass 7 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
dévoilée dévoiler VERB acl:relcl 3 Number=Sing|Tense=Past|VerbForm=Part
le le DET det 9 Definite=Def|Number=Sing|PronType=Art
10 10 NUM obl:mod 7 -
juin juin NOUN nmod 9 Number=Sing
, , PUNCT punct 7 -
plaît plaire VERB ROOT 12 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 12 -
""",
        {},
        ["dévoilement de la pièce"],
        id="a relative clause with a date",
    ),
    # Anne dort à partir de lundi.
    pytest.param(
        """
Anne Anne PROPN nsubj 3 Number=Sing
dort dormir VERB ROOT 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 7 -
partir partir VERB fixed 4 VerbForm=Inf
de de ADP fixed 4 -
lundi lundi NOUN obl:mod 3 Number=Sing
. . PUNCT punct 3 -
""",
        {"Anne": PERSON},
        [],
        id="part of a preposition",
    ),
    # Anne a vu le bureau de vote de Klow.
    pytest.param(
        """
Anne Anne PROPN nsubj 4 Number=Sing
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
vu voir VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
le le DET det 6 Definite=Def|Number=Sing|PronType=Art
bureau bureau NOUN obj 4 Number=Sing
de de ADP case 8 -
vote vote NOUN nmod 6 Number=Sing
de de ADP case 10 -
Klow Klow PROPN nmod 8 Number=Sing
. . PUNCT punct 4 -
""",
        {"Anne": PERSON, "Klow": CITY},
        [],
        id="what a thing is for",
    ),
    # Norsud a vu une croissance à Klow.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 4 Number=Sing
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
vu voir VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
une un DET det 6 Definite=Ind|Number=Sing|PronType=Art
croissance croissance NOUN obj 4 Number=Sing
à à ADP case 8 -
Klow Klow PROPN nmod 6 Number=Sing
. . PUNCT punct 4 -
""",
        {"Norsud": COMPANY, "Klow": CITY},
        [],
        id="a common noun that is only somewhere",
    ),
    # Norsud est parti en raison d'une panne.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 4 Number=Sing
est être AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
parti partir VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
en en ADP case 8 -
raison raison NOUN fixed 5 Number=Sing
d' de ADP case 8 -
une un DET det 9 Definite=Ind|Number=Sing|PronType=Art
panne panne NOUN obl:mod 4 Number=Sing
. . PUNCT punct 4 -
""",
        {"Norsud": COMPANY},
        ["départ de Norsud", "panne"],
        id="a common verb that has a cause",
    ),
    # Une élection inquiétera Luc. Cette élection inquiétera Anne.
    pytest.param(
        """
Une un DET det 3 Definite=Ind|Number=Sing|PronType=Art
élection élection NOUN nsubj 4 Number=Sing
inquiétera inquiéter VERB ROOT 4 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
Luc Luc PROPN obj 4 -
. . PUNCT punct 4 -
Cette ce DET det 8 Number=Sing|PronType=Dem
élection élection NOUN nsubj 9 Number=Sing
inquiétera inquiéter VERB ROOT 9 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
Anne Anne PROPN obj 9 -
. . PUNCT punct 9 -
""",
        {"Luc": PERSON, "Anne": PERSON},
        ["élection"],
        id="a strong noun that the article comes back to",
    ),
    # Nouvelles. Luc a été arrêté.
    pytest.param(
        """
Luc Luc PROPN nsubj:pass 5 -
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 5 Tense=Past|VerbForm=Part
arrêté arrêter VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
. . PUNCT punct 5 -
""",
        {"Luc": PERSON},
        ["arrestation de Luc"],
        id="what befell somebody known",
    ),
    # Nouvelles. Anne dit que Luc a été arrêté.
    pytest.param(
        """
Anne Anne PROPN nsubj 3 -
dit dire VERB ROOT 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
que que SCONJ mark 8 -
Luc Luc PROPN nsubj:pass 8 -
a avoir AUX aux:tense 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 8 Tense=Past|VerbForm=Part
arrêté arrêter VERB ccomp 3 Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
. . PUNCT punct 3 -
""",
        {"Luc": PERSON, "Anne": PERSON},
        [],
        id="what only somebody says",
    ),
]


@pytest.mark.parametrize(("table", "names", "labels"), CASES)
def test_worth(table: str, names: Names, labels: list[str]) -> None:
    assert read(NEWS + table.lstrip("\n"), names).labels == labels


def test_a_noun_that_is_all_the_title_says() -> None:
    # Syldavie : incident au musée.
    table = """
Syldavie Syldavie PROPN ROOT 0 Number=Sing
: : PUNCT punct 2 -
incident incident NOUN appos 0 Number=Sing
au à ADP case 4 Definite=Def|Number=Sing|PronType=Art
musée musée NOUN nmod 2 Number=Sing
. . PUNCT punct 0 -
"""
    assert read(table, {"Syldavie": COUNTRY}).labels == ["incident au musée"]


def test_a_common_verb_is_news_where_the_lead_says_when_and_where() -> None:
    # La flamme arrive à Klow en 2015. La foule se rue à Lima en 2016.
    table = """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
La le DET det 3 Definite=Def|Number=Sing|PronType=Art
flamme flamme NOUN nsubj 4 Number=Sing
arrive arriver VERB ROOT 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 6 -
Klow Klow PROPN obl:mod 4 -
en en ADP case 8 -
2015 2015 NUM obl:mod 4 -
. . PUNCT punct 4 -
La le DET det 11 Definite=Def|Number=Sing|PronType=Art
foule foule NOUN nsubj 13 Number=Sing
se se PRON expl:comp 13 -
rue ruer VERB ROOT 13 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 15 -
Lima Lima PROPN obl:mod 13 -
en en ADP case 17 -
2016 2016 NUM obl:mod 13 -
. . PUNCT punct 13 -
"""
    assert read(table.lstrip("\n"), {"Klow": CITY, "Lima": CITY}).labels == ["arrivée"]
