"""The models that are ticked to be compared: two to six, in the order in which they were ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from forge_gui.values.ids import ModelId
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.wording import Telling

FEWEST, MOST = 2, 6


class TrayViewModel(QObject):
    changed = Signal()
    told = Signal(object)
    """A wording.Telling: why one more cannot be ticked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models: tuple[ModelId, ...] = ()

    @property
    def models(self) -> Sequence[ModelId]:
        return self._models

    @property
    def can_compare(self) -> bool:
        return len(self._models) >= FEWEST

    def is_ticked(self, model: ModelId) -> bool:
        return model in self._models

    def tick(self, model: ModelId, is_on: bool) -> None:
        """Put a model on the tray, or take it off."""
        if is_on == self.is_ticked(model):
            return
        if not is_on:
            self._put(tuple(one for one in self._models if one != model))
        elif len(self._models) < MOST:
            self._put((*self._models, model))
        else:
            sentence = tr("No more than {n} models are compared at once.", n=MOST)
            self.told.emit(Telling(sentence, tr("Take one off the tray first.")))

    def toggle(self, model: ModelId) -> None:
        self.tick(model, not self.is_ticked(model))

    def clear(self) -> None:
        if self._models:
            self._put(())

    def _put(self, models: tuple[ModelId, ...]) -> None:
        self._models = models
        self.changed.emit()
