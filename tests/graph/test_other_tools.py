"""What we write is of use without us: shapes and queries run in plain rdflib and pyshacl, from the files alone."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from orbix import graph, in_document

from kg.graph.query import shipped

ROOT = Path(__file__).parent.parent.parent
ALONE = """
import sys, json, rdflib, pyshacl
folder, name = sys.argv[1:]
data = rdflib.Graph().parse(f"{folder}/graph.ttl")
if name == "shapes":
    ontology, shapes = (rdflib.Graph().parse(f"{folder}/ontology/{each}.ttl") for each in ("kg", "shapes"))
    conforms, _, text = pyshacl.validate(data + ontology, shacl_graph=shapes, allow_warnings=True)
    print(json.dumps([conforms]))
else:
    rows = data.query(open(f"{folder}/ontology/queries/{name}.rq", encoding="utf-8").read())
    print(json.dumps(sorted([None if term is None else str(term) for term in row] for row in rows)))
assert not [each for each in sys.modules if each == "kg" or each.startswith("kg.")]
"""
QUERIES = [each.name for each in shipped()]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    found = tmp_path_factory.mktemp("alone")
    graph(in_document("a"), in_document("b")).save(found / "graph.ttl")
    (found / "ontology").symlink_to(ROOT / "ontology")
    return found


def alone(folder, name):
    command = [sys.executable, "-I", "-W", "ignore", "-c", ALONE, str(folder), name]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_shapes_run_in_plain_pyshacl(folder):
    assert alone(folder, "shapes") == "[true]\n"


@pytest.mark.parametrize("name", QUERIES)
def test_queries_run_in_plain_rdflib(folder, name):
    ours = graph(in_document("a"), in_document("b")).query(name)
    rows = sorted(([None if term is None else term.value for term in row] for row in ours.rows), key=str)
    theirs = sorted(json.loads(alone(folder, name)), key=str)
    assert theirs == rows
