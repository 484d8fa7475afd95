"""The steps of one simulated pipeline: who may begin, who asks how often, who is inside whom. Pure.

Keeps to what executor.py, books.py and foresight.py do in a real run: everything is announced at the
beginning, a step begins when all before it have ended, and it asks for nothing more once it ends.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import Protocol

from forge_gui.engine.pipeline.flight.words import Task, Worked
from forge_gui.engine.pool.words import Use
from forge_gui.values.ids import StepId

Told = Callable[[], None]


class Sky(Protocol):
    """What the jobs of a simulation need."""

    now: float
    worked: list[Worked]
    refused: list[StepId]

    def announce(self, uses: Sequence[Use]) -> int: ...
    def use_done(self, number: int, step: StepId) -> None: ...
    def withdraw(self, number: int) -> None: ...
    def ask(
        self, task: Task, use: tuple[int, StepId], began: Told, ended: Told, refused: Told
    ) -> None: ...
    def work(self, seconds: float, ended: Told) -> None: ...


class Job:
    """One pipeline, or one inside a step. `ended` is called when all its steps have."""

    def __init__(self, sky: Sky, tasks: Sequence[Task], prefix: str, ended: Told) -> None:
        self.sky = sky
        self.tasks = tasks
        self.prefix = prefix
        self._ended = ended
        self._waits = [len(task.after) for task in tasks]
        self._left = len(tasks)
        self._lost: set[int] = set()
        self.number: int | None = None
        self._ready: deque[int] = deque()
        self._is_going = False
        self._followers: list[list[int]] = [[] for _ in tasks]
        for place, task in enumerate(tasks):
            for before in task.after:
                self._followers[before].append(place)

    def begin(self) -> None:
        if any(task.key is not None and not task.is_over for task in self.tasks):
            self.number = self.sky.announce([self._use(task) for task in self.tasks])
        self._ready.extend(place for place, waits in enumerate(self._waits) if not waits)
        self._go()

    def _use(self, task: Task) -> Use:
        after = tuple(self.tasks[place].id for place in task.after)
        if task.key is None:
            return Use(task.id, after=after)
        return Use(task.id, *task.key, after, task.is_possible)

    def _go(self) -> None:
        """Begin what is ready, in the order in which it came."""
        if self._is_going:
            return
        self._is_going = True
        while self._ready:
            self._begin(self._ready.popleft())
        self._is_going = False
        if not self._left:
            self._close()

    def _begin(self, place: int) -> None:
        task = self.tasks[place]
        is_lost = any(before in self._lost for before in task.after)
        if is_lost or task.is_over or not task.requests:
            self.end(place, is_lost=is_lost)
        elif task.key is None and not task.inner and not task.seconds:
            self.sky.worked.append(self.told(task, self.sky.now))
            self.end(place)
        else:
            _Lanes(self, place).begin()

    def end(self, place: int, *, is_lost: bool = False) -> None:
        if is_lost:
            self._lost.add(place)
        if self.number is not None:
            self.sky.use_done(self.number, self.tasks[place].id)
        for follower in self._followers[place]:
            self._waits[follower] -= 1
            if not self._waits[follower]:
                self._ready.append(follower)
        self._left -= 1
        self._go()

    def _close(self) -> None:
        self._left = -1  # only once
        if self.number is not None:
            self.sky.withdraw(self.number)
        self._ended()

    def told(self, task: Task, since: float) -> Worked:
        name = StepId(self.prefix + task.id)
        return Worked(name, task.key, since, self.sky.now, task.requests, task.tokens)


class _Lanes:
    """One step that takes time: its requests, some of them at once."""

    def __init__(self, job: Job, place: int) -> None:
        self._job = job
        self._place = place
        self._task = job.tasks[place]
        self._open = self._going = 0
        self._since: float | None = None
        self._is_refused = False

    def begin(self) -> None:
        self._open = self._task.requests
        for _ in range(min(max(1, self._task.at_once), self._task.requests)):
            self._one()

    def _one(self) -> None:
        """The next request."""
        job, task = self._job, self._task
        self._open -= 1
        self._going += 1
        if task.inner:
            self._began()
            item = f"{task.requests - self._open}/" if task.requests > 1 else ""
            Job(job.sky, task.inner, f"{job.prefix}{task.id}/{item}", self._answered).begin()
        elif task.key is None:
            self._began()
            job.sky.work(task.seconds, self._answered)
        else:
            use = (job.number or 0, task.id)
            job.sky.ask(task, use, self._began, self._answered, self._refused)

    def _began(self) -> None:
        if self._since is None:
            self._since = self._job.sky.now

    def _answered(self) -> None:
        self._going -= 1
        if self._open and not self._is_refused:
            self._one()
        elif not self._going:
            self._close()

    def _refused(self) -> None:
        self._is_refused = True
        self._answered()

    def _close(self) -> None:
        job, task = self._job, self._task
        if self._is_refused:
            job.sky.refused.append(StepId(job.prefix + task.id))
        else:
            since = job.sky.now if self._since is None else self._since
            job.sky.worked.append(job.told(task, since))
        job.end(self._place, is_lost=self._is_refused)
