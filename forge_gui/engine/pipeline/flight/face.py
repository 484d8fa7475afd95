"""What the outside may ask about a run before it begins: part of engine/api.py."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from forge_gui.values.debugging import WHOLE, Errand

if TYPE_CHECKING:
    from forge_gui.values.flight_plan import FlightPlan
    from forge_gui.values.graph import Graph


class FlightApi(Protocol):
    """The flight plan."""

    async def flight_plan(
        self,
        graph: Graph,
        inputs: Mapping[str, str],
        folder: Path | None = None,
        errand: Errand = WHOLE,
        *,
        estimate: bool = False,
    ) -> FlightPlan:
        """What a run would take, without running it: memory over time, loads, tokens, seconds, how
        likely it does not fit, and what to change. Nothing is loaded for it.

        `estimate`: measure the memory's speed where nobody ever did (half a second), so that models
        that were never measured have a time. Raises PipelineRefused where the run would be refused,
        TimeIsUp, JournalUnusable.
        """
