"""Events told as one still tell the same story."""

from __future__ import annotations

from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.bridge.coalesce import coalesce
from forge_gui.values.events import (
    Event,
    Logged,
    ModelLoadProgressed,
    StepFinished,
    StepPromptRead,
    StepStarted,
    StepStreamed,
)
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.runs import StepResult, StepState

_steps = st.sampled_from(["a", "b", "c"]).map(StepId)
_run = RunId("r")
_models = st.sampled_from([ModelId("forge", "tiny"), ModelId("ollama", "x")])
_events: st.SearchStrategy[Event] = st.one_of(
    st.builds(StepStreamed, st.just(_run), _steps, st.text(max_size=3), st.integers(0, 99)),
    st.builds(StepPromptRead, st.just(_run), _steps, st.integers(0, 9), st.just(9)),
    st.builds(StepStarted, st.just(_run), _steps, st.none(), st.just(1.0)),
    st.builds(lambda step: StepFinished(_run, step, StepResult(step, StepState.DONE)), _steps),
    st.builds(ModelLoadProgressed, _models, st.floats(0, 1)),
    st.builds(Logged, st.just(1.0), st.just("INFO"), st.just("x"), st.text(max_size=3)),
)


def _story(events: list[Event], step: str) -> list[object]:
    """What is told about one step: streams joined, of a progress the last word."""
    own = [event for event in events if getattr(event, "step", None) == step]
    told: list[object] = []
    for kind, group in groupby(own, key=type):
        same = list(group)
        if kind is StepStreamed:
            streamed = [event for event in same if isinstance(event, StepStreamed)]
            told.append(("".join(event.text for event in streamed), streamed[-1].tokens))
        elif kind is StepPromptRead:
            told.append(same[-1])
        else:
            told.extend(same)
    return told


@given(st.lists(_events, max_size=60))
def test_each_step_hears_the_same_story(events: list[Event]) -> None:
    told = coalesce(events)
    for step in ("a", "b", "c"):
        assert _story(told, step) == _story(events, step)


@given(st.lists(_events, max_size=60))
def test_what_is_never_merged_stays_whole_and_in_order(events: list[Event]) -> None:
    def whole(some: list[Event]) -> list[Event]:
        return [e for e in some if isinstance(e, (StepStarted, StepFinished, Logged))]

    assert whole(coalesce(events)) == whole(events)


@given(st.lists(_events, max_size=60))
def test_the_last_word_of_a_load_is_told(events: list[Event]) -> None:
    def last(some: list[Event]) -> dict[ModelId, float]:
        return {e.model: e.fraction for e in some if isinstance(e, ModelLoadProgressed)}

    assert last(coalesce(events)) == last(events)


@given(st.lists(_events, max_size=60))
def test_twice_changes_nothing_and_nothing_is_added(events: list[Event]) -> None:
    once = coalesce(events)
    assert coalesce(once) == once
    assert len(once) <= len(events)


def test_a_thousand_pieces_of_one_step_become_one() -> None:
    pieces = [StepStreamed(_run, StepId("a"), str(n % 10), n) for n in range(1000)]
    assert len(coalesce(pieces)) == 1
