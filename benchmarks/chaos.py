"""What runs make of a server in bad weather: cuts, garbage, refusals, silence; and what they leave.

Real runs of the real engine on a proxy that harms a third of its requests, before a server that
plays what a real Ollama sent. Then the server is down for a while and comes back.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import psutil

from benchmarks.chaos_runs import (
    ALONE,
    BEFORE_LIMIT_S,
    RUN_LIMIT_S,
    STEADY,
    Lab,
    Tally,
    lab_with,
    one_run,
    several,
    storm,
)
from benchmarks.report import Bar, Report, Row
from forge_gui.engine.api import EngineApi
from forge_gui.engine.assembly import assemble
from forge_gui.engine.clock import Clock
from forge_gui.engine.orchestration.breaker import BreakerLimits
from forge_gui.engine.storage.paths import Folders
from forge_gui.values.events import BreakerChanged, Event
from forge_gui.values.models import BreakerState
from forge_gui.values.settings import Settings

FULL, QUICK = (10_000, BreakerLimits()), (250, BreakerLimits(rest_s=5.0))
_AT_ONCE = 24
_WAITING = 20
"""Runs that wait for a model that rests."""
_SEED = 20261120


@dataclass(frozen=True, slots=True)
class Left:
    """What is there now; after everything is closed it must be what was there before."""

    tasks: int
    sockets: int


@dataclass(frozen=True, slots=True)
class Outage:
    """A server that is down: what its breaker let through, and how it came back."""

    opened: bool
    during_rest: int
    at_its_end: int
    healed: bool
    waiting: Tally


@dataclass(frozen=True, slots=True)
class Found:
    """Everything that was measured."""

    storm: Tally
    storm_s: float
    counts: dict[str, object]
    outage: Outage
    calm: Tally
    idle: tuple[Left, Left]
    closed: tuple[Left, Left]
    connections: int


def run(quick: bool) -> Report:
    """Ten thousand requests and a breaker that rests as long as it does for people; or fewer and
    a shorter rest."""
    found = asyncio.run(_measure(*(QUICK if quick else FULL)))
    phases = {"the storm": found.storm, "the outage": found.outage.waiting, "the calm": found.calm}
    notes = [
        f"In {phase} {count} ended with: {words}"
        for phase, tally in phases.items()
        for words, count in tally.errors.most_common(6)
    ]
    notes += [f"{count} times: {words}" for words, count in _faults(found).items()]
    return Report("chaos", _rows(found), _bars(found), notes=notes)


async def _measure(requests: int, breaker: BreakerLimits) -> Found:
    async with lab_with(_SEED) as lab:
        before = _left()
        with tempfile.TemporaryDirectory() as folder:
            chosen, folders = _settings(lab.port), _folders(Path(folder))
            engine = await assemble(chosen, folders, Clock(), breaker=breaker)
            try:
                await lab("calm")
                await several(engine, STEADY, _AT_ONCE)
                idle = await _settled(_left())
                outage = await _outage(engine, lab)
                await lab("storm")
                started = time.monotonic()
                stormy = await storm(engine, lab, requests, _AT_ONCE)
                took, counts = time.monotonic() - started, await lab("report")
                await lab("calm")
                calm = await several(engine, STEADY, _AT_ONCE)
                rested = await _settled(idle)
            finally:
                await engine.close()
        closed = await _settled(before)
        connections = (await lab("report"))["connections"]
    return Found(
        stormy, took, counts, outage, calm, (idle, rested), (before, closed), int(connections)
    )


async def _outage(engine: EngineApi, lab: Lab) -> Outage:
    """Down until the breaker opens; what comes during its rest, at its end, and after it."""
    told: list[BreakerChanged] = []
    opened, healed = asyncio.Event(), asyncio.Event()

    def hear(event: Event) -> None:
        if isinstance(event, BreakerChanged):
            told.append(event)
            if event.state is BreakerState.OPEN:
                opened.set()
            elif event.state is BreakerState.CLOSED:
                healed.set()

    stop: Callable[[], None] = engine.subscribe(hear)
    await lab("down")
    failing = Tally()
    async with asyncio.TaskGroup() as group:
        for number in range(8):
            group.create_task(one_run(engine, ALONE, number, failing))
        async with asyncio.timeout(30):
            await opened.wait()
        await asyncio.sleep(1.0)  # what was on its way when it opened
        await lab("slow")
        resting = group.create_task(several(engine, ALONE, _WAITING))
        await asyncio.sleep(max(0.0, told[0].until - time.time() - 1.0))
        during_rest = int((await lab("report"))["asked"])
        waiting = await resting
    at_its_end = int((await lab("report"))["most_before_first"])
    stop()
    return Outage(opened.is_set(), during_rest, at_its_end, healed.is_set(), waiting)


def _settings(port: int) -> Settings:
    return Settings.model_validate(
        {
            "ollama": {"host": f"127.0.0.1:{port}", "load_timeout_seconds": 6.0},
            "request_timeout": 4.0,
            "run_timeout": RUN_LIMIT_S,
            "retry": {"min_wait": 0.05, "max_wait": 30.0, "strategy": "random_exponential"},
            "sequential_execution": False,
            "cache": {"enabled": False},
            "journal": {"enabled": False},
        }
    )


def _folders(root: Path) -> Folders:
    return Folders(root / "config", root / "data", root / "cache", root / "logs")


def _left() -> Left:
    return Left(len(asyncio.all_tasks()), len(psutil.Process().net_connections(kind="inet")))


async def _settled(goal: Left) -> Left:
    """What is left once things on their way out had a few seconds to end."""
    now = _left()
    for _ in range(50):
        if now.tasks <= goal.tasks and now.sockets <= goal.sockets:
            break
        await asyncio.sleep(0.1)
        now = _left()
    return now


def _faults(found: Found) -> dict[str, int]:
    return dict(found.storm.faults + found.calm.faults + found.outage.waiting.faults)


def _rows(found: Found) -> list[Row]:
    def row(phase: str, tally: Tally, requests: object) -> Row:
        return {
            "phase": phase,
            "requests": int(str(requests)) if requests is not None else None,
            "runs": tally.runs,
            "completed": tally.completed,
            "clear errors": tally.failed + tally.refused,
            "tries again": tally.retries,
            "stood in": tally.stood_in,
            "longest s": round(tally.longest_s, 2),
        }

    harms = found.counts["harms"]
    assert isinstance(harms, dict)
    rows = [row("storm", found.storm, found.counts["requests"])]
    rows += [row("after an outage", found.outage.waiting, None), row("calm", found.calm, None)]
    rows += [{"phase": f"harm: {harm}", "requests": count} for harm, count in harms.items()]
    return rows


def _bars(found: Found) -> list[Bar]:
    stormy, outage = found.storm, found.outage
    phases = (stormy, found.calm, outage.waiting)
    longest = max(one.longest_s for one in phases)
    before_s = max(one.before_s for one in phases)
    (idle, rested), (before, closed) = found.idle, found.closed
    return [
        Bar("runs that neither completed nor ended in a clear error", _sum(found), 0, "lower"),
        Bar("longest run, s", round(longest, 2), RUN_LIMIT_S + 2, "lower"),
        Bar("longest check before a run, s", round(before_s, 2), BEFORE_LIMIT_S, "lower"),
        Bar("share of steps in the storm that succeed", _share(stormy), 0.97, "higher"),
        Bar("share of runs in the calm that complete", _completed(found.calm), 1.0, "higher"),
        Bar("the breaker opened", float(outage.opened), 1, "higher"),
        Bar("requests to a model that rests", outage.during_rest, 0, "lower"),
        Bar("requests at the same time when its rest ends", outage.at_its_end, 1, "lower"),
        Bar("the breaker healed", float(outage.healed), 1, "higher"),
        Bar(
            "share of runs that waited for it and complete", _completed(outage.waiting), 1, "higher"
        ),
        Bar("tasks left over in between", rested.tasks - idle.tasks, 0, "lower"),
        Bar("tasks left over at the end", closed.tasks - before.tasks, 0, "lower"),
        Bar("sockets left over at the end", closed.sockets - before.sockets, 0, "lower"),
        Bar("connections left open at the server", found.connections, 0, "lower"),
    ]


def _sum(found: Found) -> float:
    return float(sum(_faults(found).values()))


def _share(tally: Tally) -> float:
    return round(tally.steps_done / tally.steps, 4) if tally.steps else 0.0


def _completed(tally: Tally) -> float:
    return round(tally.completed / tally.runs, 4) if tally.runs else 0.0
