"""Of which happening a clause, a participle or a circumstance says when and where, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, COMPANY, COUNTRY, PERSON, Triple, read

Names = dict[str, tuple[str, str]]

CASES = [
    # C'est à Klow que Anne a été arrêtée.
    pytest.param(
        """
C' ce PRON expl:subj 3 Number=Sing|PronType=Dem
est être AUX cop 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 3 -
Klow Klow PROPN ROOT 3 -
que que SCONJ mark 8 -
Anne Anne PROPN nsubj:pass 8 Number=Sing
a avoir AUX aux:tense 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 8 Tense=Past|VerbForm=Part
arrêtée arrêter VERB acl:relcl 3 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 3 -
""",
        {"Klow": CITY, "Anne": PERSON},
        [("arrestation d'Anne", "occurredIn", "Klow")],
        id="a place that is set off before its clause",
    ),
    # L'attaque, revendiquée dimanche par Orbix, a eu lieu samedi.
    pytest.param(
        """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 9 Number=Sing
, , PUNCT punct 3 -
revendiquée revendiquer VERB acl 1 Number=Sing|Tense=Past|VerbForm=Part
dimanche dimanche NOUN obl:mod 3 Number=Sing
par par ADP case 6 -
Orbix Orbix PROPN obl:agent 3 -
, , PUNCT punct 9 -
a avoir AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 9 Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 9 Number=Sing
samedi samedi NOUN obl:mod 9 Number=Sing
. . PUNCT punct 9 -
""",
        {"Orbix": COMPANY},
        [("attaque", "occurredOn", "2024-05-11")],
        id="the day on which somebody speaks of a thing is not its own",
    ),
    # Anne a été arrêtée lors d'une manifestation à Klow.
    pytest.param(
        """
Anne Anne PROPN nsubj:pass 3 -
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 3 Tense=Past|VerbForm=Part
arrêtée arrêter VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
lors lors ADV advmod 3 -
d' de ADP case 7 -
une un DET det 7 Definite=Ind|Number=Sing|PronType=Art
manifestation manifestation NOUN obl:arg 4 Number=Sing
à à ADP case 9 -
Klow Klow PROPN nmod 7 -
. . PUNCT punct 3 -
""",
        {"Anne": PERSON, "Klow": CITY},
        [("arrestation d'Anne", "occurredIn", "Klow"), ("manifestation à Klow", "occurredIn", "Klow")],
        id="what is meanwhile is at the same place",
    ),
    # Le congrès se tient depuis mardi à Klow.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
congrès congrès NOUN nsubj 3 Number=Sing
se se PRON expl:comp 3 -
tient tenir VERB ROOT 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
depuis depuis ADP case 5 -
mardi mardi NOUN obl:mod 3 Number=Sing
à à ADP case 7 -
Klow Klow PROPN obl:arg 3 -
. . PUNCT punct 3 -
""",
        {"Klow": CITY},
        [("congrès", "occurredOn", "2024-05-14"), ("congrès", "occurredIn", "Klow")],
        id="a day from which one counts has no place of its own",
    ),
    # Luc est jugé pour le meurtre de Anne en 2021 à Klow.
    pytest.param(
        """
Luc Luc PROPN nsubj:pass 2 -
est être AUX aux:pass 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
jugé juger VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
pour pour ADP case 5 -
le le DET det 5 Definite=Def|Number=Sing|PronType=Art
meurtre meurtre NOUN obl:mod 2 Number=Sing
de de ADP case 7 -
Anne Anne PROPN nmod 5 -
en en ADP case 9 -
2021 2021 NUM obl:mod 2 -
à à ADP case 11 -
Klow Klow PROPN obl:arg 2 -
. . PUNCT punct 2 -
""",
        {"Luc": PERSON, "Anne": PERSON, "Klow": CITY},
        [("meurtre de Anne", "occurredOn", "2021"), ("meurtre de Anne", "occurredIn", "Klow")],
        id="the year behind a deed for which one is tried",
    ),
    # Luc, vainqueur mardi, affrontera jeudi Anne.
    pytest.param(
        """
Luc Luc PROPN nsubj 5 -
, , PUNCT punct 2 -
vainqueur vainqueur NOUN appos 0 Number=Sing
mardi mardi NOUN nmod 2 Number=Sing
, , PUNCT punct 2 -
affrontera affronter VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
jeudi jeudi NOUN obl:mod 5 Number=Sing
Anne Anne PROPN obj 5 -
. . PUNCT punct 5 -
""",
        {"Luc": PERSON, "Anne": PERSON},
        [("match de Luc", "occurredOn", "2024-05-16")],
        id="what is said aside has a day beside that of the clause",
    ),
    # Un éboulement a coupé mardi la route de Klow à Travik.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
