"""Pronouns: relative ones by their antecedent, those of the third person by gender, number, salience and recency."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from spacy.tokens import Token

from kg.entities.individuals import Individual, Scene
from kg.entities.steps.nouns import described_at
from kg.entities.types import speech_verbs
from kg.lang import table
from kg.model import Claim

_SUBJECTS = {"nsubj", "nsubj:pass"}
_WINDOW = 2


class Referent(NamedTuple):
    """Something a pronoun may take up: an individual, or a common noun that is none (`individual` is empty then)."""

    at: int
    individual: Individual | None
    gender: str
    number: str
    weight: float
    verb: int


def tie_relatives(scene: Scene) -> None:
    """Tie "qui", "que", "dont", "lequel" to the individual that the noun before them stands for."""
    for token in scene.words.doc:
        if token.pos_ == "PRON" and token.morph.get("PronType", []) == ["Rel"]:
            clause = next((up for up in (token, *token.ancestors) if up.dep_ == "acl:relcl"), None)
            antecedent = scene.of_token.get(clause.head.i) if clause is not None and clause.head.i < token.i else None
            if antecedent:
                scene.tie(antecedent, token.i, token.i + 1, [token.i], "pronoun", "relative")


def tie_pronouns(scene: Scene, claims: Sequence[Claim]) -> None:
    """Tie personal pronouns and possessives of the third person, left to right, so that one can follow another."""
    quoted = [claim.content for claim in claims if claim.mode == "direct"]
    referents = list(_referents(scene))
    lists = table("fr", "pronouns")
    passed: list[Referent] = []
    after = iter(referents)
    upcoming = next(after, None)
    for token in scene.words.doc:
        while upcoming is not None and upcoming.at < token.i:
            passed.append(upcoming)
            upcoming = next(after, None)
        form = _form(scene, token, lists)
        if form is None or token.i in scene.of_token:
            continue
        quotation = next((span for span in quoted if span.start <= token.idx < span.end), None)
        if quotation:
            inside = [referent for referent in passed[-30:] if scene.words.doc[referent.at].idx >= quotation.start]
            best = _best(scene, token, form, inside)
            if best and best.individual:
                scene.tie(best.individual, token.i, token.i + 1, [token.i], "pronoun", "quoted pronoun")
            continue
        best = _beside_subject(scene, token, form) or _best(scene, token, form, passed) or _topic(scene, token, form)
        if best is not None and best.individual is not None:
            scene.tie(
                best.individual, token.i, token.i + 1, [token.i], "pronoun", "possessive" if form[2] else "pronoun"
            )
            passed.append(best._replace(at=token.i, weight=_weight(token), verb=_verb(token)))


def _form(scene: Scene, token: Token, lists: dict[str, dict[str, list[str]]]) -> tuple[str, str, bool] | None:
    """Return gender and number of a pronoun that stands for somebody, and whether it is a possessive; else nothing."""
    lower = scene.words.lower[token.i]
    if token.pos_ == "PRON" and lower in lists["third"]:
        if (
            token.dep_.startswith("expl")
            or token.morph.get("Reflex", [])
            or _is_nobody(scene, token)
            or _is_clause(token)
        ):
            return None
        gender, number = lists["third"][lower]
        return gender, number, False
    if token.pos_ in {"DET", "ADJ"} and lower in lists["possessive"] and token.dep_ in {"det", "amod", "nmod:poss"}:
        gender, number = lists["possessive"][lower]
        return gender, number, True
    return None


def _is_nobody(scene: Scene, token: Token) -> bool:
    """Tell whether "il" is nobody: "il faut", "il y a", "il s'agit", "il est clair que"."""
    words = table("fr", "pronouns")["words"]
    if scene.words.lower[token.i] not in {"il", "-il", "-t-il"}:
        return False
    if (
        token.i
        and scene.words.lower[token.i - 1] in {"quoiqu'", "qu'"}
        and scene.words.lower[token.i + 1 : token.i + 3] == ["en", "soit"]
    ):
        return True
    verb = token.head
    small = {child.lower_ for child in verb.children if child.i < verb.i}
    clause = any(
        child.dep_ in {"ccomp", "csubj", "xcomp", "csubj:pass", "advcl"} and child.i > verb.i and _opens_clause(child)
        for child in verb.children
    )
    return (
        verb.lemma_ in words["impersonal"]
        or ("y" in small
        and "avoir" in {verb.lemma_, *(child.lemma_ for child in verb.children)})
        or (bool(small & {"s'", "se"})
        and verb.lemma_ in words["impersonal_reflexive"])
        or (clause
        and (
            verb.lemma_ in words["impersonal_clause"]
            or (any(child.dep_ == "cop" for child in verb.children)
            and verb.pos_ == "ADJ")
        ))
    )


def _is_clause(token: Token) -> bool:
    """Tell whether "le" stands for what is said or done: "comme le rappelle X", "le faire"."""
    return token.lower_ in {"le", "l'"} and (
        token.head.lemma_ in speech_verbs() or token.head.lemma_ in table("fr", "pronouns")["words"]["clause_object"]
    )


def _opens_clause(child: Token) -> bool:
    return any(mark.dep_ == "mark" and mark.lower_ in {"que", "qu'", "de", "d'"} for mark in child.children)


def _referents(scene: Scene) -> Iterator[Referent]:
    """Yield what a pronoun may take up, in the order of the text: mentions of individuals, and common nouns of weight."""
    done: set[int] = set()
    for token in scene.words.doc:
        individual = scene.of_token.get(token.i)
        if individual is not None:
            mention = scene.mention_at[token.i]
            if mention.kind != "pronoun" and id(mention) not in done:
                done.add(id(mention))
                phrase = _head_of(scene, token, mention)
                yield Referent(
                    token.i, individual, individual.gender, individual.number, _weight(phrase), _verb(phrase)
                )
        elif token.pos_ == "NOUN" and token.dep_ in {
            *_SUBJECTS,
            "obj",
            "obl:agent",
            "nmod",
            "obl:arg",
            "obl:mod",
            "ROOT",
            "conj",
        }:
            gender, number = (token.morph.get(feature, [])[:1] or [""] for feature in ("Gender", "Number"))
            yield Referent(token.i, None, gender[0], number[0], _weight(token), _verb(token))


def _head_of(scene: Scene, token: Token, mention: object) -> Token:
    """Return the token that carries the mention's function in the sentence."""
    while token.head != token and scene.mention_at.get(token.head.i) is mention:
        token = token.head
    if (
        token.dep_ in {"appos", "flat:name", "flat", "nmod"}
        and scene.of_token.get(token.head.i) is scene.of_token[token.i]
    ):
        return token.head
    return token


