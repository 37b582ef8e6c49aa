"""What is known of places without reading the article: countries of CLDR, regions, large cities, peoples."""

from __future__ import annotations

from kg.lang import table
from kg.lang.inflection import forms
from kg.text.wordlists import countries, country_name, demonyms, place_kinds

_ARTICLES = ("Le", "La")
_SHORT = 3  # letters of words like "cap", which are no place without the article


def place_kind(name: str) -> str:
    """Return the finer class of a well-known place ("Country", "City", ...), or an empty string."""
    known, plain = place_kinds(), _plain(name)
    return known.get(plain) or next(
        (known[f"{article} {plain}"] for article in _ARTICLES if _is_bare(article, plain)), ""
    )


def _is_bare(article: str, name: str) -> bool:
    """Tell whether a name is that of a place without its article: "au Caire"."""
    return len(name) > _SHORT and f"{article} {name}" in place_kinds()


def same_place(name: str) -> str:
    """Return one name for all the names of a country, and any other name as it is."""
    code = countries().get(_plain(name))
    return country_name(code) if code else name


def place_of_demonym(word: str) -> str:
    """Return the name of the place behind a demonym ("maliennes" -> "Mali"), or an empty string."""
    return demonyms().get(word.lower(), "")


def capitals_of(country: str) -> frozenset[str]:
    """Return the spellings of the capital of a country by one of its names, none of a place that is no country."""
    known: dict[str, list[str]] = table("fr", "capitals")["capitals"]
    return frozenset(known.get(countries().get(_plain(country), ""), ()))


def government_of(people: str) -> str:
    """Return how the government of a country is called by the adjective for its people, or an empty string."""
    country = place_of_demonym(people)
    adjectives = [form for form, place in demonyms().items() if place == country]
    own = (each for each in adjectives if people.lower() in {form.text for form in forms(each)})
    adjective = next(own, adjectives[0] if adjectives else "")
    noun: str = table("fr", "titles")["government"]
    return f"{noun} {adjective}" if place_kind(country) == "Country" else ""


def _plain(name: str) -> str:
    return name.replace("’", "'")
