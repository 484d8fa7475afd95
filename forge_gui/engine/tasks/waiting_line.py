"""The order in which tasks are worked on: by priority, then by arrival, and nobody starves. Pure.

One line for each of the eleven priorities. Waiting raises a task by one priority every `aging_s`
seconds, up to the highest, so after at most 10 x `aging_s` seconds nothing that came later goes
before it. Within a line the first has waited longest, so only the eleven heads are compared.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass

from forge_gui.values.tasks import HIGHEST, LOWEST, TaskId

NO_AGING = float("inf")


@dataclass(frozen=True, slots=True)
class Place:
    """Since when a task counts as waiting, and its turn among those of the same moment."""

    since: float
    number: int | None = None
    """None: it comes after all others of its line."""


@dataclass(slots=True)
class _Place:
    priority: int
    since: float
    number: int


class WaitingLine:
    """Tasks that could be worked on now. Times are seconds on any clock that only goes forward."""

    def __init__(self, aging_s: float = NO_AGING) -> None:
        if aging_s <= 0:
            raise ValueError("tasks age by a positive number of seconds")
        self._aging_s = aging_s
        # Ordered ones: a plain dict gets slow when it is emptied from its front.
        self._lines = tuple(OrderedDict[TaskId, _Place]() for _ in range(HIGHEST + 1))
        self._where: dict[TaskId, int] = {}
        self._count = 0

    def __len__(self) -> int:
        return len(self._where)

    def __contains__(self, task: TaskId) -> bool:
        return task in self._where

    def add(self, task: TaskId, priority: int, now: float, number: int | None = None) -> None:
        """At the end of its priority's line. ValueError for one that waits already, or for a
        priority that is none. `number`: its place among those of one moment in an earlier line,
        whose tasks are added in their order."""
        if task in self._where:
            raise ValueError(f"{task} waits already")
        if not LOWEST <= priority <= HIGHEST:
            raise ValueError(f"{priority} is no priority: {LOWEST} to {HIGHEST}")
        self._count = self._count + 1 if number is None else max(self._count, number)
        place = self._count if number is None else number
        self._lines[priority][task] = _Place(priority, now, place)
        self._where[task] = priority

    def place(self, task: TaskId) -> Place | None:
        """Where it stands, to be kept; None where it does not wait."""
        priority = self._where.get(task)
        if priority is None:
            return None
        found = self._lines[priority][task]
        return Place(found.since, found.number)

    def line_of(self, task: TaskId) -> list[TaskId]:
        """All that wait with the priority of one, in order. KeyError where it does not wait."""
        return list(self._lines[self._where[task]])

    def remove(self, task: TaskId) -> bool:
        """False where it does not wait."""
        priority = self._where.pop(task, None)
        if priority is None:
            return False
        del self._lines[priority][task]
        return True

    def reached(self, task: TaskId, now: float) -> int:
        """The priority that it has by now. KeyError where it does not wait."""
        return self._reached(self._lines[self._where[task]][task], now)

    def first(self, now: float) -> TaskId | None:
        """Whose turn it is; None: nobody waits."""
        best: TaskId | None = None
        top, since, number = -1, 0.0, 0
        for line in self._lines:  # written out: whoever takes a task comes by here
            if line:
                task = next(iter(line))
                place = line[task]
                reached = self._reached(place, now)
                is_before = place.since < since or (place.since == since and place.number < number)
                if reached > top or (reached == top and is_before):
                    best, top, since, number = task, reached, place.since, place.number
        return best

    def take(self, now: float) -> TaskId | None:
        """The first, which waits no longer."""
        task = self.first(now)
        if task is not None:
            self.remove(task)
        return task

    def in_order(self, now: float) -> list[TaskId]:
        """All of them as they would be taken at this moment."""
        every = ((task, place) for line in self._lines for task, place in line.items())
        return [task for task, _ in sorted(every, key=lambda one: self._rank(one[1], now))]

    def move(self, task: TaskId, before: TaskId | None, now: float) -> int:
        """Put a task right before another, or at the very end (None); it takes over the other's
        priority and time of waiting. Returns its priority. KeyError for tasks that do not wait.
        """
        moved = self._where[task]
        if before == task:
            return moved
        if before is None:
            order = self.in_order(now)
            last = next((one for one in reversed(order) if one != task), None)
            return moved if last is None else self._behind(task, last)
        target = self._where[before]
        at = self._lines[target][before]
        self.remove(task)
        self._rebuild(target, task, _Place(at.priority, at.since, at.number), before)
        return target

    def _behind(self, task: TaskId, last: TaskId) -> int:
        priority = self._where[last]
        at = self._lines[priority][last]
        self.remove(task)
        self._count += 1
        self._lines[priority][task] = _Place(priority, at.since, self._count)
        self._where[task] = priority
        return priority

    def _rebuild(self, priority: int, task: TaskId, place: _Place, before: TaskId) -> None:
        """The line with the task in it; numbers from there on go up by one, so order stays."""
        line: dict[TaskId, _Place] = {}
        is_behind = False
        for other, its in self._lines[priority].items():
            if other == before:
                line[task] = place
                is_behind = True
            if is_behind:
                its.number += 1
            line[other] = its
        self._lines[priority].clear()
        self._lines[priority].update(line)
        self._where[task] = priority
        self._count += 1

    def _rank(self, place: _Place, now: float) -> tuple[int, float, int]:
        return -self._reached(place, now), place.since, place.number

    def _reached(self, place: _Place, now: float) -> int:
        waited = now - place.since
        if waited < self._aging_s:
            return place.priority
        return min(HIGHEST, place.priority + int(waited / self._aging_s))

    def __iter__(self) -> Iterator[TaskId]:
        return iter(self._where)
