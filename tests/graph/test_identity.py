"""What a crash leaves half shown is finished when the store is opened again."""

import pyoxigraph as ox
from orbix import ORBIX_ARTICLE

from kg.graph.corpus import Corpus
from kg.graph.vocabulary import KG, RDF


def test_a_store_that_broke_off_while_it_was_shown_is_mended(tmp_path):
    with Corpus(tmp_path / "store") as corpus:
        corpus.put(ORBIX_ARTICLE)
        whole = set(corpus.store)
        mark = ox.NamedNode(f"{corpus.base}graph/unfinished")
        corpus.store.add(ox.Quad(mark, RDF.type, KG.ResolutionGraph, mark))
        corpus.store.clear_graph(ox.DefaultGraph())
        corpus.flush()
    with Corpus(tmp_path / "store") as corpus:
        assert set(corpus.store) == whole
