"""The one person whom a description can mean: head of that state, the only one of that kind, or the only one at all."""

from __future__ import annotations

from kg.entities.authority import place_of_demonym
from kg.entities.individuals import Described, Individual, Scene, is_of_gender
from kg.entities.steps.barred import told_beside
from kg.entities.steps.mains import most_named
from kg.entities.steps.nouns import complement, determiner
from kg.entities.steps.protagonists import has_left, left_post
from kg.entities.steps.voices import may_be_called
from kg.lang import table
from kg.lang import words as word_set
from kg.text.tree import Token


def kind_of(scene: Scene, noun: Described, complements: dict[int, set[str]]) -> tuple[Individual, str] | None:
    """ "Le chercheur" is the only one before who is called something of that kind: "X, astronome"."""
    kinds = set(table("fr", "roles")["kinds"].get(f"{noun.lemma} {complement(scene, noun.end)}".strip(), ()))
    found = [
        one
        for one in scene.individuals
        if one.type == "Person"
        and kinds & (set(one.nouns) | complements.get(id(one), set()))
        and scene.last_before(one, noun.start) is not None
        and (has_left(scene, noun) or not left_post(one, kinds))
        and not (one.gender == "Fem" and "Masc" in scene.words.doc[noun.start].morph.get("Gender", []))
        and not (_heads_state(scene, noun) and _heads_body(one))
    ]
    return (found[0], "kind of") if len(found) == 1 and determiner(scene, noun.start) != "possessive" else None


def _heads_state(scene: Scene, noun: Described) -> bool:
    return noun.lemma == "chef" and complement(scene, noun.end) in ("état", "gouvernement")


def _heads_body(one: Individual) -> bool:
    """ "Le syndicat, par la voix de son président": a president brought in as a body's is no head of state."""
    texts = (mention.text.lower() for mention in one.mentions.values() if mention.kind == "description")
    return any(text.startswith(("son ", "sa ", "leur ")) for text in texts)


def head_of_state(scene: Scene, noun: Described) -> tuple[Individual, str] | None:
    """ "Le président américain", "le chef de l'État syldave" is the one just named of whom no other post is known."""
    if not _is_of_state(scene, noun):
        return None
    beside = _told_beside(scene.words.doc[noun.start])
    near = [
        one
        for one in scene.individuals
        if one.type == "Person" and one.number == "Sing" and not one.nouns
        if (last := scene.last_before(one, noun.start)) is not None
        and scene.sentence_of[noun.start] - scene.sentence_of[last] <= 1
        and last in scene.mention_at  # named, or a pronoun: "le poète" is nobody's president
        and not _is_stricken(scene.words.doc[last])
        and not any(scene.of_token.get(i) is one for i in beside)  # "Luc Roy, pour qui le président syldave ment"
    ]
    return (near[0], "head of state") if len(near) == 1 else None


def _is_of_state(scene: Scene, noun: Described) -> bool:
    """Tell whether a post at the head of a state or its government has the adjective of a people behind it."""
    states, of = table("fr", "roles")["states"], complement(scene, noun.end)
    behind = scene.words.lower[noun.end : noun.end + 3]
    of_body = bool(of) and f"{noun.lemma} {of}" in states and of in behind
    if not (of_body or noun.lemma in states):
        return False
    end = noun.end + (behind.index(of) + 1 if of_body else 0)
    return any(place_of_demonym(word) for word in scene.words.text[end : end + 1])


def _told_beside(noun: Token) -> frozenset[int]:
    """Return where those stand of whom a relative clause around a noun tells, or behind whom it stands."""
    clauses = [up for up in noun.ancestors if up.dep_ == "acl:relcl" and up.left_edge.i]
    before = [clause.left_edge.nbor(-1) for clause in clauses]
    names = [each.head.i if each.dep_ == "flat:name" else each.i for each in before]
    return told_beside(noun) | frozenset(names)


def _is_stricken(mention: Token) -> bool:
    """ "X est mort à Klow. Le président syldave ...": he is not the one who has died or was freed."""
    name = mention
    while name.dep_.startswith("flat"):
        name = name.head
    suffers = name.dep_ in {"nsubj", "nsubj:pass", "obj"} or name.head.pos_ == "NOUN"
    return suffers and name.head.lemma_ in word_set("fr", "titles", "stricken")


def only_person(scene: Scene, noun: Described) -> tuple[Individual, str] | None:
    """ "L'homme d'affaires" is the only person of the article, or the one whom it names far more than any other."""
    persons = [one for one in scene.individuals if one.type == "Person"]
    main = persons[0] if len(persons) == 1 else most_named(persons)
    if main is None or noun.group in {"heads", "posts", "relatives"} or scene.last_before(main, noun.start) is None:
        return None
    if noun.lemma in word_set("fr", "titles", "involved") or not may_be_called(main, {noun.lemma}):
        return None  # "Le suspect" is not the mayor who came to see
    step = "only person" if len(persons) == 1 else "protagonist"
    return (main, step) if is_of_gender(main, scene.words.doc[noun.start]) else None
