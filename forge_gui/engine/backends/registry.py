"""Which backends this Forge has, built when the first of their models is asked for.

Building one may import a heavy library; that happens on a thread, so the loop goes on.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence

from forge_gui.engine.backends.base import Backend
from forge_gui.values.ids import ModelId

Build = Callable[[], Backend]


class Backends:
    """Backends by the prefixes that they serve. `builders` maps each prefix group to its maker."""

    def __init__(self, builders: Mapping[tuple[str, ...], Build]) -> None:
        self._builders = {prefixes[0]: build for prefixes, build in builders.items()}
        self._first = {prefix: prefixes[0] for prefixes in builders for prefix in prefixes}
        self._built: dict[str, Backend] = {}
        self._building = asyncio.Lock()

    @property
    def built(self) -> Sequence[Backend]:
        return tuple(self._built.values())

    def has(self, model: ModelId) -> bool:
        return model.backend in self._first

    async def of(self, model: ModelId) -> Backend:
        """The backend of a model. Raises KeyError where its prefix is not served here."""
        return await self._get(self._first[model.backend])

    async def all(self) -> Sequence[Backend]:
        """Every backend, in the order of the settings."""
        return [await self._get(first) for first in self._builders]

    def ready(self, model: ModelId) -> Backend:
        """The backend of a model that was asked for before."""
        return self._built[self._first[model.backend]]

    async def close(self) -> None:
        """Close what was built."""
        async with asyncio.TaskGroup() as group:
            for backend in self.built:
                group.create_task(backend.close())

    async def _get(self, first: str) -> Backend:
        if built := self._built.get(first):
            return built
        async with self._building:
            if first not in self._built:
                self._built[first] = await asyncio.to_thread(self._builders[first])
            return self._built[first]

    def __repr__(self) -> str:
        return f"<Backends {', '.join(self._builders)} | built: {', '.join(self._built) or 'none'}>"
