"""The flight plan beside real runs: time, loads and memory, before the first run and after three."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

from benchmarks.random_gguf import SMALL, LlamaShape, write_random_llama
from benchmarks.report import Bar, Report, Row
from forge_gui.engine.assembly import assemble
from forge_gui.engine.clock import Clock
from forge_gui.engine.engine import Engine
from forge_gui.engine.hardware.peak_memory import peak_memory
from forge_gui.engine.storage.paths import Folders
from forge_gui.values.flight_plan import FlightPlan
from forge_gui.values.graph import Graph, PipelineInput, Step, Wire
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunResult, RunStatus
from forge_gui.values.settings import Settings

RUNS = 8
QUICK_RUNS = 5
AFTER = 3
ETA_PERCENT, PEAK_PERCENT, PEAK_MIB = 20.0, 5.0, 300.0
MIB = 1024 * 1024
_LOOK_S = 0.02
_SHAPES = {
    "small": replace(SMALL, hidden=256, layers=6, feed_forward=704),
    "middle": SMALL,
    "large": LlamaShape(640, 10, 10, 5, 1792, 4096, 8192),
}
_TEXTS = ("a short text about rivers", "a text about hills and birds " * 12, "one word " * 40)


@dataclass(frozen=True)
class Flight:
    """One run beside its plan; `peak` is the most that the children held, by the kernel."""

    pipeline: str
    number: int
    plan: FlightPlan
    result: RunResult
    peak: int

    @property
    def eta_percent(self) -> float | None:
        if self.plan.seconds is None:
            return None
        took = self.result.seconds
        return abs(self.plan.seconds.likely - took) * 100 / took

    @property
    def planned_peak(self) -> int:
        return sum(self.plan.peak.values())

    @property
    def peak_percent(self) -> float:
        return abs(self.planned_peak - self.peak) * 100 / self.peak if self.peak else 0.0

    @property
    def is_as_planned(self) -> bool:
        return (self.plan.loads, self.plan.swaps) == (self.result.loads, self.result.swaps)


def run(quick: bool) -> Report:
    """Every pipeline several times, each time with another text."""
    flights = asyncio.run(_all(QUICK_RUNS if quick else RUNS))
    late = [one for one in flights if one.number > AFTER]
    errors = [one.eta_percent for one in late if one.eta_percent is not None]
    peaks = [one.peak_percent for one in late if one.peak]
    missed = [abs(one.planned_peak - one.peak) / MIB for one in late if one.peak]
    return Report(
        "flight",
        _rows(flights),
        (
            Bar(f"time after {AFTER} runs, median error, %", _middle(errors), ETA_PERCENT, "lower"),
            Bar("peak memory, 90th percentile of the error, %", _p90(peaks), PEAK_PERCENT, "lower"),
            Bar("peak memory, 90th percentile, MiB", _p90(missed), PEAK_MIB, "lower"),
            Bar("runs whose loads and swaps were planned", _share(flights), 1.0, "higher"),
        ),
        notes=(
            "Peak: the sum of the children's high-water marks (VmHWM), seen every 20 ms.",
            (
                f"The runs of one pipeline themselves lie {_unrest(flights):.1f} % (median) off their own "
                "middle: what this PC does beside them, which no plan knows."
            ),
        ),
    )


def pipelines(models: Sequence[ModelId]) -> list[Graph]:
    """One model; two that do not fit beside each other, in turns; three, with a list."""
    small, middle, large = (str(model) for model in models)
    return [
        _graph("alone", [("a", "model", middle, ""), ("b", "model", middle, "a")]),
        _graph(
            "in turns",
            [
                ("a", "model", middle, ""),
                ("b", "model", large, "a"),
                ("c", "model", middle, "b"),
                ("d", "model", large, "c"),
            ],
        ),
        _graph(
            "with a list",
            [
                ("a", "model", small, ""),
                ("m", "map", large, "a"),
                ("c", "model", middle, "m"),
                ("d", "model", small, "c"),
            ],
        ),
    ]


def _graph(name: str, made: Sequence[tuple[str, str, str, str]]) -> Graph:
    steps: list[Step] = []
    wires: list[Wire] = []
    for step, kind, model, before in made:
        prompt = "{item}" if kind == "map" else "Write of this: {text}"
        settings: dict[str, Json] = {
            "model": model,
            "prompt": prompt,
            "max_tokens": 48,
            "context_length": 2048,
        }
        port = "text"
        if kind == "map":
            settings["items"], port = "{list}", "list"
            settings["split"] = "lines"
        steps.append(Step(StepId(step), kind, settings=settings))
        wires.append(Wire(StepId(before or "topic"), StepId(step), port))
    topic = PipelineInput(StepId("topic"), example=_TEXTS[0])
    return Graph(name, inputs=(topic,), steps=tuple(steps), wires=tuple(sorted(wires)))


async def _all(runs: int) -> list[Flight]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number, (model, shape) in enumerate(_SHAPES.items()):
            write_random_llama(folder / f"{model}.gguf", shape, seed=number)
        async with _engine(folder) as engine:
            cards = {card.id.name: card.id for card in await engine.models(refresh=True)}
            models = [
                next(one for text, one in cards.items() if Path(text).stem == model)
                for model in _SHAPES
            ]
            return [
                await _fly(engine, graph, number)
                for graph in pipelines(models)
                for number in range(1, runs + 1)
            ]


@asynccontextmanager
async def _engine(folder: Path) -> AsyncIterator[Engine]:
    """Without a cache of answers: every run works. Memory for two of the models, not for three."""
    settings = Settings.model_validate(
        {
            "llama_cpp": {"model_folders": (str(folder),)},
            "ollama": {"enabled": False},
            "library": {"stores": ()},
            "cache": {"enabled": False},
            "orchestrator": {"max_loaded_models": 1},
        }
    )
    places = Folders(folder / "c", folder / "d", folder / "k", folder / "l")
    engine = await assemble(settings, places, Clock())
    try:
        yield engine
    finally:
        await engine.close()


async def _fly(engine: Engine, graph: Graph, number: int) -> Flight:
    inputs = {"topic": _TEXTS[number % len(_TEXTS)]}
    plan = await engine.flight_plan(graph, inputs)
    peak = 0
    is_over = False

    async def watch() -> None:
        nonlocal peak
        while not is_over:
            pids = [one.pid for one in await engine.loaded_models() if one.pid is not None]
            peak = max(peak, sum(peak_memory(pid) or 0 for pid in pids))
            await asyncio.sleep(_LOOK_S)

    async with asyncio.TaskGroup() as group:
        group.create_task(watch())
        result = await engine.run(graph, inputs)
        is_over = True
    assert result.status is RunStatus.SUCCESS, result.error
    return Flight(graph.name, number, plan, result, peak)


def _rows(flights: Sequence[Flight]) -> list[Row]:
    return [
        {
            "pipeline": one.pipeline,
            "run": one.number,
            "planned s": one.plan.seconds.likely if one.plan.seconds else None,
            "took s": one.result.seconds,
            "error %": one.eta_percent,
            "planned loads": f"{one.plan.loads}/{one.plan.swaps}",
            "loads": f"{one.result.loads}/{one.result.swaps}",
            "planned MiB": one.planned_peak / MIB,
            "peak MiB": one.peak / MIB,
        }
        for one in flights
    ]


def _unrest(flights: Sequence[Flight]) -> float:
    """How far a run lies off the middle of those of its pipeline, in percent, in the median; the
    first ones, which load more, left out."""
    found = []
    warm = [one for one in flights if one.number > 1]
    for name in {one.pipeline for one in warm}:
        took = [one.result.seconds for one in warm if one.pipeline == name]
        found += [abs(one - median(took)) * 100 / median(took) for one in took]
    return median(found) if found else 0.0


def _middle(values: Sequence[float]) -> float | None:
    return median(values) if values else None


def _p90(values: Sequence[float]) -> float | None:
    return sorted(values)[min(len(values) - 1, int(0.9 * len(values)))] if values else None


def _share(flights: Sequence[Flight]) -> float | None:
    return sum(one.is_as_planned for one in flights) / len(flights) if flights else None
