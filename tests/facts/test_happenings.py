"""Who acts in a happening: verbs that happen by themselves, deeds that are announced, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, COMPANY, PERSON, Triple, read

Names = dict[str, tuple[str, str]]
MUSEUM, TEAM = ("Organization", "Museum"), ("Organization", "SportsTeam")

AGENTS = [
    # Les célébrations du Zéphyr ont lieu à Klow.
    pytest.param(
        """
Les le DET det 1 Definite=Def|Number=Plur|PronType=Art
célébrations célébration NOUN nsubj 4 Number=Plur
du de ADP case 3 Definite=Def|Number=Sing|PronType=Art
Zéphyr Zéphyr PROPN nmod 1 -
ont avoir VERB ROOT 4 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
lieu lieu NOUN obj 4 Number=Sing
à à ADP case 7 -
Klow Klow PROPN obl:mod 4 -
. . PUNCT punct 4 -
""",
        {"Zéphyr": ("Other", ""), "Klow": CITY},
        [],
        id="a feast is not hit by those that are held for it",
    ),
    # Norsud a rendu hommage à Anne à Klow.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
rendu rendre VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
hommage hommage NOUN obj 2 Number=Sing
à à ADP case 5 -
Anne Anne PROPN obl:arg 2 -
à à ADP case 7 -
Klow Klow PROPN obl:arg 2 -
. . PUNCT punct 2 -
""",
        {"Norsud": COMPANY, "Anne": PERSON, "Klow": CITY},
        [("Norsud", "organizes", "hommage à Anne"), ("hommage à Anne", "affects", "Anne")],
        id="the place beside the one to whom something is done",
    ),
    # Norsud a fermé le Zéphyr lundi.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fermé fermer VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
le le DET det 4 Definite=Def|Number=Sing|PronType=Art
Zéphyr Zéphyr PROPN obj 2 Number=Sing
lundi lundi NOUN obl:mod 2 Number=Sing
. . PUNCT punct 2 -
""",
        {"Norsud": COMPANY, "Zéphyr": MUSEUM},
        [("Norsud", "organizes", "fermeture du Zéphyr"), ("fermeture du Zéphyr", "affects", "Zéphyr")],
        id="who closes something acts",
    ),
    # Norsud a fermé lundi.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fermé fermer VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
lundi lundi NOUN obj 2 Number=Sing
. . PUNCT punct 2 -
""",
        {"Norsud": COMPANY},
        [("fermeture de Norsud", "affects", "Norsud")],
        id="what closes by itself is acted on, though the parser takes the day for an object",
    ),
    # Norsud annonce la suppression de postes à Klow.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
annonce annoncer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
la le DET det 3 Definite=Def|Number=Sing|PronType=Art
suppression suppression NOUN obj 1 Number=Sing
de de ADP case 5 -
postes poste NOUN nmod 3 Number=Plur
à à ADP case 7 -
Klow Klow PROPN obl:mod 1 Number=Sing
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY, "Klow": CITY},
        [("Norsud", "organizes", "suppression de postes")],
        id="who announces a deed does it",
    ),
    # À l'appel de Norsud, Anne observe une grève.
    pytest.param(
        """
À à ADP case 2 -
l' le DET det 2 Definite=Def|Number=Sing|PronType=Art
appel appel NOUN obl:mod 7 Number=Sing
de de ADP case 4 -
Norsud Norsud PROPN nmod 2 -
, , PUNCT punct 7 -
Anne Anne PROPN nsubj 7 -
observe observer VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
une un DET det 9 Definite=Ind|Number=Sing|PronType=Art
grève grève NOUN obj 7 Number=Sing
. . PUNCT punct 7 -
""",
        {"Norsud": COMPANY, "Anne": PERSON},
        [("Norsud", "organizes", "grève")],
        id="who calls for it holds it",
    ),
    # Des délégués de Norsud et de Valtel ont fermé le Zéphyr.
    pytest.param(
        """
Des un DET det 1 Definite=Ind|Number=Plur|PronType=Art
délégués délégué NOUN nsubj 8 Gender=Masc|Number=Plur
de de ADP case 3 -
Norsud Norsud PROPN nmod 1 -
et et CCONJ cc 6 -
de de ADP case 6 -
Valtel Valtel PROPN conj 3 -
ont avoir AUX aux:tense 8 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
fermé fermer VERB ROOT 8 Number=Sing|Tense=Past|VerbForm=Part
le le DET det 10 Definite=Def|Number=Sing|PronType=Art
Zéphyr Zéphyr PROPN obj 8 Number=Sing
. . PUNCT punct 8 -
""",
        {"Norsud": COMPANY, "Valtel": COMPANY, "Zéphyr": MUSEUM},
        [
            ("Norsud", "organizes", "fermeture du Zéphyr"),
            ("Valtel", "organizes", "fermeture du Zéphyr"),
            ("fermeture du Zéphyr", "affects", "Zéphyr"),
        ],
        id="members act for each of their organisations",
    ),
    # Anne est arrivée en tête à Klow lundi.
    pytest.param(
        """
Anne Anne PROPN nsubj 2 -
est être AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
arrivée arriver VERB ROOT 2 Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part
en en ADP case 4 -
tête tête NOUN obl:mod 2 Number=Sing
à à ADP case 6 -
Klow Klow PROPN obl:mod 2 Number=Sing
lundi lundi NOUN obl:mod 2 Number=Sing
. . PUNCT punct 2 -
""",
        {"Anne": PERSON, "Klow": CITY},
        [],
        id="who comes first has not arrived",
    ),
    # Norsud annonce un attentat à Klow.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
