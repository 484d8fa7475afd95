"""A whole engine over a toy Ollama with a disk, and a clock that runs ten times as fast."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from forge_gui.engine.assembly import assemble
from forge_gui.engine.backends.base import Backend
from forge_gui.engine.backends.chosen import Crashed
from forge_gui.engine.backends.http import Patience
from forge_gui.engine.backends.ollama.backend import OllamaBackend
from forge_gui.engine.backends.registry import Build
from forge_gui.engine.clock import Clock
from forge_gui.engine.engine import Engine
from forge_gui.engine.storage.paths import Folders
from forge_gui.values.events import Event
from forge_gui.values.ids import ModelId
from forge_gui.values.managing import Pull
from forge_gui.values.settings import Settings

_FAST = 10.0


async def _sleep(seconds: float) -> None:
    await asyncio.sleep(seconds / _FAST)


def fast_clock() -> Clock:
    return Clock(
        now=lambda: time.time() * _FAST,
        monotonic=lambda: time.monotonic() * _FAST,
        sleep=_sleep,
    )


@asynccontextmanager
async def engine_at(
    place: str,
    folder: Path,
    settings: Settings | None = None,
    extra: Callable[[Path], Backend] | None = None,
) -> AsyncIterator[Engine]:
    """An engine whose only backend is that Ollama; its folders are below `folder`.

    `extra` builds a backend for model files out of the folder of Forge's own models.
    """

    def builders(_: Settings, clock: Clock, crashed: Crashed) -> Mapping[tuple[str, ...], Build]:
        def build() -> Backend:
            patience = Patience(connect_s=0.5, short_s=5, health_s=0.5)
            return OllamaBackend(place, patience=patience, unload_limit_s=5, clock=clock)

        found: dict[tuple[str, ...], Build] = {("ollama",): build}
        if extra is not None:
            found["forge", "gguf"] = partial(extra, folder)
        return found

    folders = Folders(folder / "c", folder / "d", folder / "k", folder / "l")
    engine = await assemble(settings or Settings(), folders, fast_clock(), builders)
    try:
        yield engine
    finally:
        await engine.close()


def heard(engine: Engine) -> list[Event]:
    """Everything that is announced from now on."""
    events: list[Event] = []
    engine.subscribe(events.append)
    return events


async def pull_of(engine: Engine, model: ModelId) -> Pull:
    return next(pull for pull in await engine.pulls() if pull.model == model)


async def until(is_so: Callable[[], bool]) -> None:
    """Wait for something that is bound to come."""
    async with asyncio.timeout(20):
        while not is_so():  # noqa: ASYNC110  # what is waited for knows of no event
            await asyncio.sleep(0.01)
