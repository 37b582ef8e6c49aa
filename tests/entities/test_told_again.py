"""Whom descriptions and possessives take up among several of an article, with the shipped model."""

from __future__ import annotations

import pytest

from kg.entities.coreference import resolve
from kg.model import Document
from kg.text.mentions import find_names
from kg.text.parsing import parse
from kg.text.quotes import find_claims
from tests.entities.tagged import entity

_TEAM = (
    "Le club a limogé son entraîneur, Luc Arnal. Il sera remplacé par Marc Sorel. Le nouvel entraîneur jouera samedi."
)
_KIN = (
    "L'acteur Luc Malhart a été arrêté. « Luc est brisé », a dit le réalisateur Yves Castel. "
    "Son père, l'acteur Paul Malhart, est mort. Sa sœur, Anjali Malhart, est députée."
)
_MADE = "Le groupe Sakura ne dévoile pas le montant. D'après le magazine Orbix, celui-ci atteindrait 3 millions."
_RULED = "Le feu était criminel, a indiqué le procureur de Lima. « Tout le prouve », a ajouté Yves Castel."
_LOST = "Un incendie à Lima\nLe feu est éteint, a indiqué le maire de Lima. « J'ai tout perdu », a raconté Yves Castel."
_BURNT = (
    "Un incendie à Lima\nLe feu est éteint, a indiqué le maire de Lima. « Tout le prouve », a ajouté Yves Castel, "
    "dont la maison a brûlé."
)
_SEEN = "Le pont a cédé, a indiqué le maire de Lima. « C'est affreux », a dit Yves Castel, un voisin."
TOLD = [
    # a post just taken over, a party, a woman and a man
    (_TEAM, "Marc Sorel", "Le nouvel entraîneur", True),
    (_TEAM, "Luc Arnal", "Le nouvel entraîneur", False),
    (
        "La maire, Anne Arnal, a ri. « Oui », a dit Luc Sorel. L'élu socialiste part.",
        "Luc Sorel",
        "L'élu socialiste",
        True,
    ),
    (
        "La maire, Anne Arnal, a ri. « Oui », a dit Luc Sorel. L'élu socialiste part.",
        "Anne Arnal",
        "L'élu socialiste",
        False,
    ),
    # of a people, of a family, on the other side
    ("Le restaurant sera dirigé par Kenji Ota. Ce Japonais de 33 ans est cuisinier.", "Kenji Ota", "Ce Japonais", True),
    ("Anne Arnal a perdu son fils. Cette mère de famille a porté plainte.", "Anne Arnal", "Cette mère", True),
    (_KIN, "Luc Malhart", "Son", True),
    (_KIN, "Luc Malhart", "Sa", True),
    (_KIN, "Paul Malhart", "Sa", False),
    (
        "Le président Yves Castel a reçu Luc Sorel. Son homologue danois est reparti.",
        "Luc Sorel",
        "Son homologue danois",
        True,
    ),
    ("Le maire, Luc Arnal, part. Son prédécesseur, le socialiste Yves Castel, se tait.", "Luc Arnal", "Son", True),
    (
        "Le réalisateur Luc Arnal est mort. « Quelle perte », a réagi Yves Castel. Son premier film date de 1961.",
        "Luc Arnal",
        "Son",
        True,
    ),
    # his own: what he contests, obtains, accepts or lets, and who cleans for her
    ("Le juge Yves Castel part. Le député Luc Arnal a dénoncé son arrestation.", "Luc Arnal", "son", True),
    ("Le juge Yves Castel part. Le gardien Luc Arnal a accepté sa nomination à Lima.", "Luc Arnal", "sa", True),
    ("Le juge Yves Castel part. Le député Luc Arnal soutient sa nomination à Lima.", "Yves Castel", "sa", True),
    ("Le roi Yves Castel part. Le ministre Luc Arnal a refusé sa démission.", "Yves Castel", "sa", True),
    ("Le peintre Yves Castel part. Le chanteur Luc Arnal loue sa villa.", "Luc Arnal", "sa", True),
    ("Luc Arnal a reçu Anne Sorel. Anne Sorel accuse sa femme de ménage.", "Anne Sorel", "sa", True),
    # players are sold and candidates paid for, and institutes publish studies
    ("Le candidat Yves Castel a perdu. Le mécène Luc Arnal l'a financé.", "Yves Castel", "l'", True),
    ("L'institut Norsud a été créé par Yves Castel. Il a publié son étude à Lima.", "institut Norsud", "Il", True),
    ("Norsud a été fondé par Yves Castel. Surnommé le géant, il emploie 300 personnes.", "Norsud", "il", True),
    # somebody else at work behind a death
    (
        "Le cinéaste Luc Arnal est mort. Yves Castel a présenté une pièce mardi. Son film sort en mai.",
        "Luc Arnal",
        "Son",
        False,
    ),
    # firms and media
    (
        "Le PDG de Norsud, Luc Arnal, part, dit un message cité par Reuters. Le patron de l'opérateur est triste.",
        "Reuters",
        "l'opérateur",
        False,
    ),
    (
        "Fondée en 1921, Sorelec avait été rachetée par le groupe allemand en 1998.",
        "Sorelec",
        "le groupe allemand",
        False,
    ),
    (_MADE, "Orbix", "celui-ci", False),
    ("Luc Arnal a fermé son bistrot. Le guide Orbix lui avait donné une étoile.", "Luc Arnal", "Le guide", False),
    (
        "Le syndicat Norsud et son président, Luc Arnal, s'alarment. On parle d'une offense au chef de l'État.",
        "Luc Arnal",
        "chef",
        False,
    ),
    # a town does not speak, a minister's counterpart is no member of parliament and was not the one just quoted
    (
        "Le roi Luc Arnal a reçu le ministre Yves Castel à Lima. Selon ce dernier, un accord est proche.",
        "Yves Castel",
        "ce dernier",
        True,
    ),
    (
        "Le ministre Yves Castel a critiqué le député Luc Sorel. Son homologue danois se tait.",
        "Luc Sorel",
        "Son homologue danois",
        False,
    ),
    (
        "Le roi Yves Castel a reçu Luc Sorel. Selon ce dernier, tout va bien. Son homologue danois est reparti.",
        "Luc Sorel",
        "Son homologue danois",
        False,
    ),
    # the economic capital, the dealer of whom somebody convicted has talked
    (
        "Yamoussoukro est calme. Des heurts ont éclaté dans la capitale économique ivoirienne.",
        "Yamoussoukro",
        "la capitale économique ivoirienne",
        False,
    ),
    (
        "Le policier Luc Arnal a été mis en examen. Il aurait aidé un trafiquant. Le trafiquant vit à Lima.",
        "Luc Arnal",
        "Le trafiquant",
        False,
    ),
    # of whom "et" joins to somebody, of whom both are
    ("Le maire Luc Arnal a reçu Yves Castel et son fils Marc.", "Yves Castel", "son", True),
    ("Le maire Luc Arnal a reçu Yves Castel et son fils Marc.", "Luc Arnal", "son", False),
    ("Le maire Luc Arnal a reçu Yves Castel et son équipe.", "Luc Arnal", "son", True),
    ("Luc Arnal a reçu sa sœur Anne et son fils Marc.", "Luc Arnal", "son", True),
    ("Elle a reçu sa sœur Anne et son fils Marc.", "Anne", "son", False),
    # who is after somebody need not be the police
    ("Luc Arnal a été poursuivi par son voisin. Le suspect a été libéré.", "Luc Arnal", "Le suspect", False),
    ("Luc Arnal a été recherché par la police. Le suspect a été libéré.", "Luc Arnal", "Le suspect", True),
    # who held up or sent somebody is not the judge or the victim whom the article names alone
    ("Luc Arnal a été séquestré à Lima. Le kidnappeur a été tué.", "Luc Arnal", "Le kidnappeur", False),
    ("Le juge Luc Arnal enquête. L'instigateur a été interpellé.", "Luc Arnal", "L'instigateur", False),
    # a post whose holder is named when he goes on
    (_RULED, "Yves Castel", "le procureur", True),
    (_LOST, "Yves Castel", "le maire", False),
    (_BURNT, "Yves Castel", "le maire", False),
    (_SEEN, "Yves Castel", "le maire", False),
]


@pytest.mark.parametrize(("text", "label", "words", "expected"), TOLD)
def test_whom_words_stand_for(nlp, text, label, words, expected):
    document, doc = next(parse([Document("d", text)], nlp))
    resolution = resolve(doc, document, find_names(doc, document), find_claims(doc, document))
    assert (words in {mention.text for mention in entity(resolution, label).mentions}) is expected
