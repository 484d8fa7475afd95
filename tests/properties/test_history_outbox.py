"""No end of a step is told before it is kept, and a run's events keep their order."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.pipeline.history_outbox import Outbox
from forge_gui.values.events import Event, ModelLoadProgressed, StepFinished, StepQueued
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.runs import StepResult, StepState

_RUNS = st.sampled_from([RunId("r"), RunId("s")])
_STEPS = st.sampled_from([StepId("a"), StepId("b"), StepId("c")])
_MOVES = st.lists(
    st.tuples(st.sampled_from(["finish", "queue", "other", "release"]), _RUNS, _STEPS), max_size=40
)


@given(moves=_MOVES)
def test_ends_wait_for_the_disk_and_everything_behind_them_waits_too(
    moves: list[tuple[str, RunId, StepId]],
) -> None:
    told: list[Event] = []
    given_in: list[Event] = []
    held: Counter[tuple[RunId, StepId]] = Counter()
    outbox = Outbox(told.append)
    for what, run, step in moves:
        if what == "finish":
            outbox.hold(run, step)
            held[run, step] += 1
            given_in.append(StepFinished(run, step, StepResult(step, StepState.DONE)))
            outbox.put(given_in[-1])
            assert given_in[-1] not in told or held[run, step] > 1
        elif what == "queue":
            given_in.append(StepQueued(run, step))
            outbox.put(given_in[-1])
        elif what == "other":
            event = ModelLoadProgressed(ModelId("simulation", "m"), 0.5)
            outbox.put(event)
            assert told.pop() is event  # of no run: never held up
        elif held[run, step]:
            held[run, step] -= 1
            outbox.release(run, step)
        _compare(told, given_in, held)
    for (run, step), count in held.items():
        for _ in range(count):
            outbox.release(run, step)
    assert Counter(map(id, told)) == Counter(map(id, given_in))


def _compare(told: list[Event], given_in: list[Event], held: Counter[tuple[RunId, StepId]]) -> None:
    for run in ("r", "s"):
        mine = [one for one in told if getattr(one, "run", None) == run]
        all_of_it = [one for one in given_in if getattr(one, "run", None) == run]
        assert [id(one) for one in mine] == [id(one) for one in all_of_it[: len(mine)]]
        if len(mine) < len(all_of_it):  # what stops it is an end that is not kept yet
            first = all_of_it[len(mine)]
            assert isinstance(first, StepFinished)
            assert held[first.run, first.step] > 0
