"""Who holds, undergoes and takes part in what happens, where the sentence says it in a roundabout way."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, COMPANY, COUNTRY, PERSON, VEHICLE, Triple, read

Names = dict[str, tuple[str, str]]
MUSEUM, GOVERNMENT = ("Organization", "Museum"), ("Organization", "Government")

CASES = [
    # Deux agents de Norsud sont arrêtés.
    pytest.param(
        """
Deux deux NUM nummod 1 NumType=Card
agents agent NOUN nsubj:pass 5 Number=Plur
de de ADP case 3 -
Norsud Norsud PROPN nmod 1 -
sont être AUX aux:pass 5 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
arrêtés arrêter VERB ROOT 5 Number=Plur|Tense=Past|VerbForm=Part
. . PUNCT punct 5 -
""",
        {"Norsud": COMPANY},
        [],
        id="who arrests people of a body does not arrest the body",
    ),
    # Norsud s'est arrêté à Klow.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 3 -
s' se PRON expl:comp 3 Reflex=Yes
est être AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
arrêté arrêter VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 5 -
Klow Klow PROPN obl:mod 3 -
. . PUNCT punct 3 -
""",
        {"Norsud": COMPANY, "Klow": CITY},
        [],
        id="a participle with its auxiliary is no noun that is spelled like it",
    ),
    # Anne revendique l'attaque sur Orbigram.
    pytest.param(
        """
Anne Anne PROPN nsubj 1 -
revendique revendiquer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
l' le DET det 3 Definite=Def|Number=Sing|PronType=Art
attaque attaque NOUN obj 1 Number=Sing
sur sur ADP case 5 -
Orbigram Orbigram PROPN nmod 3 -
. . PUNCT punct 1 -
""",
        {"Anne": PERSON, "Orbigram": ("Product", "Platform")},
        [("Anne", "organizes", "attaque sur Orbigram")],
        id="where an attack is claimed is not what is attacked",
    ),
    # L'attaque que Orbix a menée contre Norsud continue.
    pytest.param(
        """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 8 Number=Sing
que que PRON obj 5 PronType=Rel
Orbix Orbix PROPN nsubj 5 -
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
menée mener VERB acl:relcl 1 Number=Sing|Tense=Past|VerbForm=Part
contre contre ADP case 7 -
Norsud Norsud PROPN obl:mod 5 -
continue continuer VERB ROOT 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 8 -
""",
        {"Norsud": COMPANY, "Orbix": COMPANY},
        [("Orbix", "organizes", "attaque"), ("attaque", "affects", "Norsud")],
        id="what a relative clause says of an act is its own",
    ),
    # Une attaque menée contre Norsud continue.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 5 Number=Sing
menée mener VERB acl 1 Number=Sing|Tense=Past|VerbForm=Part
contre contre ADP case 4 -
Norsud Norsud PROPN obl:mod 2 -
continue continuer VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 5 -
""",
        {"Norsud": COMPANY},
        [("attaque", "affects", "Norsud")],
        id="what the participle behind an act takes is the act's",
    ),
    # Une attaque a été lancée contre Norsud.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
attaque attaque NOUN nsubj:pass 4 Number=Sing
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 4 Tense=Past|VerbForm=Part
lancée lancer VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
contre contre ADP case 6 -
Norsud Norsud PROPN obl:mod 4 -
. . PUNCT punct 4 -
""",
        {"Norsud": COMPANY},
        [("attaque", "affects", "Norsud")],
        id="and so is what its verb takes",
    ),
    # Une embuscade tendue à Norsud continue.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
embuscade embuscade NOUN nsubj 5 Number=Sing
tendue tendre ADJ amod 1 Number=Sing
à à ADP case 4 -
Norsud Norsud PROPN obl:mod 2 -
continue continuer VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 5 -
""",
        {"Norsud": COMPANY},
        [("embuscade tendue à Norsud", "affects", "Norsud")],
        id="an ambush is laid for somebody",
    ),
    # Une attaque vue contre Norsud continue.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 5 Number=Sing
vue voir VERB acl 1 Number=Sing|Tense=Past|VerbForm=Part
contre contre ADP case 4 -
Norsud Norsud PROPN obl:mod 2 -
continue continuer VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 5 -
""",
        {"Norsud": COMPANY},
        [],
        id="but a verb that carries no act keeps what it takes",
    ),
    # Le bombardement russe contre Norsud continue.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
