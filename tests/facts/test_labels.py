"""Labels of events: which words of the text they take, and with which preposition and article."""

from __future__ import annotations

import pytest

from kg.facts.tellings.articles import with_article
from tests.facts.hand_read import CITY, COMPANY, COUNTRY, PERSON, read

Names = dict[str, tuple[str, str]]
PERSONS: Names = {"Luc": PERSON, "Paul": PERSON, "Klow": CITY}

CASES = [
    # Norsud accorde l'asile politique à Luc.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
accorde accorder VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
l' le DET det 3 Definite=Def|Number=Sing|PronType=Art
asile asile NOUN obj 1 Number=Sing
politique politique ADJ amod 3 Number=Sing
à à ADP case 6 -
Luc Luc PROPN obl:arg 1 -
. . PUNCT punct 1 -
""",
        ["octroi de l'asile politique à Luc"],
        id="what is given, and to whom",
    ),
    # Norsud remettra le pouvoir au nouveau maire.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
remettra remettre VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
le le DET det 3 Definite=Def|Number=Sing|PronType=Art
pouvoir pouvoir NOUN obj 1 Number=Sing
au à ADP case 6 Definite=Def|Number=Sing|PronType=Art
nouveau nouveau ADJ amod 6 Number=Sing
maire maire NOUN obl:arg 1 Gender=Masc|Number=Sing
. . PUNCT punct 1 -
""",
        ["remise du pouvoir au nouveau maire"],
        id="to whom nobody knows by name",
    ),
    # Luc a rendu hommage aux soldats.
    pytest.param(
        """
Luc Luc PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
rendu rendre VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
hommage hommage NOUN obj 2 Number=Sing
aux à ADP case 5 Definite=Def|Number=Plur|PronType=Art
soldats soldat NOUN obl:arg 2 Gender=Masc|Number=Plur
. . PUNCT punct 2 -
""",
        ["hommage aux soldats"],
        id="a noun that takes another preposition",
    ),
    # Luc a rencontré Paul à Klow.
    pytest.param(
        """
Luc Luc PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
rencontré rencontrer VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
Paul Paul PROPN obj 2 Number=Sing
à à ADP case 5 -
Klow Klow PROPN obl:mod 2 -
. . PUNCT punct 2 -
""",
        ["rencontre entre Luc et Paul"],
        id="two who meet",
    ),
    # Un grand journal a vu le jour en mai.
    pytest.param(
        """
Un un DET det 2 Definite=Ind|Number=Sing|PronType=Art
grand grand ADJ amod 2 Number=Sing
journal journal NOUN nsubj 4 Gender=Masc|Number=Sing
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
vu voir VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
le le DET det 6 Definite=Def|Number=Sing|PronType=Art
jour jour NOUN obj 4 Number=Sing
en en ADP case 8 -
mai mai NOUN obl:mod 4 Number=Sing
. . PUNCT punct 4 -
""",
        ["création d'un grand journal"],
        id="what only the subject says",
    ),
    # Trois marins de 31, 40 et 52 ans ont été arrêtés à Klow.
    pytest.param(
        """
Trois trois NUM nummod 1 NumType=Card
marins marin NOUN nsubj:pass 11 Gender=Masc|Number=Plur
de de ADP case 3 -
31 31 NUM nummod 8 NumType=Card
, , PUNCT punct 5 -
40 40 NUM conj 3 NumType=Card
et et CCONJ cc 7 -
52 52 NUM conj 3 NumType=Card
ans an NOUN nmod 1 Number=Plur
ont avoir AUX aux:tense 11 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 11 Tense=Past|VerbForm=Part
arrêtés arrêter VERB ROOT 11 Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part|Voice=Pass
à à ADP case 13 -
Klow Klow PROPN obl:mod 11 -
. . PUNCT punct 11 -
""",
        ["arrestation de trois marins"],
        id="a number is not cut off from what it counts",
    ),
    # Luc a débloqué deux millions de dollars.
    pytest.param(
        """
Luc Luc PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
débloqué débloquer VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
deux deux NUM nummod 4 NumType=Card
millions million NOUN obj 2 NumType=Card|Number=Plur
de de ADP case 6 -
dollars dollar NOUN nmod 4 Number=Plur
. . PUNCT punct 2 -
""",
        ["financement de deux millions de dollars"],
        id="millions are of something",
    ),
    # Norsud annonce une interdiction pure et simple à Klow.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
