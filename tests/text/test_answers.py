"""A question about a word is worked out once a word, and once a question."""

from __future__ import annotations

from spacy.tokens import Doc as Parse

from kg.text.answers import asked_once
from kg.text.tree import Doc, Token
from tests.hand_built import VOCAB


def test_each_word_answers_each_question_once() -> None:
    asked: list[str] = []

    @asked_once
    def length(token: Token) -> int:
        asked.append(token.text)
        return len(token)

    @asked_once
    def nothing(token: Token) -> None:
        asked.append(f"nothing of {token}")

    anne, sort = Doc(Parse(VOCAB, words=["Anne", "sortira"], sent_starts=[True, False]))
    assert [length(anne), length(sort), length(anne), nothing(anne), nothing(anne)] == [4, 7, 4, None, None]
    assert asked == ["Anne", "sortira", "nothing of Anne"]
