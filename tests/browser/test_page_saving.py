"""What a reader takes away from the page: pictures, the table, a part of the graph."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import rdflib
from playwright.sync_api import Page
from samples import one_article

pytestmark = pytest.mark.browser
NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"


def saved(page: Page, item: str) -> bytes:
    page.locator("#save summary").click()
    with page.expect_download() as waiting:
        page.locator(f"#save-{item}").click()
    return Path(waiting.value.path()).read_bytes()


def test_png_is_a_picture_at_double_size(open_graph):
    page = open_graph(one_article())
    png = saved(page, "png")
    width = page.locator("#canvas").bounding_box()["width"]
    assert png.startswith(b"\x89PNG")
    assert int.from_bytes(png[16:20]) == 2 * int(width)


def test_svg_is_well_formed_and_names_everything(open_graph):
    root = ET.fromstring(saved(open_graph(one_article()), "svg"))  # noqa: S314 - our own picture
    words = {element.text for element in root.iter("{http://www.w3.org/2000/svg}text")}
    assert {"Boréal Télécom", "Claire Delmas", "exploite", "personne"} <= words
    assert [element for element in root.iter() if element.tag.endswith(("script", "foreignObject", "image"))] == []


def test_csv_holds_the_table_shown(open_graph):
    page = open_graph(one_article(), "#view=table")
    rows = list(csv.reader(io.StringIO(saved(page, "csv").decode("utf-8-sig"))))
    assert rows[0] == ["Sujet", "Relation", "Objet", "Statut", "Selon", "Phrase", "Article", "Date"]
    assert len(rows) == 23
    assert {len(row) for row in rows} == {8}


@pytest.mark.parametrize("fragment", ["", "#node=person%2Fclaire-delmas", "#view=table&statuses=asserted"])
def test_turtle_of_the_selection_is_part_of_the_graph(open_graph, fragment: str):
    page = open_graph(one_article(), fragment)
    selection = rdflib.Graph().parse(data=saved(page, "turtle"), format="turtle")
    assert len(selection) > 50
    assert set(selection) - set(one_article().to_rdflib()) == set()


def test_turtle_with_nothing_chosen_is_the_whole_graph_but_the_text(open_graph):
    selection = rdflib.Graph().parse(data=saved(open_graph(one_article()), "turtle"), format="turtle")
    checksum = rdflib.URIRef("https://schema.org/sha256")  # of the text, which a selection does not carry
    assert {triple for triple in one_article(text=False).to_rdflib() if triple[1] != checksum} == set(selection)


def test_turtle_of_a_name_has_its_places_and_quotations(open_graph):
    page = open_graph(one_article(), "#node=person%2Fclaire-delmas")
    selection = rdflib.Graph().parse(data=saved(page, "turtle"), format="turtle")
    claire = rdflib.URIRef("https://kg.example/id/person/claire-delmas")
    kg = "https://w3id.org/kg-news/ontology#"
    assert len(set(selection.subjects(rdflib.URIRef(kg + "speaker"), claire))) == 2
    named = set(selection.subjects(predicate=rdflib.URIRef(kg + "mentionKind")))
    words = {str(selection.value(each, rdflib.URIRef(NIF + "anchorOf"))) for each in named}
    assert words == {"Claire Delmas", "Mme Delmas"}
