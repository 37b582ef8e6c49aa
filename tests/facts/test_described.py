"""Whose a number is: of what bears a name rather than of what befalls it, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, COMPANY, PERSON, Triple, read

Names = dict[str, tuple[str, str]]
BRIDGE = ("Place", "Bridge")

CASES = [
    # Norsud a inauguré le Mornac, long de 120 mètres.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
inauguré inaugurer VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
le le DET det 4 Definite=Def|Number=Sing|PronType=Art
Mornac Mornac PROPN obj 2 -
, , PUNCT punct 6 -
long long ADJ nmod 4 Gender=Masc|Number=Sing
de de ADP case 9 -
120 120 NUM nummod 9 -
mètres mètre NOUN obl:arg 6 Number=Plur
. . PUNCT punct 2 -
""",
        {"Norsud": COMPANY, "Mornac": BRIDGE},
        [("Mornac", "quantity", "120 mètres")],
        id="an adjective behind a name",
    ),
    # Haut de 120 mètres, le Mornac a été inauguré.
    pytest.param(
        """
Haut haut ADJ advcl 8 Gender=Masc|Number=Sing
de de ADP case 3 -
120 120 NUM nummod 3 -
mètres mètre NOUN obl:arg 0 Number=Plur
, , PUNCT punct 0 -
Mornac Mornac PROPN nsubj:pass 8 -
a avoir AUX aux:tense 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 8 Number=Sing|Tense=Past|VerbForm=Part
inauguré inaugurer VERB ROOT 8 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 8 -
""",
        {"Mornac": BRIDGE},
        [("Mornac", "quantity", "120 mètres")],
        id="an adjective that opens the sentence",
    ),
    # Un séisme a frappé Klow, ville de 400 habitants, which the parser hangs on the verb.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
séisme séisme NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
, , PUNCT punct 6 -
ville ville NOUN obl:mod 3 Number=Sing
de de ADP case 9 -
400 400 NUM nummod 9 -
habitants habitant NOUN nmod 6 Number=Plur
. . PUNCT punct 3 -
""",
        {"Klow": CITY},
        [("Klow", "quantity", "400 habitants")],
        id="a town of so many",
    ),
    # Le Mornac, d'un poids de 30 tonnes, a été inauguré.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
Mornac Mornac PROPN nsubj:pass 11 -
, , PUNCT punct 5 -
d' de ADP case 5 -
un un DET det 5 Definite=Ind|Number=Sing|PronType=Art
poids poids NOUN nmod 1 Number=Sing
de de ADP case 8 -
30 30 NUM nummod 8 -
tonnes tonne NOUN nmod 5 Number=Plur
a avoir AUX aux:tense 11 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 11 Number=Sing|Tense=Past|VerbForm=Part
inauguré inaugurer VERB ROOT 11 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 11 -
""",
        {"Mornac": BRIDGE},
        [("Mornac", "quantity", "30 tonnes")],
        id="a measure beside a name",
    ),
    # Norsud et Valtel, avec 7 % et 5 % du marché, ont fermé Orbix.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 13 -
et et CCONJ cc 2 -
Valtel Valtel PROPN conj 0 -
, , PUNCT punct 6 -
avec avec ADP case 6 -
7 7 NUM nummod 6 -
% % NOUN nmod 0 -
et et CCONJ cc 9 -
5 5 NUM nummod 9 -
% % NOUN conj 6 -
du du ADP case 11 -
marché marché NOUN nmod 6 Number=Sing
ont avoir AUX aux:tense 13 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
fermé fermer VERB ROOT 13 Number=Sing|Tense=Past|VerbForm=Part
Orbix Orbix PROPN obj 13 -
. . PUNCT punct 13 -
""",
        {"Norsud": COMPANY, "Valtel": COMPANY, "Orbix": COMPANY},
        [("Norsud", "quantity", "7 %"), ("Valtel", "quantity", "5 %")],
        id="each of two has its own",
    ),
    # Une panne a privé 30 foyers de courant à Klow, contre 20 à Travik.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
panne panne NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
touché toucher VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
30 30 NUM nummod 5 -
foyers foyer NOUN obj 3 Number=Plur
à à ADP case 7 -
Klow Klow PROPN obl:mod 3 -
, , PUNCT punct 11 -
contre contre ADP case 11 -
20 20 NUM nummod 11 -
foyers foyer NOUN obl:mod 3 Number=Plur
à à ADP case 13 -
Travik Travik PROPN nmod 11 -
. . PUNCT punct 3 -
""",
        {"Klow": CITY, "Travik": CITY},
        [("panne", "quantity", "30 foyers"), ("Travik", "quantity", "20 foyers")],
        id="the one that is compared has the other",
    ),
    # La participation s'élève à 45 % lors du référendum.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
