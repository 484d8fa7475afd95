"""What a model needs against what it may use, as one bar with both figures; beside it where the
first comes from, and what it takes at this moment."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.painting import LEFT, RIGHT, draw_text
from forge_gui.ui.controls.section import SectionHead, column
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.models import Origin
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.library_rows import ORIGIN_WORDS
from forge_gui.viewmodels.model_rows import ModelRow
from forge_gui.viewmodels.translation import tr


class MemoryPart(QWidget):
    """The part of a model's page: the figure is the same as that of its verdict and its bill."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._head = SectionHead(tr("Memory"))
        self._bar = MemoryBar(source)
        self._now = label(size=fonts.DENSE, tone="secondary", wrap=True)
        inner = column(self, margins=(16, 8, 16, 12), gap=4)
        for part in (self._head, self._bar, self._now):
            inner.addWidget(part)

    def show_row(self, shown: ModelRow) -> None:
        """What is known of a model, by its verdict."""
        found = shown.verdict
        self._bar.show_share(found.needed, found.limit, found.origin)
        self._head.remark.setText(tr(ORIGIN_WORDS[found.origin]) if found.needed else "")
        self._now.setText(shown.memory_now_words)
        self._now.setVisible(bool(shown.memory_now))


class MemoryBar(QWidget):
    """Danger where it needs more than there is."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._needed: int | None = None
        self._limit: int | None = None
        self._origin = Origin.ESTIMATED
        self.setFixedHeight(fonts.px(36))
        source.changed.connect(self.update)

    def show_share(
        self, needed: int | None, limit: int | None, origin: Origin = Origin.ESTIMATED
    ) -> None:
        """Bytes; None where nobody knows. `origin` is that of `needed`."""
        self._needed, self._limit, self._origin = needed, limit, origin
        self.setAccessibleName(" ".join(self._words()))
        self.update()

    def _words(self) -> tuple[str, str]:
        needed = self._needed
        need = wording.memory_need(needed, self._origin) if needed else tr("not known")
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
