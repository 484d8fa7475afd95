"""The verbs of the engine's front door about hand-offs; see handoff_face.py."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late

if TYPE_CHECKING:
    from forge_gui.engine.collaboration.handoff_desk import HandoffDesk
    from forge_gui.values.handoff import (
        CalibrationReport,
        CalibrationRow,
        ConfidenceMethod,
        HandoffOrder,
        HandoffResult,
    )
    from forge_gui.values.handoff_events import HandoffEvent, HandoffId
    from forge_gui.values.ids import ModelId


class HandoffVerbs:
    """The desk is built when one of them is first asked."""

    def __init__(self, desk: Late[HandoffDesk]) -> None:
        self._handoff_desk = desk

    async def smart_handoff(
        self,
        order: HandoffOrder,
        name: HandoffId | None = None,
        heard: Callable[[HandoffEvent], None] | None = None,
    ) -> HandoffResult:
        return await self._handoff_desk().hand_off(order, name, heard)

    async def calibrate_confidence(
        self,
        model: ModelId,
        rows: Sequence[CalibrationRow],
        method: ConfidenceMethod | None = None,
        is_right: Callable[[CalibrationRow, str], bool] | None = None,
        heard: Callable[[int, int], None] | None = None,
    ) -> CalibrationReport:
        return await self._handoff_desk().calibrate(model, rows, method, is_right, heard)

    async def confidence_calibration(
        self, model: ModelId, method: ConfidenceMethod | None = None
    ) -> CalibrationReport | None:
        return await self._handoff_desk().calibration(model, method)
