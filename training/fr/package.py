"""Put a trained pipeline into the package: `python package.py OUTPUT/model-last kg/lang/fr/parser`."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import spacy
from convert import BASE_MODEL
from spacy.about import __version__ as spacy_version
from spacy.language import Language

from kg.text.parser.weights import META, vectors_digest

COMPONENTS = ("tok2vec", "morphologizer", "parser")


def package(trained: Path, target: Path) -> None:
    """Write the components without their vocabulary and vectors, and what they need to be loaded with."""
    nlp, base = spacy.load(trained), spacy.load(BASE_MODEL)
    target.mkdir(parents=True, exist_ok=True)
    for name in COMPONENTS:
        data: bytes = nlp.get_pipe(name).to_bytes(exclude=["vocab"])  # type: ignore[attr-defined]
        (target / f"{name}.bin").write_bytes(data)
    text = json.dumps(_meta(nlp, base), indent=1, ensure_ascii=False) + "\n"
    (target / META).write_text(text, encoding="utf-8")


def _meta(nlp: Language, base: Language) -> dict[str, Any]:
    config = nlp.config.interpolate()
    components = {name: dict(config["components"][name]) for name in COMPONENTS}
    for component in components.values():
        component.pop("factory")
    return {
        "requires": {
            "spacy": ".".join(spacy_version.split(".")[:2]),
            "model": BASE_MODEL,
            "model_version": base.meta["version"],
            "vectors": vectors_digest(base),
        },
        "components": components,
        "training": config["training"],
        "sources": config["corpora"]["train"]["sources"],
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trained", type=Path)
    parser.add_argument("target", type=Path)
    arguments = parser.parse_args()
    package(arguments.trained, arguments.target)
