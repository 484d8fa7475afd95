"""Every value of a run: the steps at the left, each with what it gave and got, the value at the right."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QListView,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import label, set_tone
from forge_gui.ui.controls.painting import LEFT, RIGHT, draw_text, paint_ground
from forge_gui.ui.controls.section import column
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.values.value_view import ValueView
from forge_gui.viewmodels.run import RunViewModel
from forge_gui.viewmodels.run_value_rows import RunValuesViewModel, ValueRow
from forge_gui.viewmodels.run_values import PartKind, ValuePart
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.value_files import ValueFilesViewModel

_ROW = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_ICONS = {
    PartKind.GAVE: "arrow-line-right",
    PartKind.CAME: "arrow-bend-down-right",
    PartKind.ASKED: "chat-text",
}


class ValuesView(QWidget):
    """Follows the newest value until the person chooses a step, here or on the canvas."""

    def __init__(self, source: ThemeSource, files: ValueFilesViewModel) -> None:
        super().__init__()
        self._values: RunValuesViewModel | None = None
        self._shown: tuple[str, ValuePart | None] = ("", None)
        self._model = _RowList(self)
        self._steps = QListView()
        self._steps.setAccessibleName(tr("Steps with values"))
        self._steps.setModel(self._model)
        self._steps.setItemDelegate(_RowPainter(source, self._steps))
        self._steps.setMouseTracking(True)
        self._steps.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.value = ValueView(source, files)
        self._pin = IconButton(source, "push-pin", tr("Pin this output"), size=24, icon_size=14)
        self.value.add_tool(self._pin)
        self._empty = label(
            tr(
                "Nothing has run yet. What each step gives is kept here, whole: to read as text, tree "
                "or table, to search, to copy, to pin."
            ),
            size=fonts.DENSE,
            tone="muted",
            wrap=True,
        )
        self._lay_out()
        self._steps.selectionModel().currentChanged.connect(self._chosen)
        self._pin.clicked.connect(self._toggle_pin)
        self._read()

    def show_run(self, run: RunViewModel | None) -> None:
        if self._values is not None:
            self._values.deleteLater()
        self._values = RunValuesViewModel(run, self) if run is not None else None
        self._shown = ("", None)
        if self._values is not None:
            self._values.changed.connect(self._read)
        self._read()

    def _lay_out(self) -> None:
        right = QWidget()
        column(right, margins=(16, 4, 12, 4)).addWidget(self.value)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._steps.setMinimumWidth(fonts.px(160))
        self._split.addWidget(self._steps)
        self._split.addWidget(right)
        self._split.setSizes([240, 900])
        self._split.setStretchFactor(1, 1)
        layout = column(self)
        self._empty.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._split, 1)

    def _read(self) -> None:
        values = self._values
        rows = values.rows if values is not None else ()
        self._empty.setVisible(not rows)
        self._split.setVisible(bool(rows))
        if values is None or not rows:
            return
        selection = self._steps.selectionModel()
        selection.blockSignals(True)
        self._model.show_rows(list(rows))
        self._steps.setCurrentIndex(self._model.index(values.current))
        selection.blockSignals(False)
        self._show_value(values)

    def _show_value(self, values: RunValuesViewModel) -> None:
        part = values.part
        self._pin.setVisible(values.can_pin)
        is_pinned = values.is_pinned
        name = (
            tr("Let this step run again")
            if is_pinned
            else tr("Pin this output: the step runs no more")
        )
        self._pin.set_icon("push-pin-fill" if is_pinned else "push-pin", name)
        is_error = part is not None and part.name == "error" and part.kind is PartKind.GAVE
        set_tone(self.value.note, "danger" if is_error else "muted")
        if (values.step, part) != self._shown:
            self._shown = (values.step, part)
            value = part.value if part is not None else ""
            self.value.show_value(value, values.title, values.note)

    def _chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = self._model.row(index)
        if self._values is not None and row is not None:
            self._values.choose(row)

    def _toggle_pin(self) -> None:
        if self._values is not None:
            self._values.toggle_pin()


class _RowList(QAbstractListModel):
    """The rows of the view-model as Qt asks for them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[ValueRow] = []

    def show_rows(self, rows: list[ValueRow]) -> None:
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row(self, index: _Index) -> ValueRow | None:
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if role == _ROW:
            return row
        if row is not None and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return row.title
        return None


class _RowPainter(QStyledItemDelegate):
    """State icon, name, figures; its values stand under it, further in."""

    def __init__(self, source: ThemeSource, parent: QListView) -> None:
        super().__init__(parent)
        self._source = source

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        row = index.data(_ROW)
        is_part = isinstance(row, ValueRow) and row.part is not None
        return QSize(fonts.px(160), fonts.px(24 if is_part else 28))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(_ROW)
        if not isinstance(row, ValueRow):
            return
        theme, box = self._source.theme, QRectF(option.rect)
        painter.save()
        mirror(painter, QRectF(option.rect))
        paint_ground(painter, option, theme)
        middle, color = box.center().y(), theme.text
        if row.part is None:
            look = theme.states[row.state]
            icons.paint(painter, look.icon, QRectF(box.left() + 16, middle - 7, 14, 14), look.mark)
            text, font = box.adjusted(38, 0, -12, 0), fonts.ui(fonts.DENSE, fonts.MEDIUM)
        else:
            icon = _ICONS[row.part.kind]
            place = QRectF(box.left() + 38, middle - 6, 12, 12)
            icons.paint(painter, icon, place, theme.muted)
            text, font = box.adjusted(56, 0, -12, 0), fonts.ui(fonts.DENSE)
            color = theme.secondary
        small = fonts.ui(fonts.CAPTION)
        metrics = QFontMetricsF(small)
        room = min(metrics.horizontalAdvance(row.note), text.width() * 0.5)
        name = text.adjusted(0, 0, -room - 8, 0)
        wide = draw_text(painter, name, row.title, font, color, LEFT)
        rest = text.adjusted(wide + 8, 0, 0, 0)
        draw_text(painter, rest, row.note, small, theme.muted, RIGHT)
        painter.restore()
