"""What is wrong with the journal, said once: to the log, and as an event for the window."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from forge_gui.values.events import Event, JournalTroubled

_logger = logging.getLogger(__name__)


class Troubles:
    """Says what is wrong with the journal: each thing once."""

    def __init__(self, publish: Callable[[Event], None], now: Callable[[], float]) -> None:
        self._publish = publish
        self._now = now
        self._said: set[str] = set()
        self._loop = asyncio.get_running_loop()

    def say(self, sentence: str, advice: str) -> None:
        if sentence not in self._said:
            self._said.add(sentence)
            _logger.warning("%s %s", sentence, advice)
            self._publish(JournalTroubled(sentence, advice, self._now()))

    def say_from_thread(self, sentence: str, advice: str) -> None:
        self._loop.call_soon_threadsafe(self.say, sentence, advice)
