"""Identifiers: readable, the same everywhere, valid whatever the label, and never shared by two individuals."""

from dataclasses import replace

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from orbix import LEA, article, graph, in_document

from kg.errors import UsageError
from kg.graph.identifiers import checked_base, document_iri, node_iris, slug
from kg.model import Entity, Event, Extraction

BASE = "https://kg.example/id/"


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Elon Musk", "elon-musk"),
        ("L'Élysée", "l-elysee"),
        ("Cœur d’Alène", "coeur-d-alene"),
        ("Łódź", "lodz"),
        ("A & B (France)", "a-b-france"),
        ("Canal+", "canal-plus"),
        ("C", "c"),
        ("C++", "c-plus-plus"),
        ("C#", "c-sharp"),
        ("#Liberté + 5", "liberte-5"),
        ("Москва", "%D0%BC%D0%BE%D1%81%D0%BA%D0%B2%D0%B0"),
    ],
)
def test_slug_is_readable(label, expected):
    assert slug(label) == expected


def test_label_without_letters_gets_a_hash():
    assert slug("!!!") != slug("???")


def test_long_labels_that_begin_alike_stay_apart():
    assert slug("a" * 500 + "b") != slug("a" * 500 + "c")


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_every_label_makes_a_valid_iri(label):
    assert ox.NamedNode(f"{BASE}person/{slug(label)}").value.isascii()


@settings(deadline=None)
@given(
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
)
def test_two_documents_never_share_an_iri(one, other):
    assert (document_iri(BASE, one) == document_iri(BASE, other)) == (one == other)


def test_namesakes_are_numbered_in_the_order_of_the_text():
    late = LEA.__class__("e9", "Person", "Lea Martin", ("Lea Martin",), ())
    found = node_iris(article(entities=(late, LEA), events=(), facts=(), claims=()), BASE)
    assert [found["e1"].value, found["e9"].value] == [f"{BASE}person/lea-martin", f"{BASE}person/lea-martin_2"]


def accident(document_id: str, *labels: str) -> Extraction:
    """Return an article with an accident under each label, in this order."""
    events = (Event(f"v{number}", "accident", label, (), ()) for number, label in enumerate(labels))
    return replace(in_document(document_id), entities=(), events=tuple(events), facts=(), claims=())


def named(*labels: str) -> Extraction:
    """Return an article that names things."""
    entities = (Entity(f"e{number}", "Event", label, (label,), ()) for number, label in enumerate(labels))
    return article(entities=tuple(entities), events=(), facts=(), claims=())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (accident("1", "accident 2012"), accident("2012-1", "accident")),
        (accident("pont", "accident", "accident"), accident("pont-2", "accident")),
        (accident("2", "accident pont"), accident("pont", "accident", "accident")),
        (accident("a.b", "accident"), accident("b", "accident a")),
        (accident("2_a", "accident"), accident("a", "accident", "accident")),
        (accident("2012", "accident"), named("Accident 2012")),
        (accident("2", "accident"), named("Accident", "Accident")),
        (named("Accident", "Accident"), named("Accident 2")),
    ],
)
def test_nothing_in_two_articles_shares_an_iri_but_what_has_one_name(one, other):
    iris, others = (set(node_iris(each, BASE).values()) for each in (one, other))
    assert len(iris) == len({*one.events, *one.entities})
    assert {each.value for each in iris & others} <= {f"{BASE}event/accident"}
    assert not (one.events and iris & others)


names = st.text("a2-._ ", min_size=1, max_size=4)


@settings(deadline=None)
@given(st.lists(st.tuples(names, names), min_size=2, max_size=2, unique=True))
def test_events_of_two_articles_never_share_an_iri(pairs):
    one, other = (accident(document, label, label) for document, label in pairs)
    shared = set(node_iris(one, BASE).values()) & set(node_iris(other, BASE).values())
    assert not shared or one.document.id == other.document.id


def test_events_of_two_articles_stay_apart_and_people_meet():
    both = graph(in_document("a"), in_document("b"))
    labels = [each.label for each in both.nodes()]
    assert (labels.count("panne chez Orbix"), labels.count("Léa Martin")) == (2, 1)


@pytest.mark.parametrize("base", ["", "id/", "https://kg.example", "https://kg.example/a b/", "https://kg.example/<>/"])
def test_base_that_is_no_iri_is_refused(base):
    with pytest.raises(UsageError, match="base"):
        checked_base(base)
