"""Which tasks wait for other tasks to be completed. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from forge_gui.values.tasks import TaskId


class Dependencies:
    """The blocked tasks, each with those that it still waits for; in the order of their coming."""

    def __init__(self) -> None:
        self._missing: dict[TaskId, set[TaskId]] = {}
        self._followers: dict[TaskId, list[TaskId]] = {}

    def __len__(self) -> int:
        return len(self._missing)

    def __contains__(self, task: TaskId) -> bool:
        return task in self._missing

    def __iter__(self) -> Iterator[TaskId]:
        return iter(self._missing)

    def add(self, task: TaskId, missing: set[TaskId]) -> None:
        """It is blocked until all of these are completed; there is at least one."""
        self._missing[task] = set(missing)
        for other in missing:
            self._followers.setdefault(other, []).append(task)

    def missing(self, task: TaskId) -> frozenset[TaskId]:
        """What a blocked task waits for."""
        return frozenset(self._missing[task])

    def remove(self, task: TaskId) -> None:
        """It is not blocked any more, if it was."""
        self._missing.pop(task, None)

    def completed(self, task: TaskId) -> list[TaskId]:
        """The tasks that wait for nothing any more now; they are not blocked from here on."""
        freed: list[TaskId] = []
        for follower in self._pop_followers(task):
            self._missing[follower].discard(task)
            if not self._missing[follower]:
                del self._missing[follower]
                freed.append(follower)
        return freed

    def spoiled(self, task: TaskId) -> list[TaskId]:
        """The tasks that can not be completed because this one was not; not blocked any more."""
        spoiled = list(self._pop_followers(task))
        for follower in spoiled:
            del self._missing[follower]
        return spoiled

    def _pop_followers(self, task: TaskId) -> Iterator[TaskId]:
        for follower in dict.fromkeys(self._followers.pop(task, ())):
            if task in self._missing.get(follower, ()):
                yield follower
