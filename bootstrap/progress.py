"""How far pip is, from what it writes: one line that changes on a terminal, few lines elsewhere."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

_QUIET_S = 5.0
"""Off a terminal a line appears at most this often."""
_PACKAGE = re.compile(r"\s*(?:Collecting|Requirement already satisfied:) ([\w.-]+)")
_LOCAL_FILE = re.compile(r"\s*Processing \S*?([\w.]+)-[^-\s]+(?:-[^-\s]+)*\.(?:whl|tar\.gz)")
_DOWNLOAD = re.compile(r"\s*Downloading (?:\S*/)?([\w.]+)-\S+(?: \(([^)]+)\))?")


class Progress:
    """Counts packages towards `total`; as a context manager it ends its line."""

    def __init__(self, title: str, total: int, say: Callable[[str], None]) -> None:
        self._title = title
        self._total = total
        self._say = say
        self._seen: set[str] = set()
        self._on_terminal = sys.stderr.isatty()
        self._last = 0.0
        self._width = 0

    def __enter__(self) -> Self:
        self._show("")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._on_terminal:
            sys.stderr.write("\n")

    def heard(self, line: str) -> None:
        """One line of pip."""
        if found := _DOWNLOAD.match(line):
            size = f" ({found[2]})" if found[2] else ""
            self._show(f"{found[1]}{size}")
        elif found := _PACKAGE.match(line) or _LOCAL_FILE.match(line):
            self._seen.add(found[1].lower().replace("_", "-").split("[")[0])
            self._show(found[1])
        elif line.startswith("Installing collected packages"):
            self._show("(unpacking)", now=True)

    def _show(self, what: str, *, now: bool = False) -> None:
        # pip names each package once more when it asks for it with an extra; never past the end.
        count = min(len(self._seen), self._total)
        text = f"{self._title}: {count} of about {self._total}  {what}".rstrip()
        if self._on_terminal:
            sys.stderr.write(f"\r{text:<{self._width}}")
            sys.stderr.flush()
            self._width = len(text)
        elif now or time.monotonic() - self._last > _QUIET_S:
            self._last = time.monotonic()
            self._say(text)
