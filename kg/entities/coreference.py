"""Ties the words of an article that stand for the same individual, by a sieve of small steps, precise before bold.

Names first (the same, an acronym, a part), then nouns beside them, which with all other evidence decide what each one
is; then definite descriptions, and pronouns last. Each mention keeps the step that tied it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from kg.entities.authority import place_kind, place_of_demonym, same_place
from kg.entities.individuals import Individual, Scene
from kg.entities.steps.appositions import tie_appositions
from kg.entities.steps.clubs import type_opponents
from kg.entities.steps.descriptions import tie_descriptions
from kg.entities.steps.homes import tie_homes
from kg.entities.steps.named_later import tie_named_later
from kg.entities.steps.naming import group_names
from kg.entities.steps.partisans import tie_partisans
from kg.entities.steps.pronouns import tie_pronouns, tie_relatives
from kg.entities.steps.sites import join_called
from kg.entities.steps.speakers import speaker_token, tie_chained, tie_speakers, tie_speaking_pronouns
from kg.entities.steps.unnamed import carry_unnamed
from kg.entities.steps.writing import key
from kg.entities.types import decide_types
from kg.model import Claim, Document, Entity, Mention, Span
from kg.text.names.words import Name, Words
from kg.text.tree import Doc as Tree
from kg.text.tree import Token
from kg.text.wordlists import demonyms, either_place, known_kinds, lone_parties, parties


class Resolution:
    """Who the words of one article stand for.

    `claims` are the claims of the article with their speakers filled in. Countries and parties behind adjectives come
    into being when they are asked for, so `entities` is to be read at the end.
    """

    def __init__(self, scene: Scene, claims: Sequence[Claim]) -> None:
        self._scene = scene
        order = sorted(scene.individuals, key=lambda one: min(span.start for span in one.mentions))
        self._ids = {id(one): f"e{i}" for i, one in enumerate(order, 1)}
        self._order = order
        self._entities: list[Entity] = []
        self.claims = tuple(self._spoken(claim) for claim in claims)

    @property
    def entities(self) -> tuple[Entity, ...]:
        """The individuals in the order of their first mention, then the implied ones as they were asked for."""
        self._entities.extend(self._entity(one) for one in self._order[len(self._entities) :])
        return tuple(self._entities)

    def heads(self, doc: Tree) -> list[Token]:
        """Return the tokens of the article that stand for somebody or something, in text order."""
        return [doc.tokens[i] for i in sorted(self._scene.of_token)]

    def entity_of(self, token: Token) -> str | None:
        """Return the id of the individual for which the phrase headed by a token stands, or nothing."""
        one = self._scene.of_token.get(token.i)
        return self._ids[id(one)] if one else None

    def mention_of(self, token: Token) -> Mention | None:
        """Return the mention that a token heads, or nothing."""
        return self._scene.mention_at.get(token.i)

    def type_of(self, entity: str) -> tuple[str, str]:
        """Return the top class and the finer class ("" if none is known) of an individual."""
        one = self._order[int(entity[1:]) - 1]
        return one.type, one.kind

    def label_of(self, entity: str) -> str:
        """Return the fullest name of an individual."""
        return self._order[int(entity[1:]) - 1].label

    def is_demonym(self, token: Token) -> bool:
        """Tell whether a word is an adjective or a noun of a country, a region or a people."""
        return token.lower_ in demonyms()

    def country(self, token: Token) -> str | None:
        """Return the id of the place behind a demonym ("française"), made an implied entity if nothing names it."""
        place = place_of_demonym(token.text)
        if not place and token.lower_ in either_place():
            named = {same_place(name.text) for one in self._order if one.type == "Place" for name in one.names}
            places = sorted(named.intersection(either_place()[token.lower_]))
            place = places[0] if len(places) == 1 else ""
        return self.place(place) if place else None

    def place(self, name: str) -> str:
        """Return the id of the place of this name, made an implied entity if nothing in the article names it."""
        wanted = key(same_place(name)).replace(" ", "")
        for one in self._order:
            known = {key(same_place(named.text)).replace(" ", "") for named in one.names} or {
                key(one.implied).replace(" ", "")
            }
            if wanted in known and one.type == "Place":
                return self._ids[id(one)]
        return self._imply(Individual([], type="Place", kind=place_kind(name), implied=name))

    def party(self, token: Token) -> str | None:
        """Return the id of the party of whose members a word speaks ("socialiste"), or nothing.

        That is the one that the article names, else the one that the word means alone, made an implied entity.
        """
        alone = lone_parties().get(token.lower_, "")
        meant = [name for name in [*parties().get(token.lower_, ()), alone] if name]
        bodies = [one for one in self._order if one.type == "Organization"] if meant else []
        known = {name: one for one in reversed(bodies) for name in [*(each.text for each in one.names), one.implied]}
        one = next((known[name] for name in meant if name in known), None)
        if one is not None:
            return self._ids[id(one)]
        return self._imply(Individual([], type="Organization", kind="Party", implied=alone)) if alone else None

    def person(self, last: str) -> str:
        """Return the id of a person whom nothing but the name of something else names, as an implied entity."""
        return self._imply(Individual([], type="Person", implied=last))

    def body(self, name: str, kind: str = "") -> str:
        """Return the id of the organisation of this name, made an implied entity if nothing else names it.

        Args:
            name: the name, by which a well-known one has its finer class.
            kind: the finer class of any other.
        """
        for one in self._order:
            if one.type == "Organization" and name in {one.implied, *(each.text for each in one.names)}:
                return self._ids[id(one)]
        kind = known_kinds().get(name, kind)
        return self._imply(Individual([], "Organization", "" if kind == "Other" else kind, implied=name))

    def _imply(self, one: Individual) -> str:
        self._order.append(one)
        self._ids[id(one)] = f"e{len(self._order)}"
        return self._ids[id(one)]

    def _entity(self, one: Individual) -> Entity:
        text = self._scene.document.text
        names = dict.fromkeys(name.text for name in one.names)
        titled = [Span(name.title.start, name.span.end).of(text) for name in one.names if name.title]
        mentions = tuple(sorted(one.mentions.values(), key=lambda mention: mention.span))
        return Entity(
            self._ids[id(one)],
            one.type,
            one.label,
            tuple(dict.fromkeys([*names, *titled, *one.longer])),
            mentions,
            one.kind,
            not one.names,
        )

    def _spoken(self, claim: Claim) -> Claim:
        if claim.speaker_span is None:
            return claim
        words = claim.speaker_span.of(self._scene.document.text)
        head = speaker_token(self._scene, claim.speaker_span)
        speaker = (self.entity_of(head) if head is not None else None) or ""
        return replace(claim, speaker=speaker, speaker_text=words)


def resolve(doc: Doc, document: Document, names: Sequence[Name], claims: Sequence[Claim]) -> Resolution:
    """Resolve names, descriptions and pronouns of an article to its individuals.

    Args:
        doc: the parse.
        document: the article.
        names: its names, from `kg.text.mentions.find_names`.
        claims: who says what in it, so that "je" finds its speaker.
    """
    scene = Scene(document, Words(doc), names)
    group_names(scene)
    tie_appositions(scene)
    join_called(scene)
    decide_types(scene)
    type_opponents(scene)
    tie_partisans(scene)
    tie_descriptions(scene)
    tie_relatives(scene)
    tie_named_later(scene, claims)
    claims = carry_unnamed(scene, claims)
    tie_chained(scene, claims)
    tie_pronouns(scene, claims)
    tie_homes(scene)
    tie_speaking_pronouns(scene, claims)
    tie_speakers(scene, claims)
    return Resolution(scene, claims)
