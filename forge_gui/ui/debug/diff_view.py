"""Two texts in two columns: numbers, a sign for each line that differs, and marks on its words."""

from __future__ import annotations

from itertools import takewhile

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea

from forge_gui.ui.controls.painting import LEFT, RIGHT, draw_text
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.theme.tokens import Theme, mix
from forge_gui.viewmodels.comparison_text import DiffLine, LineMark, Piece, TextDiff
from forge_gui.viewmodels.translation import tr

_ROW = 18
_SIGNS = {
    LineMark.CHANGED: ("-", "+"),
    LineMark.ONLY_LEFT: ("-", ""),
    LineMark.ONLY_RIGHT: ("", "+"),
}


class DiffView(QAbstractScrollArea):
    """Only the lines in sight are painted. `moved` tells which difference stands at the top."""

    moved = Signal()

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._diff = TextDiff()
        self._at = 0
        self.setAccessibleName(tr("The two values, line by line"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # lines keep their order
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        source.changed.connect(self.viewport().update)

    @property
    def position_text(self) -> str:
        """`1 of 2`; empty: no line differs."""
        places = self._diff.places
        if not places:
            return ""
        return tr("{number} of {total}", number=self._at + 1, total=len(places))

    def show_diff(self, diff: TextDiff) -> None:
        """Show another comparison, its first difference in sight."""
        self._diff, self._at = diff, 0
        self._set_bars()
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)
        self._go()
        self.viewport().update()

    def step(self, by: int) -> None:
        """Go to the next (+1) or previous difference."""
        places = self._diff.places
        if places:
            self._at = (self._at + by) % len(places)
            self._go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_N, Qt.Key.Key_P):
            self.step(1 if event.key() == Qt.Key.Key_N else -1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_bars()

    def sizeHint(self) -> QSize:
        return QSize(480, 160)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self.viewport())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row, wide = fonts.px(_ROW), self.viewport().width()
        first = self.verticalScrollBar().value()
        count = self.viewport().height() // row + 2
        half = wide // 2
        is_mirrored = QGuiApplication.isRightToLeft()  # lines go from left to right, sides do not
        for number in range(first, min(first + count, len(self._diff.lines))):
            line = self._diff.lines[number]
            top = (number - first) * row
            for is_left in (True, False):
                is_at_left = is_left is not is_mirrored
                box = QRectF(0 if is_at_left else half, top, wide - half, row)
                if is_at_left:
                    box.setWidth(half)
                self._paint_side(painter, theme, line, box, is_left=is_left)
        painter.fillRect(QRectF(half, 0, 1, self.viewport().height()), theme.line)

    def _paint_side(
        self, painter: QPainter, theme: Theme, line: DiffLine, box: QRectF, *, is_left: bool
    ) -> None:
        sign = _SIGNS.get(line.mark, ("", ""))[0 if is_left else 1]
        color = theme.danger if is_left else theme.ok
        if sign:
            painter.fillRect(box, mix(color, theme.surface, 0.14 if theme.is_dark else 0.09))
        elif line.mark is not LineMark.SAME:
            painter.fillRect(box, theme.well)
        number = line.left_number if is_left else line.right_number
        if number is None:
            return
        small, gutter = fonts.mono(), self._gutter()
        place = QRectF(box.left(), box.top(), gutter - 22, box.height())
        draw_text(painter, place, str(number), small, theme.muted, RIGHT)
        mark = QRectF(box.left() + gutter - 16, box.top(), 12, box.height())
        draw_text(painter, mark, sign, small, color, LEFT)
        text = QRectF(box.left() + gutter, box.top(), box.width() - gutter - 4, box.height())
        painter.save()
        painter.setClipRect(text)
        pieces = line.left if is_left else line.right
        is_partly = any(not piece.is_marked for piece in pieces)
        self._paint_pieces(painter, theme, pieces, text, color if sign and is_partly else None)
        painter.restore()

    def _paint_pieces(
        self,
        painter: QPainter,
        theme: Theme,
        pieces: tuple[Piece, ...],
        box: QRectF,
        color: QColor | None,
    ) -> None:
        font = fonts.mono()
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        x = box.left() - self.horizontalScrollBar().value()
        for piece in pieces:
            shown = piece.text.replace("\t", "    ")
            wide = metrics.horizontalAdvance(shown)
            if piece.is_marked and color is not None:
                ground = mix(color, theme.surface, 0.42 if theme.is_dark else 0.24)
                painter.fillRect(QRectF(x, box.top() + 1, wide, box.height() - 2), ground)
            painter.setPen(theme.text)
            painter.drawText(QRectF(x, box.top(), wide + 2, box.height()), LEFT, shown)
            x += wide
            if x > box.right():
                break

    def _gutter(self) -> int:
        digits = len(str(max(len(self._diff.lines), 10)))
        return round(QFontMetricsF(fonts.mono()).horizontalAdvance("0") * digits) + 36

    def _set_bars(self) -> None:
        row = fonts.px(_ROW)
        seen = max(1, self.viewport().height() // row)
        self.verticalScrollBar().setRange(0, max(0, len(self._diff.lines) - seen))
        self.verticalScrollBar().setPageStep(seen)
        sign = QFontMetricsF(fonts.mono()).horizontalAdvance("0")
        longest = max((_length(line) for line in self._diff.lines), default=0)
        room = self.viewport().width() // 2 - self._gutter() - 8
        self.horizontalScrollBar().setRange(0, max(0, round(longest * sign) - room))
        self.horizontalScrollBar().setPageStep(max(1, room))

    def _show_mark(self, line: DiffLine) -> None:
        """Bring the first word that differs into sight, in lines longer than a column."""
        bar, metrics = self.horizontalScrollBar(), QFontMetricsF(fonts.mono())
        before = min((_unmarked(side) for side in (line.left, line.right) if side), key=len)
        x = round(metrics.horizontalAdvance(before))
        if not bar.value() <= x < bar.value() + bar.pageStep() - fonts.px(48):
            bar.setValue(max(0, x - bar.pageStep() // 3))

    def _go(self) -> None:
        places = self._diff.places
        if places:
            self.verticalScrollBar().setValue(max(0, places[self._at] - 2))
            self._show_mark(self._diff.lines[places[self._at]])
            self.viewport().update()
        self.moved.emit()


def _unmarked(side: tuple[Piece, ...]) -> str:
    """What stands before the first mark."""
    return "".join(piece.text for piece in takewhile(lambda one: not one.is_marked, side))


def _length(line: DiffLine) -> int:
    """Characters of the longer side."""
    return max(sum(len(piece.text) for piece in side) for side in (line.left, line.right))
