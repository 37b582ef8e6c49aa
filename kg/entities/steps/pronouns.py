"""Pronouns: relative ones by their antecedent, those of the third person by gender, number, salience and recency."""

from __future__ import annotations

from collections.abc import Sequence

from kg.entities.individuals import Scene
from kg.entities.steps.ahead import named_ahead
from kg.entities.steps.barred import (
    acting_on,
    acts_as_person,
    asks,
    cannot_be_married_so,
    done_to_things,
    is_one_of,
    is_one_of_many,
    is_setting,
    judges,
    may_own,
    same_phrase,
    told_beside,
    wanted_of,
)
from kg.entities.steps.kin import beside_kin, coordinated, of_family
from kg.entities.steps.mourned import mourned, portrayed
from kg.entities.steps.nouns import described_at
from kg.entities.steps.of_clause import at_home, beside_subject, is_home
from kg.entities.steps.parts import accused
from kg.entities.steps.personal import form_of
from kg.entities.steps.referents import SUBJECTS, Referent, agrees, referents, verb_of, weight_of
from kg.entities.uses import fronted, speech_verbs
from kg.lang import table
from kg.model import Claim, Span
from kg.text.tree import Token
from kg.text.wordlists import roles

_WINDOW = 2
_SURE = 1.0
_GIVEN = frozenset(["obj", "obl:arg", "obl:mod", "iobj"])
_SPEAKERS = frozenset(["Person", "Organization"])
_PERSONS = frozenset(["Person"])


def tie_relatives(scene: Scene) -> None:
    """Tie "qui", "que", "dont", "lequel" to the individual that the noun before them stands for."""
    for token in scene.words.doc:
        if token.pos_ == "PRON" and token.morph.get("PronType", []) == ["Rel"]:
            clause = next((up for up in (token, *token.ancestors) if up.dep_ == "acl:relcl"), None)
            heads = _antecedents(scene, token, clause.head) if clause is not None and clause.head.i < token.i else []
            antecedent = next((scene.of_token[head.i] for head in heads if head.i in scene.of_token), None)
            if antecedent:
                scene.tie(antecedent, token.i, token.i + 1, [token.i], "pronoun", "relative")


def _antecedents(scene: Scene, relative: Token, noun: Token) -> list[Token]:
    """ "dans les locaux de l'école X, où ...": where something is, the name behind the noun says as well.

    But nobody is a place: "dans la maison de Luc Roy, où ...".
    """
    bare = relative.dep_ == "obl:mod" and not any(child.dep_ == "case" for child in relative.children)
    if not bare:
        return [noun]
    behind = (child for child in noun.children if child.dep_ == "nmod" and noun.i < child.i < relative.i)
    known = (each for each in (noun, *behind) if each.i in scene.of_token)
    return [each for each in known if scene.of_token[each.i].type != "Person"]