annonce annoncer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
un un DET det 3 Definite=Ind|Number=Sing|PronType=Art
attentat attentat NOUN obj 1 Number=Sing
à à ADP case 5 -
Klow Klow PROPN nmod 3 Number=Sing
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY, "Klow": CITY},
        [],
        id="but an attack is only told",
    ),
    # Norsud annonce la démission d'Anne.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
annonce annoncer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
la le DET det 3 Definite=Def|Number=Sing|PronType=Art
démission démission NOUN obj 1 Number=Sing
d' de ADP case 5 -
Anne Anne PROPN nmod 3 -
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY, "Anne": PERSON},
        [("Anne", "organizes", "démission d'Anne")],
        id="and who is named as the one who does it does it",
    ),
    # Norpresse annonce l'arrestation d'Anne.
    pytest.param(
        """
Norpresse Norpresse PROPN nsubj 1 -
annonce annoncer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
l' le DET det 3 Definite=Def|Number=Sing|PronType=Art
arrestation arrestation NOUN obj 1 Number=Sing
d' de ADP case 5 -
Anne Anne PROPN nmod 3 -
. . PUNCT punct 1 -
""",
        {"Norpresse": ("Organization", "Media"), "Anne": PERSON},
        [("arrestation d'Anne", "affects", "Anne")],
        id="a newspaper arrests nobody",
    ),
    # Les obsèques d'Anne seront célébrées samedi.
    pytest.param(
        """
Les le DET det 1 Definite=Def|Number=Plur|PronType=Art
obsèques obsèques NOUN nsubj:pass 5 Number=Plur
d' de ADP case 3 -
Anne Anne PROPN nmod 1 -
seront être AUX aux:pass 5 Mood=Ind|Number=Plur|Tense=Fut|VerbForm=Fin
célébrées célébrer VERB ROOT 5 Number=Plur|Tense=Past|VerbForm=Part
samedi samedi NOUN obl:mod 5 Number=Sing
. . PUNCT punct 5 -
""",
        {"Anne": PERSON},
        [("obsèques d'Anne", "affects", "Anne")],
        id="what a verb does with its noun, it does to whose it is",
    ),
    # Vainqueur de Klow, Norsud s'est qualifié.
    pytest.param(
        """
Vainqueur vainqueur NOUN ROOT 0 Number=Sing
de de ADP case 2 -
Klow Klow PROPN nmod 0 -
, , PUNCT punct 4 -
Norsud Norsud PROPN nsubj 7 -
s' se PRON expl:comp 7 -
est être AUX aux:tense 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
qualifié qualifier VERB conj 0 Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 7 Number=Sing
. . PUNCT punct 7 -
""",
        {"Norsud": TEAM, "Klow": TEAM},
        [("Norsud", "winnerOf", "victoire de Norsud")],
        id="who stands before the clause is its subject, though the parser starts from it",
    ),
    # Une équipe dirigée par Anne a découvert l'Orane.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
