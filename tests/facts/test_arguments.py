"""Who does what to whom, on parses built by hand: each case says what is undone, with the phrase as a comment."""

from __future__ import annotations

import pytest

from kg.facts.arguments import ArgumentReader
from kg.text.tree import Doc
from tests.hand_built import plant

CASES = [
    # Norsud décrète lundi de nouvelles sanctions.
    pytest.param(
        plant("""
Norsud Norsud PROPN nsubj 1 -
décrète décréter VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
lundi lundi NOUN obl:mod 1 -
de de ADP case 5 -
nouvelles nouveau ADJ amod 5 Gender=Fem|Number=Plur
sanctions sanction NOUN nmod 2 Gender=Fem|Number=Plur
"""),
        1,
        {"subject": ["Norsud"], "oblique": ["lundi"], "object": ["sanctions"]},
        id="de with an adjective behind a day is an article, even where it hangs on the day",
    ),
    # Norsud fait supprimer la page.
    pytest.param(
        plant("""
Norsud Norsud PROPN nsubj 1 -
fait faire VERB aux:caus 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
supprimer supprimer VERB ROOT 2 VerbForm=Inf
la le DET det 4 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
page page NOUN obj 2 Gender=Fem|Number=Sing
"""),
        2,
        {"subject": ["Norsud"], "object": ["page"]},
        id="who has something done does it",
    ),
    # Luc est mort assassiné.
    pytest.param(
        plant("""
Luc Luc PROPN nsubj 2 -
est être AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
mort mourir VERB ROOT 2 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
assassiné assassiner VERB xcomp 2 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
"""),
        3,
        {"object": ["Luc"]},
        id="who died murdered has murdered nobody",
    ),
    # Le texte est signé par 22 des 27 pays.
    pytest.param(
        plant("""
Le le DET det 1 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
texte texte NOUN nsubj:pass 3 Gender=Masc|Number=Sing
est être AUX aux:pass 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
signé signer VERB ROOT 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
par par ADP case 5 -
22 22 NUM obl:mod 3 -
des de ADP case 7 Definite=Def|Number=Plur|PronType=Art
27 27 NUM nmod 5 -
pays pays NOUN obl:mod 3 Gender=Masc|Number=Plur
"""),
        3,
        {"object": ["texte"], "subject": ["22", "pays"], "oblique": ["pays"]},
        id="what so many of so many count is the agent",
    ),
    # Le texte est signé par des pays de la région, ainsi que par Valtel.
    pytest.param(
        plant("""
Le le DET det 1 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
texte texte NOUN nsubj:pass 3 Gender=Masc|Number=Sing
est être AUX aux:pass 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
signé signer VERB ROOT 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
par par ADP case 6 -
des un DET det 6 Definite=Ind|Number=Plur|PronType=Art
pays pays NOUN obl:agent 3 Gender=Masc|Number=Plur
de de ADP case 9 -
la le DET det 9 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
région région NOUN nmod 6 Gender=Fem|Number=Sing
, , PUNCT punct 14 -
ainsi ainsi ADV cc 14 -
que que SCONJ fixed 11 -
par par ADP case 14 -
Valtel Valtel PROPN conj 9 -
"""),
        3,
        {"object": ["texte"], "subject": ["pays", "Valtel"]},
        id="par said again goes on with the agents, whatever it hangs on",
    ),
    # Le forum réunit douze pays de la région, ainsi que le Japon.
    pytest.param(
        plant("""
Le le DET det 1 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
forum forum NOUN nsubj 2 Gender=Masc|Number=Sing
réunit réunir VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
douze douze NUM nummod 4 -
pays pays NOUN obj 2 Gender=Masc|Number=Plur
de de ADP case 7 -
la le DET det 7 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
région région NOUN nmod 4 Gender=Fem|Number=Sing
, , PUNCT punct 12 -
ainsi ainsi ADV cc 12 -
que que SCONJ fixed 9 -
le le DET det 12 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
Japon Japon PROPN conj 7 Gender=Masc|Number=Sing
"""),
        2,
        {"subject": ["forum"], "object": ["pays", "Japon"]},
        id="without de a name goes on with those above the complement",
    ),
    # Organisées par Norsud, les rencontres sont gratuites.
    pytest.param(
        plant("""
Organisées organiser VERB dislocated 7 Gender=Fem|Number=Plur|Tense=Past|VerbForm=Part
par par ADP case 2 -
Norsud Norsud PROPN obl:agent 0 -
, , PUNCT punct 0 -
les le DET det 5 Definite=Def|Number=Plur|PronType=Art
rencontres rencontre NOUN nsubj 7 Gender=Fem|Number=Plur
sont être AUX cop 7 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
gratuites gratuit ADJ ROOT 7 Gender=Fem|Number=Plur
"""),
        0,
        {"subject": ["Norsud"], "object": ["rencontres"]},
        id="a participle before the clause is passive however it is set off",
    ),
    # son usine de Klow (Bordurie)
    pytest.param(
        plant("""
son son DET det 1 Poss=Yes
usine usine NOUN ROOT 1 Number=Sing
de de ADP case 3 -
Klow Klow PROPN nmod 1 -
( ( PUNCT punct 5 -
Bordurie Bordurie PROPN appos 1 -
) ) PUNCT punct 5 -
"""),
        1,
        {"possessive": ["son"], "de": ["Klow"]},
        id="brackets behind the name of a place are no other name of what lies there",
    ),
    # Norsud s'engage à Klow à acheter Valtel.
    pytest.param(
        plant("""
Norsud Norsud PROPN nsubj 2 -
s' se PRON expl:comp 2 -
engage engager VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 4 -
Klow Klow PROPN obl:arg 2 -
à à ADP mark 6 -
acheter acheter VERB advcl 2 VerbForm=Inf
Valtel Valtel PROPN obj 6 -
"""),
        6,
        {"subject": ["Norsud"], "object": ["Valtel"]},
        id="who binds himself to do something does it",
    ),
    # Norsud supprime près de 300 postes.
    pytest.param(
        plant("""
Norsud Norsud PROPN nsubj 1 -
supprime supprimer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
près près ADV obj 1 -
de de ADP case 5 -
300 300 NUM nummod 5 -
postes poste NOUN obl:arg 2 Number=Plur
"""),
        1,
        {"subject": ["Norsud"], "object": ["postes"]},
        id="an adverb that rounds a number is no preposition",
    ),
    # Norsud supprime plus de 300 postes et moins de 20 contrats.
    pytest.param(
        plant("""
Norsud Norsud PROPN nsubj 1 -
supprime supprimer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
plus plus ADV obj 1 -
de de ADP case 5 -
300 300 NUM nummod 5 -
postes poste NOUN obl:arg 2 Number=Plur
et et CCONJ cc 7 -
moins moins ADV conj 2 -
de de ADP case 10 -
20 20 NUM nummod 10 -
contrats contrat NOUN obl:arg 7 Number=Plur
"""),
        1,
        {"subject": ["Norsud"], "object": ["postes", "contrats"]},
        id="so do those that no preposition is made of",
    ),
    # Plus de 40 civils ont été tués.
    pytest.param(
        plant("""
Plus plus ADV nsubj:pass 6 -
de de ADP case 3 -
40 40 NUM nummod 3 -
civils civil NOUN obl:arg 0 Number=Plur
ont avoir AUX aux:tense 6 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 6 Tense=Past|VerbForm=Part
tués tuer VERB ROOT 6 Number=Plur|Tense=Past|VerbForm=Part
"""),
        6,
        {"object": ["civils"]},
        id="and before the verb",
    ),
    # Norsud adopte lundi de nouvelles sanctions.
    pytest.param(
        plant("""
Norsud Norsud PROPN nsubj 1 Number=Sing
adopte adopter VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
lundi lundi NOUN obj 1 Number=Sing
de de ADP case 5 -
nouvelles nouveau ADJ amod 5 Number=Plur
sanctions sanction NOUN obl:arg 1 Number=Plur
"""),
        1,
        {"subject": ["Norsud"], "object": ["sanctions"], "de": ["sanctions"]},
        id="a day is no object",
    ),
    # Étaient présents la juge Anne et Luc.
    pytest.param(
        plant("""
Étaient être AUX cop 1 Mood=Ind|Number=Plur|Tense=Imp|VerbForm=Fin
présents présent ADJ ROOT 1 Number=Plur
la le DET det 3 Definite=Def|Number=Sing|PronType=Art
juge juge NOUN obj 1 Number=Sing
et et CCONJ cc 5 -
Luc Luc PROPN conj 3 -
"""),
        1,
        {"subject": ["juge", "Luc"]},
        id="an adjective has no object: its subject stands behind it",
    ),
    # Luc a inauguré mardi la tour: the parser takes the tower for a time.
    pytest.param(
        plant("""
Luc Luc PROPN nsubj 2 -
a avoir AUX aux:tense 2 Number=Sing|Tense=Pres|VerbForm=Fin
inauguré inaugurer VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 2 Number=Sing
la le DET det 5 Definite=Def|Number=Sing|PronType=Art
tour tour NOUN obl:mod 2 Number=Sing
"""),
        2,
        {"oblique": ["mardi", "tour"], "object": ["tour"], "subject": ["Luc"]},
        id="what follows the day is the object",
    ),
    # Luc a travaillé mardi la nuit.
    pytest.param(
        plant("""
Luc Luc PROPN nsubj 2 -
a avoir AUX aux:tense 2 Number=Sing|Tense=Pres|VerbForm=Fin
travaillé travailler VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 2 Number=Sing
la le DET det 5 Definite=Def|Number=Sing|PronType=Art
semaine semaine NOUN obl:mod 2 Number=Sing
"""),
        2,
        {"oblique": ["mardi", "semaine"], "subject": ["Luc"]},
        id="unless it is a time, too",
    ),
    # Le camion a été vendu il y a trois ans par Norsud.
    pytest.param(
        plant("""
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
camion camion NOUN nsubj:pass 4 Number=Sing
a avoir AUX aux:tense 4 Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 4 Tense=Past|VerbForm=Part
vendu vendre VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
il il PRON advmod 4 Number=Sing|Person=3
y y PRON expl:comp 7 Person=3
a avoir VERB fixed 5 Number=Sing|Tense=Pres|VerbForm=Fin
trois trois NUM nummod 9 -
ans an NOUN obj 7 Number=Plur
par par ADP case 11 -
Norsud Norsud PROPN obl:agent 7 -
"""),
        4,
        {"object": ["camion"], "subject": ["Norsud"]},
        id="agent behind a fixed phrase of time",
    ),
    # Luc a voyagé à Klow et avec Anne.
    pytest.param(
        plant("""
Luc Luc PROPN nsubj 2 -
a avoir AUX aux:tense 2 Number=Sing|Tense=Pres|VerbForm=Fin
voyagé voyager VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 4 -
Klow Klow PROPN obl:mod 2 -
et et CCONJ cc 7 -
avec avec ADP case 7 -
Anne Anne PROPN conj 4 -
"""),
        2,
        {"avec": ["Anne"], "subject": ["Luc"], "à": ["Klow", "Anne"]},
        id="coordinated phrases with prepositions of their own",
    ),
    # Le plan de Norsud prévoit de vendre.
    pytest.param(
        plant("""
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
plan plan NOUN nsubj 4 Number=Sing
de de ADP case 3 -
Norsud Norsud PROPN nmod 1 -
prévoit prévoir VERB ROOT 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
de de ADP mark 6 -
vendre vendre VERB xcomp 4 VerbForm=Inf
"""),
        6,
        {"subject": ["Norsud"]},
        id="whose plan it is acts",
    ),
    # Anne est en tête devant Luc: asked of the copula.
    pytest.param(
        plant("""
Anne Anne PROPN nsubj 3 -
est être AUX cop 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
en en ADP case 3 -
tête tête NOUN ROOT 3 Number=Sing
devant devant ADP case 5 -
Luc Luc PROPN nmod 3 -
"""),
        1,
        {"devant": ["Luc"], "en": ["tête"], "subject": ["Anne"]},
        id="the copula has the arguments of its predicate",
    ),
    # Norsud a présenté lundi Zéphyr.
    pytest.param(
        plant("""
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Number=Sing|Tense=Pres|VerbForm=Fin
présenté présenter VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
lundi lundi NOUN obl:mod 2 Number=Sing
Zéphyr Zéphyr PROPN appos 3 -
"""),
        2,
        {"oblique": ["lundi", "Zéphyr"], "object": ["Zéphyr"], "subject": ["Norsud"]},
        id="the name behind the day is the object",
    ),
    # Nuit, réalisée par Anne: the parser sets the participle beside.
    pytest.param(
        plant("""
Nuit Nuit PROPN ROOT 0 -
, , PUNCT punct 2 -
réalisée réaliser VERB parataxis 0 Number=Sing|Tense=Past|VerbForm=Part
par par ADP case 4 -
Anne Anne PROPN obl:agent 2 Number=Sing
"""),
        2,
        {"object": ["Nuit"], "subject": ["Anne"]},
        id="participle set beside its noun",
    ),
    # Norsud est dirigée par Anne.
    pytest.param(
        plant("""
Norsud Norsud PROPN nsubj:pass 2 -
est être AUX aux:pass 2 Number=Sing|Tense=Pres|VerbForm=Fin
dirigée diriger VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
par par ADP case 4 -
Anne Anne PROPN obl:agent 2 Number=Sing
"""),
        2,
        {"subject": ["Anne"], "object": ["Norsud"]},
        id="passive with its agent",
    ),
    # Norsud a arrêté Luc: the parser sees two subjects.
    pytest.param(
        plant("""
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Number=Sing|Tense=Pres|VerbForm=Fin
arrêté arrêter VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
Luc Luc PROPN nsubj 2 -
"""),
        2,
        {"subject": ["Norsud"], "object": ["Luc"]},
        id="second subject behind the verb",
    ),
    # Luc détient 20 % de Norsud.
    pytest.param(
        plant("""
Luc Luc PROPN nsubj 1 -
détient détenir VERB ROOT 1 Number=Sing|Tense=Pres|VerbForm=Fin
20 20 NUM nummod 3 -
% % NOUN obj 1 -
de de ADP case 5 -
Norsud Norsud PROPN nmod 3 -
"""),
        1,
        {"subject": ["Luc"], "object": ["%", "Norsud"]},
        id="share of a company",
    ),
    # La fusée a été lancée mardi.
    pytest.param(
        plant("""
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
fusée fusée NOUN nsubj:pass 4 Number=Sing
a avoir AUX aux:tense 4 Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 4 Tense=Past|VerbForm=Part
lancée lancer VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 4 Number=Sing
"""),
        4,
        {"object": ["fusée"], "oblique": ["mardi"]},
        id="passive without agent",
    ),
    # Anne a été nommée directrice par Luc.
    pytest.param(
        plant("""
Anne Anne PROPN nsubj:pass 3 Number=Sing
a avoir AUX aux:tense 3 Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 3 Tense=Past|VerbForm=Part
nommée nommer VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
directrice directrice NOUN xcomp 3 Number=Sing
par par ADP case 6 -
Luc Luc PROPN nmod 4 -
"""),
        3,
        {"subject": ["Luc"], "object": ["Anne"], "complement": ["directrice"]},
        id="agent hung on the complement",
    ),
    # L'ingénieure qui dirige Norsud a démissionné.
    pytest.param(
        plant("""
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
ingénieure ingénieure NOUN nsubj 6 Number=Sing
qui qui PRON nsubj 3 PronType=Rel
dirige diriger VERB acl:relcl 1 Number=Sing|Tense=Pres|VerbForm=Fin
Norsud Norsud PROPN obj 3 -
a avoir AUX aux:tense 6 Number=Sing|Tense=Pres|VerbForm=Fin
démissionné démissionner VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
"""),
        3,
        {"subject": ["ingénieure"], "object": ["Norsud"]},
        id="relative qui",
    ),
    # Norsud, que dirige Anne, recule.
    pytest.param(
        plant("""
Norsud Norsud PROPN nsubj 6 -
, , PUNCT punct 3 -
que que PRON obj 3 PronType=Rel
dirige diriger VERB acl:relcl 0 Number=Sing|Tense=Pres|VerbForm=Fin
Anne Anne PROPN nsubj 3 -
, , PUNCT punct 3 -
recule reculer VERB ROOT 6 Number=Sing|Tense=Pres|VerbForm=Fin
"""),
        3,
        {"subject": ["Anne"], "object": ["Norsud"]},
        id="relative que, subject inverted",
    ),
    # Norsud, dont Anne dirige le conseil, recule.
    pytest.param(
        plant("""
Norsud Norsud PROPN nsubj 8 -
, , PUNCT punct 4 -
dont dont PRON obl:mod 4 PronType=Rel
Anne Anne PROPN nsubj 4 Number=Sing
dirige diriger VERB acl:relcl 0 Number=Sing|Tense=Pres|VerbForm=Fin
le le DET det 6 Definite=Def|Number=Sing|PronType=Art
conseil conseil NOUN obj 4 Number=Sing
, , PUNCT punct 8 -
recule reculer VERB ROOT 8 Number=Sing|Tense=Pres|VerbForm=Fin
"""),
        4,
        {"subject": ["Anne"], "object": ["conseil"], "oblique": ["Norsud"], "de": ["Norsud"]},
        id="relative dont",
    ),
    # Norsud, dont le siège se trouve à Klow, a embauché: the parser makes the relative clause the main one.
    pytest.param(
        plant("""
Norsud Norsud PROPN dislocated 6 -
, , PUNCT punct 0 -
dont dont PRON nmod 4 PronType=Rel
le le DET det 4 Definite=Def|Number=Sing|PronType=Art
siège siège NOUN nsubj 6 Number=Sing
se se PRON expl:comp 6 -
trouve trouver VERB ROOT 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 8 -
Klow Klow PROPN obl:arg 6 -
, , PUNCT punct 11 -
a avoir AUX aux:tense 11 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
embauché embaucher VERB parataxis 6 Number=Sing|Tense=Past|VerbForm=Part
"""),
        4,
        {"de": ["Norsud"]},
        id="relative dont of a clause that is none for the parser",
    ),
    # Le groupe Norsud, dont le siège est à Lyon, recule.
    pytest.param(
        plant("""
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
groupe groupe NOUN nsubj 11 Number=Sing
Norsud norsud PROPN appos 1 Number=Sing
, , PUNCT punct 7 -
dont dont PRON nmod 6 PronType=Rel
le le DET det 6 Definite=Def|Number=Sing|PronType=Art
siège siège NOUN nsubj 7 Number=Sing
est être VERB acl:relcl 1 Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 9 -
Lyon Lyon PROPN obl:arg 7 -
, , PUNCT punct 7 -
recule reculer VERB ROOT 11 Number=Sing|Tense=Pres|VerbForm=Fin
"""),
        6,
        {"de": ["groupe", "Norsud"]},
        id="relative dont below a noun",
    ),
    # Norsud, dont la patronne, Anne, part: the parser took the post for the clause, or the clause for one beside.
    *(
        pytest.param(
            plant(f"""
Norsud Norsud PROPN nsubj 7 -
, , PUNCT punct 4 -
dont dont PRON nmod 4 PronType=Rel
la le DET det 4 Definite=Def|Number=Sing|PronType=Art
patronne patron NOUN {link} Number=Sing
, , PUNCT punct 6 -
Anne Anne PROPN appos 4 -
part partir VERB {root} Number=Sing|Tense=Pres|VerbForm=Fin
"""),
            4,
            {"de": ["Norsud"], "apposition": ["Anne"]},
            id=f"relative dont, misread ({link})",
        )
        for link, root in [("acl:relcl 0", "ROOT 7"), ("nsubj 7", "ROOT 7")]
    ),
    # La ville où dirige Anne change.
    pytest.param(
        plant("""
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
ville ville NOUN nsubj 5 Number=Sing
où où PRON obl:mod 3 PronType=Rel
dirige diriger VERB acl:relcl 1 Number=Sing|Tense=Pres|VerbForm=Fin
Anne Anne PROPN nsubj 3 -
change changer VERB ROOT 5 Number=Sing|Tense=Pres|VerbForm=Fin
"""),
        3,
        {"subject": ["Anne"], "oblique": ["ville"], "où": ["ville"]},
        id="relative où",
    ),
    # Luc rejoint Norsud, qui associe Anne.
    pytest.param(
        plant("""
Luc Luc PROPN nsubj 1 -
rejoint rejoindre VERB ROOT 1 Number=Sing|Tense=Pres|VerbForm=Fin
Norsud Norsud PROPN obj 1 -
, , PUNCT punct 5 -
qui qui PRON nsubj 5 PronType=Rel
associe associer VERB acl:relcl 1 Number=Sing|Tense=Pres|VerbForm=Fin
Anne Anne PROPN obj 5 -
"""),
        5,
        {"subject": ["Norsud"], "object": ["Anne"]},
        id="relative hung on the verb",
    ),
    # Anne, née à Lyon, dirige Norsud.
    pytest.param(
        plant("""
Anne Anne PROPN nsubj 6 Number=Sing
, , PUNCT punct 2 -
née naître VERB acl 0 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 4 -
Lyon Lyon PROPN obl:arg 2 -
, , PUNCT punct 2 -
dirige diriger VERB ROOT 6 Number=Sing|Tense=Pres|VerbForm=Fin
Norsud Norsud PROPN obj 6 -
"""),
        2,
        {"subject": ["Anne"], "à": ["Lyon"]},
        id="active participle",
    ),
    # Luc, désigné par Norsud, a gagné.
    pytest.param(
        plant("""
Luc Luc PROPN nsubj 7 -
, , PUNCT punct 2 -
désigné désigner VERB acl 0 Number=Sing|Tense=Past|VerbForm=Part
par par ADP case 4 -
Norsud Norsud PROPN obl:agent 2 -
, , PUNCT punct 2 -
a avoir AUX aux:tense 7 Number=Sing|Tense=Pres|VerbForm=Fin
gagné gagner VERB ROOT 7 Number=Sing|Tense=Past|VerbForm=Part
"""),
        2,
        {"subject": ["Norsud"], "object": ["Luc"]},
        id="passive participle",
    ),
    # Désigné par le Sénat, Luc a gagné.
    pytest.param(
        plant("""
Désigné désigner VERB advcl 7 Number=Sing|Tense=Past|VerbForm=Part
par par ADP case 3 -
le le DET det 3 Definite=Def|Number=Sing|PronType=Art
Sénat sénat NOUN obl:agent 0 Number=Sing
, , PUNCT punct 0 -
Luc Luc PROPN nsubj 7 Number=Sing
a avoir AUX aux:tense 7 Number=Sing|Tense=Pres|VerbForm=Fin
gagné gagner VERB ROOT 7 Number=Sing|Tense=Past|VerbForm=Part
"""),
        0,
        {"subject": ["Sénat"], "object": ["Luc"]},
        id="participle before its clause",
    ),
    # Né à Lyon, Luc est retraité.
    pytest.param(
        plant("""
Né naître VERB advcl 6 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 2 -
Lyon Lyon PROPN obl:arg 0 -
, , PUNCT punct 0 -
Luc Luc PROPN nsubj 6 Number=Sing
est être AUX cop 6 Number=Sing|Tense=Pres|VerbForm=Fin
retraité retraité NOUN ROOT 6 Number=Sing
"""),
        0,
        {"subject": ["Luc"], "à": ["Lyon"]},
        id="participle before a copula",
    ),
    # Anne veut quitter Norsud.
    pytest.param(
        plant("""
Anne Anne PROPN nsubj 1 Number=Sing
veut vouloir VERB ROOT 1 Number=Sing|Tense=Pres|VerbForm=Fin
quitter quitter VERB xcomp 1 VerbForm=Inf
Norsud Norsud PROPN obj 2 -
"""),
        2,
        {"subject": ["Anne"], "object": ["Norsud"]},
        id="subject control",
    ),
    # Le Sénat oblige Luc à quitter Lyon.
    pytest.param(
        plant("""
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
Sénat sénat NOUN nsubj 2 Number=Sing
oblige obliger VERB ROOT 2 Number=Sing|Tense=Pres|VerbForm=Fin
Luc Luc PROPN obj 2 -
à à ADP mark 5 -
quitter quitter VERB xcomp 2 VerbForm=Inf
Lyon Lyon PROPN obj 5 -
"""),
        5,
        {"subject": ["Luc"], "object": ["Lyon"]},
        id="object control",
    ),
    # Luc a l'intention de partir.
    pytest.param(
        plant("""
Luc Luc PROPN nsubj 1 -
a avoir VERB ROOT 1 Number=Sing|Tense=Pres|VerbForm=Fin
l' le DET det 3 Definite=Def|Number=Sing|PronType=Art
intention intention NOUN obj 1 Number=Sing
de de ADP mark 5 -
partir partir VERB xcomp 3 VerbForm=Inf
"""),
        5,
        {"subject": ["Luc"]},
        id="infinitive below a noun",
    ),
    # Luc salue la volonté de Norsud de partir.
    pytest.param(
        plant("""
Luc Luc PROPN nsubj 1 -
salue saluer VERB ROOT 1 Number=Sing|Tense=Pres|VerbForm=Fin
la le DET det 3 Definite=Def|Number=Sing|PronType=Art
volonté volonté NOUN obj 1 Number=Sing
de de ADP case 5 -
Norsud Norsud PROPN nmod 3 -
de de ADP mark 7 -
partir partir VERB xcomp 3 VerbForm=Inf
"""),
        7,
        {"subject": ["Norsud"]},
        id="infinitive below a noun that says whose it is",
    ),
    # Anne achète et revend Norsud.
    pytest.param(
        plant("""
Anne Anne PROPN nsubj 1 Number=Sing
achète acheter VERB ROOT 1 Number=Sing|Tense=Pres|VerbForm=Fin
et et CCONJ cc 3 -
revend revendre VERB conj 1 Number=Sing|Tense=Pres|VerbForm=Fin
Norsud Norsud PROPN obj 3 -
"""),
        3,
        {"subject": ["Anne"], "object": ["Norsud"]},
        id="shared subject",
    ),
    # Norsud et Airvia rachètent Ardoise.
    pytest.param(
        plant("""
Norsud Norsud PROPN nsubj 3 -
et et CCONJ cc 2 -
Airvia Airvia PROPN conj 0 -
rachètent racheter VERB ROOT 3 Number=Plur|Tense=Pres|VerbForm=Fin
Ardoise Ardoise PROPN obj 3 -
"""),
        3,
        {"subject": ["Norsud", "Airvia"], "object": ["Ardoise"]},
        id="coordinated subjects",
    ),
    # Norsud vend Ardoise à Airvia et Valtel.
    pytest.param(
        plant("""
Norsud Norsud PROPN nsubj 1 -
vend vendre VERB ROOT 1 Number=Sing|Tense=Pres|VerbForm=Fin
Ardoise Ardoise PROPN obj 1 -
à à ADP case 4 -
Airvia Airvia PROPN obl:mod 1 -
et et CCONJ cc 6 -
Valtel Valtel PROPN conj 4 Number=Sing
"""),
        1,
        {"subject": ["Norsud"], "object": ["Ardoise"], "à": ["Airvia", "Valtel"]},
        id="coordinated complements",
    ),
    # C'est Anne qui dirige Norsud.
    pytest.param(
        plant("""
C' ce PRON expl:subj 2 Number=Sing|PronType=Dem
est être AUX cop 2 Number=Sing|Tense=Pres|VerbForm=Fin
Anne Anne PROPN ROOT 2 -
qui qui PRON nsubj 4 PronType=Rel
dirige diriger VERB acl:relcl 2 Number=Sing|Tense=Pres|VerbForm=Fin
Norsud Norsud PROPN obj 4 Number=Sing
"""),
        4,
        {"subject": ["Anne"], "object": ["Norsud"]},
        id="cleft",
    ),
    # C'est Anne qui dirige Norsud.
    pytest.param(
        plant("""
C' ce PRON expl:subj 2 Number=Sing|PronType=Dem
est être AUX cop 2 Number=Sing|Tense=Pres|VerbForm=Fin
Anne Anne PROPN ROOT 2 -
qui qui PRON nsubj 4 PronType=Rel
dirige diriger VERB dep 2 Number=Sing|Tense=Pres|VerbForm=Fin
Norsud Norsud PROPN obj 4 Number=Sing
"""),
        4,
        {"subject": ["Anne"], "object": ["Norsud"]},
        id="cleft with an unlabelled clause",
    ),
    # Anne lui a remis le prix.
    pytest.param(
        plant("""
Anne Anne PROPN nsubj 3 Number=Sing
lui luire PRON iobj 3 Number=Sing|PronType=Prs
a avoir AUX aux:tense 3 Number=Sing|Tense=Pres|VerbForm=Fin
remis remettre VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
le le DET det 5 Definite=Def|Number=Sing|PronType=Art
prix prix NOUN obj 3 Number=Sing
"""),
        3,
        {"subject": ["Anne"], "à": ["lui"], "object": ["prix"]},
        id="dative clitic",
    ),
    # Norsud s'offre la tour.
    pytest.param(
        plant("""
Norsud Norsud PROPN nsubj 2 Number=Sing
s' se PRON expl:pass 2 Reflex=Yes
offre offrir VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
la le DET det 4 Definite=Def|Number=Sing|PronType=Art
tour tour NOUN obj 2 Number=Sing
"""),
        2,
        {"subject": ["Norsud"], "object": ["tour"]},
        id="who gives himself a thing is given to nobody",
    ),
    # Norsud accuse Anne de fraude.
    pytest.param(
        plant("""
Norsud Norsud PROPN nsubj 1 Number=Sing
accuse accuser VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Anne Anne PROPN obj 1 Number=Sing
de de ADP case 4 -
fraude fraude NOUN nmod 2 Number=Sing
"""),
        1,
        {"subject": ["Norsud"], "object": ["Anne"], "de": ["fraude"]},
        id="of what a name is accused is no part of it",
    ),
    # L'actrice Anne, le chanteur Luc et le ministre Paul partent.
    pytest.param(
        plant("""
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
actrice actrice NOUN nsubj 10 Number=Sing
Anne Anne PROPN appos 1 Number=Sing
, , PUNCT punct 5 -
le le DET det 5 Definite=Def|Number=Sing|PronType=Art
chanteur chanteur NOUN appos 2 Number=Sing
Luc Luc PROPN appos 5 -
et et CCONJ cc 8 -
ministre ministre NOUN conj 5 Number=Sing
Paul Paul PROPN appos 8 Number=Sing
partent partir VERB ROOT 10 Number=Plur|Tense=Pres|VerbForm=Fin
"""),
        10,
        {"subject": ["actrice", "Anne", "chanteur", "Luc", "ministre", "Paul"]},
        id="a list taken for a description",
    ),
    # L'actrice Anne, le chanteur Luc et le ministre Paul partent.
    pytest.param(
        plant("""
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
actrice actrice NOUN nsubj 10 Number=Sing
Anne Anne PROPN appos 1 Number=Sing
, , PUNCT punct 5 -
le le DET det 5 Definite=Def|Number=Sing|PronType=Art
chanteur chanteur NOUN appos 2 Number=Sing
Luc Luc PROPN appos 5 -
et et CCONJ cc 8 -
ministre ministre NOUN conj 1 Number=Sing
Paul Paul PROPN appos 8 Number=Sing
partent partir VERB ROOT 10 Number=Plur|Tense=Pres|VerbForm=Fin
"""),
        10,
        {"subject": ["actrice", "Anne", "chanteur", "Luc", "ministre", "Paul"]},
        id="a list of which a member is taken for a description",
    ),
    # Il appartient à Norsud de juger Anne.
    pytest.param(
        plant("""
Il il PRON nsubj 1 Number=Sing|PronType=Prs
appartient appartenir VERB ROOT 1 Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 3 -
Norsud Norsud PROPN obl:arg 1 -
de de ADP mark 5 -
juger juger VERB csubj 1 VerbForm=Inf
Anne Anne PROPN obj 5 Number=Sing
"""),
        1,
        {"à": ["Norsud"], "subject": ["juger"]},
        id="il that stands for nobody",
    ),
    # Luc a perdu face à Anne.
    pytest.param(
        plant("""
Luc Luc PROPN nsubj 2 Number=Sing
a avoir AUX aux:tense 2 Number=Sing|Tense=Pres|VerbForm=Fin
perdu perdre VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
face face NOUN case 5 Number=Sing
à à ADP fixed 3 -
Anne Anne PROPN obl:mod 2 -
"""),
        2,
        {"subject": ["Luc"], "face à": ["Anne"]},
        id="preposition of two words",
    ),
    # Luc a perdu face à Anne.
    pytest.param(
        plant("""
Luc Luc PROPN nsubj 2 Number=Sing
a avoir AUX aux:tense 2 Number=Sing|Tense=Pres|VerbForm=Fin
perdu perdre VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
face face NOUN obj 2 Number=Sing
à à ADP case 5 -
Anne Anne PROPN obl:mod 2 -
"""),
        2,
        {"subject": ["Luc"], "object": ["face"], "face à": ["Anne"]},
        id="preposition read as a noun",
    ),
    # Quito est la capitale de l'Équateur.
    pytest.param(
        plant("""
Quito Quito PROPN nsubj 3 -
est être AUX cop 3 Number=Sing|Tense=Pres|VerbForm=Fin
la le DET det 3 Definite=Def|Number=Sing|PronType=Art
capitale capitale NOUN ROOT 3 Number=Sing
de de ADP case 6 -
l' le DET det 6 Definite=Def|Number=Sing|PronType=Art
Équateur équateur NOUN nmod 3 Number=Sing
"""),
        3,
        {"subject": ["Quito"], "de": ["Équateur"]},
        id="copula",
    ),
    # Quito est la capitale de l'Équateur.
    pytest.param(
        plant("""
Quito Quito PROPN nsubj 1 -
est être AUX cop 3 Number=Sing|Tense=Pres|VerbForm=Fin
la le DET det 3 Definite=Def|Number=Sing|PronType=Art
capitale capitale NOUN ROOT 3 Number=Sing
de de ADP case 6 -
l' le DET det 6 Definite=Def|Number=Sing|PronType=Art
Équateur équateur NOUN nmod 3 Number=Sing
"""),
        3,
        {"subject": ["Quito"], "de": ["Équateur"]},
        id="subject hung on the copula",
    ),
    # Le rachat d'Ardoise par Norsud est acté.
    pytest.param(
        plant("""
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
rachat rachat NOUN nsubj:pass 7 Number=Sing
d' de ADP case 3 -
Ardoise Ardoise PROPN nmod 1 -
par par ADP case 5 -
Norsud Norsud PROPN nmod 1 -
est être AUX aux:pass 7 Number=Sing|Tense=Pres|VerbForm=Fin
acté acter VERB ROOT 7 Number=Sing|Tense=Past|VerbForm=Part
"""),
        1,
        {"de": ["Ardoise"], "par": ["Norsud"]},
        id="noun that names an act",
    ),
    # Sa rencontre avec Luc a duré.
    pytest.param(
        plant("""
Sa son DET det 1 Number=Sing|Poss=Yes
rencontre rencontre NOUN nsubj 5 Number=Sing
avec avec ADP case 3 -
Luc Luc PROPN nmod 1 -
a avoir AUX aux:tense 5 Number=Sing|Tense=Pres|VerbForm=Fin
duré durer VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
"""),
        1,
        {"possessive": ["Sa"], "avec": ["Luc"]},
        id="possessive",
    ),
    # Anne, PDG de Norsud et Airvia, a gagné.
    pytest.param(
        plant("""
Anne Anne PROPN nsubj 9 Number=Sing
, , PUNCT punct 2 -
PDG pdg NOUN appos 0 Number=Sing
de de ADP case 4 -
Norsud Norsud PROPN nmod 2 -
et et CCONJ cc 6 -
Airvia Airvia PROPN conj 2 -
, , PUNCT punct 2 -
a avoir AUX aux:tense 9 Number=Sing|Tense=Pres|VerbForm=Fin
gagné gagner VERB ROOT 9 Number=Sing|Tense=Past|VerbForm=Part
"""),
        2,
        {"de": ["Norsud", "Airvia"]},
        id="name coordinated with the noun above it",
    ),
    # Anne a été arrêtée à Klow par Norsud.
    pytest.param(
        plant("""
Anne Anne PROPN nsubj:pass 3 -
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 3 Number=Sing|Tense=Past|VerbForm=Part
arrêtée arrêter VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 5 -
Klow Klow PROPN obl:mod 3 -
par par ADP case 7 -
Norsud Norsud PROPN nmod 5 -
"""),
        3,
        {"object": ["Anne"], "à": ["Klow"], "subject": ["Norsud"]},
        id="the agent hung below the place",
    ),
    # Norsud tiendra mardi une réunion.
    pytest.param(
        plant("""
Norsud Norsud PROPN nsubj 1 -
tiendra tenir VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
mardi mardi NOUN obl:mod 1 Number=Sing
une un DET det 4 Definite=Ind|Number=Sing|PronType=Art
réunion réunion NOUN obl:mod 1 Number=Sing
"""),
        1,
        {"subject": ["Norsud"], "oblique": ["mardi", "réunion"], "object": ["réunion"]},
        id="the object read as a time",
    ),
    # L'agence dégrade Klow.
    pytest.param(
        plant("""
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
agence agence NOUN ROOT 1 Number=Sing
dégrade dégrader VERB amod 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Klow Klow PROPN obj 2 -
"""),
        2,
        {"subject": ["agence"], "object": ["Klow"]},
        id="the verb of a title read as an adjective",
    ),
    # chef du Haut Conseil
    pytest.param(
        plant("""
chef chef NOUN ROOT 0 Number=Sing
du du ADP case 2 -
Haut haut ADJ amod 3 -
Conseil Conseil PROPN nmod 0 -
"""),
        0,
        {"de": ["Conseil"]},
        id="the preposition hung on an adjective",
    ),
    # ville du nord de Klow
    pytest.param(
        plant("""
ville ville NOUN ROOT 0 Number=Sing
du de ADP case 2 -
nord nord NOUN nmod 0 Number=Sing
de de ADP case 4 -
Klow Klow PROPN nmod 2 -
"""),
        0,
        {"de": ["nord", "Klow"]},
        id="a quarter of the compass stands for what it is a part of",
    ),
    # Luc a été mis en examen et écroué vendredi.
    pytest.param(
        plant("""
Luc Luc PROPN nsubj:pass 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 3 Tense=Past|VerbForm=Part
mis mettre VERB ROOT 3 Tense=Past|VerbForm=Part
en en ADP case 5 -
examen examen NOUN obl:arg 3 Number=Sing
et et CCONJ cc 7 -
écroué écrouer VERB conj 3 Number=Sing|Tense=Past|VerbForm=Part
vendredi vendredi NOUN obj 7 Number=Sing
"""),
        7,
        {"object": ["Luc"]},
        id="a second participle is as passive as the first",
    ),
    # Interpellé à son domicile par la police, Luc nie.
    pytest.param(
        plant("""
Interpellé interpeller VERB advcl 9 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 3 -
son son DET det 3 Number=Sing|Poss=Yes
domicile domicile NOUN obl:mod 0 Number=Sing
par par ADP case 6 -
la le DET det 6 Definite=Def|Number=Sing|PronType=Art
police police NOUN nmod 3 Number=Sing
, , PUNCT punct 0 -
Luc Luc PROPN nsubj 9 -
nie nier VERB ROOT 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
"""),
        0,
        {"à": ["domicile"], "object": ["Luc"], "subject": ["police"]},
        id="the agent hung on the house before it",
    ),
    # La loi a été adoptée en lecture par le Sénat.
    pytest.param(
        plant("""
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
loi loi NOUN nsubj:pass 4 Number=Sing
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 4 Tense=Past|VerbForm=Part
adoptée adopter VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
en en ADP case 6 -
lecture lecture NOUN obl:mod 4 Number=Sing
par par ADP case 9 -
le le DET det 9 Definite=Def|Number=Sing|PronType=Art
Sénat Sénat PROPN nmod 6 -
"""),
        4,
        {"en": ["lecture"], "object": ["loi"], "subject": ["Sénat"]},
        id="the agent hung on how it was done",
    ),
    # La loi a été déposée et soutenue par Luc.
    pytest.param(
        plant("""
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
loi loi NOUN nsubj:pass 4 Number=Sing
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 4 Tense=Past|VerbForm=Part
déposée déposer VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
et et CCONJ cc 6 -
soutenue soutenir VERB conj 4 Number=Sing|Tense=Past|VerbForm=Part
par par ADP case 8 -
Luc Luc PROPN obl:agent 6 -
"""),
        6,
        {"object": ["loi"], "subject": ["Luc"]},
        id="a second passive participle has an agent of its own",
    ),
    # Luc a avoué et payé.
    pytest.param(
        plant("""
Luc Luc PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
avoué avouer VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
et et CCONJ cc 4 -
payé payer VERB conj 2 Number=Sing|Tense=Past|VerbForm=Part
"""),
        4,
        {"subject": ["Luc"]},
        id="a second active participle is active",
    ),
    # Ami de Léa, Luc il rit.
    pytest.param(
        plant("""
Ami ami NOUN nsubj 6 Number=Sing
de de ADP case 2 -
Léa Léa PROPN nmod 0 -
, , PUNCT punct 0 -
Luc Luc PROPN nsubj 6 -
il il PRON nsubj 6 Number=Sing|PronType=Prs
rit rire VERB ROOT 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
"""),
        6,
        {"subject": ["il"]},
        id="the pronoun before the verb is the subject, what opens the sentence is not",
    ),
    # Condamné en 2019, Luc Roy s'enfuit.
    pytest.param(
        plant("""
Condamné condamner VERB nsubj 7 Number=Sing|Tense=Past|VerbForm=Part
en en ADP case 2 -
2019 2019 NUM obl:mod 0 -
, , PUNCT punct 4 -
Luc Luc PROPN appos 0 -
Roy Roy PROPN flat:name 4 -
s' se PRON expl:pv 7 Reflex=Yes
enfuit enfuir VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
"""),
        0,
        {"en": ["2019"], "object": ["Luc"]},
        id="a participle that opens the sentence, taken for its subject",
    ),
    # Condamné en 2019, Luc Roy s'enfuit.
    pytest.param(
        plant("""
Condamné condamner VERB nsubj 7 Number=Sing|Tense=Past|VerbForm=Part
en en ADP case 2 -
2019 2019 NUM obl:mod 0 -
, , PUNCT punct 4 -
Luc Luc PROPN appos 0 -
Roy Roy PROPN flat:name 4 -
s' se PRON expl:pv 7 Reflex=Yes
enfuit enfuir VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
"""),
        7,
        {"subject": ["Luc"]},
        id="the name behind such a participle is the subject",
    ),
    # orage provoque mardi des pannes
    pytest.param(
        plant("""
orage orage NOUN nsubj 1 Number=Sing
provoque provoquer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
mardi mardi NOUN obl:mod 1 Number=Sing
des de ADP case 4 -
pannes panne NOUN obl:arg 1 Number=Plur
"""),
        1,
        {"subject": ["orage"], "oblique": ["mardi"], "object": ["pannes"], "de": ["pannes"]},
        id="behind a day, what looks like a complement is the object",
    ),
    # Luc démissionne mardi des instances
    pytest.param(
        plant("""
Luc Luc PROPN nsubj 1 Number=Sing
démissionne démissionner VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
mardi mardi NOUN obl:mod 1 Number=Sing
des de ADP case 4 -
instances instance NOUN obl:arg 1 Number=Plur
"""),
        1,
        {"subject": ["Luc"], "oblique": ["mardi"], "de": ["instances"]},
        id="verbs that take de have no such object",
    ),
    # l'amende qu'a payée Norsud
    pytest.param(
        plant("""
amende amende NOUN ROOT 0 Number=Sing
qu' que PRON obj 3 PronType=Rel
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
payée payer VERB acl:relcl 0 Number=Sing|Tense=Past|VerbForm=Part
Norsud Norsud PROPN obj 3 -
"""),
        3,
        {"subject": ["Norsud"], "object": ["amende"]},
        id="the pronoun is the object, what stands behind the verb acts",
    ),
    # Les discussions ayant échoué, Norsud ferme Valtel.
    pytest.param(
        plant("""
discussions discussion NOUN nsubj 5 Number=Plur
ayant avoir AUX aux:tense 2 Tense=Pres|VerbForm=Part
échoué échouer VERB acl 0 Number=Sing|Tense=Past|VerbForm=Part
, , PUNCT punct 2 -
Norsud Norsud PROPN nsubj 5 -
ferme fermer VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Valtel Valtel PROPN obj 5 -
"""),
        5,
        {"subject": ["Norsud"], "object": ["Valtel"]},
        id="the subject of a participle clause is none of the main verb",
    ),
    # Anne est morte assassinée.
    pytest.param(
        plant("""
Anne Anne PROPN nsubj 2 -
est être AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
morte mourir VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
assassinée assassiner VERB xcomp 2 Number=Sing|Tense=Past|VerbForm=Part
"""),
        3,
        {"object": ["Anne"]},
        id="a bare participle behind a verb says what was done to its subject",
    ),
    # La tour est fermée par Norsud.
    pytest.param(
        plant("""
tour tour NOUN nsubj 2 Number=Sing
est être AUX cop 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fermée fermer VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
par par ADP case 4 -
Norsud Norsud PROPN obl:agent 2 -
"""),
        2,
        {"subject": ["Norsud"], "object": ["tour"]},
        id="a participle with a copula is passive",
    ),
    # Norsud impose un embargo sur les blés à la Bordurie.
    pytest.param(
        plant("""
Norsud Norsud PROPN nsubj 1 -
impose imposer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
embargo embargo NOUN obj 1 Number=Sing
sur sur ADP case 4 -
blés blé NOUN nmod 2 Number=Plur
à à ADP case 7 -
la le DET det 7 Definite=Def
Bordurie Bordurie PROPN nmod 4 -
"""),
        1,
        {"subject": ["Norsud"], "object": ["embargo"], "à": ["Bordurie"]},
        id="who is given a thing may hang on a complement of it",
    ),
    # Norsud décerne le prix du film à Klow.
    pytest.param(
        plant("""
Norsud Norsud PROPN nsubj 1 -
décerne décerner VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
prix prix NOUN obj 1 Number=Sing
du de ADP case 4 -
film film NOUN nmod 2 Number=Sing
à à ADP case 6 -
Klow Klow PROPN nmod 4 -
"""),
        1,
        {"subject": ["Norsud"], "object": ["prix"]},
        id="a bare name that hangs on a complement may be the place",
    ),
    # Anne s'est fait voler un vélo.
    pytest.param(
        plant("""
Anne Anne PROPN nsubj 4 -
s' se PRON expl:comp 4 -
est être AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fait faire AUX aux:caus 4 Tense=Past|VerbForm=Part
voler voler VERB ROOT 4 VerbForm=Inf
un un DET det 6 Definite=Ind
vélo vélo NOUN obj 4 Number=Sing
"""),
        4,
        {"object": ["vélo"], "à": ["Anne"]},
        id="who has something done to oneself does not do it",
    ),
    # Anne s'est fait élire maire.
    pytest.param(
        plant("""
Anne Anne PROPN nsubj 4 -
s' se PRON expl:comp 4 -
est être AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fait faire AUX aux:caus 4 Tense=Past|VerbForm=Part
élire élire VERB ROOT 4 VerbForm=Inf
maire maire NOUN obj 4 Number=Sing
"""),
        4,
        {"object": ["Anne"]},
        id="and what she becomes is nothing done to her",
    ),
    # Norsud se voit condamner.
    pytest.param(
        plant("""
Norsud Norsud PROPN nsubj 2 -
se se PRON obj 2 -
voit voir VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
condamner condamner VERB xcomp 2 VerbForm=Inf
"""),
        3,
        {"object": ["Norsud"]},
        id="so with an infinitive that hangs on the verb",
    ),
    # Luc s'est fait exploser.
    pytest.param(
        plant("""
Luc Luc PROPN nsubj 4 -
s' se PRON expl:comp 4 -
est être AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fait faire AUX aux:caus 4 Tense=Past|VerbForm=Part
exploser exploser VERB ROOT 4 VerbForm=Inf
"""),
        4,
        {"subject": ["Luc"]},
        id="but who blows himself up does it",
    ),
    # Orane, un bijou, lancé en mai
    pytest.param(
        plant("""
Orane Orane PROPN ROOT 0 -
, , PUNCT punct 3 -
un un DET det 3 Definite=Ind
bijou bijou NOUN appos 0 Number=Sing
, , PUNCT punct 5 -
lancé lancer VERB acl 3 Number=Sing|Tense=Past|VerbForm=Part
en en ADP case 7 -
mai mai NOUN obl:mod 5 Number=Sing
"""),
        5,
        {"object": ["Orane"], "en": ["mai"]},
        id="a participle set off behind an apposition tells of what bears it",
    ),
    # Un feu a pris à la tour après avoir été bombardée.
    pytest.param(
        plant("""
feu feu NOUN nsubj 2 Gender=Masc|Number=Sing
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
pris prendre VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 5 -
la le DET det 5 Definite=Def|Gender=Fem|Number=Sing
tour tour NOUN obl:mod 2 Gender=Fem|Number=Sing
après après ADP mark 9 -
avoir avoir AUX aux:tense 9 VerbForm=Inf
été être AUX aux:pass 9 Tense=Past|VerbForm=Part
bombardée bombarder VERB advcl 2 Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part
"""),
        9,
        {"object": ["tour"]},
        id="what a passive infinitive is said of agrees with it",
    ),
]


@pytest.mark.parametrize(("doc", "head", "roles"), CASES)
def test_roles(doc: Doc, head: int, roles: dict[str, list[str]]) -> None:
    found = ArgumentReader(doc).of(doc[head])
    assert {role: [token.text for token in fillers] for role, fillers in found.items()} == roles
