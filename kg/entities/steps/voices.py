"""Whom a description of a speaker stands for: "la direction", "un porte-parole", "le tribun", a post in the title."""

from __future__ import annotations

from kg.entities.individuals import Individual, Scene, is_of_gender
from kg.entities.steps.nouns import described_at, determiner
from kg.lang import table
from kg.text.tree import Token
from kg.text.wordlists import demonyms, roles, split_words

_ONE = {"un", "une"}
_FIRMS = {"", "Company", "Bank", "Media"}
_POSTS = {"heads", "posts"}
_SAME = {"même", "mêmes"}
_LEAD = 2  # sentences from the title to the one that opens the article; the place and date may be one
_NEAR = 2  # sentences from a body to the one who speaks for it


def is_mouthpiece(scene: Scene, noun: Token) -> bool:
    """Tell whether somebody without a name only speaks for a body: "un porte-parole"."""
    only_speaks = noun.lemma_.lower() in table("fr", "pronouns")["words"]["mouthpieces"]
    return only_speaks and any(scene.words.lower[child.i] in _ONE for child in noun.children)


def managed(scene: Scene, head: Token) -> Individual | None:
    """Return the firm for which "la direction" speaks: the one named last."""
    lower, after = scene.words.lower, scene.words.doc[head.i + 1 : head.i + 2]
    own = any(token.lower_ in {"de", "du", "des", "d'"} or token.pos_ == "ADJ" for token in after)
    if lower[head.i] not in table("fr", "pronouns")["words"]["management"] or own or not is_definite(scene, head):
        return None
    firms = [one for one in scene.individuals if one.type == "Organization" and one.kind in _FIRMS]
    return _last_named(scene, firms, head)[1]


def spoken_for(scene: Scene, head: Token) -> Individual | None:
    """Return the body that "un porte-parole" alone speaks for: the last one named, at most two sentences before."""
    held = any(token.dep_.startswith("nmod") for token in head.children)
    if held or not is_mouthpiece(scene, head):
        return None
    bodies = [one for one in scene.individuals if one.type == "Organization"]
    last, body = _last_named(scene, bodies, head)
    return body if body is not None and scene.sentence_of[head.i] - scene.sentence_of[last] <= _NEAR else None


def _last_named(scene: Scene, bodies: list[Individual], head: Token) -> tuple[int, Individual | None]:
    """Return the last token before a word at which one of some bodies is mentioned, and that body."""
    near = [(last, one) for one in bodies if (last := scene.last_before(one, head.i)) is not None]
    return max(near, key=lambda pair: pair[0], default=(0, None))


def otherwise_called(scene: Scene, head: Token, last: Individual | None) -> Individual | None:
    """Return whom "le dirigeant", "le tribun", "l'établissement" call otherwise: who spoke or acted just before."""
    lists = table("fr", "pronouns")["epithets"]
    kind = next((kind for kind, nouns in lists.items() if {head.lemma_.lower(), head.lower_} & set(nouns)), "")
    if not kind and head.text[:1].isupper() and head.i not in scene.name_at and head.i and head.nbor(-1).pos_ == "DET":
        kind = "Person"  # "la Brestoise"
    pointed_at = determiner(scene, head.i) == "demonstrative"
    narrowed = not pointed_at and any(_narrows(scene, child, kind) for child in head.children)
    taken_up = is_definite(scene, head) or pointed_at
    if not kind or narrowed or not taken_up or "Plur" in head.morph.get("Number", []):
        return None
    for one in (last, subject_before(scene, head)):
        before = scene.last_before(one, head.i) if one is not None else None
        if one is None or before is None or scene.sentence_of[head.i] - scene.sentence_of[before] > _LEAD:
            continue
        called = _has_gender(one, head) and may_be_called(one, {head.lemma_.lower(), head.lower_})
        if one.type == kind and (kind != "Person" or called):
            return one
    return None


def may_be_called(one: Individual, forms: set[str]) -> bool:
    """ "Le témoin" or "l'étudiante" is no minister or lawyer who spoke before: only who is called nothing else."""
    private = set(table("fr", "pronouns")["words"]["private"])
    return not private & forms or not set(one.nouns) - private


