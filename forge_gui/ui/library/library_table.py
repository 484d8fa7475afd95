"""The table of models: name and what it is good at, size, memory, speed, licence, verdict."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from forge_gui.ui.controls.painting import LEFT, RIGHT, draw_text, paint_ground
from forge_gui.ui.controls.verdict_sign import VERDICT_LOOKS
from forge_gui.ui.library.row_painting import paint_state
from forge_gui.ui.library.rows_model import ROW, ModelRowsModel
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.model_rows import ModelRow
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.translation import tr

_ROW, _HEAD = 48, 32
_Index = QModelIndex | QPersistentModelIndex


class LibraryTable(QListView):
    """`wanted` tells the id of a model that shall become a step (Enter or double click)."""

    wanted = Signal(str)

    def __init__(self, source: ThemeSource, models: ModelsViewModel) -> None:
        super().__init__()
        self._head = _Head(source, self)
        self.rows = ModelRowsModel(models, self)
        self.setModel(self.rows)
        self.setItemDelegate(_RowPainter(source, self))
        self.setAccessibleName(tr("Models"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._fit_head()
        self.doubleClicked.connect(self._want)
        source.changed.connect(self.viewport().update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        self._fit_head()

    def _fit_head(self) -> None:
        """As high as the text needs, over the rows."""
        high = fonts.px(_HEAD)
        if self.viewportMargins().top() != high:
            self.setViewportMargins(0, high, 0, 0)
        self._head.setGeometry(0, 0, self.viewport().width(), high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._want(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _want(self, index: QModelIndex) -> None:
        found = index.data(ROW)
        if isinstance(found, ModelRow):
            self.wanted.emit(str(found.id))


class Columns:
    """Where each column stands in a table of this width; narrow ones leave some out."""

    def __init__(self, box: QRectF) -> None:
        right, scale = box.right() - 12, fonts.worn().scale
        room = box.width() / scale
        verdict = (196.0 if room > 700 else 136.0) * scale
        self.verdict = QRectF(right - verdict, box.top(), verdict, box.height())
        licence = 80.0 * scale if room > 820 else 0.0
        self.licence = self._before(self.verdict, licence)
        # Where there is little room the name comes first.
        self.speed = self._before(self.licence, 64.0 * scale if room > 420 else 0.0)
        self.memory = self._before(self.speed, 64.0 * scale if room > 360 else 0.0)
        self.disk = self._before(self.memory, 58.0 * scale if room > 500 else 0.0)
        left = box.left() + 40
        self.name = QRectF(left, box.top(), self.disk.left() - left - 12, box.height())

    def _before(self, other: QRectF, width: float) -> QRectF:
        gap = 16.0 if width else 0.0
        return QRectF(other.left() - gap - width, other.top(), width, other.height())


class _Head(QWidget):
    def __init__(self, source: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._source = source
        source.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        mirror(painter, QRectF(self.rect()))
        at = Columns(QRectF(self.rect()))
        font = fonts.ui(fonts.CAPTION)
        for box, words, align in (
            (at.name, tr("Model"), LEFT),
            (at.disk, tr("On disk"), RIGHT),
            (at.memory, tr("Memory"), RIGHT),
            (at.speed, tr("Tok/s"), RIGHT),
            (at.licence, tr("Licence"), LEFT),
            (at.verdict, tr("Verdict"), LEFT),
        ):
            if box.width():
                draw_text(painter, box, words, font, theme.secondary, align)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.line)


class _RowPainter(QStyledItemDelegate):
    def __init__(self, source: ThemeSource, parent: QListView) -> None:
        super().__init__(parent)
        self._source = source

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(fonts.px(480), fonts.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        found = index.data(ROW)
        if not isinstance(found, ModelRow):
            return
        theme, box = self._source.theme, QRectF(option.rect)
        painter.save()
        mirror(painter, box)
        paint_ground(painter, option, theme)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.line)
        paint_state(painter, found, QRectF(box.left() + 18, box.center().y() - 4, 8, 8), theme)
        at = Columns(box)
        self._paint_name(painter, found, at.name)
        body, card = fonts.ui(), found.card
        if at.disk.width():
            draw_text(painter, at.disk, wording.disk_size(card.size_bytes), body, theme.text, RIGHT)
        if at.memory.width():
            self._paint_memory(painter, found, at.memory)
        if at.speed.width():
            self._paint_speed(painter, found, at.speed)
        draw_text(painter, at.licence, card.licence, fonts.ui(fonts.DENSE), theme.secondary, LEFT)
        self._paint_verdict(painter, found, at.verdict)
        painter.restore()

    def _paint_name(self, painter: QPainter, found: ModelRow, box: QRectF) -> None:
        theme = self._source.theme
        top = QRectF(box.left(), box.top() + fonts.px(6), box.width(), fonts.px(18))
        name = fonts.ui(fonts.BODY, fonts.MEDIUM)
        width = draw_text(painter, top, found.name, name, theme.text)
        facts = (wording.parameters(found.card.parameters), found.card.quantization)
        rest = QRectF(top.left() + width + 8, top.top(), top.width() - width - 8, top.height())
        small = fonts.ui(fonts.CAPTION)
        draw_text(painter, rest, " ".join(f for f in facts if f), small, theme.muted)
        below = QRectF(box.left(), box.top() + fonts.px(25), box.width(), fonts.px(16))
        trouble = found.trouble
        words = found.card.summary or ", ".join(found.capability_words)
        color = theme.danger if trouble else theme.secondary
        words = trouble.sentence if trouble else words
        draw_text(painter, below, words, fonts.ui(fonts.CAPTION), color)

    def _paint_memory(self, painter: QPainter, found: ModelRow, box: QRectF) -> None:
        theme, needed = self._source.theme, found.verdict.needed or found.card.memory_bytes
        taken = found.loaded
        is_measured = taken is not None and bool(taken.ram_bytes or taken.vram_bytes)
        if taken is not None and is_measured:
            needed = (taken.ram_bytes or 0) + (taken.vram_bytes or 0)
        if needed:
            figure = wording.memory_size(needed)
            self._two_lines(
                painter,
                box,
                figure,
                tr("measured") if is_measured else tr("estimated"),
                not is_measured,
            )
        elif not found.card.is_remote:
            draw_text(painter, box, "-", fonts.ui(), theme.muted, RIGHT)

    def _paint_speed(self, painter: QPainter, found: ModelRow, box: QRectF) -> None:
        figure = found.speed_words.rpartition(" ")[0]
        if figure:
            is_old = found.speed is not None and found.speed.is_outdated
            origin = tr("out of date") if is_old else tr("measured")
            if found.is_speed_estimated:
                origin = tr("estimated")
            self._two_lines(painter, box, figure, origin, False)
        else:
            draw_text(painter, box, "-", fonts.ui(), self._source.theme.muted, RIGHT)

    def _two_lines(
        self, painter: QPainter, box: QRectF, figure: str, origin: str, is_estimated: bool
    ) -> None:
        theme = self._source.theme
        top = QRectF(box.left() - 24, box.top() + fonts.px(6), box.width() + 24, fonts.px(18))
        low = QRectF(box.left() - 24, box.top() + fonts.px(25), box.width() + 24, fonts.px(16))
        text = f"~{figure}" if is_estimated else figure
        draw_text(painter, top, text, fonts.ui(), theme.text, RIGHT)
        draw_text(painter, low, origin, fonts.ui(fonts.CAPTION), theme.muted, RIGHT)

    def _paint_verdict(self, painter: QPainter, found: ModelRow, box: QRectF) -> None:
        if not found.verdict.short:
            return
        theme = self._source.theme
        icon, token = VERDICT_LOOKS[found.verdict.fit]
        color = getattr(theme, token)
        icons.paint(painter, icon, QRectF(box.left(), box.center().y() - 7, 14, 14), color)
        words = found.verdict.short
        if found.loaded is not None:
            where = tr("in use") if found.loaded.is_leased else tr("in memory")
            words = f"{words}, {where}"
        text = box.adjusted(20, 0, 0, 0)
        draw_text(painter, text, words, fonts.ui(fonts.DENSE), color)
