"""What is known of one text when facts are drawn from it: its parse, arguments, entities, times and statuses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import InitVar, dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from spacy.tokens import Doc as Parse

from kg.text.tree import Doc, Token, tree
from kg.text.tree import Span as SpacySpan
from kg.text.wordlists import places_of_two

if TYPE_CHECKING:
    from kg.entities.coreference import Resolution
    from kg.facts.numbers.counts import Count
from kg.facts.arguments import ArgumentReader
from kg.facts.grammar.heads import Heads
from kg.facts.grammar.syntax import lemma, listed, preposition, reach_back, syntax_table
from kg.facts.status import StatusReader
from kg.facts.tellings.pronouns import taken_up
from kg.lang import table
from kg.model import Claim, Document, Entity, Evidence, Fact, Span, Status, TimeExpression, Value
from kg.schema import Schema

_AS_GOOD = frozenset([("asserted", "planned"), ("negated", "negated")])  # an entry's status, and what the clause says


@dataclass(eq=False)
class Reading:
    """One text under reading.

    Args:
        document, parse: the article and its parse.
        resolution: who is who in it.
        times: its time expressions.
        claims: who says what, with the speakers resolved.

    `events` gives the id of the event that a trigger word stands for, `event_kinds` the class of each event, `shared`
    those in which all who act take part, `doubtful` those that a reader would not draw, were they tied to nothing else.
    `cleared` are those whom a court has cleared. `counts` keeps what the text counts, once it is asked for.
    """

    document: Document
    parse: InitVar[Parse]
    resolution: Resolution
    times: tuple[TimeExpression, ...]
    claims: tuple[Claim, ...]
    doc: Doc = field(init=False)
    arguments: ArgumentReader = field(init=False)
    heads: Heads = field(init=False)
    status: StatusReader = field(init=False)
    events: dict[int, str] = field(default_factory=dict)
    event_kinds: dict[str, str] = field(default_factory=dict)
    shared: set[str] = field(default_factory=set)
    doubtful: frozenset[str] = frozenset()
    cleared: frozenset[str] = frozenset()
    counts: tuple[Count, ...] | None = None

    def __post_init__(self, parse: Parse) -> None:
        self.doc = tree(parse)
        self.arguments = ArgumentReader(self.doc)
        self.heads = Heads(self.arguments)
        self.status = StatusReader(self.doc, self.claims, self.document.date)

    @cached_property
    def heading(self) -> int:
        """The place of the first token below the title, which the parser may take for several sentences."""
        title, text = self.document.title, self.document.text
        written = len(title) if title and text.startswith(title) else 0
        ends = ((sentence.end, sentence.end_char) for sentence in self.doc.sents)
        return next((end for end, place in ends if place >= written), 0)

    @cached_property
    def lead(self) -> SpacySpan | None:
        """The first sentence below the title that has a finite verb."""
        below = (sentence for sentence in self.doc.sents if sentence.start >= self.heading)
        return next((each for each in below if any("Fin" in token.morph.get("VerbForm", []) for token in each)), None)

    def node(self, token: Token) -> str | None:
        """Return the id of the event or entity for which the phrase headed by `token` stands.

        "les actes de torture", "le projet de loi": a noun of no weight stands for what it is made of.
        """
        found = self.named(token)
        if found is None and lemma(token) in listed("nouns", "transparent"):
            parts = (self.events.get(child.i) for child in token.children if child.dep_ == "nmod")
            return next((part for part in parts if part), None)
        return found or taken_up(self.events, token)

    def named(self, token: Token) -> str | None:
        """Return the id of the event or entity that a word itself names."""
        return self.events.get(token.i) or self.resolution.entity_of(token)

    def behind(self, token: Token) -> list[str]:
        """Return the organisations or countries for which their members or their means act ("des délégués du Mali").

        A team stands for the person who leads it, too: "l'équipe de X a découvert".
        """
        nouns = syntax_table()["nouns"]
        plural = "Plur" in token.morph.get("Number", [])
        if lemma(token) not in nouns["collectives"] and not (plural and lemma(token) in nouns["members"]):
            return []
        ahead = [child for child in token.head.children if child.i < token.i]
        at = [child for child in ahead if preposition(child) == "chez"]  # "Chez X, la direction prévoit"
        own = [child for child in token.children if child.dep_ == "nmod" and preposition(child) != "sur"] or at
        named = [owner for owner in own if self.resolution.entity_of(owner)][:1]
        nodes = [self.resolution.entity_of(owner) for owner in (*named, *(o for n in named for o in n.conjuncts))]
        led = "Person" if lemma(token) in nouns["led"] else "Organization"
        types = ((node, *self.resolution.type_of(node)) for node in nodes if node)
        bodies = [node for node, top, kind in types if top in ("Organization", led) or kind == "Country"]
        leaders = [self.resolution.entity_of(leader) for leader in _leaders(token)]
        return list(dict.fromkeys(node for node in (*leaders, *(bodies or self._nation(token))) if node))

    def _nation(self, noun: Token) -> list[str]:
        """ "La délégation canadienne": the country by whose adjective those who act are called; a continent is none."""
        if lemma(noun) not in syntax_table()["nouns"]["national"]:
            return []
        said = (self.country(child) for child in noun.children if child.dep_ == "amod")
        return [country for country in said if country and self.resolution.type_of(country)[1] == "Country"][:1]

    def event_before(self, pronoun: Token) -> str | None:
        """Return the event that "l'" takes up: the last told before it, in this sentence or the one before."""
        first = reach_back(pronoun, 1)
        before = [index for index in self.events if first <= index < pronoun.i]
        return self.events[max(before)] if before else None

    def evidence(self, *tokens: Token) -> Evidence:
        """Return the place in the text that runs over all the tokens, within the sentence of the first."""
        sentence = span_of(tokens[0].sent)
        inside = [token for token in tokens if sentence.start <= token.idx < sentence.end]
        return Evidence(Span(min(t.idx for t in inside), max(t.idx + len(t) for t in inside)), sentence)

    def fact(
        self,
        subject: str,
        name: str,
        target: str | Value,
        trigger: Token,
        rule: str,
        *,
        words: Mapping[str, Iterable[Token]],
        status: str = "",
        by: str = "",
        sayer: str = "",
    ) -> Fact:
        """Make a fact, with the status that its trigger has in the text and the words that say it.

        Args:
            subject, name, target: the statement.
            trigger: the word whose clause decides on the status.
            rule: the entry that found it.
            words: the words that filled each role.
            status: "asserted" where the entry says that a plan is part of the act, "negated" that a denial makes it,
                "reported" that only somebody says so.
            by, sayer: id and words of the one who says so, where the predicate itself is an attribution.
        """
        value = words.get("object", ()) if isinstance(target, Value) else ()
        cue = self.status.read_value(trigger, value)
        claim = cue.claim
        marked = {role: sorted(set(tokens), key=lambda token: token.i) for role, tokens in words.items()}
        tokens = [trigger, *(token for row in marked.values() for token in row)]
        kind: Status = "asserted" if (status, cue.status) in _AS_GOOD else cue.status
        if (sayer or status == "reported") and kind == "asserted":
            kind = "reported"
        return Fact(
            subject=subject,
            property=name,
            object=target,
            status=kind,
            rule=rule,
            evidence=self.evidence(*tokens),
            source=by or (claim.speaker if claim and kind != "asserted" else ""),
            source_text="" if by or kind == "asserted" else sayer or _described_speaker(claim),
            words=tuple((role, words_span(row)) for role, row in marked.items() if row),
        )

    def is_a(self, node: str, types: frozenset[str], schema: Schema) -> bool:
        """Tell whether an individual has one of the classes, itself or by a class above."""
        top, kind = self.resolution.type_of(node) if node not in self.event_kinds else ("Event", self.event_kinds[node])
        return top in types or bool(types & schema.ancestors(kind))

    def country(self, token: Token) -> str | None:
        """Return the id of the country that a demonym names ("américain"), if the word is one."""
        return self.resolution.country(token)

    def countries(self, token: Token) -> list[str]:
        """Return the ids of both countries that an adjective for two peoples names ("franco-polonais")."""
        return [self.resolution.place(name) for name in places_of_two(token.text)]

    def is_demonym(self, token: Token) -> bool:
        """Tell whether the word is an adjective of a country or a people."""
        return self.resolution.is_demonym(token)

    def is_place(self, token: Token) -> bool:
        """Tell whether the phrase headed by `token` stands for a place."""
        node = self.resolution.entity_of(token)
        return node is not None and self.resolution.type_of(node)[0] == "Place"

    @cached_property
    def home(self) -> str | None:
        """The country that the article is about: the only one that its title names, else the only one it names.

        One that is named but once, far below the title, is no more than touched on ("un compte en Suisse").
        """
        named = [entity for entity in self.resolution.entities if entity.kind == "Country" and not entity.implied]
        heading = next((span_of(sentence) for sentence in self.doc.sents), Span(0, 0))
        titled = [entity for entity in named if any(heading.covers(mention.span) for mention in entity.mentions)]
        found = titled or named
        return found[0].id if len(found) == 1 and self._is_central(found[0]) else None

    def _is_central(self, entity: Entity) -> bool:
        """Tell whether an individual is named otherwise than once, or no later than in the lead."""
        names = [mention.span for mention in entity.mentions if mention.kind == "name"]
        lead = span_of(self.lead) if self.lead is not None else Span(0, 0)
        return len(names) != 1 or names[0].start < lead.end

    @cached_property
    def speech(self) -> frozenset[int]:
        """The places of the verbs and nouns of speech among the tokens: what they tell is a claim, no happening."""
        spans = (self.doc.char_span(cue.start, cue.end) for cue in self._cues())
        return frozenset(token.i for span in spans if span is not None for token in span)

    def _cues(self) -> Iterator[Span]:
        yield from (claim.cue for claim in self.claims if claim.cue is not None)

    @cached_property
    def contests(self) -> str:
        """The kind of contest of which the text has words, "match" or "election"; empty if it has both or neither."""
        said, lists = {token.lower_ for token in self.doc}, table("fr", "uses")
        sport = not said.isdisjoint((*lists["of_tournaments"], *lists["of_matches"]))
        votes = not said.isdisjoint(lists["of_elections"])
        return "" if sport == votes else "match" if sport else "election"

    def in_name(self, token: Token) -> bool:
        """Tell whether a word is part of a name."""
        mention = self.resolution.mention_of(token)
        return mention is not None and mention.kind == "name"

    def is_thing(self, token: Token) -> bool:
        """Tell whether a phrase names more than a time: "le film sort mercredi" has no object."""
        return token.i not in self._times

    @cached_property
    def _times(self) -> frozenset[int]:
        return frozenset(token.i for _, tokens in self.time_tokens for token in tokens)

    @cached_property
    def time_tokens(self) -> list[tuple[TimeExpression, list[Token]]]:
        """The time expressions with their words."""
        spans = ((time, self.doc.char_span(time.span.start, time.span.end)) for time in self.times)
        return [
            (time, [token for token in span if not token.is_punct])
            for time, span in spans
            if span is not None and len(span)
        ]


def outside_titles(times: Iterable[TimeExpression], resolution: Resolution) -> tuple[TimeExpression, ...]:
    """Leave out the words in the title of a work that would be a time elsewhere: "la chanson Demain dès l'aube".

    A law goes by its date, and so keeps it: "la loi du 29 juillet 1881". What takes place does by its year: "Euro 2012"
    has one, "le colloque « Demain la mer »" none.
    """
    named = [
        (mention.span, entity.type)
        for entity in resolution.entities
        if entity.type in ("Work", "Event") and entity.kind != "Law"
        for mention in entity.mentions
        if mention.kind == "name"
    ]

    def is_titled(time: TimeExpression) -> bool:
        dated = any(map(str.isdigit, time.text))
        return any(span.covers(time.span) and not (top == "Event" and dated) for span, top in named)

    return tuple(time for time in times if not is_titled(time))


def _leaders(team: Token) -> list[Token]:
    """ "Une équipe conduite par X a découvert": who leads those who act."""
    leading = syntax_table()["nouns"]["leading"]
    acts = (child for child in team.children if child.dep_ == "acl" and lemma(child) in leading)
    return [agent for act in acts for agent in act.children if agent.dep_ == "obl:agent"]


def _described_speaker(claim: Claim | None) -> str:
    """Return the words for a speaker who is no entity."""
    return claim.speaker_text if claim and not claim.speaker else ""


def span_of(words: object) -> Span:
    """Return the place of a spaCy span in the text, trailing white space left out."""
    text = words.text.rstrip()  # type: ignore[attr-defined]
    start: int = words.start_char  # type: ignore[attr-defined]
    return Span(start, start + len(text))


def words_span(tokens: list[Token]) -> Span:
    """Return the place that runs over tokens given in text order."""
    return Span(tokens[0].idx, tokens[-1].idx + len(tokens[-1]))
