"""Names of one individual that differ: by a letter, "de", a plain adjective, or because the article says so."""

from __future__ import annotations

import pytest

from tests.entities.tagged import resolution_of

ONE = [
    # a letter more, one for another, two in the wrong order
    "[PER Ada/PROPN Zelnova/PROPN] parle/VERB\n[PER Ada/PROPN Zelmova/PROPN] part/VERB",
    "[PER Ada/PROPN Zelnova/PROPN] parle/VERB\n[PER Ada/PROPN Zelnoav/PROPN] part/VERB",
    "[LOC Zor/PROPN Dhabri/PROPN] vote/VERB\n[LOC Zor/PROPN Dabri/PROPN] vote/VERB",
    "[PER Zelmedinejar/PROPN] parle/VERB\n[PER Ada/PROPN Zelmedinjar/PROPN] part/VERB",
    "[PER Nour/PROPN al-Zorbi/PROPN] parle/VERB\n[PER Nour/PROPN el-Zorbi/PROPN] part/VERB",
    # a house by its noun and name
    "le/DET [ORG musée/NOUN Zelqo/PROPN] ouvre/VERB\nle/DET [ORG musée/NOUN de/ADP Zelqo/PROPN] ferme/VERB",
    "la/DET [LOC base/NOUN de/ADP Klow/PROPN] ouvre/VERB\nla/DET [LOC base/NOUN navale/ADJ de/ADP Klow/PROPN]",
    "l'/DET [ORG hôpital/NOUN de/ADP Klow/PROPN]\nle/DET [ORG centre/NOUN hospitalier/ADJ de/ADP Klow/PROPN]",
    "le/DET [LOC Zorn/PROPN] ,/PUNCT la/DET vallée/NOUN\nla/DET [LOC vallée/NOUN du/ADP Zorn/PROPN] brûle/VERB",
    # a team, a prize
    "les/DET [ORG Zelqos/PROPN de/ADP Klow/PROPN] vont/VERB\nles/DET [LOC Zelqos/PROPN] partent/VERB",
    "l'/DET [MISC Épi/PROPN d'/ADP or/NOUN] va/VERB à/ADP lui/PRON\nil/PRON a/VERB l'/DET [LOC Épi/PROPN]",
    # what the article says
    "[PER Zelqo/PROPN] ,/PUNCT de/ADP son/DET vrai/ADJ nom/NOUN [PER Léo/PROPN Roy/PROPN] ,/PUNCT part/VERB",
    "[PER Ada/PROPN Zelqo/PROPN] ,/PUNCT née/VERB [PER Léa/PROPN Roy/PROPN] ,/PUNCT part/VERB",
    "[PER Zelqo/PROPN] chante/VERB\n[PER Léo/PROPN Roy/PROPN] ,/PUNCT de/ADP son/DET vrai/ADJ nom/NOUN ,/PUNCT",
    "[ORG Norsud/PROPN] (/PUNCT [ORG ex-Zelqo/PROPN] )/PUNCT vend/VERB",
    "[PER Ada/PROPN Zelqo/PROPN] chante/VERB ./PUNCT\nNée/VERB [PER Léa/PROPN Roy/PROPN] à/ADP dix/NUM ans/NOUN",
    # syllables, though no bracket says so
    "la/DET [ORG Fédération/PROPN belge/ADJ des/ADP banques/NOUN] vote/VERB\n[ORG Febelban/PROPN] vote/VERB",
]


@pytest.mark.parametrize("marked", ONE)
def test_two_names_of_one(marked):
    assert len(resolution_of(marked)[0].entities) == 1


