"""Which words name a time, and which time it is, seen from Wednesday 9 October 2024 if nothing else is said."""

from __future__ import annotations

import datetime as dt

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from kg.errors import LexiconError
from kg.lang import table
from kg.model import Document, Span
from kg.text.parsing import parse
from kg.text.time.patterns import patterns, regex
from kg.text.time.values import RESOLVERS
from kg.text.times import base_date, find_times

WEDNESDAY = dt.date(2024, 10, 9)


def tokenised(text: str) -> Doc:
    """Split a text into words and sentences; nothing is parsed, so no verb gives a tense."""
    doc = spacy.blank("fr")(text.replace("’", "'"))
    for token in doc:
        token.is_sent_start = token.i == 0 or doc[token.i - 1].text == "."
    return doc


def clause(words: str, heads: list[int], pos: str, morphs: dict[int, str], lemmas: dict[int, str]) -> Doc:
    """Build a parsed clause by hand; verbs are given with their features and lemmas by position."""
    texts = words.split()
    return Doc(
        spacy.blank("fr").vocab,
        words=texts,
        heads=heads,
        deps=[
            _dep(head == at, pos.split()[at], morphs.get(at, ""), pos.split()[head]) for at, head in enumerate(heads)
        ],
        pos=pos.split(),
        morphs=[morphs.get(at, "") for at in range(len(texts))],
        lemmas=[lemmas.get(at, text.lower()) for at, text in enumerate(texts)],
    )


def _dep(root: bool, pos: str, morph: str, above: str) -> str:
    if root or pos == "AUX":
        return "ROOT" if root else "aux"
    return "xcomp" if morph == "VerbForm=Inf" else "case" if pos == "ADP" else "nmod" if above == "NOUN" else "obl"


def times(text: str, date: dt.date | None = WEDNESDAY) -> list[tuple[str, str]]:
    """Return words and value of each time of a text."""
    document = Document(id="essai", text=text, date=date)
    return [(time.text, time.value.text) for time in find_times(tokenised(text), document)]


