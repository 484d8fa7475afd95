"""Over the canvas of a pipeline that was entered from another: the way back, pipeline by pipeline."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.sub_pipelines import Crumb
from forge_gui.viewmodels.translation import tr

_HEIGHT = 36


class TrailBar(QWidget):
    """Hidden over a pipeline that stands by itself."""

    crumb_wanted = Signal(object)
    """A Crumb: that pipeline shall be shown."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self.setFixedHeight(fonts.px(_HEIGHT))
        self.setAccessibleName(tr("Where this pipeline is used"))
        self._layout = row(self, margins=(8, 0, 12, 0), gap=2)
        self._layout.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.buttons: list[WordButton] = []
        self.here = label(weight=fonts.SEMIBOLD)
        self._parts: list[QWidget] = []
        self._layout.addWidget(self.here)
        self._layout.addStretch(1)
        self.hide()

    def show_trail(self, trail: Sequence[Crumb], title: str) -> None:
        """The pipelines around, the outermost first, and the name of the one that is shown."""
        for part in self._parts:
            self._layout.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.buttons, self._parts = [], []
        for crumb in trail:
            button = WordButton(self._source, crumb.title, look="quiet", tip=str(crumb.path))
            button.clicked.connect(partial(self._go, crumb))
            sign = QLabel("/")
            self.buttons.append(button)
            for part in (button, sign):
                self._layout.insertWidget(len(self._parts), part)
                self._parts.append(part)
        self.here.setText(title)
        self.setVisible(bool(trail))

    def _go(self, crumb: Crumb) -> None:
        self.crumb_wanted.emit(crumb)
