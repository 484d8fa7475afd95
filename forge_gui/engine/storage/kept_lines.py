"""A file of JSON lines that only grows, so that a kill loses at most the line it was in.

The first line says what the file is. Every method may block: call them on a thread.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from forge_gui.engine.storage.files import FileNotWritten
from forge_gui.values.errors import FileDamaged


class KeptLines:
    """Begin it or take it up, then append."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def begin(self, head: Mapping[str, Any]) -> None:
        """A new file with this first line. Raises FileNotWritten."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.write_text(json.dumps(head, ensure_ascii=False) + "\n", encoding="utf-8")
        except OSError as error:
            raise FileNotWritten(str(self.path), f"{error.strerror or error}.") from error

    def mend(self) -> None:
        """Take the half line of a kill away. Raises OSError."""
        with self.path.open("rb+") as file:
            end = file.seek(0, os.SEEK_END)
            file.seek(0)
            whole = 0
            for line in file:
                if not line.endswith(b"\n"):
                    break
                whole += len(line)
            if whole < end:
                file.truncate(whole)

    def lines(self) -> Iterator[dict[str, Any]]:
        """Every whole line, the first one too. Raises FileDamaged."""
        with self.path.open(encoding="utf-8") as file:
            for number, line in enumerate(file, start=1):
                if not line.endswith("\n"):
                    return
                yield self._object(number, line)

    def records(self) -> Iterator[dict[str, Any]]:
        """Every line after the first. Raises FileDamaged."""
        lines = self.lines()
        next(lines, None)
        yield from lines

    def append(self, record: Mapping[str, Any]) -> None:
        """Raises FileNotWritten."""
        try:
            with self.path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(record, ensure_ascii=False) + "\n")
        except OSError as error:
            raise FileNotWritten(str(self.path), f"{error.strerror or error}.") from error

    def _object(self, number: int, line: str) -> dict[str, Any]:
        try:
            value = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise FileDamaged(str(self.path), f"line {number} is no JSON.") from error
        if not isinstance(value, dict):
            raise FileDamaged(str(self.path), f"line {number} is no JSON object.")
        return value
