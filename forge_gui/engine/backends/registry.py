"""Which backends this Forge has, built when the first of their models is asked for.

Building one may import a heavy library; that happens on a thread, so the loop goes on.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from forge_gui.engine.backends.base import Backend, FileTeller, TokenCounter
from forge_gui.values.errors import BackendUnavailable, FileDamaged, ModelNotFound
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.ids import ModelId

Build = Callable[[], Backend]
FILES = "gguf"
"""Who runs model files, wherever they lie."""
_logger = logging.getLogger(__name__)


class Backends:
    """Backends by the prefixes that they serve. `builders` maps each prefix group to its maker."""

    def __init__(self, builders: Mapping[tuple[str, ...], Build]) -> None:
        self._builders = {prefixes[0]: build for prefixes, build in builders.items()}
        self._first = {prefix: prefixes[0] for prefixes in builders for prefix in prefixes}
        self._built: dict[str, Backend] = {}
        self._replaced: dict[str, Backend] = {}
        self._retired: list[Backend] = []
        self._broken: dict[str, BackendUnavailable] = {}
        self._building = asyncio.Lock()

    @property
    def built(self) -> Sequence[Backend]:
        return tuple(self._built.values())

    def has(self, model: ModelId) -> bool:
        return model.backend in self._first

    async def of(self, model: ModelId) -> Backend:
        """The backend of a model. Raises BackendUnavailable where it cannot be built."""
        return await self._get(self._first[model.backend])

    async def all(self) -> Sequence[Backend]:
        """Every backend that can be built, in the order of the settings."""
        found = []
        for first in tuple(self._builders):
            try:
                found.append(await self._get(first))
            except BackendUnavailable:
                continue  # logged when it was tried first
        return found

    def ready(self, model: ModelId) -> Backend:
        """The backend of a model that was asked for before."""
        first = self._first.get(model.backend, model.backend)
        return self._built.get(first) or self._replaced[first]

    def replace(self, prefixes: tuple[str, ...], build: Build | None) -> None:
        """From now on these models are served by another backend, or by none. What the old one has
        under way comes to its end; it is closed with the others."""
        first = prefixes[0]
        if (before := self._built.pop(first, None)) is not None:
            self._replaced[first] = before
            self._retired.append(before)
        self._broken.pop(first, None)
        if build is None:
            self._builders.pop(first, None)
            for prefix in prefixes:
                self._first.pop(prefix, None)
        else:
            self._builders[first] = build
            self._first.update(dict.fromkeys(prefixes, first))

    async def count_tokens(self, request: GenerateRequest) -> int | None:
        """Tokens of the prompt as its model reads it; None where nobody can say. Raises
        BackendError.

        Where a backend cannot count but its model's file is on this PC, whoever runs files counts
        with the vocabulary in it.
        """
        if not self.has(request.model):
            return None
        backend = await self.of(request.model)
        if isinstance(backend, TokenCounter):
            return await backend.count_tokens(request.model, request)
        if not isinstance(backend, FileTeller):
            return None
        file = await backend.model_file(request.model)
        return None if file is None else await self._counted_by_file(file, request)

    async def _counted_by_file(self, file: Path, request: GenerateRequest) -> int | None:
        model = ModelId(FILES, str(file))
        if not self.has(model):
            return None
        counter = await self.of(model)
        try:
            if isinstance(counter, TokenCounter):
                return await counter.count_tokens(model, replace(request, model=model))
        except (ModelNotFound, FileDamaged):
            pass  # it is not ours to read
        return None

    async def close(self) -> None:
        """Close what was built."""
        async with asyncio.TaskGroup() as group:
            for backend in (*self.built, *self._retired):
                group.create_task(backend.close())

    async def _get(self, first: str) -> Backend:
        if built := self._built.get(first):
            return built
        async with self._building:
            if first not in self._built:
                if first in self._broken:
                    raise self._broken[first]
                self._built[first] = await self._build(first)
            return self._built[first]

    async def _build(self, first: str) -> Backend:
        try:
            return await asyncio.to_thread(self._builders[first])
        except Exception as error:
            _logger.exception("The %s backend cannot be built", first)
            reason = f"The {first} backend could not be started: {type(error).__name__}: {error}."
            advice = "Start Forge through main.py, which installs what is missing."
            self._broken[first] = BackendUnavailable(reason, advice, backend=first)
            raise self._broken[first] from error

    def __repr__(self) -> str:
        return f"<Backends {', '.join(self._builders)} | built: {', '.join(self._built) or 'none'}>"
