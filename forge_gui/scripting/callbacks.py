"""Calls a script's own functions one after the other, on a thread that lives while there are some."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable

_logger = logging.getLogger(__name__)


class Callbacks:
    """What a function raises is logged and told to nobody: others wait behind it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: deque[Callable[[], object]] = deque()
        self._is_calling = False

    def put(self, call: Callable[[], object]) -> None:
        """From any thread: to be called in its turn."""
        with self._lock:
            self._waiting.append(call)
            if self._is_calling:
                return
            self._is_calling = True
        # Python waits for it when it ends: who was promised a call gets it.
        threading.Thread(target=self._call_all, name="Forge callbacks", daemon=False).start()

    def _call_all(self) -> None:
        while (call := self._next()) is not None:
            try:
                call()
            except Exception:
                _logger.exception("A callback of a task failed")

    def _next(self) -> Callable[[], object] | None:
        with self._lock:
            if self._waiting:
                return self._waiting.popleft()
            self._is_calling = False
            return None
