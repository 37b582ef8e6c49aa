"""What stands beside a speech clause that is set apart: "P, indique X", "comme le rappelle X, P", "P, dit X : Q"."""

from __future__ import annotations

from kg.lang import words
from kg.model import Span
from kg.text.speech.clauses import is_compound, opens_own_clause
from kg.text.speech.frames import Frames
from kg.text.speech.inversion import ASIDE, Clause, inserted_clause
from kg.text.speech.verbs import NOMINAL, is_author, is_auxiliary, is_finite, is_participle, is_verb, lemmas
from kg.text.tree import Doc, Token
from kg.text.wordlists import nouns, roles


def aside(frames: Frames, verb: Token) -> tuple[list[Span], Token] | None:
    """Return what "P, indique X" or "comme le rappelle X, P" says, and X."""
    finite = is_finite(verb) or (is_compound(verb) and is_finite(verb.nbor(-1)))
    if verb.lemma_ == "faire" or not finite or frames.quoted(verb.i) >= 0:
        return None
    clause = inserted_clause(frames, verb)
    if clause is None or clause.speaker is None or _is_said_too(verb, clause.speaker):
        return None
    if any(child.dep_ == "aux:pass" for child in verb.children) and clause.speaker.dep_ != "obl:agent":
        return None  # "s'il pleut, c'est supposé finir vite"
    if _is_nickname(verb, clause.speaker):
        return None
    start, end = frames.bounds(verb.i)
    behind = frames.behind_colon(start, clause.first - 1)
    told = any(is_verb(token) and is_finite(token) for token in frames.doc[behind : clause.first])
    told = told and not _opens_in_person(frames, start, behind)
    start = behind if told or _cuts(frames, behind, clause, end) else start
    if _closes_quotation(frames, start, clause.first - 2):
        return None
    sides = (_longer_side(frames, start, clause, end), _behind_colon(frames, clause, end))
    contents = list(dict.fromkeys(side for side in sides if side is not None))
    return (contents, clause.speaker) if contents else None


def _opens_in_person(frames: Frames, start: int, colon: int) -> bool:
    """ "Nous avançons : l'eau baisse, a dit X": who says "nous" before a colon says that too."""
    return any(is_author(token) and token.dep_.startswith("nsubj") for token in frames.doc[start:colon])


def _behind_colon(frames: Frames, clause: Clause, end: int) -> Span | None:
    """ "Le taux baisse, dit X : 12 élèves ont échoué": what a colon adds is his too, unless it is a quotation."""
    behind = frames.doc[clause.last + 1 : end]
    colon = clause.last < end and frames.doc[clause.last].text == ":"
    told = colon and any(is_verb(token) and is_finite(token) for token in behind)
    return frames.span(clause.last + 1, end) if told and all(frames.quoted(t.i) < 0 for t in behind) else None


def _is_nickname(verb: Token, name: Token) -> bool:
    """ "Le rappeur Luc Roy, dit Zorbak, dort": one word between commas behind a person is his other name."""
    beside = verb.i > 1 and verb.nbor(-1).text == "," and verb.nbor(-2).ent_type_ == "PER" and name.i == verb.i + 1
    alone = beside and name.i + 1 < len(name.doc) and name.nbor(1).text == "," and name.pos_ == "PROPN"
    return alone and verb.lower_ in words("fr", "second_names", "tensed")


def _is_said_too(verb: Token, noun: Token) -> bool:
    """ "il s'inquiète, réclame des moyens": what the parser takes for an object is no speaker unless it names one."""
    if noun.dep_ != "obj" or noun.head != verb or noun.pos_ != "NOUN":
        return False
    lists = lemmas("nouns", "source", "after_pour", "bodies")
    forms = (noun.lemma_.lower(), noun.lower_)
    types = {nouns()[(form,)].type for form in forms if (form,) in nouns()}
    known = bool(lists & set(forms)) or any((form,) in roles() for form in forms)
    return not (known or types & {"Person", "Organization"})


def _closes_quotation(frames: Frames, start: int, at: int) -> bool:
    """Tell whether the token ends a quotation that is itself what is said: behind a colon, or most of the sentence."""
    if at < start or frames.quoted(at) < 0:
        return False
    first, last = at, at + 1
    while first > start and (frames.quoted(first - 1) >= 0 or frames.doc[first - 1].text in ASIDE - {","}):
        first -= 1
    return frames.doc[max(first - 1, 0)].text == ":" or 2 * (last - first) >= last - start


def _longer_side(frames: Frames, start: int, clause: Clause, end: int) -> Span | None:
    """Return what stands before or behind the aside, whichever is longer; an aside alone says nothing."""
    before, behind = frames.span(start, clause.first), frames.span(clause.last, end)
    if _cuts(frames, start, clause, end):
        return frames.span(start, end)
    if frames.doc[clause.first].lower_ != "comme" and (clause.first == start or before.start == before.end):
        return None
    if clause.last < end and frames.doc[clause.last].text not in (*ASIDE, ".", "!", "?", "…", ";", ")", ":"):
        behind = Span(0, 0)
    if clause.last + 1 < end and _tells_of_speaker(frames.doc, clause.last + 1):
        behind = Span(0, 0)
    alone = _is_told(frames, before) and not _is_told(frames, behind)  # "P, a-t-il dit, chef de Norsud"
    told = alone or _has_clause(frames, before)
    best = before if told else max((before, behind), key=lambda span: span.end - span.start)
    if frames.doc[clause.first].lower_ == "comme" and len(behind.of(frames.text).split()) >= 3:
        best = behind
    return best if len(best.of(frames.text).split()) >= 3 or _is_sentence(frames, best) else None


def _is_sentence(frames: Frames, span: Span) -> bool:
    """ "C'est impressionnant, a déclaré X": two words will do where they are a subject and what is said of it."""
    row = frames.doc[slice(*frames.tokens(span))]
    return any(token.dep_.startswith("nsubj") and token.head in row for token in row) and any(map(is_finite, row))


def _cuts(frames: Frames, start: int, clause: Clause, end: int) -> bool:
    """Tell whether an aside stands inside what is said: "Le pont, a dit X, est fermé", "P, a dit X, mais Q"."""
    if clause.first < 2 or clause.last + 1 >= end or frames.doc[clause.last].text != ",":
        return False
    follows, before = frames.doc[clause.last + 1], frames.doc[start : clause.first]
    told = any(is_finite(token) for token in before)
    if told or not any(token.pos_ in NOMINAL for token in before):
        return told and follows.lower_ == "mais" and not opens_own_clause(frames, follows.i, end)
    parts = (follows, follows.head) if is_auxiliary(follows) else (follows,)
    return any(is_verb(part) and is_finite(part) for part in parts)


def _tells_of_speaker(doc: Doc, at: int) -> bool:
    """Tell whether what follows the speaker goes on with him: ", ajoutant que Q", ", qui Q", ", pour qui Q"."""
    relative = any("Rel" in token.morph.get("PronType", []) for token in doc[at : at + 2])
    return relative or is_participle(doc[at], "Pres")


def _is_told(frames: Frames, span: Span) -> bool:
    return any(is_finite(token) for token in frames.doc[slice(*frames.tokens(span))])


def _has_clause(frames: Frames, span: Span) -> bool:
    """ "Ils auront 4 euros, a dit X, contre 3 en mai": a side with a main verb is what is said."""
    return any(is_finite(t) and t.dep_ == "ROOT" for t in frames.doc[slice(*frames.tokens(span))])
