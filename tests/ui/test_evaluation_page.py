"""The page of test sets: edited by keyboard, run, filtered, compared; nothing without a name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from forge_gui.engine.evaluation.test_sets.run_lines import counted
from forge_gui.ui.evaluation.evaluation_page import COMPARE, LIFT, RESULTS, EvaluationPage
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.evaluations import (
    CheckOutcome,
    EvaluationRows,
    EvaluationStatus,
    RowResult,
)
from forge_gui.values.test_sets import CheckKind, SetRow, Target
from forge_gui.viewmodels.evaluation import EvaluationViewModel
from forge_gui.viewmodels.lift_plans import Block
from forge_gui.viewmodels.models import ModelsViewModel
from tests.bridge.crossing import Crossing
from tests.ui.accessible_tree import unnamed

ROWS = tuple(SetRow(n, {"q": f"Question {n}"}, "yes") for n in range(1, 6))
BLOCK = Block(
    Target(pipeline="/somewhere/mail.forge.json", step="team", prompt="Which? {q}"),
    "mail.forge.json: Team, Consensus",
    ("forge:tiny",),
)
PIPELINE = Target(pipeline="/somewhere/mail.forge.json", step="classify")


class Desk:
    """The page over a pocket engine."""

    def __init__(self, crossing: Crossing, qtbot: QtBot, source: ThemeSource) -> None:
        self.engine = crossing.engine
        self.evaluation = EvaluationViewModel(crossing.bridge)
        self.models = ModelsViewModel(crossing.bridge)
        self.models.refresh()
        self.page = EvaluationPage(
            source, self.evaluation, self.models, lambda: [PIPELINE], lambda: [BLOCK]
        )
        qtbot.addWidget(self.page)
        self.page.resize(1200, 800)
        self.page.show()
        qtbot.waitUntil(lambda: self.models.is_listed and not self.models.is_refreshing)

    def end_run(self, name: str, right: int) -> None:
        """The run is over: so many rows are right."""
        rows = tuple(_result(row, row.number <= right) for row in ROWS)
        run = replace(self.engine.kept_runs[name].run, status=EvaluationStatus.DONE)
        self.engine.tell_run(EvaluationRows(counted(run, rows), rows))

    def close(self) -> None:
        self.evaluation.close()
        self.models.close()


def _result(row: SetRow, is_right: bool) -> RowResult:
    check = CheckOutcome(CheckKind.EXACT, float(is_right), is_right, "" if is_right else "no")
    return RowResult(row.number, row.inputs, row.expected, "yes" if is_right else "no", (check,))


@pytest.fixture
def desk(crossing: Crossing, qtbot: QtBot, source: ThemeSource) -> Iterator[Desk]:
    made = Desk(crossing, qtbot, source)
    yield made
    made.close()


def test_a_set_is_made_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    page, editor = desk.page, desk.evaluation.editor
    assert not page.head.run.isEnabled()
    page.rows.add_row()
    field = page.rows.grid.findChild(QLineEdit)
    assert field is not None, "the first cell of a new row is typed into"
    QTest.keyClicks(field, "1 + 1")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: editor.tests.rows[0].inputs == {"input": "1 + 1"})
    page.rows.add_row()
    page.rows.grid.selectRow(1)
    page.rows.grid.setFocus()
    QTest.keyClick(page.rows.grid, Qt.Key.Key_Delete)
    assert len(editor.tests.rows) == 1
    offered = [page.head.target.itemText(n) for n in range(page.head.target.count())]
    assert offered == [
        "Not attached",
        *(str(row.id) for row in desk.models.all_rows),
        "mail.forge.json: classify",
    ]
    page.head.target.setCurrentIndex(len(offered) - 1)
    page.head.target.activated.emit(len(offered) - 1)
    assert editor.tests.target == PIPELINE
    assert page.head.run.isEnabled()
    assert page.head.prompt.isHidden(), "a pipeline has prompts of its own"


def test_a_run_comes_into_sight_and_only_the_wrong_rows_are_shown(desk: Desk, qtbot: QtBot) -> None:
    page, evaluation = desk.page, desk.evaluation
    evaluation.editor.add_rows(ROWS)
    evaluation.editor.attach(PIPELINE)
    page.head.run.click()
    qtbot.waitUntil(lambda: page.head.run.text() == "Stop")
    assert page.results.isVisible()
    desk.end_run("eval-1", right=3)
    qtbot.waitUntil(lambda: page.results.cells.rowCount() == 5)
    qtbot.waitUntil(lambda: page.head.run.text() == "Run")
    page.results.wrong.click()
    cells = page.results.cells
    assert [cells.data(cells.index(n, 0)) for n in range(cells.rowCount())] == ["4", "5"]
    assert cells.data(cells.index(0, 1)) == "Wrong"
    assert cells.data(cells.index(0, 5)) == "no"


def test_an_earlier_run_is_chosen_and_what_changed_stands_there(desk: Desk, qtbot: QtBot) -> None:
    page, evaluation = desk.page, desk.evaluation
    evaluation.editor.add_rows(ROWS)
    evaluation.editor.attach(PIPELINE)
    for name, right in (("eval-1", 1), ("eval-2", 3)):
        evaluation.start()
        qtbot.waitUntil(lambda: evaluation.runs.is_running)
        desk.end_run(name, right)
        qtbot.waitUntil(lambda: not evaluation.runs.is_running)
    page.show_part(COMPARE)
    qtbot.waitUntil(lambda: page.compare.earlier.count() == 2)
    page.compare.earlier.setCurrentIndex(1)
    page.compare.earlier.activated.emit(1)
    qtbot.waitUntil(lambda: evaluation.runs.comparison is not None)
    cells = page.compare.cells
    shown = [cells.data(cells.index(n, 1)) for n in range(cells.rowCount())]
    assert shown == ["Question 2", "Question 3"]
    assert cells.data(cells.index(0, 4)) == "0 % to 100 %"


def test_every_control_has_a_name_with_no_rows_and_with_many(desk: Desk, qtbot: QtBot) -> None:
    page, evaluation = desk.page, desk.evaluation
    assert unnamed(page) == []
    evaluation.editor.add_rows([replace(ROWS[0], number=n) for n in range(1, 501)])
    evaluation.editor.attach(Target(model="forge:tiny"))
    for part in (RESULTS, COMPARE, LIFT):
        page.show_part(part)
        qtbot.wait(10)
        assert unnamed(page) == [], part
    page.grab()


def test_a_block_of_a_pipeline_is_measured_beside_its_own_models(desk: Desk, qtbot: QtBot) -> None:
    page, evaluation = desk.page, desk.evaluation
    evaluation.editor.add_rows(ROWS)
    page.show_part(LIFT)
    view = page.lift
    assert [view.measured.itemText(n) for n in range(view.measured.count())] == [
        "Models together",
        BLOCK.title,
    ]
    view.measured.setCurrentIndex(1)
    view.measured.activated.emit(1)
    assert view.plan.block == BLOCK
    assert view.plan.models == ("forge:tiny",)
    assert view.strategy.isHidden() or not view.strategy.isVisible()
    evaluation.measure_lift(view.plan)
    qtbot.waitUntil(lambda: bool(desk.engine.lift_orders))
    order = desk.engine.lift_orders[0]
    assert (order.ensemble.pipeline, order.ensemble.step) == (BLOCK.target.pipeline, "team")
    assert order.ensemble.prompt == "Which? {q}"
    evaluation.lift.stop()
    qtbot.waitUntil(lambda: desk.engine.was_lift_stopped)


def test_what_was_wished_for_elsewhere_is_chosen(desk: Desk) -> None:
    view = desk.page.lift
    names = [str(one.id) for one in desk.models.all_rows][:2]
    desk.evaluation.lift.wish_for(names[::-1], "smart_handoff")
    assert view.isVisible()
    assert view.plan.strategy == "smart_handoff"
    assert view.plan.models == tuple(names[::-1]), "the first one answers first"
    assert not view.times.isVisible()
