"""The article of what a label names, and "de", "par" or "à" before it: "de la gare", "d'usines", "par l'ONU"."""

from __future__ import annotations

from kg.facts.grammar import syntax
from kg.facts.reading import Reading
from kg.facts.tellings.telling import Story
from kg.text.tree import Token

APOSTROPHE = "'"


def article_of(reading: Reading, story: Story, whom: str) -> str:
    """Return the definite article before a filler where the text names it: "le" of "le pont", "l'" of "son usine".

    Args:
        reading: the text.
        story: a happening.
        whom: the id of one who fills a role of it.
    """
    tokens = [token for telling in story.tellings for _, filler, token in telling.fillers if filler == whom]
    named = (token for token in tokens if reading.in_name(token))
    first = reading.resolution.label_of(whom).split()[0]
    children = [child for token in named for child in token.children if child.dep_ == "det"]
    beside = (child for child in children if child.nbor().text == first)
    known = (definite(child.nbor(), child.head) if points_elsewhere(child) else child.lower_ for child in beside)
    told = next((article for article in known if article in syntax.syntax_table()["of"]), "")
    return told or _own_article(reading, whom, first)


def _own_article(reading: Reading, whom: str, first: str) -> str:
    """ "construction du pont de Klow": a name that opens with a noun has an article, though here it is "l'ouvrage"."""
    heads = (token for token in reading.resolution.heads(reading.doc) if reading.resolution.entity_of(token) == whom)
    nouns = [token for token in heads if token.text == first and token.pos_ == "NOUN" and first[0].islower()]
    before = (child.lower_ for noun in nouns for child in noun.children if child.i == noun.i - 1)
    told = (article for article in before if article in syntax.syntax_table()["of"])
    return next(told, next((definite(noun, noun) for noun in nouns), ""))


def with_article(label: str, article: str, how: str) -> str:
    """Return "de la gare", "par la gare" or "à la gare".

    Args:
        label: the words behind the article.
        article: "la", or "" for none.
        how: "of", "by" or "to".
    """
    if how == "by":
        return f"par {article}{'' if article.endswith(APOSTROPHE) or not article else ' '}{label}"
    forms = syntax.syntax_table()[how]
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


def _elides(text: str) -> bool:
    """Tell whether "de" and "le" lose their vowel before a text: "d'usines", "l'hôpital", but "de onze"."""
    forms, word = syntax.syntax_table()["of"], text.split()[0].lower()
    mute = any(word in (each, f"{each}s") for each in forms["mute"])
    return mute or (word[0] in forms["vowels"] and word not in forms["aspirated"])
