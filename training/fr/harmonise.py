"""Bring the labels of several treebanks into one scheme (the data is in labels.toml)."""

from __future__ import annotations

import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from treebank import Sentence, Word

SCHEME = tomllib.loads(Path(__file__).with_name("labels.toml").read_text(encoding="utf-8"))
TITLES = frozenset(SCHEME["names"]["titles"])
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
OBLIQUES = frozenset({"obl:mod", "obl:arg", "obl:agent"})
REFLEXIVES = frozenset({"expl:comp", "expl:pass", "obj"})


def harmonise(sentence: Sentence) -> None:
    """Rewrite relations and features of a treebank sentence in place."""
    turn_quotations(sentence.words)
    harmonise_relations(sentence.words)
    for word in sentence.words:
        word.feats = harmonised_features(word)
    mark_passives(sentence.words)


def harmonise_relations(words: Sequence[Word]) -> None:
    """Rewrite the relations in place: of a treebank, or of a parse that is to be compared with one."""
    with_case = {word.head for word in words if word.dep == "case"}
    for index, word in enumerate(words):
        word.dep = SCHEME["relations"].get(word.dep, word.dep) if word.dep != "advcl:cleft" else _cleft(word, words)
        if word.dep in ("nmod", "appos") and index not in with_case:
            word.dep = _bare_name(index, word, words)


def _cleft(word: Word, words: Sequence[Word]) -> str:
    return "acl:relcl" if words[word.head].pos in NOMINAL else "advcl"


def _bare_name(index: int, word: Word, words: Sequence[Word]) -> str:
    """A name set beside a noun: Sequoia and FQB say nmod, GSD and PUD say appos, or flat:name after a title."""
    head = words[word.head]
    if word.pos != "PROPN" or head.pos != "NOUN" or word.head >= index:
        return word.dep
    return "flat:name" if head.form in TITLES and index == word.head + 1 else "appos"


def turn_quotations(words: Sequence[Word]) -> None:
    """Hang a trailing speech clause ("« ... », dit-elle") on the quotation: PUD does the reverse."""
    for verb_index, verb in enumerate(words):
        quoted = [i for i, w in enumerate(words[:verb_index]) if w.head == verb_index and w.dep == "parataxis"]
        if len(quoted) == 1 and verb.pos == "VERB":
            _turn(words, quoted[0], verb_index)


def _turn(words: Sequence[Word], quoted: int, verb: int) -> None:
    was_root = words[verb].head == verb
    words[quoted].head = quoted if was_root else words[verb].head
    words[quoted].dep = words[verb].dep
    words[verb].head, words[verb].dep = quoted, "parataxis"
    for index, word in enumerate(words):
        if word.head == verb and index != quoted and (index < quoted or word.pos == "PUNCT"):
            word.head = quoted


def harmonised_features(word: Word) -> dict[str, str]:
    """The features of a word under the names and habits of fr_core_news_md."""
    rules = SCHEME["features"]
    never = rules["never"].get(word.pos, ())
    feats = {
        name: value
        for name, value in word.feats.items()
        if name in rules["keep"] and name not in never and f"{name}={value}" not in rules["drop_values"]
    }
    return _repaired(word, feats)


def _repaired(word: Word, feats: dict[str, str]) -> dict[str, str]:
    form = word.form.lower().replace("’", "'")
    if word.pos == "NUM":
        return {"NumType": "Card"}
    if word.pos == "AUX" and "Person" not in feats:
        feats.pop("Number", None)
    if word.pos == "ADJ" and (word.lemma in ("premier", "second") or word.lemma.endswith("ième")):
        feats["NumType"] = "Ord"
    if word.pos == "DET" and feats.get("Poss"):
        feats = {name: feats[name] for name in ("Gender", "Number", "Poss") if name in feats}
    if word.pos == "DET" and (form.endswith(("s", "x")) or form in ("mon", "ton", "son")):
        feats.pop("Gender", None)
    if word.pos == "VERB" and feats.get("VerbForm") == "Part":
        feats.setdefault("Tense", "Past")
    if word.pos == "PRON":
        feats = _pronoun(form, feats)
    return feats


def _pronoun(form: str, feats: dict[str, str]) -> dict[str, str]:
    if form in ("se", "s'"):
        return {"Person": "3", "Reflex": "Yes"}
    if form in ("ce", "c'") and feats.get("PronType") == "Dem":
        return {"Gender": "Masc", "Number": "Sing", "Person": "3", "PronType": "Dem"}
    if feats.get("PronType") == "Dem":
        feats.pop("Person", None)
    if feats.get("Reflex"):
        feats.pop("PronType", None)
    return feats


def mark_passives(words: Sequence[Word]) -> None:
    """Give passive participles Voice=Pass where a treebank (PUD) leaves it out."""
    auxiliaries = defaultdict(set)
    for word in words:
        auxiliaries[word.head].add(word.dep)
    for index, word in enumerate(words):
        if word.pos == "VERB" and word.feats.get("VerbForm") == "Part" and "aux:pass" in auxiliaries[index]:
            word.feats["Voice"] = "Pass"


class Chooser:
    """Tells finer relations apart where a treebank (PUD) does not: obl, and the pronoun "se".

    It counts, in the treebanks that tell them, what a verb takes ("se": expl:comp, expl:pass or obj; with a
    preposition: obl:mod, obl:arg or obl:agent), and falls back on wider classes.
    """

    def __init__(self, sentences: Iterable[Sentence]) -> None:
        self.counts: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
        for sentence in sentences:
            for index, word in enumerate(sentence.words):
                if word.dep in OBLIQUES or (_is_se(word) and word.dep in REFLEXIVES):
                    for key in _keys(sentence.words, index):
                        self.counts[key][word.dep] += 1

    def complete(self, sentence: Sentence, *, reflexives: bool = False) -> None:
        """Replace every bare obl of the sentence in place, and with `reflexives` also the relation of every "se"."""
        for index, word in enumerate(sentence.words):
            if word.dep == "obl" or (reflexives and _is_se(word) and word.dep == "obj"):
                word.dep = self._best(_keys(sentence.words, index))

    def _best(self, keys: list[tuple[str, ...]]) -> str:
        counts = next(self.counts[key] for key in keys if self.counts[key].total() > 1)
        return max(counts, key=lambda label: (counts[label], label))


def _is_se(word: Word) -> bool:
    return word.pos == "PRON" and word.feats.get("Reflex") == "Yes" and word.feats.get("Person") == "3"


def _keys(words: Sequence[Word], index: int) -> list[tuple[str, ...]]:
    head = words[words[index].head]
    if _is_se(words[index]):
        return [("se", head.lemma), ("se",)]
    case = next((w.lemma for w in words if w.head == index and w.dep == "case"), "")
    voice = head.feats.get("Voice", "")
    return [(voice, head.lemma, case), (voice, case, words[index].pos), (voice, case), ("obl",)]
