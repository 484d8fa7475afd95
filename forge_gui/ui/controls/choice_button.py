"""A button that looks like a drop-down list: what is chosen, a remark behind it, an arrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from forge_gui.ui.controls.painting import LEFT, draw_text
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource


class ChoiceButton(QAbstractButton):
    """`opened` comes for a click, Space, Enter, Down and Alt+Down. `name` says what is chosen."""

    opened = Signal()

    def __init__(self, source: ThemeSource, name: str, *, icon: str = "") -> None:
        super().__init__()
        self._source, self._icon = source, icon
        self._name, self._remark, self._hint = name, "", ""
        self.setFixedHeight(fonts.px(28))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.clicked.connect(self.opened)
        source.changed.connect(self.update)

    def show_choice(self, text: str, remark: str = "", *, hint: str = "") -> None:
        """`hint` is said in the muted tone while nothing is chosen."""
        self.setText(text)
        self._remark, self._hint = remark, hint
        self.setAccessibleName(f"{self._name}: {text or hint}")
        self.setToolTip(f"{text} {remark}".strip() if self._is_cut(text, remark) else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(120), fonts.px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.px(72), fonts.px(28))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F4)
        if event.key() in keys:
            self.opened.emit()
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
        painter.setPen(theme.line_mid)
        painter.setBrush(theme.hover if self.underMouse() else theme.raised)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 6, 6)
        mirror(painter, QRectF(self.rect()))
        arrow = QRectF(self.width() - 22, (self.height() - 12) / 2, 12, 12)
        icons.paint(painter, "caret-down", arrow, theme.muted)
        text = QRectF(8, 0, self.width() - 34, self.height())
        if self._icon:
            sign = QRectF(8, (self.height() - 16) / 2, 16, 16)
            icons.paint(painter, self._icon, sign, theme.secondary)
            text.setLeft(sign.right() + 6)
        if not self.text():
            draw_text(painter, text, self._hint, fonts.ui(), theme.muted, LEFT)
            return
        text.setLeft(text.left() + draw_text(painter, text, self.text(), fonts.ui(), theme.text))
        text.setLeft(text.left() + 6)
        if text.width() > fonts.px(24):
            small = fonts.ui(fonts.CAPTION)
            draw_text(painter, text, self._remark, small, theme.muted, LEFT)

    def _is_cut(self, text: str, remark: str) -> bool:
        wide = QFontMetricsF(fonts.ui()).horizontalAdvance(f"{text} {remark}")
        return wide > self.width() - 60
