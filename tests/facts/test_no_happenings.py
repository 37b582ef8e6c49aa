"""Verbs and nouns that elsewhere tell of happenings and here tell of none, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, COMPANY, PERSON, read

RIVER = ("Place", "BodyOfWater")

CASES = [
    # Anne arrive à convaincre Luc à Klow.
    pytest.param(
        """
Anne Anne PROPN nsubj 1 -
arrive arriver VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP mark 3 -
convaincre convaincre VERB xcomp 1 VerbForm=Inf
Luc Luc PROPN obj 3 -
à à ADP case 6 -
Klow Klow PROPN obl:arg 3 -
. . PUNCT punct 1 -
""",
        {"Anne": PERSON, "Luc": PERSON, "Klow": CITY},
        [],
        id="who comes to do something does not arrive",
    ),
    # Anne arrive à Klow.
    pytest.param(
        """
Anne Anne PROPN nsubj 1 -
arrive arriver VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 3 -
Klow Klow PROPN obl:arg 1 -
. . PUNCT punct 1 -
""",
        {"Anne": PERSON, "Klow": CITY},
        ["arrivée d'Anne"],
        id="who comes to a town does",
    ),
    # Le parc est nommé en l'honneur de Luc depuis mai.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
parc parc NOUN nsubj:pass 3 Number=Sing
est être AUX aux:pass 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
nommé nommer VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
en en ADP case 6 -
l' le DET det 6 Definite=Def|Number=Sing|PronType=Art
honneur honneur NOUN obl:mod 3 Number=Sing
de de ADP case 8 -
Luc Luc PROPN nmod 6 -
depuis depuis ADP case 10 -
mai mai NOUN obl:mod 3 Number=Sing
. . PUNCT punct 3 -
""",
        {"Luc": PERSON},
        [],
        id="a name is no post",
    ),
    # Luc sort de Klow lundi.
    pytest.param(
        """
Luc Luc PROPN nsubj 1 Number=Sing
sort sortir VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
de de ADP case 3 -
Klow Klow PROPN obl:arg 1 -
lundi lundi NOUN obl:mod 1 Number=Sing
. . PUNCT punct 1 -
""",
        {"Luc": PERSON, "Klow": CITY},
        [],
        id="nobody is published",
    ),
    # Klow est traversée par la Zorne.
    pytest.param(
        """
Klow Klow PROPN nsubj:pass 2 -
est être AUX aux:pass 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
traversée traverser VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
par par ADP case 5 -
la le DET det 5 Definite=Def|Number=Sing|PronType=Art
Zorne zorne NOUN obl:agent 2 Number=Sing
. . PUNCT punct 2 -
""",
        {"Klow": CITY, "Zorne": RIVER},
        [],
        id="a river runs through a town",
    ),
    # Norsud est vendu à l'aide de Valtel lundi.
    pytest.param(
        """
Norsud Norsud PROPN nsubj:pass 2 -
est être AUX aux:pass 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
vendu vendre VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
à à ADP case 5 -
l' le DET det 5 Definite=Def|Number=Sing|PronType=Art
aide aide NOUN obl:arg 2 Number=Sing
de de ADP case 7 -
Valtel Valtel PROPN nmod 5 -
lundi lundi NOUN obl:mod 2 Number=Sing
. . PUNCT punct 2 -
""",
        {"Norsud": COMPANY, "Valtel": COMPANY},
        ["vente de Norsud"],
        id="by means of something",
    ),
    # Luc profite de l'aide de Valtel.
    pytest.param(
        """
Luc Luc PROPN nsubj 1 -
profite profiter VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
de de ADP case 4 -
l' le DET det 4 Definite=Def|Number=Sing|PronType=Art
aide aide NOUN obl:arg 1 Number=Sing
de de ADP case 6 -
Valtel Valtel PROPN nmod 4 -
. . PUNCT punct 1 -
""",
        {"Luc": PERSON, "Valtel": COMPANY},
        ["aide de Valtel"],
        id="the help of somebody",
    ),
    # Le musée est bâti selon les plans de Luc.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
musée musée NOUN nsubj:pass 3 Number=Sing
est être AUX aux:pass 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
bâti bâtir VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
selon selon ADP case 6 -
les le DET det 6 Definite=Def|Number=Plur|PronType=Art
plans plan NOUN obl:mod 3 Number=Plur
de de ADP case 8 -
Luc Luc PROPN nmod 6 -
. . PUNCT punct 3 -
""",
        {"Luc": PERSON},
        [],
        id="plans by which something is built",
    ),
    # Anne présente le journal de Norsud.
    pytest.param(
        """
Anne Anne PROPN nsubj 1 Number=Sing
présente présente VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
le le DET det 3 Definite=Def|Number=Sing|PronType=Art
journal journal NOUN obj 1 Number=Sing
de de ADP case 5 -
Norsud Norsud PROPN nmod 3 -
. . PUNCT punct 1 -
""",
        {"Anne": PERSON, "Norsud": COMPANY},
        [],
        id="who reads the news launches nothing",
    ),
    # Norsud a promu la paix à Klow lundi.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
promu promouvoir VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
la le DET det 4 Definite=Def|Number=Sing|PronType=Art
paix paix NOUN obj 2 Number=Sing
à à ADP case 6 -
Klow Klow PROPN obl:mod 2 -
lundi lundi NOUN obl:mod 2 Number=Sing
. . PUNCT punct 2 -
""",
        {"Norsud": COMPANY, "Klow": CITY},
        [],
        id="an idea gets no post",
    ),
    # Le successeur de Luc se présente à l'élection lundi.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
successeur successeur NOUN nsubj 5 Number=Sing
de de ADP case 3 -
Luc Luc PROPN nmod 1 Number=Sing
se se PRON obj 5 -
présente présenter VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 8 -
l' le DET det 8 Definite=Def|Number=Sing|PronType=Art
élection élection NOUN obl:mod 5 Number=Sing
lundi lundi NOUN obl:mod 5 Number=Sing
. . PUNCT punct 5 -
""",
        {"Luc": PERSON},
        ["élection"],
        id="who stands for an office is not shown",
    ),
    # Le musée propose une exposition à Klow.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
musée musée NOUN nsubj 2 Number=Sing
propose proposer VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
une un DET det 4 Definite=Ind|Number=Sing|PronType=Art
exposition exposition NOUN obj 2 Number=Sing
à à ADP case 6 -
Klow Klow PROPN nmod 4 Number=Sing
. . PUNCT punct 2 -
""",
        {"Klow": CITY},
        ["exposition à Klow"],
        id="what there is to see is no proposal",
    ),
]


@pytest.mark.parametrize(("table", "names", "labels"), CASES)
def test_what_happens(table: str, names: dict[str, tuple[str, str]], labels: list[str]) -> None:
    assert read(table, names).labels == labels
