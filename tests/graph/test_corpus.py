"""The store folder: documents come and go one at a time, and whoever reads sees whole ones only."""

import datetime as dt
from dataclasses import replace

import pyoxigraph as ox
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from orbix import FACTS, article

from kg.errors import GraphError, UsageError
from kg.graph.corpus import Corpus
from kg.graph.folder import DATA
from kg.graph.locks import writer
from kg.graph.store import KnowledgeGraph
from kg.graph.vocabulary import KG
from kg.graph.waiting import FEW
from kg.model import Extraction

UNION = ox.DefaultGraph()


def told(name: str, *, facts=FACTS, text: str = "", **about: object) -> Extraction:
    """Return an article by its own id and URL; `text` goes behind what it says."""
    made = article(facts=facts)
    about = {"id": name, "url": f"https://journal.example/{name}", **about}
    return replace(made, document=replace(made.document, text=made.document.text + text, **about))


def content(folder) -> set[ox.Quad]:
    return set(KnowledgeGraph.open(folder).store)


def is_union(quads: set[ox.Quad]) -> bool:
    named = {each.triple for each in quads if each.graph_name != UNION}
    return named == {each.triple for each in quads if each.graph_name == UNION}


@pytest.fixture
def corpus(tmp_path):
    with Corpus(tmp_path / "store") as corpus:
        yield corpus


def test_a_store_is_the_graph_of_its_documents(tmp_path):
    articles = [told("a"), told("b", facts=FACTS[:3])]
    with Corpus(tmp_path / "store") as corpus:
        assert [corpus.put(each) for each in articles] == ["added", "added"]
        corpus.flush()
    assert content(tmp_path / "store") == set(KnowledgeGraph.from_extractions(articles).store)


def test_the_order_of_documents_leaves_no_trace(tmp_path):
    for name, order in (("one", "abc"), ("other", "cab")):
        with Corpus(tmp_path / name) as corpus:
            [corpus.put(told(each)) for each in order]
            corpus.flush()
        KnowledgeGraph.open(tmp_path / name).save(tmp_path / f"{name}.trig")
    assert (tmp_path / "one.trig").read_bytes() == (tmp_path / "other.trig").read_bytes()


@pytest.mark.parametrize("name", ["b", "https://journal.example/b", "https://kg.example/id/document/b"])
def test_what_is_removed_leaves_no_trace(corpus, name):
    corpus.put(told("a", facts=FACTS[:5]))
    before = set(corpus.store)
    corpus.put(told("b"))
    assert set(corpus.store) != before
    assert corpus.remove(name).id == "b"
    assert set(corpus.store) == before
    assert [each.value for each in corpus.store.named_graphs()] == ["https://kg.example/id/document/a"]


def test_what_another_document_says_too_stays(corpus):
    corpus.put(told("a", facts=FACTS[:1]))
    corpus.put(told("b", facts=FACTS[:3]))
    corpus.remove("b")
    led = list(corpus.store.quads_for_pattern(None, KG.headOf, None, UNION))
    met = list(corpus.store.quads_for_pattern(None, KG.metWith, None, UNION))
    assert (len(led), len(met)) == (1, 0)


def test_the_same_id_with_other_content_takes_the_place(corpus):
    corpus.put(told("a", facts=FACTS[:1]))
    corpus.put(told("b"))
    assert corpus.put(told("a", facts=FACTS[3:], text=" Fin.")) == "replaced"
    expected = KnowledgeGraph.from_extractions([told("b"), told("a", facts=FACTS[3:], text=" Fin.")])
    assert set(corpus.store) == set(expected.store)


@pytest.mark.parametrize("flushed", [True, False])
def test_the_title_of_what_is_replaced_is_known(corpus, flushed):
    corpus.put(told("a", title="Le pont"))
    if flushed:
        corpus.flush()
    assert corpus.title_before(told("a", title="La gare").document) == "Le pont"
    assert corpus.title_before(told("b", url="https://journal.example/a").document) == "Le pont"
    assert corpus.title_before(told("b").document) == ""


def test_the_same_url_under_another_id_takes_the_place(corpus):
    corpus.put(told("a"))
    assert corpus.put(told("b", url="https://journal.example/a", text=" Fin.")) == "replaced"
    assert [each.id for each in corpus.documents()] == ["b"]


@pytest.mark.parametrize(
    ("changed", "same"),
    [
        ({}, True),
        ({"name": "b", "url": "https://journal.example/a"}, True),
        ({"name": "b"}, False),
        ({"text": " Fin."}, False),
        ({"title": "Autre titre"}, False),
        ({"date": dt.date(2024, 6, 1)}, False),
        ({"url": ""}, False),
    ],
)
@pytest.mark.parametrize("written", [True, False])
def test_a_document_is_known_by_its_content_whatever_its_id(corpus, changed, same, written):
    corpus.put(told("a"), text=False)
    if written:
        corpus.flush()
    assert corpus.holder(told(**{"name": "a", **changed}).document) == ("a" if same else "")


