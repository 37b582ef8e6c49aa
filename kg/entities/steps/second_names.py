"""What the article says is another name of the one named beside it: "Zékal, de son vrai nom Karim Roy"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from kg.entities.individuals import Scene
from kg.entities.steps.acronyms import Group, fullest, is_person
from kg.entities.steps.nearby import Near
from kg.lang import words as word_set
from kg.text.names.words import Name
from kg.text.wordlists import first_names, split_words

_OPENING = frozenset([",", "(", "«", "-", "–", "—"])
_QUOTES = frozenset(["«", '"', "“"])
_CLOSING = frozenset([",", ")", "»"])


def named_beside(scene: Scene, groups: Sequence[Group]) -> Near:
    """The group that the article names right beside the words that make a group its other name."""
    of_name = {name.start: i for i, group in enumerate(groups) for name, _ in group}

    def near(i: int) -> list[int]:
        for name, _ in groups[i]:
            end = _first_name_end(scene, name)
            first = (scene.name_at.get(end - 1) if end else None) or _told_of(scene, groups, name)
            if first is not None and of_name[first.start] != i:
                return [of_name[first.start]]
        return []

    return near


def is_second_name(scene: Scene, short: Group, full: Group) -> bool:
    """Tell whether two names that stand beside each other as one's own may be: both of a person, or neither.

    The tagger takes firms of one word for persons; but "Luc Roy (ex-Norsud)" and "Roy (ex-Norsud)" only were there.
    """
    if is_person(short) == is_person(full):
        return not any(_is_part_played(scene, name) for name, _ in short)
    person, other = (short, full) if is_person(short) else (full, short)
    if all(_is_nickname(scene, name, fullest(person)) for name, _ in other):
        return True
    return not (_is_place(short) or _is_place(full)) and all(_may_be_body(scene, name) for name, _ in person)


def _is_part_played(scene: Scene, name: Name) -> bool:
    """ "L'actrice Léa Roy, alias Mia Stone dans la série": a full name behind "alias" that is that of a character."""
    alias = scene.words.lower[name.start - 1 : name.start] == ["alias"]
    full = name.end - name.start > 1 and scene.words.text[name.start] in first_names()
    return alias and full and not word_set("fr", "second_names", "playing").isdisjoint(scene.words.lower)


def _is_nickname(scene: Scene, name: Name, full: Name) -> bool:
    """ "Luc Roy, dit « El Rubio », part": what is quoted is no work of his, but what he is called for short."""
    quoted = scene.words.text[name.start - 1] in _QUOTES and len(name.text) < len(full.text)
    return quoted and name.label in ("WORK", "MISC") and not name.kind


def _may_be_body(scene: Scene, name: Name) -> bool:
    """Tell whether a name taken for a person's is one word that is no first name, and nobody's last name here."""
    bare = name.end - name.start == 1 and not name.title and name.text not in first_names()
    return bare and not any(each.text.endswith(f" {name.text}") for each in scene.names if each.label == "PER")


def _is_place(group: Group) -> bool:
    return all(name.label == "LOC" for name, _ in group)


def _first_name_end(scene: Scene, name: Name) -> int:
    """Return where the name ends behind which these words and the second name stand, or 0."""
    lower, text = scene.words.lower, scene.words.text
    i = name.start
    i -= i > 0 and text[i - 1] in _QUOTES
    prefixed = any(name.text.startswith(prefix) for prefix in word_set("fr", "second_names", "prefixes"))
    size = 0 if prefixed else _cue_size(lower, i)
    if not (size or prefixed) or (_is_of_birth(lower, i, size) and name.end - name.start == 1):
        return 0
    i -= size
    opened = i > 0 and text[i - 1] in _OPENING
    tensed = size == 1 and lower[i] in word_set("fr", "second_names", "tensed")
    if tensed and not opened and text[name.start - 1] != "«":
        return 0
    return i - 1 if opened else i if size else 0


def _is_of_birth(lower: list[str], i: int, size: int) -> bool:
    return size == 1 and lower[i - 1] in word_set("fr", "second_names", "of_birth")


def _cue_size(lower: list[str], i: int) -> int:
    cues = _cues().get(lower[i - 1], ()) if i else ()
    return next((len(cue) for cue in cues if tuple(lower[max(0, i - len(cue)) : i]) == cue), 0)


@cache
def _cues() -> dict[str, list[tuple[str, ...]]]:
    """The words before a second name by the last of them, longest first."""
    index: dict[str, list[tuple[str, ...]]] = {}
    for cue in sorted(map(split_words, word_set("fr", "second_names", "before")), key=lambda cue: (-len(cue), cue)):
        index.setdefault(cue[-1], []).append(cue)
    return index


def _told_of(scene: Scene, groups: Sequence[Group], name: Name) -> Name | None:
    """Return the person of the title, or named most, where a name is told to be that one's true or first name.

    So it is before "de son vrai nom", and in what opens a sentence: "Né Luc Roy à Klow, il ...".
    """
    if not (_is_true_name(scene, name) or _opens_as_birth(scene, name)):
        return None
    before = [[each for each, _ in group if each.end <= name.start] for group in groups if is_person(group)]
    titled = [row for row in before if row and scene.sentence_of[row[0].start] == 0]
    return next(iter(max(titled or before, key=len, default=())), None)


def _is_true_name(scene: Scene, name: Name) -> bool:
    lower, text = scene.words.lower, scene.words.text
    i = name.end + (text[name.end : name.end + 1] == [","])
    size = next((len(cue) for cue in _behind() if tuple(lower[i : i + len(cue)]) == cue), 0)
    return bool(size) and text[i + size : i + size + 1] in ([mark] for mark in _CLOSING)


def _opens_as_birth(scene: Scene, name: Name) -> bool:
    """Tell whether a full name follows a "Née" that opens a sentence; a name in one word is that of a town."""
    born = word_set("fr", "second_names", "of_birth")
    i = name.start - 1
    opens = i >= 0 and scene.words.lower[i] in born and scene.words.opens[i] and scene.words.capital[i]
    return opens and name.end - name.start > 1 and not _is_place([(name, "")])


@cache
def _behind() -> tuple[tuple[str, ...], ...]:
    return tuple(sorted(map(split_words, word_set("fr", "second_names", "behind")), key=lambda cue: (-len(cue), cue)))
