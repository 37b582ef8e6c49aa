"""Reads pages, feeds and office files in a process of its own, which is stopped when a file is too much for it.

What such a file holds may keep a library busy for ever, fill the memory or crash it; plain text cannot. The process
starts with the first of them and reads one after the other. It answers in JSON: nothing it says is run.
"""

from __future__ import annotations

import datetime as dt
import io
import json
import logging
import math
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import asdict
from threading import Timer
from types import TracebackType
from typing import Any, Self

from kg.errors import KgError, SourceError
from kg.model import Document
from kg.text.sources.raw import Raw, whole

SECONDS = 30.0  # of the processor, for one file
PATIENCE = 10  # times as long by the clock: other work on the machine takes nothing from a file
MEMORY = 2 * 1024**3  # bytes
# The folder that kg runs in may hold strangers' files: no module is imported from it (-P) that would not be here.
START = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1])"
    "; from kg.text.sources.apart import serve; serve(int(sys.argv[2]))"
)
log = logging.getLogger(__name__)


class Helper:
    """A process that reads files, for as long as the `with` block lasts."""

    def __init__(self, *, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        """Start nothing yet.

        Args:
            seconds: how much of the processor's time one file may take.
            memory: how many bytes the process may use.
        """
        self.seconds = seconds
        self.memory = memory
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def read(self, suffix: str, raw: Raw) -> list[Document]:
        """Return the articles of a file, as the reader for the suffix yields them.

        Raises:
            SourceError: if it holds none, or takes more time or memory than it may.
        """
        data = raw.data()
        about = {"name": raw.name, "id": raw.id, "encoding": raw.encoding, "served": raw.served}
        header = about | {"suffix": suffix, "seconds": self.seconds, "length": len(data)}
        answer = json.loads(self._asked(header, data))
        for note in answer["notes"]:
            log.warning("%s", note)
        if "error" in answer:
            raise SourceError(answer["error"])
        return [_document(fields) for fields in answer["documents"]]

    def _asked(self, header: dict[str, Any], data: bytes) -> bytes:
        process = self._process = self._process or self._started()
        deadline = time.monotonic() + PATIENCE * self.seconds
        stopping = Timer(PATIENCE * self.seconds, process.kill)
        stopping.daemon = True  # Ctrl-C may come at any moment
        stopping.start()
        answer = b""
        try:
            with suppress(OSError):
                _send(process, json.dumps(header).encode() + b"\n", data)
                answer = process.stdout.readline() if process.stdout else b""
        finally:
            stopping.cancel()  # after Ctrl-C too: nobody is to wait for it
        if not answer.endswith(b"\n"):
            late = time.monotonic() >= deadline
            spent = self.stop() == -getattr(signal, "SIGXCPU", 0)
            seconds = f"{PATIENCE * self.seconds:g} s" if late else f"{self.seconds:g} s of the processor"
            why = f"more than {seconds}" if late or spent else "too much memory or nesting"
            raise SourceError(f"{header['name']} takes {why} to read, so it was stopped; save its text as .txt.")
        return answer

    def _started(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-P", "-c", START, json.dumps(sys.path), str(self.memory)]
        return subprocess.Popen(  # noqa: S603 - our own interpreter and our own code
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C is for who reads, or the file under way seems to be too much
        )

    def stop(self) -> int:
        """End the process, if there is one, and return its exit code: minus a signal where that has ended it before."""
        process, self._process = self._process, None
        if not process:
            return 0
        process.kill()
        for stream in (process.stdin, process.stdout):
            with suppress(OSError):
                if stream:
                    stream.close()
        return process.wait()


def _send(process: subprocess.Popen[bytes], *parts: bytes) -> None:
    if process.stdin:
        process.stdin.writelines(parts)
        process.stdin.flush()


def _document(fields: dict[str, Any]) -> Document:
    day = fields.pop("date")
    return Document(**fields, date=dt.date.fromisoformat(day) if day else None)


def serve(memory: int) -> None:
    """Read files from standard input until it ends, and answer on standard output."""
    _limit(memory)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    notes = _Notes()
    logging.getLogger("kg").addHandler(notes)
    for line in sys.stdin.buffer:
        header = json.loads(line)
        stream = io.BytesIO(sys.stdin.buffer.read(header.pop("length")))
        _limit_time(header.pop("seconds"))
        notes.sentences.clear()
        answer = _answer(header.pop("suffix"), Raw(stream, **header)) | {"notes": notes.sentences}
        answers.write(json.dumps(answer, default=str).encode() + b"\n")
        answers.flush()


def _answer(suffix: str, raw: Raw) -> dict[str, Any]:
    from kg.text.sources.formats import READERS

    try:
        return {"documents": [asdict(whole(document)) for document in READERS[suffix](raw)]}
    except KgError as error:
        return {"error": str(error)}
    except MemoryError:
        return {"error": f"{raw.name} takes too much memory to read; save its text as .txt."}
    except Exception as error:  # noqa: BLE001 - libraries fail on damaged files in ways that they do not declare
        return {
            "error": f"{raw.name} is damaged and cannot be read ({type(error).__name__}); save it again, or as .txt."
        }


class _Notes(logging.Handler):
    """Keeps what readers warn of, for the process that asked."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.sentences: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.sentences.append(record.getMessage())


def _limit_time(seconds: float) -> None:
    """Cap what this process may take of the processor from now on, where the system can."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(time.process_time() + seconds), most))


def _limit(memory: int) -> None:
    """Cap the memory of this process, where the system can."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
