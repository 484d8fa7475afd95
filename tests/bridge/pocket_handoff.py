"""Hand-offs of the pocket engine: the first model is as sure as a test says."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from forge_gui.engine.bus import EventBus
from forge_gui.values.handoff import (
    CalibrationReport,
    CalibrationRow,
    Confidence,
    ConfidenceMethod,
    ConfidenceSource,
    HandoffOrder,
    HandoffResult,
    HandoffStep,
)
from forge_gui.values.handoff_events import (
    HandoffAnswered,
    HandoffAsked,
    HandoffEvent,
    HandoffFinished,
    HandoffId,
)
from forge_gui.values.ids import ModelId
from forge_gui.values.sentence import say


class PocketHandoff:
    """Every model answers with its own name; `better` is asked below the threshold."""

    bus: EventBus

    def __init__(self) -> None:
        self.sureness = 0.9
        self.better_model = ModelId("ollama", "llama3.1:8b")
        self.handoffs: list[HandoffOrder] = []
        self.calibrations: dict[ModelId, CalibrationReport] = {}

    async def smart_handoff(
        self,
        order: HandoffOrder,
        name: HandoffId | None = None,
        heard: Callable[[HandoffEvent], None] | None = None,
    ) -> HandoffResult:
        self.handoffs.append(order)
        named = name or HandoffId("handoff-1")
        is_sure = self.sureness >= order.confidence_threshold
        models = (order.model,) if is_sure else (order.model, order.better or self.better_model)
        steps = []
        for number, model in enumerate(models):
            self._tell(HandoffAsked(named, number, model, 0.0), heard)
            steps.append(self._step(model, is_kept=model == models[-1]))
            self._tell(HandoffAnswered(named, number, steps[-1]), heard)
        result = HandoffResult(steps[-1].text, models[-1], steps[-1].confidence, tuple(steps))
        self._tell(HandoffFinished(named, result, 0.0), heard)
        return result

    async def calibrate_confidence(
        self,
        model: ModelId,
        rows: Sequence[CalibrationRow],
        method: ConfidenceMethod | None = None,
        is_right: Callable[[CalibrationRow, str], bool] | None = None,
        heard: Callable[[int, int], None] | None = None,
    ) -> CalibrationReport:
        chosen = method or ConfidenceMethod.TOKENS
        report = CalibrationReport(model, chosen, len(rows), 0.8, 0.2, 0.03, 0.9, 0.0, "abc")
        self.calibrations[model] = report
        return report

    async def confidence_calibration(
        self, model: ModelId, method: ConfidenceMethod | None = None
    ) -> CalibrationReport | None:
        return self.calibrations.get(model)

    def _step(self, model: ModelId, *, is_kept: bool) -> HandoffStep:
        sentence = say("It was made for a test.")
        confidence = Confidence(self.sureness, ConfidenceSource.CALIBRATED, sentence)
        return HandoffStep(model, str(model), confidence, sentence, is_kept, 5, 2, 0.1)

    def _tell(self, event: HandoffEvent, heard: Callable[[HandoffEvent], None] | None) -> None:
        self.bus.publish(event)
        if heard is not None:
            heard(event)
