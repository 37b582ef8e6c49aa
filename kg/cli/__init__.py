"""The command line: its commands parse and print, functions of the package do the work."""

from __future__ import annotations

import sys
from typing import NoReturn


def main() -> NoReturn:
    """Run `kg` with the arguments of the process."""
    from kg.cli.commands import app
    from kg.cli.run import run

    sys.exit(run(app))
