"""Which happening a pronoun at the start of a sentence takes up, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import COMPANY, read

# La grève continue. {pronoun} est soutenue par Norsud.
TABLE = """
La le DET det 1 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
grève grève NOUN nsubj 2 Gender=Fem|Number=Sing
continue continuer VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 2 -
{pronoun} {pronoun} PRON nsubj:pass 6 {form}|Number=Sing|Person=3|PronType=Prs
est être AUX aux:pass 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
soutenue soutenir VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
par par ADP case 8 -
Norsud Norsud PROPN obl:agent 6 -
. . PUNCT punct 6 -
"""


@pytest.mark.parametrize(
    ("pronoun", "form", "found"),
    [
        pytest.param("Elle", "Gender=Fem", [("Norsud", "supports", "grève")], id="the subject of the last sentence"),
        pytest.param("Il", "Gender=Masc", [], id="another gender"),
    ],
)
def test_a_pronoun_takes_up_the_happening_told_last(pronoun: str, form: str, found: list[tuple[str, str, str]]) -> None:
    assert read(TABLE.format(pronoun=pronoun, form=form), {"Norsud": COMPANY}).triples("supports") == found
