"""What the bars of the timeline mean: small samples with their word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from forge_gui.ui.controls.painting import LEFT, draw_text
from forge_gui.ui.run.bar_looks import bar_color, hatching
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.theme.tokens import mix
from forge_gui.viewmodels.timeline import BarKind
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_SHOWN = (
    (BarKind.RUN, QT_TR_NOOP("runs")),
    (BarKind.LOAD, QT_TR_NOOP("loads")),
    (BarKind.CACHED, QT_TR_NOOP("from cache")),
)
_BOX = 16.0
_GAP = 16.0


class TimelineLegend(QWidget):
    """One line; hidden where another tab is shown."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        source.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(fonts.ui(fonts.CAPTION))
        words = sum(metrics.horizontalAdvance(tr(word)) for _kind, word in _SHOWN)
        return QSize(round(words + len(_SHOWN) * (_BOX + 6 + _GAP)), fonts.px(20))

    def minimumSizeHint(self) -> QSize:
        """In a narrow window the tabs come first: what has no room is left out."""
        return QSize(0, fonts.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        mirror(painter, QRectF(self.rect()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = fonts.ui(fonts.CAPTION)
        x = 0.0
        for kind, word in _SHOWN:
            if x + _BOX + 6 + QFontMetricsF(font).horizontalAdvance(tr(word)) > self.width():
                break
            box = QRectF(x + 0.5, round(self.height() / 2) - 4.5, _BOX - 1, 9)
            color = bar_color(kind, theme)
            painter.setPen(QPen(color, 1))
            painter.setBrush(mix(color, theme.surface, 0.30))
            painter.drawRoundedRect(box, 2, 2)
            if kind is BarKind.LOAD:
                painter.setBrush(hatching(color, self.devicePixelRatioF()))
                painter.drawRoundedRect(box, 2, 2)
            x += _BOX + 6
            text = QRectF(x, 0, 240, self.height())
            x += draw_text(painter, text, tr(word), font, theme.secondary, LEFT) + _GAP
