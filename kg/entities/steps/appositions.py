"""Common nouns beside a name that say who or what it is: "l'entreprise SpaceX", "X, président de Y"."""

from __future__ import annotations

from kg.entities.authority import place_kind
from kg.entities.enumerations import note_plural
from kg.entities.individuals import Described, Individual, Scene
from kg.entities.steps.behind import noun_behind
from kg.entities.steps.called import before_naming, named_by_participle
from kg.entities.steps.fitting import fits, fits_many
from kg.entities.steps.leads import lead_before
from kg.entities.steps.nouns import described_at, determiner, end_of_phrase, first_of_phrase
from kg.entities.steps.posts import closed, post_before, role_before
from kg.entities.steps.predicates import predicate
from kg.lang import table
from kg.lang import words as word_set
from kg.text.names.words import Name
from kg.text.wordlists import demonyms, first_names, nouns, parties, roles

_ARTICLES = {"le", "la", "les", "l'"}
_KINDS = {"type", "marque", "modèle"}
_TRADING = {"Company", "Bank", "Media"}
_ONLINE = {"Platform", "Software"}
_SAID = {"definite", "indefinite", "possessive"}


def tie_appositions(scene: Scene) -> None:
    """Tie to each name the role and type nouns that stand beside it, and note them as evidence of what it is."""
    for name in scene.names:
        individual = scene.of_token[name.start]
        _note_own_noun(scene, individual, name)
        _tie_people(scene, individual, name)
        _note_ruler(scene, individual, name)
        for found, step in _beside(scene, name):
            if found.plural and individual.number == "Sing" and found.end <= name.start:
                note_plural(scene, found, name)
            else:
                _tie(scene, individual, found, step, name)


def _beside(scene: Scene, name: Name) -> list[tuple[Described, str]]:
    trade, adjacent = _trade_before(scene, name), _adjacent(scene, name)
    other = adjacent and (_is_made(scene, adjacent, name) or _is_in_post(scene, adjacent, name))
    if adjacent and ((trade and adjacent.type != "Organization") or other):
        adjacent = None  # "le fabricant de motos Norsud"
    before = (adjacent, role_before(scene, name), _thing_before(scene, name), trade)
    around = (*before, noun_behind(scene, name), lead_before(scene, name))
    found = [(noun, "apposition") for noun in around if noun]
    title = next((noun for noun, _ in found[:1] if noun.type == "Person" and noun.start < name.start), None)
    above = post_before(scene, name, title) if title else None  # not in "le chauffeur de Luc Roy, l'ancien maire"
    noun = predicate(scene, name)
    return [*found, *([(above, "apposition")] if above else ()), *([(noun, "predicate")] if noun else ())]


def _is_made(scene: Scene, noun: Described, name: Name) -> bool:
    """ "L'éditeur de logiciels Norsud": a bare plural behind "de" says what somebody makes, and announces no list.

    Nor is whoever is called "le présentateur de radio Luc Roy" a radio.
    """
    before = first_of_phrase(scene, noun.start) - 1
    bare = before == noun.start - 1
    said = noun.plural or (bare and name.label == "PER" and noun.type != "Person")
    return said and before > 0 and scene.words.lower[before] in {"de", "d'"} and scene.words.pos[before] == "ADP"


def _is_in_post(scene: Scene, noun: Described, name: Name) -> bool:
    """ "Le directeur de l'usine Luc Roy": behind a post, the name is that of who has it."""
    bearer = scene.words.doc[name.start]
    above = bearer.head if bearer.dep_ == "appos" and name.label == "PER" and noun.type != "Person" else bearer
    return above.i < noun.start and (above.lower_,) in roles()


def _note_own_noun(scene: Scene, individual: Individual, name: Name) -> None:
    """Note the noun that a name begins with: "le parquet" may take up "parquet de Lille"."""
    lower = scene.words.lower
    form = next(
        (tuple(lower[name.start : name.start + size]) for size in (3, 2, 1) if size < name.end - name.start), ()
    )
    for size in range(len(form), 0, -1):
        noun = nouns().get(form[:size])
        if noun and name.label != "PER":
            individual.own.add(noun.lemma)
            return


def _tie_people(scene: Scene, individual: Individual, name: Name) -> None:
    """Tie the noun for a people or a party before a name: "l'Américain John Smith", "la socialiste X".

    In small letters it is that of a firm: "vendu au danois Norsud".
    """
    i = name.start - 1
    if i < 1 or i in scene.name_at or place_kind(name.text):
        return
    words, person = scene.words, name.label == "PER"
    partisan = person and words.lower[i] in parties() and determiner(scene, i) == "definite"
    partisan = partisan and "Plur" not in words.doc[i].morph.get("Number", [])
    people = words.lower[i] in demonyms() and ((person and words.capital[i]) or _is_firm(scene, i))
    if partisan or people:
        scene.tie(individual, first_of_phrase(scene, i), i + 1, [i], "description", "apposition")


