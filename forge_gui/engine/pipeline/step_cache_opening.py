"""Builds the step cache out of settings. Nothing is opened before the first question."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from forge_gui.engine.pipeline.step_cache import StepCache
from forge_gui.engine.storage.text_cache import TextCache
from forge_gui.engine.storage.text_store import TextStore
from forge_gui.values.settings import Cache

_MIB = 1024 * 1024


def open_step_cache(chosen: Cache, base: Path, now: Callable[[], float]) -> StepCache:
    """`base` is what a relative folder in the settings begins at."""
    folder = base / Path(chosen.dir).expanduser() / "answers"
    limit = chosen.size_limit_mb * _MIB
    return StepCache(
        TextCache(TextStore(folder, size_limit=limit, now=now)),
        ttl_s=chosen.default_ttl or None,
        now=now,
        folder=str(folder),
        limit_bytes=limit,
        is_on=chosen.enabled,
    )
