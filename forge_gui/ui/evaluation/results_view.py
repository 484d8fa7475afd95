"""Results of a run: what passed, with its interval, and every row; only the wrong ones if wanted."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QStackedWidget, QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.evaluation.grid import Grid, centred
from forge_gui.ui.evaluation.results_cells import NARROW, ResultsCells
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.evaluation_runs import EvaluationRunsViewModel
from forge_gui.viewmodels.evaluation_words import (
    aggregate_words,
    method_words,
    progress_words,
    target_words,
)
from forge_gui.viewmodels.translation import tr


class ResultsView(QWidget):
    """Follows the run while it goes on."""

    def __init__(self, source: ThemeSource, runs: EvaluationRunsViewModel) -> None:
        super().__init__()
        self._runs = runs
        self._summary = label(size=fonts.TITLE, weight=fonts.SEMIBOLD)
        self._progress = label(size=fonts.DENSE, tone="secondary", wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setAccessibleName(tr("Answers done"))
        self.wrong = WordButton(source, tr("Wrong only"), look="chip")
        self.wrong.setCheckable(True)
        self.cells = ResultsCells(source, self)
        self.grid = Grid(source, tr("Results by row"), self.cells, NARROW)
        self._nothing = label(tone="secondary", wrap=True)
        self._room = QStackedWidget()
        self._lay_out()
        self.wrong.toggled.connect(self._show_rows)
        runs.progressChanged.connect(self._show_progress)
        runs.resultsChanged.connect(self._show_rows)
        self._show_progress()
        self._show_rows()

    def _lay_out(self) -> None:
        layout = column(self, margins=(16, 12, 16, 12), gap=8)
        head = row(gap=8)
        head.addWidget(self._summary, 1)
        head.addWidget(self.wrong)
        layout.addLayout(head)
        layout.addWidget(self._bar)
        layout.addWidget(self._progress)
        self._room.addWidget(centred(self._nothing))
        self._room.addWidget(self.grid)
        layout.addWidget(self._room, 1)

    def _show_progress(self) -> None:
        run = self._runs.run
        for part in (self._summary, self._progress, self.wrong):
            part.setVisible(run is not None)
        self._bar.setVisible(self._runs.is_running)
        if run is None:
            return
        whole = run.aggregate
        self._summary.setText(aggregate_words(whole) if whole else target_words(run.target))
        self._summary.setToolTip(method_words(whole.passed.method) if whole else "")
        words = progress_words(run)
        self._progress.setText(
            tr("{target}: {words}.", target=target_words(run.target), words=words.rstrip("."))
            if whole
            else words
        )
        self._bar.setValue(round(1000 * run.done / run.total) if run.total else 0)

    def _show_rows(self) -> None:
        rows = self._runs.rows
        if self.wrong.isChecked():
            rows = tuple(one for one in rows if not one.is_passed and not one.waits)
        self.cells.put(rows)
        self._room.setCurrentIndex(1 if rows else 0)
        self._nothing.setText(
            tr("Every row passed.")
            if self._runs.rows
            else tr("This set was not run yet. Attach it to a model or a pipeline, then run it.")
        )
