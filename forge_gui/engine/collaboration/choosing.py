"""Which model helps with what: as the orchestrator routes tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forge_gui.values.errors import CapabilityMissing

if TYPE_CHECKING:  # joined with the engine, imported when somebody asks
    from forge_gui.engine.collaboration.helping import Chosen
    from forge_gui.engine.orchestration.opening import Orchestration
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

    async def embedder(self) -> ModelId | None:
        """The best model for embeddings; None: there is none."""
        from forge_gui.values.capabilities import Capability

        router = self._orchestration.router()
        try:
            return (await router.find(Capability.EMBEDDING, asks_again=False)).model
        except CapabilityMissing:
            return None
