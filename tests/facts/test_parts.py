"""What is hit where only a part of it, one of its members or nobody is named, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, COMPANY, COUNTRY, PERSON, VEHICLE, Triple, read

Names = dict[str, tuple[str, str]]

CASES = [
    # La version finale de Orane est sortie mardi.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
version version NOUN nsubj 6 Number=Sing
finale final ADJ amod 1 Number=Sing
de de ADP case 4 -
Orane Orane PROPN nmod 1 -
est être AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
sortie sortir VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 6 Number=Sing
. . PUNCT punct 6 -
""",
        {"Orane": ("Product", "Software")},
        [("sortie de la version finale de Orane", "affects", "Orane")],
        id="a version of a work",
    ),
    # Orane s'est arrêtée mardi.
    pytest.param(
        """
Orane Orane PROPN nsubj 3 -
s' se PRON expl:comp 3 -
est être AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
arrêtée arrêter VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 3 Number=Sing
. . PUNCT punct 3 -
""",
        {"Orane": ("Place", "Facility")},
        [("arrêt d'Orane", "affects", "Orane")],
        id="a plant that bears a name",
    ),
    # L'appareil, un Alizé, s'est écrasé mardi.
    pytest.param(
        """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
appareil appareil NOUN nsubj 8 Gender=Masc|Number=Sing
, , PUNCT punct 4 -
un un DET det 4 Definite=Ind|Number=Sing|PronType=Art
Alizé Alizé PROPN appos 1 -
, , PUNCT punct 4 -
s' se PRON expl:comp 8 -
est être AUX aux:tense 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
écrasé écraser VERB ROOT 8 Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 8 Number=Sing
. . PUNCT punct 8 -
""",
        {"Alizé": VEHICLE},
        [("accident d'Alizé", "affects", "Alizé")],
        id="an apposition says which",
    ),
    # Un Alizé de Norsud s'est écrasé mardi.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
Alizé Alizé PROPN nsubj 6 -
de de ADP case 3 -
Norsud Norsud PROPN nmod 1 -
s' se PRON expl:comp 6 -
est être AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
écrasé écraser VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 6 Number=Sing
. . PUNCT punct 6 -
""",
        {"Alizé": VEHICLE, "Norsud": COMPANY},
        [("accident d'Alizé", "affects", "Alizé"), ("accident d'Alizé", "affects", "Norsud")],
        id="a vehicle and whose it is",
    ),
    # Norsud a bloqué mardi l'accès au site Orane.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
bloqué bloquer VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 2 Number=Sing
l' le DET det 5 Definite=Def
accès accès NOUN obj 2 Number=Sing
à à ADP case 7 -
Orane Orane PROPN nmod 5 -
. . PUNCT punct 2 -
""",
        {"Norsud": COMPANY, "Orane": ("Product", "Platform")},
        [("blocage de l'accès", "affects", "Orane")],
        id="the way to a thing",
    ),
    # La dépouille de Anne a été rapatriée mardi.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
dépouille dépouille NOUN nsubj:pass 6 Number=Sing
de de ADP case 3 -
Anne Anne PROPN nmod 1 -
a avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 6 Tense=Past|VerbForm=Part
rapatriée rapatrier VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 6 Number=Sing
. . PUNCT punct 6 -
""",
        {"Anne": PERSON},
        [("rapatriement de la dépouille de Anne", "affects", "Anne")],
        id="what is left of the dead is theirs",
    ),
    # Un téléphone appartenant à Norsud a été piraté mardi.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
téléphone téléphone NOUN nsubj:pass 7 Number=Sing
appartenant appartenir VERB acl 1 Tense=Pres|VerbForm=Part
à à ADP case 4 -
Norsud Norsud PROPN obl:arg 2 -
a avoir AUX aux:tense 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 7 Tense=Past|VerbForm=Part
piraté pirater VERB ROOT 7 Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 7 Number=Sing
. . PUNCT punct 7 -
""",
        {"Norsud": COMPANY},
        [("piratage d'un téléphone", "affects", "Norsud")],
        id="whose a thing is may be told by a verb",
    ),
    # Le site de Norsud a été piraté mardi.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
