"""Which elections are one ballot and which are two, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import PERSON, read


@pytest.mark.parametrize(
    ("first", "second", "elections"),
    [
        ("primaire", "présidentielle", 2),
        ("présidentielle", "législatives", 2),
        ("présidentielle", "élection", 1),
    ],
)
def test_ballots_of_two_sorts_are_two(first: str, second: str, elections: int) -> None:
    # La primaire attire Anne, et la présidentielle attire Luc.
    told = read(
        f"""
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
{first} {first} NOUN nsubj 2 Number=Sing
attire attirer VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Anne Anne PROPN obj 2 -
en en ADP case 5 -
2019 2019 NUM obl:mod 2 -
. . PUNCT punct 2 -
La le DET det 8 Definite=Def|Number=Sing|PronType=Art
{second} {second} NOUN nsubj 9 Number=Sing
attire attirer VERB ROOT 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Anne Anne PROPN obj 9 -
en en ADP case 12 -
2019 2019 NUM obl:mod 9 -
. . PUNCT punct 9 -
""",
        {"Anne": PERSON},
    )
    assert len([event for event in told.events if event.kind == "election"]) == elections


@pytest.mark.parametrize(("post", "elections"), [("maire", 2), ("député", 1)])
def test_who_is_elected_to_a_post_is_so_in_its_ballot(post: str, elections: int) -> None:
    # Les législatives passionnent Klow. Anne est élue maire.
    told = read(
        f"""
Les le DET det 1 Definite=Def|Number=Plur|PronType=Art
législatives législatives NOUN nsubj 2 Number=Plur
attirent attirer VERB ROOT 2 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
Anne Anne PROPN obj 2 -
en en ADP case 5 -
2019 2019 NUM obl:mod 2 -
. . PUNCT punct 2 -
Anne Anne PROPN nsubj:pass 9 -
est être AUX aux:pass 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
élue élire VERB ROOT 9 Number=Sing|Tense=Past|VerbForm=Part
{post} {post} NOUN xcomp 9 Number=Sing
en en ADP case 12 -
2019 2019 NUM obl:mod 9 -
. . PUNCT punct 9 -
""",
        {"Anne": PERSON},
    )
    assert len([event for event in told.events if event.kind == "election"]) == elections
