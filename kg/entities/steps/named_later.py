"""Posts whose holder is named when he goes on: "P, a dit le procureur de Klow. « Q », a ajouté Luc Roy"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.entities.individuals import Described, Individual, Scene, is_of_gender
from kg.entities.steps.nouns import described_at, determiner, end_of_phrase, first_of_phrase
from kg.entities.steps.speakers import goes_on, outermost, speaker_token
from kg.model import Claim
from kg.text.tree import Token

_POSTS = {"heads", "posts"}
_NEAR = 2  # sentences from the post to the name


def tie_named_later(scene: Scene, claims: Sequence[Claim]) -> None:
    """Tie the post of who speaks to the one who goes on, if he is named there for the first time, and bare.

    A witness who "a raconté" something need not be who spoke before.

    Args:
        scene: the article, with its descriptions tied.
        claims: who says what in it.
    """
    for before, claim in pairwise(outermost(claims)):
        heads = [speaker_token(scene, span) if (span := each.speaker_span) else None for each in (before, claim)]
        post, name = heads
        noun = described_at(scene, post.i) if post is not None else None
        if post is None or name is None or noun is None or post.i in scene.of_token:
            continue
        one = scene.of_token.get(name.i)
        if one is not None and goes_on(scene, claim) and _is_post(scene, noun) and _is_new(scene, one, post, name):
            start, end = first_of_phrase(scene, noun.start), end_of_phrase(scene, noun.end)
            scene.tie(one, start, end, range(noun.start, noun.end), "description", "named later")
            one.nouns[noun.lemma] += 1


def _is_post(scene: Scene, noun: Described) -> bool:
    return noun.group in _POSTS and not noun.plural and determiner(scene, noun.start) in ("definite", "possessive")


def _is_new(scene: Scene, one: Individual, post: Token, name: Token) -> bool:
    """Tell whether somebody is first named behind a post that may be his, and the article says nothing else of him."""
    told = one.type == "Person" and one.names and not one.nouns and is_of_gender(one, post)
    near = 0 < scene.sentence_of[name.i] - scene.sentence_of[post.i] <= _NEAR
    first = bool(one.names) and min(known.start for known in one.names) in range(post.i + 1, name.i + 1)
    others = (scene.of_token.get(i) for i in range(post.i, name.i))
    alone = all(other is None or other is one or other.type != "Person" for other in others)
    return bool(told and near and first and alone and len(one.names[0].text.split()) > 1 and not _is_described(name))


def _is_described(name: Token) -> bool:
    """ "Anne Roy, une voisine", "Luc Roy, 34 ans", "Luc Roy, dont la maison a brûlé", "Luc Roy, venu du village"."""
    return any(child.dep_ in ("appos", "acl", "acl:relcl") for child in name.children)
