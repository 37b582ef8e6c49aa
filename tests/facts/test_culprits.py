"""Whose deed an attack is where a noun beside a name says it, on parses built by hand."""

from __future__ import annotations

import pytest

from kg.facts.tellings.culprits import without_condemned
from kg.model import Evidence, Fact, Span
from tests.facts.hand_read import CITY, PERSON, Triple, read

SHOOTING = """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
fusillade fusillade NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
éclaté éclater VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 3 Number=Sing
à à ADP case 6 -
Klow Klow PROPN obl:mod 3 -
. . PUNCT punct 3 -
"""


@pytest.mark.parametrize(
    ("noun", "determiner", "names", "triples"),
    [
        ("tireur", "Def", ["tireur", "Luc"], [("Luc", "organizes", "fusillade")]),
        ("forcené", "Def", ["forcené", "Luc"], [("Luc", "organizes", "fusillade")]),
        ("ravisseur", "Def", ["ravisseur", "Luc"], []),  # nobody was carried off
        ("maire", "Def", ["maire", "Luc"], []),
        ("tireur", "Ind", ["tireur", "Luc"], []),
    ],
)
def test_who_is_called_by_the_deed_has_done_it(
    noun: str, determiner: str, names: list[str], triples: list[Triple]
) -> None:
    # Une fusillade a éclaté mardi à Klow. Le tireur, Luc, a parlé.
    told = read(
        f"""{SHOOTING}Le le DET det 9 Definite={determiner}|Number=Sing|PronType=Art
{noun} {noun} NOUN nsubj 14 Number=Sing
, , PUNCT punct 11 -
Luc Luc PROPN appos 9 -
, , PUNCT punct 11 -
a avoir AUX aux:tense 14 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
parlé parler VERB ROOT 14 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 14 -
""",
        {"Klow": CITY, **dict.fromkeys(names, PERSON)},
    )
    found = {(who if who not in names else "Luc", name, what) for who, name, what in told.triples("organizes")}
    assert found == set(triples)


def test_who_condemns_a_deed_has_not_done_it() -> None:
    evidence = Evidence(Span(0, 1), Span(0, 1))
    facts = [
        Fact(who, name, deed, "asserted", "fr:x/1", evidence)
        for who, name, deed in [
            ("norsud", "organizes", "attack"),
            ("norsud", "opposes", "attack"),
            ("valtel", "organizes", "attack"),
            ("norsud", "organizes", "march"),
        ]
    ]
    kept = [(fact.subject, fact.property, fact.object) for fact in without_condemned(facts)]
    assert kept == [
        ("norsud", "opposes", "attack"),
        ("valtel", "organizes", "attack"),
        ("norsud", "organizes", "march"),
    ]