@pytest.mark.parametrize(
    ("words", "value"),
    [("le 12 décembre suivant", "2003-12-12"), ("le 4 mai suivant", "2004-05-04"), ("en mars suivant", "2004-03")],
)
def test_the_first_one_behind_the_date_last_mentioned(words: str, value: str) -> None:
    assert times(f"Élu le 2 juillet 2003, il part {words}.")[1:] == [(words.removeprefix("le "), value)]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Ouvert le 1er mars 1998 à Brest.", "1er mars 1998", "1998-03-01"),
        ("Ouvert le jeudi 3 octobre à Brest.", "jeudi 3 octobre", "2024-10-03"),
        ("Ouvert le 24 déc. 2023 à Brest.", "24 déc. 2023", "2023-12-24"),
        ("Ouvert le 12/05/2023 à Brest.", "12/05/2023", "2023-05-12"),
        ("Ouvert le 2023-05-12 à Brest.", "2023-05-12", "2023-05-12"),
        ("Tué le 19 mars dernier à Brest.", "19 mars dernier", "2024-03-19"),
        ("Tué le 12 octobre dernier à Brest.", "12 octobre dernier", "2023-10-12"),
        ("Attendu le 19 mars prochain à Brest.", "19 mars prochain", "2025-03-19"),
        ("Fermé le 4 mai de l'an dernier.", "4 mai de l'an dernier", "2023-05-04"),
        ("Vu samedi à Brest.", "samedi", "2024-10-05"),
        ("Vu mercredi à Brest.", "mercredi", "2024-10-09"),
        ("Vu sur place mercredi.", "mercredi", "2024-10-09"),
        ("Vu mercredi dernier à Brest.", "mercredi dernier", "2024-10-02"),
        ("Vu vendredi prochain à Brest.", "vendredi prochain", "2024-10-11"),
        ("Vu lundi soir à Brest.", "lundi soir", "2024-10-07"),
        ("Vu samedi 5 à Brest.", "samedi 5", "2024-10-05"),
        ("Vu hier à Brest.", "hier", "2024-10-08"),
        ("Vu avant-hier à Brest.", "avant-hier", "2024-10-07"),
        ("Vu aujourd’hui à Brest.", "aujourd’hui", "2024-10-09"),
        ("Vu demain à Brest.", "demain", "2024-10-10"),
        ("Vu cet après-midi à Brest.", "cet après-midi", "2024-10-09"),
        ("Vu dans la nuit de lundi à mardi.", "dans la nuit de lundi à mardi", "2024-10-08"),
        ("Vu dans la nuit du 3 au 4 mai 2024.", "dans la nuit du 3 au 4 mai 2024", "2024-05-04"),
        ("Vu hier, mardi 8 octobre, à Brest.", "hier, mardi 8 octobre", "2024-10-08"),
        ("Il y a tout juste dix ans, il pleuvait.", "Il y a tout juste dix ans", "2014-10-09"),
        ("Il y a trois jours, il pleuvait.", "Il y a trois jours", "2024-10-06"),
        ("Vu au cours du week-end à Brest.", "au cours du week-end", "2024-10-05"),
        ("Vu le week-end prochain à Brest.", "week-end prochain", "2024-10-12"),
        ("Vu mardi, en début d'après-midi, à Brest.", "mardi, en début d'après-midi", "2024-10-08"),
        ("Vu mardi 8 octobre vers la mi-journée.", "mardi 8 octobre vers la mi-journée", "2024-10-08"),
        ("Ouvert lundi 21 heures à Brest.", "lundi 21 heures", "2024-10-07T21:00"),
        ("Ouvert hier 8 h 30 à Brest.", "hier 8 h 30", "2024-10-08T08:30"),
        ("Voilà trois jours qu'il pleut.", "Voilà trois jours", "2024-10-06"),
        ("Cela fait trois jours qu'il pleut.", "Cela fait trois jours", "2024-10-06"),
    ],
)
def test_days(text: str, words: str, value: str):
    assert times(text) == [(words, value)]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Vu cette semaine.", "cette semaine", "2024-W41"),
        ("Vu la semaine dernière.", "la semaine dernière", "2024-W40"),
        ("Il y a deux semaines, il pleuvait.", "Il y a deux semaines", "2024-W39"),
        ("Signé en avril à Brest.", "en avril", "2024-04"),
        ("Signé en avril 2013 à Brest.", "avril 2013", "2013-04"),
        ("Signé en novembre dernier à Brest.", "novembre dernier", "2023-11"),
        ("Signé fin mars à Brest.", "fin mars", "2024-03"),
        ("Signé mi-juin à Brest.", "mi-juin", "2024-06"),
        ("Signé au début du mois de mars.", "au début du mois de mars", "2024-03"),
        ("Signé le mois dernier.", "mois dernier", "2024-09"),
        ("Il y a deux mois, il pleuvait.", "Il y a deux mois", "2024-08"),
        ("Signé en 1998 à Brest.", "1998", "1998"),
        ("Les élections de 2012 sont loin.", "2012", "2012"),
        ("Retirés fin 2014 de Brest.", "fin 2014", "2014"),
        ("Le meilleur score de l'année 2012.", "l'année 2012", "2012"),
        ("Retirés à la fin de l'année 2014.", "à la fin de l'année 2014", "2014"),
        ("Retirés d'ici à 2026 de Brest.", "d'ici à 2026", "2026"),
        ("Retirés d'ici à la fin 2026.", "d'ici à la fin 2026", "2026"),
        ("Fermé depuis le début de l’année.", "depuis le début de l’année", "2024"),
        ("Signé cette année à Brest.", "cette année", "2024"),
        ("Signé l’an dernier à Brest.", "l’an dernier", "2023"),
        ("Signé l’année prochaine à Brest.", "l’année prochaine", "2025"),
        ("Il y a deux ans, il pleuvait.", "Il y a deux ans", "2022"),
        ("Signé au premier semestre à Brest.", "au premier semestre", "2024"),
        ("Voici six mois qu'il pleut.", "Voici six mois", "2024-04"),
        ("Signé plus tôt cette année.", "plus tôt cette année", "2024"),
        ("Signé plus tôt dans la semaine.", "plus tôt dans la semaine", "2024-W41"),
        ("Signé avant l'été à Brest.", "avant l'été", "2024"),
        ("Il marque cette saison.", "cette saison", "2024"),
        ("Il marquait la saison dernière.", "la saison dernière", "2023"),
        ("Le bilan de la saison 2012 est maigre.", "la saison 2012", "2012"),
        ("Battu aux JO 2008 à Brest.", "2008", "2008"),
        ("Battu lors de la CAN-2019.", "2019", "2019"),
        ("Vu ces derniers jours à Brest.", "ces derniers jours", "2024-10"),
        ("Vu ces dernières semaines à Brest.", "ces dernières semaines", "2024-09"),
        ("Signé au printemps dernier.", "printemps dernier", "2024"),
        ("Signé à l'automne dernier.", "automne dernier", "2023"),
        ("Signé cet été à Brest.", "cet été", "2024"),
    ],
)
def test_weeks_months_and_years(text: str, words: str, value: str):
    assert times(text) == [(words, value)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Parti ce matin à 7h44 UTC.", [("ce matin à 7h44 UTC", "2024-10-09T07:44")]),
        ("Parti le mardi à 7h44.", [("mardi à 7h44", "2024-10-08T07:44")]),
        ("Fermé le mardi.", []),
        ("Parti lundi 7.", [("lundi 7", "2024-10-07")]),
        ("Elle réunit lundi 20 000 voix.", [("lundi", "2024-10-07")]),
        ("Parti à 9 heures ce matin.", [("9 heures ce matin", "2024-10-09T09:00")]),
        ("Parti lundi soir à 20 heures.", [("lundi soir à 20 heures", "2024-10-07T20:00")]),
        ("Parti à trois heures et demie du matin.", [("trois heures et demie du matin", "2024-10-09T03:30")]),
        ("Parti à 8 h 48 (heure de l'Est) samedi.", [("8 h 48 (heure de l'Est) samedi", "2024-10-05T08:48")]),
        ("Parti lundi à 13h02, heure française.", [("lundi à 13h02, heure française", "2024-10-07T13:02")]),
        ("Le 3 mai 2024, à midi, il sonne.", [("3 mai 2024, à midi", "2024-05-03T12:00")]),
        (
            "Parti vers 5 h 25 CEST (3 h 25 UTC) lundi matin.",
            [
                ("vers 5 h 25 CEST", "2024-10-07T05:25"),
                ("3 h 25 UTC", "2024-10-07T03:25"),
                ("lundi matin", "2024-10-07"),
            ],
        ),
        ("Arrivé lundi. À 15 h, il repart.", [("lundi", "2024-10-07"), ("15 h", "2024-10-07T15:00")]),
        ("Arrivé le 3 mai 2024. À 15 h, il repart.", [("3 mai 2024", "2024-05-03"), ("15 h", "2024-10-09T15:00")]),
        ("Parti vers midi.", [("vers midi", "2024-10-09T12:00")]),
        ("Parti lundi 10h30.", [("lundi 10h30", "2024-10-07T10:30")]),
        ("Brest est à 2 h 30 de Lyon.", []),
        ("Elle court en 2 h 06:48 ou 2 h 07 min.", []),
        ("Le temple date de 1200 avant J.-C., la lettre du 2 mars 61 av. J.-C.", []),
        ("Ouvert en 2010 avant juin 2012.", [("2010", "2010"), ("juin 2012", "2012-06")]),
    ],
)
def test_hours_belong_to_the_day_beside_them_or_shortly_before(text: str, expected: list[tuple[str, str]]):
    assert times(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Les 16 et 17 juin.", [("16 et 17 juin", "2024-06-16"), ("17 juin", "2024-06-17")]),
        (
            "Du 6 au 8 mai, puis les 3, 4 et 5 juin.",
            [
                ("6 au 8 mai", "2024-05-06"),
                ("8 mai", "2024-05-08"),
                ("3, 4 et 5 juin", "2024-06-03"),
                ("4 et 5 juin", "2024-06-04"),
                ("5 juin", "2024-06-05"),
            ],
        ),
        ("Du 28 juillet au 12 août 2012.", [("28 juillet", "2012-07-28"), ("12 août 2012", "2012-08-12")]),
        ("Du 28 décembre au 3 janvier 2013.", [("28 décembre", "2012-12-28"), ("3 janvier 2013", "2013-01-03")]),
        ("De 2008 à 2012.", [("2008", "2008"), ("2012", "2012")]),
        ("De mardi à vendredi.", [("mardi", "2024-10-08"), ("vendredi", "2024-10-11")]),
        ("Entre lundi matin et mardi soir.", [("lundi matin", "2024-10-07"), ("mardi soir", "2024-10-08")]),
        ("Demain (10 octobre).", [("Demain", "2024-10-10"), ("10 octobre", "2024-10-10")]),
    ],
)
def test_both_ends_of_a_stretch_of_time(text: str, expected: list[tuple[str, str]]):
    assert times(text) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Élu le 3 mai 2019. Le même jour, il pleuvait.", "2019-05-03"),
        ("Élu le 3 mai 2019. La veille, il pleuvait.", "2019-05-02"),
        ("Élu le 3 mai 2019 après un vote de 2018. Ce jour-là, il pleuvait.", "2019-05-03"),
        ("Élu le 3 mai 2019. Le lendemain matin, il pleuvait.", "2019-05-04"),
        ("Élu en 2006. Cette année-là, il pleuvait.", "2006"),
        ("Élu en 2006. L'année suivante, il pleuvait.", "2007"),
        ("Élu le 3 mai 2019. Six mois plus tard, il pleuvait.", "2019-11"),
        ("Élu le 3 mai 2019. Trois jours plus tôt, il pleuvait.", "2019-04-30"),
        ("Élu le 3 mai 2019. Deux semaines plus tôt, il pleuvait.", "2019-04-19"),
        ("Élu en mai 2019. Deux semaines plus tôt, il pleuvait.", "2019-W16"),
        ("Élu le 3 mai 2019, comme en 2014. Trois jours plus tôt, il pleuvait.", "2019-04-30"),
    ],
)
def test_times_that_lean_on_the_date_last_mentioned(text: str, value: str):
    assert times(text)[-1][1] == value


