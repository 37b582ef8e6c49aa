"""Whom a noun describes, on parses built by hand."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from kg.facts.arguments import ArgumentReader
from kg.facts.bearers import bearers
from tests.hand_built import build

CASES = [
    # ... et juge Luc, patronne Anne: each has a post of its own.
    pytest.param(
        build("""
et et CCONJ cc 1 -
juge juge NOUN conj 3 Number=Sing
Luc Luc PROPN appos 1 -
patronne patronne NOUN ROOT 3 Number=Sing
Anne Anne PROPN appos 3 -
"""),
        ["juge", "Luc"],
        id="joined, with a name of its own",
    ),
    # Le ministre grec Luc Roy démissionne: the parser sees two subjects.
    pytest.param(
        build("""
Le le DET det 1 -
ministre ministre NOUN nsubj 5 Number=Sing
grec grec ADJ amod 1 -
Luc Luc PROPN nsubj 5 -
Roy Roy PROPN flat:name 3 -
démissionne démissionner VERB ROOT 5 VerbForm=Fin
"""),
        ["ministre", "Luc"],
        id="name right behind",
    ),
    # Le ministre démissionne, Luc attend.
    pytest.param(
        build("""
Le le DET det 1 -
ministre ministre NOUN nsubj 2 Number=Sing
démissionne démissionner VERB ROOT 2 VerbForm=Fin
, , PUNCT punct 2 -
Luc Luc PROPN nsubj 2 -
"""),
        ["ministre"],
        id="name further on",
    ),
    # Très âgée, la nageuse Anne gagne.
    pytest.param(
        build("""
Très très ADV advmod 1 -
âgée âgé ADJ advcl 6 Number=Sing
, , PUNCT punct 1 -
la le DET det 4 Definite=Def
nageuse nageur NOUN nsubj 6 Number=Sing
Anne Anne PROPN appos 4 -
gagne gagner VERB ROOT 6 VerbForm=Fin
"""),
        ["âgée", "nageuse"],
        id="set before the clause",
    ),
    # Plusieurs villes, dont Klow et Sbrodj, votent: the parser hung the names on the verb's subject.
    pytest.param(
        build("""
Plusieurs plusieurs DET det 1 Number=Plur
villes ville NOUN nsubj 8 Number=Plur
, , PUNCT punct 4 -
dont dont PRON nmod 4 PronType=Rel
Klow Klow PROPN acl:relcl 1 -
et et CCONJ cc 6 -
Sbrodj Sbrodj PROPN conj 4 -
, , PUNCT punct 1 -
votent voter VERB ROOT 8 VerbForm=Fin
"""),
        ["villes", "Klow", "Sbrodj"],
        id="names that give examples of a plural",
    ),
    # La province du Sbrodj vote.
    pytest.param(
        build("""
La le DET det 1 Definite=Def
province province NOUN nsubj 4 Number=Sing
du de ADP case 3 -
Sbrodj Sbrodj PROPN nmod 1 -
vote voter VERB ROOT 4 VerbForm=Fin
"""),
        ["province", "Sbrodj"],
        id="the name of a region behind de and an article",
    ),
    # Les peintres, parmi eux: "Parmi les peintres, citons Luc et Anne".
    pytest.param(
        build("""
Parmi parmi ADP case 1 -
peintres peintre NOUN obl:mod 3 Number=Plur
, , PUNCT punct 1 -
citons citer VERB ROOT 3 VerbForm=Fin
Luc Luc PROPN obj 3 -
et et CCONJ cc 6 -
Anne Anne PROPN conj 4 -
"""),
        ["peintres", "Luc", "Anne"],
        id="those whom a clause names of a group",
    ),
    # La ville du Sbrodj vote.
    pytest.param(
        build("""
La le DET det 1 Definite=Def
ville ville NOUN nsubj 4 Number=Sing
du de ADP case 3 -
Sbrodj Sbrodj PROPN nmod 1 -
vote voter VERB ROOT 4 VerbForm=Fin
"""),
        ["ville"],
        id="a town of a region",
    ),
]


@pytest.mark.parametrize(("doc", "expected"), CASES)
def test_bearers(doc: Doc, expected: list[str]) -> None:
    found = [token.text for token in bearers(ArgumentReader(doc), doc[1])]
    assert list(dict.fromkeys(found)) == expected
