"""What the steps gave: a list of steps at the left, the whole text of the chosen one at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from forge_gui.ui.controls.joints import Joints
from forge_gui.ui.controls.labels import ElidedLabel, label, set_tone
from forge_gui.ui.controls.painting import LEFT, RIGHT, draw_text, paint_ground
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.run import RunViewModel
from forge_gui.viewmodels.run_progress import StepValues

_ITEM = Qt.ItemDataRole.UserRole


class ValuesView(QWidget):
    """Follows the newest value until the person chooses a step."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._run: RunViewModel | None = None
        self._joints = Joints()
        self._shown: StepValues | None = None
        self._steps = QListWidget()
        self._steps.setAccessibleName("Steps with values")
        self._steps.setItemDelegate(_StepPainter(source, self._steps))
        self._steps.setMouseTracking(True)
        self._steps.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._title = ElidedLabel(size=fonts.DENSE, weight=fonts.SEMIBOLD)
        self._note = ElidedLabel(size=fonts.CAPTION, tone="muted")
        self._copy = WordButton(source, "Copy", icon="copy", look="quiet", tip="Copy this value")
        self._text = QPlainTextEdit()
        self._empty = label(
            "Nothing has run yet. What each step gives is kept here, whole, to read and copy.",
            size=fonts.DENSE,
            tone="muted",
        )
        self._lay_out()
        self._steps.currentRowChanged.connect(self._choose)
        self._copy.clicked.connect(self._copy_text)
        self._fill(())

    def _lay_out(self) -> None:
        self._text.setReadOnly(True)
        self._text.setProperty("look", "bare")
        self._text.setFont(fonts.mono())
        self._text.setAccessibleName("Value")
        self._text.document().setDocumentMargin(0)
        right = QWidget()
        inner = column(right, margins=(16, 4, 12, 4))
        head = row(gap=12)
        head.addWidget(self._title)
        head.addWidget(self._note, 1)
        head.addWidget(self._copy)
        inner.addLayout(head)
        inner.addWidget(self._text, 1)
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

    def show_run(self, run: RunViewModel | None) -> None:
        self._joints.part()
        self._run = run
        self._shown = None
        if run is not None:
            self._joints.join(run.valuesChanged, self._read)
            self._joints.join(run.changed, self._read)
        self._read()

    def _read(self) -> None:
        self._fill(self._run.progress.values if self._run else ())

    def _fill(self, values: Sequence[StepValues]) -> None:
        self._empty.setVisible(not values)
        self._split.setVisible(bool(values))
        at = self._steps.currentRow()
        follows = at < 0 or at == self._steps.count() - 1
        self._steps.blockSignals(True)
        while self._steps.count() > len(values):
            self._steps.takeItem(self._steps.count() - 1)
        for place, one in enumerate(values):
            if place == self._steps.count():
                self._steps.addItem(QListWidgetItem())
            item = self._steps.item(place)
            item.setText(one.title)
            item.setData(_ITEM, one)
        if values:
            self._steps.setCurrentRow(len(values) - 1 if follows else min(at, len(values) - 1))
        self._steps.blockSignals(False)
        self._choose(self._steps.currentRow())

    def _choose(self, place: int) -> None:
        item = self._steps.item(place)
        one = item.data(_ITEM) if place >= 0 else None
        if not isinstance(one, StepValues) or one == self._shown:
            return
        self._shown = one
        self._title.setText(one.title)
        self._note.setText(one.note)
        text = _whole(one)
        self._text.setPlainText(text)
        self._copy.setEnabled(bool(text))
        set_tone(self._note, "danger" if one.sentence else "muted")

    def _copy_text(self) -> None:
        if self._shown is not None:
            QGuiApplication.clipboard().setText(_whole(self._shown))


def _whole(one: StepValues) -> str:
    """The response alone, or each key with its text; a failure says its sentence."""
    if one.sentence:
        return one.sentence
    if list(one.values) == ["response"]:
        return one.values["response"]
    return "\n\n".join(f"{key}\n{text}" for key, text in one.values.items())


class _StepPainter(QStyledItemDelegate):
    """State icon, name, figures: one row of twenty-eight pixels."""

    def __init__(self, source: ThemeSource, parent: QListWidget) -> None:
        super().__init__(parent)
        self._source = source

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(fonts.px(160), fonts.px(28))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        one = index.data(_ITEM)
        if not isinstance(one, StepValues):
            return
        theme, box = self._source.theme, QRectF(option.rect)
        painter.save()
        paint_ground(painter, option, theme)
        look = theme.states[one.state]
        icons.paint(
            painter, look.icon, QRectF(box.left() + 16, box.center().y() - 7, 14, 14), look.mark
        )
        text = box.adjusted(38, 0, -12, 0)
        note = one.note.split(", ")[-1] if one.note else ""
        width = draw_text(painter, text, note, fonts.ui(fonts.CAPTION), theme.muted, RIGHT)
        text.setRight(text.right() - width - 8)
        draw_text(painter, text, one.title, fonts.ui(fonts.DENSE), theme.text, LEFT)
        painter.restore()