def test_a_day_may_be_counted_from_one_that_is_named_behind_it() -> None:
    assert times("Soupçonné d'un vol commis la veille, il a fui lundi.")[0] == ("la veille", "2024-10-06")


@pytest.mark.parametrize(
    "text",
    [
        "Une route de 12 heures et de 3 h 20.",
        "Il travaille 48 heures par semaine.",
        "La rue du 8 mai 1945 est fermée.",
        "Dans les années 1970, on dansait.",
        "L'édition 2012-2013 et la saison 2014/15 sont loin.",
        "Le vol 1917 transporte 1998 passagers et 2012 kg.",
        "La planète Mars est rouge.",
        "Le Journal du dimanche est ouvert le lundi.",
        "Le lendemain de la fête, tout dort.",
        "La veille, il pleuvait.",
        "Le monde depuis le printemps arabe.",
        "On en compte des dizaines en hiver.",
        "Le 31 juin n'existe pas.",
        "À vingt-cinq heures, rien ne sonne.",
        "Pendant 1500 ans, il a dormi quelques mois.",
    ],
)
def test_what_is_no_time_or_names_none_that_can_be_told(text: str):
    assert times(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vu le 24 mai, puis hier, en avril et à 15 h.", [("24 mai", "--05-24")]),
        ("Vu le 29 février.", [("29 février", "--02-29")]),
        ("12 juin 2020. - Vu hier et le 3 juin.", ["2020-06-12", "2020-06-11", "2020-06-03"]),
    ],
)
def test_without_a_date_only_the_dateline_completes_a_time(text: str, expected: list[object]):
    found = times(text, date=None)
    assert [time if isinstance(expected[0], tuple) else time[1] for time in found] == expected