def _narrows(scene: Scene, word: Token, kind: str) -> bool:
    """ "La centrale syndicale" is one word for whichever spoke; "l'organisation patronale" is another one.

    Behind a comma nothing narrows: "l'officier, pour qui tout va".
    """
    if word.dep_ == "amod":
        noun = described_at(scene, word.head.i)
        within = kind != "Person" and noun is not None and word.i < noun.end
        return (word.i > word.head.i and not within) or word.lower_ in demonyms()
    apart = any(token.text == "," for token in word.doc[word.head.i + 1 : word.i])
    return word.dep_.startswith(("nmod", "acl", "appos")) and not (apart and word.dep_.startswith("acl"))


def _has_gender(one: Individual, head: Token) -> bool:
    """Tell whether somebody has the gender that the article before a noun tells, else that of the noun."""
    article = table("fr", "pronouns")["articles"].get(head.left_edge.lower_, "")
    return one.gender in ("", article) if article else is_of_gender(one, head)


def told_again(scene: Scene, head: Token, last: Individual | None) -> Individual | None:
    """Return who spoke just before by a text, for "le texte précise que P", "selon la même source"."""
    again = any(child.lower_ in _SAME for child in head.children)
    bare = not any(child.dep_.startswith(("nmod", "acl", "appos")) for child in head.children)
    texts = table("fr", "pronouns")["words"]["texts"]
    before = scene.last_before(last, head.i) if last is not None else None
    if last is None or before is None or not bare or head.lemma_.lower() not in texts:
        return None
    if determiner(scene, head.i) not in {"definite", "demonstrative"}:
        return None
    here = scene.sentence_of[head.i]
    near = [t for t in scene.words.doc[before : head.i] if here - scene.sentence_of[t.i] <= _NEAR]
    behind = [t for t in scene.words.doc[:before] if scene.sentence_of[t.i] == scene.sentence_of[before]]
    told = any(t.lemma_.lower() in texts for t in (*near, *behind))
    return last if here - scene.sentence_of[before] <= _NEAR and (again or told) else None


def is_definite(scene: Scene, head: Token) -> bool:
    return determiner(scene, head.i) == "definite"


def is_without_post(one: Individual) -> bool:
    return not any(roles().get(split_words(known.lower()), ("", ""))[1] in _POSTS for known in one.nouns)


def announced(scene: Scene, head: Token) -> Individual | None:
    """Return the one person whom the title names, for the post that opens the article: "Le ministre a déclaré ...".

    Not of whom it speaks: "Selon le ministre, Luc Roy a menti".
    """
    noun, titled = described_at(scene, head.i), in_title(scene)
    if noun is None or noun.group not in _POSTS or noun.plural or len(titled) != 1 or not is_definite(scene, head):
        return None
    opens = scene.sentence_of[head.i] - scene.sentence_of[titled[0].names[0].start] <= _LEAD
    fits = is_of_gender(titled[0], head) and is_without_post(titled[0])
    told_of = any(scene.sentence_of[name.start] == scene.sentence_of[head.i] for name in titled[0].names)
    return titled[0] if opens and fits and not told_of else None


def subject_before(scene: Scene, head: Token) -> Individual | None:
    """Return the individual who is the subject of the sentence before."""
    sentence = scene.sentence_of[head.i] - 1
    for token in reversed(scene.words.doc[: head.i]):
        if scene.sentence_of[token.i] < sentence:
            return None
        if scene.sentence_of[token.i] == sentence and token.dep_ == "nsubj" and token.i in scene.of_token:
            one = scene.of_token[token.i]
            return one if one.type in {"Person", "Organization"} else None
    return None


def in_title(scene: Scene) -> list[Individual]:
    """Return the persons whom the first line of the article names."""
    first = scene.document.text.partition("\n")[0]
    persons = (one for one in scene.individuals if one.type == "Person" and one.names)
    return [one for one in persons if one.names[0].span.end <= len(first)]
