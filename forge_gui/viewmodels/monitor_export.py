"""The part of time that the monitor shows, as a table for other programs or as a picture."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.errors import ForgeError
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.translation import tr


class MonitorExport(QObject):
    """`shown` tells from when to when the curves show (epoch seconds)."""

    done = Signal(object)
    """A wording.Telling: what was written."""
    told = Signal(object)
    """A wording.Telling: why nothing was."""

    def __init__(
        self,
        bridge: Bridge,
        shown: Callable[[], tuple[float, float]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._shown = shown

    def write_csv(self, path: Path) -> None:
        """Each reading of what is shown, or what is kept of it."""
        self._scope.start(self._write_csv(path, *self._shown()), on_error=self._tell)

    def write_picture(self, path: Path, data: bytes) -> None:
        """A picture of the curves."""
        self._scope.start(self._write_picture(path, data), on_error=self._tell)

    def close(self) -> None:
        self._scope.close()

    async def _write_csv(self, path: Path, since: float, until: float) -> None:
        rows = await self._scope.call(lambda engine: engine.export_readings(path, since, until))
        counted = count(rows, "row")
        self.done.emit(
            wording.Telling(tr("{rows} of readings are in {file}.", rows=counted, file=path.name))
        )

    async def _write_picture(self, path: Path, data: bytes) -> None:
        await self._scope.call(lambda _engine: asyncio.to_thread(_write, path, data))
        self.done.emit(wording.Telling(tr("The curves are in {file}.", file=path.name)))

    def _tell(self, error: Exception) -> None:
        self.told.emit(wording.telling(error))


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        sentence = tr("{file} could not be saved: {why}.", file=path, why=error.strerror or error)
        raise ForgeError(sentence, tr("Choose another place for it.")) from error
