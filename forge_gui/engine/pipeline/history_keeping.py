"""Joins the journal to runs: what records them, what hears them, what keeps it within its limits."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from pathlib import Path

from forge_gui import __version__
from forge_gui.engine.clock import Clock
from forge_gui.engine.pipeline.admission import Admission
from forge_gui.engine.pipeline.history_desk import HistoryDesk
from forge_gui.engine.pipeline.history_recorder import JournalRecorder, Troubles
from forge_gui.engine.pipeline.kinds.base import AnyKind
from forge_gui.engine.pipeline.runs import Runs
from forge_gui.engine.storage.journal import Journal
from forge_gui.engine.storage.journal_limits import Limits
from forge_gui.values.errors import ForgeError
from forge_gui.values.events import Event
from forge_gui.values.settings import DAY_S
from forge_gui.values.settings import Journal as JournalSettings

_logger = logging.getLogger(__name__)
_MIB = 1024 * 1024


class Keeping:
    """The journal in `folder` and all that belongs to it. Opens nothing before the first run."""

    def __init__(
        self,
        settings: JournalSettings,
        folder: Path,
        kinds: Mapping[str, AnyKind],
        *,
        publish: Callable[[Event], None],
        clock: Clock,
        group: asyncio.TaskGroup,
    ) -> None:
        self._tell = publish
        self._clock = clock
        self._group = group
        self._tidying: asyncio.Task[None] | None = None
        self._limits = Limits(
            max_age_s=settings.max_age_days * DAY_S,
            max_runs=settings.max_runs,
            max_bytes=settings.max_size_mb * _MIB,
        )
        troubles = Troubles(publish, clock.now)
        self.journal = Journal(folder, troubles.say_from_thread)
        self.recorder = JournalRecorder(
            self.journal,
            kinds,
            troubles=troubles,
            clock=clock,
            version=__version__,
            on_ended=self._run_ended,
        )

    def publish(self, event: Event) -> None:
        """Keep what is to be kept of an event of a run, then announce it."""
        self.recorder.heard(event)
        self._tell(event)

    def desk(self, admission: Admission, runs: Runs, *, is_kept: bool) -> HistoryDesk:
        """The face of it all. Where runs are not kept, those of earlier times can still be read."""
        recorder = self.recorder if is_kept else None
        return HistoryDesk(self.journal, recorder, admission, runs, self._clock)

    async def close(self) -> None:
        """After the last run has ended."""
        if self._tidying is not None:
            self._tidying.cancel()
        await self.journal.close()

    def _run_ended(self) -> None:
        if self._tidying is None or self._tidying.done():
            self._tidying = self._group.create_task(self._tidy())

    async def _tidy(self) -> None:
        try:
            if gone := await self.journal.tidy(self._limits, self._clock.now()):
                _logger.info("%d old runs went, to keep the journal within its limits", gone)
        except ForgeError as error:
            _logger.info("The journal was not tidied: %s", error)
        except Exception:
            _logger.exception("Tidying the journal failed in an unforeseen way")
