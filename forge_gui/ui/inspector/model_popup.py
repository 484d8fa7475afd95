"""The list of models that opens below a picker: search, filters by ability, groups by fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from forge_gui.ui.controls.flow_row import FlowRow
from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.painting import LEFT, RIGHT, draw_text, paint_ground
from forge_gui.ui.controls.search_field import SearchField
from forge_gui.ui.controls.section import column
from forge_gui.ui.controls.verdict_sign import VERDICT_LOOKS
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.capabilities import Capability
from forge_gui.values.ids import AUTO
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.inspector_models import (
    capabilities_of,
    facts_of,
    grouped,
    verdict_words,
)
from forge_gui.viewmodels.model_rows import ModelRow
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.translation import tr

_ROW_DATA = Qt.ItemDataRole.UserRole + 1
_WIDTH, _ROW, _HEAD, _MOST_HIGH = 360, 44, 24, 400
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class ModelPopup(QFrame):
    """`chosen` carries the id of the model that was taken. Escape or a click elsewhere closes it."""

    chosen = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        source: ThemeSource,
        models: ModelsViewModel,
        only: Capability | None = None,
    ) -> None:
        """`only`: no other models are offered than those that can do this."""
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._source, self._models, self._only = source, models, only
        self._abilities: frozenset[Capability] = frozenset()
        self._hidden: frozenset[str] = frozenset()
        self._current = ""
        self._chips: dict[Capability, WordButton] = {}
        self.setAccessibleName(tr("Models"))
        self.field = SearchField(source, tr("Search models"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _text: self._fill())
        self._chip_row = FlowRow(gap=4)
        self.list = QListView()
        self.list.setAccessibleName(tr("Models"))
        models.autosChanged.connect(self._tell_autos)
        self._lines = QStandardItemModel(self)
        self.list.setModel(self._lines)
        self.list.setItemDelegate(_RowPainter(source, self))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._take)
        self._nothing = label(size=fonts.DENSE, tone="muted", wrap=True)
        layout = column(self, margins=(9, 9, 9, 9), gap=8)
        for part in (self.field, self._chip_row, self.list, self._nothing):
            layout.addWidget(part)

    def open_below(
        self, anchor: QWidget, current: str = "", hidden: frozenset[str] = frozenset()
    ) -> None:
        """Show it at a button; `hidden` models are left out."""
        self._current, self._hidden = current, hidden
        self._models.autos.refresh()
        self._make_chips()
        self.field.clear()
        self._fill()
        self.setFixedWidth(max(anchor.width(), fonts.px(_WIDTH)))
        self._fit_height()
        self.move(self._place_at(anchor))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def shown_models(self) -> list[str]:
        """The ids that the list shows now, from top to bottom."""
        rows = (self._row_at(place) for place in range(self._lines.rowCount()))
        return [str(row.id) for row in rows if row is not None]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        painter.setPen(QPen(theme.line_mid, 1))
        painter.setBrush(theme.raised)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _make_chips(self) -> None:
        there = capabilities_of(self._models.all_rows) if self._only is None else ()
        if tuple(self._chips) == there:
            return
        self._chip_row.clear()
        self._chips = {}
        self._abilities &= frozenset(there)
        for ability in there:
            word = tr(wording.CAPABILITY_WORDS[ability])
            chip = WordButton(self._source, word, look="chip")
            chip.setCheckable(True)
            chip.setChecked(ability in self._abilities)
            chip.setAccessibleName(tr("Only models with {ability}", ability=word))
            chip.toggled.connect(lambda _on, one=ability: self._toggle(one))
            self._chips[ability] = chip
            self._chip_row.add(chip)
        self._chip_row.setVisible(len(there) > 1)

    def _toggle(self, ability: Capability) -> None:
        self._abilities ^= {ability}
        self._fill()

    def _fill(self) -> None:
        model = self._lines
        model.clear()
        rows = [row for row in self._models.all_rows if str(row.id) not in self._hidden]
        needed = self._abilities | ({self._only} if self._only else frozenset())
        for group in grouped(rows, self.field.text(), needed, self._models.auto_rows()):
            head = QStandardItem(group.title)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            model.appendRow(head)
            for row in group.rows:
                item = QStandardItem(row.name)
                _put(item, row)
                model.appendRow(item)
        able = [one for one in rows if not self._only or self._only in one.card.capabilities]
        self._tell_nothing(bool(able), bool(model.rowCount()))
        self._choose_first()

    def _tell_nothing(self, has_models: bool, is_any_shown: bool) -> None:
        words = tr("No model matches. Other words or filters may find one.")
        if not has_models:
            words = tr("There is no model yet. The library says how to add some.")
            if self._only is not None:
                words = tr("No model here can do this. The library shows which ones can.")
        self._nothing.setText(words)
        self._nothing.setVisible(not is_any_shown)
        self.list.setVisible(is_any_shown)

    def _choose_first(self) -> None:
        places = self._places()
        there = [place for place in places if str(self._row_at(place).id) == self._current]  # type: ignore[union-attr]
        named = [one for one in places if not _is_auto(self._row_at(one))]
        wanted = there or named or places
        if wanted:
            self.list.setCurrentIndex(self._lines.index(wanted[0], 0))
            self.list.scrollToTop()
            self.list.scrollTo(self.list.currentIndex())

    def _tell_autos(self) -> None:
        """What `auto` takes is known now, or is another: told in the lines that are there."""
        found = {row.id: row for row in self._models.auto_rows()}
        for place in self._places():
            row = self._row_at(place)
            if row is not None and row.id in found:
                _put(self._lines.item(place), found[row.id])

    def _places(self) -> Sequence[int]:
        """Rows of the list that are models, not heads of groups."""
        count = self._lines.rowCount()
        return [place for place in range(count) if self._row_at(place) is not None]

    def _row_at(self, place: int) -> ModelRow | None:
        found = self._lines.index(place, 0).data(_ROW_DATA)
        return found if isinstance(found, ModelRow) else None

    def _key(self, event: QKeyEvent) -> bool:
        places = self._places()
        key = event.key()
        if key in _STEPS and places:
            now = self.list.currentIndex().row()
            at = places.index(now) if now in places else 0
            step = _STEPS[Qt.Key(key)]
            at = (at + step) % len(places) if abs(step) == 1 else at + step
            at = max(0, min(len(places) - 1, at))
            self.list.setCurrentIndex(self._lines.index(places[at], 0))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex())
            return True
        if key == Qt.Key.Key_Escape and not self.field.text():
            self.close()
            return True
        return False

    def _take(self, index: QModelIndex) -> None:
        row = self._row_at(index.row())
        if row is not None:
            self.close()
            self.chosen.emit(str(row.id))

    def _fit_height(self) -> None:
        model = self._lines
        heads = model.rowCount() - len(self._places())
        high = heads * fonts.px(_HEAD) + len(self._places()) * fonts.px(_ROW)
        self.list.setFixedHeight(max(fonts.px(_ROW), min(fonts.px(_MOST_HIGH), high)))
        self._chip_row.setFixedHeight(self._chip_row.height_for(self.width() - 18))
        self.adjustSize()

    def _place_at(self, anchor: QWidget) -> QPoint:
        """Below the button, or above it where there is no room; first edges in line, or the last
        ones where it would stand out of the window."""
        room = self.screen().availableGeometry().united(anchor.window().frameGeometry())
        below = anchor.mapToGlobal(QPoint(0, anchor.height() + 4))
        across = anchor.width() - self.width()
        is_out = below.x() + self.width() > anchor.window().frameGeometry().right()
        if is_out or anchor.isRightToLeft():
            below += QPoint(across, 0)
        y = below.y()
        if y + self.height() > room.bottom():
            y = max(room.top(), anchor.mapToGlobal(QPoint(0, 0)).y() - self.height() - 4)
        x = max(room.left(), min(below.x(), room.right() - self.width()))
        return QPoint(x, y)


def _is_auto(row: ModelRow | None) -> bool:
    return row is not None and row.id.backend == AUTO


def _put(item: QStandardItem, row: ModelRow) -> None:
    item.setData(row, _ROW_DATA)
    said = f"{row.name}, {facts_of(row)}, {verdict_words(row)}"
    item.setData(said, Qt.ItemDataRole.AccessibleTextRole)
    item.setToolTip(row.verdict.text if _is_auto(row) else str(row.id))


class _RowPainter(QStyledItemDelegate):
    """A model in two lines: name and verdict, facts below; or the head of a group."""

    def __init__(self, source: ThemeSource, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        is_model = isinstance(index.data(_ROW_DATA), ModelRow)
        return QSize(fonts.px(240), fonts.px(_ROW if is_model else _HEAD))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, box = self._source.theme, QRectF(option.rect)
        painter.save()
        mirror(painter, QRectF(option.rect))
        found = index.data(_ROW_DATA)
        if isinstance(found, ModelRow):
            paint_ground(painter, option, theme)
            self._paint_model(painter, box.adjusted(10, 4, -10, -4), found)
        else:
            head = fonts.ui(fonts.CAPTION, fonts.SEMIBOLD)
            words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            draw_text(painter, box.adjusted(10, 4, -10, 0), words, head, theme.secondary, LEFT)
        painter.restore()

    def _paint_model(self, painter: QPainter, box: QRectF, row: ModelRow) -> None:
        theme = self._source.theme
        upper, lower = QRectF(box), QRectF(box)
        upper.setHeight(box.height() / 2)
        lower.setTop(upper.bottom())
        icon, token = VERDICT_LOOKS[row.verdict.fit]
        side = fonts.px(14)
        sign = QRectF(upper.right() - side, upper.center().y() - side / 2, side, side)
        icons.paint(painter, icon, sign, getattr(theme, token))
        upper.setRight(sign.left() - 6)
        small = fonts.ui(fonts.CAPTION)
        half = QRectF(upper)
        half.setLeft(upper.left() + upper.width() * 0.4)
        wide = draw_text(painter, half, verdict_words(row), small, theme.secondary, RIGHT)
        upper.setRight(upper.right() - wide - 10)
        draw_text(painter, upper, row.name, fonts.ui(fonts.BODY), theme.text, LEFT)
        what = ", ".join(row.capability_words)
        wide = draw_text(painter, lower, facts_of(row), small, theme.muted, LEFT)
        lower.setLeft(lower.left() + wide + 12)
        draw_text(painter, lower, what, small, theme.muted, RIGHT)
