"""Closed vocabularies: what is mistyped raises."""

import pytest

from kg.errors import GraphError
from kg.graph.vocabulary import KG, PROV


@pytest.mark.parametrize(("namespace", "name"), [(KG, "headof"), (KG, "Personne"), (PROV, "wasDerivedBy")])
def test_mistyped_term_raises(namespace, name):
    with pytest.raises(GraphError, match=name):
        getattr(namespace, name)


def test_known_term_is_its_iri():
    assert KG.headOf.value == "https://w3id.org/kg-news/ontology#headOf"
