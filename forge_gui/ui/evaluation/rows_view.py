"""Edit a test set: rows as a table, columns, an import, the checks below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QInputDialog, QStackedWidget, QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column, hairline, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.evaluation.checks_box import ChecksBox
from forge_gui.ui.evaluation.grid import Grid, centred
from forge_gui.ui.evaluation.rows_cells import RowsCells
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.evaluation import EvaluationViewModel
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_TABLES = "(*.csv *.tsv *.jsonl)"
_EMPTY = QT_TR_NOOP(
    "A test set is a table: inputs, and what is expected for them. Add a row and type, or import "
    "a CSV or JSONL file with a column for each input and one named expected."
)


class RowsView(QWidget):
    """Enter or a double click edits a cell, Delete removes the rows that are selected."""

    def __init__(
        self, source: ThemeSource, evaluation: EvaluationViewModel, models: ModelsViewModel
    ) -> None:
        super().__init__()
        self._evaluation, self._editor = evaluation, evaluation.editor
        self._add = WordButton(source, tr("Add row"), icon="plus")
        self._import = WordButton(source, tr("Import rows"), icon="upload-simple", look="quiet")
        self._column = WordButton(source, tr("Add input"), icon="columns", look="quiet")
        self._remove = WordButton(source, tr("Remove rows"), icon="trash", look="quiet")
        self._count = label(tone="muted")
        self.cells = RowsCells(self._editor, self)
        self.grid = Grid(source, tr("Rows of the test set"), self.cells, {})
        self._room = QStackedWidget()
        self._lay_out(ChecksBox(source, self._editor, models))
        self._add.clicked.connect(self.add_row)
        self._import.clicked.connect(self._ask_table)
        self._column.clicked.connect(self._ask_name)
        self._remove.clicked.connect(self._remove_selected)
        gone = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.grid)
        gone.setContext(Qt.ShortcutContext.WidgetShortcut)
        gone.activated.connect(self._remove_selected)
        self.grid.selectionModel().selectionChanged.connect(self._follow)
        self._editor.changed.connect(self._follow)
        self._follow()

    def add_row(self) -> None:
        """An empty row whose first cell is typed into at once."""
        self._editor.add_row()
        first = self.cells.index(self.cells.rowCount() - 1, 0)
        self.grid.setCurrentIndex(first)
        self.grid.scrollTo(first)
        self.grid.edit(first)

    def _lay_out(self, checks: ChecksBox) -> None:
        layout = column(self, margins=(16, 12, 16, 12), gap=8)
        bar = row(gap=8)
        for part in (self._add, self._import, self._column, self._remove):
            bar.addWidget(part)
        bar.addStretch(1)
        bar.addWidget(self._count)
        layout.addLayout(bar)
        self._room.addWidget(centred(label(tr(_EMPTY), tone="secondary", wrap=True)))
        self._room.addWidget(self.grid)
        layout.addWidget(self._room, 1)
        layout.addWidget(hairline())
        layout.addWidget(checks)

    def _follow(self) -> None:
        number = len(self._editor.tests.rows)
        self._room.setCurrentIndex(1 if number else 0)
        self._count.setText(count(number, "row") if number else "")
        self._remove.setEnabled(bool(self.grid.selectionModel().selectedRows()))

    def _remove_selected(self) -> None:
        places = [index.row() for index in self.grid.selectionModel().selectedRows()]
        if places:
            self._editor.remove_rows(places)

    def _ask_table(self) -> None:
        dialog = QFileDialog(self, tr("Import rows"), "", _TABLES)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._evaluation.import_rows)
        dialog.open()

    def _ask_name(self) -> None:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Add input"))
        dialog.setLabelText(tr("Name of the input"))
        dialog.textValueSelected.connect(self._editor.add_input)
        dialog.open()
