"""A list of models whose order counts: dragged, or moved with Alt+Up and Alt+Down."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from forge_gui.ui.controls.flow_row import FlowRow
from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.painting import LEFT, RIGHT, draw_text, paint_ground
from forge_gui.ui.controls.section import SectionHead, column
from forge_gui.ui.controls.verdict_sign import VERDICT_LOOKS
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.inspector.model_popup import ModelPopup
from forge_gui.ui.inspector.schema_fields import Field
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import Json
from forge_gui.viewmodels.model_rows import ModelRow
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.node_words import short_model
from forge_gui.viewmodels.translation import tr

_ROW = 24
_MOST_SHOWN = 8
_COMMA = re.compile("[,\N{ARABIC COMMA}]")


class ModelListField(QWidget):
    """`edited` carries the whole list."""

    edited = Signal(object)

    def __init__(self, source: ThemeSource, models: ModelsViewModel, field: Field) -> None:
        super().__init__()
        self._source, self._models, self._field = source, models, field
        self._ids: list[str] = []
        self._main = ""
        self._popup: ModelPopup | None = None
        head = SectionHead(field.title)
        head.title.setToolTip(field.description)
        self.list = _Ordered(field.title)
        self.list.setItemDelegate(_RowPainter(source, models, self))
        self.list.reordered.connect(self._tell)
        self.list.removed.connect(self._remove)
        words = field.description or tr("In this order.")
        self._hint = label(words, size=fonts.CAPTION, tone="muted", wrap=True)
        self.add = WordButton(source, tr("Add a model"), icon="plus", look="quiet")
        self.remove = WordButton(source, tr("Remove"), icon="trash", look="quiet")
        self.add.clicked.connect(self.open_list)
        self.remove.clicked.connect(self._remove)
        layout = column(self, gap=4)
        layout.addWidget(head)
        layout.addWidget(self._hint)
        layout.addWidget(self.list)
        ways = FlowRow(gap=4)
        ways.add(self.add)
        ways.add(self.remove)
        layout.addWidget(ways)
        self._ways = ways
        models.rowsChanged.connect(self._repaint)
        models.rowChanged.connect(self._repaint)
        self._show_parts()

    def show_value(self, value: Json, *, main: str = "") -> None:
        """`main` is the step's own model, which stands in for nobody."""
        self._main = main
        ids = [str(one) for one in value] if isinstance(value, list | tuple) else []
        if ids != self._ids:
            self._fill(ids, self.list.currentRow())

    def open_list(self) -> ModelPopup:
        """The models that can be added."""
        if self._popup is None:
            self._popup = ModelPopup(self, self._source, self._models)
            self._popup.chosen.connect(self._add)
        self._popup.open_below(self.add, hidden=frozenset((*self._ids, self._main)))
        return self._popup

    def _repaint(self, _row: object = None) -> None:
        """Whether they fit may be different now. (A bound method goes with its widget.)"""
        self.list.viewport().update()

    def _fill(self, ids: Sequence[str], current: int) -> None:
        self._ids = list(ids)
        self.list.clear()
        for name in ids:
            item = QListWidgetItem(short_model(name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            ways = tr("Drag it, or Alt+Up and Alt+Down; Delete takes it away.")
            item.setToolTip(f"{name}\n{ways}")
            self.list.addItem(item)
        if ids and current >= 0:
            self.list.setCurrentRow(min(current, len(ids) - 1))
        self._show_parts()

    def _show_parts(self) -> None:
        count = len(self._ids)
        self.list.setFixedHeight(fonts.px(_ROW) * min(max(count, 1), _MOST_SHOWN) + 2)
        self.list.setVisible(count > 0)
        self._ways.show_only([self.add, self.remove] if count else [self.add])

    def _add(self, model: str) -> None:
        self._change([*self._ids, model], len(self._ids))

    def _remove(self) -> None:
        at = self.list.currentRow()
        if self._ids:
            at = len(self._ids) - 1 if at < 0 else at
            self._change([*self._ids[:at], *self._ids[at + 1 :]], at)

    def _change(self, ids: list[str], current: int) -> None:
        had_focus = self.list.hasFocus()
        self._fill(ids, current)
        if had_focus and not ids:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit(list(ids))

    def _tell(self) -> None:
        ids = self.list.order
        if ids != self._ids:
            self._ids = ids
            self.edited.emit(list(ids))


class _Ordered(QListWidget):
    reordered = Signal()
    removed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)

    @property
    def order(self) -> list[str]:
        return [str(self.item(at).data(Qt.ItemDataRole.UserRole)) for at in range(self.count())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if is_alt and event.key() in steps:
            self._move(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self.reordered.emit()

    def _move(self, by: int) -> None:
        at = self.currentRow()
        to = at + by
        if at < 0 or not 0 <= to < self.count():
            return
        self.insertItem(to, self.takeItem(at))
        self.setCurrentRow(to)
        self.reordered.emit()


class _RowPainter(QStyledItemDelegate):
    """A grip, the name, and whether the model fits."""

    def __init__(self, source: ThemeSource, models: ModelsViewModel, parent: QObject) -> None:
        super().__init__(parent)
        self._source, self._models = source, models

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(fonts.px(120), fonts.px(_ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, box = self._source.theme, QRectF(option.rect)
        painter.save()
        mirror(painter, QRectF(option.rect))
        if option.state & QStyle.StateFlag.State_HasFocus or not option.state & (
            QStyle.StateFlag.State_Selected
        ):
            paint_ground(painter, option, theme)
        else:
            painter.fillRect(box, theme.hover)
        middle = box.center().y()
        icons.paint(painter, "dots-six-vertical", QRectF(2, middle - 7, 14, 14), theme.muted)
        text = box.adjusted(22, 0, -6, 0)
        words, icon, token = self._fit(str(index.data(Qt.ItemDataRole.UserRole)))
        small = fonts.ui(fonts.CAPTION)
        wide = draw_text(painter, text, words, small, getattr(theme, token), RIGHT)
        sign = QRectF(text.right() - wide - 18, middle - 7, 14, 14)
        icons.paint(painter, icon, sign, getattr(theme, token))
        text.setRight(sign.left() - 8)
        name = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        draw_text(painter, text, name, fonts.ui(fonts.DENSE), theme.text, LEFT)
        painter.restore()

    def _fit(self, name: str) -> tuple[str, str, str]:
        """Words, icon and tone."""
        found: ModelRow | None = None
        if ModelId.is_prefixed(name):
            found = self._models.row(ModelId.parse(name))
        if found is None:
            is_known = self._models.is_listed
            return (
                (tr("Not here"), "warning-circle", "warn")
                if is_known
                else ("", "question", "muted")
            )
        icon, token = VERDICT_LOOKS[found.verdict.fit]
        return _COMMA.split(found.verdict.short)[0], icon, token
