"""`auto` among the models: what each of its three ids takes now, asked when somebody looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.ids import AUTO, ModelId

if TYPE_CHECKING:
    from forge_gui.viewmodels.auto_now import AutoNowViewModel
    from forge_gui.viewmodels.model_rows import ModelRow


class WithAutos(QObject):
    """A list of models that offers `auto` as well."""

    autosChanged = Signal()
    """What an id of `auto` takes is known now, or is another one."""
    told = Signal(object)
    """A wording.Telling for the person: a load or unload was refused, and why."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._autos: AutoNowViewModel | None = None

    @property
    def autos(self) -> AutoNowViewModel:
        """Made for the first list that is opened."""
        if self._autos is None:
            from forge_gui.viewmodels.auto_now import AutoNowViewModel

            self._autos = AutoNowViewModel(self._bridge, self)
            self._autos.changed.connect(self.autosChanged)
            self._autos.told.connect(self.told)
        return self._autos

    def ask_autos(self) -> None:
        """What they take, unless somebody asked before: from then on it is kept up."""
        if not self.autos.was_asked:
            self.autos.refresh()

    def auto_rows(self) -> tuple[ModelRow, ...]:
        """A row for each id of `auto`, with what it takes now as far as that was asked."""
        from forge_gui.viewmodels.auto_rows import auto_rows

        return auto_rows(self.autos.lines)

    def auto_row(self, model: ModelId) -> ModelRow | None:
        """None for what is no id of `auto`."""
        if model.backend != AUTO:
            return None
        return next((row for row in self.auto_rows() if row.id == model), None)

    def behind(self, model: ModelId) -> ModelId:
        """The model that an id of `auto` takes now, where that is known; others are themselves."""
        lines = self.autos.lines.values() if model.backend == AUTO else ()
        return next((one.model for one in lines if one.kind.model == model and one.model), model)

    def close_autos(self) -> None:
        if self._autos is not None:
            self._autos.close()
