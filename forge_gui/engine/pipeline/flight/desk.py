"""The flight plan of a run for whoever asks: gathered on the loop, flown on a thread."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from forge_gui.engine.pipeline.flight.advising import advice_on
from forge_gui.engine.pipeline.flight.alternatives import others_of
from forge_gui.engine.pipeline.flight.composing import Case, Outcome, outcome_of, plan_of
from forge_gui.engine.pipeline.flight.gathering import Sources, Wish, case_of
from forge_gui.values.flight_plan import FlightPlan

MOST_ADVISED = 300
"""Pipelines with more steps get no advice: it takes a flight for each alternative."""


class FlightDesk:
    """`sources` are asked anew each time: models, memory and answers come and go."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources

    async def plan(self, wish: Wish) -> FlightPlan:
        """See FlightApi.flight_plan."""
        case = await case_of(wish, self._sources)
        outcome, plan = await asyncio.to_thread(_flown, case)
        if len(plan.steps) > MOST_ADVISED:
            return plan
        others = await others_of(case, self._sources)
        advice = await asyncio.to_thread(advice_on, case, outcome, others)
        return replace(plan, advice=advice)


def _flown(case: Case) -> tuple[Outcome, FlightPlan]:
    outcome = outcome_of(case)
    return outcome, plan_of(case, outcome)
