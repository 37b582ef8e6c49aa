"""Who does it and who undergoes it: what a filler is, where the word does not say, by its class and its neighbours."""

from __future__ import annotations

from kg.facts.grammar.syntax import lemma, preposition, syntax_table
from kg.facts.lexicon import Lexicon
from kg.facts.reading import Reading
from kg.facts.tellings.sifting import is_told_of
from kg.facts.tellings.telling import Happening
from kg.lang import words
from kg.text.tree import Token

_ARMED = ("ArmedGroup", "Army")  # "l'embuscade de X": what such do, unless they are said to be hit
PERSONAL = ("arrest", "trial", "death")  # "deux agents de la police ont été inculpés": not the police


def is_owner(telling: Happening, role: str, token: Token) -> bool:
    """ "La chute de X", "sa chute": whose the act is may have done it; but "une amende à X" is not his."""
    named = role in ("object", "possessive", "adjective") and preposition(token) != "à"
    return named or (role == telling.entry.of and token.dep_ == "nmod")


def is_beside_act(reading: Reading, telling: Happening, name: str, role: str, token: Token) -> bool:
    """ "Cent suppressions de postes à Lima": a firm would act, a place is where it happens; nor does it bring it about.

    So is it beside the one to whom something is done ("a rendu hommage à Anne à Lima"), and it is no cause of a death
    ("est mort dans le Tarn").
    """
    if not reading.is_place(token):
        return False
    beside = [other for other in telling.match.roles.get(role, ()) if not reading.is_place(other)]
    second = role in ("object", "à") and preposition(token) == "à" and any(preposition(each) == "à" for each in beside)
    return second or (name in ("organizes", "causedBy") and role in ("à", "dans"))


def suffers(reading: Reading, telling: Happening, node: str) -> bool:
    """ "le licenciement de X": what companies do, people suffer."""
    person = reading.resolution.type_of(node)[0] == "Person"
    return person and telling.match.part == "noun" and telling.entry.label in syntax_table()["nouns"]["suffered"]


def is_deed_of(reading: Reading, telling: Happening, name: str, node: str, token: Token) -> bool:
    """ "Les réformes de X": what people do to things is not done to them, unless somebody else does it."""
    acts = any(key == "organizes" for key, _ in telling.entry.roles) and not telling.of("organizes")
    top, kind = reading.resolution.type_of(node) if name == "affects" and acts else ("", "")
    if kind in _ARMED and telling.entry.kind == "attack":
        return preposition(token) == "de" and reading.resolution.entity_of(token) == node
    return top == "Person" and telling.entry.label in syntax_table()["nouns"]["deeds_of_people"]


def walks_out(telling: Happening, token: Token) -> bool:
    """ "Les salariés de X sont en grève": a strike of its people is not what X does, it hits X."""
    lists = syntax_table()["nouns"]
    return telling.entry.label in lists["walkouts"] and lemma(token) in lists["staff"]


def walks_along(reading: Reading, telling: Happening, node: str) -> bool:
    """ "Luc Roy a défilé": one person joins in the march that bodies hold."""
    marches = telling.entry.kind == "protest" and telling.match.part == "verb"
    return marches and reading.resolution.type_of(node)[0] == "Person"


def is_scene(reading: Reading, telling: Happening, name: str, node: str) -> bool:
    """ "la fusillade d'Oran": the place behind a noun is where it happened, unless a country takes part or leaves."""
    top, kind = reading.resolution.type_of(node)
    if kind == "Country" and lemma(telling.token) in words("fr", "scenes", "leaving"):
        return bool(telling.match.roles.get("possessive"))  # "son retrait de Klow"
    if is_deed_of_power(reading, telling, node):
        return False
    taken = telling.entry.label in words("fr", "scenes", "taking") and kind in ("Country", "Region")
    hit = name == "affects" and kind != "Facility" and not taken
    held = name == "organizes" and kind in ("Facility", "Landform", "BodyOfWater") and telling.match.part == "noun"
    shown = name == "organizes" and kind != "Country" and telling.entry.label in words("fr", "scenes", "shown")
    joined = name == "winnerOf" or (name == "participatedIn" and kind != "Country")
    return top == "Place" and (hit or held or shown or joined)


def is_left(reading: Reading, telling: Happening, token: Token) -> bool:
    """ "De retour de Klow", "un retour de France": whence somebody comes; but "le retour de la France" is its own."""
    node = reading.resolution.entity_of(token)
    top, kind = reading.resolution.type_of(node) if node else ("", "")
    itself = kind == "Country" and any(child.dep_ == "det" for child in token.children)
    back = telling.match.part == "noun" and lemma(telling.token) in words("fr", "scenes", "returning")
    return back and top == "Place" and preposition(token) == "de" and not itself


def is_deed_of_power(reading: Reading, telling: Happening, node: str) -> bool:
    """ "l'amende de Bruxelles", "les attaques de la Russie": what a capital or a country does is not done there."""
    kind = reading.resolution.type_of(node)[1]
    names = {telling.entry.label, lemma(telling.token)}
    decreed = kind in ("City", "Country") and not names.isdisjoint(words("fr", "scenes", "decreed"))
    return decreed or (kind == "Country" and not names.isdisjoint(words("fr", "scenes", "striking")))


def fits(reading: Reading, telling: Happening, name: str, role: str, node: str, lexicon: Lexicon) -> bool:
    """Tell whether a filler may be acted on: a subject acts, unless it is a thing ("le film sort").

    A verb of both kinds tells which by its object: "le musée ferme", but "X ferme le musée".
    """
    if telling.entry.kind == "attack" and role == "sur" and reading.resolution.type_of(node)[1] == "Platform":
        return False  # "a revendiqué l'attaque sur Telegram": where it is told
    feast = telling.entry.label in syntax_table()["nouns"]["feasting"] and name == "affects"
    top, kind = reading.resolution.type_of(node)
    if feast and top == "Other":
        return False  # "les célébrations du Nouvel An": of what they are
    if name == "participatedIn" and role == "à" and top == "Place" and kind != "Country":
        return False  # "a vendu la toile à Londres"
    tells = kind == "Media" or (top == "Person" and _is_announced(telling))
    if name == "organizes" and telling.entry.kind in PERSONAL and tells:
        return False  # "L'agence X annonce l'arrestation de Y", "Le procureur X annonce": who tells it
    known = [key for key, roles in telling.entry.roles if role in roles and key in ("organizes", "affects")]
    if len(known) < 2:
        return True
    if name == "organizes" and _is_borne(telling):
        return False
    if telling.match.part == "verb":
        objects = telling.match.roles.get("object", ())
        return (name == "organizes") == any(reading.is_thing(each) or is_told_of(telling, each) for each in objects)
    return name == "organizes" or reading.is_a(node, frozenset(["Product", "Work"]), lexicon.schema)


def _is_announced(telling: Happening) -> bool:
    announcing = syntax_table()["verbs"]["light"]["announcing"]
    return telling.match.part == "noun" and lemma(telling.token.head) in announcing


def _is_borne(telling: Happening) -> bool:
    """ "Norsud connaît une baisse de ses ventes": who has what the noun itself tells does not do it."""
    nouns = {pattern.lemma for pattern in telling.entry.patterns if pattern.part == "noun"}
    return telling.match.part == "verb" and any(lemma(word) in nouns for word in telling.match.words[1:])
