"""The command line: its commands parse and print, functions of the package do the work."""

from __future__ import annotations

import sys
from typing import NoReturn


def main() -> NoReturn:
    """Run `kg` with the arguments of the process."""
    try:
        from kg.cli.commands import app
        from kg.cli.run import run

        code = run(app)
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)
