"""Events on their way out. Publishing calls every subscriber at once, on the engine's thread.

Engine parts call each other; they never listen to the bus. A subscriber must be quick and must
not raise: one that does is reported once through the logger and dropped.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from forge_gui.values.events import Event

Subscriber = Callable[[Event], None]
_logger = logging.getLogger(__name__)


class EventBus:
    """Tells every subscriber of every event, in order of publication."""

    def __init__(self) -> None:
        self._subscribers: list[Subscriber] = []

    def publish(self, event: Event) -> None:
        for subscriber in tuple(self._subscribers):
            try:
                subscriber(event)
            except Exception:
                _logger.exception("A subscriber failed and no longer hears events: %r", subscriber)
                self._subscribers.remove(subscriber)

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Hear all events from now on; call the returned function to stop."""
        self._subscribers.append(subscriber)

        def unsubscribe() -> None:
            if subscriber in self._subscribers:
                self._subscribers.remove(subscriber)

        return unsubscribe

    def __repr__(self) -> str:
        return f"<EventBus {len(self._subscribers)} subscribers>"
