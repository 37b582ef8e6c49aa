"""Who backs or opposes a happening by what he calls it, on parses built by hand."""

from __future__ import annotations

import pytest

from kg.facts.extraction import extract_facts
from kg.facts.lexicon import load_lexicon
from kg.model import Claim, Evidence, Span
from tests.facts.hand_read import CITY, COMPANY, Told, Triple, read, reading_of

TITLE = """
Grève grève NOUN ROOT 0 Number=Sing
à à ADP case 2 -
Klow Klow PROPN nmod 0 -
. . PUNCT punct 0 -
"""
NAMES = {"Norsud": COMPANY, "Klow": CITY}

SAID = [
    # Cette grève est inacceptable dit Norsud.
    pytest.param(
        """
Cette ce DET det 5 Number=Sing|PronType=Dem
grève grève NOUN nsubj 7 Number=Sing
est être AUX cop 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
inacceptable inacceptable ADJ ROOT 7 Number=Sing
dit dire VERB parataxis 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Norsud Norsud PROPN nsubj 8 -
. . PUNCT punct 7 -
""",
        [("Norsud", "opposes", "Grève à Klow")],
        id="blame",
    ),
    # Cet acte n'est pas légitime dit Norsud.
    pytest.param(
        """
Cet ce DET det 5 Number=Sing|PronType=Dem
acte acte NOUN nsubj 9 Number=Sing
n' ne ADV advmod 9 -
est être AUX cop 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
pas pas ADV advmod 9 -
légitime légitime ADJ ROOT 9 Number=Sing
dit dire VERB parataxis 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Norsud Norsud PROPN nsubj 10 -
. . PUNCT punct 9 -
""",
        [("Norsud", "opposes", "Grève à Klow")],
        id="denied praise of what the title tells",
    ),
    # Cette grève constitue une victoire dit Norsud.
    pytest.param(
        """
Cette ce DET det 5 Number=Sing|PronType=Dem
grève grève NOUN nsubj 6 Number=Sing
constitue constituer VERB ROOT 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
une un DET det 8 Definite=Ind|Number=Sing|PronType=Art
victoire victoire NOUN obj 6 Number=Sing
dit dire VERB parataxis 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Norsud Norsud PROPN nsubj 9 -
. . PUNCT punct 6 -
""",
        [("Norsud", "supports", "Grève à Klow")],
        id="praise",
    ),
    # Cette maison est inacceptable dit Norsud.
    pytest.param(
        """
Cette ce DET det 5 Number=Sing|PronType=Dem
maison maison NOUN nsubj 7 Number=Sing
est être AUX cop 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
inacceptable inacceptable ADJ ROOT 7 Number=Sing
dit dire VERB parataxis 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Norsud Norsud PROPN nsubj 8 -
. . PUNCT punct 7 -
""",
        [],
        id="not the happening",
    ),
]


def told(table: str) -> Told:
    """Read a title and what Norsud says, up to the verb of speech."""
    reading = reading_of(TITLE + table.strip(), NAMES)
    text = reading.document.text
    said, cue = text.index("Cet"), text.index("dit")
    content = Span(said, cue - 1)
    whole = Evidence(content, Span(said, len(text)))
    reading.claims = (Claim(content, "direct", whole, speaker="Norsud", cue=Span(cue, cue + 3)),)
    return Told(*extract_facts(reading, load_lexicon()))


@pytest.mark.parametrize(("table", "expected"), SAID)
def test_a_speaker_judges(table: str, expected: list[Triple]) -> None:
    assert told(table).triples("opposes", "supports") == expected


@pytest.mark.parametrize(("table", "expected"), SAID[:1])
def test_a_stance_is_the_articles_word(table: str, expected: list[Triple]) -> None:
    assert told(table).statuses(expected[0][1]) == {"asserted"}


def test_an_affair_is_nobodys_deed() -> None:
    title = TITLE.replace("Grève grève", "Affaire affaire")
    text = title + SAID[1].values[0].strip()  # type: ignore[union-attr]
    reading = reading_of(text, NAMES)
    said, cue = reading.document.text.index("Cet"), reading.document.text.index("dit")
    whole = Evidence(Span(said, cue - 1), Span(said, len(reading.document.text)))
    reading.claims = (Claim(Span(said, cue - 1), "direct", whole, speaker="Norsud", cue=Span(cue, cue + 3)),)
    assert Told(*extract_facts(reading, load_lexicon())).triples("opposes", "supports") == []