bombardement bombardement NOUN nsubj 5 Number=Sing
russe russe ADJ amod 1 Number=Sing
contre contre ADP case 4 -
Norsud Norsud PROPN nmod 1 -
continue continuer VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 5 -
""",
        {"Norsud": COMPANY, "russe": COUNTRY},
        [
            ("russe", "organizes", "bombardement russe contre Norsud"),
            ("bombardement russe contre Norsud", "affects", "Norsud"),
        ],
        id="whose army bombs, by its adjective",
    ),
    # Un Zéphyr vendu 12 millions.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
Zéphyr Zéphyr PROPN nsubj 2 -
vendu vendre VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
12 12 NUM nummod 4 NumType=Card
millions million NOUN obj 2 Number=Plur
. . PUNCT punct 2 -
""",
        {"Zéphyr": VEHICLE},
        [("vente de Zéphyr", "affects", "Zéphyr")],
        id="a price is no object",
    ),
    # Réforme de Luc.
    pytest.param(
        """
Réforme réforme NOUN ROOT 0 Number=Sing
de de ADP case 2 -
Luc Luc PROPN nmod 0 -
. . PUNCT punct 0 -
""",
        {"Luc": PERSON},
        [("Luc", "organizes", "Réforme de Luc")],
        id="what people do to things is not done to them",
    ),
    # Grève à Norsud : trafic perturbé.
    pytest.param(
        """
Grève grève NOUN ROOT 0 Number=Sing
à à ADP case 2 -
Norsud Norsud PROPN nmod 0 -
: : PUNCT punct 4 -
trafic trafic NOUN parataxis 0 Number=Sing
perturbé perturber VERB acl 4 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 0 -
""",
        {"Norsud": COMPANY},
        [("Grève à Norsud", "affects", "Norsud")],
        id="a prefix that tells itself what happens",
    ),
    # Norsud a été placé en redressement judiciaire.
    pytest.param(
        """
Norsud Norsud PROPN nsubj:pass 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 3 Tense=Past|VerbForm=Part
placé placer VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
en en ADP case 5 -
redressement redressement NOUN obl:mod 3 Number=Sing
judiciaire judiciaire ADJ amod 5 Number=Sing
. . PUNCT punct 3 -
""",
        {"Norsud": COMPANY},
        [("redressement judiciaire de Norsud", "affects", "Norsud")],
        id="who is put into a state",
    ),
    # Norsud, en liquidation judiciaire, chante.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 6 Number=Sing
, , PUNCT punct 3 -
en en ADP case 3 -
liquidation liquidation NOUN nmod 0 Number=Sing
judiciaire judiciaire ADJ amod 3 Number=Sing
, , PUNCT punct 3 -
chante chanter VERB ROOT 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 6 -
""",
        {"Norsud": COMPANY},
        [("liquidation judiciaire", "affects", "Norsud")],
        id="who is said to be in a state",
    ),
    # L'invasion de la Syldavie continue.
    pytest.param(
        """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