def test_the_date_that_came_with_the_article_counts_more_than_the_dateline():
    document = Document(id="essai", text="12 juin 2020. - Vu hier.", date=WEDNESDAY)
    assert base_date(document) == WEDNESDAY


VERBS = [
    # Il partira vendredi
    (clause("Il partira vendredi", [1, 1, 1], "PRON VERB NOUN", {1: "Tense=Fut|VerbForm=Fin"}, {}), "2024-10-11"),
    # Ils voteront vendredi, "rencontra vendredi": what the tagger takes for another tense
    (
        clause(
            "Ils voteront vendredi",
            [1, 1, 1],
            "PRON VERB NOUN",
            {1: "Tense=Pres|VerbForm=Fin"},
            {1: "voter"},
        ),
        "2024-10-11",
    ),
    (
        clause(
            "Il rencontra Luc vendredi",
            [1, 1, 1, 1],
            "PRON VERB PROPN NOUN",
            {1: "Tense=Past|VerbForm=Fin"},
            {1: "rencontrer"},
        ),
        "2024-10-04",
    ),
    # Le procès débute vendredi
    (
        clause("Le procès débute vendredi", [1, 2, 2, 2], "DET NOUN VERB NOUN", {2: "Tense=Pres"}, {2: "débuter"}),
        "2024-10-11",
    ),
    # Il appelle à voter vendredi
    (
        clause(
            "Il appelle à voter vendredi",
            [1, 1, 3, 1, 3],
            "PRON VERB ADP VERB NOUN",
            {1: "Tense=Pres|VerbForm=Fin", 3: "VerbForm=Inf"},
            {1: "appeler", 3: "voter"},
        ),
        "2024-10-11",
    ),
    # Il est parti vendredi
    (
        clause(
            "Il est parti vendredi",
            [2, 2, 2, 2],
            "PRON AUX VERB NOUN",
            {1: "Tense=Pres|VerbForm=Fin", 2: "Tense=Past|VerbForm=Part"},
            {2: "partir"},
        ),
        "2024-10-04",
    ),
    # Il partira après le vote de vendredi
    (
        clause(
            "Il partira après le vote de vendredi",
            [1, 1, 4, 4, 1, 6, 4],
            "PRON VERB ADP DET NOUN ADP NOUN",
            {1: "Tense=Fut|VerbForm=Fin"},
            {},
        ),
        "2024-10-04",
    ),
    # Il doit partir vendredi
    (
        clause(
            "Il doit partir vendredi",
            [1, 1, 1, 2],
            "PRON VERB VERB NOUN",
            {1: "Tense=Pres|VerbForm=Fin", 2: "VerbForm=Inf"},
            {1: "devoir", 2: "partir"},
        ),
        "2024-10-11",
    ),
    # Il devait partir vendredi, mardi: on a Wednesday, the one to come and the day before
    (
        clause(
            "Il devait partir vendredi",
            [1, 1, 1, 2],
            "PRON VERB VERB NOUN",
            {1: "Tense=Imp|VerbForm=Fin", 2: "VerbForm=Inf"},
            {1: "devoir", 2: "partir"},
        ),
        "2024-10-11",
    ),
    (
        clause(
            "Il devait partir mardi",
            [1, 1, 1, 2],
            "PRON VERB VERB NOUN",
            {1: "Tense=Imp|VerbForm=Fin", 2: "VerbForm=Inf"},
            {1: "devoir", 2: "partir"},
        ),
        "2024-10-08",
    ),
    # Il devait partir en janvier: in October, the one to come
    (
        clause(
            "Il devait partir en janvier",
            [1, 1, 1, 4, 2],
            "PRON VERB VERB ADP NOUN",
            {1: "Tense=Imp|VerbForm=Fin", 2: "VerbForm=Inf"},
            {1: "devoir", 2: "partir"},
        ),
        "2025-01",
    ),
    # Il est attendu vendredi
    (
        clause(
            "Il est attendu vendredi",
            [2, 2, 2, 2],
            "PRON AUX VERB NOUN",
            {1: "Tense=Pres|VerbForm=Fin", 2: "Tense=Past|VerbForm=Part"},
            {2: "attendre"},
        ),
        "2024-10-11",
    ),
    # Il appelle à la grève vendredi, and what somebody was called to
    (
        clause(
            "Il appelle à la grève vendredi",
            [1, 1, 4, 4, 1, 1],
            "PRON VERB ADP DET NOUN NOUN",
            {1: "Tense=Pres|VerbForm=Fin"},
            {1: "appeler"},
        ),
        "2024-10-11",
    ),
    (
        clause(
            "Il a été appelé vendredi",
            [3, 3, 3, 3, 3],
            "PRON AUX AUX VERB NOUN",
            {1: "Tense=Pres|VerbForm=Fin", 2: "Tense=Past|VerbForm=Part", 3: "Tense=Past|VerbForm=Part"},
            {3: "appeler"},
        ),
        "2024-10-04",
    ),
    # Il doit vendredi partir
    (
        clause(
            "Il doit vendredi partir",
            [1, 1, 1, 1],
            "PRON VERB NOUN VERB",
            {1: "Tense=Pres|VerbForm=Fin", 3: "VerbForm=Inf"},
            {1: "devoir"},
        ),
        "2024-10-11",
    ),
    # Il dure jusqu'à vendredi
    (
        clause("Il dure jusqu'à vendredi", [1, 1, 3, 1], "PRON VERB ADP NOUN", {1: "Tense=Pres|VerbForm=Fin"}, {}),
        "2024-10-11",
    ),
    # Il est parti d'ici à vendredi
    (
        clause(
            "Il est parti d'ici à vendredi",
            [2, 2, 2, 5, 5, 2],
            "PRON AUX VERB ADV ADP NOUN",
            {1: "Tense=Pres|VerbForm=Fin", 2: "Tense=Past|VerbForm=Part"},
            {},
        ),
        "2024-10-11",
    ),
    # Il partira vendredi, where the parse has lost the verb
    (clause("Il partira vendredi", [1, 1, 2], "PRON VERB NOUN", {1: "Tense=Fut|VerbForm=Fin"}, {}), "2024-10-11"),
    # Il partira le 3 janvier
    (
        clause("Il partira le 3 janvier", [1, 1, 4, 4, 1], "PRON VERB DET NUM NOUN", {1: "Tense=Fut"}, {}),
        "2025-01-03",
    ),
    # Il partit le 3 décembre
    (clause("Il partit le 3 décembre", [1, 1, 4, 4, 1], "PRON VERB DET NUM NOUN", {1: "Tense=Past"}, {}), "2023-12-03"),
    # Il partirait le 3 janvier
    (
        clause("Il partirait le 3 janvier", [1, 1, 4, 4, 1], "PRON VERB DET NUM NOUN", {1: "Mood=Cnd"}, {1: "partir"}),
        "2025-01-03",
    ),
    # Il durerait depuis vendredi
    (
        clause("Il durerait depuis vendredi", [1, 1, 3, 1], "PRON VERB ADP NOUN", {1: "Mood=Cnd"}, {1: "durer"}),
        "2024-10-04",
    ),
    # Il partira en novembre
    (clause("Il partira en novembre", [1, 1, 3, 1], "PRON VERB ADP NOUN", {1: "Tense=Fut"}, {}), "2024-11"),
    # Il partit en novembre
    (clause("Il partira au printemps", [1, 1, 3, 1], "PRON VERB ADP NOUN", {1: "Tense=Fut"}, {}), "2025"),
    (clause("Il partit au printemps", [1, 1, 3, 1], "PRON VERB ADP NOUN", {1: "Tense=Past"}, {}), "2024"),
    (clause("Il partit en novembre", [1, 1, 3, 1], "PRON VERB ADP NOUN", {1: "Tense=Past"}, {}), "2023-11"),
    # Il reçoit Klow dès vendredi
    (
        clause("Il reçoit Klow dès vendredi", [1, 1, 1, 4, 1], "PRON VERB PROPN ADP NOUN", {1: "Tense=Pres"}, {}),
        "2024-10-11",
    ),
    # Klow affronte Zlip vendredi
    (
        clause(
            "Klow affronte Zlip vendredi",
            [1, 1, 1, 1],
            "PROPN VERB PROPN NOUN",
            {1: "Tense=Pres|VerbForm=Fin"},
            {1: "affronter"},
        ),
        "2024-10-11",
    ),
    # Victorieux vendredi il partira
    (
        clause("Victorieux vendredi il partira", [3, 0, 3, 3], "ADJ NOUN PRON VERB", {3: "Tense=Fut"}, {}),
        "2024-10-04",
    ),
]


