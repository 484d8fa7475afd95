"""The colours that notes and groups may have, as small discs of which one is chosen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from forge_gui.ui.controls.flow_row import FlowRow
from forge_gui.ui.controls.section import column
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.theme.tokens import Theme
from forge_gui.values.graph import COLOURS, PortKind
from forge_gui.viewmodels.translation import tr

_OF_PORTS = {
    "blue": PortKind.TEXT,
    "violet": PortKind.JSON,
    "teal": PortKind.NUMBER,
    "amber": PortKind.YES_NO,
    "pink": PortKind.IMAGE,
    "green": PortKind.AUDIO,
}


class ColourRow(QWidget):
    """`chosen` carries the name of a colour."""

    chosen = Signal(str)

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self.setAccessibleName(tr("Colour"))
        self._discs = {name: _Disc(source, name) for name in COLOURS}
        row = FlowRow(gap=2)
        for name, disc in self._discs.items():
            disc.clicked.connect(lambda _on=False, wanted=name: self._choose(wanted))
            row.add(disc)
        layout = column(self)
        layout.addWidget(row)

    def show_colour(self, colour: str) -> None:
        for name, disc in self._discs.items():
            disc.setChecked(name == colour)

    def _choose(self, name: str) -> None:
        self.show_colour(name)
        self.chosen.emit(name)


class _Disc(QAbstractButton):
    def __init__(self, source: ThemeSource, name: str) -> None:
        super().__init__()
        self._source, self._name = source, name
        self.setCheckable(True)
        self.setAccessibleName(tr("Colour {name}", name=tr(name.capitalize())))
        self.setToolTip(tr(name.capitalize()))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(fonts.px(28), fonts.px(28))
        source.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(28), fonts.px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        radius = self.width() / 2 - 6
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_colour(theme, self._name))
        painter.drawEllipse(middle, radius, radius)
        if self.isChecked():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.text, 1.5))
            painter.drawEllipse(middle, radius + 3.5, radius + 3.5)


def _colour(theme: Theme, name: str) -> QColor:
    if name in _OF_PORTS:
        return theme.ports[_OF_PORTS[name]].color
    return theme.danger if name == "red" else theme.plan