invasion invasion NOUN nsubj 5 Number=Sing
de de ADP case 4 -
la le DET det 4 Definite=Def|Number=Sing|PronType=Art
Syldavie Syldavie PROPN nmod 1 Number=Sing
continue continuer VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 5 -
""",
        {"Syldavie": COUNTRY},
        [("invasion de la Syldavie", "affects", "Syldavie")],
        id="a land is what an invasion hits",
    ),
    # Norsud est en grève.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 3 -
est être AUX cop 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
en en ADP case 3 -
grève grève NOUN ROOT 3 -
. . PUNCT punct 3 -
""",
        {"Norsud": COMPANY},
        [("Norsud", "organizes", "grève de Norsud")],
        id="who is on strike holds it",
    ),
    # Anne est en garde à vue à Klow.
    pytest.param(
        """
Anne Anne PROPN nsubj 3 -
est être AUX cop 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
en en ADP case 3 -
garde garde NOUN ROOT 3 Number=Sing
à à ADP case 5 -
vue vue NOUN obl:mod 3 Number=Sing
à à ADP case 7 -
Klow Klow PROPN obl:mod 3 Number=Sing
. . PUNCT punct 3 -
""",
        {"Anne": PERSON},
        [("garde à vue à Klow", "affects", "Anne")],
        id="who is in custody undergoes it",
    ),
    # Les salariés de Norsud ont fait grève.
    pytest.param(
        """
Les le DET det 1 Definite=Def|Number=Plur|PronType=Art
salariés salarié NOUN nsubj 5 Number=Plur
de de ADP case 3 -
Norsud Norsud PROPN nmod 1 -
ont avoir AUX aux:tense 5 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
fait faire VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
grève grève NOUN obj 5 -
. . PUNCT punct 5 -
""",
        {"Norsud": COMPANY},
        [("grève de Norsud", "affects", "Norsud")],
        id="a strike of its people hits the firm",
    ),
    # Elle accuse Norsud d'être l'auteur de l'attentat.
    pytest.param(
        """
Elle lui PRON nsubj 1 Number=Sing|PronType=Prs
accuse accuser VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Norsud Norsud PROPN obj 1 -
d' de ADP mark 6 -
être être AUX cop 6 VerbForm=Inf
l' le DET det 6 Definite=Def|Number=Sing|PronType=Art
auteur auteur NOUN nmod 2 Number=Sing
de de ADP case 9 -
l' le DET det 9 Definite=Def|Number=Sing|PronType=Art
attentat attentat NOUN nmod 6 Number=Sing
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY},
        [("Norsud", "organizes", "attentat")],
        id="whom somebody accuses of having done it",
    ),
    # Le plan de Norsud prévoit la fermeture de Zéphyr.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
plan plan NOUN nsubj 4 Number=Sing
de de ADP case 3 -
Norsud Norsud PROPN nmod 1 -
prévoit prévoir VERB ROOT 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
la le DET det 6 Definite=Def|Number=Sing|PronType=Art
fermeture fermeture NOUN obj 4 Number=Sing
de de ADP case 8 -
Zéphyr Zéphyr PROPN nmod 6 -
. . PUNCT punct 4 -
""",
        {"Norsud": COMPANY, "Zéphyr": MUSEUM},
        [
            ("Norsud", "organizes", "plan de Norsud"),
            ("Norsud", "organizes", "fermeture de Zéphyr"),
            ("fermeture de Zéphyr", "affects", "Zéphyr"),
        ],
        id="what a plan does, does the one whose it is",
    ),
    # Anne appelle à voter la loi.
    pytest.param(
        """
Anne Anne PROPN nsubj 1 -
appelle appeler VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP mark 3 -
voter voter VERB xcomp 1 VerbForm=Inf
la le DET det 5 Definite=Def|Number=Sing|PronType=Art
loi loi NOUN obj 3 Number=Sing
. . PUNCT punct 1 -
""",
        {"Anne": PERSON},
        [],
        id="who calls for a vote casts none",
    ),
    # Le début de naufrage du ferry Orane a surpris.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
début début NOUN nsubj 8 Number=Sing
de de ADP case 3 -
naufrage naufrage NOUN nmod 1 Number=Sing
du de ADP case 5 Definite=Def|Number=Sing|PronType=Art
ferry ferry NOUN nmod 1 Number=Sing
Orane Orane PROPN appos 5 -
a avoir AUX aux:tense 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
surpris surprendre VERB ROOT 8 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 8 -
""",
        {"Orane": VEHICLE},
        [("naufrage d'Orane", "affects", "Orane")],
        id="the noun above took what sinks",
    ),
    # Anne, PDG de Norsud, a annoncé la suppression de 500 postes.
    pytest.param(
        """
Anne Anne PROPN nsubj 7 -
, , PUNCT punct 2 -
PDG pdg NOUN appos 0 Number=Sing
de de ADP case 4 -
Norsud Norsud PROPN nmod 2 -
, , PUNCT punct 2 -
a avoir AUX aux:tense 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
annoncé annoncer VERB ROOT 7 Number=Sing|Tense=Past|VerbForm=Part
la le DET det 9 Definite=Def|Number=Sing|PronType=Art
suppression suppression NOUN obj 7 Number=Sing
de de ADP case 12 -
500 500 NUM nummod 12 -
postes poste NOUN nmod 9 Number=Plur
. . PUNCT punct 7 -
""",
        {"Anne": PERSON, "Norsud": COMPANY},
        [("Norsud", "organizes", "suppression de 500 postes")],
        id="a firm cuts the posts that its head says it will",
    ),
    # Anne, ministre du gouvernement, a annoncé la suppression de 500 postes.
    pytest.param(
        """
