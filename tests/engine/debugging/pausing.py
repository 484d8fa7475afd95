"""Pipelines of templates and what a test waits for while a run of one pauses."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from forge_gui.values.debugging import PausedRun, StopReason
from forge_gui.values.events import (
    RunFinished,
    RunPaused,
    StepFinished,
)
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.runs import RunResult
from tests.engine.simulated import Hearing, pipeline, quick, template_step

A, B, C, D = (StepId(name) for name in "abcd")
CHAIN = pipeline(
    [
        template_step("a", "a:{topic}"),
        template_step("b", "b:{a}"),
        template_step("c", "c:{b}"),
        template_step("d", "d:{a}"),
    ],
    ["a>b.a", "b>c.b", "a>d.a"],
    {"topic": "tea"},
)
LINE = pipeline(
    [template_step("a", "a:{topic}"), template_step("b", "b:{a}"), template_step("c", "c:{b}")],
    ["a>b.a", "b>c.b"],
    {"topic": "tea"},
)
WAITING = 20
BRISK = quick("m", tokens=20, tokens_per_s=100)
"""Answers in a fifth of a second."""


async def paused_at(hearing: Hearing, *steps: str) -> PausedRun:
    """The pause, once the last word was that just these steps are held."""
    async with asyncio.timeout(WAITING):
        while True:
            told = hearing.of(RunPaused)
            if told and {stop.step for stop in told[-1].paused.stops} == set(steps):
                return told[-1].paused
            await asyncio.sleep(0.001)


async def ended(hearing: Hearing, run: RunId) -> RunResult:
    async with asyncio.timeout(WAITING):
        while True:
            for event in hearing.of(RunFinished):
                if event.run == run:
                    return event.result
            await asyncio.sleep(0.001)


async def until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(WAITING):
        while not is_so():  # noqa: ASYNC110
            await asyncio.sleep(0.005)


def reasons(paused: PausedRun) -> dict[str, StopReason]:
    return {stop.step: stop.reason for stop in paused.stops}


def done(hearing: Hearing) -> list[str]:
    return [one.step for one in hearing.of(StepFinished)]
