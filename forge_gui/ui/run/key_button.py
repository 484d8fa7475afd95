"""A button with its key beside its word; where there is little room, its icon alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent

from forge_gui.ui.controls.keys import shown_keys
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror, write
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.theme.tokens import mix

_GAP, _PAD = 10, 5
_FOLDED = 28
"""Wide is one that shows its icon alone."""


class KeyButton(WordButton):
    """The key is painted in a frame of its own, at the right."""

    def __init__(
        self, source: ThemeSource, text: str, key: str, *, icon: str = "", look: str = ""
    ) -> None:
        super().__init__(source, text, icon=icon, look=look)
        self._key, self._is_primary, self._theme_source = "", look == "primary", source
        self._shows_key, self._word = True, text
        self.can_fold = False
        """It may become so narrow that its icon alone is shown: see `fold`."""
        self._is_folded = False
        self.show_as(text, key, icon)

    def show_as(self, text: str, key: str, icon: str) -> None:
        """Another word, key and icon in the same place."""
        self._key, self._word = (key := shown_keys(key)), text
        self._beside = self._key_wide()
        self.setText("" if self._is_folded else text)
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({key})" if key else text)
        self.set_icon(icon)
        self.updateGeometry()

    def show_key(self, *, is_shown: bool) -> None:
        """Where there is little room the tip alone tells the key."""
        if is_shown != self._shows_key:
            self._shows_key = is_shown
            self._beside = self._key_wide()
            self.updateGeometry()
            self.update()

    def fold(self, *, is_folded: bool) -> None:
        """The icon alone; name and tip still say the word."""
        if self.can_fold and is_folded != self._is_folded:
            self._is_folded = is_folded
            self._beside = self._key_wide()
            self.setText("" if is_folded else self._word)
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Whoever holds it may be narrow before it folds."""
        size = super().minimumSizeHint()
        return QSize(min(size.width(), fonts.px(_FOLDED)), size.height()) if self.can_fold else size

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width() + self._beside, size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._key or not self._shows_key or self._is_folded:
            return
        theme, painter = self._theme_source.theme, QPainter(self)
        mirror(painter, QRectF(self.rect()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = self._key_wide() - _GAP
        high = fonts.px(18)
        left = self.width() - wide - (12 if self._is_primary else 8)
        box = QRectF(left, (self.height() - high) / 2, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = theme.ember if self._is_primary else theme.surface
        over = theme.on_ember if self._is_primary else theme.line_mid
        painter.setBrush(mix(over, ground, 0.16 if self._is_primary else 0.5))
        painter.drawRoundedRect(box, 4, 4)
        color = theme.on_ember if self._is_primary else theme.secondary
        painter.setPen(color if self.isEnabled() else theme.disabled)
        painter.setFont(fonts.ui(fonts.CAPTION))
        write(painter, box, int(Qt.AlignmentFlag.AlignCenter), self._key)

    def _key_wide(self) -> int:
        if not self._key or not self._shows_key or self._is_folded:
            return 0
        metrics = QFontMetricsF(fonts.ui(fonts.CAPTION))
        return round(metrics.horizontalAdvance(self._key)) + 2 * _PAD + _GAP