@pytest.mark.parametrize(("doc", "value"), VERBS, ids=[doc.text for doc, _ in VERBS])
def test_the_tense_of_the_clause_tells_before_from_after(doc: Doc, value: str):
    document = Document(id="essai", text=doc.text, date=WEDNESDAY)
    assert [time.value.text for time in find_times(doc, document)] == [value]


@pytest.mark.parametrize(
    ("lemma", "auxiliary", "value"),
    [
        ("convoquer", "Tense=Pres", "2024-10-04"),
        ("prévoir", "Tense=Imp", "2024-10-04"),
        ("prévoir", "Tense=Pres", "2024-10-11"),
    ],
)
def test_what_was_ahead_before_a_clause_that_is_past(lemma: str, auxiliary: str, value: str):
    past = "Tense=Past|VerbForm=Part"
    doc = clause(
        "Attendu vendredi il a part", [4, 0, 4, 4, 4], "VERB NOUN PRON AUX VERB", {0: past, 3: auxiliary, 4: past}, {}
    )
    doc[0].dep_, doc[0].lemma_ = "advcl", lemma
    document = Document(id="essai", text=doc.text, date=WEDNESDAY)
    assert [time.value.text for time in find_times(doc, document)] == [value]


@pytest.mark.parametrize(
    ("told", "month", "values"),
    [
        ("mars", "mai", ["2020-03", "2020-05"]),
        ("mars", "mars", ["2020-03", "2020-03"]),
        ("mai", "mars", ["2020-05"]),  # the same year or the next
        ("cours", "mars", ["2020"]),
    ],
)
def test_what_had_come_about_is_dated_by_what_is_told_before(told: str, month: str, values: list[str]):
    doc = clause(
        f"Pris en {told} 2020 il avait fui en {month}",
        [6, 2, 0, 2, 6, 6, 6, 8, 6],
        "VERB ADP NOUN NUM PRON AUX VERB ADP NOUN",
        {0: "Tense=Past|VerbForm=Part", 5: "Tense=Imp", 6: "Tense=Past|VerbForm=Part"},
        {},
    )
    document = Document(id="essai", text=doc.text, date=WEDNESDAY)
    assert [time.value.text for time in find_times(doc, document)] == values


