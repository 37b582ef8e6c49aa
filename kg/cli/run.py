"""Runs the command line so that every failure ends in one sentence on standard error and an exit code."""

from __future__ import annotations

import logging
import os
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import typer

from kg.cli.terminal import warn
from kg.errors import KgError

FAILED, WRONG_USE = 1, 2
INTERRUPTED = 130
NOTES = 1_000  # shown of a run: a file of other things has as many as it has lines


def run(app: Callable[..., object], arguments: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name, and return the exit code of the process.

    Args:
        app: the commands.
        arguments: what follows `kg`, by default what the process was given.
    """
    words = list(sys.argv[1:] if arguments is None else arguments) or ["--help"]
    try:
        with _listening():
            code = app(words, prog_name="kg", standalone_mode=False)
            sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last resort: no user ever sees a traceback he did not ask for
        return _explain(error)
    return code if isinstance(code, int) else 0


def _explain(error: Exception) -> int:
    """Say in one sentence what went wrong."""
    if os.environ.get("KG_DEBUG"):
        traceback.print_exception(error)
    if isinstance(error, KgError):
        warn(f"Error: {error}")
        return error.exit_code
    if hasattr(error, "format_message"):  # wrong use, as typer finds it; where its class lives depends on the release
        warn(f"Error: {error.format_message().rstrip('.')} - see {_help_command(error)} for what is allowed.")
        return WRONG_USE
    if isinstance(error, OSError):
        place = f"{error.filename}: " if error.filename else ""
        warn(f"Error: {place}{error.strerror or error}. Check the path, its permissions and the space on the disk.")
        return FAILED
    if "Corruption" in str(error):  # the engine of a store, at the moment when it meets what is broken
        warn(f"Error: The store is damaged ({error}). Restore it from a copy, or make it anew with `kg build --store`.")
        return FAILED
    warn(f"Error: kg failed in a way it did not expect ({type(error).__name__}: {error}). KG_DEBUG=1 shows where.")
    return FAILED


def _help_command(error: Exception) -> str:
    context = getattr(error, "ctx", None)
    return f"'{context.command_path if context else 'kg'} --help'"


class _Listener(logging.Handler):
    """Shows the package's warnings on standard error, as long as they are not very many."""

    told = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.told += 1
        if self.told <= NOTES:
            warn(f"Note: {record.getMessage()}")

    def close(self) -> None:
        if self.told > NOTES:
            warn(f"Note: {self.told - NOTES:,} more notes are not shown; --report FILE.json lists what was left out.")
        self.told = 0
        super().close()


@contextmanager
def _listening() -> Iterator[None]:
    """Show our own warnings, and keep the libraries' to themselves."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    heard = ((logging.getLogger("kg"), _Listener(logging.WARNING)), (logging.getLogger(), logging.NullHandler()))
    for logger, handler in heard:
        logger.addHandler(handler)
    try:
        yield
    finally:
        for logger, handler in heard:
            logger.removeHandler(handler)
            handler.close()
