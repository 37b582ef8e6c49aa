"""What a verb of speech governs besides a clause: an infinitive, "prêt à P", a noun phrase that says it."""

from __future__ import annotations

from kg.lang import table, words
from kg.model import Span
from kg.text.speech.clauses import break_off, is_compound, stretch, that_clauses
from kg.text.speech.frames import Frames
from kg.text.speech.judgements import is_person, is_taken_up, judgement
from kg.text.speech.verbs import auxiliaries, child, is_finite, is_negated, is_participle, lemmas, verb_lemma
from kg.text.tree import Token
from kg.text.wordlists import nouns

_FEWEST_WORDS = 3
_SELF = frozenset({"se", "s'", "s’"})
_MARKS = frozenset({"de", "d'", "à"})
_DE = frozenset({"de", "d'", "du", "des"})
_TO = frozenset({"à", "au", "aux"})
_DOING = (("owning", "owned"), ("offering", "offered"))  # "reconnaît les faits", "propose un concert"
_FORMS = {"de": _DE, "à": _TO}


def complements(frames: Frames, verb: Token) -> list[Span]:
    """Return the places of what the verb says: clauses, else an infinitive, an adjective or a noun phrase."""
    clauses = that_clauses(frames, verb)
    if clauses or _is_bare(verb):
        return clauses
    for finder in (_infinitive, _adjective, _judged, _will, _several, _noun):
        found = finder(frames, verb)
        if found is not None:
            return [found]
    return []


def _is_bare(verb: Token) -> bool:
    """Tell whether the verb is an infinitive that nobody is said to carry out: "pour dénoncer", "se voit demander"."""
    if "Inf" not in verb.morph.get("VerbForm", []) or is_compound(verb):
        return False
    return verb.dep_ != "xcomp" or verb.head.lemma_ not in lemmas("verbs", "light")


def _infinitive(frames: Frames, verb: Token) -> Span | None:
    """Return the infinitive of "affirme vouloir", "menace de", "appelle Y à"."""
    between = (noun for noun in verb.children if _is_time(noun) or _is_addressed(noun) or _is_asked(noun, verb))
    held = (c for noun in between for each in _with_others(noun) for c in each.children)
    for word in (*verb.children, *held):
        if word.i < verb.i or not _is_infinitive(word):
            continue
        first = min(c.i for c in (word, *word.children) if c.i > verb.i and not c.is_punct)
        marked = frames.doc[first].lower_ in _MARKS
        if not marked and frames.doc[first].dep_ in ("mark", "case"):
            continue  # "s'est déclaré avant de se propager"
        key = "prepositional_infinitive" if marked else "bare_infinitive"
        if verb_lemma(verb) in lemmas("verbs", key):
            end = frames.bounds(verb.i)[1]
            last = min(_last_asked(verb, word).right_edge.i + 1, end)
            last = break_off(frames, first, stretch(frames, verb, word, last, end))
            accused = _accused(verb, word)
            return frames.span(first + marked if accused is None else accused.left_edge.i, last)
    return None


def _last_asked(verb: Token, first: Token) -> Token:
    """ "Invite les élus à voter, signer et partir": the parser may hang the other infinitives on the finite verb."""
    others = (c for c in verb.children if c.dep_ == "conj" and c.i > first.i and is_finite(verb))
    return next((c for c in others if "Inf" in c.morph.get("VerbForm", [])), first)


def _accused(verb: Token, act: Token) -> Token | None:
    """ "Accuse le maire d'avoir menti": whose act it is belongs to what is said."""
    if verb_lemma(verb) not in lemmas("verbs", "accusing"):
        return None
    return next((c for c in verb.children if c.dep_ == "obj" and c.pos_ != "PRON" and verb.i < c.i < act.i), None)


def _is_time(noun: Token) -> bool:
    """Tell whether the noun is an adverbial of time, on which the parser may hang the infinitive behind it."""
    return noun.dep_ == "obl:mod" or noun.lemma_ in lemmas("nouns", "time")


def _is_addressed(noun: Token) -> bool:
    """Tell whether the noun is the one spoken to, on whom the parser may hang it: "recommande aux élus de voter"."""
    return noun.dep_ in ("obl:arg", "iobj") and _preposition(noun) in _TO


def _is_asked(noun: Token, verb: Token) -> bool:
    """Tell whether the object is the one spoken to or of: "accuse le maire d'avoir menti"."""
    return noun.dep_ == "obj" and verb_lemma(verb) in lemmas("verbs", "addressing")


def _with_others(noun: Token) -> tuple[Token, ...]:
    """The noun and what stands beside it: "reproche au ministre, un élu du Nord, de mentir"."""
    return (noun, *(other for other in noun.children if other.dep_ in ("conj", "appos")))


