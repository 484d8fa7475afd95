"""The one engine that all parts of a script share, unless they are given another."""

from __future__ import annotations

from functools import lru_cache

from forge_gui.scripting.blocking import BlockingEngine, open_engine_blocking


@lru_cache(maxsize=1)
def shared_engine() -> BlockingEngine:
    """Opened by the first who asks, closed when Python ends."""
    return open_engine_blocking()