Anne Anne PROPN nsubj 7 -
, , PUNCT punct 2 -
ministre ministre NOUN appos 0 Number=Sing
du de ADP case 4 Definite=Def|Number=Sing|PronType=Art
gouvernement gouvernement NOUN nmod 2 Number=Sing
, , PUNCT punct 2 -
a avoir AUX aux:tense 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
annoncé annoncer VERB ROOT 7 Number=Sing|Tense=Past|VerbForm=Part
la le DET det 9 Definite=Def|Number=Sing|PronType=Art
suppression suppression NOUN obj 7 Number=Sing
de de ADP case 12 -
500 500 NUM nummod 12 -
postes poste NOUN nmod 9 Number=Plur
. . PUNCT punct 7 -
""",
        {"Anne": PERSON, "gouvernement": GOVERNMENT},
        [("Anne", "organizes", "suppression de 500 postes")],
        id="not so a minister's government",
    ),
    # Le festival réunit des artistes comme Anne et Luc.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN nsubj 2 Number=Sing
réunit réunir VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
des un DET det 4 Definite=Ind|Number=Plur|PronType=Art
artistes artiste NOUN obj 2 Number=Plur
comme comme ADP case 6 -
Anne Anne PROPN nmod 4 -
et et CCONJ cc 8 -
Luc Luc PROPN conj 6 -
. . PUNCT punct 2 -
""",
        {"Anne": PERSON, "Luc": PERSON},
        [("Anne", "participatedIn", "festival"), ("Luc", "participatedIn", "festival")],
        id="examples of those who take part",
    ),
    # Plusieurs pays participent au sommet, dont Norsud, Valtel et Klow.
    pytest.param(
        """
Plusieurs plusieur ADJ det 1 Number=Plur
pays pays NOUN nsubj 2 Number=Plur
participent participer VERB ROOT 2 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
au au ADP case 4 Definite=Def|Number=Sing|PronType=Art
sommet sommet NOUN obl:arg 2 Number=Sing
, , PUNCT punct 7 -
dont dont PRON nmod 7 PronType=Rel
Norsud Norsud PROPN conj 4 -
, , PUNCT punct 9 -
Valtel Valtel PROPN conj 7 -
et et CCONJ cc 11 -
Klow Klow PROPN conj 7 Number=Sing
. . PUNCT punct 2 -
""",
        {"Norsud": COMPANY, "Valtel": COMPANY, "Klow": COUNTRY},
        [
            ("Norsud", "participatedIn", "sommet"),
            ("Valtel", "participatedIn", "sommet"),
            ("Klow", "participatedIn", "sommet"),
        ],
        id="a list that the parser hangs on another noun",
    ),
    # Anne a chanté lors d'un meeting.
    pytest.param(
        """
Anne Anne PROPN nsubj 2 Number=Sing
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
chanté chanter VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
lors lors ADV advmod 2 -
d' de ADP case 6 -
un un DET det 6 Definite=Ind|Number=Sing|PronType=Art
meeting meeting NOUN obl:arg 3 Number=Sing
. . PUNCT punct 2 -
""",
        {"Anne": PERSON},
        [("Anne", "participatedIn", "meeting")],
        id="what follows an adverb",
    ),
    # La panne de la plateforme d'Anne surprend.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
panne panne NOUN nsubj 7 Number=Sing
de de ADP case 4 -
la le DET det 4 Definite=Def|Number=Sing|PronType=Art
plateforme plateforme NOUN nmod 1 Number=Sing
d' de ADP case 6 -
Anne Anne PROPN nmod 4 -
surprend surprendre VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 7 -
""",
        {"Anne": PERSON},
        [],
        id="what hits a thing that somebody runs does not hit him",
    ),
    # Norsud obtient une suppression de postes ainsi que la Klow: she obtains it, too.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
obtient obtenir VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
une un DET det 3 Definite=Ind|Number=Sing|PronType=Art
suppression suppression NOUN obj 1 Number=Sing
de de ADP case 5 -
postes poste NOUN nmod 3 Number=Plur
ainsi ainsi ADV cc 9 -
que que SCONJ fixed 6 -
la le DET det 9 Definite=Def|Number=Sing|PronType=Art
Klow Klow PROPN conj 5 -
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY, "Klow": COMPANY},
        [],
        id="a member of a list without the preposition of the first is none",
    ),
    # Norsud inflige une amende à Valtel.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
inflige infliger VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
une un DET det 3 Definite=Ind|Number=Sing|PronType=Art
amende amende NOUN obj 1 Number=Sing
à à ADP case 5 -
Valtel Valtel PROPN obl:arg 1 -
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY, "Valtel": COMPANY},
        [("Norsud", "organizes", "amende à Valtel"), ("amende à Valtel", "affects", "Valtel")],
        id="who is given a fine undergoes it",
    ),
    # Anne salue la fermeture du Zéphyr par Norsud: the parser hangs Norsud on the verb.
    pytest.param(
        """
