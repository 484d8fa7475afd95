"""How a model's answers came to be JSON: one row for each way that occurred, with its count."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import SectionHead, column, empty, hairline, named_value
from forge_gui.ui.theme import fonts
from forge_gui.viewmodels.numbers import whole
from forge_gui.viewmodels.translation import tr


class JsonCounts(QWidget):
    """Hidden for a model that was never asked for JSON."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("How its answers came to be JSON"))
        self._rows = column()
        layout = column(self)
        layout.addWidget(hairline())
        inside = column(margins=(16, 8, 16, 8))
        inside.addWidget(SectionHead(tr("Answers in JSON"), tr("kept over restarts")))
        inside.addLayout(self._rows)
        layout.addLayout(inside)
        self._shown: tuple[tuple[str, int], ...] = ()
        self.hide()

    def show_counts(self, counts: Sequence[tuple[str, int]]) -> None:
        """Words and how many answers each."""
        self.setVisible(bool(counts))
        if tuple(counts) == self._shown:
            return
        self._shown = tuple(counts)
        empty(self._rows)
        for words, number in counts:
            value = label(whole(number), size=fonts.DENSE)
            value.setAccessibleName(f"{words}: {whole(number)}")
            self._rows.addWidget(named_value(words, value))
