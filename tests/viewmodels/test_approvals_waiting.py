"""What waits for a person, as the window sees it; and steps with parts and steps inside steps."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from forge_gui.values.approvals import Decision
from forge_gui.values.events import (
    ApprovalAsked,
    ApprovalGiven,
    Event,
    RunFinished,
    RunStarted,
    StepFinished,
    StepProgressed,
    StepStarted,
    StepStreamed,
)
from forge_gui.values.graph import Graph, Step
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.runs import RunResult, RunStatus, StepResult, StepState
from forge_gui.viewmodels.approvals import ApprovalsViewModel, Asked
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_runs import RunStates, fold, follow
from forge_gui.viewmodels.run_progress import RunProgress
from tests.bridge.crossing import Crossing

RUN = RunId("r")
ASKED = ApprovalAsked(RUN, StepId("ask"), "Shall I?", 1.0)
OTHER = ApprovalAsked(RunId("other"), StepId("ask"), "And I?", 2.0)


def following(crossing: Crossing) -> ApprovalsViewModel:
    """Of a document whose editor follows the run."""
    ask = Step(StepId("ask"), "approval", "Is it good?", {"text": "Shall I?"})
    editor = EditorViewModel(Graph(steps=(ask,)))
    editor.follow_run(RUN)
    return ApprovalsViewModel(crossing.bridge, editor)


def tell(crossing: Crossing, qtbot: QtBot, waiting: ApprovalsViewModel, *events: Event) -> None:
    async def publish(_: object) -> None:
        for event in events:
            if isinstance(event, ApprovalAsked):
                crossing.engine.waiting.append(event)
            crossing.engine.bus.publish(event)

    with qtbot.waitSignal(waiting.changed):
        crossing.bridge.scope().call(publish)


def test_what_this_run_asks_waits_until_it_is_decided(crossing: Crossing, qtbot: QtBot) -> None:
    waiting = following(crossing)
    tell(crossing, qtbot, waiting, OTHER, ASKED)
    assert list(waiting.waiting) == [Asked(RUN, StepId("ask"), "Is it good?", "Shall I?")]
    with qtbot.waitSignal(waiting.changed):
        waiting.approve(waiting.waiting[0], "Shall I?")
    assert list(waiting.waiting) == []
    assert [one.run for one in crossing.engine.waiting] == [OTHER.run]
    waiting.close()


def test_a_decision_that_came_too_late_is_told(crossing: Crossing, qtbot: QtBot) -> None:
    waiting = following(crossing)
    tell(crossing, qtbot, waiting, ASKED)
    crossing.engine.waiting.clear()  # somebody at another window was faster
    with qtbot.waitSignal(waiting.told) as told:
        waiting.reject(waiting.waiting[0])
    assert told.args is not None
    assert "waits for no decision any more" in told.args[0].sentence
    waiting.close()


def test_what_a_run_asked_is_over_with_it(crossing: Crossing, qtbot: QtBot) -> None:
    waiting = following(crossing)
    tell(crossing, qtbot, waiting, ASKED)
    end = RunFinished(RUN, RunResult(RUN, RunStatus.CANCELLED, {}, 1.0), 3.0)
    tell(crossing, qtbot, waiting, end)
    assert list(waiting.waiting) == []
    waiting.close()


def folded(*events: Event) -> RunStates:
    return fold(
        follow(RUN), (RunStarted(RUN, "p", (StepId("ask"), StepId("each")), 0.0), *events), 9
    )


def test_a_step_that_waits_for_a_person_is_paused_until_the_decision() -> None:
    asked = folded(StepStarted(RUN, StepId("ask"), None, 1.0), ASKED)
    assert asked.of("ask").state is StepState.PAUSED
    given = ApprovalGiven(RUN, StepId("ask"), Decision(is_approved=True), 2.0)
    assert fold(asked, [given], 9).of("ask").state is StepState.RUNNING
    done = StepFinished(RUN, StepId("ask"), StepResult(StepId("ask"), StepState.DONE))
    assert fold(asked, [done], 9).of("ask").state is StepState.DONE


def test_parts_of_a_step_are_counted() -> None:
    states = folded(
        StepStarted(RUN, StepId("each"), None, 1.0),
        StepProgressed(RUN, StepId("each"), 3, 12),
        StepStreamed(RUN, StepId("each"), "Ann\n", 2),
    )
    each = states.of("each")
    assert (each.parts, each.fraction, each.tail) == ((3, 12), 0.25, "Ann\n")


def test_steps_inside_steps_do_not_count_as_steps_of_this_canvas() -> None:
    inner = StepId("each/1/up")
    events = (
        StepStarted(RUN, inner, None, 1.0),
        StepFinished(RUN, inner, StepResult(inner, StepState.DONE)),
    )
    assert set(folded(*events).steps) == {"ask", "each"}
    progress = RunProgress(RUN, str)
    progress.take(RunStarted(RUN, "p", (StepId("each"),), 0.0), 0.0)
    for event in events:
        progress.take(event, 1.0)
    assert progress.counts_text == "0 of 1 done"
    assert [bar.text for lane in progress.lanes for bar in lane.bars] == ["each/1/up"]