éboulement éboulement NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
coupé couper VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 3 Number=Sing
la le DET det 6 Definite=Def|Number=Sing|PronType=Art
route route NOUN obj 3 Number=Sing
de de ADP case 8 -
Klow Klow PROPN nmod 6 -
à à ADP case 10 -
Travik Travik PROPN nmod 6 -
. . PUNCT punct 3 -
""",
        {"Klow": CITY, "Travik": CITY},
        [("éboulement", "occurredOn", "2024-05-14")],
        id="the towns that a road links",
    ),
    # Une grève a paralysé mardi les gares de Klow.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
grève grève NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
paralysé paralyser VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 3 Number=Sing
les le DET det 6 Definite=Def|Number=Plur|PronType=Art
gares gare NOUN obj 3 Number=Plur
de de ADP case 8 -
Klow Klow PROPN nmod 6 -
. . PUNCT punct 3 -
""",
        {"Klow": CITY},
        [("grève", "occurredOn", "2024-05-14"), ("grève", "occurredIn", "Klow")],
        id="what strikes is then and there",
    ),
    # Anne a été arrêtée et jugée mardi à Klow.
    pytest.param(
        """
Anne Anne PROPN nsubj:pass 3 -
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 3 Tense=Past|VerbForm=Part
arrêtée arrêter VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
et et CCONJ cc 5 -
jugée juger VERB conj 3 Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 5 Number=Sing
à à ADP case 8 -
Klow Klow PROPN obl:mod 5 -
. . PUNCT punct 3 -
""",
        {"Anne": PERSON, "Klow": CITY},
        [
            ("arrestation d'Anne", "occurredOn", "2024-05-14"),
            ("arrestation d'Anne", "occurredIn", "Klow"),
            ("jugement d'Anne", "occurredOn", "2024-05-14"),
            ("jugement d'Anne", "occurredIn", "Klow"),
        ],
        id="what shares an auxiliary shares time and place",
    ),
    # Anne a limogé Luc et convoqué un vote pour mardi.
    pytest.param(
        """
Anne Anne PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
limogé limoger VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
Luc Luc PROPN obj 2 -
et et CCONJ cc 5 -
convoqué convoquer VERB conj 2 Number=Sing|Tense=Past|VerbForm=Part
un un DET det 7 Definite=Ind|Number=Sing|PronType=Art
vote vote NOUN obj 5 Number=Sing
pour pour ADP case 9 -
mardi mardi NOUN obl:mod 5 Number=Sing
. . PUNCT punct 2 -
""",
        {"Anne": PERSON, "Luc": PERSON},
        [("vote", "occurredOn", "2024-05-21")],
        id="for when something is called is no time of what was done before",
    ),
    # Le festival, dont une édition s'est tenue à Travik, aura lieu mardi à Klow.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN nsubj 12 Number=Sing
