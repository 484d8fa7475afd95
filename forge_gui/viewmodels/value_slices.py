"""Long work in slices between the window's own events: never more than some milliseconds at once."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

T = TypeVar("T")
SLICE_S = 0.008


class Slices(QObject, Generic[T]):
    """Drives a generator to its end; `done` gets what it returns, `failed` the ValueError or
    RecursionError that it raised."""

    def __init__(
        self,
        work: Generator[None, None, T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work, self._done, self._failed = work, done, failed
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self.go_on)

    @property
    def is_over(self) -> bool:
        return not self._timer.isActive()

    def start(self) -> None:
        """Work for a first slice now; what is small is done when this returns."""
        self._timer.start()
        self.go_on()

    def go_on(self) -> None:
        """Work for one slice."""
        until = time.perf_counter() + SLICE_S
        try:
            while time.perf_counter() < until:
                next(self._work)
        except StopIteration as end:
            self._timer.stop()
            self._done(end.value)
        except (ValueError, RecursionError) as error:
            self._timer.stop()
            self._failed(error)

    def cancel(self) -> None:
        """Nobody wants the result any more."""
        self._timer.stop()
        self._work.close()
