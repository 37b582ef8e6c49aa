"""Questions about a word that many rules ask, answered once a word."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from kg.text.tree import Token

Answer = TypeVar("Answer")


def asked_once(question: Callable[[Token], Answer]) -> Callable[[Token], Answer]:
    """Let a question about a word be worked out once, however often it is asked; only the parse may decide on it."""

    @wraps(question)
    def ask(token: Token) -> Answer:
        try:
            found: Answer = token.answers[question]
        except KeyError:
            found = token.answers[question] = question(token)
        return found

    return ask