def tie_pronouns(scene: Scene, claims: Sequence[Claim]) -> None:
    """Tie personal pronouns and possessives of the third person, left to right, so that one can follow another."""
    quoted = [claim.content for claim in claims if claim.mode == "direct"]
    voices = {claim.speaker_span.start for claim in claims if claim.speaker_span}
    upcoming_referents = iter(list(referents(scene)))
    lists = table("fr", "pronouns")
    passed: list[Referent] = []
    outside: list[Referent] = []  # what the article itself says comes before what it quotes
    upcoming = next(upcoming_referents, None)
    for token in scene.words.doc:
        while upcoming is not None and upcoming.at < token.i:
            passed.append(upcoming)
            if not _quotation(quoted, scene.words.doc[upcoming.at]):
                outside.append(upcoming)
            upcoming = next(upcoming_referents, None)
        form = form_of(scene, token, lists)
        if form is not None and _is_unnamed_again(scene, token):
            scene.unnamed.add(token.i)
        known = token.i in scene.of_token or token.i in scene.unnamed
        if form is None or known or (form[2] and (_is_of_nobody(scene, token) or _is_of_same(scene, token))):
            continue
        quotation = _quotation(quoted, token)
        if quotation:
            inside = [referent for referent in passed[-30:] if scene.words.doc[referent.at].idx >= quotation.start]
            best = _best(scene, token, form, inside)
            if best and best.individual:
                scene.tie(best.individual, token.i, token.i + 1, [token.i], "pronoun", "quoted pronoun")
            continue
        speaks = token.idx in voices and not form[2]
        near = _best(scene, token, form, outside, speaks=speaks) or _best(scene, token, form, passed, speaks=speaks)
        own = of_family(scene, token, form[1]) if form[2] else None
        own = own or (coordinated(scene, token, form[1]) if form[2] else None)
        own = own or _rewarded(scene, token, form) or mourned(scene, token, form) or portrayed(scene, token, form)
        own = own or beside_subject(scene, token, form) or at_home(scene, token, form)
        own = own or _told_of_owner(scene, token, form) or _blamed(scene, token)
        own = own or (named_ahead(scene, token, form[0], form[1]) if form[2] else None)
        best = own or near or _topic(scene, token, form)
        if best is None or best.individual is None:
            best = _defended(scene, token, form) or best
        if best is not None and best.individual is not None:
            scene.tie(
                best.individual, token.i, token.i + 1, [token.i], "pronoun", "possessive" if form[2] else "pronoun"
            )
            again = best._replace(at=token.i, weight=weight_of(token), verb=verb_of(token))
            passed.append(again)
            outside.append(again)


def _is_unnamed_again(scene: Scene, token: Token) -> bool:
    """ "Un voisin dit que Luc est parti. Il ajoute ... Il a été arrêté": whom nobody names may be meant again."""
    before = (i for i in scene.unnamed if scene.sentence_of[token.i] - scene.sentence_of[i] == 1 and i < token.i)
    return token.dep_ in SUBJECTS and any(scene.words.lower[i] == token.lower_ for i in before)


def _is_of_same(scene: Scene, possessive: Token) -> bool:
    """ "Sa femme Anne et son fils Jean": tie the second to the owner of the first, if anybody knows him."""
    first = beside_kin(scene, possessive)
    owner = scene.of_token.get(first.i) if first is not None else None
    if owner is not None:
        scene.tie(owner, possessive.i, possessive.i + 1, [possessive.i], "pronoun", "possessive")
    return first is not None


def _is_of_nobody(scene: Scene, possessive: Token) -> bool:
    """ "Il a vendu sa part": where nobody knows who "il" is, nobody knows whose it is."""
    thing = possessive.head
    if thing.dep_ not in {"obj", "obl:arg"}:
        return False
    subjects = (child for child in thing.head.children if child.dep_ == "nsubj" and child.pos_ == "PRON")
    subject = next((child for child in subjects if child.i < possessive.i), None)
    return subject is not None and subject.lower_ in {"il", "elle"} and subject.i not in scene.of_token


def _quotation(quoted: Sequence[Span], token: Token) -> Span | None:
    return next((span for span in quoted if span.start <= token.idx < span.end), None)


def _told_of_owner(scene: Scene, token: Token, form: tuple[str, str, bool]) -> Referent | None:
    """ "X succède à Y, qui a été jugée après sa destitution": what a relative clause tells of is its own subject's."""
    clauses = (up for up in token.ancestors if up.dep_ == "acl:relcl" or up.pos_ == "VERB")
    clause = next((up for up in clauses if up.dep_ != "xcomp"), None)  # "qui veut venger un de ses chefs"
    if not form[2] or clause is None or clause.dep_ != "acl:relcl":
        return None
    subject = next((each for each in clause.children if each.dep_ in SUBJECTS and each.lower_ == "qui"), None)
    one = scene.of_token.get(subject.i) if subject is not None else None
    if subject is None or one is None:
        return None
    weight = weight_of(subject)
    return _best(scene, token, form, [Referent(subject.i, one, one.gender, one.number, weight, clause.i)])