def _is_firm(scene: Scene, i: int) -> bool:
    """Tell whether a word in small letters stands right behind an article, of which it is the noun."""
    return not scene.words.capital[i] and scene.words.lower[i - 1] in {*_ARTICLES - {"les"}, "au", "du"}


def _note_ruler(scene: Scene, individual: Individual, name: Name) -> None:
    """ "Le gouvernement conservateur de Luc Roy" is a longer name of the body."""
    ruler = scene.name_at.get(name.end + 1)
    ruled = scene.words.lower[name.start] in word_set("fr", "institutions", "of_ruler")
    if ruled and ruler and ruler.label == "PER" and scene.words.lower[name.end] in {"de", "d'"}:
        individual.longer.append(scene.words.span(name.start, ruler.end).of(scene.document.text))


def _is_share(scene: Scene, noun: Described) -> bool:
    """Tell whether a noun is for what a firm is traded by, where its price is told: "le titre Norsud perd 3 %"."""
    if noun.lemma not in word_set("fr", "organisations", "shares"):
        return False
    sentence = scene.words.doc[noun.start].sent
    return any(token.lower_ in word_set("fr", "organisations", "priced") for token in sentence)


def _is_works(scene: Scene, noun: Described, name: Name) -> bool:
    """ "Le site Norsud de Klow": what stands in a town is no page on the web, and the name is its firm's."""
    town = scene.name_at.get(name.end + 1)
    placed = scene.words.lower[name.end : name.end + 1] in (["de"], ["d'"], ["à"])
    return noun.kind == "Platform" and placed and town is not None and town.label == "LOC"


def _tie(scene: Scene, individual: Individual, noun: Described, step: str, name: Name) -> None:
    if noun.start in scene.of_token or _is_share(scene, noun) or _is_works(scene, noun, name):
        return
    if noun.end == name.start and noun.type != "Person" and scene.words.text[noun.start].islower():
        individual.longer.append(scene.words.span(noun.start, name.end).of(scene.document.text))
    individual.nouns[noun.lemma] += 1
    start, end = first_of_phrase(scene, noun.start), end_of_phrase(scene, noun.end)
    scene.tie(individual, start, end, range(noun.start, noun.end), "description", step)


def _adjacent(scene: Scene, name: Name) -> Described | None:
    """The noun right before a name, with adjectives between at most: "l'entreprise aérospatiale SpaceX"."""
    words = scene.words
    i, named = before_naming(scene, name)
    if name.title or i < 0:
        return None
    if i > 0 and words.lower[i] in _ARTICLES and described_at(scene, i - 1):
        i -= 1  # "le collectif la Voie du Sud"
    if i > 0 and words.lower[i] in _KINDS and words.lower[i - 1] == "de":
        i -= 2
    called = _called(scene, name)
    if called:
        return called
    steps = 0
    while i >= 0 and steps < 3 and _qualifies(scene, i):
        i, steps = i - 1, steps + 1
    for start in (i - 2, i - 1, i):
        noun = described_at(scene, start) if start >= 0 else None
        quoted = name.start > 0 and words.text[name.start - 1] in {"«", '"'}  # "le chalutier « Ar Vran »"
        beside = 0 < steps == name.start - 1 - i or named
        if (
            noun
            and i < noun.end <= i + 1 + steps
            and fits(name, noun._replace(end=name.start) if quoted else noun, beside=beside)
        ):
            return _body_of(scene, noun, name) or _sorted_by(scene, noun, name) or noun
    return named_by_participle(scene, name) if named else None


def _sorted_by(scene: Scene, noun: Described, name: Name) -> Described | None:
    """The noun of which the bare one before a name only says the sort: "le site de vidéos Zorbel"."""
    if noun.start < 2 or scene.words.lower[noun.start - 1] not in {"de", "d'"} or noun.type == "Person":
        return None
    above = described_at(scene, _above(scene, noun.start))
    return above if above is not None and above.type != "Person" and fits(name, above, beside=True) else None


def _body_of(scene: Scene, noun: Described, name: Name) -> Described | None:
    """The noun for a body whose branch another noun only says: "le groupe hôtelier Norsud", "l'éditeur vidéo Orbix"."""
    body = described_at(scene, noun.start - 1) if noun.type != "Organization" and noun.start else None
    known = body is not None and body.type == "Organization" and body.end == noun.start
    return body if known and body is not None and fits(name, body, beside=True) else None


