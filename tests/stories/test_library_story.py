"""A person looks for a model: searches, narrows, ticks three, compares them, asks them all the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from forge_gui.ui.library.browse_page import CARDS
from forge_gui.ui.library.library_page import LibraryPage
from forge_gui.values.ids import ModelId
from forge_gui.values.shoot_out import ShootOutStatus
from forge_gui.viewmodels.library_asking import AnswerState
from forge_gui.viewmodels.library_desk import LibraryDesk
from tests.stories.desk import CONTROL, NOBODY, Desk, OpenDesk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
TRIAL = (
    *("simulation_mode=true", "simulation.models=4", "simulation.load_seconds=0"),
    *("simulation.tokens_per_second=2000", NOBODY),
)


def library_of(desk: Desk) -> tuple[LibraryPage, LibraryDesk]:
    assert desk.app.studio.commands.run("page.library")
    page = desk.window.pages.currentWidget()
    assert isinstance(page, LibraryPage)
    made = desk.app.studio.library_desk()
    desk.wait(lambda: made.library.is_ready and made.library.counts.installed == 4)
    return page, made


def tick(desk: Desk, page: LibraryPage, models: list[ModelId]) -> None:
    table = page.browse.table
    for model in models:
        table.setCurrentIndex(table.rows.index_of(model))
        QTest.keyClick(table, Qt.Key.Key_Space)
    desk.wait(lambda: desk.app.studio.library_desk().comparing.is_ready)


def test_found_ticked_compared_and_asked(open_desk: OpenDesk) -> None:
    desk = open_desk(*TRIAL)
    page, made = library_of(desk)
    total = len(made.library.found)
    assert total > 100  # what is published is listed as well
    QTest.keyClicks(page.browse.search, "simulated")
    assert len(made.library.found) == 4
    QTest.keyClick(page.browse.search, Qt.Key.Key_Escape)
    desk.click_button("Installed")
    assert {one.entry.is_installed for one in made.library.found} == {True}
    desk.click_button("Installed")
    assert len(made.library.found) == total
    page.browse.show_as(CARDS)
    assert page.browse.view.isVisible()
    page.browse.show_as("table")
    here = [one.entry for one in made.library.found if one.entry.is_installed]
    models = [one.id for one in here if one.id.name != "simulated-embedder"]
    tick(desk, page, models)
    desk.click_button("Same prompt to all")
    QTest.keyClicks(page.comparison.prompt.prompt, "Say hello.")
    QTest.keyClick(page.comparison.prompt.prompt, Qt.Key.Key_Return, CONTROL)
    desk.wait(lambda: not made.asking.is_running and bool(made.asking.answers))
    answers = {one.model: one for one in made.asking.answers}
    assert set(answers) == set(models)
    assert {one.state for one in answers.values()} == {AnswerState.DONE}
    assert all(one.text and "tok/s" in one.words for one in answers.values())
    QTest.keyClick(page.comparison.prompt.prompt, Qt.Key.Key_Escape)
    desk.wait(page.browse.isVisible)


def test_a_recommendation_is_looked_at_and_a_shoot_out_ends_in_a_table(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(*TRIAL)
    page, made = library_of(desk)
    desk.click_button("Recommend")
    desk.wait(lambda: page.advice.tasks.model().rowCount() > 5)
    QTest.keyClick(page.advice.tasks, Qt.Key.Key_Down)
    desk.wait(lambda: bool(made.advice.recommended))
    assert all(one.reasons for one in made.advice.recommended or ())
    QTest.keyClick(page.advice.tasks, Qt.Key.Key_Escape)
    desk.wait(page.browse.isVisible)
    prompts = tmp_path / "asked.txt"
    prompts.write_text("Say hello.\nName a colour.\n", encoding="utf-8")
    here = [one.entry.id for one in made.library.found if one.entry.is_installed]
    tick(desk, page, here[:2])
    desk.click_button("Shoot-out")
    page.comparison.shoot_out.choose_file(str(prompts))
    desk.click_button("Start")
    desk.wait(lambda: made.shoot_out.progress is not None and not made.shoot_out.is_running)
    progress = made.shoot_out.progress
    assert progress is not None
    assert progress.status is ShootOutStatus.DONE
    desk.wait(lambda: len(made.shoot_out.table.answers) == progress.total)
    assert desk.has_button("Export CSV")
