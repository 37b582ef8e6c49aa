"""Prints how well two hundred hard pairs of names are told apart or together: `python bench/namesakes.py`.

The pairs are in `tests/gold/pairs`; every third was held back while the weights (`kg/resolution/scores.toml`) were set.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "resolution"))

from pairs import pairs, precision_and_recall  # the tests are no package


def main() -> None:
    """Print precision and recall of the pairs called one, for both parts and for all."""
    found = pairs()
    for words, chosen in (
        ("tuned on", [each for each in found if not each.held_back]),
        ("held back", [each for each in found if each.held_back]),
        ("all", found),
    ):
        precision, recall = precision_and_recall(chosen)
        print(f"{words}: {len(chosen)} pairs, precision {precision:.3f}, recall {recall:.3f}")


if __name__ == "__main__":
    main()
