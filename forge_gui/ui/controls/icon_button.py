"""Square buttons that are an icon; it takes the theme's colours itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.source import ThemeSource


class IconButton(QAbstractButton):
    """A square button; `name` is what assistive technology and the tip say."""

    def __init__(
        self,
        source: ThemeSource,
        icon: str,
        name: str,
        *,
        size: int = 28,
        icon_size: int = 16,
        framed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._icon = icon
        self._icon_size = icon_size
        self._framed = framed
        self.setFixedSize(fonts.px(size), fonts.px(size))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        source.changed.connect(self.update)

    def set_icon(self, icon: str, name: str = "") -> None:
        self._icon = icon
        if name:
            self.setAccessibleName(name)
            self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._source.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        is_hot = self.isEnabled() and self.underMouse()
        if self._framed or is_hot or self.isChecked() or self.isDown():
            fill = theme.raised if self._framed else theme.hover
            if self.isDown():
                fill = theme.pressed
            elif is_hot:
                fill = theme.hover
            painter.setBrush(fill)
            painter.setPen(theme.line_mid if self._framed else Qt.PenStyle.NoPen)
            inset = 0.5 if self._framed else 0
            painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 6, 6)
        color = theme.text if is_hot or self.isChecked() else theme.secondary
        if not self.isEnabled():
            color = theme.disabled
        icons.paint(painter, self._icon, icons.center_in(box, fonts.px(self._icon_size)), color)
