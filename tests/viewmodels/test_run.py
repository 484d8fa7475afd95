"""Runs as the screens see them: start, follow, stop, refuse, values and timeline."""

from __future__ import annotations

import asyncio

from pytestqt.qtbot import QtBot

from forge_gui.values.errors import Fault
from forge_gui.values.events import RunStarted, StepStarted
from forge_gui.values.graph import Graph, Step, Wire
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.runs import RunStatus, StepState
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.run import RunState, RunViewModel
from forge_gui.viewmodels.timeline import Timeline
from tests.bridge.crossing import Crossing

_GRAPH = Graph(
    "Two",
    steps=(
        Step(StepId("a"), "template", settings={"text": "hi"}),
        Step(StepId("b"), "template", "Second", settings={"text": "{a}"}),
    ),
    wires=(Wire(StepId("a"), StepId("b"), "a"),),
)


def _run_of(crossing: Crossing, graph: Graph = _GRAPH) -> tuple[RunViewModel, EditorViewModel]:
    editor = EditorViewModel(graph)
    return RunViewModel(crossing.bridge, editor), editor


def _state(run: RunViewModel) -> RunState:
    """Read anew each time, which the type checker cannot know of a property."""
    return run.state


def _hold(crossing: Crossing, qtbot: QtBot) -> None:
    """Steps wait in the middle from now on."""

    async def hold(_engine: object) -> None:
        crossing.engine.step_gate = asyncio.Event()

    with qtbot.waitSignal(crossing.bridge.scope().call(hold).done):
        pass


def test_a_run_from_start_to_result(crossing: Crossing, qtbot: QtBot) -> None:
    run, editor = _run_of(crossing)
    assert run.status_text == "Ready to run."
    states: list[RunState] = []
    run.changed.connect(lambda: states.append(run.state))
    with qtbot.waitSignal(run.finished):
        run.start()
        assert _state(run) is RunState.STARTING
    assert _state(run) is RunState.DONE
    assert states[0] is RunState.STARTING
    assert RunState.RUNNING in states
    assert run.progress.counts_text == "2 of 2 done"
    assert [(v.title, v.values, v.note) for v in run.progress.values] == [
        ("a", {"response": "hello"}, "2 tokens, 0.5 s"),
        ("Second", {"response": "hello"}, "2 tokens, 0.5 s"),
    ]
    assert editor.step_view("a").state is StepState.DONE
    (lane,) = run.progress.lanes
    assert [bar.text for bar in lane.bars] == ["a", "Second"]
    assert all(bar.end_s is not None for bar in lane.bars)
    assert run.can_start
    run.close()


def test_tokens_reach_the_editor_while_it_runs(crossing: Crossing, qtbot: QtBot) -> None:
    _hold(crossing, qtbot)
    run, editor = _run_of(crossing)
    run.start()
    qtbot.waitUntil(lambda: editor.step_view("a").output == "hel")
    assert _state(run) is RunState.RUNNING
    assert run.status_text == "0 of 2 done"
    assert not run.can_start
    run.stop()
    assert _state(run) is RunState.STOPPING
    assert run.status_text == "Stopping. 0 of 2 done"
    with qtbot.waitSignal(run.finished) as told:
        pass
    assert told.args is not None
    assert told.args[0].status is RunStatus.CANCELLED
    assert _state(run) is RunState.STOPPED
    assert not editor.is_running
    run.close()


def test_stop_before_the_run_has_a_name_stops_it_all_the_same(
    crossing: Crossing, qtbot: QtBot
) -> None:
    _hold(crossing, qtbot)
    run, _editor = _run_of(crossing)
    with qtbot.waitSignal(run.finished):
        run.start()
        run.stop()
        assert _state(run) is RunState.STOPPING
    assert _state(run) is RunState.STOPPED
    assert crossing.engine.asked[-1] == "stop run1"
    run.close()


def test_a_refused_run_says_all_reasons_and_marks_the_nodes(
    crossing: Crossing, qtbot: QtBot
) -> None:
    crossing.engine.faults = (
        Fault("Step a has no model.", "a"),
        Fault("Step b needs a value for x.", "b"),
    )
    run, editor = _run_of(crossing)
    run.start()
    qtbot.waitUntil(lambda: run.state is RunState.REFUSED)
    assert run.telling.text == "Step a has no model. And 1 more reason."
    assert len(run.faults) == 2
    assert editor.step_view("b").sentence == "Step b needs a value for x."
    crossing.engine.faults = ()
    with qtbot.waitSignal(run.finished):
        run.start()
    assert run.faults == ()
    assert run.telling.text == ""
    run.close()


def test_what_the_check_finds_is_told_before_a_run_and_goes_when_it_is_mended(
    crossing: Crossing,
) -> None:
    run, editor = _run_of(crossing)
    faults = (Fault("Second: it has no model.", "b"), Fault("Step a needs a value for x.", "a"))
    editor.set_faults(faults)
    assert run.status_text == "Cannot run yet."
    assert run.telling.text == "Second: it has no model. And 1 more reason."
    editor.set_faults(faults[1:])
    assert run.telling.text == "Step a needs a value for x."
    editor.set_faults(())
    assert (run.status_text, run.telling.text) == ("Ready to run.", "")
    run.close()


def test_a_refusal_that_was_answered_is_not_told_any_more(crossing: Crossing, qtbot: QtBot) -> None:
    crossing.engine.faults = (Fault("Step a has no model.", "a"),)
    run, editor = _run_of(crossing)
    run.start()
    qtbot.waitUntil(lambda: run.state is RunState.REFUSED)
    editor.set_setting("a", "text", "mended")
    assert _state(run) is RunState.IDLE
    assert (run.status_text, run.telling.text) == ("Ready to run.", "")
    run.close()


def test_two_runs_at_once_keep_apart(crossing: Crossing, qtbot: QtBot) -> None:
    one, first = _run_of(crossing)
    other, second = _run_of(crossing, Graph("Other", steps=_GRAPH.steps[:1]))
    with qtbot.waitSignals([one.finished, other.finished]):
        one.start()
        other.start()
    assert one.progress.total_count == 2
    assert other.progress.total_count == 1
    assert first.run_id != second.run_id
    one.close()
    other.close()


def test_an_empty_pipeline_does_not_start(crossing: Crossing) -> None:
    run, _editor = _run_of(crossing, Graph())
    assert not run.can_start
    assert run.status_text == "Nothing to run yet."
    run.start()
    assert _state(run) is RunState.IDLE
    run.close()


def test_a_step_that_others_work_inside_of_is_shown_by_those() -> None:
    """Its own bar would lie over those of other steps without a model."""
    run, model = RunId("r"), ModelId("forge", "tiny")
    outer, inner, plain = StepId("vote"), StepId("vote/vote_1"), StepId("text")
    line = Timeline(run, str)
    line.take(RunStarted(run, "p", (outer, plain), 0.0), 0.0)
    line.take(StepStarted(run, outer, None, 0.0), 0.0)
    assert [bar.step for lane in line.lanes for bar in lane.bars] == [outer]
    line.take(StepStarted(run, inner, model, 1.0), 1.0)
    assert [(lane.model, [bar.step for bar in lane.bars]) for lane in line.lanes] == [
        (model, [inner])
    ]
    line.take(StepStarted(run, plain, None, 2.0), 2.0)
    assert [[bar.step for bar in lane.bars] for lane in line.lanes] == [[plain], [inner]]
