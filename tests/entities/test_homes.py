"""Places taken up as somebody's own or by a demonstrative, and houses called by their town and by their name."""

from __future__ import annotations

import pytest

from kg.entities.coreference import resolve
from kg.model import Document
from kg.text.mentions import find_names
from kg.text.parsing import parse
from kg.text.quotes import find_claims
from tests.entities.tagged import entity, referent, resolution_of

HOMES = [
    # the place of a post, that of a people
    (
        (
            "le/DET maire/NOUN.m de/ADP [LOC Klow/PROPN] ,/PUNCT [PER Luc/PROPN=nsubj:8 Roy/PROPN] ,/PUNCT part/VERB\n"
            "sa/DET=det:1 commune/NOUN.f=nsubj:2 dort/VERB"
        ),
        "Klow",
    ),
    (
        (
            "le/DET ministre/NOUN.m péruvien/ADJ [PER Luc/PROPN=nsubj:5 Roy/PROPN] part/VERB\n"
            "son/DET=det:1 pays/NOUN.m=nsubj:2 dort/VERB"
        ),
        "Pérou",
    ),
    # no town is a country, no post of a firm gives a home
    (
        (
            "le/DET maire/NOUN.m de/ADP [LOC Lyon/PROPN] ,/PUNCT [PER Luc/PROPN=nsubj:8 Roy/PROPN] ,/PUNCT part/VERB\n"
            "son/DET=det:1 pays/NOUN.m=nsubj:2 dort/VERB"
        ),
        None,
    ),
    (
        (
            "le/DET patron/NOUN.m de/ADP [ORG Orbix/PROPN] ,/PUNCT [PER Luc/PROPN=nsubj:6 Roy/PROPN] part/VERB\n"
            "sa/DET=det:1 ville/NOUN.f=nsubj:2 dort/VERB"
        ),
        None,
    ),
    (
        (
            "l'/DET attaquant/NOUN.m de/ADP [LOC Lyon/PROPN] ,/PUNCT [PER Luc/PROPN=nsubj:6 Roy/PROPN] part/VERB\n"
            "sa/DET=det:1 ville/NOUN.f=nsubj:2 dort/VERB"
        ),
        None,
    ),
    # a town of which nobody has heard is no country
    (
        (
            "le/DET maire/NOUN.m de/ADP [LOC Klow/PROPN] ,/PUNCT [PER Luc/PROPN=nsubj:6 Roy/PROPN] part/VERB\n"
            "son/DET=det:1 pays/NOUN.m=nsubj:2 dort/VERB"
        ),
        None,
    ),
    ("[LOC Lyon/PROPN] voit/VERB le/DET [LOC Klow/PROPN]\ncette/DET=det:1 région/NOUN.f=nsubj:2 dort/VERB", "Klow"),
    ("[LOC Lyon/PROPN] voit/VERB [LOC Klow/PROPN]\ncette/DET=det:1 région/NOUN.f=nsubj:2 dort/VERB", None),
    ("[LOC Chili/PROPN] voit/VERB [LOC Klow/PROPN]\nce/DET=det:1 pays/NOUN.m=nsubj:2 dort/VERB", "Chili"),
    ("[LOC Chili/PROPN] voit/VERB [LOC Pérou/PROPN]\nce/DET=det:1 pays/NOUN.m=nsubj:2 dort/VERB", None),
    ("[LOC Pérou/PROPN] part/VERB\nces/DET=det:1 pays/NOUN.p=nsubj:2 dort/VERB", None),
    # a demonstrative takes up the place named last, whatever more it tells
    (
        (
            "[LOC Chili/PROPN] part/VERB\n[LOC Pérou/PROPN] part/VERB\n"
            "dort/VERB ce/DET=det:2 pays/NOUN.m de/ADP montagnes/NOUN.p=nmod:2"
        ),
        "Pérou",
    ),
    ("[LOC Chili/PROPN] part/VERB\ncette/DET ville/NOUN.f dort/VERB", None),
    # a house is a building, a firm is none
    ("le/DET [ORG musée/NOUN Zorbel/PROPN] ouvre/VERB\nle/DET bâtiment/NOUN.m plaît/VERB", "musée Zorbel"),
    ("l'/DET entreprise/NOUN.f [ORG Zorbel/PROPN] ouvre/VERB\nle/DET bâtiment/NOUN.m plaît/VERB", None),
]


@pytest.mark.parametrize(("marked", "label"), HOMES)
def test_places_taken_up(marked, label):
    resolution, doc = resolution_of(marked)
    noun = next(i for i in range(len(doc) - 1, 0, -1) if doc[i - 1].pos_ == "DET")
    assert referent(resolution, doc, noun) == label


HOUSES = [
    (
        (
            "le/DET [LOC stade/NOUN de/ADP Klow/PROPN] ouvre/VERB\n"
            "le/DET [LOC stade/NOUN Roy/PROPN] ouvre/VERB à/ADP [LOC Klow/PROPN]"
        ),
        {"stade de Klow", "Klow"},
    ),
    # one that is named later, in another town, and both in the text
    (
        (
            "le/DET [LOC stade/NOUN de/ADP Klow/PROPN] ouvre/VERB\non/PRON part/VERB\n"
            "le/DET [LOC stade/NOUN Roy/PROPN] ouvre/VERB à/ADP [LOC Klow/PROPN]"
        ),
        {"stade de Klow", "stade Roy", "Klow"},
    ),
    (
        (
            "le/DET [LOC stade/NOUN de/ADP Klow/PROPN] ouvre/VERB\n"
            "le/DET [LOC stade/NOUN Roy/PROPN] ouvre/VERB à/ADP [LOC Travik/PROPN]"
        ),
        {"stade de Klow", "stade Roy", "Travik"},
    ),
    (
        (
            "on/PRON part/VERB\nle/DET [LOC stade/NOUN de/ADP Klow/PROPN] ouvre/VERB\n"
            "le/DET [LOC stade/NOUN Roy/PROPN] ouvre/VERB à/ADP [LOC Klow/PROPN]"
        ),
        {"stade de Klow", "stade Roy", "Klow"},
    ),
]


@pytest.mark.parametrize(("marked", "labels"), HOUSES)
def test_a_house_in_the_title_and_by_its_name(marked, labels):
    assert {one.label for one in resolution_of(marked)[0].entities} == labels


def test_who_is_named_as_a_source_speaks(nlp):
    text = "Le maire, Luc Roy, est rassuré. Sa commune est voisine de Lyon. Selon lui, la commune est belle."
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), find_claims(doc, document))
    assert "lui" in {mention.text for mention in entity(resolution, "Luc Roy").mentions}


@pytest.mark.parametrize(
    ("again", "named"),
    [("Ce président péruvien", ["Luc Roy"]), ("Le président danois", []), ("Le président d'Orbix", ["Jean Vik"])],
)
def test_a_president_of_one_country_is_none_of_another(nlp, again, named):
    text = f"Le président péruvien, Luc Roy, a reçu le président d'Orbix, Jean Vik. {again} part demain à Lima."
    ((document, doc),) = parse([Document("d", text)], nlp)
    resolution = resolve(doc, document, find_names(doc, document), find_claims(doc, document))
    second = text.index(again, 60)
    assert [one.label for one in resolution.entities if second in {m.span.start for m in one.mentions}] == named