def _defended(scene: Scene, token: Token, form: tuple[str, str, bool]) -> Referent | None:
    """ "X a été condamné. ... « C'est injuste », dit son avocat": with nobody near, his who stands before the court."""
    if not form[2] or token.head.lemma_ not in table("fr", "pronouns")["words"]["defended"]:
        return None
    one = accused(scene, token.i)
    return Referent(token.i, one, one.gender, one.number, weight_of(token), verb_of(token)) if one is not None else None


def _blamed(scene: Scene, token: Token) -> Referent | None:
    """ "L'avocat de X a parlé. Le parquet lui reproche d'avoir tué": those who try somebody blame him."""
    verb, lists = token.head, table("fr", "pronouns")["words"]
    if token.lower_ != "lui" or token.dep_ != "iobj" or verb.lemma_ not in lists["blaming"]:
        return None
    subjects = (child.lemma_ for child in verb.children if child.dep_ in SUBJECTS)
    one = accused(scene, token.i) if any(lemma in lists["judging"] for lemma in subjects) else None
    return Referent(token.i, one, one.gender, one.number, weight_of(token), verb_of(token)) if one is not None else None


def _topic(scene: Scene, token: Token, form: tuple[str, str, bool]) -> Referent | None:
    """A subject pronoun with nothing near to take up is the person that the article names most, if one is far ahead."""
    if form[2] or token.dep_ not in SUBJECTS:
        return None
    counts = [
        (sum(name.start < token.i for name in one.names), one) for one in scene.individuals if one.type == "Person"
    ]
    counts.sort(key=lambda pair: -pair[0])
    if not counts or counts[0][0] < 2 or (len(counts) > 1 and counts[1][0] * 2 > counts[0][0]):
        return None
    one = counts[0][1]
    referent = Referent(token.i, one, one.gender, one.number, weight_of(token), verb_of(token))
    return referent if one.gender == form[0] and one.number == form[1] else None


def _best(
    scene: Scene, token: Token, form: tuple[str, str, bool], passed: list[Referent], *, speaks: bool = False
) -> Referent | None:
    gender, number, possessive = form
    sentence = scene.sentence_of[token.i]
    is_object = token.dep_ in {"obj", "iobj", "obl:arg"}
    human = speaks or (not possessive and (_is_told_to_speak(scene, token) or is_home(token)))
    owners = may_own(scene, token) if possessive else frozenset()
    defended = possessive and token.head.lemma_ in table("fr", "pronouns")["words"]["defended"]
    wanted, told_of = wanted_of(token), told_beside(token)
    acting = [] if possessive else acting_on(scene, token)
    verb, best, top = token.head.i, None, 0.0
    for referent in reversed(passed):
        distance = sentence - scene.sentence_of[referent.at]
        if distance > _WINDOW:
            break
        if (
            not agrees(referent, gender, number)
            or (not possessive and (referent.verb == verb or referent.at in told_of))
            or any(referent.individual is one for one in acting)
            or same_phrase(scene, token, referent, possessive=possessive)
        ):
            continue
        if (human and not is_one_of(scene, referent, _SPEAKERS)) or (owners and not is_one_of(scene, referent, owners)):
            continue
        others = possessive and (referent.verb == wanted or cannot_be_married_so(token, referent))
        if others or (defended and judges(scene, referent)):
            continue
        if asks(scene, referent) or (is_object and done_to_things(token) and is_one_of(scene, referent, _PERSONS)):
            continue
        if owners and distance and (token.head.lower_,) in roles() and is_setting(scene, referent):
            continue  # "X s'exile en Syldavie. Y, autre ancien président, fut son premier ministre"
        subject = not possessive and token.dep_ in SUBJECTS
        if subject and (is_setting(scene, referent) or (number == "Sing" and is_one_of_many(scene, referent, gender))):
            continue
        score = _score(scene, referent, distance, possessive=possessive, is_object=is_object)
        score += 0 if possessive or token.dep_ not in SUBJECTS else _liking(scene, token, referent)
        if score > top:
            best, top = referent, score
    return best


