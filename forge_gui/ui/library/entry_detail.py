"""The right of the library: everything about one entry, on this PC or only published."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.section import LongColumn, column, fill, hairline
from forge_gui.ui.library.abilities_panel import AbilitiesPanel
from forge_gui.ui.library.fit_panel import FitPanel
from forge_gui.ui.library.manage.manage_row import ManageRow
from forge_gui.ui.library.model_detail import ModelDetail
from forge_gui.ui.library.origins_panel import OriginsPanel
from forge_gui.ui.library.packings_panel import PackingsPanel
from forge_gui.ui.library.why_panel import WhyPanel
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.library_desk import LibraryDesk
from forge_gui.viewmodels.library_rows import LibraryRow


class EntryDetail(QWidget):
    """`wanted`: a model shall become a step; `pull_wanted`: one shall be fetched; `looked_at`:
    another one is to be shown. Each carries a model's id."""

    wanted = Signal(str)
    pull_wanted = Signal(str)
    looked_at = Signal(str)

    def __init__(
        self, source: ThemeSource, desk: LibraryDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        fill(self, "surface")
        self.model = ModelDetail(source, desk.models, desk.measuring, desk.bills, desk.curves)
        self._fit = FitPanel(source, desk.advice)
        self._abilities = AbilitiesPanel(source, desk.abilities)
        self._why = WhyPanel(source, desk.advice)
        self._packings = PackingsPanel(source)
        self._origins = OriginsPanel()
        layout = LongColumn(self)
        layout.addWidget(self.model)
        self._under = column()
        self._managing: ManageRow | None = None
        layout.addLayout(self._under)
        self._more = QWidget()
        more = column(self._more)
        for part in (self._why, self._fit, self._packings, self._abilities, self._origins):
            more.addWidget(part)
        more.insertWidget(0, hairline())
        layout.addWidget(self._more)
        layout.addStretch(1)
        self.model.wanted.connect(self.wanted)
        self.model.pull_wanted.connect(self.pull_wanted)
        self._packings.wanted.connect(self.pull_wanted)
        self._why.looked_at.connect(self.looked_at)

    def add_managing(self, managing: ManageRow) -> None:
        """Below what is known of the model, what can be done with it where it lies."""
        self._managing = managing
        self._under.addWidget(managing)

    def show_row(self, shown: LibraryRow | None) -> None:
        """None: nothing is chosen."""
        self._more.setVisible(shown is not None)
        desk = self._desk
        desk.advice.check(shown.id if shown else None, desk.library.context)
        here = shown is not None and shown.live is not None
        desk.abilities.show_model(shown.id if shown is not None and here else None)
        if self._managing is not None:
            ours = shown.id if shown is not None and here else None
            is_remote = shown is not None and shown.model_row.card.is_remote
            self._managing.show_model(ours, is_remote=is_remote)
        self.model.show_row(shown.model_row if shown else None, is_here=here)
        if shown is not None:
            self._packings.show_row(shown)
            self._origins.show_row(shown)
            self._why.show_model(shown.id)
