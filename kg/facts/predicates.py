"""Finds the lexicon's predicates in a parsed text and gives each its roles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from kg.facts import syntax
from kg.facts.arguments import ArgumentReader
from kg.facts.gaps import Roles, planners
from kg.facts.heads import Head, by_word, possible_complements
from kg.facts.lexicon import Entry, EventEntry
from kg.facts.patterns import Pattern
from kg.facts.syntax import lemma
from kg.text.tree import Token
from kg.text.wordlists import roles as known_roles

E = TypeVar("E", Entry, EventEntry)
Index = Mapping[tuple[str, str], tuple[tuple[Any, Pattern], ...]]
_PARTS = {
    "VERB": ("verb", "noun", "adjective"),
    "AUX": ("verb",),
    "NOUN": ("noun", "verb", "adjective"),
    "PROPN": ("noun",),
    "ADJ": ("adjective", "verb", "noun"),
}


@dataclass(frozen=True, slots=True)
class Match(Generic[E]):
    """A predicate of the text: the entry that knows it, its head, all the words it is made of, and its roles."""

    entry: E
    token: Token
    words: tuple[Token, ...]
    roles: Roles
    part: str


def find(reader: ArgumentReader, index: Index) -> Iterator[Match[Any]]:
    """Yield the predicates of the text that an index of the lexicon knows, in text order.

    Where several patterns of one entry hold at one word, the one with the most words is taken.
    """
    for token in reader.doc:
        candidates = _candidates(token, index)
        if candidates:
            head = Head(reader, token)
            best: dict[str, Match[Any]] = {}
            for entry, pattern in candidates:
                match = _match(head, entry, pattern)
                if match and (entry.rule not in best or len(match.words) > len(best[entry.rule].words)):
                    best[entry.rule] = match
            yield from _longest(list(best.values()))


def _candidates(token: Token, index: Index) -> list[tuple[Any, Pattern]]:
    parts = _PARTS.get(token.pos_)
    if parts is None:
        return []
    own, written = lemma(token), token.lower_
    found: list[tuple[Any, Pattern]] = []
    for part in parts:
        for form in (own,) if part == "verb" else sorted({own, written}):
            known = index.get((part, form))
            if known and _may_be(token, part):
                found.extend(known)
    return found


def _governs(token: Token) -> bool:
    """ "Norsud annonce la vente": a finite verb with a subject or an object is no noun that is spelled like it."""
    parts = [child.dep_ for child in token.children]
    finite = "Fin" in token.morph.get("VerbForm", [])
    return finite and "det" not in parts and any(part in ("nsubj", "nsubj:pass", "obj") for part in parts)


def _may_be(token: Token, part: str) -> bool:
    """Tell whether a word may be read as another part of speech than it is tagged as."""
    if part == "verb":
        is_verb = token.pos_ not in ("NOUN", "ADJ") or "Part" in token.morph.get("VerbForm", [])
        return is_verb and not any(child.dep_ == "det" for child in token.children)  # "un manifestant"
    if part == "noun":
        return token.dep_ != "flat:name" and not _describes(token)
    return True


def _describes(token: Token) -> bool:
    """Tell whether a verb or an adjective is just that, whatever noun is spelled like it."""
    if token.pos_ == "VERB" and (_governs(token) or (token.dep_ == "advcl" and token.i < token.head.i)):
        return True  # "Élu en 2012, il part"
    told = token.dep_ == "amod" or (token.dep_ == "acl" and _follows(token))  # "X élu président"
    return token.pos_ in ("ADJ", "VERB") and told


def _follows(verb: Token) -> bool:
    """ "X élu président": a past participle that no comma sets off."""
    first, past = verb.left_edge, "Past" in verb.morph.get("Tense", [])
    return past and first.i > 0 and not first.is_punct and not first.nbor(-1).is_punct


def _longest(matches: list[Match[Any]]) -> list[Match[Any]]:
    """ "Prendre la tête" hides "prendre" on the same head; a title has any length."""
    if len(matches) < 2:
        return matches
    longest = max((len(match.words) for match in matches), default=0)
    return [match for match in matches if len(match.words) == longest or "words" in getattr(match.entry, "object", ())]


def _match(head: Head, entry: Any, pattern: Pattern) -> Match[Any] | None:  # noqa: ANN401
    reader, token = head.reader, head.token
    if pattern.part == "verb" and not head.has_pronouns(pattern):
        return None
    if pattern.complements and head.complement(*pattern.complements[0]) is None:
        return None
    roles: Roles = {role: list(fillers) for role, fillers in reader.of(token).items()}
    words = [token]
    for role, wanted in pattern.complements:
        filler = by_word(possible_complements(token, roles, role)).get(wanted)
        if filler is None:
            return None
        words.append(filler)
        _pool(reader, filler, roles, role)
    if pattern.part == "verb":
        _settle(token, pattern, roles)
        if pattern.complements and isinstance(entry, EventEntry) and _inflicts(token):
            roles["object"] = [*roles.get("object", ()), *roles.get("à", ())]
    if pattern.preposition:
        if not roles.get(pattern.preposition):
            return None
        roles["object"] = roles[pattern.preposition]
    if isinstance(entry, Entry) and entry.purpose and not _has_purpose(token, entry):
        return None
    _complete(head, pattern, roles, entry)
    return Match(entry, token, tuple(words), roles, pattern.part)


def _has_purpose(verb: Token, entry: Entry) -> bool:
    """Tell whether one of the entry's infinitives hangs on the verb or on its object."""
    below = [child for head in (verb, *verb.children) for child in head.children]
    return any(child.dep_ in ("advcl", "xcomp", "acl") and lemma(child) in entry.purpose for child in below)


