"""The article of what a label names, and "de", "par" or "à" before it: "de la gare", "d'usines", "par l'ONU"."""

from __future__ import annotations

from kg.entities.authority import place_kind
from kg.facts.grammar import syntax
from kg.facts.reading import Reading
from kg.facts.tellings.telling import Story
from kg.text.tree import Token

APOSTROPHE = "'"
MELTING = ("of", "to")


def article_of(reading: Reading, story: Story, whom: str) -> str:
    """Return the definite article before a filler where the text names it: "le" of "le pont", "l'" of "son usine".

    Args:
        reading: the text.
        story: a happening.
        whom: the id of one who fills a role of it.
    """
    if reading.resolution.type_of(whom)[0] == "Person":
        return ""  # "le juge Luc Roy" has his article for the sake of his post
    tokens = [token for telling in story.tellings for _, filler, token in telling.fillers if filler == whom]
    named = (token for token in tokens if reading.in_name(token))
    first = reading.resolution.label_of(whom).split()[0]
    children = [child for token in named for child in token.children if child.dep_ == "det"]
    beside = (child for child in children if child.nbor().text == first)
    known = (definite(child.nbor(), child.head) if points_elsewhere(child) else child.lower_ for child in beside)
    told = next((article for article in known if article in syntax.syntax_table()["of"]), "")
    told = told or next((child.lower_ for child in children if _tells_gender(child) and not _elides(first)), "")
    return told or _own_article(reading, whom, first) or _of_country(reading.resolution.label_of(whom))


def _tells_gender(article: Token) -> bool:
    """ "Le nouveau lycée": though an adjective stands between, the article is that of the noun."""
    forms = syntax.syntax_table()["definite"]
    return article.lower_ in (forms["masculine"], forms["feminine"])


def _of_country(name: str) -> str:
    """ "intervention par la France": a country has an article, even where the text says "militaires français"."""
    countries, forms = syntax.syntax_table()["countries"], syntax.syntax_table()["definite"]
    first = name.replace("-", " ").split()[0]
    if place_kind(name) != "Country" or first in countries["bare"]:
        return ""
    if first in countries["plural"]:
        return str(forms["plural"])
    if _elides(name):
        return str(forms["vowel"])
    masculine = first in countries["masculine"] or not (first.endswith("e") or first in countries["feminine"])
    return str(forms["masculine" if masculine else "feminine"])


def _own_article(reading: Reading, whom: str, first: str) -> str:
    """ "construction du pont de Klow": a name that opens with a noun has an article, though here it is "l'ouvrage"."""
    heads = (token for token in reading.resolution.heads(reading.doc) if reading.resolution.entity_of(token) == whom)
    nouns = [token for token in heads if token.text == first and token.pos_ == "NOUN" and first[0].islower()]
    before = (child.lower_ for noun in nouns for child in noun.children if child.i == noun.i - 1)
    told = (article for article in before if article in syntax.syntax_table()["of"])
    return next(told, next((definite(noun, noun) for noun in nouns), ""))


def with_article(label: str, article: str, how: str) -> str:
    """Return "de la gare", "par la gare", "contre la gare" or "à la gare".

    Args:
        label: the words behind the article.
        article: "la", or "" for none.
        how: "of", "to", or a preposition that melts with no article ("par", "avec").
    """
    forms = syntax.syntax_table().get(how) if how in MELTING else None
    if forms is None:
        return f"{how} {article}{'' if article.endswith(APOSTROPHE) or not article else ' '}{label}"
    elided = how == "of" and not article and _elides(label)
    return f"{forms['before_vowel'] if elided else forms[article]}{label}"


def definite(first: Token, noun: Token) -> str:
    """Return the definite article for a noun, before the word that will follow it."""
    forms, morph = syntax.syntax_table()["definite"], noun.morph
    if "Plur" in morph.get("Number", []):
        return str(forms["plural"])
    if _elides(first.text):
        return str(forms["vowel"])
    return str(forms["masculine" if "Masc" in morph.get("Gender", []) else "feminine"])


def points_elsewhere(article: Token) -> bool:
    """Tell whether a determiner points elsewhere ("ses pistes", "cette usine"), which says nothing in a label."""
    morph = article.morph
    return "Dem" in morph.get("PronType", []) or "Yes" in morph.get("Poss", [])


def melts(noun: Token) -> bool:
    """Tell whether the article of a noun is part of its preposition ("du", "au", "aux")."""
    forms = syntax.syntax_table()
    melted = {
        forms["of"]["le"],
        forms["to"]["le"],
        forms["to"]["les"],
    }  # "des" may be no article: "prélever des papillons"
    return any(child.dep_ == "case" and f"{child.lower_} " in melted for child in noun.lefts)


def _elides(text: str) -> bool:
    """Tell whether "de" and "le" lose their vowel before a text: "d'usines", "l'hôpital", but "de onze"."""
    forms, word = syntax.syntax_table()["of"], text.split()[0].lower()
    mute = any(word in (each, f"{each}s") for each in forms["mute"])
    return mute or (word[0] in forms["vowels"] and word not in forms["aspirated"])
