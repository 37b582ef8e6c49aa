"""Finds the names in a parsed article, with their boundaries mended.

Several readers propose places: the model's tagger, runs of capitals, common nouns that build a name ("ministère de
la Justice"), well-known bodies, titles in quotation marks. The longest of what overlaps wins; then every name that was
found once is looked for in the whole article.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from spacy.tokens import Doc

from kg.lang import words as word_set
from kg.model import Document
from kg.text.agencies import openings
from kg.text.names import boundaries, institutions, joining, known, offices, posts, teams, works
from kg.text.names.bare_titles import bare_titles
from kg.text.names.charges import without_charges
from kg.text.names.endings import without_reproaches
from kg.text.names.tongues import tongues
from kg.text.names.words import Candidate, Name, Words, title_before
from kg.text.wordlists import known_kinds, place_kinds

_LAST = 2  # tokens of a last name with its particle: "Le Goff"


def find_names(doc: Doc, document: Document) -> tuple[Name, ...]:
    """Find the names of individuals in an article.

    Args:
        doc: the parse, whose token offsets are code points of the document's text.
        document: the article, from which the words are taken verbatim.

    Returns:
        the names in the order of the text; none overlaps another.
    """
    words = Words(doc)
    model = list(boundaries.model_names(words))
    found = [
        *institutions.build(words, model),
        *offices.numbered(words),
        *offices.causes(words),
        *offices.couples(words),
        *offices.groups(words),
        *offices.guilds(words),
        *offices.governments(words, model),
        *offices.members(words),
        *teams.packs(words, model),
        *known.catalogued(words),
        *known.roads(words),
        *known.bodies(words),
        *works.titles(words),
        *bare_titles(words),
        *known.spelt_out(words),
        *tongues(words),
        *model,
        *boundaries.capitals(words),
    ]
    found = list(_datelined(words, document, found))
    found = list(posts.without_posts(words, posts.without_bearers(words, posts.without_peoples(words, found))))
    found = list(known.of_bodies(words, list(without_reproaches(words, without_charges(words, found)))))
    split = list(boundaries.split_joined(words, [*found, *known.numbered(words)]))
    chosen = _longest(
        [
            *split,
            *joining.doubled(words),
            *joining.titled(words, split),
            *joining.bridged(words, split),
            *known.branches(words, found),
            *known.missions(words, split),
        ]
    )
    chosen = _longest([*chosen, *_repeated(words, chosen)])
    chosen += offices.bare(words, chosen)
    return tuple(_name(words, document, candidate) for candidate in sorted(chosen, key=lambda c: c.start))


def _datelined(words: Words, document: Document, found: list[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates; what an agency puts before its news is a place ("KLOW (Reuters) - "), or an agency."""
    heads = openings(document.text)
    towns = [head.town for head in heads if head.town]
    for one in found:
        span = words.span(one.start, one.end)
        head = next((head for head in heads if head.span.overlaps(span)), None)
        if head is None or one.kind == "Media":
            yield one
        elif span.of(document.text) in place_kinds() and not any(span.overlaps(town) for town in towns):
            yield one._replace(label="LOC", kind="")
    places = {token.idx: token.i for token in words.doc} if towns else {}
    for town in towns:
        first = last = places.get(town.start)
        while last is not None and words.doc[last].idx < town.end:
            last += 1
        if first is not None and last is not None and known_kinds().get(town.of(document.text)) != "Media":
            yield Candidate(first, last, "LOC", "City")


def _longest(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Keep the longest of what overlaps; of the same length the one that was proposed first."""
    taken: set[int] = set()
    chosen = []
    for candidate in sorted(candidates, key=lambda c: (c.start - c.end, c.start)):
        places = range(candidate.start, candidate.end)
        if taken.isdisjoint(places):
            taken.update(places)
            chosen.append(candidate)
    return chosen


def _repeated(words: Words, chosen: list[Candidate]) -> Iterator[Candidate]:
    """Find a name again wherever its words stand, of a person also the last name; the first letter keeps its case."""
    labels: dict[tuple[str, ...], Counter[str]] = {}
    for candidate in chosen:
        text = words.text[candidate.start : candidate.end]
        labels.setdefault(_folded(text), Counter())[candidate.label] += 1
        if candidate.label == "PER" and len(text) > 1 and len(text[-1]) > 2 and text[-1][0].isupper():
            particle = len(text) > _LAST and text[-2] in word_set("fr", "common_words", "particles")
            labels.setdefault(_folded(text[-2:] if particle else text[-1:]), Counter())["PER"] += 1
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for name in labels:
        by_first.setdefault(name[0], []).append(name)
    for i, word in enumerate(words.text):
        for name in by_first.get(word, ()):
            end = i + len(name)
            if _folded(words.text[i:end]) == name:
                yield Candidate(i, end, labels[name].most_common(1)[0][0])


def _folded(text: list[str]) -> tuple[str, ...]:
    return (text[0], *(word.lower() for word in text[1:]))


def _name(words: Words, document: Document, candidate: Candidate) -> Name:
    span = words.span(candidate.start, candidate.end)
    title = title_before(words, candidate.start)
    return Name(candidate.start, candidate.end, candidate.label, span, span.of(document.text), candidate.kind, title)