def _settle(verb: Token, pattern: Pattern, roles: Roles) -> None:
    """Who acts: "s'incliner" is no passive; the agent of "mettre au point" may hang on "point"."""
    if pattern.pronominal and syntax.is_passive(verb):
        roles["par"] = [*roles.get("par", ()), *roles.get("subject", ())]
        roles["subject"] = roles.pop("object", [])
    elif syntax.is_passive(verb) and not roles.get("subject"):
        roles["subject"] = roles.pop("par", [])


def _pool(reader: ArgumentReader, noun: Token, roles: Roles, role: str) -> None:
    """The complements of a support verb's noun are the predicate's own ("prendre la tête de X")."""
    if role in roles:
        roles[role] = [filler for filler in roles[role] if filler.i != noun.i]
    called = syntax.is_infinitive(noun) and not roles.get("object")  # "appelle à voter X"
    for name, fillers in reader.of(noun).items():
        if name not in ("subject", "object") or (called and name == "object"):
            roles.setdefault(name, []).extend(fillers)


def _complete(head: Head, pattern: Pattern, roles: Roles, entry: Any) -> None:  # noqa: ANN401
    """Give a noun the roles that its grammar leaves open: "bearer", and those of the act that it names."""
    reader, token = head.reader, head.token
    roles["self"] = [token]
    if pattern.part == "noun":
        roles["bearer"] = list(head.bearers)
        if not roles.get("de") and (lemma(token),) in known_roles():
            roles.setdefault("de", []).extend(_shared_complement(reader, token))
        roles["above"] = [token.head] if token.dep_ == "nmod" else []
        for role, fillers in _predicated(reader, token).items():
            roles.setdefault(role, []).extend(fillers)
        phrase = next((up for up in (token, *token.ancestors) if up.dep_ != "conj"), token)
        if phrase.dep_ in (*syntax.OBLIQUE, "nmod") and _is_clause(phrase.head):
            above = reader.of(phrase.head)
            roles["actor"] = list(above.get("subject", ()))
            if syntax.preposition(token) == "en":  # "en visite à Klow, X a parlé"
                roles["engaged"] = roles["actor"]
            if syntax.preposition(token) == "avec":
                roles["backed"] = [*above.get("object", ()), *above.get("subject", ())]
        if isinstance(entry, EventEntry):
            _borrow(token, roles)
            _nominalisation(reader, token, roles, entry)
    elif pattern.part == "adjective":
        described = (
            roles.get("object") if syntax.is_verbal(token) and syntax.is_passive(token) else roles.get("subject")
        )
        roles["subject"] = described or list(head.bearers)


def _shared_complement(reader: ArgumentReader, noun: Token) -> list[Token]:
    """ "X, fondateur et président de Norsud": of two posts the last has the complement of both."""
    if any(child.dep_ == "nmod" for child in noun.children):
        return []
    joined = (child for child in noun.children if child.dep_ == "conj" and child.pos_ == "NOUN")
    near = (child for child in joined if child.left_edge.i == noun.i + 1 and not syntax.has_determiner(child))
    return next((list(reader.of(child).get("de", ())) for child in near), [])


def _is_clause(head: Token) -> bool:
    """Tell whether a word heads a clause: a verb, or what somebody is said to be ("est candidat avec l'appui de X")."""
    return syntax.is_verbal(head) or syntax.copula(head) is not None


def _predicated(reader: ArgumentReader, noun: Token) -> Roles:
    """ "le siège est à Lyon": where a thing is said to be."""
    head = noun.head
    if noun.dep_ not in syntax.SUBJECT:
        return {}
    if lemma(head) == "être":
        return {role: list(fillers) for role, fillers in reader.of(head).items() if role not in ("subject", "object")}
    return {syntax.preposition(head): [head]} if syntax.copula(head) is not None and syntax.preposition(head) else {}


