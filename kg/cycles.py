"""Python's search for cycles of objects, left out for a while where it costs much and finds little."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_search_for_cycles() -> Iterator[None]:
    """Spare Python its searches for cycles while very many objects are made; what is in a cycle is freed afterwards."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
