"""Buttons with a word and perhaps an icon before it, drawn alike everywhere.

The ground is the style sheet's (hover, pressed, focus, disabled); icon and word are painted here,
so that their gap, their colours and their sharpness do not depend on the platform's style.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton

from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror, write
from forge_gui.ui.theme.source import ThemeSource

_ICON, _GAP = 16.0, 8.0
_PADS = {"primary": 16, "quiet": 8, "chip": 10, "row": 8}
_HEIGHTS = {"primary": 32, "chip": 24, "quiet": 28, "row": 28}
_LEFT = frozenset({"row"})
_PAD_ALONE = 6
"""At both sides of an icon that stands there alone."""
_SOLID = frozenset({"play", "stop"})


class WordButton(QPushButton):
    """`look`: "" (framed), "primary" (ember), "quiet", "chip" (on and off), "row" (a list's)."""

    _beside = 0
    """Pixels at the right that something else needs."""

    def __init__(
        self, source: ThemeSource, text: str, *, icon: str = "", look: str = "", tip: str = ""
    ) -> None:
        super().__init__(text)
        self._source, self._icon_name, self._look = source, icon, look
        self._measured: tuple[str, QFont, float] | None = None
        if look:
            self.setProperty("look", look)
        if tip:
            self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setFixedHeight(fonts.px(_HEIGHTS.get(look, 28)))
        self.setFont(self._font())
        source.changed.connect(self.update)

    @property
    def _sign(self) -> str:
        """What begins or ends the work of a screen is solid, as on the canvas."""
        is_solid = self._look == "primary" and self._icon_name in _SOLID
        return f"{self._icon_name}-fill" if is_solid else self._icon_name

    def set_icon(self, icon: str) -> None:
        if icon != self._icon_name:
            self._icon_name = icon
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        text = self.text()
        wide = self._word_wide() + _icon_wide(self._icon_name, text)
        pad = _PADS.get(self._look, 12) if text else _PAD_ALONE
        return QSize(round(wide) + 2 * pad, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.icon = QIcon()
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        self._paint_inside(painter)

    def _paint_inside(self, painter: QPainter) -> None:
        mirror(painter, QRectF(self.rect()))
        color = self._color()
        text = self.text()
        used = self._word_wide() + _icon_wide(self._icon_name, text)
        x = _PADS[self._look] if self._look in _LEFT else (self.width() - self._beside - used) / 2
        if self._icon_name:
            box = QRectF(x, (self.height() - _ICON) / 2, _ICON, _ICON)
            icons.paint(painter, self._sign, box, color)
            x += _ICON + _GAP - 2
        painter.setFont(self.font())
        painter.setPen(color)
        box = QRectF(x, 0, self.width() - x, self.height())
        write(painter, box, int(Qt.AlignmentFlag.AlignVCenter), text)

    def _word_wide(self) -> float:
        """Measured once for a word and a font: a layout asks for it dozens of times."""
        text, font = self.text(), self.font()
        if self._measured is None or self._measured[:2] != (text, font):
            self._measured = text, font, QFontMetricsF(font).horizontalAdvance(text)
        return self._measured[2]

    def _font(self) -> QFont:
        if self._look == "primary":
            return fonts.ui(fonts.BODY, fonts.SEMIBOLD)
        return fonts.ui(fonts.DENSE if self._look in ("chip", "quiet", "row") else fonts.BODY)

    def _color(self) -> QColor:
        theme = self._source.theme
        if not self.isEnabled():
            return theme.disabled
        if self._look == "primary":
            return theme.on_ember
        if self._look == "chip":
            return theme.ember if self.isChecked() else theme.secondary
        if self._look in ("quiet", "row"):
            return theme.text if self.underMouse() else theme.secondary
        if self._look == "segment":
            return theme.text if self.isChecked() else theme.secondary
        return theme.text


def _icon_wide(icon: str, text: str) -> float:
    """What an icon takes, with the gap to its word where there is one."""
    return 0.0 if not icon else _ICON + (_GAP - 2 if text else 0.0)
