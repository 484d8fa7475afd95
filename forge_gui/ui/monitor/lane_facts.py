"""What a curve is called and says now, painted: only the line that changed is painted again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from forge_gui.ui.controls.kept_texts import KeptTexts
from forge_gui.ui.controls.painting import RIGHT
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource

_LINE = 16
_FIGURE = 21
_WIDE_TOP = 6


class LaneFacts(QWidget):
    """`is_wide`: title, figure and facts stand below each other; else title and figure share a
    line, with one fact below."""

    def __init__(self, source: ThemeSource, title: str, *, is_wide: bool) -> None:
        super().__init__()
        self._source, self._title, self._is_wide = source, title, is_wide
        self._figure = ""
        self._lines: tuple[str, ...] = ()
        self._texts = KeptTexts(source)
        self._place()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        fixed, ignored = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored
        # wide: a layout keeps no room for what is ignored, however fixed its width is
        self.setSizePolicy(*((fixed, ignored) if is_wide else (ignored, fixed)))
        source.changed.connect(self._resized)

    def sizeHint(self) -> QSize:
        return QSize(80, self._line_box(min(1, len(self._lines))).top())

    @property
    def shown(self) -> tuple[str, ...]:
        """The figure, and the lines below it that there is room for."""
        if not self._is_wide:
            return (self._figure, *self._lines[:1])
        room = max(0, self.height() - self._first_line.top()) // self._first_line.height()
        return (self._figure, *self._lines[:room])

    def show_facts(self, figure: str, lines: Sequence[str]) -> None:
        """Paint what is another one than before."""
        new, old = (*lines,), self._lines
        if figure != self._figure:
            self._figure = figure
            row = self._figure_box
            self.update(QRect(0, row.top(), self.width(), row.height()))
        if new == old:
            return
        self._lines = new
        if bool(new) != bool(old) and not self._is_wide:
            self.updateGeometry()
        for place in range(max(len(old), len(new))):
            if old[place : place + 1] != new[place : place + 1]:
                self.update(self._line_box(place))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        changed = event.rect()
        painter.fillRect(changed, theme.surface)
        mirror(painter, QRectF(self.rect()))
        title, figure = self._title_box, self._figure_box
        if changed.intersects(title):
            self._texts.draw(painter, QRectF(title), self._title, theme.secondary)
        if changed.intersects(figure):
            self._paint_figure(painter, QRectF(figure), theme.text)
        box = QRectF(self._first_line)
        for text in self.shown[1:]:
            if changed.top() < box.bottom() and changed.bottom() >= box.top():
                self._texts.draw_new(painter, box, text, theme.secondary)
            box.translate(0, box.height())

    def _paint_figure(self, painter: QPainter, box: QRectF, color: QColor) -> None:
        text, weight, texts = self._figure, fonts.SEMIBOLD, self._texts
        if self._is_wide:
            texts.draw_new(painter, box, text, color, size=fonts.TITLE, weight=weight)
        else:
            texts.draw(painter, box, text, color, RIGHT, size=fonts.BODY, weight=weight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _resized(self) -> None:
        self._place()
        self.updateGeometry()
        self.update()

    def _place(self) -> None:
        """Where what stands; once for a size."""
        line, figure, wide = fonts.px(_LINE), fonts.px(_FIGURE), self.width()
        if self._is_wide:
            self._title_box = QRect(0, _WIDE_TOP, wide, line)
            self._figure_box = QRect(0, _WIDE_TOP + line, wide, figure)
        else:
            shared = min(fonts.px(112), wide * 2 // 3)
            self._title_box = QRect(0, 0, wide - shared, figure)
            self._figure_box = QRect(wide - shared, 0, shared, figure)
        self._first_line = QRect(0, self._figure_box.bottom() + 1, wide, line)

    def _line_box(self, place: int) -> QRect:
        return self._first_line.translated(0, place * self._first_line.height())
