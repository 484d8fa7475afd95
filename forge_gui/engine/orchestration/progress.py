"""Tells a queue how far an answer is: by its pieces where the most of them is known, else in words."""

from __future__ import annotations

import time
from collections.abc import Callable

from forge_gui.engine.pool.generation import Retry
from forge_gui.values.sentence import Amount, say

Report = Callable[[float, str], None]
"""How much is done (0-1), and a sentence."""
_EVERY_S = 0.2


class Progress:
    """Hears the pieces of one answer. `most`: how many tokens it may have; None: nobody said."""

    def __init__(self, report: Report, most: int | None = None) -> None:
        self._report = report
        self._most = most
        self._pieces = self._characters = 0
        self._told_at = 0.0

    def heard(self, text: str) -> None:
        self._pieces += 1
        self._characters += len(text)
        now = time.monotonic()
        if now - self._told_at < _EVERY_S:
            return
        self._told_at = now
        share = min(self._pieces / self._most, 1.0) if self._most else 0.0
        count = Amount(self._characters)
        self._report(share, str(say("{count} characters so far.", count=count)))

    def retried(self, retry: Retry) -> None:
        """What was heard no longer counts."""
        self._pieces = self._characters = 0
        self._report(0.0, retry.reason)
