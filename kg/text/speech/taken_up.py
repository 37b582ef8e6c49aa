"""A sentence that says whose words the one before is: "P. C'est l'avis de X", "P. Voilà ce qu'a dit X"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from kg.lang import table
from kg.model import Span
from kg.text.speech.clauses import is_compound
from kg.text.speech.frames import Frames, Said
from kg.text.speech.speakers import noun_behind, speaker_near
from kg.text.speech.verbs import follows, is_author, is_auxiliary, is_verb, lemmas, reporting, verb_lemma
from kg.text.tree import Token

_WHAT = "ce"
_NEAR = 6  # tokens


def find_taken_up(frames: Frames) -> Iterator[Said]:
    """Yield the sentences that the next one gives to somebody, in the order of the text."""
    for noun in frames.doc:
        if noun.lemma_ in lemmas("nouns", "opinion") or noun.lower_ == _WHAT:
            yield from _by_opinion(frames, noun)


def _by_opinion(frames: Frames, noun: Token) -> Iterator[Said]:
    """ "P. C'est l'avis de X": the sentence before is what X says."""
    start, end = frames.bounds(noun.i)
    taken_up = any(follows(frames.doc, start, words) for words in _taking_up())
    if start == 0 or not taken_up or noun.i - start > _NEAR:
        return
    author = _author_of(frames, noun, end)
    if author is None or is_author(author):
        return
    first, last = frames.bounds(_before_spaces(frames, start - 1))
    content = frames.span(first, last)
    if len(content.of(frames.text).split()) >= 3:
        yield Said(content, "indirect", author, Span(noun.idx, noun.idx + len(noun)))


@cache
def _taking_up() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(opening.split()) for opening in table("fr", "speech")["phrases"]["taking_up"])


def _author_of(frames: Frames, noun: Token, end: int) -> Token | None:
    """Return X of "l'avis de X", "ce qu'a dit X", "l'explication que X a donnée": of "ce", only a verb of speech."""
    that = noun.nbor(1) if noun.i + 1 < end else noun
    if that.lower_ not in ("que", "qu'"):
        return next((c for c in noun.children if c.dep_.startswith("nmod") and c.i > noun.i), None)
    row = frames.doc[that.i + 1 : min(end, that.i + 1 + 2 * _NEAR)]
    verb = next((t for t in row if is_verb(t) and not is_auxiliary(t) and t.lemma_ != "faire"), None)
    if verb is None or (noun.lower_ == _WHAT and verb_lemma(verb) not in reporting() and not is_compound(verb)):
        return None
    inverted = all(t.pos_ not in ("NOUN", "PROPN", "PRON") for t in frames.doc[that.i + 1 : verb.i])
    return noun_behind(frames, verb, end) if inverted else speaker_near(frames, verb)


def _before_spaces(frames: Frames, at: int) -> int:
    """Return the last token of the sentence before, over the end of a paragraph."""
    while at > 0 and frames.doc[at].is_space:
        at -= 1
    return at
