"""The test sets there are: those used lately and those that ship; a new one, a file."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.painting import draw_text, paint_ground
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.evaluation import EvaluationViewModel
from forge_gui.viewmodels.translation import tr

_FILES = "(*.tests.json *.json *.yaml *.yml *.csv *.tsv *.jsonl)"
_PATH = Qt.ItemDataRole.UserRole


class SetsColumn(QWidget):
    """`wanted` carries the path of a set that is to be shown."""

    wanted = Signal(str)

    def __init__(self, source: ThemeSource, evaluation: EvaluationViewModel) -> None:
        super().__init__()
        self._evaluation = evaluation
        self.setFixedWidth(fonts.px(224))
        self._new = WordButton(source, tr("New"), icon="plus")
        self._open = WordButton(source, tr("Open"), icon="folder-open", look="quiet")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Test sets"))
        self.list.setItemDelegate(_SetPainter(source, self.list))
        self.list.setMouseTracking(True)
        self._nothing = label(tr("No set was used yet."), size=fonts.DENSE, tone="muted", wrap=True)
        layout = column(self, margins=(12, 12, 12, 12), gap=8)
        layout.addWidget(label(tr("Test sets"), size=fonts.TITLE, weight=fonts.SEMIBOLD))
        bar = row(gap=8)
        bar.addWidget(self._new)
        bar.addWidget(self._open)
        bar.addStretch(1)
        layout.addLayout(bar)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)
        self._new.clicked.connect(evaluation.new)
        self._open.clicked.connect(self._ask_file)
        self.list.itemActivated.connect(lambda item: self.wanted.emit(item.data(_PATH)))
        self.list.itemClicked.connect(lambda item: self.wanted.emit(item.data(_PATH)))
        evaluation.setsChanged.connect(self._show)
        evaluation.editor.changed.connect(self._mark)
        self._show()

    def _show(self) -> None:
        sets = self._evaluation.sets
        self._nothing.setVisible(not sets)
        self.list.clear()
        for one in sets:
            item = QListWidgetItem(one.name)
            item.setData(_PATH, one.path)
            item.setToolTip(one.path)
            item.setSizeHint(QSize(0, fonts.px(32)))
            self.list.addItem(item)
        self._mark()

    def _mark(self) -> None:
        """The set that is shown is the current one."""
        path = self._evaluation.editor.path
        for place in range(self.list.count()):
            if self.list.item(place).data(_PATH) == path:
                self.list.setCurrentRow(place)
                return
        self.list.setCurrentRow(-1)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, tr("Open a test set"), "", _FILES)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.wanted)
        dialog.open()


class _SetPainter(QStyledItemDelegate):
    """A row as in every other list: its ground, and an edge where it is chosen."""

    def __init__(self, source: ThemeSource, parent: QListWidget) -> None:
        super().__init__(parent)
        self._source = source

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, box = self._source.theme, QRectF(option.rect)
        painter.save()
        mirror(painter, box)
        paint_ground(painter, option, theme)
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        draw_text(painter, box.adjusted(10, 0, -8, 0), name, fonts.ui(), theme.text)
        painter.restore()
