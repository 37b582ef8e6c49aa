"""When the bare name of a town is its club, on sentences built by hand."""

from __future__ import annotations

import pytest

from tests.entities.tagged import entity, referent, resolution_of

CLUB = "[ORG FC/PROPN=nsubj:2 Valbrune/PROPN=flat:name:0] joue/VERB\n"

BARE = [
    ("[LOC Valbrune/PROPN=nsubj:1] gagne/VERB", 0, "FC Valbrune"),
    ("il/PRON=nsubj:1 bat/VERB [LOC Valbrune/PROPN=obj:1]", 2, "FC Valbrune"),
    ("il/PRON=nsubj:1 perd/VERB contre/ADP [LOC Valbrune/PROPN=obl:mod:1]", 3, "FC Valbrune"),
    ("il/PRON=nsubj:1 perd/VERB face/ADV à/ADP [LOC Valbrune/PROPN=obl:mod:1]", 4, "FC Valbrune"),
    ("l'/DET attaquant/NOUN=nsubj:4 de/ADP [LOC Valbrune/PROPN=nmod:1] marque/VERB", 3, "FC Valbrune"),
    ("l'/DET attaquant/NOUN=nsubj:4 de/ADP [PER Valbrune/PROPN=nmod:1] marque/VERB", 3, "FC Valbrune"),
    ("sa/DET victoire/NOUN=nsubj:4 sur/ADP [LOC Valbrune/PROPN=nmod:1] surprend/VERB", 3, "FC Valbrune"),
    # where it happens, and what belongs to the town
    ("il/PRON=nsubj:1 gagne/VERB à/ADP [LOC Valbrune/PROPN=obl:mod:1]", 3, "Valbrune"),
    ("le/DET maire/NOUN=nsubj:4 de/ADP [LOC Valbrune/PROPN=nmod:1] rit/VERB", 3, "Valbrune"),
]


@pytest.mark.parametrize(("marked", "at", "label"), BARE)
def test_a_town_that_acts_is_its_club(marked, at, label):
    assert referent(*resolution_of(CLUB + marked), 3 + at) == label


def test_two_clubs_of_one_town_leave_its_name_alone():
    other = "[ORG AS/PROPN=nsubj:2 Valbrune/PROPN=flat:name:0] joue/VERB\n"
    resolution, doc = resolution_of(CLUB + other + "[LOC Valbrune/PROPN=nsubj:1] gagne/VERB")
    assert referent(resolution, doc, 6) == "Valbrune"


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        (
            "les/DET basketteurs/NOUN=nsubj:4 de/ADP [LOC Klow/PROPN=nmod:1] gagnent/VERB la/DET coupe/NOUN",
            "SportsTeam",
        ),
        ("les/DET basketteurs/NOUN=nsubj:4 de/ADP [LOC Klow/PROPN=nmod:1] rient/VERB", ""),
        (
            "un/DET match/NOUN\ndes/DET joueurs/NOUN de/ADP [LOC Klow/PROPN=nmod:1]\nà/ADP [LOC Klow/PROPN=obl:mod:0]",
            "",
        ),
    ],
)
def test_a_town_that_has_players_where_a_contest_is_told_is_its_club(marked, kind):
    assert entity(resolution_of(marked)[0], "Klow").kind == kind


OM = "l'/DET [ORG OM/PROPN=nsubj:2]"
OPPONENTS = [
    (
        "[ORG Orva/PROPN=nsubj:1] battre/VERB [LOC Klow/PROPN=obj:1] en/ADP finale/NOUN",
        "Organization",
    ),
    (OM + " affronter/VERB [LOC Klow/PROPN=obj:2]", "Organization"),
    (OM + " visiter/VERB [LOC Klow/PROPN=obj:2]", "Place"),
    (
        OM + " affronter/VERB [LOC Klow/PROPN=obj:2]\nil/PRON=nsubj:1 joue/VERB à/ADP [LOC Klow/PROPN=obl:mod:1]",
        "Place",
    ),
    ("sa/DET victoire/NOUN sur/ADP [LOC Klow/PROPN=nmod:1] réjouit/VERB l'/DET [ORG OM/PROPN=obj:4]", "Organization"),
    ("sa/DET vue/NOUN sur/ADP [LOC Klow/PROPN=nmod:1] réjouit/VERB l'/DET [ORG OM/PROPN=obj:4]", "Place"),
    # whose player somebody is, an animal that is played
    (
        OM + " gagne/VERB\n[PER Luc/PROPN Roy/PROPN=nsubj:5] (/PUNCT [LOC Klow/PROPN=appos:1] )/PUNCT rit/VERB",
        "Organization",
    ),
    (OM + " gagne/VERB\nun/DET attaquant/NOUN=nsubj:4 de/ADP [LOC Klow/PROPN=nmod:1] rit/VERB", "Organization"),
    (OM + " gagne/VERB\nun/DET maire/NOUN=nsubj:4 de/ADP [LOC Klow/PROPN=nmod:1] rit/VERB", "Place"),
    (OM + " affronter/VERB les/DET [MISC Klow/PROPN=obj:2]", "Organization"),
    ("[PER Anne/PROPN=nsubj:1] affronter/VERB [LOC Klow/PROPN=obj:1]", "Place"),
    # two towns play each other where a match is told of, and so does whom others of that match will play
    ("[LOC Klow/PROPN=nsubj:1] battre/VERB [LOC Zorbel/PROPN=obj:1] en/ADP finale/NOUN", "Organization"),
    ("[LOC Klow/PROPN=nsubj:1] accueillir/VERB [LOC Zorbel/PROPN=obj:1] au/ADP marché/NOUN", "Place"),
    (
        (
            "[LOC Zug/PROPN=nsubj:1] battre/VERB [LOC Zorbel/PROPN=obj:1] en/ADP finale/NOUN\n"
            "ils/PRON=nsubj:1 affronter/VERB [LOC Klow/PROPN=obj:1]"
        ),
        "Organization",
    ),
]


@pytest.mark.parametrize(("marked", "top"), OPPONENTS)
def test_whom_a_club_plays_is_a_club(marked, top):
    assert entity(resolution_of(marked)[0], "Klow").type == top


_KEEPER = "le/DET gardien/NOUN de/ADP [PER Zorbel/PROPN=nmod:1 Kovik/PROPN=flat:name:3] rit/VERB en/ADP"
CALLED = [
    (f"{_KEEPER} finale/NOUN", "Zorbel Kovik", "Organization"),
    (f"{_KEEPER} prison/NOUN", "Zorbel Kovik", "Person"),  # no match is told of
    (f"{_KEEPER} finale/NOUN".replace("gardien", "défaite"), "Zorbel Kovik", "Person"),
    (f"{_KEEPER} finale/NOUN".replace("gardien", "défenseur"), "Zorbel Kovik", "Person"),
    ("l'/DET [LOC Étoile/NOUN de/ADP Klow/PROPN] gagne/VERB la/DET finale/NOUN", "Étoile de Klow", "Organization"),
    ("l'/DET [LOC Étoile/NOUN de/ADP Klow/PROPN] brille/VERB la/DET nuit/NOUN", "Étoile de Klow", "Place"),
]


@pytest.mark.parametrize(("marked", "label", "top"), CALLED)
def test_what_has_players_or_is_called_like_a_club_is_one(marked, label, top):
    assert entity(resolution_of(marked)[0], label).type == top
