"""One generation through the pool: lease the model, stream its answer, give the lease back."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass
from typing import Protocol, cast

from forge_gui.engine.backends.base import Backend
from forge_gui.engine.pool.pool import ModelPool
from forge_gui.engine.pool.words import Demand
from forge_gui.values.errors import GenerationCut, ModelCrashed
from forge_gui.values.generation import (
    Chunk,
    GenerateRequest,
    GenerateResult,
    Piece,
    PromptProgress,
    RunnerOptions,
)
from forge_gui.values.ids import ModelId


def _ignore(*_: object) -> None:
    return


@dataclass(frozen=True, slots=True)
class Listener:
    """Who hears of a generation while it goes on; called on the loop, must be quick."""

    began: Callable[[], None] = _ignore
    """The model is there and leased."""
    heard: Callable[[str], None] = _ignore
    """A piece of the answer."""
    read: Callable[[int, int], None] = _ignore
    """Tokens of the prompt that are read, of all."""


class Generator(Protocol):
    """Answers a request; what happens on the way goes to the listener."""

    async def __call__(self, request: GenerateRequest, listener: Listener, /) -> GenerateResult: ...


class PooledGenerator:
    """The engine's Generator. `demand_of` says what a model takes."""

    def __init__(
        self,
        pool: ModelPool,
        backend_of: Callable[[ModelId], Backend],
        demand_of: Callable[[ModelId, RunnerOptions], Awaitable[Demand]],
    ) -> None:
        self.tokens = 0
        """Tokens that all generations have produced so far."""
        self._pool = pool
        self._backend_of = backend_of
        self._demand_of = demand_of

    async def __call__(self, request: GenerateRequest, listener: Listener, /) -> GenerateResult:
        """The whole answer. Raises what the pool and the backend raise, GenerationCut."""
        demand = await self._demand_of(request.model, request.runner)
        async with self._pool.lease(demand):
            listener.began()
            backend = self._backend_of(request.model)
            stream = backend.chat(request) if request.messages else backend.generate(request)
            # The protocol promises an iterator that can be closed; typing has no word for it.
            closing = cast("AsyncGenerator[Piece]", stream)
            try:
                async with aclosing(closing) as pieces:
                    return await self._follow(pieces, request, listener)
            except ModelCrashed:
                self._pool.forget(request.model)
                raise

    async def _follow(
        self, pieces: AsyncIterator[Piece], request: GenerateRequest, listener: Listener
    ) -> GenerateResult:
        heard: list[str] = []
        async for piece in pieces:
            match piece:
                case Chunk(text=text):
                    self.tokens += 1
                    heard.append(text)
                    listener.heard(text)
                case PromptProgress(done, total):
                    listener.read(done, total)
                case GenerateResult():
                    return piece
        raise GenerationCut(
            f"{request.model} stopped in the middle of its answer.",
            "Run the step again.",
            backend=request.model.backend,
            model=request.model.name,
            text="".join(heard),
        )