@pytest.mark.parametrize(("lemma", "value"), [("partir", "2024-10-04"), ("signer", "2024-10-11")])
def test_who_would_have_left_is_told_of_what_is_past(lemma: str, value: str):
    # Il serait parti vendredi, il serait signé vendredi: the parser takes both for the passive.
    morphs = {1: "Mood=Cnd|Tense=Pres|VerbForm=Fin", 2: "Tense=Past|VerbForm=Part"}
    doc = clause("Il serait parti vendredi", [2, 2, 2, 2], "PRON AUX VERB NOUN", morphs, {1: "être", 2: lemma})
    doc[1].dep_ = "aux:pass"
    document = Document(id="essai", text=doc.text, date=WEDNESDAY)
    assert [time.value.text for time in find_times(doc, document)] == [value]


@pytest.mark.parametrize(("month", "values"), [("mars", ["2020-05", "2020-03"]), ("juin", ["2020-05"])])
def test_what_had_come_about_lies_before_what_another_clause_tells(month: str, values: list[str]):
    doc = clause(
        f"Elle gagne en mai 2020 car elle avait perdu en {month}",
        [1, 1, 3, 1, 3, 8, 8, 8, 1, 10, 8],
        "PRON VERB ADP NOUN NUM SCONJ PRON AUX VERB ADP NOUN",
        {1: "Tense=Pres", 7: "Tense=Imp", 8: "Tense=Past|VerbForm=Part"},
        {},
    )
    document = Document(id="essai", text=doc.text, date=WEDNESDAY)
    assert [time.value.text for time in find_times(doc, document)] == values


def test_a_day_of_the_week_in_the_title_is_the_one_told_below():
    doc = Doc(
        spacy.blank("fr").vocab,
        words=["Grève", "vendredi", ".", "Il", "partira", "vendredi", "."],
        heads=[0, 0, 0, 4, 4, 4, 4],
        deps=["ROOT", "nmod", "punct", "nsubj", "ROOT", "obl:mod", "punct"],
        pos=["NOUN", "NOUN", "PUNCT", "PRON", "VERB", "NOUN", "PUNCT"],
        morphs=["", "", "", "", "Tense=Fut|VerbForm=Fin", "", ""],
    )
    document = Document(id="essai", text=doc.text, date=WEDNESDAY)
    assert [time.value.text for time in find_times(doc, document)] == ["2024-10-11", "2024-10-11"]


