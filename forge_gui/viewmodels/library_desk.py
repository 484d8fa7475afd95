"""All that the library's screens show, made when the library is first opened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.capabilities import Capability
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.downloads import DownloadsViewModel
from forge_gui.viewmodels.keeping import KeepingViewModel
from forge_gui.viewmodels.library import LibraryViewModel
from forge_gui.viewmodels.library_abilities import AbilitiesViewModel
from forge_gui.viewmodels.library_advice import AdviceViewModel
from forge_gui.viewmodels.library_asking import AskingViewModel
from forge_gui.viewmodels.library_comparing import ComparingViewModel
from forge_gui.viewmodels.library_tray import TrayViewModel
from forge_gui.viewmodels.measuring import MeasuringViewModel
from forge_gui.viewmodels.memory_bills import MemoryBillViewModel
from forge_gui.viewmodels.memory_curves import MemoryCurveViewModel
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.settings import SettingsViewModel
from forge_gui.viewmodels.shoot_out import ShootOutViewModel
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.verdicts import Budget

if TYPE_CHECKING:  # made when the strategies are first shown
    from forge_gui.viewmodels.strategies import StrategiesViewModel


class LibraryDesk(QObject):
    """Browsing, advice, comparison; models, measuring and bills are those of the whole window."""

    told = Signal(object)
    """A wording.Telling of any of them."""

    def __init__(
        self,
        bridge: Bridge,
        models: ModelsViewModel,
        measuring: MeasuringViewModel | None = None,
        bills: MemoryBillViewModel | None = None,
        settings: SettingsViewModel | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.models, self.measuring, self.bills = models, measuring, bills
        self._bridge = bridge
        self._strategies: StrategiesViewModel | None = None
        self.library = LibraryViewModel(bridge, models, self)
        self.curves = MemoryCurveViewModel(bridge, bills, self._budget, self) if bills else None
        self.tray = TrayViewModel(self)
        self.advice = AdviceViewModel(bridge, self)
        self.comparing = ComparingViewModel(bridge, self)
        self.asking = AskingViewModel(bridge, self)
        self.shoot_out = ShootOutViewModel(bridge, self)
        self.abilities = AbilitiesViewModel(bridge, self)
        self.downloads = DownloadsViewModel(bridge, self)
        self.keeping = KeepingViewModel(bridge, settings, self)
        for teller in (
            self.library,
            self.tray,
            self.advice,
            self.comparing,
            self.shoot_out,
            self.abilities,
            self.downloads,
            self.keeping,
        ):
            teller.told.connect(self.told)
        self.tray.changed.connect(lambda: self.comparing.compare(self.tray.models))
        self.library.entriesChanged.connect(self._compare_again)

    @property
    def strategies(self) -> StrategiesViewModel:
        """Which model does what: made when the strategies are first shown."""
        if self._strategies is None:
            from forge_gui.viewmodels.strategies import StrategiesViewModel

            self._strategies = StrategiesViewModel(self._bridge, self)
            self._strategies.told.connect(self.told)
        return self._strategies

    @property
    def writers(self) -> Sequence[ModelId]:
        """Those of the comparison that can be asked: they are on this PC and write text."""
        return [one for one in self.comparing.models if self._is_here(one) and self._writes(one)]

    @property
    def silent_words(self) -> str:
        """Who of the comparison is not asked, and why; empty: all are."""
        models = self.comparing.models
        absent = [wording.model_name(one) for one in models if not self._is_here(one)]
        mute = [
            wording.model_name(one)
            for one in models
            if self._is_here(one) and not self._writes(one)
        ]
        told = []
        if absent:
            names = wording.joined(absent)
            told.append(tr("Not on this PC, so not asked: {models}.", models=names))
        if mute:
            names = wording.joined(mute)
            told.append(tr("Writes no text, so not asked: {models}.", models=names))
        return " ".join(told)

    def _budget(self) -> Budget:
        return self.models.budget

    def close(self) -> None:
        if self.curves is not None:
            self.curves.close()
        for part in (
            self.library,
            self.advice,
            self.comparing,
            self.asking,
            self.shoot_out,
            self.abilities,
            self.downloads,
            self.keeping,
        ):
            part.close()
        if self._strategies is not None:
            self._strategies.close()

    def _is_here(self, model: ModelId) -> bool:
        entry = self.library.entry(model)
        return entry is None or entry.is_installed

    def _writes(self, model: ModelId) -> bool:
        """As far as anybody told."""
        entry = self.library.entry(model)
        told = entry.card.capabilities if entry else frozenset()
        return not told or Capability.TEXT_GENERATION in told

    def _compare_again(self) -> None:
        """The entries are others now: so may the figures be."""
        if self.tray.can_compare:
            self.comparing.compare(self.tray.models)
