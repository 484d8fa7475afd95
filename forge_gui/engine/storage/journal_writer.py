"""The one thread that writes to the journal. What waits together is committed together.

Orders come from the engine's loop and are answered there. An order that must outlast a power cut
makes its whole batch do so; the others outlast the end of the process, however it ends. An order
that fails does not take the others of its batch with it.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from forge_gui.engine.storage.journal_file import JournalFile, is_busy, is_damage, unusable
from forge_gui.values.errors import JournalUnusable

_MOST_AT_ONCE = 256
_TRIES = 3
_PACE_S = 0.005
"""What nobody's work waits for is written at most so often: each batch costs other threads turns."""
Answer = TypeVar("Answer")
Work = Callable[[sqlite3.Connection], Answer]


@dataclass(frozen=True, slots=True)
class _Order:
    work: Work[Any]
    is_full: bool
    is_patient: bool
    answer: asyncio.Future[Any]


class JournalWriter:
    """Made on the loop that it answers to. The thread begins with the first order."""

    def __init__(self, file: JournalFile) -> None:
        self._file = file
        self._loop = asyncio.get_running_loop()
        self._orders: queue.SimpleQueue[_Order | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._is_closed = False

    def order(
        self, work: Work[Answer], *, is_full: bool = False, is_patient: bool = False
    ) -> asyncio.Future[Answer]:
        """Carry out and commit. The answer may be what `work` raises, or JournalUnusable.

        A patient order may wait some milliseconds for company.
        """
        if self._is_closed:
            raise JournalUnusable(str(self._file.path), "it is closed already.")
        answer: asyncio.Future[Answer] = self._loop.create_future()
        self._orders.put(_Order(work, is_full, is_patient, answer))
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="journal", daemon=True)
            self._thread.start()
        return answer

    async def close(self) -> None:
        """Everything ordered so far is committed, then the file is closed."""
        if self._is_closed:
            return
        self._is_closed = True
        if self._thread is not None:
            self._orders.put(None)
            await asyncio.to_thread(self._thread.join)

    def _work(self) -> None:
        is_last, due = False, 0.0
        while not is_last:
            batch = [self._orders.get()]
            if batch[0] is not None and batch[0].is_patient and self._orders.empty():
                time.sleep(max(0.0, due - time.monotonic()))
            due = time.monotonic() + _PACE_S
            while len(batch) < _MOST_AT_ONCE and not self._orders.empty():
                batch.append(self._orders.get())
            is_last = batch[-1] is None
            if orders := [order for order in batch if order is not None]:
                self._tell([*zip(orders, self._answers(orders), strict=True)])
        self._file.close()

    def _answers(self, orders: Sequence[_Order]) -> list[Any]:
        """For each order its answer, or the error that it ended in."""
        try:
            return self._commit(orders)
        except Exception as error:  # noqa: BLE001  # whose it is comes out one by one
            if len(orders) == 1:
                return [error]
        return [self._answers([order])[0] for order in orders]

    def _commit(self, orders: Sequence[_Order]) -> list[Any]:
        """All of them or none. A damaged file is replaced (see JournalFile) and tried again."""
        for tries in range(_TRIES):
            try:
                return _transaction(self._file.connection(), orders)
            except sqlite3.IntegrityError:
                raise
            except sqlite3.Error as error:
                if tries < _TRIES - 1 and is_damage(error):
                    self._file.give_up(error)
                    continue
                if tries < _TRIES - 1 and is_busy(error):
                    continue
                raise unusable(self._file.path, error) from error
        raise AssertionError("the last try returns or raises")

    def _tell(self, answered: Sequence[tuple[_Order, Any]]) -> None:
        waiting = [(order.answer, answer) for order, answer in answered]
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
            self._loop.call_soon_threadsafe(_answer, waiting)

    def __repr__(self) -> str:
        return f"<JournalWriter {self._file.path} {self._orders.qsize()} waiting>"


def _transaction(connection: sqlite3.Connection, orders: Sequence[_Order]) -> list[Any]:
    is_full = any(order.is_full for order in orders)
    connection.execute("PRAGMA synchronous = FULL" if is_full else "PRAGMA synchronous = NORMAL")
    connection.execute("BEGIN IMMEDIATE")
    try:
        answers = [order.work(connection) for order in orders]
        connection.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(sqlite3.Error):  # some errors have rolled back already
            connection.execute("ROLLBACK")
        raise
    return answers


def _answer(answered: Sequence[tuple[asyncio.Future[Any], Any]]) -> None:
    for future, answer in answered:
        if future.done():  # whoever asked was cancelled
            continue
        if isinstance(answer, Exception):
            future.set_exception(answer)
        else:
            future.set_result(answer)
