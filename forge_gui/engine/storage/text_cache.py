"""Kept texts for the engine's loop: one thread reads and writes, the loop never waits for a disk.

Work that piles up is done in one go: writes share a transaction, answers come back together.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import groupby
from typing import Any, TypeVar

from forge_gui.engine.storage.text_store import Counts, Entry, TextStore, may_be_kept

T = TypeVar("T")
_AT_ONCE = 64
"""So much work is done before answers go back."""


class TextCache:
    """A store behind its thread, which starts with the first question and ends with `close`."""

    def __init__(self, store: TextStore) -> None:
        self._store = store
        self._jobs: deque[_Job] = deque()
        self._lock = threading.Lock()
        self._thread: ThreadPoolExecutor | None = None
        self._is_working = False

    @property
    def sentence(self) -> str:
        """What happened to the store, for people; empty while all is well."""
        return self._store.sentence

    @property
    def is_off(self) -> bool:
        return self._store.is_off

    async def get(self, *keys: str) -> list[str | None]:
        """The texts of these keys; None where there is none."""
        return await self._ask(lambda: [self._store.get(key) for key in keys])

    async def set(self, *entries: Entry) -> bool:
        """Keep them; returns when they are written (True) or will not be."""
        job = _Job(entries=entries, answer=asyncio.get_running_loop().create_future())
        self._post(job)
        return bool(await job.answer) if job.answer else False

    def post(self, *entries: Entry) -> None:
        """Keep them soon; what is asked for later finds them."""
        self._post(_Job(entries=entries))

    async def clear(self, key: str | None = None) -> int:
        """Forget one entry, or all; how many there were."""
        return await self._ask(lambda: self._store.clear(key))

    async def counts(self) -> Counts:
        return await self._ask(self._store.counts)

    async def close(self) -> None:
        """Write what is left and end the thread. It may be used again afterwards."""
        if self._thread is None:
            return
        await self._ask(self._store.close)
        thread, self._thread = self._thread, None
        thread.shutdown(wait=False)

    async def _ask(self, work: Callable[[], T]) -> T:
        answer: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._post(_Job(work=work, answer=answer))
        return await answer

    def _post(self, job: _Job) -> None:
        self._jobs.append(job)
        with self._lock:
            if self._is_working:
                return
            self._is_working = True
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, "Forge cache")
        self._thread.submit(self._work)

    def _work(self) -> None:
        """On the thread: do all that waits."""
        while True:
            jobs = [self._jobs.popleft() for _ in range(min(len(self._jobs), _AT_ONCE))]
            if jobs:
                self._do(jobs)
                continue
            with self._lock:
                if not self._jobs:
                    self._is_working = False
                    return

    def _do(self, jobs: Sequence[_Job]) -> None:
        told: list[_Told] = []
        for is_write, some in groupby(jobs, lambda job: job.work is None):
            together = list(some)
            if is_write:
                kept = self._store.set([entry for job in together for entry in job.entries])
                told += [
                    _Told(job, kept and all(map(may_be_kept, job.entries))) for job in together
                ]
            else:
                told += [_done(job) for job in together]
        for loop, answers in groupby((one for one in told if one.job.answer), _loop_of):
            with contextlib.suppress(RuntimeError):  # that loop is closed: nobody waits any more
                loop.call_soon_threadsafe(_deliver, list(answers))


@dataclass(frozen=True, slots=True)
class _Job:
    """Work on the thread; without `work`, entries to be kept. Without `answer`, nobody waits."""

    work: Callable[[], Any] | None = None
    entries: Sequence[Entry] = ()
    answer: asyncio.Future[Any] | None = None


@dataclass(frozen=True, slots=True)
class _Told:
    job: _Job
    outcome: object = None
    error: Exception | None = None


def _done(job: _Job) -> _Told:
    assert job.work is not None
    try:
        return _Told(job, job.work())
    except Exception as error:  # noqa: BLE001 - whoever asked is told; the thread goes on
        return _Told(job, error=error)


def _loop_of(told: _Told) -> asyncio.AbstractEventLoop:
    assert told.job.answer is not None
    return told.job.answer.get_loop()


def _deliver(answers: Sequence[_Told]) -> None:
    """On the loop: wake those who wait, all in one turn."""
    for told in answers:
        answer = told.job.answer
        if answer is None or answer.done():
            continue
        if told.error is not None:
            answer.set_exception(told.error)
        else:
            answer.set_result(told.outcome)
