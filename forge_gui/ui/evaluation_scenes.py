"""Pictures of test sets: real runs of the models that ship with Forge."""

from __future__ import annotations

from dataclasses import replace

from forge_gui.ui.camera import Camera, wait_until
from forge_gui.ui.evaluation.evaluation_page import (
    COMPARE,
    LIFT,
    RESULTS,
    ROWS,
    EvaluationPage,
)
from forge_gui.values.test_sets import SetRow
from forge_gui.viewmodels.evaluation import EvaluationViewModel
from forge_gui.viewmodels.lift_plans import plan_for

EVALUATION_SCENES = (
    *("tests-empty", "tests-rows", "tests-running", "tests-results", "tests-wrong"),
    *("tests-no-comparison", "tests-compared", "tests-lift", "tests-many"),
)
_MANY = 500


def evaluation_scenes(camera: Camera) -> None:
    """From an empty page to a comparison."""
    if not any(camera.wants(name) for name in EVALUATION_SCENES):
        return
    camera.window.show_page("tests")
    page = camera.window.findChild(EvaluationPage)
    assert page is not None, "the page was shown"
    evaluation = camera.studio.evaluation()
    wait_until(lambda: bool(evaluation.sets), "the sets that ship")
    camera.shoot("tests-empty", settle_s=0.3)
    evaluation.open(evaluation.sets[0].path)
    wait_until(lambda: bool(evaluation.editor.tests.rows), "the set")
    camera.shoot("tests-rows", settle_s=0.3)
    _runs(camera, page, evaluation)
    page.show_part(LIFT)
    names = [str(row.id) for row in camera.studio.models.all_rows][:2]
    page.lift.choose(plan_for(names, "majority_voting"))
    camera.shoot("tests-lift", settle_s=0.3)
    _many(camera, page, evaluation)
    camera.window.show_page("canvas")


def _runs(camera: Camera, page: EvaluationPage, evaluation: EvaluationViewModel) -> None:
    runs = evaluation.runs
    evaluation.start()
    wait_until(lambda: len(runs.rows) >= 3, "some rows")
    camera.shoot("tests-running")
    wait_until(lambda: runs.run is not None and not runs.is_running, "the run's end")
    camera.shoot("tests-results", settle_s=0.3)
    page.results.wrong.setChecked(True)
    camera.shoot("tests-wrong", settle_s=0.3)
    page.results.wrong.setChecked(False)
    page.show_part(COMPARE)
    camera.shoot("tests-no-comparison", settle_s=0.3)
    editor = evaluation.editor
    editor.attach(replace(editor.tests.target, prompt="Where does this mail belong?\n{mail}"))
    evaluation.start()
    wait_until(lambda: bool(runs.earlier) and not runs.is_running, "the second run")
    page.show_part(COMPARE)
    page.compare.earlier.setCurrentIndex(1)
    runs.compare_with(page.compare.earlier.choice)
    wait_until(lambda: runs.comparison is not None, "the comparison")
    camera.shoot("tests-compared", settle_s=0.3)
    page.show_part(RESULTS)


def _many(camera: Camera, page: EvaluationPage, evaluation: EvaluationViewModel) -> None:
    """Five hundred rows, of which one is long."""
    evaluation.new()
    long = "A mail that goes on and on, with many words and no end in sight. " * 20
    rows = [
        SetRow(n, {"mail": f"Mail {n}. {long if n == 2 else ''}"}, "other") for n in range(_MANY)
    ]
    evaluation.editor.add_rows(rows)
    page.show_part(ROWS)
    camera.shoot("tests-many", settle_s=0.3)
