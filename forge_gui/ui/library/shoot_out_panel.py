"""A shoot-out: the models of a comparison answer all prompts of a file, unattended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import SectionHead, column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.library.table_head import TableHead
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels import numbers, wording
from forge_gui.viewmodels.shoot_out import ShootOutViewModel
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_CELL_INDENT = 3
"""What Qt leaves free before the words of a table's cells."""
PROMPT_FILES = "(*.txt *.jsonl *.csv)"
_HOW = QT_TR_NOOP(
    "Choose a file of prompts: one a line, or CSV or JSONL with a column prompt. Every model "
    "answers each of them; the results go into a file beside it."
)
_HEADS = (
    QT_TR_NOOP("Model"),
    QT_TR_NOOP("Answered"),
    QT_TR_NOOP("Tok/s"),
    QT_TR_NOOP("Time"),
    QT_TR_NOOP("Kept its JSON Schema"),
)


class ShootOutPanel(QWidget):
    """Start goes on with an unfinished one of the same models and prompts."""

    def __init__(self, source: ThemeSource, shoot_out: ShootOutViewModel) -> None:
        super().__init__()
        self._shoot_out = shoot_out
        self._models: tuple[ModelId, ...] = ()
        self.setAccessibleName(tr("Shoot-out"))
        self._choose = WordButton(source, tr("Choose prompts"), icon="folder-open")
        self._file = ElidedLabel(size=fonts.DENSE, tone="secondary")
        self._start = WordButton(source, tr("Start"), icon="play", look="primary")
        self._export = WordButton(source, tr("Export CSV"), icon="export", look="quiet")
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setAccessibleName(tr("Answers done"))
        self._status = label(size=fonts.DENSE, tone="secondary", wrap=True)
        self._scores = _table(source, tr("Results by model"))
        self._answers = _table(source, tr("Answers by prompt"))
        self._results = QWidget()
        self._lay_out()
        self._choose.clicked.connect(self._ask_file)
        self._start.clicked.connect(self._start_or_stop)
        self._export.clicked.connect(self._ask_target)
        for changed in (shoot_out.chosenChanged, shoot_out.progressChanged):
            changed.connect(self._show)
        shoot_out.tableChanged.connect(self._show_table)
        self._show()
        self._show_table()

    def show_models(self, models: Sequence[ModelId]) -> None:
        """Who takes part, from the next start on."""
        self._models = tuple(models)
        if not self._shoot_out.is_running:
            self._shoot_out.choose(self._models, self._shoot_out.prompts)

    def choose_file(self, path: str) -> None:
        """Take this file of prompts."""
        self._shoot_out.choose(self._models, path)

    def _lay_out(self) -> None:
        layout = column(self, margins=(16, 12, 16, 12), gap=8)
        head = row(gap=8)
        head.addWidget(self._choose)
        head.addWidget(self._file, 1)
        head.addWidget(self._export)
        head.addWidget(self._start)
        layout.addLayout(head)
        layout.addWidget(self._bar)
        layout.addWidget(self._status)
        inner = column(self._results, gap=6)
        inner.addWidget(SectionHead(tr("Results by model")))
        inner.addWidget(self._scores)
        inner.addWidget(SectionHead(tr("Answers by prompt")))
        inner.addWidget(self._answers, 1)
        layout.addWidget(self._results, 1)
        layout.addStretch(0)

    def _show(self) -> None:
        shoot_out = self._shoot_out
        is_running = shoot_out.is_running
        self._file.setText(shoot_out.prompts)
        self._choose.setEnabled(not is_running)
        self._start.setText(tr("Stop") if is_running else tr("Start"))
        self._start.set_icon("stop" if is_running else "play")
        self._start.setEnabled(is_running or shoot_out.can_start)
        now = shoot_out.progress
        self._bar.setVisible(now is not None)
        self._bar.setValue(round(1000 * now.done / now.total) if now and now.total else 0)
        self._status.setText(shoot_out.words if now is not None else tr(_HOW))

    def _show_table(self) -> None:
        table, names = self._shoot_out.table, [tr(head) for head in _HEADS]
        self._results.setVisible(bool(table.scores))
        self._export.setVisible(bool(table.scores))
        rows = [
            (one.name, one.answered, one.speed, one.seconds, one.valid or "-")
            for one in self._shoot_out.scores
        ]
        _fill(self._scores, names, rows)
        high = self._scores.horizontalHeader().sizeHint().height()
        self._scores.setFixedHeight(high + len(rows) * fonts.px(28) + 4)
        models = [one.model for one in table.scores]
        answers = []
        for prompt in table.prompts:
            found = [table.answer(model, prompt.number) for model in models]
            texts = [(one.error or one.text) if one else "" for one in found]
            answers.append((f"{numbers.whole(prompt.number)}. {prompt.prompt}", *texts))
        heads = [tr("Prompt"), *(wording.model_name(model) for model in models)]
        _fill(self._answers, heads, answers)

    def _start_or_stop(self) -> None:
        if self._shoot_out.is_running:
            self._shoot_out.stop()
        else:
            self._shoot_out.start()

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, tr("Choose prompts"), "", PROMPT_FILES)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.choose_file)
        _open(dialog)

    def _ask_target(self) -> None:
        dialog = QFileDialog(self, tr("Export CSV"), "", "(*.csv)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(self._shoot_out.export)
        _open(dialog)


def _open(dialog: QFileDialog) -> None:
    """It goes when it is done; nothing waits for it."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _table(source: ThemeSource, name: str) -> QTableWidget:
    made = QTableWidget()
    made.setAccessibleName(name)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setTabKeyNavigation(False)
    made.setShowGrid(False)
    made.setFont(fonts.ui(fonts.DENSE))
    made.verticalHeader().hide()
    made.verticalHeader().setDefaultSectionSize(fonts.px(28))
    made.setHorizontalHeader(TableHead(source, indent=_CELL_INDENT))
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


def _fill(table: QTableWidget, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    table.setColumnCount(len(heads))
    table.setHorizontalHeaderLabels(list(heads))
    table.setRowCount(len(rows))
    for place, cells in enumerate(rows):
        for at, text in enumerate(cells):
            item = table.item(place, at)
            if item is None:
                item = QTableWidgetItem()
                table.setItem(place, at, item)
            if item.text() != text:
                item.setText(text)
                item.setToolTip(text)
