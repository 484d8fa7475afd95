"""Asks an idle loaded model for one token, and lets go as soon as anybody needs the pool."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from typing import cast

from forge_gui.engine.backends.base import Backend
from forge_gui.engine.pool.pool import ModelPool
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import BackendTimeout, GenerationCut
from forge_gui.values.generation import GenerateRequest, GenerateResult, RunnerOptions, Sampling
from forge_gui.values.ids import ModelId
from forge_gui.values.models import ModelCard


class QuietLook:
    """`limit_s`: how long one token may take of a model that is loaded and idle."""

    def __init__(
        self,
        pool: ModelPool,
        backend_of: Callable[[ModelId], Backend],
        card_of: Callable[[ModelId], Awaitable[ModelCard]],
        limit_s: float,
    ) -> None:
        self._pool = pool
        self._backend_of = backend_of
        self._card_of = card_of
        self._limit_s = limit_s

    def idle_since(self) -> dict[ModelId, float]:
        """The idle models in memory, and since when (monotonic seconds)."""
        return {one.model: one.idle_since for one in self._pool.state.books if one.is_idle}

    async def of(self, model: ModelId) -> bool:
        """Whether it was asked and answered; False where it was not idle, or came to be needed
        meanwhile. Raises what the backend raises, BackendTimeout."""
        was_wanted = False
        limit = asyncio.timeout(self._limit_s)

        def wanted() -> None:
            nonlocal was_wanted
            was_wanted = True
            limit.reschedule(asyncio.get_running_loop().time())

        async with self._pool.spare_lease(model, wanted) as loaded:
            resident = self._pool.state.books.get(model)
            if loaded is None or resident is None:
                return False
            try:
                async with limit:
                    await self._ask(model, resident.options)
            except TimeoutError as error:
                if was_wanted:
                    return False
                raise BackendTimeout(
                    f"{model} is in memory and did not say a word within {self._limit_s:g} s.",
                    "What serves it may hang although it still answers other questions; restart it.",
                    backend=model.backend,
                    model=model.name,
                ) from error
            return not was_wanted

    async def _ask(self, model: ModelId, options: RunnerOptions) -> None:
        can = (await self._card_of(model)).capabilities
        backend = self._backend_of(model)
        if can and Capability.TEXT_GENERATION not in can and Capability.EMBEDDING in can:
            await backend.embed(model, ["well"], options)
            return
        request = GenerateRequest(
            model, "Say yes.", sampling=Sampling(max_tokens=1), runner=options
        )
        stream = cast("AsyncGenerator[object]", backend.generate(request))
        async with aclosing(stream) as pieces:
            async for piece in pieces:
                if isinstance(piece, GenerateResult):
                    return
        raise GenerationCut(
            f"{model} ended without a word.",
            "Restart what serves it.",
            backend=model.backend,
            model=model.name,
        )
