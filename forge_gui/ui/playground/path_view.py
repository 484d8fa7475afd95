"""The way of a hand-off, drawn: who was asked, how sure each was, and whose answer stays."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.painting import draw_text
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.playground_votes import PathRow
from forge_gui.viewmodels.translation import tr

_ROW, _SIDE = 52, 20


class PathView(QWidget):
    """One row for each model on the way, a line from each to the next."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._rows: Sequence[PathRow] = ()
        source.changed.connect(self.update)

    def show_rows(self, rows: Sequence[PathRow]) -> None:
        if rows == self._rows:
            return
        self._rows = rows
        self.setFixedHeight(fonts.px(_ROW) * len(rows))
        self.setAccessibleName(tr("The way of the hand-off"))
        self.setAccessibleDescription(". ".join(f"{one.name}: {one.words}" for one in rows))
        self.setToolTip("\n".join(one.why for one in rows if one.why))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, fonts.px(_ROW) * len(self._rows))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, QRectF(self.rect()))
        for place, shown in enumerate(self._rows):
            box = QRectF(0, place * fonts.px(_ROW), self.width(), fonts.px(_ROW))
            self._paint_row(painter, box, shown, is_last=place == len(self._rows) - 1)

    def _paint_row(self, painter: QPainter, box: QRectF, shown: PathRow, *, is_last: bool) -> None:
        theme, side = self._source.theme, fonts.px(_SIDE)
        sign = QRectF(0, box.top() + 2, side, side)
        icon, tone = shown.look
        icons.paint(painter, icon, sign, getattr(theme, tone))
        if not is_last:
            painter.setPen(QPen(theme.line_strong, 1.5))
            middle = sign.center().x()
            painter.drawLine(QPointF(middle, sign.bottom() + 3), QPointF(middle, box.bottom() - 1))
        text = QRectF(side + 8, box.top(), box.width() - side - 8, fonts.px(22))
        draw_text(painter, text, shown.name, fonts.ui(fonts.BODY, fonts.MEDIUM), theme.text)
        text.translate(0, fonts.px(20))
        draw_text(painter, text, shown.words, fonts.ui(fonts.DENSE), theme.secondary)
