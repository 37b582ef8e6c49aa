"""What an individual is, by one kind of evidence at a time, on sentences built by hand."""

from __future__ import annotations

import pytest

from tests.entities.tagged import entity, resolution_of

EVIDENCE = [
    # the label alone
    ("hier/ADV [PER Bo/PROPN Vik/PROPN] part/VERB", "Bo Vik", "Person", ""),
    ("hier/ADV [MISC Zorbel/PROPN] part/VERB", "Zorbel", "Product", ""),
    ("un/DET parti/NOUN.m ,/PUNCT le/DET [MISC Zorbel/PROPN] ,/PUNCT part/VERB", "Zorbel", "Organization", "Party"),
    # no thing speaks, and a name of one word that does is rather a firm's; what else only a firm, a place, a ship does
    ("[MISC Zorbel/PROPN=nsubj:1] annoncer/VERB", "Zorbel", "Organization", ""),
    ("[MISC Zorbel/PROPN=nsubj:1] délocaliser/VERB", "Zorbel", "Organization", ""),
    ("[MISC Zorbel/PROPN=nsubj:1] culminer/VERB", "Zorbel", "Place", ""),
    ("on/PRON=nsubj:1 abroger/VERB [MISC Zorbel/PROPN=obj:1]", "Zorbel", "Work", ""),
    ("près/ADV de/ADP [MISC Zorbel/PROPN]", "Zorbel", "Place", ""),
    (
        "A/ADP [ORG Zorbel/PROPN] ,/PUNCT dans/ADP le/DET [LOC Queens/PROPN] ,/PUNCT tout/PRON dort/VERB",
        "Zorbel",
        "Place",
        "",
    ),
    # who stands in brackets behind a post, and what is named beside a town
    ("le/DET maire/NOUN.m (/PUNCT [ORG UDX/PROPN] )/PUNCT part/VERB", "UDX", "Organization", "Party"),
    ("on/PRON va/VERB à/ADP [LOC Zorbel/PROPN] et/CCONJ [PER Gressol/PROPN]", "Gressol", "Place", ""),
    ("on/PRON oppose/VERB [LOC Zorbel/PROPN] et/CCONJ [PER Gressol/PROPN]", "Gressol", "Person", ""),
    # whom one succeeds is no town
    ("Luc/PROPN succéder/VERB à/ADP [LOC Olla/PROPN=obl:arg:1 Vik/PROPN=flat:name:3]", "Olla Vik", "Person", ""),
    # what only a firm has, who only a firm can belong to
    ("la/DET filiale/NOUN.f de/ADP [LOC Zorbel/PROPN] part/VERB", "Zorbel", "Organization", ""),
    ("ici/ADV 80/NUM %/NOUN de/ADP [LOC Zorbel/PROPN] brûle/VERB", "Zorbel", "Place", ""),  # of a town too
    ("la/DET maison/NOUN.f mère/NOUN.f de/ADP [PER Zorbel/PROPN] part/VERB", "Zorbel", "Organization", ""),
    ("cela/PRON appartenir/VERB à/ADP [LOC Zorbel/PROPN=obl:arg:1]", "Zorbel", "Organization", ""),
    # a post goes on before its town, which is no republic
    (
        "le/DET procureur/NOUN.m de/ADP la/DET République/PROPN de/ADP [LOC Zorbel/PROPN] part/VERB",
        "Zorbel",
        "Place",
        "",
    ),
    ("le/DET massacre/NOUN.m de/ADP [MISC Zorbel/PROPN] dure/VERB", "Zorbel", "Place", ""),
    # words beside the name
    ("l'/DET entreprise/NOUN.f [MISC Zorbel/PROPN] vend/VERB", "Zorbel", "Organization", "Company"),
    (
        "le/DET constructeur/NOUN.m automobile/ADJ suédois/ADJ [LOC Zorbel/PROPN] vend/VERB",
        "Zorbel",
        "Organization",
        "Company",
    ),
    (
        "le/DET fabricant/NOUN.m de/ADP batteries/NOUN.p [MISC Zorbel/PROPN] vend/VERB",
        "Zorbel",
        "Organization",
        "Company",
    ),
    ("la/DET fusée/NOUN.f [LOC Zorbel/PROPN] part/VERB", "Zorbel", "Product", "Vehicle"),
    ("le/DET navire/NOUN.m [PER Costa/PROPN Zorbel/PROPN] coule/VERB", "Costa Zorbel", "Product", "Vehicle"),
    ("l'/DET association/NOUN.f [PER Robin/PROPN des/ADP Eaux/PROPN] agit/VERB", "Robin des Eaux", "Organization", ""),
    ("l'/DET administration/NOUN.f [PER Bo/PROPN Vik/PROPN] agit/VERB", "Bo Vik", "Person", ""),
    (
        "elle/PRON quitte/VERB [ORG Zorbel/PROPN] ,/PUNCT capitale/NOUN.f de/ADP [LOC Chili/PROPN]",
        "Zorbel",
        "Place",
        "City",
    ),
    (
        "le/DET groupe/NOUN.m automobile/ADJ danois/ADJ [MISC Zorbel/PROPN] vend/VERB",
        "Zorbel",
        "Organization",
        "Company",
    ),
    (
        "le/DET fabricant/NOUN.m de/ADP motos/NOUN.p [MISC Zorbel/PROPN] vend/VERB",
        "Zorbel",
        "Organization",
        "Company",
    ),
    ("un/DET lot/NOUN.m de/ADP motos/NOUN.p [ORG Zorbel/PROPN] part/VERB", "Zorbel", "Organization", ""),
    (
        "le/DET patron/NOUN.m de/ADP la/DET banque/NOUN.f [PER Zorbel/PROPN] part/VERB",
        "Zorbel",
        "Organization",
        "Bank",
    ),
    (
        "le/DET patron/NOUN.m de/ADP la/DET société/NOUN.f de/ADP transport/NOUN.m [PER Zorbel/PROPN] part/VERB",
        "Zorbel",
        "Organization",
        "Company",
    ),
    (
        "le/DET géant/NOUN.m des/ADP moteurs/NOUN.p de/ADP recherche/NOUN.f [MISC Zorbel/PROPN] vend/VERB",
        "Zorbel",
        "Organization",
        "Company",
    ),
    ("le/DET président/NOUN.m de/ADP [PER Zorbel/PROPN] part/VERB", "Zorbel", "Organization", ""),
    ("le/DET président/NOUN.m de/ADP [PER Bo/PROPN Vik/PROPN] part/VERB", "Bo Vik", "Person", ""),
    (
        "[PER Zorbel/PROPN] ,/PUNCT dont/PRON le/DET siège/NOUN.m est/AUX à/ADP [LOC Klow/PROPN] ,/PUNCT vend/VERB",
        "Zorbel",
        "Organization",
        "",
    ),
    (
        "[PER Zorbel/PROPN] ,/PUNCT entreprise/NOUN.f danoise/ADJ ,/PUNCT vend/VERB",
        "Zorbel",
        "Organization",
        "Company",
    ),
    # of two nouns the outer one; the inner one says the sort
    (
        "la/DET plateforme/NOUN.f de/ADP vidéos/NOUN.p [MISC Zorbel/PROPN] ferme/VERB",
        "Zorbel",
        "Product",
        "Platform",
    ),
    ("le/DET magazine/NOUN.m de/ADP films/NOUN.p [MISC Zorbel/PROPN] ferme/VERB", "Zorbel", "Organization", "Media"),
    ("l'/DET auteur/NOUN.m de/ADP romans/NOUN.p [PER Bo/PROPN Vik/PROPN] part/VERB", "Bo Vik", "Person", ""),
    ("l'/DET éditeur/NOUN.m de/ADP logiciels/NOUN.p [PER Vik/PROPN] vend/VERB", "Vik", "Organization", "Company"),
    (
        "le/DET fabricant/NOUN.m de/ADP vitres/NOUN.p fines/ADJ.p [LOC Zorbel/PROPN] vend/VERB",
        "Zorbel",
        "Organization",
        "Company",
    ),
    (
        "le/DET parti/NOUN.m de/ADP gauche/NOUN.f [LOC Zorbel/PROPN] vote/VERB",
        "Zorbel",
        "Organization",
        "Party",
    ),
    ("le/DET comité/NOUN.m du/ADP maire/NOUN.m [LOC Zorbel/PROPN] vote/VERB", "Zorbel", "Place", ""),
    ("la/DET coopérative/NOUN.f [LOC Zorbel/PROPN] vend/VERB", "Zorbel", "Organization", "Company"),
    ("le/DET vraquier/NOUN.m [PER Anne/PROPN Vik/PROPN] coule/VERB", "Anne Vik", "Product", "Vehicle"),
    # the noun without an article that opens the sentence
    (
        "filiale/NOUN.f de/ADP [ORG Orbix/PROPN] ,/PUNCT [LOC Zorbel/PROPN] vend/VERB",
        "Zorbel",
        "Organization",
        "Company",
    ),
    ("premier/ADJ.m parti/NOUN.m ,/PUNCT [ORG Zorbel/PROPN] vote/VERB", "Zorbel", "Organization", "Party"),
    ("journaliste/NOUN.m à/ADP [LOC Zorbel/PROPN] ,/PUNCT [PER Bo/PROPN Vik/PROPN] part/VERB", "Bo Vik", "Person", ""),
    (
        "il/PRON voit/VERB la/DET filiale/NOUN.f ,/PUNCT [LOC Zorbel/PROPN] est/AUX loin/ADV",
        "Zorbel",
        "Place",
        "",
    ),
    # the form of address, the first name
    ("hier/ADV [LOC M./NOUN Zorbel/PROPN] part/VERB", "Zorbel", "Person", ""),
    ("hier/ADV [LOC Anne/PROPN Zorbel/PROPN] part/VERB", "Anne Zorbel", "Person", ""),
    ("[LOC Luc/PROPN al-Zorbel/PROPN] part/VERB", "Luc al-Zorbel", "Person", ""),
    ("le/DET président/NOUN.m [LOC Ola/PROPN Zorbel/PROPN] part/VERB", "Ola Zorbel", "Person", ""),
    ("primée/VERB pour/ADP [MISC La/DET Ligne/NOUN] hier/ADV", "La Ligne", "Work", ""),
    ("le/DET [LOC Santa/PROPN=nsubj:3 Zorbel/PROPN=flat:name:1] chavirer/VERB", "Santa Zorbel", "Product", ""),
    (
        "la/DET [LOC conférence/NOUN épiscopale/ADJ du/ADP Zorbel/PROPN] vote/VERB",
        "conférence épiscopale du Zorbel",
        "Organization",
        "Church",
    ),
    # words inside the name
    ("hier/ADV [ORG AS/PROPN Zorbel/PROPN] joue/VERB", "AS Zorbel", "Organization", "SportsTeam"),
    ("hier/ADV [PER Zorbel/PROPN Inc/PROPN] vend/VERB", "Zorbel Inc", "Organization", ""),
    ("hier/ADV [PER Zorbel/PROPN ZX-12/PROPN] part/VERB", "Zorbel ZX-12", "Product", ""),
    ("le/DET [LOC Boltov-154/PROPN] part/VERB", "Boltov-154", "Product", ""),
    ("le/DET [MISC ZRU/PROPN de/ADP Klow/PROPN] part/VERB", "ZRU de Klow", "Organization", ""),
    ("le/DET [MISC Mondial-2018/PROPN] part/VERB", "Mondial-2018", "Event", ""),
    ("les/DET [MISC JO/PROPN de/ADP Klow/PROPN] hier/ADV", "JO de Klow", "Event", "Competition"),
    ("des/DET habitants/NOUN de/ADP [PER Zorbel/PROPN] partent/VERB", "Zorbel", "Place", ""),
    (
        "les/DET villages/NOUN de/ADP [PER Vik/PROPN] et/CCONJ [PER Zorbel/PROPN] partent/VERB",
        "Zorbel",
        "Place",
        "",
    ),
    ("à/ADP [PER Zorbel/PROPN] ,/PUNCT dans/ADP le/DET nord/NOUN", "Zorbel", "Place", ""),
    # where somebody was born
    ("Née/VERB en/ADP 1942/NUM à/ADP [PER Zorbel/PROPN] ,/PUNCT elle/PRON chante/VERB", "Zorbel", "Place", ""),
    ("le/DET fils/NOUN de/ADP [PER Vik/PROPN] et/CCONJ [PER Zorbel/PROPN] partent/VERB", "Zorbel", "Person", ""),
    ("hier/ADV [MISC Safe/X Waters/X Act/X] passe/VERB", "Safe Waters Act", "Work", "Law"),
    ("le/DET [ORG Groupe/NOUN de/ADP soutien/NOUN] part/VERB", "Groupe de soutien", "Organization", ""),
    ("le/DET [ORG Groupe/NOUN Zorbel/PROPN] part/VERB", "Groupe Zorbel", "Organization", "Company"),
    # authority
    ("hier/ADV [ORG Chili/PROPN] vote/VERB", "Chili", "Place", "Country"),
    ("hier/ADV [LOC Reuters/PROPN] écrit/VERB", "Reuters", "Organization", "Media"),
    ("hier/ADV [LOC Al-Qaïda/PROPN] frappe/VERB", "Al-Qaïda", "Organization", "ArmedGroup"),
    ("[MISC Sommet/NOUN de/ADP Zorbel/PROPN] hier/ADV", "Sommet de Zorbel", "Event", ""),
    ("le/DET suédois/NOUN [PER Zorbel/PROPN] vend/VERB", "Zorbel", "Organization", ""),
    ("la/DET suédoise/NOUN [PER Vendela/PROPN Holm/PROPN] gagne/VERB", "Vendela Holm", "Person", ""),
    ("le/DET Suédois/NOUN [PER Zorbel/PROPN] part/VERB", "Zorbel", "Person", ""),
    (
        "deux/NUM sociétés/NOUN.p ,/PUNCT [PER Zorbel/PROPN] et/CCONJ [PER Vik/PROPN]",
        "Zorbel",
        "Organization",
        "Company",
    ),
    # what is given to somebody is a prize, though it is called like a contest
    ("le/DET Grand/ADJ Prix/NOUN=nsubj:3 aller/VERB à/ADP [PER Anne/PROPN]", "Grand Prix", "Other", "Award"),
    (
        "elle/PRON recevoir/VERB le/DET [MISC Grand/ADJ Prix/NOUN=obj:1 des/ADP Arts/NOUN]",
        "Grand Prix des Arts",
        "Other",
        "Award",
    ),
    ("le/DET Grand/ADJ Prix/NOUN=nsubj:3 commence/VERB", "Grand Prix", "Event", ""),
    # in brackets behind a person
    ("[PER Luc/PROPN Roy/PROPN] (/PUNCT [LOC Zorbel/PROPN] )/PUNCT gagne/VERB", "Zorbel", "Organization", ""),
    ("[LOC Klow/PROPN] (/PUNCT [LOC Zorbel/PROPN] )/PUNCT dort/VERB", "Zorbel", "Place", ""),
    # a noun right before the name, adjectives between, whatever the tagger took the name for
    ("le/DET groupe/NOUN.m suédois/ADJ [LOC Zorbel/PROPN] vend/VERB", "Zorbel", "Organization", "Company"),
    ("le/DET groupe/NOUN.m bâlois/PROPN [PER Zorbel/PROPN] vend/VERB", "Zorbel", "Organization", "Company"),
    ("le/DET lanceur/NOUN.m européen/ADJ [MISC Zorbel/PROPN] part/VERB", "Zorbel", "Product", "Vehicle"),
    # a body called like a piece of country
    ("la/DET chaîne/NOUN.f [LOC Canal/PROPN Vert/PROPN] émet/VERB", "Canal Vert", "Organization", "Media"),
    ("sur/ADP le/DET [LOC Canal/PROPN Vert/PROPN] passent/VERB", "Canal Vert", "Place", "BodyOfWater"),
    # a firm that a person speaks for, and one in which something happens
    (
        "le/DET porte-parole/NOUN.m du/ADP groupe/NOUN.m [PER Zorbel/PROPN] part/VERB",
        "Zorbel",
        "Organization",
        "Company",
    ),
    ("au/ADP sein/NOUN de/ADP [MISC Zorbel/PROPN] ,/PUNCT on/PRON dort/VERB", "Zorbel", "Organization", ""),
    # use
    ("le/DET naufrage/NOUN du/ADP [MISC Zorbel/PROPN]", "Zorbel", "Product", ""),
    ("les/DET [PER Zorbel/PROPN] partent/VERB", "Zorbel", "Other", ""),
    ("les/DET habitants/NOUN de/ADP [MISC Zorbel/PROPN]", "Zorbel", "Place", ""),
    ("les/DET salariés/NOUN de/ADP [MISC Zorbel/PROPN]", "Zorbel", "Organization", ""),
    ("le/DET directeur/NOUN du/ADP [LOC ZORB/PROPN] part/VERB", "ZORB", "Organization", ""),
    ("elle/PRON vit/VERB à/ADP [MISC Zorbel/PROPN]", "Zorbel", "Place", ""),
    (
        "on/PRON vendre/VERB à/ADP=case:3 [ORG Zorbel/PROPN=obl:1] ,/PUNCT en/ADP [LOC France/PROPN]",
        "Zorbel",
        "Organization",
        "",
    ),
    # what nobody has heard of and what does as persons and bodies do is no town, whatever the tagger says
    ("[LOC Zorbel/PROPN=nsubj:1] racheter/VERB [ORG Orbix/PROPN]", "Zorbel", "Organization", ""),
    ("elle/PRON racheter/VERB [LOC Zorbel/PROPN=obj:1]", "Zorbel", "Organization", ""),
    ("[LOC Orbix/PROPN=nsubj:3] et/CCONJ [LOC Zorbel/PROPN=conj:0] fusionner/VERB", "Zorbel", "Organization", ""),
    ("le/DET lancement/NOUN de/ADP fusée/NOUN par/ADP [LOC Zorbel/PROPN=nmod:1]", "Zorbel", "Organization", ""),
    ("elle/PRON passer/VERB par/ADP [LOC Zorbel/PROPN=obl:agent:1]", "Zorbel", "Place", ""),
    ("hommage/NOUN à/ADP [PER Zorbel/PROPN=nmod:0]", "Zorbel", "Person", ""),
    ("[LOC Zorbel/PROPN=nsubj:1] démissionner/VERB", "Zorbel", "Person", ""),
    ("[MISC Germaine/PROPN] dormir/VERB", "Germaine", "Person", ""),
    ("la/DET [MISC Zorbel/PROPN Cup/PROPN] finir/VERB", "Zorbel Cup", "Event", "Competition"),
    (
        "le/DET [MISC Zorbel/PROPN Convention/PROPN Center/PROPN] ouvrir/VERB",
        "Zorbel Convention Center",
        "Place",
        "Facility",
    ),
    ("[LOC Lyon/PROPN=nsubj:1] racheter/VERB [ORG Orbix/PROPN]", "Lyon", "Place", "City"),
    ("le/DET maire/NOUN de/ADP [PER Zorbel/PROPN] part/VERB", "Zorbel", "Place", ""),
    (
        "explosion/NOUN à/ADP [PER Zorbel/PROPN=nmod:0]\nelle/PRON secouer/VERB [PER Zorbel/PROPN=obj:1]",
        "Zorbel",
        "Place",
        "",
    ),
    ("le/DET secrétaire/NOUN général/ADJ du/ADP [PER Zorbel/PROPN] part/VERB", "Zorbel", "Organization", ""),
]