def test_what_somebody_is_today_names_no_day():
    doc = Doc(
        spacy.blank("fr").vocab,
        words=["Anne", ",", "aujourd'hui", "professeur", ",", "est", "arrivée", "hier"],
        pos=["PROPN", "PUNCT", "ADV", "NOUN", "PUNCT", "AUX", "VERB", "ADV"],
        heads=[6, 3, 3, 0, 3, 6, 6, 6],
        deps=["nsubj", "punct", "advmod", "appos", "punct", "aux", "ROOT", "advmod"],
    )
    assert [time.text for time in find_times(doc, Document(id="essai", text=doc.text, date=WEDNESDAY))] == ["hier"]


@pytest.mark.parametrize(("behind", "pos", "expected"), [("Valtel", "PROPN", []), ("fermé", "VERB", ["aujourd'hui"])])
def test_what_something_is_called_today_names_no_day(behind: str, pos: str, expected: list[str]):
    doc = Doc(  # "Norsud (aujourd'hui Valtel) dort."
        spacy.blank("fr").vocab,
        words=["Norsud", "(", "aujourd'hui", behind, ")", "dort", "."],
        pos=["PROPN", "PUNCT", "ADV", pos, "PUNCT", "VERB", "PUNCT"],
        heads=[5, 3, 3, 0, 3, 5, 5],
        deps=["nsubj", "punct", "advmod", "appos", "punct", "ROOT", "punct"],
    )
    assert [time.text for time in find_times(doc, Document(id="essai", text=doc.text, date=WEDNESDAY))] == expected


@pytest.mark.parametrize(("verb", "expected"), [("compte", []), ("vote", ["aujourd'hui"])])
def test_what_is_so_for_long_names_no_day(verb: str, expected: list[str]):
    doc = Doc(  # "Norsud compte aujourd'hui un texte."
        spacy.blank("fr").vocab,
        words=["Norsud", verb, "aujourd'hui", "un", "texte", "."],
        pos=["PROPN", "VERB", "ADV", "DET", "NOUN", "PUNCT"],
        lemmas=["Norsud", "compter" if verb == "compte" else "voter", "aujourd'hui", "un", "texte", "."],
        morphs=["", "Tense=Pres", "", "", "", ""],
        heads=[1, 1, 1, 4, 1, 1],
        deps=["nsubj", "ROOT", "advmod", "det", "obj", "punct"],
    )
    assert [time.text for time in find_times(doc, Document(id="essai", text=doc.text, date=WEDNESDAY))] == expected


def test_a_number_that_counts_a_noun_is_no_year():
    doc = Doc(
        spacy.blank("fr").vocab,
        words=["De", "1900", "à", "2000", "manifestants"],
        heads=[1, 1, 4, 4, 1],
        deps=["case", "ROOT", "case", "nummod", "nmod"],
        pos=["ADP", "NUM", "ADP", "NUM", "NOUN"],
    )
    assert [time.text for time in find_times(doc, Document(id="essai", text=doc.text, date=WEDNESDAY))] == ["1900"]


def test_places_are_those_of_the_original_text():
    text = "Il pleut.\n\nL’an dernier, le 24 mai, il neigeait."
    document = Document(id="essai", text=text, date=WEDNESDAY)
    found = find_times(tokenised(text), document)
    assert [time.span.of(text) for time in found] == ["L’an dernier", "24 mai"]
    assert found[0].sentence == Span(11, len(text))
    assert [time.value.datatype for time in found] == ["gYear", "date"]


def test_times_far_apart_in_a_long_text_are_all_found():
    text = (
        "Ouvert le 3 mai. "
        + "Il pleut sur la ville. " * 40
        + "Fermé le 4 mai. "
        + "Il pleut. " * 60
        + "Rouvert en juin."
    )
    assert [words for words, _ in times(text)] == ["3 mai", "4 mai", "en juin"]


def test_every_pattern_has_a_way_to_its_value():
    assert {pattern.kind for pattern in patterns()} - {"hour"} == set(RESOLVERS)


def test_a_form_that_names_an_unknown_vocabulary_is_refused():
    with pytest.raises(LexiconError, match="'weather'"):
        regex("le {weather}")


def test_a_form_that_is_no_regular_expression_is_refused():
    with pytest.raises(LexiconError, match="no regular expression"):
        regex("le (")


def test_all_words_are_lower_case_as_they_are_looked_up():
    vocabulary = table("fr", "times")["vocabulary"]
    assert [word for words in vocabulary.values() for word in words if word != word.lower()] == []


@pytest.mark.parametrize(("verb", "value"), [("placer", "2024-10-13"), ("attaquer", "2024-10-06")])
def test_what_is_decided_until_a_day_looks_ahead(verb: str, value: str) -> None:
    # Elle a placé Brest en alerte jusqu'au dimanche
    words = "Elle a placé Brest en alerte jusqu'au dimanche"
    past = {1: "Tense=Pres|VerbForm=Fin", 2: "Tense=Past|VerbForm=Part"}
    doc = clause(words, [2, 2, 2, 2, 5, 2, 7, 2], "PRON AUX VERB PROPN ADP NOUN ADP NOUN", past, {2: verb})
    assert [time.value.text for time in find_times(doc, Document("essai", doc.text, date=WEDNESDAY))] == [value]


