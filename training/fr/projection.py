"""Put a treebank tree on the tokens of the pipeline's tokeniser."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from spacy.language import Language
from spacy.tokens import Doc, Token
from treebank import Sentence, Word


@dataclass
class Tree:
    """A sentence as the parser sees it; `sure` is false for links that no treebank states (the parts of "week-end")."""

    words: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)
    morphs: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)
    sure: list[bool] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.words)

    def append(self, word: str, space: bool, pos: str, morph: str, head: int, dep: str, sure: bool = True) -> None:
        """Add a token at the end."""
        self.words.append(word)
        self.spaces.append(space)
        self.pos.append(pos)
        self.morphs.append(morph)
        self.heads.append(head)
        self.deps.append(dep)
        self.sure.append(sure)


def project(sentence: Sentence, nlp: Language) -> Tree | None:
    """The tree on the tokens of `nlp`, or None where words and tokens cross."""
    doc = nlp.make_doc(sentence.text)
    tokens = [token for token in doc if not token.is_space]
    groups = list(_aligned(sentence.words, tokens))
    if any(len(units) > 1 and len(_surface(words)) > 1 for words, units in groups):
        return None
    return _tree(sentence.words, doc, groups)


def _surface(words: list[Word]) -> set[int]:
    return {word.start for word in words}


def _aligned(words: list[Word], tokens: list[Token]) -> Iterator[tuple[list[Word], list[Token]]]:
    """Yield the smallest groups of words and tokens that cover the same characters."""
    w = t = 0
    while w < len(words) and t < len(tokens):
        first_word, first_token = w, t
        while True:
            word_end, token_end = words[w].end, tokens[t].idx + len(tokens[t])
            if word_end < token_end:
                w += 1
            elif token_end < word_end:
                t += 1
            elif w + 1 < len(words) and words[w + 1].end == word_end:
                w += 1
            else:
                break
        w, t = w + 1, t + 1
        yield words[first_word:w], tokens[first_token:t]


def _tree(words: list[Word], doc: Doc, groups: list[tuple[list[Word], list[Token]]]) -> Tree:
    place = {id(word): index for index, word in enumerate(words)}
    carrier: dict[int, int] = {}
    for group, tokens in groups:
        main = tokens[_main_piece(group[0], tokens)].i
        carrier |= {place[id(word)]: main for word in group}
    rows: dict[int, tuple[str, str, int, str, bool]] = {}
    for group, tokens in groups:
        rows |= _rows(group, tokens, carrier, place)
    tree = Tree()
    for token in doc:
        space = (token.whitespace_ != "") or token.i + 1 == len(doc)
        row = rows.get(token.i) or ("SPACE", "", max(token.i - 1, 0), "dep", False)
        tree.append(token.text, space, *row)
    return tree


def _rows(
    group: list[Word], tokens: list[Token], carrier: dict[int, int], place: dict[int, int]
) -> dict[int, tuple[str, str, int, str, bool]]:
    outer = _head_word(group, place)
    main = carrier[place[id(outer)]]
    root = outer.head == place[id(outer)]
    sure = len(_surface(group)) == 1
    link = (main, "ROOT") if root else (carrier[outer.head], outer.dep)
    rows = {main: (outer.pos, _morph(group), *link, sure)}
    for token in tokens:
        if token.i != main:
            rows[token.i] = _piece(token, main, outer)
    return rows


def _head_word(group: list[Word], place: dict[int, int]) -> Word:
    """The word of the group whose head lies outside; punctuation only when there is nothing else."""
    inside = {place[id(word)] for word in group}
    outer = [w for w in group if w.head not in inside or w.head == place[id(w)]]
    return next((w for w in outer if w.pos != "PUNCT"), outer[0])


def _main_piece(word: Word, tokens: list[Token]) -> int:
    """Which piece of a split word carries it: the last of "-t-il", "l'on" and "80 000", else the first."""
    if word.pos == "NUM" or word.form.lower().startswith(("-t-", "t-", "l'", "l’")):
        return len(tokens) - 1
    return next((i for i, token in enumerate(tokens) if not token.is_punct), 0)


def _piece(token: Token, main: int, word: Word) -> tuple[str, str, int, str, bool]:
    """The made-up link from a further piece of a split word to its carrier."""
    if token.is_punct:
        return "PUNCT", "", main, "punct", False
    if token.i < main:
        dep = {"NUM": "nummod", "PRON": "dep"}.get(word.pos, "fixed")
    else:
        dep = "flat:name" if word.pos == "PROPN" else "fixed"
    return word.pos, "NumType=Card" if word.pos == "NUM" else "", main, dep, False


def _morph(group: list[Word]) -> str:
    """The features of all words of the group together: "du" has those of "le" too."""
    feats: dict[str, str] = {}
    for word in group:
        feats |= word.feats
    return "|".join(f"{name}={feats[name]}" for name in sorted(feats))
