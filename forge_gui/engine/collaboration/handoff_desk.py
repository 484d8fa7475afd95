"""Hand-offs and calibrations of one engine, behind handoff_face.py."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import replace

from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
from forge_gui.engine.collaboration.calibration_book import CalibrationBook
from forge_gui.engine.collaboration.calibration_run import (
    CalibrationRun,
    Check,
    Progress,
    is_as_expected,
)
from forge_gui.engine.collaboration.handing_off import HandingOff, Means
from forge_gui.engine.collaboration.handoff_telling import HandoffTelling
from forge_gui.values.errors import ForgeError
from forge_gui.values.handoff import (
    CalibrationReport,
    CalibrationRow,
    ConfidenceMethod,
    HandoffOrder,
    HandoffResult,
)
from forge_gui.values.handoff_events import HandoffEvent, HandoffId
from forge_gui.values.ids import ModelId


class HandoffDesk:
    """Names hand-offs that nobody named; tells the bus and whoever began one."""

    def __init__(
        self,
        means: Means,
        book: CalibrationBook,
        bus: EventBus,
        clock: Clock,
        *,
        is_allowed: Callable[[], bool] = lambda: True,
    ) -> None:
        self._is_allowed = is_allowed
        self._handing_off = HandingOff(means)
        self._book = book
        self._bus = bus
        self._clock = clock
        self._numbers = itertools.count(1)

    async def hand_off(
        self,
        order: HandoffOrder,
        name: HandoffId | None,
        heard: Callable[[HandoffEvent], None] | None,
    ) -> HandoffResult:
        if not self._is_allowed():
            raise ForgeError(
                "Models may not hand work to each other.",
                "Switch it on in the settings (orchestrator.enable_collaboration).",
            )

        def tell(event: HandoffEvent) -> None:
            self._bus.publish(event)
            if heard is not None:
                heard(event)

        named = name or HandoffId(f"handoff-{next(self._numbers)}")
        return await self._handing_off.run(order, HandoffTelling(named, tell, self._clock.now))

    async def calibrate(
        self,
        model: ModelId,
        rows: Sequence[CalibrationRow],
        method: ConfidenceMethod | None,
        is_right: Check | None,
        heard: Progress | None,
    ) -> CalibrationReport:
        run = CalibrationRun(self._handing_off, self._book, self._clock.now)
        chosen = method or ConfidenceMethod.TOKENS
        return await run.run(model, rows, chosen, is_right or is_as_expected, heard)

    async def calibration(
        self, model: ModelId, method: ConfidenceMethod | None
    ) -> CalibrationReport | None:
        digest = await self._handing_off.digest(model)
        found = self._book.of(digest, method or ConfidenceMethod.TOKENS)
        return replace(found.report, model=model) if found else None