def test_what_was_decided_from_a_day_on_looks_back() -> None:
    # Elle a placé Brest en alerte dès dimanche
    words = "Elle a placé Brest en alerte dès dimanche"
    past = {1: "Tense=Pres|VerbForm=Fin", 2: "Tense=Past|VerbForm=Part"}
    doc = clause(words, [2, 2, 2, 2, 5, 2, 7, 2], "PRON AUX VERB PROPN ADP NOUN ADP NOUN", past, {2: "placer"})
    assert [time.value.text for time in find_times(doc, Document("essai", doc.text, date=WEDNESDAY))] == ["2024-10-06"]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Arrivé mardi en début d'après-midi.", "mardi en début d'après-midi", "2024-10-08"),
        ("Arrivé hier en fin de journée.", "hier en fin de journée", "2024-10-08"),
        ("Lundi à la mi-journée, il pleut.", "Lundi à la mi-journée", "2024-10-07"),
        ("Arrivé dans la journée de lundi.", "dans la journée de lundi", "2024-10-07"),
        ("Il a plu toute l'après-midi.", "toute l'après-midi", "2024-10-09"),
        ("Arrivé plus tôt dans la matinée.", "plus tôt dans la matinée", "2024-10-09"),
        ("Arrivé au petit matin.", "au petit matin", "2024-10-09"),
        ("Fermé depuis le début de la semaine.", "depuis le début de la semaine", "2024-W41"),
        ("Arrivé à Noël.", "à Noël", "2024-12-25"),
        ("La mesure prise ce mois-ci de fermer la rue.", "ce mois-ci", "2024-10"),
        ("Fermé depuis deux ans.", "depuis deux ans", "2022"),
        ("Parti il y a plus de trois ans.", "il y a plus de trois ans", "2021"),
        ("Bâti entre 1933 et 1945.", "entre 1933 et 1945", "1933"),
        ("Ouvert tout le week-end.", "tout le week-end", "2024-10-05"),
    ],
)
def test_parts_of_days_and_stretches_are_given_whole(text: str, words: str, value: str):
    assert times(text) == [(words, value)]


@pytest.mark.parametrize(
    "text", ["Le marché de Noël ouvre.", "Il travaille en journée.", "À l'aube du siècle, il rêve."]
)
def test_words_of_the_calendar_that_name_no_time(text: str):
    assert times(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Les élèves ont appelé à une grève jeudi.", "2024-10-10"),
        ("Les élèves ont appelé jeudi à une grève.", "2024-10-03"),
        ("Les élèves avaient appelé à une grève jeudi.", "2024-10-03"),
    ],
)
def test_behind_what_one_calls_for_stands_when_it_will_be(nlp: Language, text: str, value: str) -> None:
    ((document, doc),) = parse([Document("d", text, date=WEDNESDAY)], nlp)
    assert [time.value.text for time in find_times(doc, document)] == [value]


@pytest.mark.parametrize(("verb", "tense", "value"), [("jouera", "Fut", "2024-12-04"), ("joue", "Pres", "2023-12-04")])
def test_a_day_beside_what_is_ahead_is_the_nearest(verb: str, tense: str, value: str):
    doc = clause(  # "Il a vu Anne qui jouera la finale le 4 décembre": the parser dates what he saw
        f"Il a vu Anne qui {verb} la finale le 4 décembre",
        [2, 2, 2, 2, 5, 3, 7, 5, 10, 10, 2],
        "PRON AUX VERB PROPN PRON VERB DET NOUN DET NUM NOUN",
        {1: "Tense=Pres|VerbForm=Fin", 2: "Tense=Past|VerbForm=Part", 5: f"Tense={tense}|VerbForm=Fin"},
        {},
    )
    doc[1].dep_ = "aux:tense"
    document = Document(id="essai", text=doc.text, date=WEDNESDAY)
    assert [time.value.text for time in find_times(doc, document)] == [value]


def test_a_day_before_what_is_ahead_is_that_of_what_is_over():
    doc = clause(  # "La crue du 4 décembre, qui sera filmée, a noyé Klow"
        "La crue du 4 décembre qui sera filmée a noyé Klow",
        [1, 9, 3, 1, 3, 7, 7, 1, 9, 9, 9],
        "DET NOUN ADP NUM NOUN PRON AUX VERB AUX VERB PROPN",
        {
            6: "Tense=Fut|VerbForm=Fin",
            7: "Tense=Past|VerbForm=Part",
            8: "Tense=Pres|VerbForm=Fin",
            9: "Tense=Past|VerbForm=Part",
        },
        {},
    )
    doc[8].dep_ = "aux:tense"
    document = Document(id="essai", text=doc.text, date=WEDNESDAY)
    assert [time.value.text for time in find_times(doc, document)] == ["2023-12-04"]
