"""Why things happened: causes named by circumstances and purposes, on parses built by hand."""

from __future__ import annotations

import pytest

from kg.facts.lexical.patterns import variants
from tests.facts.hand_read import CITY, COMPANY, PERSON, Triple, read

Names = dict[str, tuple[str, str]]

CASES = [
    # En raison de la panne, Norsud a fermé Zéphyr: for the parser "en raison" is an adverb.
    pytest.param(
        """
En en ADP advmod 8 -
raison raison NOUN fixed 0 -
de de ADP case 4 -
la le DET det 4 Definite=Def|Number=Sing|PronType=Art
panne panne NOUN obl:arg 0 Number=Sing
, , PUNCT punct 8 -
Norsud Norsud PROPN nsubj 8 Number=Sing
a avoir AUX aux:tense 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fermé fermer VERB ROOT 8 Number=Sing|Tense=Past|VerbForm=Part
Zéphyr Zéphyr PROPN obj 8 -
. . PUNCT punct 8 -
""",
        {"Norsud": ("Organization", "Company"), "Zéphyr": ("Organization", "Museum")},
        [("fermeture de Zéphyr", "causedBy", "panne")],
        id="a circumstance set before the clause",
    ),
    # L'aéroport de Klow a été fermé mardi suite à l'attentat de Borg.
    pytest.param(
        """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
aéroport aéroport NOUN nsubj:pass 6 Number=Sing
de de ADP case 3 -
Klow Klow PROPN nmod 1 -
a avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 6 Tense=Past|VerbForm=Part
fermé fermer VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 6 Number=Sing
suite suite NOUN case 11 Number=Sing
à à ADP fixed 8 -
l' le DET det 11 Definite=Def|Number=Sing|PronType=Art
attentat attentat NOUN obl:mod 6 Number=Sing
de de ADP case 13 -
Borg Borg PROPN nmod 11 -
. . PUNCT punct 6 -
""",
        {"aéroport": ("Place", "Facility"), "Borg": CITY},
        [("fermeture de l'aéroport", "causedBy", "attentat de Borg")],
        id="circumstance",
    ),
    # Les ouvriers de Norsud sont en grève pour dénoncer le licenciement de Anna.
    pytest.param(
        """
Les le DET det 1 Definite=Def|Number=Plur|PronType=Art
ouvriers ouvrier NOUN nsubj 6 Number=Plur
de de ADP case 3 -
Norsud Norsud PROPN nmod 1 -
sont être AUX cop 6 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
en en ADP case 6 -
grève grève NOUN ROOT 6 Number=Sing
pour pour ADP mark 8 -
dénoncer dénoncer VERB advcl 6 VerbForm=Inf
le le DET det 10 Definite=Def|Number=Sing|PronType=Art
licenciement licenciement NOUN obj 8 Number=Sing
de de ADP case 12 -
Anna Anna PROPN nmod 10 -
. . PUNCT punct 6 -
""",
        {"Norsud": COMPANY, "Anna": PERSON},
        [("grève de Norsud", "causedBy", "licenciement de Anna")],
        id="purpose",
    ),
    # Norsud a annoncé la fermeture de Valtel à la suite d'une explosion à Klow.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
annoncé annoncer VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
la le DET det 4 Definite=Def|Number=Sing|PronType=Art
fermeture fermeture NOUN obj 2 Number=Sing
de de ADP case 6 -
Valtel Valtel PROPN nmod 4 Number=Sing
à à ADP case 9 -
la le DET det 9 Definite=Def|Number=Sing|PronType=Art
suite suite NOUN obl:mod 2 Number=Sing
d' de ADP case 12 -
une un DET det 12 Definite=Ind|Number=Sing|PronType=Art
explosion explosion NOUN nmod 9 Number=Sing
à à ADP case 14 -
Klow Klow PROPN nmod 12 Number=Sing
. . PUNCT punct 2 -
""",
        {"Norsud": COMPANY, "Valtel": COMPANY, "Klow": CITY},
        [("fermeture de Valtel", "causedBy", "explosion à Klow")],
        id="told by the object of another verb",
    ),
    # Des émeutes ont éclaté à Klow après l'assassinat de Anna.
    pytest.param(
        """
Des un DET det 1 Definite=Ind|Number=Plur|PronType=Art
émeutes émeute NOUN nsubj 3 Number=Plur
ont avoir AUX aux:tense 3 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
éclaté éclater VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 5 -
Klow Klow PROPN obl:arg 3 Number=Sing
après après ADP case 8 -
l' le DET det 8 Definite=Def|Number=Sing|PronType=Art
assassinat assassinat NOUN obl:mod 3 Number=Sing
de de ADP case 10 -
Anna Anna PROPN nmod 8 -
. . PUNCT punct 3 -
""",
        {"Klow": CITY, "Anna": PERSON},
        [("émeutes", "causedBy", "assassinat de Anna")],
        id="after what a riot answers",
    ),
    # Le festival a eu lieu à Klow après l'assassinat de Anna.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 3 Number=Sing
à à ADP case 6 -
Klow Klow PROPN obl:mod 3 Number=Sing
après après ADP case 9 -
l' le DET det 9 Definite=Def|Number=Sing|PronType=Art
assassinat assassinat NOUN obl:mod 3 Number=Sing
de de ADP case 11 -
Anna Anna PROPN nmod 9 -
. . PUNCT punct 3 -
""",
        {"Klow": CITY, "Anna": PERSON},
        [],
        id="after is no cause of a feast",
    ),
    # Valtel a subi un incendie suite à l'explosion de Klow.
    pytest.param(
        """
Valtel Valtel PROPN nsubj 2 Number=Sing
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
subi subir VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
un un DET det 4 Definite=Ind|Number=Sing|PronType=Art
incendie incendie NOUN obj 2 Number=Sing
suite suite NOUN case 8 Number=Sing
à à ADP fixed 5 -
l' le DET det 8 Definite=Def|Number=Sing|PronType=Art
explosion explosion NOUN obl:mod 2 Number=Sing
de de ADP case 10 -
Klow Klow PROPN nmod 8 Number=Sing
. . PUNCT punct 2 -
""",
        {"Valtel": COMPANY, "Klow": CITY},
        [("incendie", "affects", "Valtel"), ("incendie", "causedBy", "explosion de Klow")],
        id="what the cause hit is not told",
    ),
    # Norsud a fermé Orane, ce qui a provoqué une grève.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fermé fermer VERB ROOT 2 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
