"""Finds the title of a text that has no markup to say so."""

from __future__ import annotations

TITLE_LENGTH = 200
SENTENCE_ENDS = (".", "!", "?", "…", "»", "”", '"', ")", ":")


def first_line_title(text: str) -> str:
    """Return the first paragraph, or the first line of a text without blank lines, if it reads like a title, or ""."""
    lines = [line.strip() for line in text.strip().splitlines()] + [""]
    paragraph = lines[: lines.index("")]
    separate = len(paragraph) <= 2 and any(lines[len(paragraph) :])
    title = " ".join(paragraph if separate else paragraph[:1])
    found = separate or (len(paragraph) > 1 and _are_paragraphs(paragraph[1:], longer_than=len(title)))
    return title if found and len(title) <= TITLE_LENGTH and not title.endswith((".", ",", ";", ":")) else ""


def _are_paragraphs(lines: list[str], *, longer_than: int) -> bool:
    """Tell whether each line is a paragraph, rather than one paragraph wrapped after so many characters."""
    whole = all(line.endswith(SENTENCE_ENDS) for line in lines)
    return whole and not lines[0][0].islower() and len(lines[0]) > longer_than
