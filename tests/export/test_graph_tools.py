"""Formats of spreadsheets and graph tools: read back by independent readers, with nothing lost and nothing executed."""

import csv
import io
import json
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import networkx
import pyoxigraph as ox
import pytest
import rdflib
from hostile import hostile
from orbix import LEA, ORBIX_ARTICLE, article, graph, in_document
from rdflib.compare import isomorphic

from kg.export import FORMATS, find_format
from kg.export.cells import guard
from kg.export.network import edges, nodes
from kg.graph.results import for_xml
from kg.graph.vocabulary import KG, RDF

TOOLS = ["graphml", "gexf", "cytoscape"]
ROOT = Path(__file__).parent.parent.parent


def read(name, made):
    data = FORMATS[name].serialize(made)
    if name == "graphml":
        return networkx.read_graphml(io.BytesIO(data), force_multigraph=True)
    if name == "gexf":
        return networkx.read_gexf(io.BytesIO(data), version="1.3")
    return networkx.cytoscape_graph(json.loads(data))


def packed(name, made):
    with zipfile.ZipFile(io.BytesIO(FORMATS[name].serialize(made))) as archive:
        return {each: archive.read(each).decode("utf-8-sig") for each in archive.namelist()}


def table(text):
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.mark.parametrize("name", TOOLS)
@pytest.mark.parametrize("made", [graph(in_document("a"), in_document("b")), hostile()], ids=["plain", "hostile"])
def test_networkx_reads_all_nodes_and_edges(name, made):
    found = read(name, made)
    assert found.is_directed()
    assert set(found.nodes) == {row["id"] for row in nodes(made)}
    ends = sorted((row["source"], row["target"]) for row in edges(made))
    assert sorted((source, target) for source, target, *_ in found.edges) == ends


@pytest.mark.parametrize("name", TOOLS)
def test_networkx_reads_all_attributes(name):
    made = graph()
    found = read(name, made)
    for_label = {"cytoscape": "label", "gexf": "label", "graphml": "label"}[name]
    orbix = found.nodes["https://kg.example/id/organization/orbix"]
    assert (orbix[for_label], orbix["type"], orbix["kind"], orbix["mentions"]) == (
        "Orbix",
        "Organization",
        "Company",
        4,
    )
    assert json.loads(orbix["values"]) == [["quantity", "520 postes", "negated"]]
    told = {(data["property"], data["status"], data["said_by"]) for _, _, data in found.edges(data=True)}
    assert ("acquired", "reported", "Paul Roy") in told
    [sentence] = {
        json.loads(data["sentences"])[0] for *_, data in found.edges(data=True) if data["property"] == "acquired"
    }
    assert sentence == "Selon Paul Roy, Orbix aurait racheté Vélia."


@pytest.mark.parametrize("name", TOOLS)
def test_hostile_labels_stay_labels(name):
    made = hostile()
    labels = {for_xml(row["label"]) for row in nodes(made)}
    found = {for_xml(data["label"]) for _, data in read(name, made).nodes(data=True)}
    assert {" ".join(each.split()) for each in found} == {" ".join(each.split()) for each in labels}


def test_facts_have_a_row_for_each_place():
    made = graph(in_document("a"), in_document("b"))
    rows = table(FORMATS["csv"].serialize(made).decode("utf-8-sig"))
    assert len(rows) == sum(len(each.evidence) for each in made.statements())
    [row] = [each for each in rows if each["property"] == "acquired" and each["article"] == "a"]
    assert (row["subject"], row["relation"], row["object"]) == ("Orbix", "a acquis", "Vélia")
    assert (row["status"], row["said by"], row["published"]) == ("reported", "Paul Roy", "2024-05-13")
    assert row["sentence"] == "Selon Paul Roy, Orbix aurait racheté Vélia."