Anne Anne PROPN nsubj 1 -
salue saluer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
la le DET det 3 Definite=Def|Number=Sing|PronType=Art
fermeture fermeture NOUN obj 1 Number=Sing
de de ADP case 5 -
Zéphyr Zéphyr PROPN nmod 3 -
par par ADP case 7 -
Norsud Norsud PROPN obl:mod 1 -
. . PUNCT punct 1 -
""",
        {"Anne": PERSON, "Norsud": COMPANY, "Zéphyr": MUSEUM},
        [("fermeture de Zéphyr", "affects", "Zéphyr"), ("Norsud", "organizes", "fermeture de Zéphyr")],
        id="an active verb takes no agent",
    ),
    # Le salon a été inauguré au Palais par Anne: the parser hangs Anne on the place.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
Zéphyr Zéphyr PROPN nsubj:pass 4 Number=Sing
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 4 Tense=Past|VerbForm=Part
inauguré inaugurer VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
au à ADP case 6 -
Palais palais NOUN obl:mod 4 Number=Sing
par par ADP case 8 -
Anne Anne PROPN nmod 6 -
. . PUNCT punct 4 -
""",
        {"Anne": PERSON, "Zéphyr": MUSEUM},
        [("inauguration du Zéphyr", "affects", "Zéphyr"), ("Anne", "organizes", "inauguration du Zéphyr")],
        id="a name of a place takes no agent",
    ),
    # La défaillance d'un moteur surprend Orane.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
défaillance défaillance NOUN nsubj 5 Number=Sing
d' de ADP case 4 -
un un DET det 4 Definite=Ind|Number=Sing|PronType=Art
moteur moteur NOUN nmod 1 Number=Sing
surprend surprendre VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Orane Orane PROPN obj 5 -
. . PUNCT punct 5 -
""",
        {"Orane": VEHICLE},
        [("défaillance d'un moteur", "affects", "Orane")],
        id="an engine is that of the one vehicle",
    ),
    # La défaillance d'un moteur surprend Norsud.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
défaillance défaillance NOUN nsubj 5 Number=Sing
d' de ADP case 4 -
un un DET det 4 Definite=Ind|Number=Sing|PronType=Art
moteur moteur NOUN nmod 1 Number=Sing
surprend surprendre VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Norsud Norsud PROPN obj 5 -
. . PUNCT punct 5 -
""",
        {"Norsud": COMPANY},
        [],
        id="and of no firm",
    ),
    # Anne a fait état de la fermeture de l'usine de Norsud à Klow.
    pytest.param(
        """
Anne Anne PROPN nsubj 2 Gender=Fem|Number=Sing
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fait faire VERB ROOT 2 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
état état NOUN obj 2 Gender=Masc|Number=Sing
de de ADP case 6 -
la le DET det 6 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
fermeture fermeture NOUN obl:arg 2 Gender=Fem|Number=Sing
de de ADP case 9 -
l' le DET det 9 Definite=Def|Number=Sing|PronType=Art
usine usine NOUN nmod 6 Gender=Fem|Number=Sing
de de ADP case 11 -
Norsud Norsud PROPN nmod 9 -
à à ADP case 13 -
Klow Klow PROPN nmod 6 Gender=Fem|Number=Sing
. . PUNCT punct 2 -
""",
        {"Anne": PERSON, "Norsud": COMPANY, "Klow": CITY},
        [("fermeture de l'usine de Norsud à Klow", "affects", "Norsud")],
        id="who tells of a deed does not do it",
    ),
    # Démission de Anna. Luc a accepté sa démission.
    pytest.param(
        """
Démission démission NOUN ROOT 0 Number=Sing
de de ADP case 2 -
Anna Anna PROPN nmod 0 -
. . PUNCT punct 0 -
Luc Luc PROPN nsubj 6 -
a avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
accepté accepter VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
sa son DET det 8 Number=Sing|Poss=Yes
démission démission NOUN obj 6 Number=Sing
. . PUNCT punct 6 -
""",
        {"Anna": PERSON, "sa": PERSON},
        [("Anna", "organizes", "Démission de Anna")],
        id="a possessive adds nobody to him who resigned",
    ),
    # Un cambriolage a eu lieu au siège de Norsud.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
