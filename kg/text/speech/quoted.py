"""Direct speech: who says what stands between quotation marks, and which marks only hold a word apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from kg.lang import table
from kg.model import Span
from kg.text.speech.attribution import Attribution, author_of, is_relative
from kg.text.speech.frames import Frames, Said
from kg.text.speech.inversion import inserted_clause, inverted_clause
from kg.text.speech.speakers import noun_behind, speaker_near
from kg.text.speech.verbs import (
    follows,
    is_author,
    is_auxiliary,
    is_finite,
    is_participle,
    is_verb,
    lemmas,
    reporting,
    verb_lemma,
)
from kg.text.tree import Token

_FEWEST = 2  # tokens before a clause that cuts a quotation
_CUTS = frozenset({".", ":", "!", "?", ";", "…"})
_LEADING = frozenset({":", ",", ".", "–", "—", "-"})
_LISTING = frozenset({",", "et", "ou", ", et"})
_ENDING = frozenset({".", "!", "?", "…"})
_OF = frozenset({"de", "d'", "des", "du"})
_SEPARATORS = frozenset({",", "–", "—", "-"})


def find_quoted(frames: Frames, sources: Sequence[Attribution]) -> Iterator[Said]:
    """Yield the quotations that somebody says, in order."""
    named = {attribution.first: attribution for attribution in sources}
    previous: tuple[int, Said] | None = None
    for number in range(len(frames.quotations)):
        said = (
            _by_clause_behind(frames, number)
            or _by_source_behind(frames, number, named)
            or _by_formula_behind(frames, number)
            or _by_signature(frames, number)
        )
        parts = [said] if said is not None else list(_by_clause_inside(frames, number))
        said = (
            next(iter(parts), None)
            or _by_words_before(frames, number, named)
            or _by_shared_clause(frames, number)
            or _carried(frames, number, previous)
            or _by_sentence(frames, number)
        )
        if said is not None:
            previous = (number, said)
            yield from parts or [said]


def _said(frames: Frames, number: int, speaker: Token | None, cue: Token) -> Said | None:
    if speaker is None or is_author(speaker) or frames.quoted(speaker.i) not in (-1, frames.quoted(cue.i)):
        return None
    return Said(frames.quotations[number].inner, "direct", speaker, Span(cue.idx, cue.idx + len(cue)))


def _by_clause_behind(frames: Frames, number: int) -> Said | None:
    """« P », a déclaré X."""
    first, at = frames.tokens(frames.quotations[number].outer)
    end = frames.bounds(at)[1] if at < len(frames.doc) else at
    apart = at < end and frames.doc[at].text in _SEPARATORS
    closed = at > 1 and frames.doc[at - 2].text == ","  # « P, » a posté X
    if at >= end or frames.bounds(at)[0] > first:
        return None
    clause = inverted_clause(frames, at + apart, end, any_verb=(apart or closed) and _words(frames, number) >= 3)
    return _said(frames, number, clause.speaker, clause.verb) if clause is not None else None


def _by_formula_behind(frames: Frames, number: int) -> Said | None:
    """« P » : c'est ainsi que X l'a décrit ; « P ». C'est en ces termes que l'a salué X."""
    _, at = frames.tokens(frames.quotations[number].outer)
    at += at < len(frames.doc) and frames.doc[at].text in _LEADING
    words = next((words for words in formulas() if follows(frames.doc, at, words)), None)
    if words is None:
        return None
    end = frames.bounds(at)[1]
    row = frames.doc[at + len(words) : end]
    verb = next((t for t in row if is_verb(t) and not is_auxiliary(t) and is_finite(t)), None)
    if verb is None:
        return None
    named = any(t.pos_ in ("NOUN", "PROPN", "PRON") and t.dep_ != "obj" for t in frames.doc[row[0].i : verb.i])
    return _said(frames, number, speaker_near(frames, verb) if named else noun_behind(frames, verb, end), verb)


def _by_signature(frames: Frames, number: int) -> Said | None:
    name = frames.signature(frames.quotations[number].outer)
    return _said(frames, number, name, name) if name is not None else None


@cache
def formulas() -> tuple[tuple[str, ...], ...]:
    """Return the words that say how somebody put it, behind what he said: "c'est en ces termes que"."""
    return tuple(tuple(words.split()) for words in table("fr", "speech")["phrases"]["formulas"])


def _by_clause_inside(frames: Frames, number: int) -> Iterator[Said]:
    """« P, a dit X. Q »: two quotations of his; « P, a dit X, qui Q »: one."""
    first, last = frames.tokens(frames.quotations[number].inner)
    opened = any(t.text == ":" for t in frames.doc[max(first - 2, 0) : first])  # the one who quotes is named before
    for at in range(first + _FEWEST, first if opened else last):
        if frames.doc[at - 1].text != ",":
            continue
        clause = inverted_clause(frames, at, frames.bounds(at)[1], any_verb=False)
        if clause is None or clause.speaker is None or is_author(clause.speaker) or clause.last >= last:
            continue
        mark, cue = frames.doc[clause.last].text, clause.verb
        whole = frames.quotations[number].inner
        parts = (frames.span(first, at - 1), frames.span(clause.last + 1, last)) if mark in _CUTS else (whole,)
        if mark in _CUTS or mark == ",":
            for content in parts:
                yield Said(content, "direct", clause.speaker, Span(cue.idx, cue.idx + len(cue)))
            return


def _by_source_behind(frames: Frames, number: int, named: dict[int, Attribution]) -> Said | None:
    """« P », selon X; "la « N », selon les mots de X", where only the quotation is his."""
    first, at = frames.tokens(frames.quotations[number].outer)
    source = named.get(at + (frames.doc[at : at + 1].text == ","))
    if source is None:
        return None
    whole = frames.bounds(at)[0] == first and (_full(frames, number) or _has_verb(frames, number))
    return _said(frames, number, source.speaker, frames.doc[source.first]) if whole or source.worded else None


def _by_shared_clause(frames: Frames, number: int) -> Said | None:
    """« P », Q « R », dit X: one clause behind several quotations of a sentence."""
    if number + 1 >= len(frames.quotations) or not _full(frames, number):
        return None
    here, there = (frames.tokens(frames.quotations[n].outer)[0] for n in (number, number + 1))
    if (
        frames.sentence(frames.quotations[number].outer) != frames.sentence(frames.quotations[number + 1].outer)
        or here >= there
    ):
        return None
    behind = _by_clause_behind(frames, number + 1)
    return Said(frames.quotations[number].inner, "direct", behind.speaker, behind.cue) if behind is not None else None


def _by_words_before(frames: Frames, number: int, named: dict[int, Attribution]) -> Said | None:
    """X a déclaré : « P » ; X affirme que « P » ; selon X, « P » ; dans un message, X dit « P »."""
    first, _ = frames.tokens(frames.quotations[number].outer)
    start, _ = frames.bounds(first - 1) if first else (0, 0)
    if first == 0 or frames.quoted(first - 1) == number:
        return None
    start = max(start, 0)
    before = list(frames.outside(start, first))
    colon = bool(before) and before[-1].text == ":"
    source = next((token.i for token in before if token.i in named), len(frames.doc))
    for token in reversed(before):
        if token.text == ";" and not colon:
            return None
        if token.i > source and verb_lemma(token) not in reporting():
            continue  # "selon X, les travaux se poursuivent : « P »"
        if before[-1].text in _ENDING and _is_inside_speech(token):
            continue  # "X rappelle que la peine est prévue par la loi. « P »"
        said = _by_cue(frames, number, token, named, sure=colon or _opened_by_that(before))
        if said is not None:
            return said
    return _by_main_verb(frames, number, before) or _by_bare_name(frames, number, before) if colon else None


def _opened_by_that(before: list[Token]) -> bool:
    return bool(before) and before[-1].lower_ in ("que", "qu'") and (len(before) < 2 or before[-2].lemma_ != "tel")


def _is_inside_speech(verb: Token) -> bool:
    """Tell whether a participle belongs to a clause that somebody says: of a quotation behind, he is the speaker."""
    said = (above for above in verb.ancestors if is_verb(above) and verb_lemma(above) in reporting())
    return verb.dep_ == "acl" and next(said, None) is not None


def _answers_for(token: Token) -> bool:
    """ "Il doit répondre de « N »": who answers for his deeds says nothing."""
    behind = token.nbor().lower_ if token.i + 1 < len(token.doc) else ""
    return behind in _OF and verb_lemma(token) in lemmas("verbs", "answering_for")


def _by_cue(frames: Frames, number: int, token: Token, named: dict[int, Attribution], *, sure: bool) -> Said | None:
    if not sure and (_is_title(frames, number) or not _is_worded(frames, number, token)):
        return None
    if is_verb(token) and _answers_for(token):
        return None
    if token.i in named and not named[token.i].worded:
        return _said(frames, number, named[token.i].speaker, token)
    if _is_charge(frames, number, token):
        return None
    if is_verb(token) and verb_lemma(token) in reporting() | lemmas(
        "verbs", "naming", "prepositional_infinitive", "behind"
    ):
        clause = inserted_clause(frames, token)
        return _said(frames, number, clause.speaker if clause is not None else speaker_near(frames, token), token)
    return None


def _is_charge(frames: Frames, number: int, verb: Token) -> bool:
    """ "Mis en examen pour « recel » par le juge", "condamne X pour « vol »": the law has these words."""
    before = frames.doc[frames.tokens(frames.quotations[number].outer)[0] - 1]
    return before.lower_ == "pour" and is_verb(verb) and verb.lemma_ in lemmas("nouns", "prosecuting")


def _by_main_verb(frames: Frames, number: int, before: list[Token]) -> Said | None:
    """A colon makes any verb a verb of speech: "il s'en est pris au président : « ... »"; a list of titles has none."""
    if _is_listed(frames, number):
        return None
    for token in reversed(before):
        if is_verb(token) and is_finite(token) and _words(frames, number) >= 3:
            subject = speaker_near(frames, token)  # "Le bilan du maire était mitigé : « ... »": his words
            said = _said(frames, number, subject and author_of(subject), token)
            if said is not None:
                return said
    return None


def _is_listed(frames: Frames, number: int) -> bool:
    """Tell whether a quotation opens a list of several: "ses succès : « Nuit », « Jour » et « Midi »"."""
    if number + 2 >= len(frames.quotations):
        return False
    marks = [quotation.outer for quotation in frames.quotations[number : number + 3]]
    return all(frames.text[left.end : right.start].strip() in _LISTING for left, right in pairwise(marks))


def _by_bare_name(frames: Frames, number: int, before: list[Token]) -> Said | None:
    """X : « P » with little but the name of a person or organisation before the colon."""
    if any(is_verb(token) and is_finite(token) for token in before) or _words(frames, number) < 3:
        return None
    named = [token for token in before if token.ent_type_ in ("PER", "ORG") and token.dep_.partition(":")[0] != "flat"]
    return _said(frames, number, named[0], named[0]) if named and len(before) <= 12 else None


def _carried(frames: Frames, number: int, previous: tuple[int, Said] | None) -> Said | None:
    """A quotation without a speech clause belongs to the one who spoke before, in this paragraph or the one before."""
    if previous is None:
        return None
    before, said = previous
    between = frames.text[frames.quotations[before].outer.end : frames.quotations[number].outer.start]
    if between.count("\n\n") > 1 or (not _full(frames, number)) or before != number - 1:
        return None
    speaker = said.speaker
    return Said(frames.quotations[number].inner, "direct", speaker, said.cue)


def _by_sentence(frames: Frames, number: int) -> Said | None:
    """A whole sentence in quotation marks belongs to the subject of the sentence before."""
    first, _ = frames.tokens(frames.quotations[number].outer)
    if not _full(frames, number) or not first:
        return None
    before = [t for t in frames.outside(*frames.bounds(first - 1))] if frames.quoted(first - 1) < 0 else []
    last = next((token for token in reversed(before) if is_verb(token) or is_relative(token)), None)
    if last is not None and is_relative(last):  # "un mal sur lequel « tout reste à dire »"
        return None
    if any(is_verb(token) and _answers_for(token) for token in before):
        return None
    for token in before:
        if is_verb(token) and token.dep_ == "ROOT" and is_finite(token):
            return _said(frames, number, speaker_near(frames, token), token)
    return None


def _words(frames: Frames, number: int) -> int:
    return len(frames.quotations[number].inner.of(frames.text).split())


def _has_verb(frames: Frames, number: int) -> bool:
    first, last = frames.tokens(frames.quotations[number].inner)
    return any(is_verb(token) for token in frames.doc[first:last])


def _full(frames: Frames, number: int) -> bool:
    """Tell whether the quotation is long enough to be said by somebody without a word that says so."""
    words = _words(frames, number)
    return (words >= 5 and _has_verb(frames, number)) or words >= 12


def _is_named(frames: Frames, number: int, verb: Token) -> bool:
    """ "accuse X de « N », "le qualifie de « N », "salue un « travail utile »": two words will do.

    So does one that says how somebody or something is: "se dit « ému »", "juge la loi « injuste »".
    """
    before = frames.doc[frames.tokens(frames.quotations[number].outer)[0] - 1]
    naming = is_verb(verb) and verb_lemma(verb) in lemmas("verbs", "naming")
    if is_verb(verb) and _is_quality(frames, number, verb):
        return True
    noun = before.pos_ == "DET" and frames.quotations[number].inner.of(frames.text)[:1].islower()
    return naming and _words(frames, number) >= 2 and (noun or before.lower_ in ("de", "d'", "comme"))


def _is_quality(frames: Frames, number: int, verb: Token) -> bool:
    first, last = frames.tokens(frames.quotations[number].inner)
    before = frames.doc[frames.tokens(frames.quotations[number].outer)[0] - 1]
    quality = any(token.pos_ == "ADJ" or is_participle(token, "Past") for token in frames.doc[first:last])
    said = verb_lemma(verb) in lemmas("verbs", "with_adjective") and before.i == verb.i
    said = said and any(child.lower_ in ("se", "s'") for child in verb.children)
    judged = verb_lemma(verb) in lemmas("verbs", "with_attribute") and before.pos_ in ("NOUN", "PROPN", "VERB")
    return quality and (said or judged)


def _is_title(frames: Frames, number: int) -> bool:
    """ "La chanson « Love Me Tender »": no sentence has a capital at each of its words."""
    words = frames.quotations[number].inner.of(frames.text).split()
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _is_worded(frames: Frames, number: int, verb: Token) -> bool:
    return _may_be_speech(frames, number) or _is_named(frames, number, verb)


def _may_be_speech(frames: Frames, number: int) -> bool:
    """Tell a quoted phrase from a title or a nickname: it has a verb, or some words and no capital."""
    inner = frames.quotations[number].inner.of(frames.text)
    if _has_verb(frames, number) and _words(frames, number) >= 2:
        return True
    return _words(frames, number) >= 3 and not inner[:1].isupper()