def _borrow(noun: Token, roles: Roles) -> None:
    """ "À la suite d'un accord avec X", "l'origine d'un clash avec X": the noun above took what is the act's own."""
    table, above = syntax.syntax_table(), noun.head
    hollow = (*table["nouns"]["transparent"], *table["nouns"]["hollow"])
    if noun.dep_ != "nmod" or lemma(above) not in hollow:
        return
    for other in above.children:
        role = syntax.preposition(other) if other.i > noun.i and other.dep_ == "nmod" else ""
        own = role == "de" and "de" not in roles and lemma(above) in table["nouns"]["transparent"]
        if own or role in table["roles"]["acting"]:
            roles.setdefault(role, []).append(other)


def _is_borne(noun: Token) -> bool:
    """ "subit une panne", "procède au lancement": not the circumstances ("subit une panne suite à l'accident")."""
    if noun.dep_ == "obl:mod":
        return syntax.preposition(noun) in ("", "à", "de")
    return noun.dep_ in ("obj", "obl:arg", "nsubj:pass", "xcomp")


def _nominalisation(reader: ArgumentReader, noun: Token, roles: Roles, entry: EventEntry) -> None:
    """ "le lancement de X par Y" is "Y lance X"; "procéder au lancement" gives the subject."""
    owners = [*roles.get("possessive", ()), *roles.get("de", ())]
    agents = list(roles.get("par", ()) or _by_whom(reader, noun))
    said = (roles.get("subject", ()) or _in_state(reader, noun)) if syntax.preposition(noun) else ()
    if entry.of == "subject":
        agents.extend(said)  # "X est en grève"; but what "est une grève" holds none
    else:
        roles.setdefault("object", []).extend(said)  # "X est en garde à vue"
    above: Roles = reader.of(noun.head) if syntax.is_verbal(noun.head) else {}
    if not agents and above and (_is_borne(noun) or noun in above.get("object", [])):
        light = syntax.syntax_table()["verbs"]["light"]
        if lemma(noun.head) in light["subject"] or (
            lemma(noun.head) in light["announcing"] and _may_be_announced(noun, entry, owners)
        ):
            agents = planners(reader, _callers(noun.head, above) or above.get("subject", []))
        elif lemma(noun.head) in light["object"]:
            roles.setdefault("object", []).extend(above.get("subject", ()))
    if noun.dep_ == "obj" and _inflicts(noun.head):
        roles.setdefault("object", []).extend(above.get("à", ()))
    roles["subject"] = agents
    against = bool(roles.get("contre"))  # "l'attaque de X contre Y"
    target = "subject" if (entry.of == "subject" or against) and not roles.get("par") else "object"
    roles.setdefault(target, []).extend(filler for filler in owners if filler.i != noun.i)


def _inflicts(verb: Token) -> bool:
    """ "A infligé une amende à X": who is given it undergoes it."""
    return lemma(verb) in syntax.syntax_table()["verbs"]["inflicting"]


def _by_whom(reader: ArgumentReader, noun: Token) -> list[Token]:
    """ "A salué la signature de l'accord par X": an active verb takes no agent, so it is its object's."""
    if noun.dep_ != "obj" or not syntax.is_verbal(noun.head) or syntax.is_passive(noun.head):
        return []
    behind = [filler for filler in reader.of(noun.head).get("par", ()) if filler.i > noun.i]
    return [filler for filler in behind if any(child.lower_ == "par" for child in filler.children)]


def _in_state(reader: ArgumentReader, noun: Token) -> list[Token]:
    """ "Les salariés sont en grève": the subject of an "être" that the parser takes for a verb of its own."""
    said = noun.dep_ in syntax.OBLIQUE and syntax.preposition(noun) == "en" and lemma(noun.head) == "être"
    return list(reader.of(noun.head).get("subject", ())) if said else []


def _callers(verb: Token, roles: Roles) -> list[Token]:
    """ "À l'appel de X, des milliers ont observé une grève": who called for it holds it."""
    return [] if syntax.is_passive(verb) else roles.get("par", [])


def _may_be_announced(noun: Token, entry: EventEntry, owners: list[Token]) -> bool:
    """ "Norsud annonce la suppression de 500 postes" is Norsud's deed; "annonce la mort de X" or "une panne" is not."""
    told = syntax.syntax_table()["verbs"]["light"]["told"]
    acts = any(name == "organizes" and "subject" in roles for name, roles in entry.roles)
    whose = [owner for owner in owners if not any(child.dep_ == "nummod" for child in owner.children)]
    return acts and noun.dep_ in ("obj", "nsubj") and entry.kind not in told and not (entry.of == "subject" and whose)