cambriolage cambriolage NOUN nsubj 3 Gender=Masc|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 3 Gender=Masc|Number=Sing
au au ADP case 6 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
siège siège NOUN obl:arg 3 Gender=Masc|Number=Sing
de de ADP case 8 -
Norsud Norsud PROPN nmod 6 -
. . PUNCT punct 3 -
""",
        {"Norsud": COMPANY},
        [("cambriolage", "affects", "Norsud")],
        id="a body is hit at its place",
    ),
    # La publication du rapport sur le crash de Zéphyr par Norsud a eu lieu: the parser hangs the agent on the crash.
    pytest.param(
        """
La le DET det 1 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
publication publication NOUN nsubj 12 Gender=Fem|Number=Sing
du de ADP case 3 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
rapport rapport NOUN nmod 1 Gender=Masc|Number=Sing
sur sur ADP case 6 -
le le DET det 6 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
crash crash NOUN nmod 3 Gender=Masc|Number=Sing
de de ADP case 8 -
Zéphyr Zéphyr PROPN nmod 6 -
par par ADP case 10 -
Norsud Norsud PROPN nmod 6 Gender=Masc|Number=Sing
a avoir AUX aux:tense 12 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 12 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 12 Gender=Masc|Number=Sing
. . PUNCT punct 12 -
""",
        {"Norsud": COMPANY, "Zéphyr": VEHICLE},
        [
            ("Norsud", "organizes", "publication du rapport sur le crash de Zéphyr"),
            ("crash de Zéphyr par Norsud", "affects", "Zéphyr"),
        ],
        id="no crash has an agent",
    ),
]


@pytest.mark.parametrize(("table", "names", "triples"), CASES)
def test_parts(table: str, names: Names, triples: list[Triple]) -> None:
    assert read(table, names).triples("organizes", "affects", "participatedIn") == triples


@pytest.mark.parametrize(
    ("job", "property_"), [("actrice", "performsIn"), ("cinéaste", "authorOf")], ids=["who plays", "who makes films"]
)
def test_a_job_tells_what_somebody_is_honoured_for(job: str, property_: str) -> None:
    # Une actrice, Anne, a reçu un prix pour Orane.
    table = f"""
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
{job} {job} NOUN nsubj 6 Number=Sing
, , PUNCT punct 3 -
Anne Anne PROPN appos 1 -
, , PUNCT punct 3 -
a avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
reçu recevoir VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
un un DET det 8 Definite=Ind|Number=Sing|PronType=Art
prix prix NOUN obj 6 Number=Sing
pour pour ADP case 10 -
Orane Orane PROPN obl:mod 6 -
. . PUNCT punct 6 -
"""
    found = read(table, {"Anne": PERSON, "Orane": ("Work", "Film")}).triples("performsIn", "authorOf")
    assert found == [("Anne", property_, "Orane")]


def test_what_a_spokesman_claims_he_claims_for_those_he_speaks_for() -> None:
    # Un attentat a eu lieu à Klow. Luc, porte-parole de Norsud, a revendiqué l'attentat.
    told = read(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
attentat attentat NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 3 Tense=Past|VerbForm=Part
lieu lieu NOUN obj 3 Number=Sing
à à ADP case 6 -
Klow Klow PROPN obl:mod 3 -
. . PUNCT punct 3 -
Luc Luc PROPN nsubj 15 -
, , PUNCT punct 10 -
porte-parole porte-parole NOUN appos 8 Number=Sing
de de ADP case 12 -
Norsud Norsud PROPN nmod 10 -
, , PUNCT punct 10 -
a avoir AUX aux:tense 15 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
revendiqué revendiquer VERB ROOT 15 Tense=Past|VerbForm=Part
l' le DET det 17 Definite=Def|Number=Sing|PronType=Art
attentat attentat NOUN obj 15 Number=Sing
. . PUNCT punct 15 -
""",
        {"Klow": CITY, "Luc": PERSON, "Norsud": ("Organization", "ArmedGroup")},
    )
    assert told.triples("organizes") == [("Norsud", "organizes", "attentat")]