site site NOUN nsubj:pass 6 Number=Sing
de de ADP case 3 -
Norsud Norsud PROPN nmod 1 -
a avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 6 Tense=Past|VerbForm=Part
piraté pirater VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 6 Number=Sing
. . PUNCT punct 6 -
""",
        {"Norsud": COMPANY},
        [("piratage du site de Norsud", "affects", "Norsud")],
        id="site of a bank",
    ),
    # La défaillance d'une valve d'un moteur de Orane inquiète.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
défaillance défaillance NOUN ROOT 1 Number=Sing
d' de ADP case 4 -
une un DET det 4 Definite=Ind|Number=Sing|PronType=Art
valve valve NOUN nmod 1 Number=Sing
d' de ADP case 7 -
un un DET det 7 Definite=Ind|Number=Sing|PronType=Art
moteur moteur NOUN nmod 4 Number=Sing
de de ADP case 9 -
Orane Orane PROPN nmod 7 -
inquiète inquiet ADJ amod 7 Number=Sing
. . PUNCT punct 1 -
""",
        {"Orane": VEHICLE},
        [("défaillance d'une valve d'un moteur de Orane", "affects", "Orane")],
        id="part of a part",
    ),
    # Un attentat a frappé le siège de Norsud à Klow.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
attentat attentat NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
le le DET det 5 Definite=Def|Number=Sing|PronType=Art
siège siège NOUN obj 3 Number=Sing
de de ADP case 7 -
Norsud Norsud PROPN nmod 5 -
à à ADP case 9 -
Klow Klow PROPN obl:mod 3 Number=Sing
. . PUNCT punct 3 -
""",
        {"Norsud": COMPANY, "Klow": CITY},
        [("attentat", "affects", "Norsud")],
        id="hit by a happening",
    ),
    # Agora a abaissé la note de la Bordurie.
    pytest.param(
        """
Agora agora NOUN nsubj 2 Number=Sing
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
abaissé abaisser VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
la le DET det 4 Definite=Def|Number=Sing|PronType=Art
note note NOUN obj 2 Number=Sing
de de ADP case 7 -
la le DET det 7 Definite=Def|Number=Sing|PronType=Art
Bordurie Bordurie PROPN nmod 4 Number=Sing
. . PUNCT punct 2 -
""",
        {"Agora": COMPANY, "Bordurie": COUNTRY},
        [("dégradation de la note de la Bordurie", "affects", "Bordurie")],
        id="rating of a country",
    ),
    # Anna a détruit la porte de Klow.
    pytest.param(
        """
Anna Anna PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
détruit détruire VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
la le DET det 4 Definite=Def|Number=Sing|PronType=Art
porte porte NOUN obj 2 Number=Sing
de de ADP case 6 -
Klow Klow PROPN nmod 4 Number=Sing
. . PUNCT punct 2 -
""",
        {"Klow": CITY, "Anna": PERSON},
        [],
        id="no town has a door",
    ),
    # Deux membres de Borg ont été arrêtés à Klow.
    pytest.param(
        """
Deux deux NUM nummod 1 -
membres membre NOUN nsubj:pass 6 Number=Plur
de de ADP case 3 -
Borg Borg PROPN nmod 1 -
ont avoir AUX aux:tense 6 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 6 Tense=Past|VerbForm=Part
arrêtés arrêter VERB ROOT 6 Number=Plur|Tense=Past|VerbForm=Part
à à ADP case 8 -
Klow Klow PROPN obl:arg 6 Number=Sing
. . PUNCT punct 6 -
""",
        {"Borg": COMPANY, "Klow": CITY},
        [("arrestation de deux membres de Borg", "affects", "Borg")],
        id="members",
    ),
    # Anna a été tuée dans un attentat à Klow.
    pytest.param(
        """
Anna Anna PROPN nsubj:pass 3 -
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 3 Tense=Past|VerbForm=Part
tuée tuer VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
dans dans ADP case 6 -
un un DET det 6 Definite=Ind|Number=Sing|PronType=Art
attentat attentat NOUN obl:mod 3 Number=Sing
à à ADP case 8 -
Klow Klow PROPN nmod 6 Number=Sing
. . PUNCT punct 3 -
""",
        {"Anna": PERSON, "Klow": CITY},
        [("attentat à Klow", "affects", "Anna")],
        id="killed in it",
    ),
    # Attentat à Klow. La police a ouvert une enquête.
    pytest.param(
        """