annonce annoncer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
une un DET det 3 Definite=Ind|Number=Sing|PronType=Art
interdiction interdiction NOUN obj 1 Number=Sing
pure pur ADJ amod 3 Number=Sing
et et CCONJ cc 6 -
simple simple ADJ conj 4 Number=Sing
mardi mardi NOUN obl:mod 1 Number=Sing
. . PUNCT punct 1 -
""",
        ["interdiction pure et simple"],
        id="two adjectives",
    ),
    # Luc est parvenu à un accord sur la dette avec Paul.
    pytest.param(
        """
Luc Luc PROPN nsubj 2 -
est être AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
parvenu parvenir VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 5 -
un un DET det 5 Definite=Ind|Number=Sing|PronType=Art
accord accord NOUN obl:arg 2 Number=Sing
sur sur ADP case 8 -
la le DET det 8 Definite=Def|Number=Sing|PronType=Art
dette dette NOUN obl:mod 2 Number=Sing
avec avec ADP case 10 -
Paul Paul PROPN obl:mod 2 -
. . PUNCT punct 2 -
""",
        ["accord sur la dette"],
        id="on what there is an accord",
    ),
    # Paul est mort mardi à Klow. Sa mort émeut Klow.
    pytest.param(
        """
Paul Paul PROPN nsubj 2 -
est être AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
enterré enterrer VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 2 Number=Sing
à à ADP case 5 -
Klow Klow PROPN obl:mod 2 -
. . PUNCT punct 2 -
Ses son DET det 8 Number=Plur|Poss=Yes|PronType=Prs
obsèques obsèques NOUN nsubj 9 Number=Plur
émeuvent émouvoir VERB ROOT 9 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
Klow Klow PROPN obj 9 -
. . PUNCT punct 9 -
""",
        ["obsèques de Paul"],
        id="a possessive says whose it is",
    ),
    # Luc a essuyé des tirs quelques jours plus tôt à Klow.
    pytest.param(
        """
Luc Luc PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
essuyé essuyer VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
des un DET det 4 Definite=Ind|Number=Plur|PronType=Art
tirs tir NOUN obj 2 Number=Plur
quelques quelque DET det 6 Definite=Ind|Number=Plur|PronType=Art
jours jour NOUN nmod 4 Number=Plur
plus plus ADV advmod 8 -
tôt tôt ADV advmod 6 -
à à ADP case 10 -
Klow Klow PROPN obl:mod 2 -
. . PUNCT punct 2 -
""",
        ["tirs"],
        id="how long before is no part of the label",
    ),
    # Luc inaugure le nouveau Zor.
    pytest.param(
        """
Luc Luc PROPN nsubj 1 -
inaugure inaugurer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
le le DET det 4 Definite=Def|Number=Sing|PronType=Art
nouveau nouveau ADJ amod 4 Number=Sing
Zor Zor PROPN obj 1 -
. . PUNCT punct 1 -
""",
        ["inauguration du Zor"],
        id="an adjective stands between the article and the name",
    ),
]


@pytest.mark.parametrize(("table", "labels"), CASES)
def test_label(table: str, labels: list[str]) -> None:
    assert read(table, {**PERSONS, "Norsud": COMPANY, "Zor": ("Place", "Facility")}).labels == labels


def test_what_is_written_as_one_word_stays_whole() -> None:
    # Norsud étudie des attaques sol-air à Klow.
    told = read(
        """
