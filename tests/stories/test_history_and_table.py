"""A person looks at kept runs and runs a pipeline over a table, in the real window."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from forge_gui.ui.run.history_view import HistoryView
from forge_gui.ui.run.table_view import TableView
from forge_gui.viewmodels.batch import BatchState
from forge_gui.viewmodels.run import RunState
from tests.stories.desk import NOBODY, Desk

Open = Callable[..., Desk]


def _run_first_sample(desk: Desk) -> None:
    workspace = desk.app.studio.workspace
    desk.wait(lambda: bool(workspace.samples))
    workspace.open_sample(workspace.samples[0])
    desk.key(Qt.Key.Key_F5)
    desk.wait(lambda: desk.run.state is RunState.DONE)


def test_yesterdays_run_is_shown_again_with_what_it_gave(open_desk: Open) -> None:
    desk = open_desk(NOBODY)
    _run_first_sample(desk)
    given = {one.step: one.values for one in desk.run.progress.values}
    desk.end()
    desk = open_desk(NOBODY)
    desk.window.workbench.show_run_tab("History")
    (view,) = desk.window.findChildren(HistoryView)
    desk.wait(lambda: len(desk.app.studio.history.rows) == 1)
    lists = view.findChildren(QListView)
    (listed,) = [one for one in lists if one.accessibleName() == "Kept runs"]
    listed.setCurrentIndex(listed.model().index(0, 0))
    desk.click_button("Show")
    desk.wait(lambda: desk.run.state is RunState.DONE)
    assert {one.step: one.values for one in desk.run.progress.values} == given
    assert desk.editor.graph.name == "Sort a mail"
    desk.click_button("Delete")
    desk.wait(lambda: not desk.app.studio.history.rows)


def test_a_pipeline_runs_over_a_table(open_desk: Open, tmp_path: Path) -> None:
    table = tmp_path / "mails.csv"
    with table.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "mail"])
        writer.writerows([n, f"Please refund {n}.50 EUR, order K-{n}00{n}."] for n in range(1, 5))
    desk = open_desk(NOBODY)
    workspace, batch = desk.app.studio.workspace, desk.app.studio.batch
    desk.wait(lambda: bool(workspace.samples))
    workspace.open_sample(workspace.samples[0])
    desk.window.workbench.show_run_tab("Table")
    assert desk.window.findChildren(TableView)
    batch.choose(table)  # what the file dialog tells
    desk.wait(lambda: batch.state is BatchState.CHOSEN)
    assert batch.table_text.startswith("mails.csv: 4 rows. mail feeds the pipeline.")
    desk.click_button("Start")
    desk.wait(lambda: batch.state is BatchState.OVER)
    assert batch.status_text.startswith("Done in ")
    with (tmp_path / "mails.results.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["id"] for row in rows] == ["1", "2", "3", "4"]
    assert {row["status"] for row in rows} == {"success"}
    assert all(row["answer"] for row in rows)
