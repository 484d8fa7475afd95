"""Everything that is known about one model, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import (
    LineOver,
    SectionHead,
    column,
    empty,
    fill,
    hairline,
    row,
)
from forge_gui.ui.controls.verdict_sign import VERDICT_LOOKS, Sign
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.library.bill_panel import BillPanel
from forge_gui.ui.library.json_counts import JsonCounts
from forge_gui.ui.library.known_facts import KnownFacts
from forge_gui.ui.library.measured import MeasuredPanel
from forge_gui.ui.library.memory_bar import MemoryPart
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.measuring import MeasuringViewModel
from forge_gui.viewmodels.memory_bills import MemoryBillViewModel
from forge_gui.viewmodels.memory_curves import MemoryCurveViewModel
from forge_gui.viewmodels.model_rows import ModelRow, ModelState
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.translation import tr


class ModelDetail(QWidget):
    """Shows one row; empty until one is chosen. `wanted`: it shall become a step; `pull_wanted`:
    it shall be fetched."""

    wanted = Signal(str)
    pull_wanted = Signal(str)

    def __init__(
        self,
        source: ThemeSource,
        models: ModelsViewModel,
        measuring: MeasuringViewModel | None = None,
        bills: MemoryBillViewModel | None = None,
        curves: MemoryCurveViewModel | None = None,
    ) -> None:
        super().__init__()
        self._source, self._models, self._bills = source, models, bills
        self._bill = BillPanel(source, bills, curves) if bills else None
        self._row: ModelRow | None = None
        self._is_here = True
        self.can_pull = False
        """Somebody hears `pull_wanted`."""
        self.setAccessibleName(tr("About this model"))
        fill(self, "surface")
        self._name = ElidedLabel(size=fonts.PAGE, weight=fonts.SEMIBOLD)
        self._sign = Sign(source)
        self._verdict = ElidedLabel(size=fonts.DENSE, tone="secondary")
        self._summary = label(tone="secondary", wrap=True)
        self._abilities = row(gap=6)
        self._add = WordButton(source, tr("Add to canvas"), icon="plus", look="primary")
        self._load = WordButton(source, tr("Load"), icon="download-simple")
        self._load.setFixedHeight(fonts.px(32))
        self._pull = WordButton(source, tr("Pull"), icon="download-simple", look="primary")
        self._absent = label(size=fonts.DENSE, tone="secondary", wrap=True)
        self._memory = MemoryPart(source)
        self._limits_head = SectionHead(tr("What it cannot do"))
        self._limits = label(size=fonts.DENSE, tone="secondary", wrap=True)
        self._why = label(size=fonts.DENSE, tone="danger", wrap=True)
        self._known = KnownFacts()
        self._measured = MeasuredPanel(source, measuring)
        self._json = JsonCounts()
        self._shown_abilities: tuple[str, ...] = ()
        self._lay_out()
        self._add.clicked.connect(self._want)
        self._load.clicked.connect(self._load_or_unload)
        self._pull.clicked.connect(self._want_pull)
        self.show_row(None)

    def show_row(self, shown: ModelRow | None, *, is_here: bool = True) -> None:
        """`is_here`: a backend offers it; else it is only published."""
        self._row, self._is_here = shown, is_here
        self._show_bill()
        self._inside.setVisible(shown is not None)
        self._nothing.setVisible(shown is None)
        if shown is None:
            return
        card = shown.card
        self._name.setText(shown.name)
        sign = ("warning-circle", "warn") if shown.resting else VERDICT_LOOKS[shown.verdict.fit]
        self._sign.show_sign(*sign)
        fits = "" if shown.resting else shown.verdict.text
        self._verdict.setText(fits or shown.state_words)
        self._summary.setText(tr(card.summary))
        self._summary.setVisible(bool(card.summary))
        trouble = shown.trouble
        self._why.setText(trouble.text if trouble else "")
        self._why.setVisible(trouble is not None)
        self._show_abilities(shown.capability_words)
        self._show_load(shown)
        self._memory.show_row(shown)
        self._limits.setText(card.limits)
        self._limits_part.setVisible(bool(card.limits))
        self._known.show_card(card)
        self._measured.setVisible(is_here)
        self._measured.show_row(shown)
        self._json.show_counts(shown.json)

    def _show_bill(self) -> None:
        """Only where somebody sees it: a bill is asked for anew for each model."""
        if self._bills is not None and self._row is not None:
            is_ours = self._is_here and not self._row.card.is_remote
            self._bills.show_model(self._row.id if is_ours else None)
        if self._bill is not None and not self._is_here:
            self._bill.hide()

    def row_changed(self, changed: ModelRow) -> None:
        """New facts of a model; shown if it is this one."""
        if self._row is not None and changed.id == self._row.id:
            self.show_row(changed, is_here=self._is_here)

    def _lay_out(self) -> None:
        self._inside = QWidget()
        layout = column(self)
        self._nothing = label(
            tr("Choose a model to see what is known about it."), size=fonts.DENSE, tone="muted"
        )
        self._nothing.setContentsMargins(16, 16, 16, 16)
        layout.addWidget(self._inside)
        layout.addWidget(self._nothing)
        layout.addStretch(1)
        inner = column(self._inside)
        top = column(margins=(16, 12, 16, 16), gap=6)
        top.addWidget(self._name)
        line = row(gap=6)
        line.addWidget(self._sign)
        line.addWidget(self._verdict, 1)
        top.addLayout(line)
        top.addWidget(self._summary)
        top.addWidget(self._why)
        self._absent.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        top.addWidget(self._absent)
        top.addLayout(self._abilities)
        top.addSpacing(4)
        buttons = row()
        buttons.addWidget(self._add)
        buttons.addWidget(self._load)
        buttons.addWidget(self._pull)
        buttons.addStretch(1)
        top.addLayout(buttons)
        inner.addLayout(top)
        parts = (self._memory, self._bill, self._measured)
        for part in (one for one in parts if one is not None):
            inner.addWidget(LineOver(part))
            inner.addWidget(part)
        inner.addWidget(self._json)
        inner.addWidget(hairline())
        inner.addWidget(self._known)
        self._limits_part = self._cannot()
        inner.addWidget(self._limits_part)

    def _cannot(self) -> QWidget:
        made = QWidget()
        inner = column(made, margins=(16, 4, 16, 12), gap=4)
        inner.addWidget(self._limits_head)
        inner.addWidget(self._limits)
        return made

    def _show_abilities(self, words: tuple[str, ...]) -> None:
        if words == self._shown_abilities:
            return
        self._shown_abilities = words
        empty(self._abilities)
        for word in words:
            chip = label(word.capitalize(), size=fonts.DENSE, tone="secondary")
            chip.setProperty("look", "ability")
            chip.setFixedHeight(fonts.px(22))
            self._abilities.addWidget(chip)
        self._abilities.addStretch(1)

    def _show_load(self, shown: ModelRow) -> None:
        is_loaded = shown.state is ModelState.LOADED
        is_used = shown.loaded is not None and shown.loaded.is_leased
        self._load.setText(tr("Unload") if is_loaded else tr("Load"))
        self._load.set_icon("eject" if is_loaded else "download-simple")
        self._load.setVisible(self._is_here and not shown.card.is_remote)
        self._add.setVisible(self._is_here)
        size = wording.disk_size(shown.card.size_bytes)
        self._pull.setText(tr("Fetch it ({size})", size=size) if size else tr("Fetch it"))
        model = shown.card.id
        can_be_fetched = not self._is_here and model.is_ollama
        self._pull.setVisible(self.can_pull and can_be_fetched)
        how = tr("Not on this PC. To fetch it: ollama pull {name}", name=model.name)
        if not can_be_fetched:
            how = tr("Ollama's library does not have it, so Forge can neither fetch nor run it.")
        self._absent.setText(how)
        self._absent.setVisible(not self._is_here and not (self.can_pull and can_be_fetched))
        can = shown.state is not ModelState.LOADING and not is_used and shown.verdict.is_usable
        self._load.setEnabled(can)

    def _want(self) -> None:
        if self._row is not None:
            self.wanted.emit(str(self._row.id))

    def _want_pull(self) -> None:
        if self._row is not None:
            self.pull_wanted.emit(str(self._row.id))

    def _load_or_unload(self) -> None:
        if self._row is None:
            return
        if self._row.state is ModelState.LOADED:
            self._models.unload(self._row.id)
        else:
            self._models.load(self._row.id)
