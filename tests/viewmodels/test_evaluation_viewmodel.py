"""Test sets on screen: edited, run, followed, compared; the lift meter begins and stops."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from forge_gui.engine.evaluation.test_sets.run_lines import counted
from forge_gui.values.evaluations import (
    CheckOutcome,
    Evaluation,
    EvaluationId,
    EvaluationRows,
    EvaluationStatus,
    LiftReport,
    RowResult,
    Shown,
)
from forge_gui.values.events import EvaluationProgressed
from forge_gui.values.lift import Difference, Lift, LiftVerdict
from forge_gui.values.sentence import say
from forge_gui.values.test_sets import Check, CheckKind, KnownTestSet, SetRow, Target
from forge_gui.viewmodels.evaluation import EvaluationViewModel
from forge_gui.viewmodels.evaluation_set import TestSetEditor, expected_of
from forge_gui.viewmodels.evaluation_words import progress_words, state_words
from forge_gui.viewmodels.lift_plans import LiftPlan
from forge_gui.viewmodels.wording import Telling
from tests.bridge.crossing import Crossing

ROWS = (SetRow(1, {"q": "1 + 1"}, "2"), SetRow(2, {"q": "2 + 2"}, "4"))
TINY = Target(model="forge:tiny")


def result(number: int, is_right: bool) -> RowResult:
    check = CheckOutcome(CheckKind.EXACT, float(is_right), is_right, "" if is_right else "no")
    row = ROWS[number - 1]
    return RowResult(number, row.inputs, row.expected, "2", (check,))


def shown_set(evaluation: EvaluationViewModel) -> None:
    evaluation.editor.add_rows(ROWS)
    evaluation.editor.attach(TINY)


def test_a_set_is_edited_as_a_table() -> None:
    editor = TestSetEditor()
    heard: list[str] = []
    editor.changed.connect(lambda: heard.append("changed"))
    assert (editor.inputs, editor.is_changed) == (("input",), False)
    editor.add_row()
    editor.set_cell(0, 0, "1 + 1")
    editor.set_cell(0, 1, "2")
    editor.set_cell(0, 1, "2")
    assert editor.tests.rows == (SetRow(1, {"input": "1 + 1"}, "2"),)
    editor.add_input("tone")
    editor.add_input("tone")
    assert editor.inputs == ("input", "tone")
    editor.add_row()
    editor.remove_rows([0])
    assert editor.tests.rows == (SetRow(1, {"input": "", "tone": ""}, ""),)
    editor.add_rows(ROWS)
    assert [row.number for row in editor.tests.rows] == [1, 2]
    editor.put_check(1, Check(CheckKind.CONTAINS))
    editor.remove_check(0)
    editor.remove_check(0)
    assert editor.tests.checks == (Check(CheckKind.CONTAINS),)
    assert (editor.is_changed, len(heard)) == (True, 9)


def test_json_stays_json_and_text_stays_text() -> None:
    assert expected_of("12", "7") == "12"
    assert expected_of("12", 7) == 12
    assert expected_of("{", {"a": 1}) == "{"


def test_a_run_is_followed_to_its_end_and_compared(crossing: Crossing, qtbot: QtBot) -> None:
    engine = crossing.engine
    evaluation = EvaluationViewModel(crossing.bridge)
    assert not evaluation.can_start
    shown_set(evaluation)
    evaluation.start()
    qtbot.waitUntil(lambda: evaluation.runs.is_running)
    assert not evaluation.can_start
    run = engine.kept_runs["eval-1"].run
    rows = result(1, True), result(2, False)
    done = counted(replace(run, status=EvaluationStatus.DONE), rows)
    engine.tell_run(EvaluationRows(done, rows))
    qtbot.waitUntil(lambda: not evaluation.runs.is_running and len(evaluation.runs.rows) == 2)
    qtbot.waitUntil(lambda: len(evaluation.runs.earlier) == 0 and evaluation.can_start)
    assert [state_words(row) for row in evaluation.runs.rows] == ["Passed", "Wrong"]
    evaluation.start()
    qtbot.waitUntil(lambda: evaluation.runs.is_running)
    better = result(1, True), result(2, True)
    again = counted(replace(engine.kept_runs["eval-2"].run, status=EvaluationStatus.DONE), better)
    engine.tell_run(EvaluationRows(again, better))
    qtbot.waitUntil(lambda: [one.id for one in evaluation.runs.earlier] == ["eval-1"])
    evaluation.runs.compare_with("eval-1")
    qtbot.waitUntil(lambda: evaluation.runs.comparison is not None)
    found = evaluation.runs.comparison
    assert found is not None
    assert (found.shown, [change.turn.value for change in found.changes]) == (
        Shown.NOTHING,
        ["same", "better"],
    )
    evaluation.close()


def test_it_stops_and_says_so(crossing: Crossing, qtbot: QtBot) -> None:
    evaluation = EvaluationViewModel(crossing.bridge)
    shown_set(evaluation)
    evaluation.start()
    qtbot.waitUntil(lambda: evaluation.runs.is_running)
    evaluation.runs.stop()
    qtbot.waitUntil(lambda: not evaluation.runs.is_running)
    run = evaluation.runs.run
    assert run is not None
    assert progress_words(run) == "0 of 2 answered, then stopped. Run goes on from there."
    evaluation.close()


def test_a_set_that_ships_with_forge_is_saved_as_a_new_file(
    crossing: Crossing, qtbot: QtBot, tmp_path: Path
) -> None:
    """Save wrote over the sample itself."""
    evaluation = EvaluationViewModel(crossing.bridge)
    shown_set(evaluation)
    shipped, own = tmp_path / "shipped.tests.json", tmp_path / "own.tests.json"
    evaluation.save(str(shipped))
    qtbot.waitUntil(lambda: evaluation.editor.path == str(shipped))
    before = shipped.read_bytes()
    crossing.engine.known_sets = [KnownTestSet(str(shipped), "Sums", is_sample=True)]
    evaluation.open(str(shipped))
    qtbot.waitUntil(lambda: bool(evaluation.sets))
    could_before = evaluation.saves_in_place
    evaluation.editor.rename("Mine")
    evaluation.save()
    evaluation.save(str(own))
    qtbot.waitUntil(lambda: evaluation.editor.path == str(own))
    assert (could_before, evaluation.saves_in_place) == (False, True)
    assert shipped.read_bytes() == before
    assert b"Mine" in own.read_bytes()


def test_files_are_opened_saved_imported_and_troubles_told(
    crossing: Crossing, qtbot: QtBot, tmp_path: Path
) -> None:
    told: list[Telling] = []
    evaluation = EvaluationViewModel(crossing.bridge)
    evaluation.told.connect(told.append)
    shown_set(evaluation)
    path = tmp_path / "sums.tests.json"
    evaluation.save(str(path))
    qtbot.waitUntil(lambda: not evaluation.editor.is_changed)
    assert evaluation.editor.path == str(path)
    table = tmp_path / "more.csv"
    table.write_text("q,expected\n3 + 3,6\n", "utf-8")
    evaluation.import_rows(str(table))
    qtbot.waitUntil(lambda: len(evaluation.editor.tests.rows) == 3)
    evaluation.open(str(path))
    qtbot.waitUntil(lambda: len(evaluation.editor.tests.rows) == 2)
    evaluation.open(str(table))
    qtbot.waitUntil(lambda: evaluation.editor.tests.name == "more")
    assert evaluation.editor.path == "", "a table is never written over"
    evaluation.open(str(tmp_path / "gone.tests.json"))
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "there is no such file" in told[0].sentence
    evaluation.close()


@pytest.mark.parametrize("ends", [True, False])
def test_the_lift_meter_measures_or_is_stopped(
    crossing: Crossing, qtbot: QtBot, ends: bool
) -> None:
    engine = crossing.engine
    evaluation = EvaluationViewModel(crossing.bridge)
    run = Evaluation(EvaluationId("e"), "Sums", TINY, EvaluationStatus.DONE, 2)
    none = Difference(0.0, -0.1, 0.1, 40)
    verdict = LiftVerdict(Lift.NOT_SHOWN, none, say("No gain."))
    engine.lift_report = LiftReport("forge:tiny", {}, run, run, verdict, 10.0, 12.0, 1.0)
    shown_set(evaluation)
    assert not evaluation.can_measure(LiftPlan(("forge:tiny",)))
    evaluation.measure_lift(LiftPlan(("forge:tiny", "forge:small")))
    qtbot.waitUntil(lambda: "answer together" in evaluation.lift.words)
    assert engine.lift_orders[0].ensemble.models == ("forge:tiny", "forge:small")
    assert engine.lift_orders[0].ensemble.model == ""
    assert evaluation.lift.words == "Majority voting: forge:tiny, forge:small answer together."
    (order,) = engine.lift_orders
    part = Evaluation(EvaluationId("p"), order.tests.name, order.ensemble,
                      EvaluationStatus.RUNNING, 20, done=5, seconds=10.0)  # fmt: skip
    engine.bus.publish(EvaluationProgressed(part))
    engine.bus.publish(EvaluationProgressed(replace(part, target=TINY, done=9)))
    qtbot.waitUntil(lambda: evaluation.lift.done == 0.25)
    assert evaluation.lift.progress == "This part: 5 of 20 answered, 30 s left."
    if ends:
        scope = crossing.bridge.scope(evaluation)
        scope.look(lambda _: engine.lift_gate.set())
        qtbot.waitUntil(lambda: not evaluation.lift.is_running)
        assert evaluation.lift.report == engine.lift_report
    else:
        evaluation.lift.stop()
        qtbot.waitUntil(lambda: engine.was_lift_stopped)
        assert not evaluation.lift.is_running
    evaluation.close()
