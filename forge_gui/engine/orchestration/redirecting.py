"""Asks the model that has taken over from the one that a request names, and says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from forge_gui.engine.pool.generation import Generator, Listener
from forge_gui.values.generation import GenerateRequest, GenerateResult, Miss
from forge_gui.values.ids import ModelId


class Redirecting:
    """A Generator before another one. `current` tells who answers for a model now."""

    def __init__(self, generate: Generator, current: Callable[[ModelId], ModelId]) -> None:
        self._generate = generate
        self._current = current

    async def __call__(self, request: GenerateRequest, listener: Listener, /) -> GenerateResult:
        asked = request.model
        request = replace(request, model=self._current(asked))
        result = await self._generate(request, replace(listener, moves=True))
        if result.model == asked or result.model != self._current(asked):
            return result
        if any(miss.model == asked for miss in result.misses):
            return result
        miss = Miss(asked, f"{result.model} has taken over from it.")
        return replace(result, misses=(miss, *result.misses))