Orane Orane PROPN obj 2 -
, , PUNCT punct 5 -
ce ce PRON parataxis 2 Gender=Masc|Number=Sing|PronType=Dem
qui qui PRON nsubj 8 PronType=Rel
a avoir AUX aux:tense 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
provoqué provoquer VERB acl:relcl 5 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
une un DET det 10 Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
grève grève NOUN obj 8 -
. . PUNCT punct 2 -
""",
        {"Norsud": COMPANY, "Orane": ("Organization", "Museum")},
        [("grève", "causedBy", "fermeture d'Orane")],
        id="what a clause brings about",
    ),
    # Norsud a fermé Orane. Cela a provoqué une grève.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fermé fermer VERB ROOT 2 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
Orane Orane PROPN obj 2 -
. . PUNCT punct 2 -
Cela cela PRON nsubj 7 Gender=Masc|Number=Sing|PronType=Dem
a avoir AUX aux:tense 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
provoqué provoquer VERB ROOT 7 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
une un DET det 9 Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
grève grève NOUN obj 7 -
. . PUNCT punct 7 -
""",
        {"Norsud": COMPANY, "Orane": ("Organization", "Museum")},
        [("grève", "causedBy", "fermeture d'Orane")],
        id="cela takes up the sentence before",
    ),
    # Norsud a fermé Orane, entraînant une grève.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fermé fermer VERB ROOT 2 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
