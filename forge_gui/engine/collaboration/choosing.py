"""Which model helps with what: as the orchestrator routes tasks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from forge_gui.values.errors import BadRequest, CapabilityMissing

if TYPE_CHECKING:  # joined with the engine, imported when somebody asks
    from forge_gui.engine.collaboration.helping import Chosen
    from forge_gui.engine.orchestration.opening import Orchestration
    from forge_gui.values.collaboration import Voter
    from forge_gui.values.ids import ModelId


class Choosing:
    """Nobody on another computer is chosen unless the settings say so: the router sees to that."""

    def __init__(self, orchestration: Orchestration) -> None:
        self._orchestration = orchestration

    async def helper(self, capability: str, but: ModelId | None) -> Chosen:
        """Who does it best; `but` only where nobody else can. Raises CapabilityMissing where nobody
        can, BadRequest for a word that is no capability."""
        from forge_gui.engine.collaboration.helping import Chosen

        tasks = self._orchestration.tasks()
        try:
            route = await tasks.route(capability, without=(but,) if but else ())
        except CapabilityMissing:
            if but is None:
                raise
            route = await tasks.route(capability)
        return Chosen(route.model, route.reasons)

    async def voters(self, capability: str, count: int) -> Sequence[Voter]:
        """So many, see face.py."""
        if count < 1:
            raise BadRequest(f"{count} voters cannot vote.", "Ask for 1 or more.")
        route = await self._orchestration.tasks().route(capability)
        first = route.vote.models if route.vote else (route.model,)
        return spread((*first, *(one.model for one in route.alternatives)), count)

    async def embedder(self) -> ModelId | None:
        """The best model for embeddings; None: there is none."""
        from forge_gui.values.capabilities import Capability

        router = self._orchestration.router()
        try:
            return (await router.find(Capability.EMBEDDING, asks_again=False)).model
        except CapabilityMissing:
            return None


def spread(models: Sequence[ModelId], count: int) -> tuple[Voter, ...]:
    """So many answers of these models, the first ones once more where they are too few. Pure."""
    from forge_gui.values.collaboration import Voter

    chosen = models[:count]
    each, more = divmod(count, len(chosen))
    return tuple(Voter(model, each + (n < more)) for n, model in enumerate(chosen))
