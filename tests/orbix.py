"""A small article and all that it says, made by hand, and ways to vary it."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from kg.graph.store import KnowledgeGraph
from kg.model import (
    Claim,
    Document,
    Entity,
    Event,
    Evidence,
    Extraction,
    Fact,
    Mention,
    MentionKind,
    Span,
    Status,
    TimeExpression,
    Value,
)

TEXT = (
    "Panne chez Orbix à Lyon. Léa Martin, PDG de l'entreprise Orbix, a rencontré Paul Roy le 12 mai 2024. "
    "Selon Paul Roy, Orbix aurait racheté Vélia. La ministre Ana Sol soutient Orbix mais s'oppose à Vélia. "
    "La panne aurait fait 3 blessés. « Nous partirons », a-t-il dit."
)
SENTENCES = tuple(Span(each.start(), each.end()) for each in re.finditer(r"\S[^.]*\.", TEXT))


def span(words: str, nth: int = 0) -> Span:
    """Return the nth place of the words in the text."""
    start = [each.start() for each in re.finditer(re.escape(words), TEXT)][nth]
    return Span(start, start + len(words))


def sentence(place: Span) -> Span:
    return next(each for each in SENTENCES if each.covers(place))


def mention(words: str, nth: int = 0, kind: MentionKind = "name", step: str = "") -> Mention:
    return Mention(span(words, nth), words, kind, step)


def fact(
    subject: str, property_: str, object_: str | Value, words: str, status: Status = "asserted", **more: str
) -> Fact:
    place = span(words)
    return Fact(subject, property_, object_, status, f"fr:{property_}/1", Evidence(place, sentence(place)), **more)


LEA = Entity("e1", "Person", "Léa Martin", ("Léa Martin",), (mention("Léa Martin"),))
ORBIX = Entity(
    "e2", "Organization", "Orbix", ("Orbix",), tuple(mention("Orbix", nth, step="exact") for nth in range(4)), "Company"
)
PAUL = Entity(
    "e3",
    "Person",
    "Paul Roy",
    ("Paul Roy",),
    (mention("Paul Roy"), mention("Paul Roy", 1), mention("il", kind="pronoun", step="pronoun")),
)
LYON = Entity("e4", "Place", "Lyon", ("Lyon",), (mention("Lyon"),), "City")
VELIA = Entity("e5", "Organization", "Vélia", ("Vélia",), (mention("Vélia"), mention("Vélia", 1)))
ANA = Entity("e6", "Person", "Ana Sol", ("Ana Sol", "Sol"), (mention("Ana Sol"),))
FRANCE = Entity("e7", "Place", "France", (), (), "Country", implied=True)
OUTAGE = Event("v1", "outage", "panne chez Orbix", ("Panne", "panne"), (mention("Panne"), mention("panne")))

FACTS = (
    replace(
        fact("e1", "headOf", "e2", "Léa Martin, PDG de l'entreprise Orbix"),
        words=(("subject", span("Léa Martin")), ("trigger", span("PDG")), ("object", span("Orbix", 1))),
    ),
    replace(fact("e1", "jobTitle", Value("PDG"), "Léa Martin, PDG"), words=(("trigger", span("PDG")),)),
    fact("e1", "metWith", "e3", "a rencontré Paul Roy"),
    fact("e2", "acquired", "e5", "Orbix aurait racheté Vélia", "reported", source="e3"),
    fact("e2", "locatedIn", "e7", "entreprise Orbix"),
    fact("e6", "supports", "e2", "soutient Orbix"),
    fact("e6", "opposes", "e5", "s'oppose à Vélia"),
    fact("v1", "affects", "e2", "Panne chez Orbix"),
    fact("v1", "occurredIn", "e4", "Panne chez Orbix à Lyon"),
    fact("v1", "occurredOn", Value("2024-05-12", "date"), "le 12 mai 2024", "planned"),
    fact("v1", "injured", Value("3", "integer"), "aurait fait 3 blessés", "reported"),
    fact("e2", "quantity", Value("520 postes"), "Orbix", "negated", source_text="les syndicats"),
)
CLAIMS = (
    Claim(span("Nous partirons"), "direct", Evidence(span("« Nous partirons »"), SENTENCES[-1]), None, "e3", "il"),
    Claim(span("Orbix aurait racheté Vélia"), "indirect", Evidence(SENTENCES[2], SENTENCES[2]), None, "", "un témoin"),
)
TIMES = (
    TimeExpression(span("le 12 mai 2024"), "le 12 mai 2024", Value("2024-05-12", "date"), sentence(span("12 mai"))),
)
DOCUMENT = Document(
    "panne", TEXT, "Panne chez Orbix", dt.date(2024, 5, 13), "Le Journal", "fr", "https://journal.example/1"
)
ORBIX_ARTICLE = Extraction(
    DOCUMENT, SENTENCES, (LEA, ORBIX, PAUL, LYON, VELIA, ANA, FRANCE), (OUTAGE,), FACTS, CLAIMS, TIMES
)


def article(**changes: object) -> Extraction:
    """Return the article with other facts, entities and so on."""
    return replace(ORBIX_ARTICLE, **changes)


def in_document(document_id: str, extraction: Extraction = ORBIX_ARTICLE) -> Extraction:
    """Return the same article under another id."""
    return replace(extraction, document=replace(extraction.document, id=document_id))


def graph(*extractions: Extraction, **options: object) -> KnowledgeGraph:
    return KnowledgeGraph.from_extractions(extractions or (ORBIX_ARTICLE,), **options)
