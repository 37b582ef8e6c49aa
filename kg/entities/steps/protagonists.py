"""Descriptions that bring something new of the person just told of: "Ce père de deux enfants", "l'ancien ministre"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from kg.entities.authority import place_of_demonym
from kg.entities.individuals import Described, Individual, Scene, is_of_gender
from kg.entities.steps.nouns import complement, determiner, first_of_phrase
from kg.entities.steps.referents import SUBJECTS, weight_of
from kg.lang import table
from kg.lang import words as word_set
from kg.lang.inflection import all_forms
from kg.text.tree import Token
from kg.text.wordlists import demonyms, parties

_WINDOW = 3  # sentences back in which the one just told of is looked for
_PHRASE = 9  # tokens of a description behind its noun
_SUBJECT, _OBJECT = 4.0, 2.0  # the weights of a subject, and of an object or an agent
_OF = ("de", "du", "des", "d'")
_BEFORE_PEOPLE = ("le", "la", "l'", "ce", "cet", "cette")
_FIRMS = ("", "Company", "Bank", "Media")
_OPENERS = ("le", "la", "les", "l'", "«", '"')


def takes_up_person(scene: Scene, noun: Described) -> tuple[Individual, str] | None:
    """Return the person just told of, whom a description takes up by something that the article has not said yet.

    Args:
        scene: the article.
        noun: a singular noun for a person, for whom nobody is called so before.
    """
    this = determiner(scene, noun.start) == "demonstrative"
    if noun.type != "Person" or (noun.group == "relatives" and not (this and _is_of_kind(scene, noun))):
        return None
    subject, calling = scene.words.doc[noun.start].dep_ in SUBJECTS, _is_calling(scene, noun)
    anew = subject and (calling or _is_told_anew(scene, noun) or _is_fame(scene, noun))
    if not this and not anew:
        return None
    taken = word_set("fr", "titles", "entering") if not this else frozenset[str]()
    entering = bool(taken & {*_before(scene, noun.start), *scene.words.lower[noun.end : noun.end + 1]})
    idle = entering or calling
    weights = (0.0,) if idle else (_SUBJECT, _OBJECT) if anew else (_SUBJECT,)
    told = (last_told(scene, noun.start, weight=weight, idle=idle) for weight in weights)
    found = next(filter(None, told), None)
    gone = found is not None and entering and not word_set("fr", "titles", "gone_before").isdisjoint(found.nouns)
    return (found, "just told of") if found is not None and not gone else None


def _is_of_kind(scene: Scene, noun: Described) -> bool:
    """ "Ce fils de mercier", "cette mère de deux enfants": what names nobody tells more of one known."""
    behind = scene.words.lower[noun.end : noun.end + 2]
    return len(behind) == 2 and behind[0] in ("de", "d'") and noun.end + 1 not in scene.name_at


def counterpart(scene: Scene, i: int) -> Individual | None:
    """ "X a reçu Y. Son homologue danois ...": it is Y, if they are the only two of the last sentence with any.

    Args:
        scene: the article.
        i: the token of any word.
    """
    noun = scene.words.doc[i]
    if (
        noun.lower_ not in word_set("fr", "titles", "counterparts")
        or noun.dep_ not in SUBJECTS
        or "appos" in noun.labels
    ):
        return None
    here = scene.sentence_of[i]
    before = [j for j in range(i) if scene.sentence_of[j] in (here - 1, here - 2) and j in scene.of_token]
    last = max((scene.sentence_of[j] for j in before), default=here)
    told = {
        id(one): one for j in before if scene.sentence_of[j] == last and (one := scene.of_token[j]).type == "Person"
    }
    first = last_told(scene, i, weight=_SUBJECT)
    others = [one for one in told.values() if one is not first]
    if first is None or id(first) not in told or len(others) != 1:
        return None
    held = set(others[0].nouns)  # a minister's is no member of parliament
    return others[0] if not held or held & {*first.nouns, *word_set("fr", "roles", "heads")} else None


def has_left(scene: Scene, noun: Described) -> bool:
    """Tell whether a post is one that somebody has left: "l'ancien élu" is not who is an elected member now."""
    return bool(word_set("fr", "titles", "leaving") & set(_before(scene, noun.start)))


def enters(scene: Scene, noun: Described) -> bool:
    """Tell whether a post is one that somebody takes over: "le nouvel entraîneur"."""
    return bool(word_set("fr", "titles", "entering") & set(_before(scene, noun.start)))


def has_post(one: Individual, lemma: str) -> bool:
    """Tell whether somebody was brought in as who has a post: "son entraîneur, X" is not "le nouvel entraîneur"."""
    texts = (mention.text.lower().split() for mention in one.mentions.values() if mention.step == "apposition")
    held = [words for text in texts if lemma in (words := set(text)) and words & {"le", "la", "son", "sa", "leur"}]
    return bool(held) and not any(words & word_set("fr", "titles", "entering") for words in held)


def left_post(one: Individual, lemmas: Iterable[str]) -> bool:
    """Tell whether an article says only what somebody was: "l'ancien président" is not "le président"."""
    leaving, posts = word_set("fr", "titles", "leaving"), {lemma.split()[0].lower() for lemma in lemmas}
    texts = (mention.text.lower() for mention in one.mentions.values() if mention.kind == "description")
    called = [words for text in texts if posts & (words := _apart(text, leaving))]
    return bool(called) and all(leaving & words for words in called)


def _apart(text: str, leaving: frozenset[str]) -> set[str]:
    """Return the words of a description, "ex-ministre" as two."""
    written = [word.partition("-") for word in text.replace("'", " ").split()]
    return {part for word in written for part in ((word[0], word[2]) if word[0] in leaving else ("".join(word),))}


def people_taken_up(scene: Scene, i: int) -> Individual | None:
    """ "Le Polonais répond", "cette Danoise", "la conservatrice gagne": such a subject is who was called so or told of.

    Args:
        scene: the article.
        i: the token of the noun.
    """
    words = scene.words
    this = i > 0 and words.lower[i - 1] in {"ce", "cet", "cette"}
    if i == 0 or words.lower[i - 1] not in _BEFORE_PEOPLE or words.doc[i].dep_ not in SUBJECTS:
        return None
    people = words.capital[i] and words.lower[i] in demonyms() and i not in scene.name_at
    singular = "Plur" not in words.doc[i].morph.get("Number", [])
    named = i + 1 in scene.name_at or "appos" in words.doc[i].labels
    if not (singular and not named and (people or is_outlook(words.lower[i]))):
        return None
    one = _called(scene, i) or last_told(scene, i, weight=0.0 if this else _SUBJECT)
    return None if one is not None and people and _is_of_others(one, place_of_demonym(words.lower[i])) else one


def _is_of_others(one: Individual, place: str) -> bool:
    """ "L'Espagnol a battu X. Le Serbe part": who is called by the noun of one people is of no other."""
    last = (mention.text.split()[-1] for mention in one.mentions.values() if mention.kind == "description")
    places = {place_of_demonym(word.rpartition("'")[2]) for word in last if word.rpartition("'")[2][:1].isupper()}
    return bool(places - {"", place})


def is_outlook(word: str) -> bool:
    """Tell whether a word is for who is of a party or a school of politics: "le socialiste", "la conservatrice"."""
    return word in parties() or word in _outlooks()


@cache
def _outlooks() -> frozenset[str]:
    return all_forms(table("fr", "parties")["outlooks"]["adjectives"])


def _called(scene: Scene, i: int) -> Individual | None:
    """Return the one person before whose name the article has put the same noun: "la Turque Merve Dizdar"."""
    lower = scene.words.lower
    found = {
        id(one): one
        for one in scene.individuals
        for name in one.names
        if one.type == "Person" and 0 < name.start < i and lower[name.start - 1] == lower[i]
    }
    return next(iter(found.values())) if len(found) == 1 else None


def last_told(scene: Scene, i: int, *, weight: float, idle: bool = False) -> Individual | None:
    """Return the person of whom the last sentence with a person tells, if it tells so of one only.

    Args:
        scene: the article.
        i: the token of a description, whose gender the person has.
        weight: how salient a mention must be to count.
        idle: whether only persons who are at the head of nothing may be meant.
    """
    token, here = scene.words.doc[i], scene.sentence_of[i]
    told: dict[int, Individual] = {}
    last = -1
    for j in range(i - 1, -1, -1):
        if here - scene.sentence_of[j] > _WINDOW or (last >= 0 and scene.sentence_of[j] != last):
            break
        one = scene.of_token.get(j)
        if one is None or one.type != "Person" or scene.mention_at[j].kind == "pronoun":
            continue
        if scene.sentence_of[j] == here:
            if _weight(scene, j) >= _SUBJECT:
                return None
            continue
        if _weight(scene, j) >= weight and not (idle and _leads(one)):
            last = scene.sentence_of[j]
            told[id(one)] = one
    found = next(iter(told.values())) if len(told) == 1 else None
    return found if found is not None and agrees_with(token, found) else None


def _is_told_anew(scene: Scene, noun: Described) -> bool:
    """Tell whether a phrase says what a reader does not know yet: a former or new post, an age, a calling."""
    before = {*_before(scene, noun.start), *scene.words.lower[noun.end : noun.end + 1]}
    if _is_introduced(scene, noun) or before & (
        word_set("fr", "titles", "entering") | word_set("fr", "titles", "leaving")
    ):
        return True
    if scene.words.lower[noun.start].startswith(tuple(word_set("fr", "roles", "prefixes"))):
        return True
    behind = scene.words.lower[noun.end : noun.end + 3]
    if noun.group == "posts" and (is_outlook("".join(behind[:1])) or is_outlook("".join(behind))):
        return True  # "l'élu socialiste", "l'élu chrétien-démocrate"
    age = noun.end + 2 < len(scene.words) and scene.words.lower[noun.end] == "de" and scene.words.lower[noun.end + 2]
    if noun.lemma in word_set("fr", "titles", "by_age") or _is_aged(scene, noun):
        return True
    return age in ("ans", "an") and not complement(scene, noun.end)


def _is_aged(scene: Scene, noun: Described) -> bool:
    """ "La joueuse de Klow, 21 ans, ...": an age between commas behind a calling, which no passer-by is called by."""
    words, end = scene.words, scene.words.doc[noun.start].i
    if noun.lemma not in {*word_set("fr", "titles", "callings"), "joueur"}:
        return False
    for i in range(noun.end, min(noun.end + _PHRASE, len(words) - 3)):
        if words.text[i] == ",":
            age = words.text[i + 1].isdigit() and words.lower[i + 2] in ("ans", "an") and words.text[i + 3] == ","
            inside = all(token.head.i >= end for token in words.doc[noun.end : i])
            return age and inside and determiner(scene, noun.start) == "definite"
    return False


def _is_calling(scene: Scene, noun: Described) -> bool:
    """ "Le chanteur est mort peu après": a calling by which the article opens a sentence about the one just told of."""
    first = first_of_phrase(scene, noun.start)
    opens = scene.words.opens[first] and scene.words.text[first][0].isupper()
    return opens and noun.lemma in word_set("fr", "titles", "callings") and not complement(scene, noun.end)


def _is_fame(scene: Scene, noun: Described) -> bool:
    """Tell whether a phrase says what somebody has done, or leads, who may be the one told of.

    "Le fondateur de Norsud" is one for what he did; "le patron de Norsud" if the article names nobody else, and no
    post of his, or has not spoken of Norsud before and tells of whom the title names.
    """
    name = scene.name_at.get(_behind_of(scene, noun.end))
    if name is None or determiner(scene, noun.start) != "definite":
        return False
    if noun.lemma in word_set("fr", "titles", "by_deed"):
        return True
    body = scene.of_token[name.start]
    if body.type != "Organization" or noun.group != "heads":
        return False
    persons = [one for one in scene.individuals if one.type == "Person"]
    if len(persons) == 1:
        return not _leads(persons[0])
    fresh = noun.lemma in word_set("fr", "titles", "of_firm") and body.kind in _FIRMS
    fresh = fresh and scene.last_before(body, noun.start) is None
    hero = last_told(scene, noun.start, weight=_SUBJECT, idle=True) if fresh else None
    told_in = {scene.sentence_of[each.start] for each in hero.names} if hero is not None else set()
    return 0 in told_in and len(told_in) > 1


def _behind_of(scene: Scene, i: int) -> int:
    """Return the first word behind "de", an article and a quotation mark: "SpaceX" in "le fondateur de SpaceX"."""
    words = scene.words.lower
    if words[i : i + 1] not in ([each] for each in _OF):
        return -1
    return next((j for j in range(i + 1, min(i + 4, len(words))) if words[j] not in _OPENERS), -1)


def _is_introduced(scene: Scene, noun: Described) -> bool:
    """ "Réélu à Klow, le chef du parti ...", "Âgé de 40 ans": what opens a clause tells more of somebody known."""
    words, first = scene.words, first_of_phrase(scene, noun.start)
    opening = words.doc[words.doc[noun.start].sent.start]
    told = "Part" in opening.morph.get("VerbForm", []) or opening.lower_ in word_set("fr", "titles", "opening")
    return told and opening.dep_ in {"advcl", "acl", "amod"} and first > opening.i and words.text[first - 1] == ","


def _before(scene: Scene, i: int) -> list[str]:
    return scene.words.lower[first_of_phrase(scene, i) : i]


def _weight(scene: Scene, j: int) -> float:
    token = scene.words.doc[j]
    while token.dep_ in {"appos", "flat:name", "flat"} and token.head is not token:
        token = token.head
    return weight_of(token)


def _leads(one: Individual) -> bool:
    """Tell whether an individual is called by a noun for who is at the head of something."""
    return bool(set(one.nouns) & word_set("fr", "roles", "heads"))


def agrees_with(token: Token, one: Individual) -> bool:
    """Tell whether a noun may be an individual's; what stands before it tells its gender ("l'ancienne maire")."""
    before = (child for child in token.lefts if child.dep_ in ("det", "amod") and child.morph.get("Gender", []))
    return one.number == "Sing" and is_of_gender(one, next(before, token))