def _beside_subject(scene: Scene, token: Token, form: tuple[str, str, bool]) -> Referent | None:
    """ "Jeanne Martin a elle relevé que ...": a stressed pronoun beside the subject is the subject."""
    if form[2]:
        return None
    for child in token.head.children:
        individual = scene.of_token.get(child.i)
        if (
            individual
            and child.i < token.i
            and child.dep_ in _SUBJECTS
            and scene.mention_at[child.i].kind == "name"
            and token.dep_ not in {"obj", "iobj", "obl:arg"}
        ):
            referent = Referent(token.i, individual, individual.gender, individual.number, _weight(token), _verb(token))
            return referent if _agrees(referent, form[0], form[1]) else None
    return None


def _topic(scene: Scene, token: Token, form: tuple[str, str, bool]) -> Referent | None:
    """A subject pronoun with nothing near to take up is the person that the article names most, if one is far ahead."""
    if form[2] or token.dep_ not in _SUBJECTS:
        return None
    counts = [
        (sum(name.start < token.i for name in one.names), one) for one in scene.individuals if one.type == "Person"
    ]
    counts.sort(key=lambda pair: -pair[0])
    if not counts or counts[0][0] < 2 or (len(counts) > 1 and counts[1][0] * 2 > counts[0][0]):
        return None
    one = counts[0][1]
    referent = Referent(token.i, one, one.gender, one.number, _weight(token), _verb(token))
    return referent if one.gender == form[0] and one.number == form[1] else None


def _weight(token: Token) -> float:
    if token.dep_ in _SUBJECTS:
        return 4.0
    return {"obj": 2.0, "obl:agent": 2.0, "obl:arg": 1.5, "iobj": 2.0, "ROOT": 2.0, "nmod": 0.5}.get(token.dep_, 1.0)


def _verb(token: Token) -> int:
    """Return the verb whose clause a token belongs to."""
    while token.dep_ in {"conj", "appos", "flat:name", "flat", "nmod"} and token.head != token:
        token = token.head
    return token.head.i


def _best(scene: Scene, token: Token, form: tuple[str, str, bool], passed: list[Referent]) -> Referent | None:
    gender, number, possessive = form
    sentence = scene.sentence_of[token.i]
    is_object = token.dep_ in {"obj", "iobj", "obl:arg"}
    human = not possessive and (token.head.lemma_ in speech_verbs() or scene.words.lower[token.i].startswith("-"))
    verb, best, top = token.head.i, None, 0.0
    for referent in reversed(passed):
        distance = sentence - scene.sentence_of[referent.at]
        if distance > _WINDOW:
            break
        if (
            not _agrees(referent, gender, number)
            or (not possessive and referent.verb == verb)
            or _same_phrase(token, referent, possessive=possessive)
        ):
            continue
        if human and not _may_speak(scene, referent):
            continue
        score = _score(scene, referent, distance, possessive=possessive, is_object=is_object)
        if score > top:
            best, top = referent, score
    return best


def _agrees(referent: Referent, gender: str, number: str) -> bool:
    person = referent.individual is not None and referent.individual.type == "Person"
    known = referent.gender or not person
    same_gender = not gender or not known or referent.gender == gender or not referent.gender
    return same_gender and (not referent.number or referent.number == number)


def _same_phrase(token: Token, referent: Referent, *, possessive: bool) -> bool:
    """The owner is not the thing owned: "son frère Jean" is not Jean's."""
    return possessive and (token.head.i == referent.at or referent.at > token.i)


def _may_speak(scene: Scene, referent: Referent) -> bool:
    if referent.individual is not None:
        return referent.individual.type in {"Person", "Organization"}
    noun = described_at(scene, referent.at)
    return noun is not None and noun.type in {"Person", "Organization"}


def _score(scene: Scene, referent: Referent, distance: int, *, possessive: bool, is_object: bool) -> float:
    score = 10 - 3.5 * distance + (min(referent.weight, 2.0) if is_object else referent.weight)
    one = referent.individual
    if one is not None:
        score += 2.0 if one.type == "Person" else 0.5 if one.type == "Organization" else 0.0
        score += min(2.0, 0.3 * len(one.names)) + (1.0 if is_object and one.type == "Person" else 0.0)
        score -= 3.0 if not one.gender and one.type != "Person" and not possessive else 0.0
    return score + (0.5 if possessive and distance == 0 else 0.0)
