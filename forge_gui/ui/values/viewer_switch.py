"""The switch between the viewers that fit a value: a row of joined buttons, one of them pressed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from forge_gui.ui.controls.section import empty, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.value_kinds import Viewer


class ViewerSwitch(QWidget):
    """`chosen` tells which viewer a person wants."""

    chosen = Signal(object)

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._viewers: tuple[Viewer, ...] = ()
        self._buttons = QButtonGroup(self)
        self._layout = row(self, gap=0)
        self.setAccessibleName(tr("How the value is shown"))
        self._buttons.idClicked.connect(self._clicked)

    @property
    def viewers(self) -> tuple[Viewer, ...]:
        return self._viewers

    def show_viewers(self, viewers: Sequence[Viewer], current: Viewer) -> None:
        """Offer these, with one of them pressed."""
        if tuple(viewers) != self._viewers:
            self._viewers = tuple(viewers)
            self._make()
        button = self._buttons.button(self._viewers.index(current))
        button.setChecked(True)

    def _make(self) -> None:
        for button in self._buttons.buttons():
            self._buttons.removeButton(button)
        empty(self._layout)
        last = len(self._viewers) - 1
        for number, viewer in enumerate(self._viewers):
            button = WordButton(self._source, tr(viewer.value), look="segment")
            button.setCheckable(True)
            button.setProperty(
                "end", "left" if number == 0 else "right" if number == last else "middle"
            )
            button.setAccessibleName(tr("Show as {viewer}", viewer=tr(viewer.value)))
            self._buttons.addButton(button, number)
            self._layout.addWidget(button)

    def _clicked(self, number: int) -> None:
        self.chosen.emit(self._viewers[number])
