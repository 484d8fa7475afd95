"""The debugger of one document: held steps and their values, other values, breakpoints, forks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from forge_gui.values.debugging import (
    Breakpoint,
    PausedRun,
    Stop,
    StopReason,
    ValueCondition,
)
from forge_gui.values.graph import Graph, PipelineInput, Step, Wire
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.runs import StepState
from forge_gui.viewmodels import debug_words, run_errands
from forge_gui.viewmodels.debug import (
    DebugMode,
    DebugViewModel,
    Fork,
    editable_text,
    read_edited,
)
from forge_gui.viewmodels.document import DocumentViewModel
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.run import RunState
from tests.bridge.crossing import Crossing

_A, _B = StepId("a"), StepId("b")
_GRAPH = Graph(
    "Two",
    inputs=(PipelineInput(StepId("mail"), example="hi"),),
    steps=(
        Step(_A, "template", "Extract", {"text": "{mail}"}),
        Step(_B, "template", "Draft", {"text": "{facts} {mail}"}),
    ),
    wires=(Wire(_A, _B, "facts"),),
)


@pytest.fixture
def document(crossing: Crossing) -> Iterator[DocumentViewModel]:
    made = DocumentViewModel(crossing.bridge, EditorViewModel(_GRAPH), key="k", now=lambda: 142.0)
    yield made
    made.close()


def _pause_at(document: DocumentViewModel, qtbot: QtBot, step: StepId) -> DebugViewModel:
    document.editor.toggle_breakpoint(step)
    document.start_run()
    qtbot.waitUntil(lambda: document.run.is_paused)
    return document.debug


def test_a_breakpoint_holds_its_step_and_says_why(
    document: DocumentViewModel, qtbot: QtBot
) -> None:
    debug = _pause_at(document, qtbot, _B)
    assert debug.mode is DebugMode.HELD
    assert debug.head == "Paused before Draft"
    assert debug.why == "Breakpoint."
    assert debug.since_text == "0:42"
    (held,) = debug.steps
    assert [(value.port, value.value) for value in held.values] == [("text", "came")]
    assert document.editor.step_view(_B).word == "Paused before this step"
    assert document.run.can_stop
    (row,) = debug.breakpoints.rows
    assert (row.title, row.when, row.state_text) == ("Draft", "always", "hit 1 time")
    document.run.go_on()
    qtbot.waitUntil(lambda: document.run.state is RunState.DONE)
    assert debug.head == ""
    assert document.editor.step_view(_B).state is StepState.DONE


def test_a_held_value_is_edited_and_put_back(document: DocumentViewModel, qtbot: QtBot) -> None:
    debug = _pause_at(document, qtbot, _B)
    (value,) = debug.steps[0].values
    debug.edit(value, {"order": "K-1"})
    qtbot.waitUntil(lambda: debug.steps[0].values[0].is_edited)
    (value,) = debug.steps[0].values
    assert (value.value, value.original) == ({"order": "K-1"}, "came")
    assert debug.edited_text == "1 value edited. 1 step will run with it."
    debug.put_back(value)
    qtbot.waitUntil(lambda: not debug.steps[0].values[0].is_edited)
    assert debug.steps[0].values[0].value == "came"
    document.run.stop()
    qtbot.waitUntil(lambda: document.run.state is RunState.STOPPED)


def test_step_by_step(document: DocumentViewModel, qtbot: QtBot, crossing: Crossing) -> None:
    document.start_run(run_errands.PAUSED)
    run = document.run
    qtbot.waitUntil(lambda: run.is_paused)
    assert [stop.step for stop in run.stops] == [_A]
    assert crossing.engine.errands[-1].is_paused
    run.step()
    qtbot.waitUntil(lambda: [stop.step for stop in run.stops] == [_B])
    run.pause_or_go_on()
    qtbot.waitUntil(lambda: run.state is RunState.DONE)
    run.pause()  # over: nothing to ask for, nothing to tell
    run.step()


def test_breakpoints_that_come_during_a_run_count_for_it(
    document: DocumentViewModel, qtbot: QtBot, crossing: Crossing
) -> None:
    document.start_run(run_errands.PAUSED)
    run = document.run
    qtbot.waitUntil(lambda: run.is_paused)
    document.editor.toggle_breakpoint(_B)
    hold = crossing.engine.holds[run.progress.run]
    qtbot.waitUntil(lambda: hold.breakpoints == (Breakpoint(_B),))
    run.go_on()
    qtbot.waitUntil(lambda: [stop.step for stop in run.stops] == [_B])
    run.go_on()
    qtbot.waitUntil(lambda: run.state is RunState.DONE)


def test_a_fork_takes_edited_values_in_the_place_of_those_of_then(
    document: DocumentViewModel, qtbot: QtBot
) -> None:
    document.start_run()
    qtbot.waitUntil(lambda: document.run.state is RunState.DONE)
    debug = document.debug
    assert list(debug.steps) == []
    document.editor.select((_B,))
    assert debug.mode is DebugMode.FORK
    facts, mail = debug.steps[0].values
    assert (facts.port, facts.source, facts.value) == ("facts", "Extract", "hello")
    assert facts.can_edit
    assert not mail.can_edit
    debug.edit(facts, "changed")
    assert debug.edited_text == "1 value edited. 1 step will run with it."
    with qtbot.waitSignal(debug.forkWanted) as told:
        debug.fork()
    assert told.args == [Fork(document.run.progress.run, _B, {_A: {"response": "changed"}})]
    debug.edit(debug.steps[0].values[0], "hello")
    assert not debug.edited_text


def test_one_step_alone_takes_what_the_others_gave(
    document: DocumentViewModel, qtbot: QtBot, crossing: Crossing
) -> None:
    document.start_run()
    qtbot.waitUntil(lambda: document.run.state is RunState.DONE)
    document.start_run(run_errands.only(_B, document.run.progress.results))
    qtbot.waitUntil(lambda: document.run.state is RunState.DONE)
    errand = crossing.engine.errands[-1]
    assert errand.targets == {_B}
    assert errand.given == {_A: {"response": "hello"}}


def test_a_condition_is_held_against_what_came_last(
    document: DocumentViewModel, qtbot: QtBot
) -> None:
    marks = document.debug.breakpoints
    wanted = ValueCondition("contains", "hell")
    assert marks.check(Breakpoint(_B, "facts"), wanted).verdict == ""
    document.start_run()
    qtbot.waitUntil(lambda: document.run.state is RunState.DONE)
    found = marks.check(Breakpoint(_B, "facts"), wanted)
    assert (found.holds, found.verdict) == (True, "Would hold for the last value.")
    assert marks.check(Breakpoint(_B, "facts"), ValueCondition("contains", "xyz")).holds is False
    assert marks.check(Breakpoint(_B), ValueCondition("is empty")).verdict.endswith(
        "the last values."
    )
    assert marks.check(Breakpoint(_B, "facts"), ValueCondition("is more than", "x")).trouble
    number = marks.check(Breakpoint(_B, "facts"), ValueCondition("is more than", "4"))
    assert number.holds is False
    assert "no number" in number.verdict


@pytest.mark.parametrize(
    ("reason", "port", "head", "why"),
    [
        (StopReason.BREAKPOINT, "", "Paused before B", 'Breakpoint: contains "refund".'),
        (StopReason.BREAKPOINT, "facts", "Paused on the wire A → B", "Breakpoint."),
        (StopReason.ASKED, "", "Paused before B", "You paused it."),
        (StopReason.STARTED, "", "Paused before B", "It was started paused."),
    ],
)
def test_a_pause_in_words(reason: StopReason, port: str, head: str, why: str) -> None:
    paused = PausedRun(RunId("r"), (Stop(_B, {}, reason, port),), 0.0)
    marks = (Breakpoint(_B, condition=ValueCondition("contains", "refund")),)
    assert debug_words.pause_head(paused, str.upper, lambda _step, _port: "A") == head
    assert debug_words.pause_why(paused, marks) == why


def test_json_is_checked_before_it_is_taken() -> None:
    assert editable_text({"a": 1}) == ('{\n  "a": 1\n}', True)
    assert editable_text("plain") == ("plain", False)
    assert read_edited('{"a": 2}', is_json=True) == ({"a": 2}, "")
    value, trouble = read_edited('{"a": 2', is_json=True)
    assert value is None
    assert trouble.startswith("Line 1, column 8:")
    assert read_edited('{"a": 2', is_json=False) == ('{"a": 2', "")