def _qualifies(scene: Scene, i: int) -> bool:
    """Tell whether a word describes the noun before it; one in lower case that is taken for a name does so too.

    So does a noun that stands as an adjective behind that for a body: "le constructeur automobile Norsud".
    """
    noun, body = described_at(scene, i), described_at(scene, i - 1) if i else None
    adjective = scene.words.pos[i] == "ADJ" or (scene.words.pos[i] == "PROPN" and scene.words.text[i].islower())
    trade = noun and noun.type == "Product" and body and body.type == "Organization"
    return i not in scene.name_at and bool(trade or (adjective and noun is None))


def _called(scene: Scene, name: Name) -> Described | None:
    """The noun for a place before "de" and its name: "la ville portuaire de Brest", "la province du Sichuan"."""
    words, lists = scene.words, table("fr", "syntax")["nouns"]
    i = name.start - 1
    article = i > 0 and words.lower[i] in _ARTICLES and words.lower[i - 1] == "de"
    i -= article
    if i < 1 or words.lower[i] not in {"de", "d'", "du", "des"}:
        return None
    article = article or words.lower[i] in {"du", "des"}
    i -= 1
    while i > 0 and words.pos[i] == "ADJ" and i not in scene.name_at and described_at(scene, i) is None:
        i -= 1
    noun = described_at(scene, i)
    if noun is None or noun.plural or determiner(scene, i) not in {"definite", "demonstrative"}:
        return None
    if tuple(words.lower[max(0, i - 3) : i + 1]) in roles():  # "le procureur de la République de Nantes"
        return None
    if noun.type == "Organization" and name.label != "ORG":  # "le club de Nantes" is not the town
        return None
    return noun if noun.lemma in lists["appositive_du" if article else "appositive_de"] else None


def _thing_before(scene: Scene, name: Name) -> Described | None:
    """The noun with an article before a comma and a name set off: "un typhon, Damrey,", "le parti, le PX,"."""
    words = scene.words
    i = name.start - 2
    article = i > 1 and words.lower[i + 1] in _ARTICLES
    i -= article
    if i < 1 or words.text[i + 1] != ",":
        return None
    while i > 0 and words.pos[i] == "ADJ" and described_at(scene, i) is None:
        i -= 1
    noun = described_at(scene, i)
    if not closed(scene, name) and not (noun is not None and noun.plural and _opens_pair(scene, name)):
        return None
    i = i if article else _governor(scene, i)
    noun = described_at(scene, i)
    if noun is None or noun.type == "Person" or (article and noun.type != "Organization"):
        return None
    if noun.plural:
        return noun if fits_many(name, noun) else None
    said = determiner(scene, i) in {"definite", "indefinite", "possessive"}
    return noun if said and fits(name, noun) else None


def _trade_before(scene: Scene, name: Name) -> Described | None:
    """The noun for a body before its trade and its name: "le géant américain de l'informatique Norsud"."""
    words = scene.words
    i = name.start - 1
    while i > 0 and words.pos[i] == "ADJ" and i not in scene.name_at:
        i -= 1
    if i < 2 or words.pos[i] != "NOUN" or i in scene.name_at or name.title or words.text[name.start] in first_names():
        return None
    for _ in range(2):
        above = _above(scene, i)
        noun = described_at(scene, above) if above != i else None
        said = described_at(scene, i)
        bare = words.lower[i - 1] in {"de", "d'"} and (said is None or said.plural)  # "le parti de gauche Zorbel"
        online = noun is not None and bare and noun.kind in _ONLINE and determiner(scene, above) in _SAID
        if online and not (noun is not None and noun.plural):  # not "le géant des moteurs de recherche Zorbel"
            return None if place_kind(name.text) else noun  # "le site de partage Zorbel"
        if noun is not None and noun.type == "Organization":
            known = not noun.plural and (noun.kind in _TRADING or bare) and determiner(scene, above) in _SAID
            return noun if known and not name.kind and not place_kind(name.text) else None
        i = above
    return None


def _opens_pair(scene: Scene, name: Name) -> bool:
    """Tell whether "et" and another name follow, which a comma or the sentence closes: ", Orbix et Norsud."."""
    other = scene.name_at.get(name.end + 1)
    return scene.words.lower[name.end : name.end + 1] == ["et"] and other is not None and closed(scene, other)


def _governor(scene: Scene, i: int) -> int:
    """Climb from a complement to its noun: from "banques" to "fédération" in "la fédération des banques"."""
    return _above(scene, _above(scene, i))


def _above(scene: Scene, i: int) -> int:
    """Climb one step: from "banques" to "agence" in "l'agence américaine des banques"."""
    words = scene.words
    j = first_of_phrase(scene, i) - 1
    if j < 1 or words.lower[j] not in {"de", "d'", "du", "des"} or words.pos[j] != "ADP":
        return i
    j -= 1
    while j > 0 and words.pos[j] == "ADJ":
        j -= 1
    return j if words.pos[j] == "NOUN" else i
