"""Python's log records as events for the log dock, from whichever thread they come."""

from __future__ import annotations

import logging
from collections.abc import Callable

from forge_gui.values.events import Event, Logged

_LEVELS = (logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR)


class LogLines(logging.Handler):
    """Hands each record on as a Logged event; `put` must be quick and safe from any thread."""

    def __init__(self, put: Callable[[Event], None]) -> None:
        """Hears all of Forge from now until `close`."""
        super().__init__()
        self._put = put
        self._logger = logging.getLogger("forge_gui")
        self._logger.addHandler(self)

    def note(self, text: str, error: BaseException | None = None) -> None:
        """A line of the window itself, as an error."""
        self._logger.error(text, exc_info=error)

    def close(self) -> None:
        """Hear nothing more."""
        self._logger.removeHandler(self)
        super().close()

    def emit(self, record: logging.LogRecord) -> None:
        try:
            text = self.format(record)
        except Exception:  # noqa: BLE001  # logging's own way with a record that cannot be written
            self.handleError(record)
            return
        level = max((one for one in _LEVELS if one <= record.levelno), default=logging.DEBUG)
        source = record.name.removeprefix("forge_gui.")
        self._put(Logged(record.created, logging.getLevelName(level), source, text))