def _is_infinitive(word: Token) -> bool:
    parts = (word, *auxiliaries(word)[:1])
    governed = word.dep_.partition(":")[0] in ("xcomp", "ccomp", "obl", "advcl") or word.dep_ == "acl"
    return governed and any("Inf" in part.morph.get("VerbForm", []) for part in parts)


def _adjective(frames: Frames, verb: Token) -> Span | None:
    """Return the adjective with its complements of "se dit prêt à P", "se déclare satisfait de N"."""
    if verb_lemma(verb) not in lemmas("verbs", "with_adjective") or not any(c.lower_ in _SELF for c in verb.children):
        return None
    behind = [c for c in verb.children if c.dep_.startswith(("xcomp", "ccomp")) and c.i > verb.i]
    named = (c for c in behind if c.pos_ in ("ADJ", "NOUN") or (c.dep_ == "xcomp" and not _is_infinitive(c)))
    near = (c for c in verb.children if c.i == verb.i + 1 or c in behind)  # "se dit menacée par", whatever its label
    word = next(named, next((c for c in near if is_participle(c, "Past")), None))
    if word is not None and child(word, "det", "mark", "cop", "aux", "nsubj") is not None:
        return None
    return _phrase(frames, verb, word.left_edge.i, word) if word is not None else None


def _judged(frames: Frames, verb: Token) -> Span | None:
    """Return the object and what it is said to be: "juge N insuffisant", "qualifie N de M", "présente N comme M"."""
    found = judgement(frames, verb)
    span = frames.span(*found) if found is not None else Span(0, 0)
    return span if len(span.of(frames.text).split()) >= _FEWEST_WORDS else None


def _will(frames: Frames, verb: Token) -> Span | None:
    """Return the infinitive of "exprime sa volonté de P", the noun phrase of "fait état de N", "dit sa joie"."""
    noun = child(verb, "obj")
    if noun is None or noun.i < verb.i:
        return None
    if verb.lemma_ == "faire" and noun.lemma_ in lemmas("nouns", "with_faire"):
        held = next((c for c in (*noun.children, *verb.children) if c.i > noun.i and _preposition(c) in _DE), None)
        return _phrase(frames, verb, _behind_preposition(held), held) if held is not None else None
    if verb_lemma(verb) not in lemmas("verbs", "of_will") or noun.lemma_ not in lemmas("nouns", "will", "feeling"):
        return None
    if verb_lemma(verb) in lemmas("verbs", "negated") and not is_negated(verb):
        return None  # "son sourire cache une colère"
    behind = (c for c in noun.children if c.i > noun.i and c.dep_.partition(":")[0] in ("acl", "nmod", "xcomp"))
    act = next((c for c in behind if _preposition(c) in _DE), None)
    if act is None or noun.lemma_ in lemmas("nouns", "feeling"):
        return _phrase(frames, verb, noun.left_edge.i, noun)
    return _phrase(frames, verb, _behind_preposition(act), act)


def _several(frames: Frames, verb: Token) -> Span | None:
    """Return both complements of "accuse Y de N", "estime à N le nombre"."""
    if verb_lemma(verb) not in lemmas("verbs", "two_objects"):
        return None
    held = [
        c
        for c in verb.children
        if c.i > verb.i and c.dep_.partition(":")[0] in ("obj", "obl", "xcomp") and c.pos_ != "PRON"
    ]
    if len(held) < 2 or (verb_lemma(verb) in lemmas("verbs", "of_cause") and not _is_cause(*held[:2])):
        return None
    return _phrase(frames, verb, _behind_preposition(held[0]), held[-1])


def _is_cause(thing: Token, cause: Token) -> bool:
    """ "La panne à l'orage", but neither "le prix à Luc Roy" nor "un logement à la famille"."""
    new = "Ind" in (child(thing, "det") or thing).morph.get("Definite", [])
    known = {nouns()[(word,)].type for word in (cause.lemma_.lower(), cause.lower_) if (word,) in nouns()}
    given = is_person(cause) or "Organization" in known or cause.pos_ != "NOUN"
    return _preposition(cause) in _TO and not new and not given


def _noun(frames: Frames, verb: Token) -> Span | None:
    """Return the noun phrase of "dénonce N", "se plaint de N", "appelle à N"; titles name it without saying it."""
    if is_taken_up(verb) or frames.is_heading(verb.i):
        return None
    for word in verb.children:
        vision = word.pos_ == "PROPN" and "Ind" in (child(word, "det") or word).morph.get("Definite", [])
        if word.i > verb.i and (word.pos_ in ("NOUN", "NUM") or vision) and _is_said(word, verb):
            return _phrase(frames, verb, _behind_preposition(word), word)
    asked = _asked(verb) if verb_lemma(verb) in lemmas("verbs", "asking") & lemmas("verbs", "noun_object") else None
    return _phrase(frames, verb, asked.left_edge.i, asked) if asked is not None else None


