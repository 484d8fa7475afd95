"""The page of test sets: the sets at the left; rows, results, comparison and lift of one of them."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from forge_gui.ui.controls.section import column, fill, hairline, row
from forge_gui.ui.controls.segments import Segments
from forge_gui.ui.evaluation.compare_view import CompareView
from forge_gui.ui.evaluation.head_bar import HeadBar, Places
from forge_gui.ui.evaluation.lift_view import Blocks, LiftView
from forge_gui.ui.evaluation.results_view import ResultsView
from forge_gui.ui.evaluation.rows_view import RowsView
from forge_gui.ui.evaluation.sets_column import SetsColumn
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.evaluation import EvaluationViewModel
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.translation import tr

ROWS, RESULTS, COMPARE, LIFT = "rows", "results", "compare", "lift"


class EvaluationPage(QWidget):
    """A run that begins brings its results into sight."""

    def __init__(
        self,
        source: ThemeSource,
        evaluation: EvaluationViewModel,
        models: ModelsViewModel,
        pipelines: Places,
        blocks: Blocks,
    ) -> None:
        super().__init__()
        self._evaluation = evaluation
        self._was_running = False
        fill(self, "surface")
        self.setAccessibleName(tr("Test sets"))
        self.sets = SetsColumn(source, evaluation)
        self.head = HeadBar(source, evaluation, models, pipelines)
        self.parts = Segments(source, tr("Part"), _parts())
        self.rows = RowsView(source, evaluation, models)
        self.results = ResultsView(source, evaluation.runs)
        self.compare = CompareView(source, evaluation.runs)
        self.lift = LiftView(source, evaluation, models, blocks)
        self._room = QStackedWidget()
        self._views = {
            ROWS: self.rows,
            RESULTS: self.results,
            COMPARE: self.compare,
            LIFT: self.lift,
        }
        self._lay_out()
        self.parts.chosen.connect(self.show_part)
        self.sets.wanted.connect(evaluation.open)
        evaluation.runs.progressChanged.connect(self._follow)
        evaluation.lift.wished.connect(lambda: self.show_part(LIFT))
        self.show_part(LIFT if evaluation.lift.wish is not None else ROWS)
        evaluation.load()

    def show_part(self, part: str) -> None:
        """One of ROWS, RESULTS, COMPARE, LIFT."""
        self.parts.show_choice(part)
        self._room.setCurrentWidget(self._views[part])
        if part == LIFT:
            self.lift.offer_blocks()

    def _lay_out(self) -> None:
        line = row(self, gap=0)
        line.addWidget(self.sets)
        line.addWidget(hairline(vertical=True))
        middle = column()
        middle.addWidget(self.head)
        bar = row(margins=(16, 0, 16, 8))
        bar.addWidget(self.parts)
        bar.addStretch(1)
        middle.addLayout(bar)
        middle.addWidget(hairline())
        for view in self._views.values():
            self._room.addWidget(view)
        middle.addWidget(self._room, 1)
        line.addLayout(middle, 1)

    def _follow(self) -> None:
        is_running = self._evaluation.runs.is_running
        if is_running and not self._was_running:
            self.show_part(RESULTS)
        self._was_running = is_running


def _parts() -> tuple[tuple[str, str, str], ...]:
    """Of each its key, its word, and what it means."""
    return (
        (ROWS, tr("Rows"), tr("Inputs, what is expected, checks")),
        (RESULTS, tr("Results"), tr("What each row answered")),
        (COMPARE, tr("Compare"), tr("Beside an earlier run")),
        (LIFT, tr("Lift"), tr("Do several models together do better?")),
    )
