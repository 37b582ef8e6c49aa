"""Ages and years that stand right behind a name."""

from __future__ import annotations

import pytest
from spacy.language import Language

from kg.facts.lifetimes import lifetimes
from kg.facts.reading import Reading
from kg.model import Document, Value
from tests.facts.tagged_sentences import StubResolution, untag

PERSON, BOOK, CITY = ("Person", ""), ("Work", "Book"), ("Place", "City")
Row = tuple[str, str]


@pytest.mark.parametrize(
    ("marked", "kind", "expected"),
    [
        ("<a>Luc Garnier</a>, 62 ans, témoigne.", PERSON, [("age", "62")]),
        ("<a>Luc Garnier</a> (62 ans) témoigne.", PERSON, [("age", "62")]),
        ("<a>Luc Garnier</a>, deux ans plus tard, témoigne.", PERSON, []),
        ("<a>Luc Garnier</a>, 62 jours après, témoigne.", PERSON, []),
        ("<a>Anne Morel</a> (1932-2012) fut juge.", PERSON, [("birthDate", "1932"), ("deathDate", "2012")]),
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
