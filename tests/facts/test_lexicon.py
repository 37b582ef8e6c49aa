"""Every example of the lexicon is found and no counterexample is; broken lexicons are told in one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from spacy.language import Language

from kg.errors import LexiconError
from kg.facts.lexicon import Entry, load_lexicon
from kg.facts.matching import match_relations
from kg.facts.reading import Reading
from kg.model import Document, Fact, TimeExpression, Value
from kg.schema import Schema
from kg.text.times import find_times
from tests.facts.tagged_sentences import NAME, Span, StubResolution, untag

LEXICON = load_lexicon()
EXAMPLES = [(entry, text) for entry in LEXICON.entries for text in entry.examples]
COUNTEREXAMPLES = [(entry, text) for entry in LEXICON.entries for text in entry.counterexamples]


class AnyType(Reading):
    """A reading in which everything may be anything, so that types cannot hide a wrong match."""

    def is_a(self, node: str, types: frozenset[str], schema: Schema) -> bool:
        return True


def case_id(case: object) -> str:
    return case.rule if isinstance(case, Entry) else str(case)[:60]


def top_and_kind(types: frozenset[str]) -> tuple[str, str]:
    chosen = sorted(types)[0]
    return LEXICON.schema.top(chosen), chosen


def facts_of(reading: Reading, entry: Entry) -> list[Fact]:
    return [fact for fact in match_relations(reading, LEXICON) if fact.property == entry.property]


def read(nlp: Language, text: str, resolution: StubResolution, kind: type[Reading]) -> Reading:
    document = Document("x", text)
    doc = nlp(text)
    times: tuple[TimeExpression, ...] = tuple(find_times(doc, document))
    reading = kind(document, doc, resolution, times, ())  # type: ignore[arg-type]
    for node, places in resolution.nodes.items():
        if "Event" in LEXICON.schema.ancestors(resolution.type_of(node)[1]):
            reading.event_kinds[node] = resolution.type_of(node)[1]
            inside = [token.i for token in doc for span in places if span.start <= token.idx < span.end]
            reading.events.update(dict.fromkeys(inside, node))
    return reading


@pytest.mark.parametrize(("entry", "marked"), EXAMPLES, ids=case_id)
def test_example_is_found(nlp: Language, entry: Entry, marked: str) -> None:
    tagged = untag(marked)
    types = {"s": top_and_kind(entry.subject_types)}
    nodes = {"s": tagged.spans["s"]}
    if not entry.literal:
        nodes["o"], types["o"] = tagged.spans["o"], top_and_kind(entry.object_types)
    facts = facts_of(read(nlp, tagged.text, StubResolution(nodes, types), Reading), entry)
    found = {(fact.subject, fact.object.text if isinstance(fact.object, Value) else fact.object) for fact in facts}
    if entry.literal:
        assert found == {("s", literal(entry, tagged.spans["o"][0].of(tagged.text)))}
    else:
        assert found == {("s", "o")}


def literal(entry: Entry, words: str) -> str:
    months = {"mai": "05", "octobre": "10"}
    if "time" not in entry.object or words.isdigit():
        return words
    day, month, year = words.split()
    return f"{year}-{months[month]}-{int(day):02}"


@pytest.mark.parametrize(("entry", "text"), COUNTEREXAMPLES, ids=case_id)
def test_counterexample_is_not_found(nlp: Language, entry: Entry, text: str) -> None:
    nodes = {match.group(): [Span(*match.span())] for match in NAME.finditer(text)}
    reading = read(nlp, text, StubResolution(nodes), AnyType)
    assert [(fact.subject, fact.object) for fact in facts_of(reading, entry) if fact.rule == entry.rule] == []


def test_every_entry_proves_itself() -> None:
    assert [entry.rule for entry in LEXICON.entries if not entry.examples or not entry.counterexamples] == []


GOOD = '[[entry]]\nproperty = "owns"\nverb = ["posséder"]\nsubject = "subject"\nobject = "object"\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (GOOD.replace("owns", "ownz"), ("mine.toml", "ownz", "owns")),
        (GOOD.replace("object =", "objct ="), ("mine.toml, entry owns/1", "objct", "subject_type")),
        (GOOD.replace('"subject"', '"sujet"'), ("mine.toml, entry owns/1", "sujet", "possessive")),
        (GOOD + 'object_type = "Compagny"', ("mine.toml, entry owns/1", "Compagny", "kg.ttl")),
        (GOOD.replace('verb = ["posséder"]\n', ""), ("mine.toml, entry owns/1", "no predicate", "verb")),
        (GOOD.replace('object = "object"\n', ""), ("mine.toml, entry owns/1", "object", "de")),
        (GOOD + 'noun_list = "roles.chiefs"', ("mine.toml, entry owns/1", "roles.chiefs", "demonyms")),
        (GOOD + "verb", ("mine.toml", "TOML")),
    ],
    ids=["property", "key", "role", "class", "no predicate", "no role", "word list", "TOML"],
)
def test_error_names_file_entry_and_what_is_allowed(tmp_path: Path, text: str, said: tuple[str, ...]) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(LexiconError) as error:
        load_lexicon(path=path)
    assert [word for word in said if word not in str(error.value)] == []


def test_missing_lexicon_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="give a TOML file or a folder"):
        load_lexicon(path=tmp_path / "none")