@pytest.mark.parametrize("cell", ["=1+1", "+33 1", "-5 %", "@SUM(A1)", "\t=1", "\r=1", "＝1+1"])
def test_a_formula_is_only_text(cell):
    assert guard(cell) == f"'{cell}"
    lea = replace(LEA, label=cell)
    made = graph(article(entities=(lea, *ORBIX_ARTICLE.entities[1:])))
    shown = {value for row in table(FORMATS["csv"].serialize(made).decode("utf-8-sig")) for value in row.values()}
    assert f"'{cell}" in shown
    assert cell not in shown


@pytest.mark.parametrize("cell", ["Orbix", "a=b", "", 5, -5])
def test_other_cells_stay_as_they_are(cell):
    assert guard(cell) == cell


def test_tables_hold_nodes_and_edges():
    made = graph()
    found = packed("tables", made)
    assert [row["id"] for row in table(found["nodes.csv"])] == [row["id"] for row in nodes(made)]
    assert [row["status"] for row in table(found["edges.csv"])] == [row["status"] for row in edges(made)]


def test_neo4j_headers_name_ids_types_and_labels():
    found = packed("neo4j", graph())
    header = found["nodes.csv"].splitlines()[0].split(",")
    assert (header[0], header[-1], "mentions:int" in header) == ("id:ID", ":LABEL", True)
    [orbix] = [row for row in table(found["nodes.csv"]) if row["label"] == "Orbix"]
    assert orbix[":LABEL"] == "Organization;Company"
    ids = {row["id:ID"] for row in table(found["nodes.csv"])}
    ends = {row[end] for row in table(found["relationships.csv"]) for end in (":START_ID", ":END_ID")}
    assert ends <= ids
    assert "acquired" in {row[":TYPE"] for row in table(found["relationships.csv"])}


@pytest.mark.parametrize("made", [graph(in_document("a"), in_document("b")), hostile()], ids=["plain", "hostile"])
def test_rdfxml_is_the_same_graph(made):
    data = FORMATS["rdfxml"].serialize(made)
    same = rdflib.Graph().parse(data=for_xml_graph(made), format="nt")
    assert isomorphic(rdflib.Graph().parse(data=data, format="xml"), same)


def for_xml_graph(made):
    """The triples as XML can hold them: line ends apart, which a parser of XML makes one."""
    triples = (
        ox.Triple(each.subject, each.predicate, _literal(each.object)) if isinstance(each.object, ox.Literal) else each
        for each in made.triples()
    )
    return ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES)


def _literal(found):
    words = for_xml(found.value)
    return ox.Literal(words, language=found.language) if found.language else ox.Literal(words, datatype=found.datatype)


def test_reifiers_say_what_statements_say():
    made = graph()
    found = {each.triple for each in ox.parse(FORMATS["turtle12"].serialize(made), ox.RdfFormat.TURTLE)}
    reified = {each.subject.value: each.object for each in found if each.predicate == RDF.reifies}
    assert set(reified) == {each.iri for each in made.statements()}
    for_all = [(reified[each.iri].subject.value, reified[each.iri].predicate.value) for each in made.statements()]
    assert for_all == [(each.subject, KG.iri + each.property) for each in made.statements()]
    assert RDF.predicate not in {each.predicate for each in found}


@pytest.mark.parametrize("name", FORMATS)
def test_a_path_tells_the_format(name):
    assert find_format(None, Path(f"graph{FORMATS[name].suffix}")).name == name


def test_the_readme_lists_each_format():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = [f"| `{each.name}` | `{each.suffix}` | {each.about} |" for each in FORMATS.values()]
    assert "\n".join(rows) in readme


def test_another_process_writes_the_same_bytes():
    script = (
        "import hashlib\nfrom orbix import graph\nfrom kg.export import FORMATS\n"
        "for each in FORMATS.values():\n    print(each.name, hashlib.sha256(each.serialize(graph())).hexdigest())"
    )
    environment = {"PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"}
    runs = [
        subprocess.run(
            [sys.executable, "-c", script], env={**environment, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    ]
    assert len(runs[0].splitlines()) == len(FORMATS)
    assert runs[0] == runs[1]