participation participation NOUN nsubj 2 Number=Sing
atteint atteindre VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
45 45 NUM nummod 4 -
% % NOUN obj 2 -
lors lors ADV advmod 4 -
du du ADP case 7 -
référendum référendum NOUN obl:arg 5 Number=Sing
. . PUNCT punct 2 -
""",
        {},
        [("référendum", "quantity", "45 %")],
        id="that during which it is so",
    ),
    # Anne gagne la finale du 100 mètres en 9 secondes.
    pytest.param(
        """
Anne Anne PROPN nsubj 1 -
gagne gagner VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
la le DET det 3 Definite=Def|Number=Sing|PronType=Art
finale finale NOUN obj 1 Number=Sing
du du ADP case 6 -
100 100 NUM nummod 6 -
mètres mètre NOUN nmod 3 Number=Plur
en en ADP case 9 -
9 9 NUM nummod 9 -
secondes seconde NOUN obl:mod 1 Number=Plur
. . PUNCT punct 1 -
""",
        {"Anne": PERSON},
        [("finale du 100 mètres", "quantity", "9 secondes")],
        id="the time of a race, and what it is called",
    ),
    # Les pertes causées par la grève atteignent 3 %.
    pytest.param(
        """
Les le DET det 1 Definite=Def|Number=Plur|PronType=Art
pertes perte NOUN nsubj 6 Number=Plur
causées causer VERB acl 1 Number=Plur|Tense=Past|VerbForm=Part
par par ADP case 5 -
la le DET det 5 Definite=Def|Number=Sing|PronType=Art
grève grève NOUN obl:agent 2 Number=Sing
atteignent atteindre VERB ROOT 6 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
3 3 NUM nummod 8 -
% % NOUN obj 6 -
. . PUNCT punct 6 -
""",
        {},
        [("grève", "quantity", "3 %")],
        id="what a participle behind the measure names",
    ),
    # Norsud offre 3 millions d'euros pour racheter Valtel.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
offre offrir VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
3 3 NUM nummod 3 -
millions million NOUN obj 1 Number=Plur
d' de ADP case 5 -
euros euro NOUN nmod 3 Number=Plur
pour pour ADP mark 7 -
racheter racheter VERB advcl 1 VerbForm=Inf
Valtel Valtel PROPN obj 7 -
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY, "Valtel": COMPANY},
        [("acquisition de Valtel", "quantity", "3 millions d'euros")],
        id="what a sum is to buy",
    ),
    # L'avion, qui transportait 120 passagers, a explosé.
    pytest.param(
        """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
avion avion NOUN nsubj 8 Gender=Masc|Number=Sing
, , PUNCT punct 4 -
qui qui PRON nsubj 4 PronType=Rel
transportait transporter VERB acl:relcl 1 Mood=Ind|Number=Sing|Tense=Imp|VerbForm=Fin
120 120 NUM nummod 6 -
passagers passager NOUN obj 4 Number=Plur
a avoir AUX aux:tense 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
explosé exploser VERB ROOT 8 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 8 -
""",
        {},
        [("explosion de l'avion", "quantity", "120 passagers")],
        id="what is on board is no happening of its own",
    ),
    # Norsud perd 3 % après le séisme, where the parser makes the share a part of the quake.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
perd perdre VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
3 3 NUM nummod 3 -
% % NOUN nmod 6 -
après après ADP case 6 -
le le DET det 6 Definite=Def|Number=Sing|PronType=Art
séisme séisme NOUN obj 1 Number=Sing
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY},
        [("Norsud", "quantity", "3 %")],
        id="what stands before a phrase with a preposition is no part of it",
    ),
    # Un incendie a détruit trente tours à côté d'un pont long de 120 mètres, which the parser hangs on the bridge.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
incendie incendie NOUN nsubj 3 Gender=Masc|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
détruit détruire VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
trente trente NUM nummod 5 -
tours tour NOUN obj 3 Gender=Fem|Number=Plur
à à ADP case 8 -
côté côté NOUN fixed 6 -
pont pont NOUN obl:mod 3 Gender=Masc|Number=Sing
long long ADJ amod 8 Gender=Masc|Number=Sing
de de ADP case 12 -
120 120 NUM nummod 12 -
mètres mètre NOUN nmod 8 Number=Plur
. . PUNCT punct 3 -
""",
        {},
        [("incendie", "quantity", "trente tours")],
        id="the length of what comes in by the way",
    ),
    # Norsud rejette par 25 voix la proposition.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
