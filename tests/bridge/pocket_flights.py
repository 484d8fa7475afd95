"""The pocket engine's flight plans: what a test puts there, else a plan of one load a model."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from forge_gui.values.debugging import WHOLE, Errand
from forge_gui.values.flight_plan import Chance, FlightPlan, PlannedStep
from forge_gui.values.graph import Graph
from forge_gui.values.sentence import say


class PocketFlights:
    """`flight` is the answer; None: made of the graph's steps."""

    flight: FlightPlan | None = None
    flights_asked = 0

    async def flight_plan(
        self,
        graph: Graph,
        inputs: Mapping[str, str],
        folder: Path | None = None,
        errand: Errand = WHOLE,
        *,
        estimate: bool = False,
    ) -> FlightPlan:
        self.flights_asked += 1
        if self.flight is not None:
            return self.flight
        steps = tuple(PlannedStep(step.id, step.shown_name) for step in graph.steps)
        chance = Chance(0.0, say("Nothing that runs takes memory of this PC."))
        return FlightPlan(steps, (), (), 0, 0, None, chance)
