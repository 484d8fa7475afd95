"""Files of values: pictures and sounds that a value names, and values that are saved. Off the window."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.errors import FileDamaged, ForgeError
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.translation import tr

T = TypeVar("T")
MOST_BYTES = 64_000_000
"""More is not shown."""


class ValueFilesViewModel(QObject):
    """Reads and writes on the engine's side of the bridge."""

    told = Signal(object)
    """A wording.Telling: a value was saved, or could not be."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)

    def read(
        self,
        path: Path,
        take: Callable[[bytes], object],
        refuse: Callable[[wording.Telling], object],
    ) -> None:
        """Give the bytes of a file to `take`, or why not to `refuse`."""

        def fail(error: Exception) -> None:
            refuse(wording.telling(error))

        self._scope.start(self._read(path, take), on_error=fail)

    def aside(self, work: Callable[[], T], take: Callable[[T], object]) -> None:
        """Do something on another thread and give what it made to `take`; it must not fail."""
        self._scope.start(self._aside(work, take), on_error=self._tell)

    def save(self, path: Path, data: bytes) -> None:
        """Write a value; `told` says how it went."""
        self._scope.start(self._save(path, data), on_error=self._tell)

    def close(self) -> None:
        self._scope.close()

    async def _read(self, path: Path, take: Callable[[bytes], object]) -> None:
        take(await self._scope.call(lambda _engine: asyncio.to_thread(_read, path)))

    async def _aside(self, work: Callable[[], T], take: Callable[[T], object]) -> None:
        take(await self._scope.call(lambda _engine: asyncio.to_thread(work)))

    def _tell(self, error: Exception) -> None:
        self.told.emit(wording.telling(error))

    async def _save(self, path: Path, data: bytes) -> None:
        await self._scope.call(lambda _engine: asyncio.to_thread(_write, path, data))
        self.told.emit(wording.Telling(tr("The value is in {file}.", file=path.name)))


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            found = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise FileDamaged(str(path), f"{error.strerror or error}.") from error
    if len(found) > MOST_BYTES:
        raise FileDamaged(str(path), "it is larger than 64 MB.", "Open it with another program.")
    return found


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        sentence = tr("{file} could not be saved: {why}.", file=path, why=error.strerror or error)
        raise ForgeError(sentence, tr("Choose another place for it.")) from error
