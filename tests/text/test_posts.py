"""Names and the posts beside them, on parses built by hand."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from kg.text.names.posts import without_bearers, without_peoples
from kg.text.names.words import Candidate, Words
from tests.hand_built import build

CASES = [
    # la présidente du Parti vert Léa Roy
    pytest.param(
        build("""
la le DET det 1 -
présidente présidente NOUN ROOT 1 -
du de ADP case 3 -
Parti Parti PROPN nmod 1 -
vert vert ADJ amod 3 -
Léa Léa PROPN appos 1 -
Roy Roy PROPN flat:name 5 -
"""),
        ["Parti vert", "Léa Roy"],
        id="the one who holds the post",
    ),
    # la présidente du lycée Léa Roy
    pytest.param(
        build("""
la le DET det 1 -
présidente présidente NOUN ROOT 1 -
du de ADP case 3 -
Lycée lycée NOUN nmod 1 -
public public ADJ amod 3 -
Léa Léa PROPN appos 3 -
Roy Roy PROPN flat:name 5 -
"""),
        ["Lycée public Léa Roy"],
        id="the one whose name a school bears",
    ),
]


@pytest.mark.parametrize(("doc", "texts"), CASES)
def test_without_bearers(doc: Doc, texts: list[str]) -> None:
    found = without_bearers(Words(doc), [Candidate(3, 7, "ORG")])
    assert [doc[each.start : each.end].text for each in found] == texts


PARSED_AS_ONE = [
    ("le ministre des", "Finances Wolfram Roy", "PER", ["Wolfram Roy PER"]),
    ("celui de la", "Justice Wolfram Roy", "ORG", ["Wolfram Roy PER"]),
    ("le secrétaire général de l'", "Otan Wolfram Roy", "ORG", ["Otan ORG", "Wolfram Roy PER"]),
    ("le patron de", "Renault Sport Racing", "ORG", ["Renault Sport Racing ORG"]),
    ("la victoire de l'", "Otan Wolfram Roy", "ORG", ["Otan Wolfram Roy ORG"]),
    ("le chef des", "Finances publiques", "ORG", ["Finances publiques ORG"]),
]


@pytest.mark.parametrize(("before", "name", "label", "parts"), PARSED_AS_ONE)
def test_a_name_that_no_list_knows_behind_what_its_bearer_is_over(
    before: str, name: str, label: str, parts: list[str]
) -> None:
    pos = {"le": "DET", "la": "DET", "l'": "DET", "de": "ADP", "des": "ADP", "général": "ADJ", "celui": "PRON"}
    row, size = before.split() + name.split(), len(name.split())
    tags = [pos.get(word, "PROPN" if word[0].isupper() else "NOUN") for word in row]
    lines = [
        f"{word} {word} {tag} flat:name {max(i - 1, 0)} -" for i, (word, tag) in enumerate(zip(row, tags, strict=True))
    ]
    doc = build("\n".join(lines))
    found = without_bearers(Words(doc), [Candidate(len(row) - size, len(row), label)])
    assert [f"{doc[each.start : each.end].text} {each.label}" for each in found] == parts


def test_two_words_behind_a_party_that_somebody_leads_are_a_person() -> None:
    # le président du PS Wolfram Roy
    doc = build("""
le le DET det 1 -
président président NOUN ROOT 1 -
du de ADP case 3 -
PS PS PROPN nmod 1 -
Wolfram Wolfram PROPN flat:name 3 -
Roy Roy PROPN flat:name 3 -
""")
    found = without_bearers(Words(doc), [Candidate(3, 4, "ORG", "Party"), Candidate(4, 6, "ORG")])
    assert [each.label for each in found] == ["ORG", "PER"]


COUNTRYMEN = [
    ("le Danois Jan Vik", 2, ["Jan Vik PER"]),
    ("le Danois Jan Van Vik", 2, ["Jan Van Vik PER"]),
    ("le jeune Danois Jan Vik", 3, ["Jan Vik PER"]),
    ("le Danois Jan Group", 2, ["Jan Group ORG"]),
    ("le Danois Zel Wind", 2, ["Zel Wind ORG"]),
    ("le fabricant Jan Vik", 2, ["Jan Vik ORG"]),
]


@pytest.mark.parametrize(("text", "start", "names"), COUNTRYMEN)
def test_a_full_name_behind_a_people_is_a_person(text: str, start: int, names: list[str]) -> None:
    tags = {"le": "DET", "jeune": "ADJ", "fabricant": "NOUN", "Danois": "NOUN"}
    row = text.split()
    doc = build("\n".join(f"{word} {word} {tags.get(word, 'PROPN')} dep 0 -" for word in row))
    found = without_peoples(Words(doc), [Candidate(start, len(row), "ORG")])
    assert [f"{doc[each.start : each.end].text} {each.label}" for each in found] == names