équipe équipe NOUN nsubj 6 Number=Sing
dirigée diriger VERB acl 1 Number=Sing|Tense=Past|VerbForm=Part
par par ADP case 4 -
Anne Anne PROPN obl:agent 2 -
a avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
découvert découvrir VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
Norsud Norsud PROPN obj 6 -
. . PUNCT punct 6 -
""",
        {"Anne": PERSON, "Norsud": MUSEUM},
        [("Anne", "organizes", "découverte de Norsud"), ("découverte de Norsud", "affects", "Norsud")],
        id="who leads a team acts with it",
    ),
    # Anne est morte. Luc a été blessé mardi.
    pytest.param(
        """
Anne Anne PROPN nsubj 2 -
est être AUX cop 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
morte mourir VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 2 -
Luc Luc PROPN nsubj:pass 7 -
a avoir AUX aux:tense 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 7 Tense=Past|VerbForm=Part
blessé blesser VERB ROOT 7 Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 7 Number=Sing
. . PUNCT punct 7 -
""",
        {"Anne": PERSON, "Luc": PERSON},
        [("mort d'Anne", "affects", "Anne"), ("blessure de Luc", "affects", "Luc")],
        id="a death of one's own hits nobody else",
    ),
]


@pytest.mark.parametrize(("table", "names", "triples"), AGENTS)
def test_who_acts(table: str, names: Names, triples: list[Triple]) -> None:
    told = read(table, names, cues=["annonce"]).triples("organizes", "affects", "winnerOf")
    assert [triple for triple in told if triple[2] != "Klow"] == triples


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        pytest.param("sur sur", ["sommet sur le glacier"], id="a meeting about"),
        pytest.param("de de", [], id="the top of"),
    ],
)
def test_a_summit_is_a_top_or_a_meeting(case: str, expected: list[str]) -> None:
    # Un sommet sur le glacier a eu lieu mardi à Klow.
    told = read(
        f"""
Un un DET det 1 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
sommet sommet NOUN nsubj 6 Gender=Masc|Number=Sing
{case} ADP case 4 -
le le DET det 4 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
glacier glacier NOUN nmod 1 Gender=Masc|Number=Sing
a avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 6 Tense=Past|VerbForm=Part
lieu lieu NOUN obj 6 Number=Sing
mardi mardi NOUN obl:mod 6 Number=Sing
à à ADP case 10 -
Klow Klow PROPN obl:mod 6 -
. . PUNCT punct 6 -
""",
        {"Klow": CITY},
    )
    assert told.labels == expected


@pytest.mark.parametrize(("determiner", "labels"), [("Ind", []), ("Def", ["séisme"])])
def test_what_somebody_calls_a_thing_is_no_happening(determiner: str, labels: list[str]) -> None:
    # Norsud dénonce mardi « un séisme » à Klow.
    told = read(
        f"""
Norsud Norsud PROPN nsubj 1 -
dénonce dénoncer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
« « PUNCT punct 4 -
un un DET det 4 Definite={determiner}|Number=Sing|PronType=Art
séisme séisme NOUN obj 1 Number=Sing
» » PUNCT punct 4 -
à à ADP case 7 -
Klow Klow PROPN obl:mod 1 -
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY, "Klow": CITY},
    )
    assert told.labels == labels


@pytest.mark.parametrize(("word", "labels"), [("gloire", []), ("paix", ["sommet de la paix"])])
def test_a_summit_of_glory_is_no_meeting(word: str, labels: list[str]) -> None:
    # Le sommet de la gloire commence à Klow.
    told = read(
        f"""
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
sommet sommet NOUN nsubj 5 Gender=Masc|Number=Sing
de de ADP case 4 -
la le DET det 4 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
{word} {word} NOUN nmod 1 Gender=Fem|Number=Sing
commence commencer VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 7 -
Klow Klow PROPN obl:mod 5 -
. . PUNCT punct 5 -
""",
        {"Klow": CITY},
    )
    assert told.labels == labels


def test_death_in_the_soul_is_nobodys() -> None:
    # La mort dans l' âme appelle Anne à Klow.
    told = read(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
mort mort NOUN nsubj 5 Gender=Fem|Number=Sing
dans dans ADP case 4 -
l' le DET det 4 Definite=Def|Number=Sing|PronType=Art
âme âme NOUN nmod 1 Gender=Fem|Number=Sing
appelle appeler VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Anne Anne PROPN obj 5 -
à à ADP case 8 -
Klow Klow PROPN obl:mod 5 -
. . PUNCT punct 5 -
""",
        {"Anne": PERSON, "Klow": CITY},
    )
    assert told.labels == []