, , PUNCT punct 8 -
dont dont PRON nmod 5 PronType=Rel
une un DET det 5 Definite=Ind|Number=Sing|PronType=Art
édition édition NOUN nsubj 8 Number=Sing
s' se PRON expl:pass 8 -
est être AUX aux:tense 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
tenue tenir VERB acl:relcl 1 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 10 -
Travik Travik PROPN obl:mod 8 -
, , PUNCT punct 8 -
aura avoir VERB ROOT 12 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
lieu lieu NOUN obj 12 Number=Sing
mardi mardi NOUN obl:mod 12 Number=Sing
à à ADP case 16 -
Klow Klow PROPN obl:mod 12 -
. . PUNCT punct 12 -
""",
        {"Travik": CITY, "Klow": CITY},
        [("festival", "occurredOn", "2024-05-21"), ("festival", "occurredIn", "Klow")],
        id="where a part was, the whole need not be",
    ),
    # Le salon du livre de Klow ouvrira mardi.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
salon salon NOUN nsubj 6 Number=Sing
du de ADP case 3 -
livre livre NOUN nmod 1 Number=Sing
de de ADP case 5 -
Klow Klow PROPN nmod 3 -
ouvrira ouvrir VERB ROOT 6 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
mardi mardi NOUN obl:mod 6 Number=Sing
. . PUNCT punct 6 -
""",
        {"Klow": CITY},
        [("salon du livre de Klow", "occurredIn", "Klow"), ("salon du livre de Klow", "occurredOn", "2024-05-21")],
        id="the town behind what a fair is about",
    ),
]


@pytest.mark.parametrize(("table", "names", "expected"), CASES)
def test_when_and_where(table: str, names: Names, expected: list[Triple]) -> None:
    assert read(table, names).triples("occurredOn", "occurredIn") == expected


# Collision en Syldavie. Le choc fut rude. Deux trains roulaient mardi à Klow.
LEAD = """
{title} {title} NOUN ROOT 0 Number=Sing
en en ADP case 2 -
Syldavie Syldavie PROPN nmod 0 -
. . PUNCT punct 0 -
{first}
{det} {lemma} DET det {noun} Definite={definite}|Number=Plur
trains train NOUN nsubj {verb} Number=Plur
roulaient rouler VERB ROOT {verb} Mood=Ind|Number=Plur|Tense=Imp|VerbForm=Fin
mardi mardi NOUN obl:mod {verb} Number=Sing
à à ADP case {place} -
Klow Klow PROPN obl:mod {verb} -
. . PUNCT punct {verb} -
"""
BEFORE = """Elles elle PRON nsubj 5 Number=Plur
reculaient reculer VERB ROOT 5 Mood=Ind|Number=Plur|Tense=Imp|VerbForm=Fin
. . PUNCT punct 5 -"""


def lead(title: str, first: str, det: str) -> str:
    """Write a text whose lead may have a sentence before the one that names the town."""
    at = 4 + (first.count("\n") + 1 if first else 0)
    definite, lemma = ("Def", "le") if det == "Les" else ("Ind", "un")
    table = LEAD.format(
        title=title, first=first, det=det, lemma=lemma, definite=definite, noun=at + 1, verb=at + 2, place=at + 5
    )
    return table.replace("\n\n", "\n")


@pytest.mark.parametrize(
    ("title", "first", "det", "places"),
    [
        ("Collision", "", "Les", ["Syldavie", "Klow"]),
        ("Grève", "", "Les", ["Syldavie"]),
        ("Collision", BEFORE, "Des", ["Syldavie", "Klow"]),
        ("Collision", BEFORE, "Les", ["Syldavie"]),  # what is known may be somewhere else
    ],
)
def test_the_lead_says_the_town_where_the_title_has_the_land(
    title: str, first: str, det: str, places: list[str]
) -> None:
    told = read(lead(title, first, det), {"Syldavie": COUNTRY, "Klow": CITY})
    assert [place for _, _, place in told.triples("occurredIn")] == places


@pytest.mark.parametrize(
    ("opener", "expected"),
    [
        pytest.param("quand", ["2024-05-14"], id="what came about"),
        pytest.param("comme", [], id="what is compared"),
    ],
)
def test_victims_died_when_a_clause_behind_tells_of_what_hit_them(opener: str, expected: list[str]) -> None:
    # Deux ouvriers sont morts mardi quand un mur s'est effondré à Klow.
    told = read(
        f"""
Deux deux NUM nummod 1 NumType=Card
ouvriers ouvrier NOUN nsubj 3 Gender=Masc|Number=Plur
sont être AUX aux:tense 3 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
morts mourir VERB ROOT 3 Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 3 Gender=Masc|Number=Sing
{opener} {opener} SCONJ mark 10 -
un un DET det 7 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
mur mur NOUN nsubj 10 Gender=Masc|Number=Sing
s' se PRON expl:comp 10 Person=3|Reflex=Yes
est être AUX aux:tense 10 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
effondré effondrer VERB advcl 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 12 -
Klow Klow PROPN obl:mod 10 -
. . PUNCT punct 3 -
""",
        {"Klow": CITY},
    )
    assert [value for _, _, value in told.triples("occurredOn")] == expected