def _is_told_to_speak(scene: Scene, pronoun: Token) -> bool:
    return pronoun.head.lemma_ in speech_verbs() or scene.words.lower[pronoun.i].startswith("-")


def _liking(scene: Scene, pronoun: Token, referent: Referent) -> float:
    """Return how much its clause speaks for an individual as its subject: who succeeds somebody is a person.

    So is who "était le père du joueur", who "prend ses fonctions" and who is told of by "passé par Norsud".
    """
    noun = described_at(scene, pronoun.head.i) if any(child.dep_ == "cop" for child in pronoun.head.children) else None
    if noun is not None and noun.type == "Person":
        return 2.0 if is_one_of(scene, referent, _PERSONS) else -2.0
    if acts_as_person(pronoun):
        return 2.0 if _may_be_person(scene, referent) else -2.0
    role = "object_of" if pronoun.dep_ == "nsubj:pass" else "subject_of"
    wanted = table("fr", "uses")[role].get(pronoun.head.lemma_, {})
    one = referent.individual
    liking = 2.0 * wanted.get(one.type, -1.0) if one is not None and max(wanted.values(), default=0.0) >= _SURE else 0.0
    return liking + _fronted_liking(pronoun, one.type if one is not None else "")


def _may_be_person(scene: Scene, referent: Referent) -> bool:
    """ "Ce technocrate" is a person, though no list knows the word; a noun for a thing is none."""
    if referent.individual is not None:
        return referent.individual.type == "Person"
    noun = described_at(scene, referent.at)
    return noun is None or noun.type == "Person"


def _fronted_liking(pronoun: Token, top: str) -> float:
    """ "Fondée en 1990, elle emploie ...": who was founded is an organisation, who was born a person, and no thing."""
    uses = table("fr", "uses")
    for participle in fronted(pronoun):
        wanted = uses["subject_of"].get(participle.lemma_, {}) | uses["object_of"].get(participle.lemma_, {})
        if max(wanted.values(), default=0.0) >= _SURE:
            return float(2.0 * wanted.get(top, -1.0))
    return 0.0


def _rewarded(scene: Scene, token: Token, form: tuple[str, str, bool]) -> Referent | None:
    """ "La médaille a été remise à X pour son film": what somebody is praised, paid or blamed for is his own."""
    thing = token.head
    verb = thing.head
    marked = any(child.lower_ == "pour" and child.dep_ == "case" for child in thing.children)
    if not (form[2] and marked) or verb.lemma_ not in table("fr", "pronouns")["words"]["rewarding"]:
        return None
    for child in verb.children:
        one = scene.of_token.get(child.i)
        passive = any(aux.dep_ == "aux:pass" for aux in verb.children) and child.dep_ in SUBJECTS
        given = passive or child.dep_ in _GIVEN
        if one is not None and one.type == "Person" and given and child.i < token.i and one.number == form[1]:
            return Referent(child.i, one, one.gender, one.number, weight_of(child), verb.i)
    return None


def _score(scene: Scene, referent: Referent, distance: int, *, possessive: bool, is_object: bool) -> float:
    score = 10 - 3.5 * distance + (min(referent.weight, 2.0) if is_object else referent.weight)
    one = referent.individual
    if one is not None:
        score += 2.0 if one.type == "Person" else 0.5 if one.type == "Organization" else 0.0
        score += min(2.0, 0.3 * len(one.names)) + (1.0 if is_object and one.type == "Person" else 0.0)
        score -= 3.0 if not one.gender and one.type != "Person" and not possessive else 0.0
    return score + (0.5 if possessive and distance == 0 else 0.0)