rejette rejeter VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
par par ADP case 4 -
25 25 NUM nummod 4 -
voix voix NOUN obl:mod 1 Number=Plur
la le DET det 6 Definite=Def|Number=Sing|PronType=Art
motion motion NOUN obj 1 Number=Sing
. . PUNCT punct 1 -
""",
        {"Norsud": ("Organization", "")},
        [("rejet de la motion", "quantity", "25 voix")],
        id="the votes by which something is rejected",
    ),
    # Un incendie a touché trente tours dans un village de 400 habitants.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
incendie incendie NOUN nsubj 3 Gender=Masc|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
touché toucher VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
trente trente NUM nummod 5 -
tours tour NOUN obj 3 Gender=Fem|Number=Plur
dans dans ADP case 8 -
un un DET det 8 Definite=Ind|Number=Sing|PronType=Art
village village NOUN obl:mod 3 Gender=Masc|Number=Sing
de de ADP case 11 -
400 400 NUM nummod 11 -
habitants habitant NOUN nmod 8 Number=Plur
. . PUNCT punct 3 -
""",
        {},
        [("incendie", "quantity", "trente tours")],
        id="how large a place is that bears no name",
    ),
    # Anne a obtenu 12 médailles lors du championnat.
    pytest.param(
        """
Anne Anne PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
obtenu obtenir VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
12 12 NUM nummod 4 -
médailles médaille NOUN obj 2 Number=Plur
lors lors ADV advmod 2 -
du du ADP case 7 -
championnat championnat NOUN obl:arg 5 Number=Sing
. . PUNCT punct 2 -
""",
        {"Anne": PERSON},
        [("Anne", "quantity", "12 médailles")],
        id="what somebody has won in a contest",
    ),
    # Un incendie a touché Klow. Ils étaient 300 élèves à manifester.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
incendie incendie NOUN nsubj 3 Gender=Masc|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
touché toucher VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
. . PUNCT punct 3 -
Ils il PRON nsubj 9 Gender=Masc|Number=Plur|PronType=Prs
étaient être AUX cop 9 Mood=Ind|Number=Plur|Tense=Imp|VerbForm=Fin
300 300 NUM nummod 9 -
élèves élève NOUN ROOT 9 Number=Plur
à à ADP mark 11 -
manifester manifester VERB acl 9 VerbForm=Inf
. . PUNCT punct 9 -
""",
        {"Klow": CITY},
        [("manifestation", "quantity", "300 élèves")],
        id="what those counted do",
    ),
    # Un incendie a touché Klow. Le propriétaire a payé 30 pompiers.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
incendie incendie NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
touché toucher VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
. . PUNCT punct 3 -
Le le DET det 7 Definite=Def|Number=Sing|PronType=Art
propriétaire propriétaire NOUN nsubj 9 Number=Sing
a avoir AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
payé payer VERB ROOT 9 Number=Sing|Tense=Past|VerbForm=Part
30 30 NUM nummod 11 -
pompiers pompier NOUN obj 9 Number=Plur
. . PUNCT punct 9 -
""",
        {"Klow": CITY},
        [],
        id="what another one does is not of what was told before",
    ),
    # Un incendie a touché Klow dans deux rues.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
incendie incendie NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
touché toucher VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
dans dans ADP case 7 -
deux deux NUM nummod 7 -
rues rue NOUN obl:mod 3 Number=Plur
. . PUNCT punct 3 -
""",
        {"Klow": CITY},
        [],
        id="two things that come in by the way",
    ),
]


@pytest.mark.parametrize(("table", "names", "triples"), CASES)
def test_whose_it_is(table: str, names: Names, triples: list[Triple]) -> None:
    assert read(table, names).triples("quantity") == triples
