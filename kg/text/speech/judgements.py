"""What somebody says that something is: "juge l'accord insuffisant", "qualifie N de M", "présente N comme M"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.text.speech.clauses import break_off, stretch
from kg.text.speech.frames import Frames
from kg.text.speech.speakers import is_time
from kg.text.speech.verbs import child, is_participle, lemmas, verb_lemma
from kg.text.tree import Token
from kg.text.wordlists import nouns, roles

_DE = ("de", "d'")
_SELF = frozenset({"se", "s'", "s’"})
_NOMINAL = frozenset({"NOUN", "PROPN"})
_OPENING = frozenset({"«", "“", '"', "‘"})


def judgement(frames: Frames, verb: Token) -> tuple[int, int] | None:
    """Return the tokens of an object and what the verb says of it: the first, and the one after the last."""
    if verb_lemma(verb) not in lemmas("verbs", "with_attribute", "with_as", "with_of"):
        return None
    end = frames.bounds(verb.i)[1]
    thing = _object(verb, end)
    found = _attribute(frames, verb, thing, end) or _marked(verb, thing, end)
    if found is None:
        return None
    first, attribute = found
    last = max(attribute.right_edge.i, thing.right_edge.i if thing is not None else 0) + 1
    last = break_off(frames, first, stretch(frames, verb, attribute, min(last, end), end))
    return first, next((t.i for t in frames.doc[attribute.i : last] if t.text == ":"), last)


def is_taken_up(verb: Token) -> bool:
    """Tell whether a pronoun before the verb is its object: "les qualifie de M"."""
    before = (c for c in verb.children if c.i < verb.i and c.dep_ == "obj" and c.pos_ == "PRON")
    return any(c.lower_ not in _SELF for c in before)


def _object(verb: Token, end: int) -> Token | None:
    """Return the noun behind the verb of which something is said; no preposition holds it."""
    behind = (c for c in verb.children if verb.i < c.i < end and c.pos_ in _NOMINAL and not is_time(c))
    return next((c for c in behind if child(c, "case") is None and not c.dep_.startswith("nsubj")), None)


def _attribute(frames: Frames, verb: Token, thing: Token | None, end: int) -> tuple[int, Token] | None:
    """ "Juge probable une reprise", "juge nécessaire de partir", "juge la reprise probable"."""
    if verb_lemma(verb) not in lemmas("verbs", "with_attribute"):
        return None
    first = verb.i + 1
    at = first
    while at < end and (frames.doc[at].pos_ == "ADV" or frames.doc[at].text in _OPENING):
        at += 1
    word = frames.doc[at] if at < end else None
    if word is not None and _is_quality(word) and (word.head == verb or word.head.head == verb):
        behind = frames.doc[word.i + 1 : end]
        opened = next((t for t in behind if not t.is_punct), None)
        if opened is not None and (opened.pos_ in ("DET", "SCONJ") or opened.lower_ in ("que", "qu'", *_DE)):
            return first, _held_by(verb, word, thing)
    if thing is None or not _is_known(thing) or is_person(thing):
        return None
    said = next((c for c in (*thing.children, *verb.children) if c.i > thing.i and _is_said_of(c)), None)
    return (thing.left_edge.i, said) if said is not None else None


def _held_by(verb: Token, word: Token, thing: Token | None) -> Token:
    """Return the last of the words that hold what the attribute is said of: the noun, or the clause behind it."""
    clauses = [
        c for c in (*verb.children, *word.children) if c.i > word.i and c.dep_.startswith(("ccomp", "xcomp", "obl"))
    ]
    return max([word, *clauses, *([thing] if thing is not None else [])], key=lambda token: token.right_edge.i)


def _marked(verb: Token, thing: Token | None, end: int) -> tuple[int, Token] | None:
    """ "Présente N comme M", "qualifie N de M"; of "les qualifie de M" only M is said."""
    marks = {mark for key, words in _marks() if verb_lemma(verb) in lemmas("verbs", key) for mark in words}
    row = verb.doc[(thing.i if thing is not None else verb.i) + 1 : end]
    mark = next((t for t in row if t.lower_ in marks and t.head.i > t.i and _is_said_by(verb, t)), None)
    if mark is None or _is_conferred(verb, mark.head):
        return None
    if thing is not None:
        return (thing.left_edge.i, mark.head) if _is_known(thing) else None
    if (
        mark.i == verb.i + 1 and _is_quality(mark.head) and not is_taken_up(verb)
    ):  # "considère comme probable une reprise"
        return mark.i, _held_by(verb, mark.head, _object(verb, len(verb.doc)))
    return (mark.i + 1, mark.head) if is_taken_up(verb) else None


def _is_conferred(verb: Token, post: Token) -> bool:
    """ "Désigne Luc Roy comme candidat": he is made so; but "comme coupable" is only said of him."""
    return verb_lemma(verb) in lemmas("verbs", "conferring") and post.lemma_ not in lemmas("verbs", "blamed")


def _marks() -> Iterator[tuple[str, Iterable[str]]]:
    """Yield the lists of verbs and the words before what they say of something."""
    yield "with_as", lemmas("phrases", "as")
    yield "with_of", _DE


def _is_said_by(verb: Token, mark: Token) -> bool:
    """ "Qualifie l'accord de trahison", but not "qualifie l'équipe de France", "traite la question de l'eau"."""
    word, thing = mark.head, mark.head.head
    if word.head == verb or mark.nbor(1).text in _OPENING:
        return verb in (thing, thing.head)
    which = mark.lower_ in _DE and (word.pos_ == "PROPN" or child(word, "det") is not None)
    person = verb_lemma(verb) not in lemmas("verbs", "of_person") or thing.pos_ == "PROPN" or is_person(thing)
    return thing.head == verb and not which and person


def _is_quality(word: Token) -> bool:
    return word.pos_ == "ADJ" or is_participle(word, "Past")


def _is_said_of(word: Token) -> bool:
    """Tell whether a word behind its noun says how it is: "insuffisant", "hors de contrôle", "trop lente"."""
    beside = word.dep_.partition(":")[0] in ("amod", "xcomp", "acl", "obl", "advmod", "ccomp")
    quality = _is_quality(word) and not any(c.dep_ in ("case", "mark") for c in word.children)
    return beside and (quality or word.lower_ in lemmas("phrases", "states"))


def _is_known(thing: Token) -> bool:
    """Tell whether the reader knows the thing already: "juge une affaire complexe" only says which one."""
    det = child(thing, "det")
    return thing.pos_ == "PROPN" or (det is not None and "Ind" not in det.morph.get("Definite", []))


def is_person(noun: Token) -> bool:
    """ "Juge l'ancien ministre malade": courts try persons."""
    known = {nouns()[(word,)].type for word in (noun.lemma_.lower(), noun.lower_) if (word,) in nouns()}
    return "Person" in known or (noun.lemma_.lower(),) in roles() or noun.ent_type_ == "PER"
