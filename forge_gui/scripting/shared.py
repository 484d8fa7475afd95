"""The one engine that all parts of a script share, unless they are given another."""

from __future__ import annotations

import threading
from functools import lru_cache

from forge_gui.scripting.blocking import BlockingEngine, open_engine_blocking
from forge_gui.values.errors import BadRequest
from forge_gui.values.settings import Settings


class _Shared:
    """Holds it. One that was closed is opened anew by the next who asks."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._engine: BlockingEngine | None = None
        self._settings: Settings | None = None

    def engine(self, settings: Settings | None) -> BlockingEngine:
        with self._lock:
            if self._engine is None or self._engine.is_closed:
                self._engine = open_engine_blocking(settings)
                self._settings = settings
            elif settings is not None and settings != self._settings:
                raise BadRequest(
                    "This script has opened Forge already, with other settings.",
                    "Give the settings to the first call, or close what it opened.",
                )
            return self._engine


@lru_cache(maxsize=1)
def _shared() -> _Shared:
    return _Shared()


def shared_engine(settings: Settings | None = None) -> BlockingEngine:
    """Opened by the first who asks, closed when Python ends.

    `settings`: others than the user's own. Raises BadRequest where it is open with other ones.
    """
    return _shared().engine(settings)
