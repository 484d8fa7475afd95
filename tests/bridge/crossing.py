"""A bridge to a pocket engine, closed when the test is over."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from forge_gui.bridge.bridge import Bridge
from tests.bridge.pocket_engine import PocketEngine


class Crossing:
    """A started bridge and, once `opened`, the engine on the other side."""

    def __init__(self, qtbot: QtBot, engine: PocketEngine | None = None) -> None:
        self._qtbot = qtbot
        self.engine = engine or PocketEngine()
        self.errors: list[Exception] = []
        self.bridge = Bridge(self._open, on_error=self.errors.append)

    async def _open(self) -> PocketEngine:
        return await self.engine.open()

    def start(self) -> None:
        with self._qtbot.waitSignal(self.bridge.opened):
            self.bridge.start()

    def end(self) -> None:
        self.bridge.close()
        assert self.bridge.wait_closed(5)
        QCoreApplication.sendPostedEvents()


@pytest.fixture
def crossing(qtbot: QtBot) -> Iterator[Crossing]:
    crossing = Crossing(qtbot)
    crossing.start()
    yield crossing
    crossing.end()
    assert crossing.errors == []
