"""Train the parser: `python train.py CORPUS OUTPUT [--training.max_steps 5000 ...]`, with CORPUS from convert.py."""

from __future__ import annotations

import argparse
from pathlib import Path

import corpus  # noqa: F401 - registers the readers that config.cfg names
import srsly
from spacy import util
from spacy.cli._util import parse_config_overrides
from spacy.training.initialize import init_nlp
from spacy.training.loop import train

CONFIG = Path(__file__).with_name("config.cfg")


def run(data: Path, output: Path, overrides: dict[str, object]) -> None:
    """Train on `data` and write OUTPUT/model-last; `overrides` change values of config.cfg."""
    paths = {"paths.corpus": str(data)} | {
        f"paths.{name}_labels": str(output / f"{name}.json") for name in ("morphologizer", "parser")
    }
    output.mkdir(parents=True, exist_ok=True)
    _write_labels(output, paths | overrides)
    config = util.load_config(CONFIG, overrides=paths | overrides, interpolate=False)
    util.fix_random_seed(0)
    nlp = init_nlp(config)
    train(nlp, output, use_gpu=-1)


def _write_labels(output: Path, overrides: dict[str, object]) -> None:
    """Collect the labels of one whole epoch: training streams, and would start with those of a hundred documents."""
    config = util.load_config(CONFIG, overrides=overrides | {"training.max_epochs": 0}, interpolate=False)
    for name in ("morphologizer", "parser"):
        config["initialize"]["components"].pop(name)
    nlp = init_nlp(config)
    for name in ("morphologizer", "parser"):
        srsly.write_json(output / f"{name}.json", nlp.get_pipe(name).label_data)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("output", type=Path)
    arguments, rest = parser.parse_known_args()
    run(arguments.corpus, arguments.output, parse_config_overrides(rest, env_var=None))
