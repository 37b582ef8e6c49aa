"""Prints what each stage costs beside the parse, in one run: python bench/stages.py FOLDER

"pipe" is bare `nlp.pipe` with the same model on the same texts. The ratio is what counts; seconds differ from
machine to machine. Model and rules have read the first article before, so that no stage pays for loading its tables.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kg.cycles import no_search_for_cycles
from kg.entities.coreference import resolve
from kg.facts.extraction import extract_facts
from kg.facts.lexicon import load_lexicon
from kg.facts.reading import Reading
from kg.pipeline import batches, extract
from kg.text.mentions import find_names
from kg.text.parsing import load, parse
from kg.text.quotes import find_claims
from kg.text.reading import read
from kg.text.times import find_times


def main(folder: str) -> None:
    """Time every stage over the articles of a folder and print the table."""
    documents = list(read(Path(folder)))
    nlp, lexicon = load(), load_lexicon()
    list(nlp.pipe(documents[0].text.split("\n")))
    for document, doc in parse(documents[:1], nlp):
        extract(document, doc, lexicon)
    spent: Counter[str] = Counter()

    def timed(stage: str, work: Callable[..., Any], *arguments: Any) -> Any:  # noqa: ANN401
        start = time.process_time()
        result = work(*arguments)
        spent[stage] += time.process_time() - start
        return result

    timed("pipe", lambda: list(nlp.pipe([document.text for document in documents])))
    tokens = 0
    for batch in batches(documents):
        with no_search_for_cycles():
            parsed = timed("parse", list, parse(batch, nlp))
            for document, doc in parsed:
                tokens += len(doc)
                times = timed("times", find_times, doc, document)
                claims = timed("claims", find_claims, doc, document)
                names = timed("names", find_names, doc, document)
                resolution = timed("coreference", resolve, doc, document, names, claims)
                reading = timed("facts", Reading, document, doc, resolution, times, resolution.claims)
                timed("facts", extract_facts, reading, lexicon)
    report(spent, len(documents), tokens)


def report(spent: Counter[str], documents: int, tokens: int) -> None:
    """Print seconds of processor time and their share of the parse."""
    rules = sum(spent.values()) - spent["pipe"] - spent["parse"]
    print(f"{documents} articles, {tokens} tokens")
    for stage, seconds in spent.items():
        print(f"{stage:12} {seconds:7.2f} s {seconds / spent['parse']:6.2f} of the parse")
    print(f"everything but the parse: {rules / spent['parse']:.2f} of the parse")
    print(f"speed against bare nlp.pipe: {spent['pipe'] / (spent['parse'] + rules):.2f}")


if __name__ == "__main__":
    main(sys.argv[1])
