"""A graph whose every label, alias, title, sentence, value, address and date is an attack."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pyoxigraph as ox

from kg.graph.identifiers import DEFAULT_BASE
from kg.graph.store import KnowledgeGraph
from kg.model import Claim, Document, Entity, Event, Evidence, Extraction, Fact, Mention, Span, TimeExpression, Value

PWN = "window.hacked=1"
ATTACKS = (
    f"<script>{PWN}</script>",
    f"</script><script>{PWN}</script>",
    f"<img src=x onerror={PWN}>",
    f"\"><svg onload={PWN}>",
    f"' onmouseover='{PWN}' x='",
    f"javascript:{PWN}",
    f"--><script>{PWN}</script><!--",
    f"<!--<script>{PWN}//",
    f"{{{{constructor.constructor('{PWN}')()}}}}",
    f"${{{PWN}}}`{PWN}`",
    f"</style><style>*{{display:none}}</style><b>{PWN}",
    f"</title></textarea><iframe srcdoc='<script>parent.{PWN}</script>'>",
    "\u202egpj.exe\u2066 invoice \u200f\u2069",
    "\u2028\u2029 line and paragraph separators \ufeff",
    "=HYPERLINK(\"http://evil.example\",\"click\")",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "+33 & <b>bold</b> &lt;script&gt;",
    "__proto__",
    "constructor",
    "A" * 10_000,
    "é̀̂" * 300 + "👩\u200d🚒" * 50,
    "\x00\x01\x1b[31m\x7f\x85 controls",
)  # fmt: skip


def hostile(*, url: str = f"javascript:{PWN}") -> KnowledgeGraph:
    """The graph: each attack is a name, all of them together are the article."""
    text, spans = "", []
    for attack in ATTACKS:
        spans.append(Span(len(text), len(text) + len(attack)))
        text += attack + " . "
    whole = Span(0, len(text))
    document = Document(f"../x'\"<{PWN}>", text, ATTACKS[1], dt.date(2020, 2, 2), ATTACKS[2], "fr", url)
    extraction = Extraction(
        document, (whole,), _entities(spans), (_event(spans),), _facts(spans), _claims(spans), _times(spans)
    )
    other = replace(document, id=ATTACKS[0], title=ATTACKS[-3], url="data:text/html,<script>alert(1)</script>")
    return KnowledgeGraph.from_extractions([extraction, replace(extraction, document=other)])


def poisoned() -> KnowledgeGraph:
    """The hostile graph as somebody might send it: its identifiers and its dates are attacks too."""
    store = ox.Store()
    for quad in hostile().store:
        store.add(ox.Quad(*(_poison(term) for term in quad)))  # type: ignore[arg-type]
    return KnowledgeGraph(store)


def _poison(term: object) -> object:
    if isinstance(term, ox.NamedNode) and term.value.startswith(DEFAULT_BASE):
        return ox.NamedNode(f"javascript:{PWN}//'onclick='{PWN}'&amp;" + term.value.removeprefix(DEFAULT_BASE))
    if isinstance(term, ox.Literal) and term.datatype.value.endswith("#date"):
        return ox.Literal(ATTACKS[1], datatype=term.datatype)
    return term


def _entities(spans: list[Span]) -> tuple[Entity, ...]:
    found = []
    for number, (attack, span) in enumerate(zip(ATTACKS, spans, strict=True)):
        names = (attack, ATTACKS[number - 1])
        found.append(Entity(f"e{number}", "Person", attack, names, (Mention(span, attack, "name", f"<b>{PWN}"),)))
    return tuple(found)


def _event(spans: list[Span]) -> Event:
    return Event("event", f"</script>{PWN}", ATTACKS[3], (ATTACKS[4],), (Mention(spans[3], ATTACKS[3], "name"),))


def _facts(spans: list[Span]) -> tuple[Fact, ...]:
    facts = []
    statuses = ("asserted", "reported", "negated", "planned")
    for number, attack in enumerate(ATTACKS):
        evidence = Evidence(spans[number], Span(0, spans[-1].end))
        words = (("subject", spans[number]), ("object", spans[number - 1]), ("trigger", spans[number]))
        about = (f"fr:{attack[:40]}", evidence, "", attack, words)
        subject, other, status = f"e{number}", f"e{(number + 1) % len(ATTACKS)}", statuses[number % 4]
        facts.append(Fact(subject, "metWith", other, status, *about))  # type: ignore[arg-type]
        facts.append(Fact(subject, "jobTitle", Value(attack), status, *about))  # type: ignore[arg-type]
    return tuple(facts)


def _claims(spans: list[Span]) -> tuple[Claim, ...]:
    return tuple(
        Claim(span, "direct", Evidence(span, span), None, "", f"{attack} ")
        for attack, span in zip(ATTACKS, spans, strict=True)
    )


def _times(spans: list[Span]) -> tuple[TimeExpression, ...]:
    return tuple(TimeExpression(span, "", Value("2020-02-30", "date"), span) for span in spans)
