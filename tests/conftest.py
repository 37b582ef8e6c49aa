"""What several tests share: the language model, loaded once a run."""

from __future__ import annotations

import pytest
from spacy.language import Language

from kg.text.parsing import load


@pytest.fixture(scope="session")
def nlp() -> Language:
    """The shipped pipeline, with the project's own parser."""
    return load()
