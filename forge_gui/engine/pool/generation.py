"""One generation through the pool: lease the model, stream its answer, give the lease back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import Protocol, cast

from forge_gui.engine.backends.base import Backend
from forge_gui.engine.pool.allowance import Allowance
from forge_gui.engine.pool.pool import ModelPool
from forge_gui.engine.pool.swaps import Moved
from forge_gui.engine.pool.words import Demand, UseId, Waited
from forge_gui.values.errors import BackendError, BackendTimeout, GenerationCut, ModelCrashed
from forge_gui.values.generation import (
    Chunk,
    EmbedResult,
    GenerateRequest,
    GenerateResult,
    Piece,
    PromptProgress,
    RunnerOptions,
)
from forge_gui.values.ids import ModelId
from forge_gui.values.models import LoadedModel


def _ignore(*_: object) -> None:
    return


@dataclass(frozen=True, slots=True)
class Retry:
    """Attempt number `attempt` of at most `most` asks `model` after `wait_s`, because of `reason`."""

    attempt: int
    most: int
    model: ModelId
    reason: str
    wait_s: float


@dataclass(frozen=True, slots=True)
class Silence:
    """How long a model may say nothing, in seconds: before its first word, and between two."""

    first_s: float = 600.0
    between_s: float = 90.0


_LOOKS_EVERY_S = 0.5
"""Words that follow each other more quickly do not set the clock again: it costs more than they."""


@dataclass(frozen=True, slots=True)
class Listener:
    """Who hears of a generation while it goes on; called on the loop, must be quick."""

    began: Callable[[], None] = _ignore
    """The model is there and leased."""
    heard: Callable[[str], None] = _ignore
    """A piece of the answer."""
    thought: Callable[[str], None] = _ignore
    """A piece of what the model thinks before it answers."""
    read: Callable[[int, int], None] = _ignore
    """Tokens of the prompt that are read, of all."""
    retried: Callable[[Retry], None] | None = None
    """A try failed and another one begins: what was heard no longer counts. None: whoever
    listens cannot take words back, so that nothing is tried again once a word was heard."""
    allowance: Allowance | None = None
    """What the run that this belongs to may spend; None: it belongs to none."""
    use: UseId | None = None
    """Which announced use of a model this is, so that the pool counts it once."""
    moves: bool = False
    """Where another model takes over from the one that is asked, that one may answer instead."""
    waited: Callable[[Waited], None] = _ignore
    """The model is there, after so long; told right before `began`, once for each lease."""
    attempts: int | None = None
    """How often it is tried in all; None: as in the settings."""
    limit_s: float | None = None
    """How long an answer may take once its model is there; None: as long as words keep coming."""


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
        silence: Silence | None = None,
    ) -> None:
        self.tokens = 0
        """Tokens that all generations have produced so far."""
        self._pool = pool
        self._backend_of = backend_of
        self._demand_of = demand_of
        self._silence = silence or Silence()

    async def __call__(self, request: GenerateRequest, listener: Listener, /) -> GenerateResult:
        """The whole answer. Raises what the pool and the backend raise, GenerationCut, and
        BackendTimeout where the model falls silent."""
        while True:
            demand = await self._demand_of(request.model, request.runner)
            demand = replace(demand, use=listener.use or demand.use, moves=listener.moves)
            try:
                return await self._asked(request, demand, listener)
            except Moved:
                request = replace(request, model=self._pool.current(request.model))

    async def embed(
        self, model: ModelId, texts: Sequence[str], listener: Listener | None = None
    ) -> EmbedResult:
        """One vector for each text. Raises what the pool and the backend raise, and BackendTimeout
        where none come."""
        listener = listener or Listener()
        while True:
            demand = await self._demand_of(model, RunnerOptions())
            demand = replace(demand, use=listener.use or demand.use, moves=listener.moves)
            try:
                async with self._pool.lease(demand, listener.waited) as loaded:
                    listener.began()
                    placed = _as_placed(demand.options, loaded)
                    return await self._embedded(model, texts, placed, listener)
            except Moved:
                model = self._pool.current(model)

    async def _embedded(
        self, model: ModelId, texts: Sequence[str], placed: RunnerOptions, listener: Listener
    ) -> EmbedResult:
        limit_s = listener.limit_s or self._silence.first_s
        limit = asyncio.timeout(limit_s)
        try:
            async with limit:
                return await self._backend_of(model).embed(model, texts, placed)
        except TimeoutError as error:
            if not limit.expired():
                raise
            if listener.limit_s:
                raise _late(model, limit_s, "") from error
            raise _silent(model, limit_s, "") from error
        except ModelCrashed:
            self._pool.forget(model)
            raise

    async def _asked(
        self, request: GenerateRequest, demand: Demand, listener: Listener
    ) -> GenerateResult:
        async with self._pool.lease(demand, listener.waited) as loaded:
            listener.began()
            request = replace(request, runner=_as_placed(demand.options, loaded))
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
        time, looked = asyncio.get_running_loop().time, 0.0
        whole = asyncio.timeout(listener.limit_s)
        try:
            async with whole, asyncio.timeout(self._silence.first_s) as limit:
                async for piece in pieces:
                    now = time()
                    if now - looked > _LOOKS_EVERY_S:
                        looked = now
                        limit.reschedule(now + self._silence.between_s)
                    match piece:
                        case Chunk(text=text, thinking=thinking):
                            self.tokens += 1
                            if thinking:
                                listener.thought(thinking)
                            heard.append(text)
                            listener.heard(text)
                        case PromptProgress(done, total):
                            listener.read(done, total)
                        case GenerateResult():
                            return piece
        except TimeoutError as error:
            if whole.expired():
                raise _late(request.model, listener.limit_s or 0.0, "".join(heard)) from error
            limit_s = self._silence.between_s if looked else self._silence.first_s
            raise _silent(request.model, limit_s, "".join(heard)) from error
        except BackendError as error:
            error.text = error.text or "".join(heard)
            raise
        raise _cut(request.model, "".join(heard))


def _as_placed(options: RunnerOptions, loaded: LoadedModel) -> RunnerOptions:
    """As it was really loaded: a request with other options would load it anew."""
    return replace(options, gpu_layers=0) if loaded.is_on_cpu_instead else options


def _cut(model: ModelId, text: str) -> GenerationCut:
    return GenerationCut(
        f"{model} stopped in the middle of its answer.",
        "Run the step again.",
        backend=model.backend,
        model=model.name,
        text=text,
    )


def _late(model: ModelId, limit_s: float, text: str) -> BackendTimeout:
    error = BackendTimeout(
        f"{model} was not ready with its answer after {limit_s:g} s, the time limit of this step.",
        "Allow the step more time, ask for a shorter answer, or choose a quicker model.",
        backend=model.backend,
        model=model.name,
    )
    error.text = text
    return error


def _silent(model: ModelId, limit_s: float, text: str) -> BackendTimeout:
    error = BackendTimeout(
        f"{model} said nothing for {limit_s:g} s.",
        "It may be overloaded; try again, or allow more in the settings (request_timeout).",
        backend=model.backend,
        model=model.name,
    )
    error.text = text
    return error
