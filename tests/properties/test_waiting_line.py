"""The order of tasks: priority is exact, arrival counts within it, waiting helps, moves are kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.tasks.waiting_line import WaitingLine
from forge_gui.values.tasks import HIGHEST, TaskId

arrivals = st.lists(st.tuples(st.integers(0, HIGHEST), st.floats(0, 5)), max_size=30)


def _filled(arrivals: list[tuple[int, float]], aging_s: float) -> tuple[WaitingLine, float]:
    line, now = WaitingLine(aging_s), 0.0
    for n, (priority, pause) in enumerate(arrivals):
        now += pause
        line.add(TaskId(f"t{n}"), priority, now)
    return line, now


@given(arrivals)
def test_without_aging_the_order_is_priority_then_arrival(
    arrivals: list[tuple[int, float]],
) -> None:
    line, now = _filled(arrivals, float("inf"))
    expected = sorted(range(len(arrivals)), key=lambda n: (-arrivals[n][0], n))
    assert line.in_order(now) == [f"t{n}" for n in expected]
    assert [line.take(now) for _ in arrivals] == [f"t{n}" for n in expected]
    assert line.take(now) is None


@given(arrivals, st.floats(0.5, 20), st.floats(0, 500))
def test_the_one_that_is_taken_is_the_first_in_order(
    arrivals: list[tuple[int, float]], aging_s: float, later: float
) -> None:
    line, now = _filled(arrivals, aging_s)
    now += later
    while len(line):
        order = line.in_order(now)
        assert order[0] == line.first(now)
        reached = [line.reached(task, now) for task in order]
        assert reached == sorted(reached, reverse=True)
        line.take(now)


@given(arrivals, st.floats(0.5, 20))
def test_after_ten_steps_of_aging_nothing_that_came_later_goes_first(
    arrivals: list[tuple[int, float]], aging_s: float
) -> None:
    line, now = _filled([(0, 0.0), *arrivals], aging_s)
    patient, bound = TaskId("t0"), HIGHEST * aging_s
    line.add(TaskId("urgent, and later"), HIGHEST, now + bound * 1.001)
    assert line.reached(patient, now + bound * 1.001) == HIGHEST
    order = line.in_order(now + bound * 1.001)
    assert order.index(patient) < order.index(TaskId("urgent, and later"))
    assert order[0] == patient


@given(arrivals.filter(lambda found: len(found) > 1), st.data())
def test_a_moved_task_stands_where_it_was_put_and_the_others_stay(
    arrivals: list[tuple[int, float]], data: st.DataObject
) -> None:
    line, now = _filled(arrivals, 7.0)
    before = line.in_order(now)
    task = data.draw(st.sampled_from(before))
    rest = [one for one in before if one != task]
    target = data.draw(st.none() | st.sampled_from(rest))
    line.move(task, target, now)
    at = len(rest) if target is None else rest.index(target)
    assert line.in_order(now) == [*rest[:at], task, *rest[at:]]
    assert len(line) == len(arrivals)


@given(arrivals, st.sets(st.integers(0, 29)))
def test_who_leaves_changes_nothing_for_the_others(
    arrivals: list[tuple[int, float]], gone: set[int]
) -> None:
    line, now = _filled(arrivals, 3.0)
    before = line.in_order(now)
    names = {TaskId(f"t{n}") for n in gone}
    assert {name for name in names if line.remove(name)} == names & set(before)
    assert line.in_order(now) == [one for one in before if one not in names]


def test_what_cannot_be_is_refused() -> None:
    line = WaitingLine()
    line.add(TaskId("a"), 5, 0.0)
    with pytest.raises(ValueError, match="waits already"):
        line.add(TaskId("a"), 5, 0.0)
    with pytest.raises(ValueError, match="no priority"):
        line.add(TaskId("b"), 11, 0.0)
    with pytest.raises(ValueError, match="positive"):
        WaitingLine(0)
    with pytest.raises(KeyError):
        line.move(TaskId("none"), None, 0.0)
