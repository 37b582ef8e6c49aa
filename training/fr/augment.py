"""Make training sentences look like news pages: typography, headlines, quotations with their speech clauses."""

from __future__ import annotations

import random
import tomllib
import unicodedata
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

from projection import Tree

SPEECH = tomllib.loads(Path(__file__).with_name("speech.toml").read_text(encoding="utf-8"))
QUOTES = frozenset('«»"“”')
NBSP = "\u00a0"


@dataclass(frozen=True)
class Typography:
    """How one document is printed: its apostrophe, its quotation marks and what stands between them and the words."""

    apostrophe: str
    opening: str
    closing: str
    gap: str


STYLES = (
    Typography("", "", "", ""),
    Typography("’", "«", "»", " "),
    Typography("'", "«", "»", " "),
    Typography("’", "«", "»", NBSP),
    Typography("'", '"', '"', ""),
    Typography("’", "“", "”", ""),
    Typography("’", "«", "»", ""),
)
STYLE_WEIGHTS = (8, 5, 2, 2, 1.5, 1.5, 0.5)


def random_typography(rng: random.Random) -> Typography:
    """One of the styles; the first leaves a document as it is."""
    return rng.choices(STYLES, STYLE_WEIGHTS)[0]


def insert(tree: Tree, at: int, word: str, space: bool, pos: str, head: int, dep: str) -> None:
    """Insert a token before the one at `at`; `head` is counted before the insertion."""
    tree.heads = [h + (h >= at) for h in tree.heads]
    row = (word, space, pos, "", head + (head >= at), dep, True)
    columns = (tree.words, tree.spaces, tree.pos, tree.morphs, tree.heads, tree.deps, tree.sure)
    for column, value in zip(columns, row, strict=True):
        column.insert(at, value)  # type: ignore[attr-defined]


def root(tree: Tree) -> int:
    """The index of the root."""
    return tree.deps.index("ROOT")


def printed(tree: Tree, style: Typography) -> Tree:
    """The sentence with other apostrophes and quotation marks."""
    if not style.apostrophe:
        return tree
    tree = deepcopy(tree)
    tree.words = [word.replace("'", style.apostrophe) if len(word) > 1 else word for word in tree.words]
    marks = [i for i, word in enumerate(tree.words) if word in QUOTES]
    if len(marks) % 2 == 0:
        for rank, index in reversed(list(enumerate(marks))):
            (_close if rank % 2 else _open)(tree, index, style)
    return tree


def _open(tree: Tree, index: int, style: Typography) -> None:
    tree.words[index] = style.opening
    tree.spaces[index] = style.gap == " "
    if style.gap == NBSP:
        insert(tree, index + 1, NBSP, False, "SPACE", index, "dep")


def _close(tree: Tree, index: int, style: Typography) -> None:
    tree.words[index] = style.closing
    if index:
        tree.spaces[index - 1] = style.gap == " "
        if style.gap == NBSP:
            insert(tree, index, NBSP, False, "SPACE", index - 1, "dep")


def quoted(tree: Tree) -> Tree:
    """The sentence between quotation marks."""
    tree = opened(tree)
    _close_quotation(tree)
    return tree


def _close_quotation(tree: Tree) -> None:
    tree.spaces[-1] = True
    tree.append("»", True, "PUNCT", "", root(tree), "punct")


def opened(tree: Tree) -> Tree:
    """The first sentence of a quotation that goes on in the next."""
    tree = deepcopy(tree)
    insert(tree, 0, "«", True, "PUNCT", root(tree), "punct")
    return tree


def closed(tree: Tree, rng: random.Random) -> Tree:
    """The last sentence of a quotation of several, sometimes with a speech clause."""
    if rng.random() < 0.6:
        return attributed(tree, rng, opening=False)
    tree = deepcopy(tree)
    _close_quotation(tree)
    return tree


def attributed(tree: Tree, rng: random.Random, *, opening: bool = True) -> Tree:
    """The sentence with a speech clause behind it, mostly as a quotation; without `opening` it only ends there."""
    tree = deepcopy(tree)
    if tree.words[-1] == ".":
        _cut_last(tree)
    if not opening:
        _close_quotation(tree)
    elif rng.random() < 0.85:
        tree = quoted(tree)
    _append_speech(tree, _speech_clause(rng))
    return tree


def _append_speech(tree: Tree, clause: list[tuple[str, str, int, str, str]]) -> None:
    top, start = root(tree), len(tree) + 1
    verb = start + next(index for index, row in enumerate(clause) if row[2] < 0)
    tree.spaces[-1] = False
    tree.append(",", True, "PUNCT", "", verb, "punct")
    for word, pos, head, dep, morph in clause:
        tree.spaces[-1] = not word.startswith(("-", ","))
        tree.append(word, True, pos, morph, start + head if head >= 0 else top, dep)
    tree.spaces[-1] = False
    tree.append(".", True, "PUNCT", "", top, "punct")


def _cut_last(tree: Tree) -> None:
    for column in (tree.words, tree.spaces, tree.pos, tree.morphs, tree.heads, tree.deps, tree.sure):
        column.pop()


def _speech_clause(rng: random.Random) -> list[tuple[str, str, int, str, str]]:
    rows = []
    for item in rng.choice(SPEECH["clauses"]).split():
        form, pos, head, dep, *feats = item.split("/")
        if form.startswith("{"):
            form = rng.choice(SPEECH["words"][form.strip("{}")])
        rows.append((form, pos, int(head), dep, SPEECH["features"][feats[0]] if feats else ""))
    return rows


def can_be_quoted(tree: Tree) -> bool:
    """Whether the sentence can be put between quotation marks: a statement without marks of its own."""
    ends = tree.words[-1] in ".?!" and len(tree) > 4 and tree.heads[-1] == root(tree)
    return ends and len(tree) < 45 and tree.pos[root(tree)] in ("VERB", "ADJ", "NOUN") and not QUOTES & set(tree.words)


def without_period(tree: Tree) -> Tree:
    """The sentence as a headline: no full stop."""
    if tree.words[-1] != "." or tree.heads[-1] != root(tree) or len(tree) < 3:
        return tree
    tree = deepcopy(tree)
    _cut_last(tree)
    return tree


def upper(word: str) -> str:
    """The word in capitals."""
    return word.upper()


def title(word: str) -> str:
    """The word with a capital."""
    return word[:1].upper() + word[1:]


def lower(word: str) -> str:
    """The word without capitals."""
    return word.lower()


def bare(word: str) -> str:
    """The word without accents."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def bare_capitals(word: str) -> str:
    """The word without the accents of its capitals: "Etat"."""
    return "".join(bare(c) if c.isupper() else c for c in word)


SPELLINGS: tuple[tuple[Callable[[str], str], float], ...] = (
    (upper, 0.015),
    (title, 0.015),
    (lower, 0.015),
    (bare, 0.02),
    (bare_capitals, 0.05),
)


def respelled(tree: Tree, rng: random.Random) -> Tree:
    """The sentence, now and then in capitals or without accents."""
    for spelling, rate in SPELLINGS:
        if rng.random() < rate:
            tree = deepcopy(tree)
            tree.words = [spelling(word) or word for word in tree.words]
    return tree
