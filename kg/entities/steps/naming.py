"""Names that are the same name, or a part, an acronym or another writing of it, become one individual."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable

from kg.entities.authority import place_kind, place_of_demonym, same_place
from kg.entities.individuals import Individual, Scene
from kg.lang import words as word_set
from kg.text.names import Name
from kg.text.wordlists import first_names

_REPUBLIC = re.compile(r"r[ée]publique (\w+)", re.IGNORECASE)
_SMALL = frozenset(
    ["de", "du", "des", "d", "l", "la", "le", "les", "et", "en", "au", "aux", "pour", "a", "sur", "of", "the", "and"]
)

Group = list[tuple[Name, str]]
_Same = Callable[[Scene, Group, Group], bool]


def group_names(scene: Scene) -> None:
    """Make the individuals of an article out of its names: each step joins what the ones before left apart."""
    groups = _exact(scene)
    for step, same in (("acronym", _is_acronym), ("honorific", _is_same_person), ("partial", _is_part)):
        groups = _joined(scene, groups, step, same)
    for group in groups:
        individual = Individual([name for name, _ in group])
        scene.individuals.append(individual)
        for name, step in group:
            scene.tie(individual, name.start, name.end, range(name.start, name.end), "name", step)


def key(text: str) -> str:
    """Return a name as names are compared: without case, accents, articles and hyphens."""
    folded = unicodedata.normalize("NFKD", text.replace("’", "'").casefold())
    plain = "".join(letter for letter in folded if not unicodedata.combining(letter))
    return re.sub(r"[\s\-]+", " ", re.sub(r"^(le |la |les |l')", "", plain)).strip(" .'")


def _exact(scene: Scene) -> list[Group]:
    groups: dict[str, Group] = {}
    for name in scene.names:
        republic = _REPUBLIC.fullmatch(name.text)
        text = place_of_demonym(republic[1]) if republic else same_place(name.text)
        plain = key(text or name.text).replace(" ", "")
        if plain.endswith("s") and plain[:-1] in groups and len(plain) > 5:
            plain = plain[:-1]
        groups.setdefault(plain, []).append((name, "exact"))
    return list(groups.values())


def _joined(scene: Scene, groups: list[Group], step: str, same: _Same) -> list[Group]:
    """Join each group to the one group that it is a short form of; where two fit, it stays alone."""
    target: dict[int, int] = {}
    for i, short in enumerate(groups):
        fits = [j for j, full in enumerate(groups) if j != i and same(scene, short, full)]
        fits = [j for j in fits if not any(k != j and same(scene, groups[j], groups[k]) for k in fits)]
        if len(fits) == 1 and target.get(fits[0]) != i:
            target[i] = fits[0]
    merged: dict[int, Group] = defaultdict(list)
    for i, group in enumerate(groups):
        root, steps = i, 0
        while root in target and steps < len(groups):
            root, steps = target[root], steps + 1
        merged[root].extend(group if root == i else [(name, step) for name, _ in group])
    return [
        sorted(group, key=lambda pair: pair[0].start)
        for _, group in sorted(merged.items(), key=lambda item: min(name.start for name, _ in item[1]))
    ]


def _is_acronym(scene: Scene, short: Group, full: Group) -> bool:
    """An acronym has the first letters of the words, or stands in brackets beside the name and has most of them."""
    acronym = short[0][0].text.replace(".", "")
    if (
        not (2 <= len(acronym) <= 8 and sum(letter.isupper() for letter in acronym) >= max(2, len(acronym) - 1))
        or " " in acronym
    ):
        return False
    for text in {name.text for name, _ in full}:
        letters = [word[0] for word in re.findall(r"\w+", key(text)) if word not in _SMALL]
        every = [word[0] for word in re.findall(r"\w+", key(text))]
        wanted = list(key(acronym))
        if len(letters) > 1 and (wanted in (letters, every) or (len(wanted) > 2 and letters[: len(wanted)] == wanted)):
            return True
        if len(letters) > 1 and sorted(wanted) == sorted(letters) and _bracketed(scene, short, full):
            return True
    return (
        _bracketed(scene, short, full)
        and key(acronym)[0] in {key(name.text)[0] for name, _ in full}
        and full[0][0].label != "LOC"
    )


def _bracketed(scene: Scene, short: Group, full: Group) -> bool:
    text = scene.words.text
    starts = {name.start for name, _ in short}
    after = any(name.end + 1 in starts and text[name.end] == "(" for name, _ in full)
    ends = {name.end + 1 for name, _ in short if name.end < len(text) and text[name.end] == "("}
    return after or any(name.start in ends for name, _ in full)


def _is_same_person(scene: Scene, short: Group, full: Group) -> bool:
    """ "A. Dupont" and "Greg Dupont" for "Jacques Greg Dupont": same last name, first ones abbreviated or left out."""
    left, right = key(short[0][0].text).split(), key(full[0][0].text).split()
    people = _is_person(short) and _is_person(full) and min(len(left), len(right)) > 1
    if not people or left[-1] != right[-1] or left == right:
        return False
    first = left[0].rstrip(".")
    initial = len(first) == 1 and right[0].startswith(first)
    return initial or (len(left) < len(right) and left[0] in right[:-1])


def _is_part(scene: Scene, short: Group, full: Group) -> bool:
    """A last name, or a first name used alone, for a person; the first or last words of another name."""
    part, whole = short[0][0], full[0][0]
    left, right = key(part.text).split(), key(whole.text).split()
    if len(left) >= len(right):
        return False
    if _is_person(full):
        return _is_part_of_person(part, left, right)
    if _is_person(short) or (part.label == "LOC") != (whole.label == "LOC"):
        return False
    if len(left) == 1 and part.kind and part.kind != whole.kind:
        return False
    return _same_head(left, right) or (part.label == "LOC" and _is_proper_part(left, right))


def _is_part_of_person(part: Name, left: list[str], right: list[str]) -> bool:
    """Tell whether a name is the last or the first name of a person; a well-known place or company is neither."""
    listed = part.kind or place_kind(part.text) == "Country" or (part.label == "LOC" and place_kind(part.text))
    family = right[-len(left) :] == left and len(left[-1]) > 1
    first = len(left) == 1 and left[0] == right[0] and part.text in first_names()
    return not listed and (family or first)


def _is_proper_part(left: list[str], right: list[str]) -> bool:
    """Tell whether the longer name is the shorter one after a common noun: "Pacifique" in "océan Pacifique"."""
    inside = word_set("fr", "institutions", "of_place") | word_set("fr", "institutions", "of_name")
    return right[0] in {key(noun) for noun in inside} and right[-len(left) :] == left and len(right) - len(left) == 1


def _same_head(left: list[str], right: list[str]) -> bool:
    """Tell whether the shorter name begins the longer one, which goes on with "de" or the like and not with a name."""
    return right[: len(left)] == left and len(left) > 1 and right[len(left)] in _SMALL


def _is_person(group: Group) -> bool:
    labels = Counter(name.label for name, _ in group)
    return labels.most_common(1)[0][0] == "PER" or any(name.title for name, _ in group)
