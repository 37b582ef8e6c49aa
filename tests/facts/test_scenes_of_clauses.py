"""Of which happening a clause, a participle or a circumstance says when and where, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, COMPANY, PERSON, Triple, read

Names = dict[str, tuple[str, str]]

CASES = [
    # C'est à Klow que Anne a été arrêtée.
    pytest.param(
        """
C' ce PRON expl:subj 3 Number=Sing|PronType=Dem
est être AUX cop 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 3 -
Klow Klow PROPN ROOT 3 -
que que SCONJ mark 8 -
Anne Anne PROPN nsubj:pass 8 Number=Sing
a avoir AUX aux:tense 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 8 Tense=Past|VerbForm=Part
arrêtée arrêter VERB acl:relcl 3 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 3 -
""",
        {"Klow": CITY, "Anne": PERSON},
        [("arrestation d'Anne", "occurredIn", "Klow")],
        id="a place that is set off before its clause",
    ),
    # L'attaque, revendiquée dimanche par Orbix, a eu lieu samedi.
    pytest.param(
        """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 9 Number=Sing
, , PUNCT punct 3 -
revendiquée revendiquer VERB acl 1 Number=Sing|Tense=Past|VerbForm=Part
dimanche dimanche NOUN obl:mod 3 Number=Sing
par par ADP case 6 -
Orbix Orbix PROPN obl:agent 3 -
, , PUNCT punct 9 -
a avoir AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 9 Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 9 Number=Sing
samedi samedi NOUN obl:mod 9 Number=Sing
. . PUNCT punct 9 -
""",
        {"Orbix": COMPANY},
        [("attaque", "occurredOn", "2024-05-11")],
        id="the day on which somebody speaks of a thing is not its own",
    ),
    # Anne a été arrêtée lors d'une manifestation à Klow.
    pytest.param(
        """
Anne Anne PROPN nsubj:pass 3 -
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 3 Tense=Past|VerbForm=Part
arrêtée arrêter VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
lors lors ADV advmod 3 -
d' de ADP case 7 -
une un DET det 7 Definite=Ind|Number=Sing|PronType=Art
manifestation manifestation NOUN obl:arg 4 Number=Sing
à à ADP case 9 -
Klow Klow PROPN nmod 7 -
. . PUNCT punct 3 -
""",
        {"Anne": PERSON, "Klow": CITY},
        [("arrestation d'Anne", "occurredIn", "Klow"), ("manifestation à Klow", "occurredIn", "Klow")],
        id="what is meanwhile is at the same place",
    ),
    # Le congrès se tient depuis mardi à Klow.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
congrès congrès NOUN nsubj 3 Number=Sing
se se PRON expl:comp 3 -
tient tenir VERB ROOT 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
depuis depuis ADP case 5 -
mardi mardi NOUN obl:mod 3 Number=Sing
à à ADP case 7 -
Klow Klow PROPN obl:arg 3 -
. . PUNCT punct 3 -
""",
        {"Klow": CITY},
        [("congrès", "occurredOn", "2024-05-14"), ("congrès", "occurredIn", "Klow")],
        id="a day from which one counts has no place of its own",
    ),
]


@pytest.mark.parametrize(("table", "names", "expected"), CASES)
def test_when_and_where(table: str, names: Names, expected: list[Triple]) -> None:
    assert read(table, names).triples("occurredOn", "occurredIn") == expected
