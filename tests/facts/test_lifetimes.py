"""Ages and years that stand right behind a name."""

from __future__ import annotations

import pytest
from spacy.language import Language

from kg.facts.numbers.lifetimes import lifetimes
from kg.facts.reading import Reading
from kg.model import Document, Value
from tests.facts.hand_read import read
from tests.facts.tagged_sentences import StubResolution, untag

PERSON, BOOK, CITY = ("Person", ""), ("Work", "Book"), ("Place", "City")
Row = tuple[str, str]


@pytest.mark.parametrize(
    ("marked", "kind", "expected"),
    [
        ("<a>Luc Garnier</a>, 62 ans, témoigne.", PERSON, [("age", "62")]),
        ("<a>Luc Garnier</a> (62 ans) témoigne.", PERSON, [("age", "62")]),
        ("À 62 ans, <a>Luc Garnier</a> remporte la course.", PERSON, [("age", "62")]),
        ("À l'âge de 62 ans, <a>Luc Garnier</a> a remporté la course.", PERSON, [("age", "62")]),
        ("À 62 ans, <a>Luc Garnier</a> avait remporté la course.", PERSON, []),
        ("À 62 ans, en 1994, <a>Luc Garnier</a> remporte la course.", PERSON, []),
        ("À 62 jours, <a>Luc Garnier</a> remporte la course.", PERSON, []),
        ("<a>Luc Garnier</a>, deux ans plus tard, témoigne.", PERSON, []),
        ("<a>Luc Garnier</a>, 62 jours après, témoigne.", PERSON, []),
        ("<a>Anne Morel</a> (1932-2012) fut juge.", PERSON, [("birthDate", "1932"), ("deathDate", "2012")]),
        ("<a>Anne Morel</a> (2007-2012) fut juge.", PERSON, []),
        (
            "<a>Anne Morel</a> (Klow, 1932 – Zlip, 2012) fut juge.",
            PERSON,
            [("birthDate", "1932"), ("deathDate", "2012")],
        ),
        ("<a>Anne Morel</a> (élue en 1932 - battue en 2012) fut juge.", PERSON, []),
        ("<a>Anne Morel</a> (Klow, 1932) fut juge.", PERSON, []),
        ("Il a lu <a>Nuit polaire</a> (1987) hier.", BOOK, [("foundedOn", "1987")]),
        ("Il a lu « <a>Nuit polaire</a> » (1987) hier.", BOOK, [("foundedOn", "1987")]),
        ("Il a lu <a>Nuit polaire</a> (chapitre 12) hier.", BOOK, []),
        ("Il vit à <a>Klow</a> (1987) depuis.", CITY, []),
    ],
)
def test_lifetimes(nlp: Language, marked: str, kind: Row, expected: list[Row]) -> None:
    tagged = untag(marked)
    stub = StubResolution(tagged.spans, {"a": kind}, {})
    text = Reading(Document("x", tagged.text), nlp(tagged.text), stub, (), ())  # type: ignore[arg-type]
    found = [(fact.property, fact.object) for fact in lifetimes(text)]
    assert [(name, value.text) for name, value in found if isinstance(value, Value)] == expected


def test_an_age_told_with_a_noun_is_no_part_of_the_title() -> None:
    # Luc, un guide de 34 ans, témoigne d'une peine de 2 ans.
    told = read(
        """
Luc Luc PROPN nsubj 8 -
, , PUNCT punct 3 -
un un DET det 3 Definite=Ind|Number=Sing|PronType=Art
guide guide NOUN appos 0 Number=Sing
de de ADP case 6 -
34 34 NUM nummod 6 -
ans an NOUN nmod 3 Number=Plur
, , PUNCT punct 3 -
témoigne témoigner VERB ROOT 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
d' de ADP case 11 -
une un DET det 11 Definite=Ind|Number=Sing|PronType=Art
peine peine NOUN obl:arg 8 Number=Sing
de de ADP case 14 -
2 2 NUM nummod 14 -
ans an NOUN nmod 11 Number=Plur
. . PUNCT punct 8 -
""",
        {"Luc": ("Person", "")},
    )
    assert told.triples("age", "jobTitle") == [("Luc", "jobTitle", "guide"), ("Luc", "age", "34")]


def test_days_and_places_of_birth_and_death_in_brackets() -> None:
    # Luc (Klow, 3 mai 1932 – 4 juin 2012 à Zlip) chante.
    told = read(
        """
Luc Luc PROPN nsubj 14 -
( ( PUNCT punct 2 -
Klow Klow PROPN appos 0 -
, , PUNCT punct 4 -
3 3 NUM nmod 2 -
mai mai NOUN nmod 4 Number=Sing
1932 1932 NUM nmod 5 -
– – PUNCT punct 8 -
4 4 NUM nmod 2 -
juin juin NOUN nmod 8 Number=Sing
2012 2012 NUM nmod 9 -
à à ADP case 12 -
Zlip Zlip PROPN nmod 8 -
) ) PUNCT punct 2 -
chante chanter VERB ROOT 14 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 14 -
""",
        {"Luc": PERSON, "Klow": CITY, "Zlip": CITY},
    )
    assert sorted(told.triples("birthDate", "bornIn", "deathDate", "diedIn")) == [
        ("Luc", "birthDate", "1932-05-03"),
        ("Luc", "bornIn", "Klow"),
        ("Luc", "deathDate", "2012-06-04"),
        ("Luc", "diedIn", "Zlip"),
    ]