def test_a_verb_of_judgement() -> None:
    # Grève à Klow. Norsud juge la grève injuste.
    table = """
Norsud Norsud PROPN nsubj 5 -
juge juger VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
la le DET det 7 Definite=Def|Number=Sing|PronType=Art
grève grève NOUN obj 5 Number=Sing
injuste injuste ADJ amod 7 Number=Sing
. . PUNCT punct 5 -
"""
    found = read(TITLE + table.strip(), NAMES).triples("opposes", "supports")
    assert found == [("Norsud", "opposes", "Grève à Klow")]


CLOSURE = """
Fermeture fermeture NOUN ROOT 0 Number=Sing
de de ADP case 2 -
Valtel Valtel PROPN nmod 0 Number=Sing
. . PUNCT punct 0 -
"""
DENOUNCES = """
Norsud Norsud PROPN nsubj 5 -
dénonce dénoncer VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
"""
THIS_MEASURE = """
cette ce DET det 7 Number=Sing|PronType=Dem
mesure mesure NOUN obj 5 Number=Sing
. . PUNCT punct 5 -
"""
AN_INJUSTICE = """
une un DET det 7 Definite=Ind|Number=Sing|PronType=Art
injustice injustice NOUN obj 5 Number=Sing
. . PUNCT punct 5 -
"""
A_COUP = """
un un DET det 7 Definite=Ind|Number=Sing|PronType=Art
coup coup NOUN obj 5 Number=Sing
de de ADP case 9 -
force force NOUN nmod 7 Number=Sing
. . PUNCT punct 5 -
"""
A_PUTSCH = """
un un DET det 7 Definite=Ind|Number=Sing|PronType=Art
putsch putsch NOUN obj 5 Number=Sing
. . PUNCT punct 5 -
"""
AN_UNJUST_PLAN = """
un un DET det 7 Definite=Ind|Number=Sing|PronType=Art
plan plan NOUN obj 5 Number=Sing
injuste injuste ADJ amod 7 Number=Sing
. . PUNCT punct 5 -
"""


THIS_NEWS = """
cette ce DET det 7 PronType=Dem
annonce annonce NOUN obj 5 Number=Sing
. . PUNCT punct 5 -
"""


@pytest.mark.parametrize(
    ("title", "thing", "expected"),
    [
        pytest.param(CLOSURE, THIS_NEWS, ["Fermeture de Valtel"], id="an announcement is what it announced"),
        pytest.param(CLOSURE, THIS_MEASURE, ["Fermeture de Valtel"], id="a measure is a closure"),
        pytest.param(TITLE, THIS_MEASURE, [], id="a measure is no strike"),
        pytest.param(TITLE, AN_INJUSTICE, ["Grève à Klow"], id="what the title tells is called so"),
        pytest.param(TITLE, A_COUP, ["Grève à Klow"], id="by what would be a happening itself"),
        pytest.param(TITLE, A_PUTSCH, ["Grève à Klow"], id="by a crime against a state"),
        pytest.param(CLOSURE, AN_UNJUST_PLAN, ["Fermeture de Valtel"], id="by an adjective"),
    ],
)
def test_what_is_denounced(title: str, thing: str, expected: list[str]) -> None:
    # Fermeture de Valtel. Norsud dénonce cette mesure, une injustice, un plan injuste.
    table = "\n".join(part.strip() for part in (title, DENOUNCES, thing))
    told = read(table, NAMES | {"Valtel": COMPANY})
    assert [target for _, _, target in told.triples("opposes")] == expected


def test_a_charge_is_no_word_for_what_the_title_tells() -> None:
    table = """
Klow Klow PROPN nsubj 6 -
a avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
condamné condamner VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
Norsud Norsud PROPN obj 6 -
pour pour ADP case 9 -
injustice injustice NOUN obl:mod 6 Number=Sing
. . PUNCT punct 6 -
"""
    assert not read(TITLE + table.strip(), NAMES).triples("supports")
    assert read(TITLE + table.strip(), NAMES).triples("opposes") == [("Klow", "opposes", "Norsud")]
