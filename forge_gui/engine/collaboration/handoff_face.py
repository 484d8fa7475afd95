"""What the outside may ask of hand-offs by confidence, as a part of the front door; see api.py."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # a window knows this face before its first paint
    from forge_gui.values.handoff import (
        CalibrationReport,
        CalibrationRow,
        ConfidenceMethod,
        HandoffOrder,
        HandoffResult,
    )
    from forge_gui.values.handoff_events import HandoffEvent, HandoffId
    from forge_gui.values.ids import ModelId


class HandoffApi(Protocol):
    """A small model first, a better one where that is not sure. Cancelling a call ends its work."""

    async def smart_handoff(
        self,
        order: HandoffOrder,
        name: HandoffId | None = None,
        heard: Callable[[HandoffEvent], None] | None = None,
    ) -> HandoffResult:
        """The answer and the path to it.

        Its events carry `name`; they go to the bus and to `heard` alike, which is called on the
        engine's thread and must be quick. Raises BadRequest for an order that cannot be carried
        out, and what asking raises where nobody could answer.
        """

    async def calibrate_confidence(
        self,
        model: ModelId,
        rows: Sequence[CalibrationRow],
        method: ConfidenceMethod | None = None,
        is_right: Callable[[CalibrationRow, str], bool] | None = None,
        heard: Callable[[int, int], None] | None = None,
    ) -> CalibrationReport:
        """Ask the model what is known and learn what its confidence is worth; kept for its content.

        `method` None: by tokens. `is_right` None: the answer is the expected text. `heard` is told
        rows done and all of them. Raises BadRequest for too few rows, or where the model tells
        nothing of its answers; what asking raises.
        """

    async def confidence_calibration(
        self, model: ModelId, method: ConfidenceMethod | None = None
    ) -> CalibrationReport | None:
        """What is known of a model's confidence; None: it was not calibrated, or has changed."""
