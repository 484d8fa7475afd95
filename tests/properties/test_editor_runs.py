"""Events in any order leave every step in a state that can be drawn."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.values.events import (
    Event,
    ModelLoaded,
    ModelLoadProgressed,
    ModelLoadRefused,
    ModelLoadStarted,
    RunFinished,
    RunStarted,
    StepFinished,
    StepPromptRead,
    StepQueued,
    StepStarted,
    StepStreamed,
)
from forge_gui.values.graph import Step
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.models import LoadedModel
from forge_gui.values.runs import RunResult, RunStatus, StepResult, StepState
from forge_gui.viewmodels.editor_runs import ACTIVE, OPEN, TAIL, RunStates, fold, follow
from forge_gui.viewmodels.editor_states import NodeFacts, view_of

OURS, OTHER = RunId("ours"), RunId("other")
STEPS = tuple(StepId(name) for name in ("a", "b", "c"))
MODELS = (ModelId("forge", "tiny"), ModelId("ollama", "qwen3:8b"))
ENDED = sorted(set(StepState) - OPEN)

runs = st.sampled_from((OURS, OURS, OURS, OTHER))
steps = st.sampled_from(STEPS)
models = st.sampled_from(MODELS)
results = st.builds(
    StepResult,
    steps,
    st.sampled_from(sorted(StepState)),
    st.just({"response": "text"}),
    st.floats(0, 100),
    st.none() | models,
    st.none(),
    st.none() | st.integers(0, 500),
    st.sampled_from(["", "It failed."]),
)
events: st.SearchStrategy[Event] = st.one_of(
    st.builds(RunStarted, runs, st.just("p"), st.just(STEPS), st.floats(0, 10)),
    st.builds(StepQueued, runs, steps, st.none() | models),
    st.builds(StepStarted, runs, steps, st.none() | models, st.floats(0, 10)),
    st.builds(StepPromptRead, runs, steps, st.integers(-1, 9), st.integers(-1, 5)),
    st.builds(StepStreamed, runs, steps, st.text(max_size=700), st.integers(0, 99)),
    st.builds(StepFinished, runs, steps, results),
    st.builds(ModelLoadStarted, models),
    st.builds(ModelLoadProgressed, models, st.floats(-1, 2)),
    st.builds(ModelLoaded, st.builds(LoadedModel, models), st.floats(0, 3)),
    st.builds(ModelLoadRefused, models, st.just("No memory.")),
    st.builds(
        RunFinished,
        runs,
        st.builds(
            RunResult,
            runs,
            st.sampled_from(sorted(RunStatus)),
            st.dictionaries(steps, results, max_size=2),
            st.just(1.0),
        ),
        st.just(1.0),
    ),
)
orders = st.lists(events, max_size=40)


def after(order: list[Event]) -> list[RunStates]:
    found = [follow(OURS)]
    for at, event in enumerate(order):
        found.append(fold(found[-1], [event], float(at)))
    return found


@given(orders)
def test_any_order_of_events_gives_states_that_can_be_drawn(order: list[Event]) -> None:
    states = after(order)[-1]
    for name, step in states.steps.items():
        assert step.fraction is None or 0 <= step.fraction <= 1
        assert len(step.tail) <= TAIL
        view = view_of(Step(StepId(name), "model"), step, NodeFacts(), now=1_000.0)
        assert view.short_word
        assert view.word
        assert view.progress is None or 0 <= view.progress <= 1


@given(orders)
def test_a_finished_step_stays_as_it_finished(order: list[Event]) -> None:
    states = after(order)
    for before, now in pairwise(states):
        for name, step in before.steps.items():
            if step.state not in OPEN:
                assert now.steps[name] == step


@given(orders)
def test_no_step_is_under_way_when_the_run_is_over(order: list[Event]) -> None:
    states = after(order)[-1]
    if not states.is_active:
        assert not [name for name, step in states.steps.items() if step.state in ACTIVE]


@given(orders)
def test_events_of_another_run_change_nothing(order: list[Event]) -> None:
    foreign = [event for event in order if getattr(event, "run", None) == OTHER]
    start = fold(follow(OURS), [RunStarted(OURS, "p", STEPS, 0.0)], 0.0)
    assert fold(start, foreign, 1.0) == start


@given(orders)
def test_one_batch_or_many_end_in_the_same_states(order: list[Event]) -> None:
    one = fold(follow(OURS), order, 5.0)
    many = follow(OURS)
    for event in order:
        many = fold(many, [event], 5.0)
    assert one == many


@given(orders)
def test_folding_leaves_the_states_before_as_they_were(order: list[Event]) -> None:
    before = fold(follow(OURS), order[:5], 0.0)
    kept = dict(before.steps)
    fold(before, order[5:], 1.0)
    assert before.steps == kept


@given(orders)
def test_an_event_told_twice_is_told_once(order: list[Event]) -> None:
    """Repeating queueing, starting, loading and finishing changes nothing (text may repeat)."""
    calm = [event for event in order if not isinstance(event, StepStreamed)]
    once = fold(follow(OURS), calm, 1.0)
    if calm:
        assert fold(once, calm[-1:], 1.0) == once