def test_a_document_is_known_by_its_own_id_before_others(corpus):
    for name in "acb":
        corpus.put(told(name, url=""))
    assert [corpus.holder(told(name, url="").document) for name in "bcd"] == ["b", "c", "a"]


@given(st.text(), st.text())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_text_survives_a_replacement(corpus, title, text):
    corpus.put(told("a"))
    new = told("a", title=title, text=text)
    corpus.put(new)
    assert set(corpus.store) == set(KnowledgeGraph.from_extractions([new]).store)


def test_the_default_graph_stays_the_union(corpus):
    for each in (told("a"), told("b", facts=FACTS[:4]), told("a", facts=FACTS[2:]), told("c", facts=FACTS[:2])):
        corpus.put(each)
    corpus.remove("b")
    assert is_union(set(corpus.store))


def test_an_unknown_document_is_no_reason_to_change_anything(corpus):
    corpus.put(told("a"))
    with pytest.raises(GraphError, match=r"has no document 'z'; `kg documents"):
        corpus.remove("z")
    assert [each.id for each in corpus.documents()] == ["a"]


def test_a_store_keeps_its_base(tmp_path):
    Corpus(tmp_path / "store", base="https://data.example/x/").close()
    with Corpus(tmp_path / "store") as corpus:
        assert corpus.base == "https://data.example/x/"
    with pytest.raises(UsageError, match=r"begin with https://data\.example/x/"):
        Corpus(tmp_path / "store", base="https://other.example/")


def test_readers_see_whole_states_beside_a_writer(tmp_path):
    with Corpus(tmp_path / "store") as corpus:
        corpus.put(told("a"))
        corpus.publish()
        early = KnowledgeGraph.open(tmp_path / "store")
        corpus.put(told("b"))
        assert [each.id for each in KnowledgeGraph.open(tmp_path / "store").documents()] == ["a"]
        corpus.publish()
        corpus.publish()
        assert [each.id for each in KnowledgeGraph.open(tmp_path / "store").documents()] == ["a", "b"]
        assert [each.id for each in early.documents()] == ["a"]


def test_snapshots_that_nobody_reads_are_taken_away(tmp_path):
    Corpus(tmp_path / "store").close()
    for _ in range(3):
        KnowledgeGraph.open(tmp_path / "store")
    assert len(list((tmp_path / "store" / "snapshots").iterdir())) == 1


def test_a_new_store_can_be_read(tmp_path):
    with Corpus(tmp_path / "store"):
        assert list(KnowledgeGraph.open(tmp_path / "store").documents()) == []


def test_a_second_writer_is_told_who_is_first(tmp_path):
    with Corpus(tmp_path / "store"), pytest.raises(GraphError, match=r"process \d+ is at work in it"):
        Corpus(tmp_path / "store")
    assert writer(tmp_path / "store") == ""  # or the next one would take a reader for the first


def test_a_folder_of_other_things_is_no_store(tmp_path):
    (tmp_path / "photo.jpg").write_bytes(b"")
    with pytest.raises(GraphError, match=r"it has no kg-store\.json"):
        Corpus(tmp_path)
    with pytest.raises(GraphError, match=r"it has no kg-store\.json"):
        KnowledgeGraph.open(tmp_path)


@pytest.mark.parametrize("mark", ['{"version": 0, "base": "https://kg.example/id/"}', '{"version": 99, "base": ""}'])
def test_a_store_of_another_version_is_left_alone(tmp_path, mark):
    Corpus(tmp_path / "store").close()
    (tmp_path / "store" / "kg-store.json").write_text(mark)
    with pytest.raises(GraphError, match=r"has version \d+ and this kg reads version 1: .*`kg build"):
        KnowledgeGraph.open(tmp_path / "store")
    with pytest.raises(GraphError, match="has version"):
        Corpus(tmp_path / "store")


def test_sorting_the_files_anew_changes_nothing_and_leaves_readers_their_state(tmp_path):
    with Corpus(tmp_path / "store") as corpus:
        for number in range(2 * (FEW + 1)):
            corpus.put(told(f"a-{number}"))
            if number == FEW:
                corpus.flush()
        corpus.flush()
        corpus.publish()
        reader, before = KnowledgeGraph.open(tmp_path / "store"), set(corpus.store)
        files = set((tmp_path / "store" / DATA).glob("*.sst"))
        corpus.settle()
        assert set(corpus.store) == set(reader.store) == before
        assert len(set((tmp_path / "store" / DATA).glob("*.sst"))) < len(files)


def test_files_are_not_sorted_anew_for_a_few_documents_among_many(tmp_path):
    with Corpus(tmp_path / "store") as corpus:
        for number in range(FEW + 1):
            corpus.put(told(f"a-{number}"))
        corpus.flush()
    with Corpus(tmp_path / "store") as corpus:
        corpus.put(told("b"))
        corpus.flush()
        files = set((tmp_path / "store" / DATA).glob("*.sst"))
        corpus.settle()
        assert files <= set((tmp_path / "store" / DATA).glob("*.sst"))
