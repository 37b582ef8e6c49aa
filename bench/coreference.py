"""Prints how precise each step of coreference is, on a folder of annotated articles.

usage: python bench/coreference.py FOLDER [MODEL]

FOLDER holds pairs NAME.txt and NAME.json; a .json file lists `entities` with `label`, `names` and `descriptions`,
verbatim. Pronouns are not annotated, so their steps show a count alone.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from kg.entities.coreference import resolve
from kg.entities.steps.naming import key
from kg.model import Document, Entity
from kg.text.mentions import find_names
from kg.text.parsing import load, parse
from kg.text.quotes import find_claims

Gold = list[dict[str, list[str]]]


def main(folder: str, model: str | None = None) -> None:
    """Parse the folder's articles and print a line for each step: right, wrong, and what nobody annotated."""
    golds = {
        path.stem: json.loads(path.read_text(encoding="utf-8"))["entities"]
        for path in sorted(Path(folder).glob("*.json"))
    }
    documents = [Document(id=name, text=(Path(folder) / f"{name}.txt").read_text(encoding="utf-8")) for name in golds]
    tally: dict[str, Counter[str]] = {}
    for document, doc in parse(documents, load(model)):
        resolution = resolve(doc, document, find_names(doc, document), find_claims(doc, document))
        for step, verdict in verdicts(resolution.entities, golds[document.id]):
            tally.setdefault(step, Counter())[verdict] += 1
    print(f"{'step':18}{'right':>7}{'wrong':>7}{'open':>7}  precision")
    for step, counts in sorted(tally.items()):
        judged = counts["right"] + counts["wrong"]
        precision = f"{counts['right'] / judged:9.3f}" if judged else "        -"
        print(f"{step:18}{counts['right']:7}{counts['wrong']:7}{counts['open']:7}  {precision}")


def verdicts(entities: tuple[Entity, ...], gold: Gold) -> Iterator[tuple[str, str]]:
    """Yield each mention's step with "right", "wrong" or, where no annotation tells, "open"."""
    for entity in entities:
        same = _annotated(entity, gold)
        for mention in entity.mentions:
            owners = [g for g in gold if key(mention.text) in _strings(g)]
            if mention.kind == "pronoun" or not owners or same is None:
                yield mention.step, "open"
            else:
                yield mention.step, "right" if same in owners else "wrong"


def _annotated(entity: Entity, gold: Gold) -> dict[str, list[str]] | None:
    """The annotated individual with most of the entity's names, if any."""
    names = {key(name) for name in entity.names}
    best = max(gold, key=lambda g: len(names & _strings(g)), default=None)
    return best if best and names & _strings(best) else None


def _strings(annotated: dict[str, list[str]]) -> set[str]:
    return {
        key(text) for text in [*annotated.get("names", []), *annotated.get("descriptions", []), str(annotated["label"])]
    }


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(*sys.argv[1:3])
