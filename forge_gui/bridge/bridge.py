"""The crossing as the view-models see it: ask the engine, hear its events, own what is awaited.

    scope = bridge.scope()
    scope.start(self._load(model))                 # a coroutine of the view-model
    card = await scope.call(lambda engine: engine.show_model(model))
    bridge.hear((ModelsListed, HealthChanged), self._take)

The engine lives on a thread now; a process could take its place behind these methods.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.calls import Call, EngineClosed, Look, Work
from forge_gui.bridge.collector import Collector
from forge_gui.bridge.engine_thread import EngineThread, OpenEngine
from forge_gui.bridge.inbox import Inbox
from forge_gui.bridge.scope import ErrorTaker, Scope
from forge_gui.engine.api import EngineApi
from forge_gui.values.events import Event

T = TypeVar("T")
Hearer = Callable[[Sequence[Any]], None]
_log = logging.getLogger(__name__)


class Bridge(QObject):
    """Joins the GUI thread and the engine. Made and used on the GUI thread."""

    opened = Signal()
    """The engine answers from now on (calls made earlier were kept for it)."""
    failed = Signal(object)
    """The engine could not be opened: the exception."""
    closed = Signal()
    """The engine has closed and its thread has ended all its work."""

    def __init__(
        self,
        open_engine: OpenEngine,
        *,
        on_error: ErrorTaker | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_error = on_error or _log_error
        self._hearers: list[tuple[frozenset[type], Hearer]] = []
        self._calls: dict[int, Call[Any]] = {}
        self._next_call = 0
        self._is_started = False
        self._engine: EngineApi | None = None
        self._inbox = Inbox(self._tell, parent=self)
        self._collector = Collector(self)
        self._thread = EngineThread(
            open_engine,
            on_opened=self._on_opened,
            on_failed=lambda error: self._inbox.put_notice(partial(self.failed.emit, error)),
            on_closed=lambda: self._inbox.put_notice(self.closed.emit),
        )

    def start(self) -> None:
        """Start the engine's thread, after the first paint. Nothing happens the second time."""
        if not self._is_started:
            self._is_started = True
            self._collector.start()
            self._thread.start()

    def scope(self, parent: QObject | None = None) -> Scope:
        """An owner for calls and coroutines; close it with its screen."""
        return Scope(self._ask, self._on_error, parent)

    def hear(self, kinds: Sequence[type[Any]], hearer: Hearer) -> Callable[[], None]:
        """Hear events of these kinds, many at once, in order; the answer ends it."""
        hearing = (frozenset(kinds), hearer)
        self._hearers.append(hearing)

        def stop() -> None:
            if hearing in self._hearers:
                self._hearers.remove(hearing)

        return stop

    def tell(self, event: Event) -> None:
        """Tell an event of the window itself (a log line); from any thread."""
        self._inbox.put(event)

    def close(self) -> None:
        """Cancel every call and close the engine; `closed` tells when that is done."""
        for call in tuple(self._calls.values()):
            call.cancel()
        self._thread.close()

    def wait_closed(self, timeout_s: float) -> bool:
        """Block until the engine's thread has ended. Only for after the last event loop."""
        is_ended = self._thread.join(timeout_s)
        if is_ended:
            self._collector.stop()
        self._inbox.close()
        return is_ended

    def compute(self, look: Look[T]) -> T:
        """Use one of the engine's plain, pure methods here and now (the text of a pipeline).

        Raises EngineClosed while there is no engine.
        """
        if self._engine is None:
            raise EngineClosed("Forge is still starting.", "Try again in a moment.")
        return look(self._engine)

    def flush(self) -> None:
        """Tell now what would be told with the next frame."""
        self._inbox.flush()

    def _ask(self, work: Work[Any] | Look[Any]) -> Call[Any]:
        future = self._thread.submit(work)
        number = self._next_call = self._next_call + 1
        call: Call[Any] = Call(stop=future.cancel)
        self._calls[number] = call
        # Only the number travels: a QObject's last reference must not be dropped over there.
        put, settle = self._inbox.put_notice, self._settle
        future.add_done_callback(lambda ended: put(partial(settle, number, ended)))
        return call

    def _settle(self, number: int, future: Future[Any]) -> None:
        call = self._calls.pop(number)
        if future.cancelled():
            call.cancel()
        elif (error := future.exception()) is not None:
            call.fail(error)
        else:
            call.answer(future.result())

    def _on_opened(self, engine: EngineApi) -> None:
        """On the engine's thread."""
        self._engine = engine
        engine.subscribe(self._inbox.put)
        self._inbox.put_notice(self._settle_in)

    def _settle_in(self) -> None:
        self.opened.emit()
        self._collector.settle()

    def _tell(self, events: list[Event]) -> None:
        told = {type(event) for event in events}
        for kinds, hearer in tuple(self._hearers):
            if told <= kinds:
                batch = events
            elif told & kinds:
                batch = [event for event in events if type(event) in kinds]
            else:
                continue
            try:
                hearer(batch)
            except Exception as error:  # noqa: BLE001  # one screen's fault must not blind the rest
                self._on_error(error)

    def __repr__(self) -> str:
        return f"<Bridge {self._thread!r} {len(self._calls)} calls, {self._inbox!r}>"


def _log_error(error: Exception) -> None:
    _log.error("A screen failed: %s", error, exc_info=error)
