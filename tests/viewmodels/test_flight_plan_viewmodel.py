"""The plan under the canvas: asked once typing rests, none for what cannot run, advice undone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from forge_gui.values.debugging import WHOLE, Errand
from forge_gui.values.errors import Fault, PipelineRefused
from forge_gui.values.events import LoadedModelsChanged
from forge_gui.values.flight_plan import (
    Advice,
    Basis,
    Chance,
    Change,
    Fate,
    FlightPlan,
    LoadChange,
    PlannedStep,
    Span,
    Stay,
)
from forge_gui.values.graph import Graph, Step
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.memory_bill import RAM
from forge_gui.values.models import LoadedModel, Origin
from forge_gui.values.runs import RunResult, RunStatus
from forge_gui.values.sentence import say
from forge_gui.viewmodels import flight_plan
from forge_gui.viewmodels import flight_rows as rows
from forge_gui.viewmodels.document import DocumentViewModel
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.run import RunState
from tests.bridge.crossing import Crossing

GIB = 1024**3
TINY, OTHER = ModelId("forge", "tiny"), ModelId("forge", "other")
GRAPH = Graph("One", steps=(Step(StepId("a"), "model", "Ask", {"model": "forge:tiny"}),))


def plan(share: float = 0.0, origin: Origin = Origin.MEASURED, **more: object) -> FlightPlan:
    step = PlannedStep(StepId("a"), "Ask", model=TINY)
    stay = Stay(TINY, {RAM: 9 * GIB}, 0.0, 2.0, 40.0, origin=origin)
    chance = Chance(share, say("Every model is in memory already."))
    made = FlightPlan((step,), (stay,), (), 2, 1, Span(40.0, 31.0, 52.0, Basis.PAST), chance)
    values = {name: getattr(made, name) for name in made.__slots__} | more
    return FlightPlan(**values)


@pytest.fixture
def document(crossing: Crossing, monkeypatch: pytest.MonkeyPatch) -> Iterator[DocumentViewModel]:
    monkeypatch.setattr(flight_plan, "_FIRST_MS", 20)
    crossing.engine.flight = plan()
    made = DocumentViewModel(crossing.bridge, EditorViewModel(GRAPH), key="k")
    yield made
    made.close()


def test_the_line_tells_memory_loads_time_and_what_it_stands_on() -> None:
    assert rows.line_of(plan()) == "Plan: 9 GB, 2 loads, ~40 s, from earlier runs"
    assert rows.line_of(plan(origin=Origin.ESTIMATED)).startswith("Plan: ~9 GB")
    assert rows.line_of(plan(seconds=None)) == "Plan: 9 GB, 2 loads, time not known yet"
    assert rows.line_of(plan(share=0.7)).startswith("Does not fit. Plan:")


def test_where_all_answers_are_kept_nothing_is_said_of_memory() -> None:
    kept = PlannedStep(StepId("a"), "Ask", Fate.CACHED, TINY)
    assert rows.is_kept(plan(steps=(kept,)))
    assert not rows.is_kept(plan())
    assert "kept" in rows.line_of(plan(steps=(kept,)))


def test_nobody_is_asked_before_somebody_looks(
    crossing: Crossing, document: DocumentViewModel, qtbot: QtBot
) -> None:
    document.editor.set_setting("a", "prompt", "Hello")
    qtbot.wait(50)
    assert crossing.engine.flights_asked == 0
    with qtbot.waitSignal(document.flight.changed, timeout=5_000):
        document.flight.watch()
    assert document.flight.line == rows.line_of(plan())


def test_typing_asks_once_it_rests(
    crossing: Crossing, document: DocumentViewModel, qtbot: QtBot
) -> None:
    document.flight.watch()
    qtbot.waitUntil(lambda: crossing.engine.flights_asked == 1, timeout=5_000)
    qtbot.waitUntil(lambda: document.flight.is_current)
    for text in ("H", "He", "Hel"):
        document.editor.set_setting("a", "prompt", text)
    assert not document.flight.is_current
    qtbot.waitUntil(lambda: document.flight.is_current, timeout=5_000)
    assert crossing.engine.flights_asked == 2


def test_what_would_be_refused_has_no_plan(
    crossing: Crossing, document: DocumentViewModel, qtbot: QtBot
) -> None:
    document.flight.watch()
    qtbot.waitUntil(lambda: document.flight.plan is not None, timeout=5_000)

    async def refuse(
        graph: Graph,
        inputs: Mapping[str, str],
        folder: Path | None = None,
        errand: Errand = WHOLE,
        *,
        estimate: bool = False,
    ) -> FlightPlan:
        raise PipelineRefused([Fault("No model.", "a")])

    crossing.engine.flight_plan = refuse  # type: ignore[method-assign]
    document.flight.look_again()
    qtbot.waitUntil(lambda: document.flight.plan is None, timeout=5_000)
    assert document.flight.line == ""


def test_advice_is_one_edit_that_can_be_undone(document: DocumentViewModel) -> None:
    advice = Advice(
        say("With {other} instead of {model} it fits.", other="b", model="a"),
        changes=(
            Change(StepId("a"), "model", "forge:other"),
            Change(StepId("a"), "context_length", 512),
        ),
    )
    assert document.flight.apply(advice)
    settings = document.editor.graph.steps[0].settings
    assert (settings["model"], settings["context_length"]) == ("forge:other", 512)
    document.editor.undo()
    assert document.editor.graph.steps == GRAPH.steps


def test_advice_on_how_a_model_is_loaded_goes_to_the_engine(
    crossing: Crossing, document: DocumentViewModel, qtbot: QtBot
) -> None:
    words = say("With the KV cache of {model} packed as {packing} it fits.", model="a", packing="b")
    document.flight.watch()
    assert document.flight.apply(Advice(words, load=LoadChange(TINY, "kv_type", "q8_0")))
    qtbot.waitUntil(lambda: crossing.engine.load_args == {TINY: {"kv_type": "q8_0"}})
    assert document.editor.graph.steps == GRAPH.steps


def test_a_run_stands_beside_its_plan_and_a_part_of_it_does_not(
    document: DocumentViewModel, qtbot: QtBot
) -> None:
    document.flight.watch()
    qtbot.waitUntil(lambda: document.flight.plan is not None, timeout=5_000)
    qtbot.waitUntil(lambda: document.flight.is_current, timeout=5_000)
    document.start_run()
    qtbot.waitUntil(lambda: document.run.state is RunState.DONE, timeout=5_000)
    came = document.flight.came
    assert came is not None
    found = rows.beside(came.plan, came.seconds, came.loads, came.swaps, 8 * GIB)
    assert [one.planned for one in found] == ["~40 s", "2", "1", "9 GB"]
    assert found[3].came == "8 GB"
    assert document.flight.came_line == "planned: ~40 s"
    qtbot.waitUntil(lambda: document.flight.is_current, timeout=5_000)
    document.start_run(Errand(targets=frozenset({StepId("a")})))
    qtbot.waitUntil(lambda: document.flight.came is None, timeout=5_000)
    qtbot.waitUntil(lambda: document.run.state is RunState.DONE, timeout=5_000)


def test_the_most_that_a_run_held_is_what_its_processes_had(
    crossing: Crossing, document: DocumentViewModel, qtbot: QtBot
) -> None:
    document.flight.watch()
    qtbot.waitUntil(lambda: document.flight.is_current and document.flight.plan is not None)
    there = LoadedModel(TINY, ram_bytes=5 * GIB, pid=7, peak_bytes=6 * GIB)
    qtbot.waitUntil(lambda: document.flight.is_current)
    document.flight.expect(WHOLE)
    heard: list[object] = []
    stop = crossing.bridge.hear((LoadedModelsChanged,), heard.extend)
    both = there, LoadedModel(OTHER, vram_bytes=GIB)

    async def tell(_: object) -> None:
        for models in (both, (there,)):
            crossing.engine.bus.publish(LoadedModelsChanged(models))

    scope = crossing.bridge.scope()
    scope.call(tell)
    qtbot.waitUntil(lambda: len(heard) == 2, timeout=5_000)
    stop()
    scope.close()
    document.run.finished.emit(RunResult(RunId("r"), RunStatus.SUCCESS, {}, 1.0))
    came = document.flight.came
    assert came is not None
    assert came.peak == 7 * GIB


def test_steps_inside_others_are_indented_and_what_may_not_be_asked_says_so() -> None:
    outer = PlannedStep(StepId("hand"), "Hand")
    first = PlannedStep(StepId("hand/model_1"), "model_1", model=TINY)
    better = PlannedStep(StepId("hand/model_2"), "model_2", model=OTHER, chance=None)
    rare = PlannedStep(StepId("hand/model_3"), "model_3", model=OTHER, chance=0.25)
    found = rows.step_rows(plan(steps=(outer, first, better, rare)))
    assert [one.name.strip() for one in found] == ["Hand", "model_1", "model_2", "model_3"]
    assert [one.name.startswith(" ") for one in found] == [False, True, True, True]
    assert [one.model for one in found[1:]] == [
        "forge:tiny",
        "forge:other, if needed",
        "forge:other, in 25 % of cases",
    ]


def test_what_is_reserved_stands_beside_what_is_taken_and_loads_have_a_range() -> None:
    stay = Stay(TINY, {RAM: 9 * GIB}, 0.0, 2.0, 4.0, origin=Origin.MEASURED)
    more = replace(stay, reserved={RAM: 10 * GIB})
    assert rows.line_of(plan(stays=(more,))).startswith("Plan: 9 GB (10 GB reserved), 2 loads")
    assert rows.memory_words(plan(stays=(stay,))) == "9 GB"
    ranged = plan(loads_between=(1, 2))
    assert "1 to 2 loads" in rows.line_of(ranged)
    assert rows.beside(ranged, 1.0, 1, 0, 0)[1].planned == "1 to 2"
