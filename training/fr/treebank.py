"""Read CoNLL-U, the format of the Universal Dependencies treebanks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Word:
    """A syntactic word: `head` is the index of its head in the sentence, or its own index for the root.

    `start` and `end` count characters of the sentence; the words of a contraction ("du": "de" + "le") share them.
    """

    form: str
    lemma: str
    pos: str
    feats: dict[str, str]
    head: int
    dep: str
    start: int = 0
    end: int = 0


@dataclass
class Sentence:
    """A sentence of a treebank: its text as printed, and its words."""

    text: str
    words: list[Word] = field(default_factory=list)


def read_sentences(path: Path) -> Iterator[Sentence]:
    """Yield the sentences of a CoNLL-U file (https://universaldependencies.org/format.html)."""
    block: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line:
            block.append(line)
        elif block:
            yield _sentence(block)
            block = []
    if block:
        yield _sentence(block)


def _sentence(block: list[str]) -> Sentence:
    comments = [line for line in block if line.startswith("#")]
    rows = [line.split("\t") for line in block if not line.startswith("#")]
    text = next(line.partition("=")[2].strip() for line in comments if line.startswith("# text ="))
    sentence = Sentence(text, [_word(row) for row in rows if row[0].isdigit()])
    _locate(sentence, rows)
    return sentence


def _word(row: list[str]) -> Word:
    feats = dict(item.split("=", 1) for item in row[5].split("|")) if row[5] != "_" else {}
    index, head = int(row[0]) - 1, int(row[6]) - 1
    return Word(row[1], row[2], row[3], feats, index if head < 0 else head, row[7])


def _locate(sentence: Sentence, rows: list[list[str]]) -> None:
    position = covered = 0
    for row in rows:
        if "." in row[0] or (row[0].isdigit() and int(row[0]) <= covered):
            continue
        first, _, last = row[0].partition("-")
        covered = int(last or first)
        start = sentence.text.index(row[1], position)
        position = start + len(row[1])
        for word in sentence.words[int(first) - 1 : covered]:
            word.start, word.end = start, position