Norsud Norsud PROPN nsubj 1 -
étudie étudier VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
des un DET det 3 Definite=Ind|Number=Plur|PronType=Art
attaques attaque NOUN obj 1 Number=Plur
sol sol NOUN nmod 3 -
- - PUNCT punct 4 -
air air NOUN fixed 4 -
à à ADP case 8 -
Klow Klow PROPN obl:mod 1 -
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY, "Klow": CITY},
    )
    assert told.labels == ["attaques sol-air"]


def test_what_is_written_as_one_word_stays_whole_in_what_is_acted_on() -> None:
    # Norsud va déployer des missiles sol-air.
    told = read(
        """
Norsud Norsud PROPN nsubj 1 -
va aller VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
déployer déployer VERB xcomp 1 VerbForm=Inf
des un DET det 4 Definite=Ind|Number=Plur|PronType=Art
missiles missile NOUN obj 2 Number=Plur
sol sol NOUN amod 4 -
- - PUNCT punct 5 -
air air NOUN fixed 5 -
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY},
    )
    assert told.labels == ["déploiement de missiles sol-air"]


@pytest.mark.parametrize(
    ("country", "label"),
    [
        ("France", "intervention par la France"),
        ("Mali", "intervention par le Mali"),
        ("Mexique", "intervention par le Mexique"),
        ("Irak", "intervention par l'Irak"),
        ("États-Unis", "intervention par les États-Unis"),
        ("Israël", "intervention par Israël"),
        ("RDC", "intervention par la RDC"),
    ],
)
def test_a_country_has_an_article_though_the_text_names_it_without_one(country: str, label: str) -> None:
    # France intervient à Klow.
    told = read(
        f"""
{country} {country} PROPN nsubj 1 -
intervient intervenir VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 3 -
Klow Klow PROPN obl:mod 1 -
. . PUNCT punct 1 -
""",
        {country: COUNTRY, "Klow": CITY},
    )
    assert told.labels == [label]


def test_an_indefinite_article_before_an_adjective_is_no_second_de() -> None:
    # Norsud présentera de nombreux avions à Klow.
    told = read(
        """
Norsud Norsud PROPN nsubj 1 -
présentera présenter VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
de un DET det 4 Definite=Ind|Number=Plur|PronType=Art
nombreux nombreux ADJ amod 4 Gender=Masc|Number=Plur
avions avion NOUN obj 1 Gender=Masc|Number=Plur
à à ADP case 6 -
Klow Klow PROPN obl:mod 1 -
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY, "Klow": CITY},
    )
    assert told.labels == ["présentation de nombreux avions"]


def test_what_an_apostrophe_and_a_hyphen_join_stays_whole() -> None:
    # La pénurie de main-d'œuvre frappe Klow.
    told = read(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
pénurie pénurie NOUN nsubj 7 Gender=Fem|Number=Sing
de de ADP case 3 -
main main NOUN nmod 1 Gender=Fem|Number=Sing
- - PUNCT punct 3 -
d' de ADP fixed 3 -
œuvre œuvre NOUN nmod 1 Gender=Fem|Number=Sing
frappe frapper VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Klow Klow PROPN obj 7 -
. . PUNCT punct 7 -
""",
        {"Klow": CITY},
    )
    assert told.labels == ["pénurie de main-d'œuvre"]


def test_a_person_has_no_article() -> None:
    # Le pape Luc a rencontré Paul.
    told = read(
        """
Le le DET det 1 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
pape pape NOUN nsubj 4 Gender=Masc|Number=Sing
Luc Luc PROPN appos 1 -
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
rencontré rencontrer VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
Paul Paul PROPN obj 4 -
. . PUNCT punct 4 -
""",
        PERSONS,
    )
    assert told.labels == ["rencontre entre Luc et Paul"]


@pytest.mark.parametrize(
    ("how", "article", "label"),
    [("par", "l'", "par l'ONU"), ("entre", "le", "entre le ONU"), ("to", "les", "aux ONU"), ("of", "", "d'ONU")],
)
def test_a_preposition_melts_with_its_article_or_not(how: str, article: str, label: str) -> None:
    assert with_article("ONU", article, how) == label
