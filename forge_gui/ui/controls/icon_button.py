"""Buttons that are an icon, alone or before a word; the icon takes the theme's colours itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from forge_gui.ui.theme import icons
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
        self.setFixedSize(size, size)
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
        icons.paint(painter, self._icon, icons.center_in(box, self._icon_size), color)


class WordButton(QPushButton):
    """A button with a word and perhaps an icon before it; `look` as in theme/sheet.py."""

    def __init__(
        self, source: ThemeSource, text: str, *, icon: str = "", look: str = "", tip: str = ""
    ) -> None:
        super().__init__(text)
        self._source = source
        self._icon = icon
        self._look = look
        if look:
            self.setProperty("look", look)
        if tip:
            self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setIconSize(QSize(16, 16))
        if icon:
            self._draw_icon()
            source.changed.connect(self._draw_icon)

    def set_icon(self, icon: str) -> None:
        if icon != self._icon:
            self._icon = icon
            self._draw_icon()

    def _draw_icon(self) -> None:
        theme = self._source.theme
        color = theme.on_ember if self._look == "primary" else theme.text
        if self._look in ("quiet", "chip"):
            color = theme.secondary
        checked = theme.ember if self._look == "chip" else None
        self.setIcon(icons.icon(self._icon, color, disabled=theme.disabled, checked=checked))
