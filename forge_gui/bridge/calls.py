"""One question to the engine and its answer, on the GUI thread.

A Call ends exactly once: done, failed or cancelled. Cancelling it cancels the coroutine in the
engine. Awaited inside a coroutine of a Scope it gives the answer or raises the error.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from forge_gui.engine.api import EngineApi
from forge_gui.values.errors import ForgeError

T = TypeVar("T")
Work = Callable[[EngineApi], Awaitable[T]]
"""What to ask the engine, on the engine's own loop."""
Look = Callable[[EngineApi], T]
"""The same for the engine's few plain methods, which answer at once."""


class CallCancelled(ForgeError):
    """The answer is no longer wanted."""

    def __init__(self) -> None:
        super().__init__("This was stopped before it was done.")


class EngineClosed(ForgeError):
    """The engine takes no questions: it is closing, or it could not be opened."""

    def __init__(self, reason: str = "Forge is closing.", advice: str = "") -> None:
        super().__init__(reason, advice)


class Call(QObject, Generic[T]):
    """A question on its way. Lives on the GUI thread only; so do its signals.

    The signals never come before the caller of `Scope.call` has the Call in hand.
    """

    done = Signal(object)
    """The answer."""
    failed = Signal(object)
    """The exception: a ForgeError, or anything else where the fault is Forge's own."""
    cancelled = Signal()
    finished = Signal()
    """After one of the other three."""

    def __init__(self, stop: Callable[[], object] | None = None) -> None:
        super().__init__()
        self._stop = stop
        self._is_over = False
        self._is_cancelled = False
        self._answer: T | None = None
        self._error: BaseException | None = None

    @property
    def is_over(self) -> bool:
        return self._is_over

    def cancel(self) -> None:
        """No longer wanted: the engine's side is cancelled, `cancelled` comes at once."""
        if self._is_over:
            return
        self._is_over = self._is_cancelled = True
        if self._stop is not None:
            self._stop()
        self.cancelled.emit()
        self.finished.emit()

    def answer(self, answer: T) -> None:
        """End well. Nothing happens where it is over already."""
        if self._is_over:
            return
        self._is_over = True
        self._answer = answer
        self.done.emit(answer)
        self.finished.emit()

    def fail(self, error: BaseException) -> None:
        """End badly. Nothing happens where it is over already."""
        if self._is_over:
            return
        self._is_over = True
        self._error = error
        self.failed.emit(error)
        self.finished.emit()

    def result(self) -> T:
        """The answer of a call that is over; raises its error or CallCancelled."""
        if self._is_cancelled:
            raise CallCancelled
        if self._error is not None:
            raise self._error
        return self._answer  # type: ignore[return-value]  # None is an answer too

    def __await__(self) -> Generator[Call[Any], None, T]:
        if not self._is_over:
            yield self
        return self.result()

    def __repr__(self) -> str:
        return f"<Call {'over' if self._is_over else 'open'}>"
