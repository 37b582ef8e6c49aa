"""The training corpus: documents of a few sentences, grouped and printed anew in every epoch."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import augment
from convert import read_trees
from projection import Tree
from spacy import registry
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.vocab import Vocab

Rows = list[tuple[Tree, str]]


@registry.readers("kg.grouped_sentences.v1")
def grouped_sentences(
    path: Path, sources: dict[str, float], seed: int, longest: int = 6, augmented: bool = True
) -> Callable[[Language], Iterator[Example]]:
    """Read the treebanks under `path`, each as often in an epoch as `sources` says (0.5: half of it).

    Every call of the returned reader is one epoch: other groups of one to `longest` sentences, other typography.
    """
    rng = random.Random(seed)  # noqa: S311 - no secret hangs on it
    loaded: dict[str, list[Tree]] = {}

    def read(nlp: Language) -> Iterator[Example]:
        if not loaded:
            loaded.update({name: list(read_trees(Path(path) / f"{name}.spacy", nlp.vocab)) for name in sources})
        for group in _epoch(loaded, sources, rng, longest):
            rows = _paragraphs(group, rng) if augmented else [(tree, "") for tree in group]
            yield _example(rows, nlp.vocab)

    return read


@registry.readers("kg.held_back_sentences.v1")
def held_back_sentences(path: Path, sources: list[str], size: int = 5) -> Callable[[Language], Iterator[Example]]:
    """Read what `convert` held back, in documents of `size` sentences, as it is."""

    def read(nlp: Language) -> Iterator[Example]:
        for name in sources:
            trees = list(read_trees(Path(path) / f"{name}.held.spacy", nlp.vocab))
            for start in range(0, len(trees), size):
                yield _example([(tree, "") for tree in trees[start : start + size]], nlp.vocab)

    return read


def _epoch(
    loaded: dict[str, list[Tree]], sources: dict[str, float], rng: random.Random, longest: int
) -> list[list[Tree]]:
    groups = []
    for name, share in sources.items():
        trees = [tree for tree in loaded[name] for _ in range(int(share) + (rng.random() < share % 1))]
        # Half of the time sentences keep their neighbours; some treebanks have whole articles, others single sentences.
        if rng.random() < 0.5:
            rng.shuffle(trees)
        while trees:
            size = rng.randint(1, longest)
            groups.append(trees[:size])
            trees = trees[size:]
    rng.shuffle(groups)
    return groups


def _paragraphs(group: list[Tree], rng: random.Random) -> Rows:
    """The sentences as printed, each with the line break that follows it, if any."""
    style = augment.random_typography(rng)
    trees = _quoted_run([augment.respelled(tree, rng) for tree in group], rng)
    rows = [(augment.printed(tree, style), _line_break(rng)) for tree in trees]
    if len(rows) > 1 and len(rows[0][0]) < 16 and rng.random() < 0.2:
        rows[0] = (augment.without_period(rows[0][0]), "\n\n")
    return [_run_in(row, rng) for row in rows]


def _run_in(row: tuple[Tree, str], rng: random.Random) -> tuple[Tree, str]:
    """Now and then a short sentence is a heading that runs into the text: no period, no line break."""
    if len(row[0]) < 12 and rng.random() < 0.1:
        return augment.without_period(row[0]), ""
    return row


def _line_break(rng: random.Random) -> str:
    return rng.choices(("", "\n\n", "\n"), (85, 10, 5))[0]


def _quoted_run(trees: list[Tree], rng: random.Random) -> list[Tree]:
    """Now and then one sentence becomes a quotation with its speech clause, or two become one quotation."""
    chance = rng.random()
    first = rng.randrange(len(trees))
    pair = trees[first : first + 2]
    if chance > 0.3 or not all(augment.can_be_quoted(tree) for tree in pair):
        return trees
    if chance > 0.08 or len(pair) == 1:
        return [*trees[:first], augment.attributed(pair[0], rng), *trees[first + 1 :]]
    opened, closed = augment.opened(pair[0]), augment.closed(pair[1], rng)
    return [*trees[:first], opened, closed, *trees[first + 2 :]]


def _example(rows: Rows, vocab: Vocab) -> Example:
    reference = _document(rows, vocab)
    predicted = Doc(vocab, words=[t.text for t in reference], spaces=[bool(t.whitespace_) for t in reference])
    return Example(predicted, reference)


def _document(rows: Rows, vocab: Vocab) -> Doc:
    whole = Tree()
    for tree, line_break in rows:
        start = len(whole)
        for index in range(len(tree)):
            row = (tree.words[index], tree.spaces[index], tree.pos[index], tree.morphs[index])
            whole.append(*row, start + tree.heads[index], tree.deps[index])
        whole.spaces[-1] = not line_break
        if line_break:
            whole.append(line_break, False, "SPACE", "", len(whole) - 1, "dep")
    return Doc(
        vocab,
        words=whole.words,
        spaces=whole.spaces,
        pos=whole.pos,
        morphs=whole.morphs,
        heads=whole.heads,
        deps=whole.deps,
    )
