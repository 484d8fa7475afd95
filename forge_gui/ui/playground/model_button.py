"""A model's name with an arrow: a press offers the others."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from forge_gui.ui.controls.painting import draw_text
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.translation import tr

_WIDEST = 220


class ModelButton(QAbstractButton):
    """As wide as its name, up to a limit."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(fonts.px(28))
        self.show_model("")
        source.changed.connect(self.update)

    def show_model(self, name: str) -> None:
        shown = name or tr("Choose a model")
        if shown != self.text():
            self.setText(shown)
            self.setAccessibleName(tr("Model: {name}", name=shown))
            self.setToolTip(shown)
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(fonts.ui(fonts.BODY, fonts.MEDIUM)).horizontalAdvance(self.text())
        return QSize(min(fonts.px(_WIDEST), round(wide) + 30), fonts.px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.px(72), fonts.px(28))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.hover)
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        mirror(painter, QRectF(self.rect()))
        text = QRectF(4, 0, self.width() - 26, self.height())
        font = fonts.ui(fonts.BODY, fonts.MEDIUM)
        draw_text(painter, text, self.text(), font, theme.text)
        arrow = QRectF(self.width() - 18, (self.height() - 12) / 2, 12, 12)
        icons.paint(painter, "caret-down", arrow, theme.muted)
