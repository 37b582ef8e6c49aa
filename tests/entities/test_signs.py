"""What the form of a name and the words right beside it tell of what it is."""

from __future__ import annotations

import pytest

from tests.entities.tagged import entity, resolution_of

SIGNS = [
    ("[LOC Zelqo/PROPN] ,/PUNCT 40/NUM ans/NOUN ,/PUNCT part/VERB", "Zelqo", "Person"),
    ("la/DET Libye/PROPN de/ADP [LOC Zelqo/PROPN] vote/VERB", "Zelqo", "Person"),
    ("paru/VERB chez/ADP [PER Zelqo/PROPN]", "Zelqo", "Organization"),
    ("le/DET propriétaire/NOUN de/ADP [LOC Zelqo/PROPN] part/VERB", "Zelqo", "Organization"),
    ("son/DET rôle/NOUN dans/ADP [MISC Zelqo/PROPN] plaît/VERB", "Zelqo", "Work"),
    ("le/DET [LOC Zelqo/PROPN d'/ADP or/NOUN] va/VERB", "Zelqo d'or", "Other"),
    ("l'/DET [PER Homo/PROPN zelqensis/X] vit/VERB", "Homo zelqensis", "Other"),
    ("le/DET [LOC HMS/PROPN Zelqo/PROPN] va/VERB", "HMS Zelqo", "Product"),
    ("hier/ADV les/DET [LOC Zelqos/PROPN] vont/VERB", "Zelqos", "Other"),
    ("hier/ADV sept/NUM [LOC Zelqo/PROPN] vont/VERB", "Zelqo", "Product"),
    # a theatre that is founded is a company, one that is visited a house
    ("il/PRON=nsubj:1 fonder/VERB le/DET [LOC Théâtre/NOUN=obj:1 Zelqo/PROPN]", "Théâtre Zelqo", "Organization"),
    ("il/PRON=nsubj:1 visite/VERB le/DET [LOC Théâtre/NOUN=obj:1 Zelqo/PROPN]", "Théâtre Zelqo", "Place"),
    # what is called after a day or a feast is held, unless it is a book, and what takes place is an event
    ("les/DET [MISC Journées/NOUN de/ADP la/DET mer/NOUN] vont/VERB", "Journées de la mer", "Event"),
    ("les/DET [LOC États/NOUN généraux/ADJ du/ADP livre/NOUN] vont/VERB", "États généraux du livre", "Event"),
    ("la/DET [MISC Nuit/NOUN blanche/ADJ] va/VERB", "Nuit blanche", "Event"),
    ("on/PRON lit/VERB «/PUNCT [MISC Nuit/NOUN des/ADP rois/NOUN] »/PUNCT", "Nuit des rois", "Work"),
    ("le/DET magazine/NOUN [MISC Semaine/NOUN de/ADP Klow/PROPN] vend/VERB", "Semaine de Klow", "Organization"),
    ("[MISC Zelqo/PROPN=nsubj:2] se/PRON=expl:comp:2 tenir/VERB ici/ADV", "Zelqo", "Event"),
    ("l'/DET édition/NOUN=nsubj:4 de/ADP [MISC Zelqo/PROPN=nmod:1] avoir/VERB lieu/NOUN=obj:4", "Zelqo", "Event"),
    ("[MISC Zelqo/PROPN=nsubj:2] se/PRON=expl:comp:2 tenir/VERB prêt/ADJ=xcomp:2", "Zelqo", "Product"),
    # people meet at what is called a conference, in quotation marks or by a word that says so
    ("le/DET colloque/NOUN «/PUNCT [MISC Zelqo/PROPN] »/PUNCT", "Zelqo", "Event"),
    ("une/DET conférence/NOUN de/ADP presse/NOUN intitulée/VERB [MISC Zelqo/PROPN]", "Zelqo", "Event"),
    ("le/DET colloque/NOUN de/ADP [PER Zelqo/PROPN] finit/VERB", "Zelqo", "Person"),
    # the feast of a saint and a tower have "la", a town and a race have not
    ("on/PRON fête/VERB la/DET [LOC Saint-Zelq/PROPN]", "Saint-Zelq", "Other"),
    ("on/PRON fête/VERB à/ADP [LOC Saint-Zelq/PROPN]", "Saint-Zelq", "Place"),
    ("hier/ADV la/DET [MISC Tour/NOUN du/ADP Zelqo/PROPN] brûle/VERB", "Tour du Zelqo", "Place"),
    ("hier/ADV le/DET [MISC Tour/NOUN du/ADP Zelqo/PROPN] part/VERB", "Tour du Zelqo", "Event"),
    ("on/PRON travaille/VERB chez/ADP [PER Zelqo/PROPN]", "Zelqo", "Organization"),
    # behind a post or a club the age is not that of the town
    ("la/DET joueuse/NOUN de/ADP [LOC Zelqo/PROPN] ,/PUNCT 40/NUM ans/NOUN ,/PUNCT part/VERB", "Zelqo", "Place"),
    ("la/DET mort/NOUN de/ADP [LOC Zelqo/PROPN] ,/PUNCT 40/NUM ans/NOUN ,/PUNCT part/VERB", "Zelqo", "Person"),
    # a town has inhabitants, and who is in it owns none
    ("[LOC Zelqo/PROPN] ,/PUNCT 40/NUM habitants/NOUN ,/PUNCT vote/VERB", "Zelqo", "Place"),
    ("les/DET routes/NOUN de/ADP [LOC Zelqo/PROPN] ferment/VERB", "Zelqo", "Place"),
]


@pytest.mark.parametrize(("marked", "label", "top"), SIGNS)
def test_type(marked, label, top):
    assert entity(resolution_of(marked)[0], label).type == top


def test_a_prize_is_what_is_awarded():
    marked = "l'/DET attribution/NOUN=nsubj:7 du/ADP [EVENT Grand/ADJ Prix/NOUN=nmod:1] à/ADP lui/PRON surprend/VERB"
    assert resolution_of(marked)[0].entities[0].type == "Other"
