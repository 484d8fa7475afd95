"""What stands above the models and is asked by them nevertheless: strategies, and votes of several.

The assembly sets both before anybody is asked; until then a strategy is none, and nobody votes.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # imported where they are built, see late.py
    from forge_gui.engine.collaboration.desk import CollaborationDesk
    from forge_gui.engine.collaboration.telling import Tell
    from forge_gui.engine.late import Late
    from forge_gui.engine.orchestration.strategies.opening import Strategies
    from forge_gui.values.capabilities import Capability
    from forge_gui.values.collaboration import ConsensusOrder, ConsensusResult
    from forge_gui.values.ids import ModelId
    from forge_gui.values.routing import Preference, Route


class Above:
    """Strategies need steps, collaboration needs models: both are made later."""

    def __init__(self) -> None:
        self.strategies: Strategies | None = None
        self.collaboration: Late[CollaborationDesk] | None = None

    async def route(
        self,
        capability: Capability,
        prefer: Preference,
        also: frozenset[Capability],
        without: Collection[ModelId],
    ) -> Route | None:
        """Where the strategy in use sends a task; None: none is in use."""
        if self.strategies is None:
            return None
        return await self.strategies.route(capability, prefer, also, without)

    async def vote(self, order: ConsensusOrder, heard: Tell) -> ConsensusResult:
        """Several models make one answer. Raises what a consensus raises."""
        assert self.collaboration is not None, "the assembly sets it before anybody is asked"
        return await self.collaboration().consensus(order, None, heard)
