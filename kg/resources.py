"""Finds the shipped `ontology/` folder, in a checkout and in an installed wheel alike."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable


def ontology(*parts: str) -> Traversable:
    """Return a file or folder of `ontology/`, e.g. `ontology("lexicon", "fr.toml")`.

    The wheel carries the folder as `kg/ontology`; in a checkout it stands beside the package.
    """
    package = files("kg")
    installed = package / "ontology"
    root = installed if installed.is_dir() else package / ".." / "ontology"
    return root.joinpath(*parts)
