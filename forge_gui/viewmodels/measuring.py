"""What models are worth on this PC: the numbers by model, and the measurement that is going on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.bridge.scope import Run
from forge_gui.values.events import Event, MeasurementFinished, MeasurementProgress, RunFinished
from forge_gui.values.ids import ModelId
from forge_gui.values.measurement import ModelFigures, Part, Speed
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.measuring_words import PARTS
from forge_gui.viewmodels.translation import tr


@dataclass(frozen=True, slots=True)
class Measuring:
    """A measurement at work; `fraction` 0-1 of its time."""

    model: ModelId
    part: Part = Part.LOAD
    fraction: float = 0.0

    @property
    def words(self) -> str:
        """`Reading the prompt, 40 %`."""
        share = wording.percent(self.fraction * 100)
        return tr("{part}, {share}", part=tr(PARTS[self.part]), share=share)


class MeasuringViewModel(QObject):
    """One measurement at a time is started from here; others may come from elsewhere."""

    figuresChanged = Signal()
    """What is known of some model is another thing now."""
    measuringChanged = Signal()
    told = Signal(object)
    """A wording.Telling for the person: why nothing could be measured."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._figures: Mapping[ModelId, ModelFigures] = MappingProxyType({})
        self._measuring: Measuring | None = None
        self._run: Run | None = None
        self._is_looking = False
        self._wants_estimate = False
        bridge.hear((MeasurementProgress, MeasurementFinished, RunFinished), self._take)

    @property
    def measuring(self) -> Measuring | None:
        """The measurement at work."""
        return self._measuring

    @property
    def speeds(self) -> Mapping[ModelId, Speed]:
        """The number to show for each model that has one."""
        found = {model: figures.speed for model, figures in self._figures.items()}
        return {model: speed for model, speed in found.items() if speed is not None}

    def figures(self, model: ModelId) -> ModelFigures | None:
        """All that is known; None where nothing is."""
        return self._figures.get(model)

    def is_measured(self, model: ModelId) -> bool:
        """Whether a measurement of it is kept, of whatever age."""
        known = self._figures.get(model)
        return known is not None and known.measured is not None

    def can_stop(self, model: ModelId) -> bool:
        """Whether its measurement was started here and goes on."""
        is_ours = self._run is not None and not self._run.is_over
        return is_ours and self._measuring is not None and self._measuring.model == model

    def look(self) -> None:
        """Ask for the numbers; one question at a time."""
        if not self._is_looking:
            self._scope.start(self._look(is_estimated=self._wants_estimate))

    def look_closely(self) -> None:
        """Someone looks at the numbers: estimates are worth a short measurement of the memory."""
        if not self._wants_estimate:
            self._wants_estimate = True
            self.look()

    def measure(self, model: ModelId) -> None:
        """Begin; nothing happens while another one is at work."""
        if self._measuring is None:
            self._set(Measuring(model))
            self._run = self._scope.start(self._measure(model))

    def stop(self) -> None:
        """End the measurement that was started here; nothing of it is kept."""
        if self._run is not None:
            self._run.cancel()
            self._run = None
            self._set(None)

    def close(self) -> None:
        self._scope.close()

    async def _measure(self, model: ModelId) -> None:
        try:
            await self._scope.call(lambda engine: engine.measure_model(model))
        except Exception as error:  # noqa: BLE001  # told to the person
            self.told.emit(wording.telling(error))
        self._set(None)
        self.look()

    async def _look(self, *, is_estimated: bool) -> None:
        self._is_looking = True
        try:
            found = await self._scope.call(
                lambda engine: engine.measurements(estimate=is_estimated)
            )
        finally:
            self._is_looking = False
        if found != self._figures:
            self._figures = MappingProxyType(dict(found))
            self.figuresChanged.emit()
        if self._wants_estimate and not is_estimated:
            self.look()

    def _take(self, events: Sequence[Event]) -> None:
        for event in events:
            match event:
                case MeasurementProgress(model, part, fraction):
                    self._progress(model, part, fraction)
                case MeasurementFinished(model):
                    self._finished(model)
        if any(isinstance(event, MeasurementFinished | RunFinished) for event in events):
            self.look()

    def _progress(self, model: ModelId, part: Part, fraction: float) -> None:
        if self._measuring is not None and self._measuring.model == model:
            self._set(replace(self._measuring, part=part, fraction=fraction))
        elif self._measuring is None and self._run is None:
            self._set(Measuring(model, part, fraction))  # begun by somebody else

    def _finished(self, model: ModelId) -> None:
        if self._measuring is not None and self._measuring.model == model:
            self._run = None if self._run is None or self._run.is_over else self._run
            self._set(None)

    def _set(self, measuring: Measuring | None) -> None:
        if measuring != self._measuring:
            self._measuring = measuring
            self.measuringChanged.emit()

    def __repr__(self) -> str:
        return f"<MeasuringViewModel {len(self._figures)} models, {self._measuring}>"