Orane Orane PROPN obj 2 -
, , PUNCT punct 5 -
entraînant entraîner VERB advcl 2 Tense=Pres|VerbForm=Part
une un DET det 7 Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
grève grève NOUN obj 5 Gender=Fem|Number=Sing
. . PUNCT punct 2 -
""",
        {"Norsud": COMPANY, "Orane": ("Organization", "Museum")},
        [("grève", "causedBy", "fermeture d'Orane")],
        id="what a gerund says to follow",
    ),
    # Norsud a fermé Orane parce que la tempête a détruit le toit.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fermé fermer VERB ROOT 2 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
Orane Orane PROPN obj 2 -
parce parce ADV mark 9 -
que que SCONJ fixed 4 -
la le DET det 7 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
tempête tempête NOUN nsubj 9 Gender=Fem|Number=Sing
a avoir AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
détruit détruire VERB advcl 2 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
le le DET det 11 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
toit toit NOUN obj 9 Gender=Masc|Number=Sing
. . PUNCT punct 2 -
""",
        {"Norsud": COMPANY, "Orane": ("Organization", "Museum")},
        [("fermeture d'Orane", "causedBy", "tempête")],
        id="a clause that says why",
    ),
    # Klow a condamné Anne pour l'attentat.
    pytest.param(
        """
Klow Klow PROPN nsubj 2 Gender=Fem|Number=Sing
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
condamné condamner VERB ROOT 2 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
Anne Anne PROPN obj 2 -
pour pour ADP case 6 -
l' le DET det 6 Definite=Def|Number=Sing|PronType=Art
attentat attentat NOUN obl:mod 2 Gender=Masc|Number=Sing
. . PUNCT punct 2 -
""",
        {"Klow": COMPANY, "Anne": PERSON},
        [("condamnation d'Anne", "causedBy", "attentat")],
        id="what somebody is punished for",
    ),
    # Anne, heurtée par Orane, abandonne la course.
    pytest.param(
        """
Anne Anne PROPN nsubj 6 -
, , PUNCT punct 2 -
heurtée heurter VERB acl 0 Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part
par par ADP case 4 -
Orane Orane PROPN obl:agent 2 -
, , PUNCT punct 2 -
abandonne abandonner VERB ROOT 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
la le DET det 8 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
course course NOUN obj 6 Gender=Fem|Number=Sing
. . PUNCT punct 6 -
""",
        {"Anne": PERSON, "Orane": ("Product", "Vehicle")},
        [("abandon d'Anne", "causedBy", "collision d'Anne")],
        id="what has befallen the subject",
    ),
    # Anne, nommée en mars, démissionne.
    pytest.param(
        """
Anne Anne PROPN nsubj 6 -
, , PUNCT punct 2 -
nommée nommer VERB acl 0 Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part
en en ADP case 4 -
mars mars NOUN obl:mod 2 -
, , PUNCT punct 2 -
démissionne démissionner VERB ROOT 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 6 -
""",
        {"Anne": PERSON},
        [],
        id="what only went before",
    ),
    # Une grève a eu lieu après un discours.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
grève grève NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 3 -
après après ADP case 7 -
un un DET det 7 Definite=Ind|Number=Sing|PronType=Art
discours discours NOUN obl:mod 3 -
de de ADP case 9 -
Anne Anne PROPN nmod 7 -
. . PUNCT punct 3 -
""",
        {"Anne": PERSON},
        [],
        id="nobody answers a speech",
    ),
]


@pytest.mark.parametrize(("table", "names", "expected"), CASES)
def test_cause(table: str, names: Names, expected: list[Triple]) -> None:
    wanted = {name for _, name, _ in expected} | {"causedBy"}
    assert sorted(read(table, names).triples(*wanted)) == sorted(expected)


def test_alternatives_are_written_out() -> None:
    assert list(variants("(exiger|demander) le départ de")) == ["exiger le départ de", "demander le départ de"]


def test_a_predicate_without_alternatives_is_itself() -> None:
    assert list(variants("se battre contre")) == ["se battre contre"]


@pytest.mark.parametrize(
    ("done", "lemma", "did"),
    [("commis", "commettre", [("Anne", "organizes", "attentat par Anne")]), ("filmé", "filmer", [])],
)
def test_who_is_sentenced_has_done_what_he_committed(done: str, lemma: str, did: list[Triple]) -> None:
    table = f"""
Anne Anne PROPN nsubj:pass 3 Gender=Fem|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 3 Tense=Past|VerbForm=Part
condamnée condamner VERB ROOT 3 Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part
pour pour ADP mark 6 -
avoir avoir AUX aux:tense 6 VerbForm=Inf
{done} {lemma} VERB advcl 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
l' le DET det 8 Definite=Def|Number=Sing|PronType=Art
attentat attentat NOUN obj 6 Gender=Masc|Number=Sing
. . PUNCT punct 3 -
"""
    assert read(table, {"Anne": PERSON}).triples("organizes") == did
