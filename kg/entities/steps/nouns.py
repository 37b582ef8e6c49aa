"""Reads the common nouns that say what somebody or something is: roles and types, with their modifiers."""

from __future__ import annotations

from functools import cache

from kg.entities.individuals import Described, Scene
from kg.text.names.compounds import in_compound
from kg.text.wordlists import nouns, roles

_CONTRACTED = {"du", "au", "des", "aux", "d'", "de"}
_DEFINITE = {"le", "la", "l'", "les"}
_DEMONSTRATIVE = {"ce", "cet", "cette", "ces"}

_LONGEST = 5  # tokens of a role: "chef d'état-major"


def described_at(scene: Scene, i: int) -> Described | None:
    """Return the longest role or type noun that begins at a token, unless it is part of a name or of a compound."""
    if i not in scene.nouns:
        longest = _longest_from().get(scene.words.lower[i], 0)
        outside = longest and i not in scene.name_at and not in_compound(scene.words, i)
        scene.nouns[i] = _longest_at(scene, i, longest) if outside else None
    return scene.nouns[i]


def _longest_at(scene: Scene, i: int, longest: int) -> Described | None:
    nominal = scene.words.pos[i] in {"NOUN", "PROPN", "ADJ", "X"} or _is_misread(scene, i)
    for size in range(longest, 0 if nominal else 1, -1):  # "tenant du titre" says by itself that it is no participle
        form = tuple(scene.words.lower[i : i + size])
        if (form not in roles() and form not in nouns()) or any(j in scene.name_at for j in range(i, i + len(form))):
            continue
        if size == 1 and scene.words.pos[i] == "ADJ" and scene.words.pos[i + 1 : i + 2] == ["NOUN"]:
            continue  # "le principal syndicat"
        if form in roles():
            lemma, group = roles()[form]
            return Described(
                i, i + len(form), lemma, "Person", "", group, form[0] != lemma.lower() and _is_plural(scene, i)
            )
        if scene.words.pos[i] == "ADJ" and size == 1 and not determiner(scene, i):
            continue
        noun = nouns()[form]
        return Described(i, i + len(form), noun.lemma, noun.type, noun.kind, "", noun.number == "Plur")
    return None


@cache
def _longest_from() -> dict[str, int]:
    """Return how many words the longest role or type noun has that begins with a word, by that word."""
    longest: dict[str, int] = {}
    for form in (*roles(), *nouns()):
        longest[form[0]] = max(longest.get(form[0], 0), min(len(form), _LONGEST))
    return longest


def _is_misread(scene: Scene, i: int) -> bool:
    """Tell whether the tagger took a noun behind an article for a participle: "un jeune manifestant"."""
    return scene.words.pos[i] == "VERB" and scene.words.pos[first_of_phrase(scene, i)] == "DET"


def _is_plural(scene: Scene, i: int) -> bool:
    number: list[str] = scene.words.doc[i].morph.get("Number", [])
    return number == ["Plur"] or (not number and scene.words.lower[i].endswith("s"))


def determiner(scene: Scene, i: int) -> str:
    """Return "definite", "demonstrative", "possessive", "indefinite" or, without any, an empty string."""
    j = first_of_phrase(scene, i)
    lower = scene.words.lower
    before = lower[j - 1] if j else ""
    found = lower[j]
    if (
        found in _DEFINITE
        or (before in _CONTRACTED and found not in {"un", "une"} and before not in {"de", "d'"})
        or found in {"du", "au"}
    ):
        return "definite"
    if found in _DEMONSTRATIVE:
        return "demonstrative"
    if found in {"son", "sa", "ses", "leur", "leurs", "mon", "ma", "mes", "notre", "nos", "votre", "vos"}:
        return "possessive"
    return "indefinite" if found in {"un", "une", "des", "autre"} else ""


def first_of_phrase(scene: Scene, i: int) -> int:
    """Return the determiner or adjective that opens the phrase around a noun."""
    words = scene.words
    while i and words.pos[i - 1] == "ADJ" and i - 1 not in scene.name_at and not words.opens[i]:
        i -= 1
    return i - 1 if i and words.pos[i - 1] == "DET" and not words.opens[i] else i


def end_of_phrase(scene: Scene, end: int) -> int:
    """Return the end of the phrase: the adjectives behind its noun belong to it."""
    while end < len(scene.words) and scene.words.pos[end] == "ADJ" and end not in scene.name_at:
        end += 1
    return end


def complement(scene: Scene, end: int) -> str:
    """Return the name or word behind a noun and "de", in lower case, or nothing."""
    words = scene.words
    k = end_of_phrase(scene, end)
    if k >= len(words) or words.lower[k] not in {"de", "du", "des", "d'"}:
        return ""
    k += 1
    if k < len(words) and words.lower[k] in {"la", "l'", "le"}:
        k += 1
    if k >= len(words):
        return ""
    name = scene.name_at.get(k)
    if name:
        return name.text.lower()
    return "" if words.pos[k] in {"VERB", "AUX", "PRON", "PUNCT", "NUM"} else words.lower[k]  # "de 69 ans" is an age
