"""Carries the queue of downloads out: one task for each that is fetched, owned by the engine."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from functools import partial

from forge_gui.engine.backends.keeping import ModelKeeper, Progress
from forge_gui.engine.clock import Clock
from forge_gui.engine.library.managing.kept_pulls import KeptPulls
from forge_gui.engine.library.managing.pace import Pace
from forge_gui.engine.library.managing.queue import PullQueue
from forge_gui.engine.library.managing.room import disk_full
from forge_gui.values.errors import ForgeError
from forge_gui.values.events import PullProgressed, PullsChanged
from forge_gui.values.ids import ModelId
from forge_gui.values.managing import Pull, PullLayer, PullState

_TOLD_EVERY_S = 0.2
_ENDS = frozenset({PullState.PAUSED, PullState.FAILED, PullState.DONE})
_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Around:
    """What the rest of the engine gives. `free` is the room on the disk of a server, `fetched`
    is told of each model that is there."""

    keeper_of: Callable[[ModelId], Awaitable[ModelKeeper]]
    free: Callable[[ModelKeeper], Awaitable[int | None]]
    fetched: Callable[[ModelId], Awaitable[None]]
    publish: Callable[[PullsChanged | PullProgressed], None]
    clock: Clock
    group: asyncio.TaskGroup


class Puller:
    """Built on a running loop; end it with `close`, and what goes on is there the next time."""

    def __init__(self, around: Around, kept: KeptPulls, at_once: int = 1) -> None:
        self._around, self._kept = around, kept
        self._queue = PullQueue(at_once=at_once)
        self._tasks: dict[ModelId, asyncio.Task[None]] = {}
        self._waker: asyncio.Task[None] | None = None
        self._news = asyncio.Event()
        self._is_restored = False
        self._is_over = False

    @property
    def pulls(self) -> Sequence[Pull]:
        """All, in their order; those of an earlier session are paused."""
        if not self._is_restored:
            self._is_restored = True
            self._queue = self._queue.restored(self._kept.read())
        return self._queue.pulls

    def add(self, model: ModelId, expected: int | None = None) -> None:
        """To the end of the queue; one that waits or goes on stays as it is."""
        _ = self.pulls
        self._set(self._queue.added(model, expected))

    async def pause(self, model: ModelId) -> None:
        """Returns when the connection is closed. What has arrived stays with the server."""
        self._set(self._queue.paused(model))
        await self._end(model)

    def resume(self, model: ModelId) -> None:
        self._set(self._queue.resumed(model))

    def resume_all(self) -> None:
        """Those go on that went on when Forge was closed."""
        pulls = self.pulls
        queue = self._queue
        for pull in pulls:
            if pull.was_going:
                queue = queue.resumed(pull.model)
        self._set(queue)

    async def cancel(self, model: ModelId) -> None:
        """Out of the queue; the server keeps what has arrived for a while."""
        _ = self.pulls
        self._set(self._queue.without(model))
        await self._end(model)

    def move(self, model: ModelId, place: int) -> None:
        self._set(self._queue.moved(model, place))

    async def whole(self, model: ModelId) -> Pull | None:
        """The download when it is over, failed or paused; None where somebody took it out."""
        while True:
            pull, news = self._queue.of(model), self._news
            if pull is None or pull.state in _ENDS or self._is_over:
                return pull
            await news.wait()

    async def close(self) -> None:
        """Hang up; what went on is written down as going on."""
        self._is_over = True
        going = [*self._tasks.values(), *([self._waker] if self._waker else [])]
        for task in going:
            task.cancel()
        if going:
            await asyncio.wait(going)
        self._news.set()

    async def _end(self, model: ModelId) -> None:
        task = self._tasks.get(model)
        if task is not None:
            task.cancel()
            await asyncio.wait([task])

    def _set(self, queue: PullQueue) -> None:
        """Another queue: tell it, keep it, and begin whatever has its turn now."""
        if self._is_over:
            return
        now = self._around.clock.now()
        starting = [m for m in queue.starting(now) if m not in self._tasks]
        for model in starting:
            queue = queue.started(model)
        is_new = queue != self._queue
        self._queue = queue
        if is_new:
            self._around.publish(PullsChanged(queue.pulls))
            self._kept.note(queue.pulls)
            news, self._news = self._news, asyncio.Event()
            news.set()
        for model in starting:
            task = self._around.group.create_task(self._fetch(model), name=f"pull {model}")
            self._tasks[model] = task
            task.add_done_callback(partial(self._ended, model))
        self._set_waker()

    def _ended(self, model: ModelId, _: asyncio.Task[None]) -> None:
        del self._tasks[model]
        self._set(self._queue)  # somebody else may have its turn

    def _set_waker(self) -> None:
        due = self._queue.next_try()
        if due is not None and due > self._around.clock.now() and self._waker is None:
            self._waker = self._around.group.create_task(self._wake(), name="pulls tried again")
            self._waker.add_done_callback(self._woken)

    async def _wake(self) -> None:
        """Sleeps until the next try is due; an earlier one that comes meanwhile is seen too."""
        clock = self._around.clock
        while (due := self._queue.next_try()) is not None and due > clock.now():
            await clock.sleep(min(due - clock.now(), 1.0))

    def _woken(self, task: asyncio.Task[None]) -> None:
        self._waker = None
        if not task.cancelled():
            self._set(self._queue)

    async def _fetch(self, model: ModelId) -> None:
        """One try. Never raises: the group that owns it is the engine's."""
        watch = _Watch(self._around.clock)
        try:
            await self._listen(model, watch)
        except ForgeError as error:
            self._fail(model, error, watch)
            return
        except Exception as error:
            _logger.exception("A download failed in an unforeseen way")
            wrapped = ForgeError(f"The download of {model.name} failed: {type(error).__name__}.")
            self._fail(model, wrapped, watch)
            return
        try:
            await self._around.fetched(model)
        except Exception:
            _logger.exception("What was fetched could not be told")
        self._set(self._queue.finished(model))

    def _fail(self, model: ModelId, error: ForgeError, watch: _Watch) -> None:
        now = self._around.clock.now()
        self._set(self._queue.broken(model, error, now, has_arrived=watch.pace.arrived > 0))

    async def _listen(self, model: ModelId, watch: _Watch) -> None:
        keeper = await self._around.keeper_of(model)
        is_open = model.name.lower().startswith("http://")
        async with aclosing(keeper.pull(model.name, is_insecure=is_open)) as words:
            async for progress in words:
                if watch.is_new(progress.layers):
                    await self._check_room(model, keeper, progress.layers)
                watch.pace = watch.pace.after(self._around.clock.monotonic(), progress.layers)
                self._hear(model, progress, watch)

    async def _check_room(
        self, model: ModelId, keeper: ModelKeeper, layers: Sequence[PullLayer]
    ) -> None:
        needed = sum(layer.total - layer.done for layer in layers)
        free = await self._around.free(keeper)
        if free is not None and needed > free:
            raise disk_full(model, needed, free)

    def _hear(self, model: ModelId, progress: Progress, watch: _Watch) -> None:
        speed = watch.pace.bytes_per_s
        self._queue = self._queue.progressed(model, progress.stage, progress.layers, speed)
        pull = self._queue.of(model)
        if pull is not None and pull.state is PullState.PULLING and watch.is_time(progress):
            self._around.publish(PullProgressed(pull))


class _Watch:
    """What one try has seen: which parts, how fast, and what was told when."""

    def __init__(self, clock: Clock) -> None:
        self.pace = Pace()
        self._clock = clock
        self._digests: frozenset[str] = frozenset()
        self._told_at = -_TOLD_EVERY_S
        self._told_stage: object = None

    def is_new(self, layers: Sequence[PullLayer]) -> bool:
        digests = frozenset(layer.digest for layer in layers)
        is_new, self._digests = digests != self._digests, digests
        return is_new

    def is_time(self, progress: Progress) -> bool:
        """Not more than a few times a second, and whenever something else is done."""
        now, stage = self._clock.monotonic(), (progress.stage, len(progress.layers))
        if stage == self._told_stage and now - self._told_at < _TOLD_EVERY_S:
            return False
        self._told_at, self._told_stage = now, stage
        return True
