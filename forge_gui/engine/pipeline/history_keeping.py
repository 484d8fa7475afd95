"""Joins the journal to the runs: what records and hears them, and its limits after each."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping

from forge_gui.engine.clock import Clock
from forge_gui.engine.pipeline.admission import Admission
from forge_gui.engine.pipeline.history_desk import HistoryDesk
from forge_gui.engine.pipeline.history_outbox import Outbox
from forge_gui.engine.pipeline.history_recorder import JournalRecorder
from forge_gui.engine.pipeline.history_shelf import HistoryShelf
from forge_gui.engine.pipeline.kinds.base import AnyKind
from forge_gui.engine.pipeline.runs import Runs
from forge_gui.engine.storage.journal_limits import Limits
from forge_gui.values.errors import ForgeError
from forge_gui.values.events import Event
from forge_gui.values.settings import Journal as JournalSettings
from forge_gui.values.settings_section import DAY_S
from forge_gui.values.version import VERSION

_logger = logging.getLogger(__name__)
_PAUSES = 20
"""After tidying, so many times as long without."""
_MIB = 1024 * 1024


class Keeping:
    """What runs need of the shelf that they are put on."""

    def __init__(
        self,
        settings: JournalSettings,
        shelf: HistoryShelf,
        kinds: Mapping[str, AnyKind],
        *,
        publish: Callable[[Event], None],
        clock: Clock,
        group: asyncio.TaskGroup,
    ) -> None:
        self._outbox = Outbox(publish)
        self._clock = clock
        self._group = group
        self._tidying: asyncio.Task[None] | None = None
        self._is_untidy = False
        self._limits = Limits(
            max_age_s=settings.max_age_days * DAY_S,
            max_runs=settings.max_runs,
            max_bytes=settings.max_size_mb * _MIB,
        )
        self._journal = shelf.journal
        self.recorder = JournalRecorder(
            shelf.journal,
            kinds,
            outbox=self._outbox,
            troubles=shelf.troubles,
            clock=clock,
            version=VERSION,
            on_ended=self._run_ended,
        )

    def publish(self, event: Event) -> None:
        """Keep what is to be kept of an event of a run, then announce it, in its turn."""
        self.recorder.heard(event)
        self._outbox.put(event)

    def desk(self, admission: Admission, runs: Runs, *, is_kept: bool) -> HistoryDesk:
        """Where runs are not kept, those of earlier times can still be repeated."""
        recorder = self.recorder if is_kept else None
        return HistoryDesk(self._journal, recorder, admission, runs, self._clock)

    def close(self) -> None:
        """After the last run has ended."""
        if self._tidying is not None:
            self._tidying.cancel()

    def _run_ended(self) -> None:
        self._is_untidy = True
        if self._tidying is None or self._tidying.done():
            self._tidying = self._group.create_task(self._tidy())

    async def _tidy(self) -> None:
        """Until no run has ended since; looking through everything never becomes the main work."""
        while self._is_untidy:
            self._is_untidy = False
            began = self._clock.monotonic()
            await self._tidy_once()
            await self._clock.sleep(_PAUSES * (self._clock.monotonic() - began))

    async def _tidy_once(self) -> None:
        try:
            if gone := await self._journal.tidy(self._limits, self._clock.now()):
                _logger.info("%d old runs went, to keep the journal within its limits", gone)
        except ForgeError as error:
            _logger.info("The journal was not tidied: %s", error)
        except Exception:
            _logger.exception("Tidying the journal failed in an unforeseen way")
