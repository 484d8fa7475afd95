"""What is said aloud of a run: little, in order, and what needs the person at once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.values.debugging import PausedRun, Stop, StopReason
from forge_gui.values.events import (
    ApprovalAsked,
    Event,
    RunContinued,
    RunFinished,
    RunPaused,
    RunStarted,
    StepFinished,
)
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.runs import RunResult, RunStatus, StepResult, StepState
from forge_gui.viewmodels.announcing import announcements

RUN = RunId("r1")


def _ended(name: str, state: StepState = StepState.DONE, error: str = "") -> StepFinished:
    step = StepId(name)
    return StepFinished(RUN, step, StepResult(step, state, error=error))


def _said(*events: Event) -> list[tuple[str, bool]]:
    return [(one.text, one.is_urgent) for one in announcements(events, str.title)]


def test_a_run_is_told_in_a_few_sentences() -> None:
    end = RunResult(RUN, RunStatus.SUCCESS, {}, 3.44)
    assert _said(
        RunStarted(RUN, "p", (StepId("one"), StepId("two")), 0.0),
        _ended("one"),
        _ended("two", StepState.CACHED),
        RunFinished(RUN, end, 4.0),
    ) == [
        ("The run has started: 2 steps.", False),
        ("Done: One and Two.", False),
        ("The run is done after 3.4 s.", False),
    ]


def test_what_needs_the_person_is_urgent_and_keeps_its_place() -> None:
    stop = Stop(StepId("judge"), {}, StopReason.BREAKPOINT)
    assert _said(
        _ended("one"),
        _ended("two", StepState.FAILED, "Ollama broke the connection off."),
        _ended("three", StepState.SKIPPED),
        ApprovalAsked(RUN, StepId("ask"), "?", 0.0),
        RunPaused(PausedRun(RUN, (stop,), 0.0)),
        RunContinued(RUN, 0.0),
    ) == [
        ("Done: One.", False),
        ("Two failed: Ollama broke the connection off.", True),
        ("Skipped: Three.", False),
        ("Ask waits for you.", True),
        ("Paused before Judge.", True),
        ("The run goes on.", False),
    ]


@given(
    st.lists(st.sampled_from([StepState.DONE, StepState.CACHED, StepState.SKIPPED]), max_size=40)
)
def test_many_ends_together_are_two_sentences_at_most(states: list[StepState]) -> None:
    said = _said(*(_ended(f"s{number}", state) for number, state in enumerate(states)))
    assert len(said) == len({state is StepState.SKIPPED for state in states})
