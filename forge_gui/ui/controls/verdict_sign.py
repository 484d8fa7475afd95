"""Whether a model fits, as a sign: the same icon and tone in every list."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.verdicts import Fit

VERDICT_LOOKS = {  # icon, token
    Fit.FITS: ("check-circle-fill", "ok"),
    Fit.FITS_AFTER_UNLOAD: ("swap", "info"),
    Fit.TOO_LARGE: ("x-circle-fill", "danger"),
    Fit.REMOTE: ("cloud", "secondary"),
    Fit.UNKNOWN: ("question", "muted"),
}


class Sign(QWidget):
    """One icon in one token of the theme, to stand before words."""

    def __init__(self, source: ThemeSource, *, size: int = 14) -> None:
        super().__init__()
        self._source, self._icon, self._token = source, "", "muted"
        self.setFixedSize(fonts.px(size), fonts.px(size))
        source.changed.connect(self.update)

    def show_sign(self, icon: str, token: str) -> None:
        """An empty icon hides it."""
        self._icon, self._token = icon, token
        if not icon or self.parent() is not None:  # alone it would be a window for a moment
            self.setVisible(bool(icon))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._icon:
            color = getattr(self._source.theme, self._token)
            icons.paint(QPainter(self), self._icon, QRectF(self.rect()), color)
