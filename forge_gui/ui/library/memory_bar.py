"""What a model needs against what it may use, as one bar with both figures."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.painting import LEFT, RIGHT, draw_text
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.translation import tr


class MemoryBar(QWidget):
    """Danger where it needs more than there is."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._needed: int | None = None
        self._limit: int | None = None
        self.setFixedHeight(fonts.px(36))
        source.changed.connect(self.update)

    def show_share(self, needed: int | None, limit: int | None) -> None:
        """Bytes; None where nobody knows."""
        self._needed, self._limit = needed, limit
        self.setAccessibleName(" ".join(self._words()))
        self.update()

    def _words(self) -> tuple[str, str]:
        need = f"~{wording.memory_size(self._needed)}" if self._needed else tr("not known")
        limit = self._limit
        of = tr("{size} may be used", size=wording.memory_size(limit)) if limit else ""
        return need, of

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        mirror(painter, QRectF(self.rect()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.line)
        track = QRectF(0, 4, self.width(), 6)
        painter.drawRoundedRect(track, 3, 3)
        if self._needed and self._limit:
            share = min(1.0, self._needed / self._limit)
            is_too_large = self._needed > self._limit
            painter.setBrush(theme.danger if is_too_large else theme.secondary)
            wide = max(6.0, track.width() * share)
            painter.drawRoundedRect(QRectF(0, 4, wide, 6), 3, 3)
        need, of = self._words()
        below = QRectF(0, 14, self.width(), self.height() - 16)
        draw_text(painter, below, need, fonts.ui(fonts.DENSE), theme.text, LEFT)
        draw_text(painter, below, of, fonts.ui(fonts.CAPTION), theme.muted, RIGHT)
