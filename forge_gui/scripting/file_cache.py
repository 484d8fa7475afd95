"""PASTURE's FileCache: JSON values by key in a folder, each for its time or for good."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

from forge_gui.engine.storage.text_cache import TextCache
from forge_gui.engine.storage.text_store import Entry, TextStore
from forge_gui.values.errors import ForgeError

_MIB = 1024 * 1024


class FileCache:
    """Kept values. The folder is made when it is first needed, for this user alone.

    Values are JSON and nothing else; what somebody else puts there is never run. It holds
    `size_limit_mb` at most, the oldest go first. Nothing blocks the loop.
    """

    def __init__(self, directory: str | Path = "./cache", *, size_limit_mb: int = 512) -> None:
        self.directory = Path(directory).expanduser().absolute()
        limit = size_limit_mb * _MIB
        store = TextStore(self.directory / "answers", size_limit=limit, now=time.time)
        self._texts = TextCache(store)

    async def get(self, key: str) -> Any | None:
        """The value, or None where there is none or its time is over."""
        (text,) = await self._texts.get(key)
        try:
            return None if text is None else json.loads(text)
        except (ValueError, RecursionError):
            return None

    async def set(self, key: str, value: Any, ttl: float | None = None) -> bool:
        """Keep a value for `ttl` seconds, None: until room is needed. Written when it returns.

        False where the cache cannot be used just now. Raises ForgeError for what is no JSON.
        """
        try:
            text = json.dumps(value, allow_nan=False)
        except (TypeError, ValueError, RecursionError) as error:
            raise ForgeError(
                f"The value for {key} is no JSON: {error}.",
                "Keep texts, numbers, lists and dicts.",
            ) from error
        return await self._texts.set(Entry(key, text, ttl))

    async def clear(self, key: str | None = None) -> int:
        """Forget one entry, or all; how many there were."""
        return await self._texts.clear(key)

    async def get_stats(self) -> dict[str, int]:
        """`total_entries`, `active_entries`, `expired_entries`, `cache_size_bytes`."""
        counts = await self._texts.counts()
        return {
            "total_entries": counts.entries,
            "active_entries": counts.entries - counts.expired,
            "expired_entries": counts.expired,
            "cache_size_bytes": counts.bytes,
        }

    async def close(self) -> None:
        """End its thread; what was kept is written. It may be used again afterwards."""
        await self._texts.close()

    def __repr__(self) -> str:
        return f"<FileCache {self.directory}>"
