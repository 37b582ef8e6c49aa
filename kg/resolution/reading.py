"""Reads what each article of a graph knows of its individuals."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

import pyoxigraph as ox

from kg.graph.vocabulary import ITSRDF, KG, NIF, RDF, RDFS, SCHEMA, SKOS, STATUSES, TOP_CLASSES
from kg.lang import table
from kg.resolution.evidence import country_of
from kg.resolution.names import plain
from kg.resolution.profiles import Profile, neighbour_key

_PLACES = {"locatedIn", "headquarteredIn", "bornIn", "livesIn", "citizenOf", "occurredIn", "capitalOf"}
# A country that these tie to somebody is his; one that he meets, attacks or supports is not.
_BELONGING = {"headOf", "worksFor", "memberOf", "citizenOf", "spokespersonFor", "candidateIn", "subsidiaryOf"}
_YEARS = {"birthDate": "born", "deathDate": "died"}
_LAST_WORD = re.compile(r"([\w.]+)[\s’']*$")


def profiles_in(store: ox.Store, document: ox.NamedNode) -> Iterator[Profile]:
    """Yield the individuals of one article, events left out, by IRI."""
    return _Article(store, document).profiles()


class _Article:
    """The named graph of one article."""

    def __init__(self, store: ox.Store, document: ox.NamedNode) -> None:
        self.store = store
        self.document = document
        self.year = int(_value(next(self.objects(document, SCHEMA.datePublished), None))[:4] or 0)
        self.labels: dict[object, str] = dict(sorted((s, _value(o)) for s, o in self.pairs(RDFS.label)))
        self.found: dict[object, Profile] = {}

    def profiles(self) -> Iterator[Profile]:
        classes: defaultdict[object, list[str]] = defaultdict(list)
        for subject, class_ in self.pairs(RDF.type):
            if _value(class_).startswith(KG.iri):
                classes[subject].append(_value(class_).removeprefix(KG.iri))
        tops = {
            node: top
            for node, names in classes.items()
            if (top := next((n for n in sorted(names) if n in TOP_CLASSES), ""))
        }
        self.events = {node for node, top in tops.items() if top == "Event"}
        for node, top in sorted(tops.items(), key=lambda pair: _value(pair[0])):
            if top != "Event":
                kind = next((name for name in sorted(classes[node]) if name != top), "")
                self.found[node] = Profile(
                    top, [self.labels.get(node, "")], kind, occurrences=[(self.document.value, _value(node))]
                )
        self.read_names()
        self.read_statements()
        self.read_pronouns()
        self.read_forms_of_address()
        self.read_neighbours()
        yield from self.found.values()

    def read_names(self) -> None:
        for node, name in sorted(self.pairs(SKOS.altLabel), key=lambda pair: _value(pair[1])):
            if node in self.found and _value(name) not in self.found[node].names:
                self.found[node].names.append(_value(name))

    def read_statements(self) -> None:
        parts = {name: dict(self.pairs(name)) for name in (RDF.subject, RDF.predicate, RDF.object, KG.status)}
        for statement in sorted(parts[KG.status], key=_value):
            if parts[KG.status][statement] in (STATUSES["asserted"], STATUSES["reported"]):
                subject, predicate, object_ = (
                    parts[name].get(statement) for name in (RDF.subject, RDF.predicate, RDF.object)
                )
                self.read_statement(subject, _value(predicate).removeprefix(KG.iri), object_)

    def read_statement(self, subject: object, property_: str, object_: object) -> None:
        if isinstance(object_, ox.Literal):
            if subject in self.found:
                self.read_value(self.found[subject], property_, object_.value)
            return
        for one, other in ((subject, object_), (object_, subject)):
            if one in self.found and other in self.labels and other not in self.events:
                self.read_tie(self.found[one], property_, self.labels[other], forward=one == subject)

    def read_tie(self, profile: Profile, property_: str, other: str, *, forward: bool) -> None:
        if property_ in _PLACES and forward:
            profile.places |= {other}
        else:
            profile.tied |= {neighbour_key(other)}
        if property_ in _PLACES | _BELONGING and forward and (code := country_of(other)):
            profile.countries |= {code}

    def read_value(self, profile: Profile, property_: str, value: str) -> None:
        if property_ == "jobTitle":
            profile.titles |= {value}
        elif property_ in _YEARS and value[:4].isdigit():
            name = _YEARS[property_]
            setattr(profile, name, getattr(profile, name) | {int(value[:4])})
        elif property_ == "age" and self.year and value.isdigit() and profile.type == "Person":
            profile.born |= {self.year - int(value) - 1, self.year - int(value)}
            profile.alive |= {self.year}

    def read_pronouns(self) -> None:
        for quad in self.store.quads_for_pattern(None, KG.mentionKind, ox.Literal("pronoun"), self.document):
            node = next(self.objects(quad.subject, ITSRDF.taIdentRef), None)
            if node in self.found:
                self.found[node].pronouns |= set(map(_value, self.objects(quad.subject, NIF.anchorOf)))

    def read_forms_of_address(self) -> None:
        """Note "Mme Leroy" for a Leroy: the form of address before a name is no part of it, but says who it is."""
        for phrase, node in self.pairs(ITSRDF.taIdentRef):
            if node in self.found and self.found[node].type == "Person":
                before = _LAST_WORD.search(self.before(phrase))
                if before and plain(before[1]) in _forms_of_address():
                    name = f"{before[1]} {_value(next(self.objects(phrase, NIF.anchorOf), None))}"
                    if name not in self.found[node].names:
                        self.found[node].names.append(name)
        for profile in self.found.values():
            profile.names[1:] = sorted(profile.names[1:])

    def before(self, phrase: object) -> str:
        """Return the words of the sentence before a phrase."""
        sentence = next(self.objects(phrase, NIF.sentence), None)
        starts = [int(_value(next(self.objects(each, NIF.beginIndex), None)) or 0) for each in (phrase, sentence)]
        return _value(next(self.objects(sentence, NIF.anchorOf), None))[: max(0, starts[0] - starts[1])]

    def read_neighbours(self) -> None:
        """Let all individuals of the article share one set, which is large."""
        near = frozenset(neighbour_key(label) for node, label in self.labels.items() if node in self.found)
        for profile in self.found.values():
            profile.near = near

    def pairs(self, predicate: ox.NamedNode) -> Iterator[tuple[object, object]]:
        return (
            (quad.subject, quad.object) for quad in self.store.quads_for_pattern(None, predicate, None, self.document)
        )

    def objects(self, node: object, predicate: ox.NamedNode) -> Iterator[object]:
        if node is None:
            return iter(())
        return (quad.object for quad in self.store.quads_for_pattern(node, predicate, None, self.document))  # type: ignore[arg-type]


def _forms_of_address() -> Iterable[str]:
    return {plain(word) for word in table("fr", "honorifics")["plain"]}


def _value(node: object) -> str:
    return str(getattr(node, "value", ""))
