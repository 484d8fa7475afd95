"""Planted ensembles through the whole lift meter: kept runs, checks, the vote at the same tokens."""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.lift_planted import Planted, World
from forge_gui.engine.clock import Clock
from forge_gui.engine.evaluation.test_sets.answering import Answered
from forge_gui.engine.evaluation.test_sets.lift_meter import LiftMeter
from forge_gui.engine.evaluation.test_sets.run_book import RunBook
from forge_gui.engine.evaluation.test_sets.runs import EvaluationRuns, Means
from forge_gui.engine.pool.generation import Generator, Listener
from forge_gui.engine.storage.kept_lines import KeptLines
from forge_gui.values.errors import ForgeError
from forge_gui.values.evaluations import LiftOrder
from forge_gui.values.generation import GenerateRequest, GenerateResult, StopReason
from forge_gui.values.ids import ModelId
from forge_gui.values.lift import Lift
from forge_gui.values.test_sets import SetRow, Target, TestSet

ROWS, SAMPLES, TOKENS, BUDGET = 200, 5, 10, 30
"""The ensemble spends three answers' tokens, so that the single model votes three times."""


async def whole_meter(
    plant: Callable[[World, float], Planted], world: World, gain: float, times: int
) -> tuple[int, int, int]:
    """How often no effect and the gain are called helpful, and how often each was measured."""
    cases = plant(world, 0.0), plant(world, gain)
    found = [sum([await _helps(case, n) for n in range(times)]) for case in cases]
    return found[0], found[1], times


async def _helps(case: Planted, number: int) -> bool:
    dice = random.Random(number)
    rows = case.rows(ROWS, dice)
    tests = TestSet("Planted", tuple(SetRow(n, {"row": str(n)}, "yes") for n in range(1, ROWS + 1)))

    async def single(request: GenerateRequest, _: Listener, /) -> GenerateResult:
        chance = _one_of_three(rows[int(request.prompt) - 1][0])
        text = "yes" if dice.random() < chance else "no"
        return GenerateResult(request.model, text, StopReason.STOP, completion_tokens=TOKENS)

    async def together(row: SetRow, _: int, /) -> Answered:
        is_right = dice.random() < rows[row.number - 1][1]
        return Answered("yes" if is_right else "no", BUDGET)

    order = LiftOrder(
        tests, Target(models=("simulation:planted",)), ("simulation:single",), SAMPLES
    )
    with tempfile.TemporaryDirectory() as folder:
        async with asyncio.TaskGroup() as group:
            runs = EvaluationRuns(_means(single), RunBook(Path(folder)), group)
            meter = LiftMeter(runs, KeptLines(Path(folder) / "lifts.ends"))
            report = await meter.measure(order, together)
    return report.verdict.lift is Lift.HELPS


def _one_of_three(vote: float) -> float:
    """How often one answer is right so that the vote of three is right with `vote`."""
    low, high = 0.0, 1.0
    for _ in range(40):
        middle = (low + high) / 2
        right = 3 * middle**2 - 2 * middle**3
        low, high = (middle, high) if right < vote else (low, middle)
    return (low + high) / 2


def _means(generate: Generator) -> Means:
    async def unasked(*_: object) -> object:
        raise ForgeError("Nothing here asks for that.")

    async def resolve(name: str) -> ModelId:
        return ModelId.parse(name)

    def publish(_: object) -> None:
        return

    nobody: Any = unasked
    return Means(generate, nobody, nobody, nobody, nobody, resolve, nobody, publish, Clock())