def test_what_clocks_say_elsewhere_is_no_second_day() -> None:
    # Un séisme a eu lieu mardi à 3h12 (18h12 lundi) à Klow.
    told = read(
        """
Un un DET det 1 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
séisme séisme NOUN nsubj 3 Gender=Masc|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 3 Gender=Masc|Number=Sing
mardi mardi NOUN obl:mod 3 Gender=Masc|Number=Sing
à à ADP case 7 -
3h12 3h12 NOUN obl:mod 3 -
( ( PUNCT punct 9 -
18h12 18h12 NOUN obl:mod 3 -
lundi lundi NOUN nmod 9 Gender=Masc|Number=Sing
) ) PUNCT punct 9 -
à à ADP case 13 -
Klow Klow PROPN obl:mod 3 -
. . PUNCT punct 3 -
""",
        {"Klow": CITY},
    )
    assert told.triples("occurredOn") == [("séisme", "occurredOn", "2024-05-14")]


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        pytest.param(
            "2010 2010 NUM nmod 3 -", [("accident de 2010", "occurredIn", "Klow")], id="the year of a happening"
        ),
        pytest.param("Norsud Norsud PROPN nmod 3 -", [], id="whose it is"),
    ],
)
def test_a_place_behind_the_year_of_a_happening_is_its_own(date: str, expected: list[Triple]) -> None:
    # Norsud filme l'accident de (2010) à Klow.
    told = read(
        f"""
Orbix Orbix PROPN nsubj 1 -
mime mimer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
l' le DET det 3 Definite=Def|Number=Sing|PronType=Art
accident accident NOUN obj 1 Gender=Masc|Number=Sing
de de ADP case 5 -
{date}
à à ADP case 7 -
Klow Klow PROPN obl:mod 1 -
. . PUNCT punct 1 -
""",
        {"Orbix": COMPANY, "Norsud": COMPANY, "Klow": CITY},
    )
    assert told.triples("occurredIn") == expected


def test_where_something_is_brought_about_is_not_where_its_cause_is() -> None:
    # Un séisme a eu lieu, provoquant un incendie à Klow.
    told = read(
        """
Un un DET det 1 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
séisme séisme NOUN nsubj 3 Gender=Masc|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 3 Gender=Masc|Number=Sing
, , PUNCT punct 6 -
provoquant provoquer VERB advcl 3 Tense=Pres|VerbForm=Part
un un DET det 8 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
incendie incendie NOUN obj 6 Gender=Masc|Number=Sing
à à ADP case 10 -
Klow Klow PROPN obl:mod 6 -
. . PUNCT punct 3 -
""",
        {"Klow": CITY},
    )
    assert told.triples("occurredIn") == [("incendie", "occurredIn", "Klow")]


@pytest.mark.parametrize(("noun", "dates"), [("bilan", []), ("début", ["2024-05-13"])])
def test_the_day_of_a_toll_is_none_of_what_it_counts(noun: str, dates: list[str]) -> None:
    # Le (bilan) du séisme a monté lundi à Klow.
    told = read(
        f"""
Le le DET det 1 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
{noun} {noun} NOUN nsubj 5 Gender=Masc|Number=Sing
du de ADP case 3 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
séisme séisme NOUN nmod 1 Gender=Masc|Number=Sing
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
surpris surprendre VERB ROOT 5 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
lundi lundi NOUN obl:mod 5 Gender=Masc|Number=Sing
à à ADP case 8 -
Klow Klow PROPN obl:mod 5 -
. . PUNCT punct 5 -
""",
        {"Klow": CITY},
    )
    assert [value for _, _, value in told.triples("occurredOn")] == dates
