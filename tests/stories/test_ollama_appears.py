"""Ollama is not there, then it is, then it is gone again: sentences, and the window lives on."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from forge_gui.values.ids import ModelId
from forge_gui.values.models import HealthState
from tests.contract.ollama_cases import recording
from tests.engine.replay.server import serving
from tests.engine.replay.toy_ollama import ToyOllama
from tests.stories.desk import Desk, OpenDesk

_MODEL = ModelId("ollama", "tiny:latest")


def _free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port


@contextmanager
def _ollama(port: int) -> Iterator[None]:
    """A toy Ollama on a thread of its own."""
    toy = ToyOllama(recording("04-tags"), recording("05-show"), recording("06-ps-loaded"))
    started, ended = threading.Event(), threading.Event()

    async def live() -> None:
        async with serving(toy.converse, port):
            started.set()
            while not ended.is_set():  # noqa: ASYNC110 - ended from another thread
                await asyncio.sleep(0.02)

    thread = threading.Thread(target=lambda: asyncio.run(live()))
    thread.start()
    assert started.wait(5)
    try:
        yield
    finally:
        ended.set()
        thread.join()


def _ollama_state(desk: Desk) -> HealthState | None:
    rows = {row.backend: row for row in desk.app.studio.models.health}
    return rows["ollama"].state if "ollama" in rows else None


def test_ollama_comes_and_goes_while_the_window_lives(open_desk: OpenDesk) -> None:
    port = _free_port()
    desk = open_desk(f"ollama.host=127.0.0.1:{port}")
    models = desk.app.studio.models
    desk.wait(lambda: _ollama_state(desk) is HealthState.UNAVAILABLE)
    (row,) = [row for row in models.health if row.backend == "ollama"]
    assert row.sentence
    assert row.advice
    assert any(found.title == "Ollama" for found in desk.app.studio.hardware.rows)
    assert models.row(_MODEL) is None
    with _ollama(port):
        desk.wait(lambda: models.row(_MODEL) is not None)
        assert _ollama_state(desk) is HealthState.READY
    desk.wait(lambda: _ollama_state(desk) is HealthState.UNAVAILABLE)
    desk.end()
