"""The runs of `bench chaos`: many pipelines at once through bad weather, and how each one ended."""

from __future__ import annotations

import asyncio
import itertools
import json
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from forge_gui.engine.api import EngineApi
from forge_gui.values.errors import ForgeError
from forge_gui.values.graph import Graph, PipelineInput, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunResult, RunStatus, StepState

RUN_LIMIT_S = 45.0
"""The deadline of every run: its `run_timeout`."""
BEFORE_LIMIT_S = 35.0
"""Looking up the two models of a run before it begins: two questions of 15 s at most."""
_FIRST, _SECOND = "ollama:tiny", "ollama:tiny-b"


def _step(name: str, prompt: str, *models: str) -> Step:
    settings: dict[str, Json] = {"model": models[0], "prompt": prompt, "max_tokens": 64}
    settings["fallback_models"] = list(models[1:])
    return Step(StepId(name), "model", settings=settings)


TOPIC = PipelineInput(StepId("topic"), example="tea")
STEADY = Graph(
    "Chaos",
    inputs=(TOPIC,),
    steps=(
        _step("again", "Go on: {say} {deny}", _FIRST, _SECOND),
        _step("deny", "Deny {topic}", _SECOND, _FIRST),
        _step("say", "Say {topic}", _FIRST, _SECOND),
    ),
    wires=(
        Wire(StepId("deny"), StepId("again"), "deny"),
        Wire(StepId("say"), StepId("again"), "say"),
    ),
)
"""Three answers of two models that stand in for each other."""
ALONE = Graph("Alone", inputs=(TOPIC,), steps=(_step("say", "Say {topic}", _FIRST),))
"""One answer of a model for which nobody stands in."""


class Lab:
    """The process with the server and the proxy. `port` is the proxy's."""

    def __init__(self, process: asyncio.subprocess.Process, port: int) -> None:
        self.port = port
        self._process = process
        self._turn = asyncio.Lock()

    async def __call__(self, word: str) -> dict[str, Any]:
        """Change the weather, or just ask; what the proxy has counted."""
        assert self._process.stdin
        assert self._process.stdout
        async with self._turn:
            self._process.stdin.write(word.encode() + b"\n")
            answer: dict[str, Any] = json.loads(await self._process.stdout.readline())
        return answer


@asynccontextmanager
async def lab_with(seed: int) -> AsyncIterator[Lab]:
    pipe = asyncio.subprocess.PIPE
    command = (sys.executable, "-m", "benchmarks.chaos_lab", str(seed))
    process = await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe)
    assert process.stdin
    assert process.stdout
    try:
        yield Lab(process, int(await process.stdout.readline()))
    finally:
        process.stdin.close()
        await process.wait()


@dataclass(slots=True)
class Tally:
    """How runs ended; `faults` are ends that must not be."""

    completed: int = 0
    failed: int = 0
    """Ended in one clear error."""
    refused: int = 0
    """Refused before they began, with a clear reason."""
    steps: int = 0
    steps_done: int = 0
    retries: int = 0
    stood_in: int = 0
    longest_s: float = 0.0
    """Of the runs themselves."""
    before_s: float = 0.0
    """The longest look at what is to run."""
    faults: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)

    @property
    def runs(self) -> int:
        return self.completed + self.failed + self.refused

    def add(self, result: RunResult, took_s: float) -> None:
        """A run that took so long, its check included."""
        self.longest_s = max(self.longest_s, result.seconds)
        self.before_s = max(self.before_s, took_s - result.seconds)
        for step in result.steps.values():
            self.steps += step.state is not StepState.SKIPPED
            self.steps_done += step.state is StepState.DONE
            self.retries += step.attempts - 1
            self.stood_in += "answered instead" in step.note
            if step.state is StepState.FAILED:
                self._look_at(step.error)
                self.errors[step.error[:110]] += 1
        if result.status is RunStatus.SUCCESS:
            self.completed += 1
        else:
            self.failed += 1
            self._look_at(result.error)

    def _look_at(self, error: str) -> None:
        """One clear error: a sentence of Forge's, and none that nobody foresaw."""
        if not error.strip().endswith(".") or "unexpectedly: " in error:
            self.faults[f"unclear: {error[:110]}"] += 1


async def one_run(engine: EngineApi, graph: Graph, number: int, tally: Tally) -> None:
    """Run it, and note how it ended. Never raises but when cancelled."""
    started = time.monotonic()
    try:
        async with asyncio.timeout(2 * (RUN_LIMIT_S + BEFORE_LIMIT_S)):
            result = await engine.run(graph, {"topic": f"number {number}"})
        tally.add(result, time.monotonic() - started)
    except TimeoutError:
        tally.faults["hung"] += 1
    except ForgeError as error:
        tally.refused += 1
        tally.before_s = max(tally.before_s, time.monotonic() - started)
        tally.errors[str(error)[:110]] += 1
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for here
        tally.faults[f"raised {type(error).__name__}: {error}"[:100]] += 1


async def storm(engine: EngineApi, lab: Lab, requests: int, at_once: int) -> Tally:
    """Runs, `at_once` of them at any time, until the proxy has had so many requests."""
    tally, numbers, is_over = Tally(), itertools.count(), False

    async def keep_running() -> None:
        while not is_over:
            await one_run(engine, STEADY, next(numbers), tally)

    async with asyncio.TaskGroup() as group:
        for _ in range(at_once):
            group.create_task(keep_running())
        while not is_over:
            await asyncio.sleep(0.3)
            is_over = (await lab("report"))["requests"] >= requests
    return tally


async def several(engine: EngineApi, graph: Graph, count: int) -> Tally:
    """So many runs, all at once."""
    tally = Tally()
    async with asyncio.TaskGroup() as group:
        for number in range(count):
            group.create_task(one_run(engine, graph, number, tally))
    return tally
