"""How matches end, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, read

CASES = [
    # Le club de Klow a remporté la finale de Travik 3 à 2 en prolongation.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
club club NOUN nsubj 5 Number=Sing
de de ADP case 3 -
Klow Klow PROPN nmod 1 -
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
remporté remporter VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
la le DET det 7 Definite=Def|Number=Sing|PronType=Art
finale finale NOUN obj 5 Number=Sing
de de ADP case 9 -
Travik Travik PROPN nmod 7 -
3 3 NUM obl:mod 5 -
à à ADP case 12 -
2 2 NUM obl:arg 10 -
en en ADP case 14 -
prolongation prolongation NOUN obl:mod 5 Number=Sing
. . PUNCT punct 5 -
""",
        {"Klow": CITY, "Travik": CITY},
        "3 à 2",
        id="in words",
    ),
    # La finale de Travik a vu gagner le club de Klow (2-1).
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
finale finale NOUN nsubj 5 Number=Sing
de de ADP case 3 -
Travik Travik PROPN nmod 1 -
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
vu voir VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
gagner gagner VERB xcomp 5 VerbForm=Inf
le le DET det 8 Definite=Def|Number=Sing|PronType=Art
club club NOUN obj 6 Number=Sing
de de ADP case 10 -
Klow Klow PROPN nmod 8 -
( ( PUNCT punct 14 -
2 2 NUM nummod 14 -
- - PUNCT punct 14 -
1 1 NUM nmod 8 -
) ) PUNCT punct 14 -
. . PUNCT punct 5 -
""",
        {"Klow": CITY, "Travik": CITY},
        "2-1",
        id="in brackets",
    ),
    # Le joueur de Klow a remporté la finale de Travik 6-4, 6-3, 2-6.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
joueur joueur NOUN nsubj 5 Number=Sing
de de ADP case 3 -
Klow Klow PROPN nmod 1 -
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
remporté remporter VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
la le DET det 7 Definite=Def|Number=Sing|PronType=Art
finale finale NOUN obj 5 Number=Sing
de de ADP case 9 -
Travik Travik PROPN nmod 7 -
6 6 NUM nummod 12 -
- - PUNCT punct 12 -
4 4 NUM obl:mod 5 -
, , PUNCT punct 16 -
6 6 NUM nummod 16 -
- - PUNCT punct 16 -
3 3 NUM conj 12 -
, , PUNCT punct 20 -
2 2 NUM nummod 20 -
- - PUNCT punct 20 -
6 6 NUM conj 12 -
. . PUNCT punct 5 -
""",
        {"Klow": CITY, "Travik": CITY},
        "6-4, 6-3, 2-6",
        id="sets",
    ),
    # Le club de Klow s'est qualifié pour la finale de Travik (2-1).
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
club club NOUN nsubj 6 Number=Sing
de de ADP case 3 -
Klow Klow PROPN nmod 1 -
s' se PRON expl:comp 6 Reflex=Yes
est être AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
qualifié qualifier VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
pour pour ADP case 9 -
la le DET det 9 Definite=Def|Number=Sing|PronType=Art
finale finale NOUN obl:mod 6 Number=Sing
de de ADP case 11 -
Travik Travik PROPN nmod 9 -
( ( PUNCT punct 13 -
2-1 2-1 NUM nummod 6 -
) ) PUNCT punct 13 -
. . PUNCT punct 6 -
""",
        {"Klow": CITY, "Travik": CITY},
        None,
        id="the match that is reached is another one",
    ),
    # La finale de Travik a réuni des joueurs de 13-14 ans.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
finale finale NOUN nsubj 5 Number=Sing
de de ADP case 3 -
Travik Travik PROPN nmod 1 -
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
réuni réunir VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
des un DET det 7 Definite=Ind|Number=Plur|PronType=Art
joueurs joueur NOUN obj 5 Number=Plur
de de ADP case 12 -
13 13 NUM nummod 11 -
- - PUNCT punct 11 -
14 14 NUM nummod 12 -
ans an NOUN nmod 7 Number=Plur
. . PUNCT punct 5 -
""",
        {"Klow": CITY, "Travik": CITY},
        None,
        id="ages",
    ),
    # La finale de Travik a duré 3 à 4 heures.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
finale finale NOUN nsubj 5 Number=Sing
de de ADP case 3 -
Travik Travik PROPN nmod 1 -
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
duré durer VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
3 3 NUM nummod 9 -
à à ADP case 9 -
4 4 NUM nummod 9 -
heures heure NOUN obj 5 Number=Plur
. . PUNCT punct 5 -
""",
        {"Klow": CITY, "Travik": CITY},
        None,
        id="hours",
    ),
    # La finale de Travik a eu lieu. Klow mène 2-0 au vote.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
finale finale NOUN nsubj 5 Number=Sing
de de ADP case 3 -
Travik Travik PROPN nmod 1 -
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 5 Number=Sing
. . PUNCT punct 5 -
Klow Klow PROPN nsubj 9 -
mène mener VERB ROOT 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
2 2 NUM nummod 12 -
- - PUNCT punct 12 -
0 0 NUM obj 9 -
au au ADP case 14 Definite=Def|Number=Sing|PronType=Art
vote vote NOUN obl:mod 9 Number=Sing
. . PUNCT punct 9 -
""",
        {"Klow": CITY, "Travik": CITY},
        None,
        id="another sentence",
    ),
]


@pytest.mark.parametrize(("table", "names", "score"), CASES)
def test_scores(table: str, names: dict[str, tuple[str, str]], score: str | None) -> None:
    told = [value for _, _, value in read(table, names).triples("quantity") if "heures" not in value]
    assert told == ([score] if score else [])
