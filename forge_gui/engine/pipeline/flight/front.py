"""The verb of the engine's front door about a run before it begins; see face.py."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late
from forge_gui.values.debugging import WHOLE, Errand

if TYPE_CHECKING:
    from forge_gui.engine.pipeline.flight.desk import FlightDesk
    from forge_gui.values.flight_plan import FlightPlan
    from forge_gui.values.graph import Graph


class FlightVerbs:
    """The desk is built when it is first asked."""

    def __init__(self, desk: Late[FlightDesk]) -> None:
        self._flights = desk

    async def flight_plan(
        self,
        graph: Graph,
        inputs: Mapping[str, str],
        folder: Path | None = None,
        errand: Errand = WHOLE,
        *,
        estimate: bool = False,
    ) -> FlightPlan:
        from forge_gui.engine.pipeline.flight.gathering import Wish

        wish = Wish(graph, dict(inputs), folder, errand, estimate)
        return await self._flights().plan(wish)
