"""As which quantisations a model can be had: size, whether it fits, and a way to fetch each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import SectionHead, column, empty, row
from forge_gui.ui.controls.verdict_sign import VERDICT_LOOKS, Sign
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.library_packings import Packing, packings_of
from forge_gui.viewmodels.library_rows import LibraryRow
from forge_gui.viewmodels.translation import tr


class PackingsPanel(QWidget):
    """Hidden where there is no choice. `wanted` carries the id of what is to be fetched."""

    wanted = Signal(str)

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._shown: Sequence[Packing] = ()
        self.setAccessibleName(tr("Other files of it"))
        inner = column(self, margins=(16, 8, 16, 8), gap=2)
        inner.addWidget(SectionHead(tr("Other files of it")))
        self._lines = column(gap=2)
        inner.addLayout(self._lines)

    def show_row(self, shown: LibraryRow) -> None:
        """Those of this entry."""
        found = packings_of(shown)
        self.setVisible(bool(found))
        if found == self._shown:
            return
        self._shown = found
        empty(self._lines)
        for one in found:
            self._lines.addWidget(self._line(shown.name, one))

    def _line(self, model: str, one: Packing) -> QWidget:
        made = QWidget()
        made.setFixedHeight(fonts.px(28))
        made.setAccessibleName(", ".join(part for part in (one.name, one.words) if part))
        layout = row(made, gap=8)
        sign = Sign(self._source)
        layout.addWidget(sign)
        sign.show_sign(*VERDICT_LOOKS[one.fit])
        weight = fonts.MEDIUM if one.is_shown else fonts.NORMAL
        layout.addWidget(label(one.name, size=fonts.DENSE, weight=weight))
        layout.addWidget(ElidedLabel(one.words, size=fonts.CAPTION, tone="muted"), 1)
        if one.model is not None:
            fetch = WordButton(self._source, tr("Fetch it"), look="quiet")
            fetch.setAccessibleName(tr("Fetch {model} as {packing}", model=model, packing=one.name))
            wanted = str(one.model)
            fetch.clicked.connect(lambda _on=False: self.wanted.emit(wanted))
            layout.addWidget(fetch)
        return made