@pytest.mark.parametrize(("marked", "label", "top", "kind"), EVIDENCE)
def test_evidence(marked, label, top, kind):
    one = entity(resolution_of(marked)[0], label)
    assert (one.type, one.kind) == (top, kind)


def test_names_in_one_enumeration_lend_each_other_their_type():
    marked = "elle/PRON voit/VERB [ORG Orbix/PROPN] ,/PUNCT [MISC Zorbel/PROPN] et/CCONJ [ORG Norsud/PROPN]"
    assert entity(resolution_of(marked)[0], "Zorbel").type == "Organization"


def test_a_plural_noun_says_what_all_names_of_an_enumeration_are():
    marked = "les/DET chaînes/NOUN.p [MISC Zorbel/PROPN] ,/PUNCT [LOC Bo/PROPN] et/CCONJ [PER Vik/PROPN] émettent/VERB"
    assert {one.label: one.type for one in resolution_of(marked)[0].entities}["Zorbel"] == "Organization"


def test_one_of_many_in_an_enumeration_is_what_the_others_are():
    marked = (
        "elle/PRON lit/VERB [PER Bovel/PROPN] ,/PUNCT [PER Corvin/PROPN] ,/PUNCT [PER Danvel/PROPN] ,/PUNCT "
        "[LOC Ervin-Lasque/PROPN] et/CCONJ [PER Favrel/PROPN]"
    )
    assert entity(resolution_of(marked)[0], "Ervin-Lasque").type == "Person"


def test_wrong_labels_do_not_outweigh_better_evidence():
    marked = "[MISC Zorbel/PROPN] perd/VERB\n[MISC Zorbel/PROPN] vend/VERB\nla/DET firme/NOUN.f [ORG Zorbel/PROPN]"
    assert entity(resolution_of(marked)[0], "Zorbel").type == "Organization"


def test_what_is_never_named_in_full_is_no_person():
    marked = "[PER Zorbel/PROPN] écrit/VERB\nhier/ADV [PER Zorbel/PROPN] part/VERB"
    assert entity(resolution_of(marked)[0], "Zorbel").type == "Organization"


def test_a_full_name_keeps_a_person_a_person():
    marked = "[PER Bo/PROPN Vik/PROPN] écrit/VERB\nhier/ADV [PER Vik/PROPN] part/VERB"
    assert entity(resolution_of(marked)[0], "Bo Vik").type == "Person"