def _asked(verb: Token) -> Token | None:
    """Return the object that the parser hung on the one asked: "demande au maire des mesures"."""
    if child(verb, "obj") is not None:
        return None
    behind = (word for noun in verb.children if _is_addressed(noun) and noun.i > verb.i for word in noun.children)
    return next((word for word in behind if word.left_edge.lower_ == "des" and word.pos_ == "NOUN"), None)


def _is_said(word: Token, verb: Token) -> bool:
    own, preposition = verb_lemma(verb), _preposition(word)
    if own in lemmas("verbs", "upholding", "judging") and _is_ruling(word, verb):
        return False
    if own in lemmas("verbs", "upholding") and word.lemma_ in lemmas("nouns", "news"):
        return False
    if any(own in lemmas("verbs", verbs) and word.lemma_ in lemmas("nouns", done) for verbs, done in _DOING):
        return False
    if own in lemmas("verbs", "undergoing") and word.lower_ in words("fr", "counts", "suffered"):
        return False
    if own in governing()["de"] and word.left_edge.lower_ in _DE:  # "s'inquiète des dégâts"
        return True
    if not preposition:
        below = (child for head in (verb, word) for child in head.children)
        judged = own in lemmas("verbs", "judging") and any(_preposition(child) in _TO for child in below)
        return (
            word.dep_ == "obj"
            and (own in lemmas("verbs", "noun_object") or _is_not_excluded(word, verb))
            and not judged
        )
    reflexive = any(child.lower_ in _SELF for child in verb.children)
    if own in lemmas("verbs", "governing_reflexive") and not reflexive:
        return False  # "la loi oppose X à Y"
    return any(preposition in _FORMS.get(key, (key,)) and own in verbs for key, verbs in governing().items())


def _is_ruling(noun: Token, verb: Token) -> bool:
    """ "La cour a confirmé sa condamnation", "a condamné dix accusés": by it a court rules and says nothing."""
    subject = child(verb, "nsubj")
    court = subject is not None and subject.lemma_.lower() in lemmas("nouns", "courts")
    sentenced = verb_lemma(verb) in lemmas("verbs", "judging") and is_person(noun)
    return court and (noun.lemma_ in lemmas("nouns", "upheld") or sentenced)


def governing() -> dict[str, list[str]]:
    """Return the verbs that govern what is said, by their preposition."""
    verbs: dict[str, list[str]] = table("fr", "speech")["governing"]
    return verbs


def _is_not_excluded(word: Token, verb: Token) -> bool:
    """ "N'exclut pas une grève", "ne cache pas sa joie", "exclut toute hausse", but not "exclut deux élus".

    Nor "n'exclut pas l'élève": people are put out, and nothing is said of them.
    """
    wholly = (child(word, "det") or word).lower_ in lemmas("phrases", "all")
    said = verb_lemma(verb) in lemmas("verbs", "negated") and (wholly or is_negated(verb))
    return said and not is_person(word)


def _phrase(frames: Frames, verb: Token, first: int, head: Token) -> Span | None:
    """Return the place of a complement from a token to the end of its head's phrase, if it has words enough."""
    end = frames.bounds(verb.i)[1]
    last = stretch(frames, verb, head, min(head.right_edge.i + 1, end), end)
    if _goes_on(frames, last, end):
        last = end
    span = frames.span(first, break_off(frames, first, last))
    return span if len(span.of(frames.text).split()) >= _FEWEST_WORDS else None


def _goes_on(frames: Frames, at: int, end: int) -> bool:
    """Tell whether an addition ("..., notamment à Lille") or a list ("trois mesures : ...") follows a noun phrase."""
    if at + 1 >= end:
        return False
    mark, following = frames.doc[at], frames.doc[at + 1]
    return (mark.text == "," and following.lower_ in lemmas("phrases", "additions")) or (
        mark.text == ":" and frames.quoted(at + 1) < 0 and not any(is_finite(t) for t in frames.doc[at + 1 : end])
    )


def _preposition(word: Token) -> str:
    return next((c.lower_ for c in word.children if c.dep_ in ("case", "mark") and c.i < word.i), "")


def _behind_preposition(word: Token) -> int:
    case = next((c for c in word.children if c.dep_ in ("case", "mark") and c.i < word.i), None)
    return case.i + 1 if case is not None else word.left_edge.i
