"""What slows a run down is told where one looks: models that rest, tries made again, late ends."""

from __future__ import annotations

from forge_gui.values.events import (
    BreakerChanged,
    Event,
    RunFinished,
    RunStarted,
    StepFinished,
    StepQueued,
    StepRetried,
)
from forge_gui.values.graph import Step
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.models import BreakerState
from forge_gui.values.runs import RunResult, RunStatus, StepResult, StepState
from forge_gui.viewmodels import editor_runs, wording
from forge_gui.viewmodels.editor_states import NodeFacts, view_of
from forge_gui.viewmodels.run_progress import RunProgress
from forge_gui.viewmodels.timeline import BarKind

_RUN, _A = RunId("r"), StepId("a")
_QWEN, _TINY = ModelId("ollama", "qwen3:8b"), ModelId("forge", "tiny")
_UNTIL = 1_000.0
_REST = BreakerChanged(_QWEN, BreakerState.OPEN, 3, _UNTIL, "It did not answer.")
_WELL = BreakerChanged(_QWEN, BreakerState.CLOSED)


def _after(*events: Event) -> RunProgress:
    progress = RunProgress(_RUN, str.upper)
    for event in (RunStarted(_RUN, "P", (_A,), 100.0), *events):
        progress.take(event, 150.0)
    return progress


def test_a_model_that_rests_is_told_until_it_is_well() -> None:
    clock = wording.clock_time(_UNTIL)
    assert _after(_REST).trouble_text == f"qwen3:8b rests until {clock} after 3 failures."
    assert _after(_REST, _WELL).trouble_text == ""


def test_a_try_that_is_made_again_is_told_until_its_step_is_over() -> None:
    tried = StepRetried(_RUN, _A, 2, 3, _TINY, "Ollama is away.", 0.0)
    assert _after(tried).trouble_text == "A tries forge:tiny, 2 of 3: Ollama is away."
    done = StepFinished(_RUN, _A, StepResult(_A, StepState.DONE))
    assert _after(tried, done).trouble_text == ""


def test_a_step_says_on_its_own_line_that_its_model_rests() -> None:
    states = editor_runs.follow(_RUN)
    queued = StepQueued(_RUN, _A, _QWEN)
    states = editor_runs.fold(states, [RunStarted(_RUN, "P", (_A,), 1.0), queued, _REST], 2.0)
    view = view_of(Step(_A, "model"), states.of(_A), NodeFacts(), 3.0)
    clock = wording.clock_time(_UNTIL)
    assert view.word == f"qwen3:8b rests until {clock} after 3 failures"
    states = editor_runs.fold(states, [_WELL], 4.0)
    assert view_of(Step(_A, "model"), states.of(_A), NodeFacts(), 5.0).word == "Queued for qwen3:8b"


def test_a_step_from_the_cache_stands_where_it_ended_however_late_that_is_told() -> None:
    cached = StepResult(_A, StepState.CACHED, {"response": "x"}, model=_TINY)
    progress = _after(StepFinished(_RUN, _A, cached, 101.5))
    (lane,) = progress.lanes
    (bar,) = lane.bars
    assert (bar.kind, bar.start_s, bar.end_s) == (BarKind.CACHED, 1.5, 1.5)
    result = RunResult(_RUN, RunStatus.SUCCESS, {_A: cached}, 2.0)
    progress.take(RunFinished(_RUN, result, 102.0), 150.0)
    assert progress.elapsed_s(999.0) == 2.0
