"""SIGINT and SIGTERM on Qt's loop: the app closes as if somebody had closed the window.

Python's own handlers wait for Python to run, and Qt may wait for minutes; a socket that the
interpreter writes to wakes Qt at once.
"""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

_ENDING = ("SIGINT", "SIGTERM", "SIGHUP")


class SignalWatch(QObject):
    """Calls `close` when the process is asked to end; a second time ends it the hard way."""

    def __init__(self, close: Callable[[], object]) -> None:
        super().__init__()
        self._close = close
        self._told, self._heard = socket.socketpair()
        for end in (self._told, self._heard):
            end.setblocking(False)
        self._wakeup_before = signal.set_wakeup_fd(self._told.fileno(), warn_on_full_buffer=False)
        self._before = {
            number: signal.signal(number, _note)
            for name in _ENDING
            if (number := getattr(signal, name, None)) is not None
        }
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def close(self) -> None:
        """Put everything back as it was."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._told.close()
        self._heard.close()

    def _on_signal(self) -> None:
        try:
            numbers = self._heard.recv(64)
        except BlockingIOError:
            return
        if any(number in self._before for number in numbers):
            for number in self._before:
                signal.signal(number, signal.SIG_DFL)
            self._close()


def _note(_number: int, _frame: object) -> None:
    """Seen; the notifier does the rest."""
