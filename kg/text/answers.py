"""Questions about a word or a text that many rules ask, answered once."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from kg.text.tree import Doc, Token

Asked = TypeVar("Asked", Token, Doc)
Answer = TypeVar("Answer")


def asked_once(question: Callable[[Asked], Answer]) -> Callable[[Asked], Answer]:
    """Let a question about a word or a text be worked out once, however often it is asked; the parse alone decides."""

    @wraps(question)
    def ask(asked: Asked) -> Answer:
        try:
            found: Answer = asked.answers[question]
        except KeyError:
            found = asked.answers[question] = question(asked)
        return found

    return ask
