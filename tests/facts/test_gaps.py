"""Who fills the places that subordinate clauses and lists leave open, on parses built by hand."""

from __future__ import annotations

import pytest

from kg.facts.arguments import ArgumentReader
from kg.text.tree import Doc
from tests.hand_built import plant

CASES = [
    # Anne a été arrêtée à Klow, soupçonnée de vol.
    pytest.param(
        plant("""
Anne Anne PROPN nsubj:pass 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 3 Tense=Past|VerbForm=Part
arrêtée arrêter VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
à à ADP case 5 -
Klow Klow PROPN obl:mod 3 -
, , PUNCT punct 7 -
soupçonnée soupçonner VERB acl 5 Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
de de ADP case 9 -
vol vol NOUN obl:arg 7 Number=Sing
"""),
        7,
        {"object": ["Anne"], "de": ["vol"]},
        id="no town is suspected",
    ),
    # Des marches ont lieu contre Anne, accusée de vol.
    pytest.param(
        plant("""
Des un DET det 1 Definite=Ind|Number=Plur|PronType=Art
marches marche NOUN nsubj 2 Gender=Fem|Number=Plur
ont avoir VERB ROOT 2 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
lieu lieu NOUN obj 2 Gender=Masc|Number=Sing
contre contre ADP case 5 -
Anne Anne PROPN obl:mod 2 -
, , PUNCT punct 7 -
accusée accuser VERB acl 5 Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
de de ADP case 9 -
vol vol NOUN obl:arg 7 Number=Sing
"""),
        7,
        {"object": ["Anne"], "de": ["vol"]},
        id="nobody is accused with whom the participle does not agree",
    ),
    # Anne gagne le vote à la Cour, battant Luc.
    pytest.param(
        plant("""
Anne Anne PROPN nsubj 1 -
gagne gagner VERB ROOT 1 Mood=Ind|Tense=Pres|VerbForm=Fin
le le DET det 3 Definite=Def|Number=Sing|PronType=Art
vote vote NOUN obj 1 Number=Sing
à à ADP case 6 -
la le DET det 6 Definite=Def|Number=Sing|PronType=Art
Cour cour NOUN nmod 3 Number=Sing
, , PUNCT punct 8 -
battant battre VERB acl 6 Tense=Pres|VerbForm=Part
Luc Luc PROPN obj 8 -
"""),
        8,
        {"object": ["Luc"], "subject": ["Anne"]},
        id="what follows from an act",
    ),
    # Née à Lima, Anne chante.
    pytest.param(
        plant("""
Née naître VERB advmod 5 Tense=Past|VerbForm=Part
à à ADP case 2 -
Lima Lima PROPN obl:arg 0 -
, , PUNCT punct 0 -
Anne Anne PROPN nsubj 5 -
chante chanter VERB ROOT 5 Mood=Ind|Tense=Pres|VerbForm=Fin
"""),
        0,
        {"subject": ["Anne"], "à": ["Lima"]},
        id="a participle that the parser takes for an adverb",
    ),
    # Le jury du festival, présidé par Anne, vote.
    pytest.param(
        plant("""
Le le DET det 1 -
jury jury NOUN nsubj 9 Number=Sing
du de ADP case 3 -
festival festival NOUN nmod 1 Number=Sing
, , PUNCT punct 5 -
présidé présider VERB acl 3 Tense=Past|VerbForm=Part
par par ADP case 7 -
Anne Anne PROPN obl:agent 5 -
, , PUNCT punct 5 -
vote voter VERB ROOT 9 Mood=Ind|Tense=Pres|VerbForm=Fin
"""),
        5,
        {"object": ["jury"], "subject": ["Anne"]},
        id="whom a verb of leading tells of is the group",
    ),
    # Anne est devenue championne en battant Luc.
    pytest.param(
        plant("""
Anne Anne PROPN nsubj 2 -
est être AUX aux:tense 2 Mood=Ind|Tense=Pres|VerbForm=Fin
devenue devenir VERB ROOT 2 Tense=Past|VerbForm=Part
championne champion NOUN xcomp 2 Number=Sing
en en ADP mark 5 -
battant battre VERB advcl 3 Tense=Pres|VerbForm=Part
Luc Luc PROPN obj 5 -
"""),
        5,
        {"object": ["Luc"], "subject": ["Anne"]},
        id="a gerund under what somebody becomes",
    ),
    # Anne meurt à Lima, à l'âge de 8 ans, a dit Luc.
    pytest.param(
        plant("""
Anne Anne PROPN nsubj 1 -
meurt mourir VERB ROOT 1 Mood=Ind|Tense=Pres|VerbForm=Fin
, , PUNCT punct 5 -
à à ADP case 5 -
l' le DET det 5 -
âge âge NOUN obl:mod 11 Number=Sing
de de ADP case 8 -
8 8 NUM nummod 8 -
ans an NOUN nmod 5 Number=Plur
, , PUNCT punct 5 -
a avoir AUX aux:tense 11 Mood=Ind|Tense=Pres|VerbForm=Fin
dit dire VERB parataxis 1 Tense=Past|VerbForm=Part
Luc Luc PROPN obj 11 -
"""),
        1,
        {"subject": ["Anne"], "à": ["âge", "ans"]},
        id="what stands before an inserted clause",
    ),
    # La décision de Norsud de vendre Valtel.
    pytest.param(
        plant("""
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
décision décision NOUN ROOT 1 Number=Sing
de de ADP case 3 -
Norsud Norsud PROPN nmod 1 -
de de ADP mark 5 -
vendre vendre VERB acl 1 VerbForm=Inf
Valtel Valtel PROPN obj 5 -
"""),
        5,
        {"object": ["Valtel"], "subject": ["Norsud"]},
        id="infinitive under a noun of will",
    ),
    # Luc a fait appel à Anne pour diriger Norsud.
    pytest.param(
        plant("""
Luc Luc PROPN nsubj 2 -
a avoir AUX aux:tense 2 VerbForm=Fin
fait faire VERB ROOT 2 VerbForm=Part
appel appel NOUN obj 2 Number=Sing
à à ADP case 5 -
Anne Anne PROPN obl:arg 2 -
pour pour ADP mark 7 -
diriger diriger VERB advcl 2 VerbForm=Inf
Norsud Norsud PROPN obj 7 -
"""),
        7,
        {"object": ["Norsud"], "subject": ["Anne"]},
        id="infinitive for whom somebody is taken",
    ),
    # Luc a vu Anne vendre Norsud.
    pytest.param(
        plant("""
Luc Luc PROPN nsubj 2 -
a avoir AUX aux:tense 2 VerbForm=Fin
vu voir VERB ROOT 2 VerbForm=Part
Anne Anne PROPN obj 2 -
vendre vendre VERB xcomp 2 VerbForm=Inf
Norsud Norsud PROPN obj 4 -
"""),
        4,
        {"object": ["Norsud"], "subject": ["Anne"]},
        id="who is seen to do something does it",
    ),
    # Luc a vu Anne pour vendre Norsud.
    pytest.param(
        plant("""
Luc Luc PROPN nsubj 2 -
a avoir AUX aux:tense 2 VerbForm=Fin
vu voir VERB ROOT 2 VerbForm=Part
Anne Anne PROPN obj 2 -
pour pour ADP mark 5 -
vendre vendre VERB advcl 2 VerbForm=Inf
Norsud Norsud PROPN obj 5 -
"""),
        5,
        {"object": ["Norsud"], "subject": ["Luc"]},
        id="infinitive of one's own purpose",
    ),
    # La décision de Norsud de vendre: the parser hangs the infinitive on the name.
    pytest.param(
        plant("""
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
décision décision NOUN ROOT 1 Number=Sing
de de ADP case 3 -
Norsud Norsud PROPN nmod 1 -
de de ADP mark 5 -
vendre vendre VERB acl 3 VerbForm=Inf
"""),
        5,
        {"subject": ["Norsud"]},
        id="infinitive under the one whose will it is",
    ),
    # La lettre de Norsud de vendre: no noun of will.
    pytest.param(
        plant("""
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
lettre lettre NOUN ROOT 1 Number=Sing
de de ADP case 3 -
Norsud Norsud PROPN nmod 1 -
de de ADP mark 5 -
vendre vendre VERB acl 1 VerbForm=Inf
"""),
        5,
        {},
        id="infinitive under another noun",
    ),
    # Klow accuse Luc d'avoir vendu Valtel.
    pytest.param(
        plant("""
Klow Klow PROPN nsubj 1 -
accuse accuser VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Luc Luc PROPN obj 1 -
d' de ADP mark 5 -
avoir avoir AUX aux:tense 5 VerbForm=Inf
vendu vendre VERB xcomp 1 Number=Sing|Tense=Past|VerbForm=Part
Valtel Valtel PROPN obj 5 -
"""),
        5,
        {"object": ["Valtel"], "subject": ["Luc"]},
        id="infinitive of the past under accuser",
    ),
    # Klow licencie Luc pour avoir vendu Valtel.
    pytest.param(
        plant("""
Klow Klow PROPN nsubj 1 -
licencie licencier VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Luc Luc PROPN obj 1 -
pour pour ADP mark 5 -
avoir avoir AUX aux:tense 5 VerbForm=Inf
vendu vendre VERB advcl 1 Number=Sing|Tense=Past|VerbForm=Part
Valtel Valtel PROPN obj 5 -
"""),
        5,
        {"object": ["Valtel"], "subject": ["Luc"]},
        id="the deed for which somebody is punished",
    ),
    # Klow : le maire démissionne.
    pytest.param(
        plant("""
Klow Klow PROPN nsubj 4 -
: : PUNCT punct 3 -
le le DET det 3 Definite=Def|Number=Sing|PronType=Art
maire maire NOUN appos 0 Number=Sing
démissionne démissionner VERB ROOT 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
"""),
        4,
        {"subject": ["maire"]},
        id="the heading before the colon does nothing",
    ),
    # Le procès opposant Norsud à Valtel.
    pytest.param(
        plant("""
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
procès procès NOUN ROOT 1 Number=Sing
opposant opposer VERB acl 1 Tense=Pres|VerbForm=Part
Norsud Norsud PROPN obj 2 -
à à ADP case 5 -
Valtel Valtel PROPN nmod 1 -
"""),
        2,
        {"object": ["Norsud"], "subject": ["procès"], "à": ["Valtel"]},
        id="complement hung on the noun of a participle",
    ),
    # Des chefs étaient présents aux obsèques, dont Anne.
    pytest.param(
        plant("""
Des un DET det 1 Definite=Ind|Number=Plur|PronType=Art
chefs chef NOUN nsubj 3 Number=Plur
étaient être AUX cop 3 Mood=Ind|Number=Plur|Tense=Imp|VerbForm=Fin
présents présent ADJ ROOT 3 Number=Plur
aux à ADP case 5 -
obsèques obsèques NOUN obl:arg 3 Number=Plur
, , PUNCT punct 3 -
dont dont PRON nmod 8 PronType=Rel
Anne Anne PROPN obl:mod 3 -
"""),
        3,
        {"apposition": ["Anne"], "subject": ["chefs", "Anne"], "à": ["obsèques"]},
        id="a list from afar is of people rather than things",
    ),
    # Le sommet auquel participe Anne.
    pytest.param(
        plant("""
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
sommet sommet NOUN ROOT 1 Number=Sing
auquel auquel PRON obl:arg 3 PronType=Rel
participe participer VERB acl:relcl 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Anne Anne PROPN obj 3 -
"""),
        3,
        {"à": ["sommet"], "subject": ["Anne"]},
        id="subject behind the verb of a relative clause",
    ),
    # Les discussions sur le projet qui durent.
    pytest.param(
        plant("""
Les le DET det 1 Definite=Def|Number=Plur|PronType=Art
discussions discussion NOUN ROOT 1 Number=Plur
sur sur ADP case 4 -
le le DET det 4 Definite=Def|Number=Sing|PronType=Art
projet projet NOUN nmod 1 Number=Sing
qui qui PRON nsubj 6 PronType=Rel
durent durer VERB acl:relcl 4 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
"""),
        6,
        {"subject": ["discussions"]},
        id="the antecedent agrees with the verb",
    ),
    # Fondée à Klow, la société grandit: the parser takes the participle for the root.
    pytest.param(
        plant("""
Fondée fonder VERB ROOT 0 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 2 -
Klow Klow PROPN obl:mod 0 -
, , PUNCT punct 0 -
la le DET det 5 Definite=Def|Number=Sing|PronType=Art
société société NOUN nsubj 6 Number=Sing
grandit grandir VERB parataxis 0 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
"""),
        0,
        {"à": ["Klow"], "object": ["société"]},
        id="participle set before its clause",
    ),
    # Des artistes chantent, parmi lesquels Anne et Luc.
    pytest.param(
        plant("""
Des un DET det 1 Definite=Ind|Number=Plur|PronType=Art
artistes artiste NOUN nsubj 2 Number=Plur
chantent chanter VERB ROOT 2 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
, , PUNCT punct 2 -
parmi parmi ADP case 5 -
lesquels lequel PRON nmod 6 PronType=Rel
Anne Anne PROPN obl:mod 2 -
et et CCONJ cc 8 -
Luc Luc PROPN conj 6 -
"""),
        2,
        {"parmi": ["Anne", "Luc"], "subject": ["artistes", "Anne", "Luc"]},
        id="members named from afar",
    ),
    # Le lieu plaît aux syndicats, comme Force ouvrière et Valtel.
    pytest.param(
        plant("""
Le le DET det 1 -
lieu lieu NOUN nsubj 2 Number=Sing
plaît plaire VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
aux à ADP case 4 -
syndicats syndicat NOUN obl:arg 2 Number=Plur
, , PUNCT punct 7 -
comme comme ADP case 7 -
Force force NOUN obl:mod 2 Number=Sing
ouvrière ouvrier ADJ amod 7 Number=Sing
et et CCONJ cc 10 -
Valtel Valtel PROPN conj 7 -
"""),
        2,
        {"subject": ["lieu"], "à": ["syndicats", "Force", "Valtel"], "comme": ["Force", "Valtel"]},
        id="examples whose names are nouns, behind a comma",
    ),
    # Des artistes, dont Anne, chantent.
    pytest.param(
        plant("""
Des un DET det 1 Definite=Ind|Number=Plur|PronType=Art
artistes artiste NOUN nsubj 6 Number=Plur
, , PUNCT punct 4 -
dont dont PRON nmod 4 PronType=Rel
Anne Anne PROPN acl:relcl 1 -
, , PUNCT punct 4 -
chantent chanter VERB ROOT 6 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
"""),
        6,
        {"subject": ["artistes", "Anne"]},
        id="members named with dont, behind a comma",
    ),
    # Norsud a vendu Valtel, un an après avoir racheté Orane.
    pytest.param(
        plant("""
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
vendu vendre VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
Valtel Valtel PROPN obj 2 -
, , PUNCT punct 6 -
un un DET det 6 Definite=Ind|Number=Sing|PronType=Art
an an NOUN obl:mod 2 Number=Sing
après après ADP mark 9 -
avoir avoir AUX aux:tense 9 VerbForm=Inf
racheté racheter VERB acl 6 Number=Sing|Tense=Past|VerbForm=Part
Orane Orane PROPN obj 9 -
"""),
        9,
        {"object": ["Orane"], "subject": ["Norsud"]},
        id="a clause that says when, hung on the time before it",
    ),
    # Luc part quelques heures après avoir été accusé.
    pytest.param(
        plant("""
Luc Luc PROPN nsubj 1 -
part partir VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
quelques quelque DET det 3 Definite=Ind|Number=Plur|PronType=Art
heures heure NOUN nsubj:pass 7 Number=Plur
après après ADP mark 7 -
avoir avoir AUX aux:tense 7 VerbForm=Inf
été être AUX aux:pass 7 Tense=Past|VerbForm=Part
accusé accuser VERB advcl 1 Number=Sing|Tense=Past|VerbForm=Part
"""),
        7,
        {"object": ["Luc"]},
        id="a measure of time before an infinitive is no subject",
    ),
    # Ami de l'actrice Léa Roy, qu'il épousa, il rit.
    pytest.param(
        plant("""
Ami ami NOUN nsubj 12 Number=Sing
de de ADP case 3 -
l' le DET det 3 -
actrice actrice NOUN nmod 0 Number=Sing
Léa Léa PROPN appos 3 -
Roy Roy PROPN flat:name 4 -
, , PUNCT punct 9 -
qu' que SCONJ obj 9 -
il il PRON nsubj 9 Number=Sing|PronType=Prs
épousa épouser VERB advcl 12 Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
, , PUNCT punct 9 -
il il PRON nsubj 12 Number=Sing|PronType=Prs
rit rire VERB ROOT 12 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
"""),
        9,
        {"object": ["Léa"], "subject": ["il"]},
        id="a relative clause that the parser hung on the verb",
    ),
    # L'usine que Norsud doit vendre ferme.
    pytest.param(
        plant("""
L' le DET det 1 -
usine usine NOUN nsubj 6 Number=Sing
que que SCONJ mark 4 -
Norsud Norsud PROPN nsubj 4 -
doit devoir VERB acl:relcl 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
vendre vendre VERB xcomp 4 VerbForm=Inf
ferme fermer VERB ROOT 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
"""),
        5,
        {"subject": ["Norsud"], "object": ["usine"]},
        id="the infinitive below a relative clause takes its antecedent",
    ),
    # L'usine que Luc accuse d'avoir pollué ferme.
    pytest.param(
        plant("""
L' le DET det 1 -
usine usine NOUN nsubj 7 Number=Sing
que que PRON obj 4 PronType=Rel
Luc Luc PROPN nsubj 4 -
accuse accuser VERB acl:relcl 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
de de ADP mark 6 -
polluer polluer VERB xcomp 4 VerbForm=Inf
ferme fermer VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
"""),
        6,
        {"subject": ["usine"]},
        id="whom the verb above takes acts in the infinitive",
    ),
]


@pytest.mark.parametrize(("doc", "head", "roles"), CASES)
def test_open_places(doc: Doc, head: int, roles: dict[str, list[str]]) -> None:
    found = ArgumentReader(doc).of(doc[head])
    assert {role: [token.text for token in fillers] for role, fillers in found.items()} == roles
