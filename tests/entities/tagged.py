"""Short sentences with word classes and name labels, from which tests build parsed articles without a model."""

from __future__ import annotations

import re

import spacy
from spacy.tokens import Doc, Span

from kg.entities.coreference import Resolution, resolve
from kg.model import Claim, Document, Entity
from kg.text.mentions import find_names
from kg.text.names.words import Name

VOCAB = spacy.blank("fr").vocab
_NAME = re.compile(r"\[(\w+) ([^\]]*)\]")
_GENDERS = {"m": "Gender=Masc|Number=Sing", "f": "Gender=Fem|Number=Sing", "p": "Number=Plur"}


def article(marked: str) -> tuple[Document, Doc]:
    """Build an article from "Le/DET patron/NOUN.m [PER Jean/PROPN Roy/PROPN] parle/VERB": one sentence a line.

    A word is form/CLASS, then perhaps ".m", ".f" or ".p" for gender and number, and "=dependency:head" with the head
    counted from 0 inside its line; words without a head hang on the first verb.
    """
    words, spaces, pos, morphs, deps, heads, starts, ents = [], [], [], [], [], [], [], []
    for line in marked.strip().splitlines():
        first = len(words)
        for label, plain in _pieces(line.strip()):
            begin = len(words)
            for word in plain.split():
                form, _, rest = word.rpartition("/") if "=" not in word else _split(word)
                tag, _, link = rest.partition("=")
                tag, _, gender = tag.partition(".")
                words.append(form)
                spaces.append(not form.endswith("'"))
                pos.append(tag)
                morphs.append(_GENDERS.get(gender, ""))
                dep, _, head = link.rpartition(":")
                deps.append(dep or "dep")
                heads.append(first + int(head) if head else -1)
                starts.append(len(words) - 1 == first)
            if label:
                ents.append((begin, len(words), label))
        _attach(pos, deps, heads, first)
    spaces = [space and after not in {",", "."} for space, after in zip(spaces, [*words[1:], ""], strict=True)]
    doc = Doc(
        VOCAB,
        words=words,
        spaces=spaces,
        pos=pos,
        morphs=morphs,
        deps=deps,
        heads=heads,
        lemmas=[w.lower() for w in words],
    )
    doc.ents = [Span(doc, begin, end, label=label) for begin, end, label in ents]
    return Document("d", doc.text), doc


def names_of(marked: str) -> tuple[Name, ...]:
    """Return the names of a marked article."""
    document, doc = article(marked)
    return find_names(doc, document)


def resolution_of(marked: str, claims: tuple[Claim, ...] = ()) -> tuple[Resolution, Doc]:
    """Return the resolution of a marked article, and its parse."""
    document, doc = article(marked)
    return resolve(doc, document, find_names(doc, document), claims), doc


def entity(resolution: Resolution, label: str) -> Entity:
    """Return the entity with a label; it fails if there is none."""
    return next(one for one in resolution.entities if one.label == label)


def referent(resolution: Resolution, doc: Doc, i: int) -> str | None:
    """Return the label of the entity for which the token at an index, from the end if negative, stands."""
    wanted = resolution.entity_of(doc[i])
    return next((one.label for one in resolution.entities if one.id == wanted), None)


def _pieces(line: str) -> list[tuple[str, str]]:
    pieces, at = [], 0
    for match in _NAME.finditer(line):
        pieces += [("", line[at : match.start()]), (match[1], match[2])]
        at = match.end()
    return [*pieces, ("", line[at:])]


def _split(word: str) -> tuple[str, str, str]:
    left, equals, right = word.partition("=")
    form, slash, tag = left.rpartition("/")
    return form, slash, tag + equals + right


def _attach(pos: list[str], deps: list[str], heads: list[int], first: int) -> None:
    root = next((i for i in range(first, len(pos)) if pos[i] == "VERB"), first)
    for i in range(first, len(pos)):
        if heads[i] < 0 or i == root:
            heads[i] = root
    deps[root] = "ROOT"