TWO = [
    "[PER Ada/PROPN Zelnova/PROPN] et/CCONJ [PER Ada/PROPN Zelmova/PROPN] partent/VERB",  # side by side
    "[PER Ada/PROPN Rosse/PROPN] parle/VERB\n[PER Ada/PROPN Rose/PROPN] part/VERB",  # known words, short ones
    "[PER Zoran/PROPN Kelmor/PROPN] parle/VERB\n[PER Zorane/PROPN Kelmor/PROPN] part/VERB",  # brother and sister
    "[PER Ada/PROPN Martinet/PROPN] parle/VERB\nle/DET but/NOUN de/ADP [PER Martinez/PROPN] compte/VERB",
    "le/DET député/NOUN [PER Ada/PROPN Zelna/PROPN]\nle/DET ministre/NOUN [PER Ada/PROPN Zelka/PROPN] part/VERB",
    "le/DET [ORG lycée/NOUN Zelna/PROPN] ferme/VERB\nle/DET [ORG lycée/NOUN Zelka/PROPN] ouvre/VERB",
    "[LOC Australie/PROPN] vote/VERB\n[LOC Austrasie/PROPN] vote/VERB",
    "la/DET [LOC base/NOUN aérienne/ADJ de/ADP Klow/PROPN]\nla/DET [LOC base/NOUN navale/ADJ de/ADP Klow/PROPN]",
    "le/DET [ORG musée/NOUN Zelqo/PROPN de/ADP Klow/PROPN] aide/VERB le/DET [ORG musée/NOUN de/ADP Klow/PROPN]",
    "[PER Jean/PROPN Zelqo/PROPN] dit/VERB [PER Léo/PROPN Roy/PROPN] prêt/ADJ",
    "[PER Ada/PROPN Zelqo/PROPN] (/PUNCT [ORG ex-Norsud/PROPN] )/PUNCT part/VERB",
    "[PER Julie/PROPN Zelnova/PROPN] parle/VERB\n[PER Julien/PROPN Zelnova/PROPN] part/VERB",
    "le/DET [ORG musée/NOUN de/ADP la/DET Mer/PROPN de/ADP Klow/PROPN]\nle/DET [ORG musée/NOUN de/ADP Zelqo/PROPN]",
    "l'/DET [ORG hôpital/NOUN de/ADP Klow/PROPN]\nla/DET [ORG clinique/NOUN de/ADP Klow/PROPN] ouvre/VERB",
    "[LOC Klow/PROPN] vote/VERB\nla/DET [LOC centrale/NOUN de/ADP Klow/PROPN] ferme/VERB",
    "les/DET [ORG Zelqos/PROPN de/ADP Klow/PROPN] vont/VERB\n[LOC Zelqos/PROPN] part/VERB",  # no article
]


FAMILIES = [
    (
        "les/DET frères/NOUN [PER Zel/PROPN] et/CCONJ [PER Zob/PROPN Roy/PROPN] rient/VERB\n[PER Zel/PROPN] part/VERB",
        {"Zel Roy", "Zob Roy"},
    ),
    ("les/DET frères/NOUN [PER Zel/PROPN] et/CCONJ [PER Luc/PROPN Roy/PROPN] rient/VERB", {"Zel Roy", "Luc Roy"}),
    ("[PER Anne/PROPN] et/CCONJ [PER Luc/PROPN Roy/PROPN] rient/VERB", {"Anne Roy", "Luc Roy"}),
    (
        "[PER Luc/PROPN Bo/PROPN] va/VERB\n[PER Ada/PROPN] ,/PUNCT [PER Luc/PROPN] et/CCONJ [PER Léo/PROPN Roy/PROPN]",
        {"Luc Bo", "Ada Roy", "Luc Roy", "Léo Roy"},
    ),
    ("la/DET fondation/NOUN [ORG Zel/PROPN] et/CCONJ [PER Luc/PROPN Roy/PROPN] rient/VERB", {"Zel", "Luc Roy"}),
    # a king, one who goes by one name, and one whom no list calls by a first name
    ("le/DET roi/NOUN [PER Luc/PROPN] et/CCONJ [PER Anne/PROPN Roy/PROPN] rient/VERB", {"Luc", "Anne Roy"}),
    ("[PER Anne/PROPN] rit/VERB\n[PER Anne/PROPN] et/CCONJ [PER Luc/PROPN Roy/PROPN] rient/VERB", {"Anne", "Luc Roy"}),
    ("[PER Zel/PROPN] et/CCONJ [PER Luc/PROPN Roy/PROPN] rient/VERB", {"Zel", "Luc Roy"}),
]


@pytest.mark.parametrize(("marked", "labels"), FAMILIES)
def test_a_last_name_that_several_share(marked, labels):
    assert {entity.label for entity in resolution_of(marked)[0].entities} == labels


@pytest.mark.parametrize("marked", TWO)
def test_two_names_of_two(marked):
    assert len(resolution_of(marked)[0].entities) == 2


def test_teams_are_called_after_animals():
    marked = "hier/ADV les/DET Loups/NOUN.p de/ADP [PER Zelqo/PROPN] ont/AUX battu/VERB les/DET Bisons/NOUN.p"
    entities = resolution_of(marked)[0].entities
    assert [(one.label, one.kind) for one in entities] == [("Loups de Zelqo", "SportsTeam"), ("Bisons", "SportsTeam")]