Attentat attentat NOUN ROOT 0 Number=Sing
à à ADP case 2 -
Klow Klow PROPN nmod 0 Number=Sing
. . PUNCT punct 0 -
La le DET det 5 Definite=Def|Number=Sing|PronType=Art
police police NOUN nsubj 7 Number=Sing
a avoir AUX aux:tense 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
ouvert ouvrir VERB ROOT 7 Number=Sing|Tense=Past|VerbForm=Part
une un DET det 9 Definite=Ind|Number=Sing|PronType=Art
enquête enquête NOUN obj 7 Number=Sing
. . PUNCT punct 7 -
""",
        {"Klow": CITY},
        [("enquête", "affects", "Attentat à Klow")],
        id="inquiry into what the title tells",
    ),
    # Norsud a annoncé le licenciement de Anna.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
annoncé annoncer VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
le le DET det 4 Definite=Def|Number=Sing|PronType=Art
licenciement licenciement NOUN obj 2 Number=Sing
de de ADP case 6 -
Anna Anna PROPN nmod 4 -
. . PUNCT punct 2 -
""",
        {"Norsud": COMPANY, "Anna": PERSON},
        [("licenciement de Anna", "affects", "Anna")],
        id="who is dismissed suffers it",
    ),
    # Verone a été signé par la Bordurie, la Syldavie.
    pytest.param(
        """
Verone Verone PROPN nsubj:pass 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 3 Tense=Past|VerbForm=Part
signé signer VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
par par ADP case 6 -
la le DET det 6 Definite=Def|Number=Sing|PronType=Art
Bordurie Bordurie PROPN obl:agent 3 Number=Sing
, , PUNCT punct 9 -
la le DET det 9 Definite=Def|Number=Sing|PronType=Art
Syldavie Syldavie PROPN nsubj:pass 3 Number=Sing
. . PUNCT punct 3 -
""",
        {"Verone": ("Work", ""), "Bordurie": COUNTRY, "Syldavie": COUNTRY},
        [("signature de Verone", "affects", "Verone")],
        id="names behind a passive verb act",
    ),
    # Une fusillade a éclaté à Klow. Anna a été tuée.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
fusillade fusillade NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
éclaté éclater VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 5 -
Klow Klow PROPN obl:arg 3 Number=Sing
. . PUNCT punct 3 -
Anna Anna PROPN nsubj:pass 10 -
a avoir AUX aux:tense 10 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 10 Tense=Past|VerbForm=Part
tuée tuer VERB ROOT 10 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 10 -
""",
        {"Anna": PERSON, "Klow": CITY},
        [("fusillade", "affects", "Anna")],
        id="victim told in the next sentence",
    ),
    # Crash d'un avion. L'avion, un Orane, venait de Klow.
    pytest.param(
        """
Crash crash NOUN ROOT 0 Number=Sing
d' de ADP case 3 -
un un DET det 3 Definite=Ind|Number=Sing|PronType=Art
avion avion NOUN nmod 0 Number=Sing
. . PUNCT punct 0 -
L' le DET det 6 Definite=Def|Number=Sing|PronType=Art
avion avion NOUN nsubj 11 Number=Sing
, , PUNCT punct 9 -
un un DET det 9 Definite=Ind|Number=Sing|PronType=Art
Orane Orane PROPN appos 6 -
, , PUNCT punct 9 -
venait venir VERB ROOT 11 Mood=Ind|Number=Sing|Tense=Imp|VerbForm=Fin
de de ADP case 13 -
Klow Klow PROPN obl:arg 11 Number=Sing
. . PUNCT punct 11 -
""",
        {"Orane": VEHICLE, "Klow": CITY},
        [("Crash d'un avion", "affects", "Orane")],
        id="the one vehicle of the article",
    ),
    # La chute des ventes de Norsud continue.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
chute chute NOUN nsubj 6 Number=Sing
des de ADP case 3 -
ventes vente NOUN nmod 1 Number=Plur
de de ADP case 5 -
Norsud Norsud PROPN nmod 3 -
continue continuer VERB ROOT 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 6 -
""",
        {"Norsud": COMPANY},
        [("chute des ventes de Norsud", "affects", "Norsud")],
        id="what a firm sells is its own",
    ),
    # Libération de Anna. Norsud a salué sa libération.
    pytest.param(
        """
Libération libération NOUN ROOT 0 Number=Sing
de de ADP case 2 -
Anna Anna PROPN nmod 0 -
. . PUNCT punct 0 -
Norsud Norsud PROPN nsubj 6 -
a avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
salué saluer VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
sa son DET det 8 Number=Sing|Poss=Yes
libération libération NOUN obj 6 Number=Sing
. . PUNCT punct 6 -
""",
        {"Anna": PERSON, "sa": COMPANY},
        [("Libération de Anna", "affects", "Anna")],
        id="a possessive beside a name",
    ),
]


@pytest.mark.parametrize(("table", "names", "expected"), CASES)
def test_what_is_hit(table: str, names: Names, expected: list[Triple]) -> None:
    assert read(table, names).triples("affects") == expected


def test_a_stance_is_no_sentence() -> None:
    # La Bordurie a condamné l'attentat de Klow.
    table = """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
Bordurie Bordurie PROPN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
condamné condamner VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
l' le DET det 5 Definite=Def|Number=Sing|PronType=Art
attentat attentat NOUN obj 3 Number=Sing
de de ADP case 7 -
Klow Klow PROPN nmod 5 Number=Sing
. . PUNCT punct 3 -
"""
    assert read(table, {"Bordurie": COUNTRY, "Klow": CITY}).labels == ["attentat de Klow"]
