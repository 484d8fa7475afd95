"""An on/off switch: grey, not ember, which is kept for what runs."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource


class Switch(QAbstractButton):
    """Checked is on. `name` says what it switches."""

    def __init__(self, source: ThemeSource, name: str) -> None:
        super().__init__()
        self._source = source
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFixedSize(fonts.px(28), fonts.px(16))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        source.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(28), fonts.px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._source.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on = self.isChecked()
        track = theme.secondary if is_on else theme.well
        painter.setBrush(track if self.isEnabled() else theme.hover)
        painter.setPen(Qt.PenStyle.NoPen if is_on else theme.line_strong)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.surface if is_on else theme.secondary)
        knob = self.height() - 6
        painter.drawEllipse(QRectF(self.width() - 3 - knob if is_on else 3, 3, knob, knob))
