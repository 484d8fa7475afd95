"""A Generator before another one: finds the model for `auto`, and puts a user's chain into a request."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from forge_gui.engine.pool.generation import Generator, Listener
from forge_gui.values.generation import GenerateRequest, GenerateResult, StandIn
from forge_gui.values.ids import AUTO, ModelId

if TYPE_CHECKING:
    from forge_gui.values.routing import Route

ChainOf = Callable[[ModelId], Awaitable[tuple[ModelId, ...]]]
RouteOf = Callable[[ModelId], Awaitable["Route"]]
"""Where `auto:<kind>` goes now."""


class Chained:
    """What a request says of its stand-ins counts; a chain is for those that say nothing."""

    def __init__(self, generate: Generator, chain_of: ChainOf, route_of: RouteOf) -> None:
        self._generate = generate
        self._chain_of = chain_of
        self._route_of = route_of

    async def __call__(self, request: GenerateRequest, listener: Listener, /) -> GenerateResult:
        """Raises what the Generator below raises, and CapabilityMissing where `auto` finds none."""
        if request.model.backend == AUTO:
            route = await self._route_of(request.model)
            request = replace(request, model=route.model)
            chain = route.fallbacks
        else:
            chain = () if request.stand_ins else await self._chain_of(request.model)
        if chain and not request.stand_ins:
            request = replace(request, stand_ins=tuple(map(StandIn, chain)))
        return await self._generate(request, listener)
