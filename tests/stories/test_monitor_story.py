"""Looking after this PC: a run leaves its traces in the monitor, which a person holds, zooms, reads
and gives to others; a model is kept and let go; the mini monitor comes and goes.
"""

from __future__ import annotations

import csv
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.monitor.curves import Curves
from forge_gui.ui.monitor.marks_row import MarksRow
from forge_gui.ui.monitor.monitor_page import MonitorPage
from forge_gui.viewmodels.monitor_past import FINEST_S
from forge_gui.viewmodels.run import RunState
from tests.stories.desk import NOBODY, TINY, Desk, OpenDesk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _page(desk: Desk) -> MonitorPage:
    desk.window.show_page("monitor")
    page = desk.window.pages.currentWidget()
    assert isinstance(page, MonitorPage)
    return page


def _run_sample(desk: Desk) -> None:
    workspace = desk.app.studio.workspace
    desk.wait(lambda: bool(workspace.samples))
    workspace.open_sample(workspace.samples[0])
    desk.wait(lambda: not desk.editor.is_empty)
    desk.window.start_run()
    desk.wait(lambda: desk.run.state is RunState.DONE)


def test_a_run_is_seen_held_read_and_given_to_others(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(NOBODY)
    monitor = desk.app.studio.monitor
    _run_sample(desk)
    page = _page(desk)
    curves, marks = page.findChild(Curves), page.findChild(MarksRow)
    assert curves is not None
    assert marks is not None
    desk.wait(lambda: bool(curves.lanes) and bool(monitor.parts("model-ram ")))
    assert [mark.text for mark in monitor.marks][:2] == [
        desk.document.title,
        "Load forge:tiny",
    ]
    assert monitor.parts("model-ram ") == ["model-ram forge:tiny"]
    desk.wait(lambda: max(monitor.series("tokens")[1], default=0.0) > 0)

    QTest.keyClick(curves, Qt.Key.Key_Space)
    assert monitor.is_paused
    held = monitor.view
    _turn_wheel(curves, notches=1)
    assert monitor.view.span_s < held.span_s
    QTest.keyClick(curves, Qt.Key.Key_Left)
    assert monitor.view.end(0) < held.end(0)
    QTest.keyClick(curves, Qt.Key.Key_End)
    assert monitor.view.is_live

    QTest.mouseMove(curves, QPoint(curves.width() - 40, 60))
    at = curves.cursor_in_time.at
    assert at is not None
    assert curves.lanes[0].plot.value_words_at(monitor.newest_at).endswith(" %")

    table = tmp_path / "readings.csv"
    monitor.export.write_csv(table)
    desk.wait(table.exists)
    head, *rows = list(csv.reader(table.read_text("utf-8").splitlines()))
    assert {"time", "cpu (%)", "ram (bytes)", "model-ram forge:tiny (bytes)"} <= set(head)
    assert rows
    picture = tmp_path / "curves.png"
    monitor.export.write_picture(picture, page.picture())
    desk.wait(picture.exists)
    assert picture.read_bytes().startswith(b"\x89PNG")
    desk.end()


def test_a_model_is_kept_and_the_past_outlives_the_app(open_desk: OpenDesk) -> None:
    desk = open_desk(NOBODY)
    models = desk.app.studio.monitor.models
    first_piece = time.time() // FINEST_S
    _run_sample(desk)
    page = _page(desk)
    desk.wait(lambda: any(row.id == TINY and not row.is_leased for row in models.rows))
    keep = next(b for b in page.findChildren(IconButton) if "Keep forge:tiny" in b.toolTip())
    QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    desk.wait(lambda: any(row.is_pinned for row in models.rows))
    models.unload_idle()  # what is kept is not idle
    QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    desk.wait(lambda: not any(row.is_pinned for row in models.rows))
    assert [row.id for row in models.rows] == [TINY]
    desk.window.companions.toggle_mini()
    mini = desk.window.companions.mini
    assert mini is not None
    assert mini.isVisible()
    desk.wait(lambda: time.time() // FINEST_S > first_piece)  # the disk keeps pieces of time
    desk.end()

    again = open_desk(NOBODY)
    monitor = again.app.studio.monitor
    again.wait(lambda: monitor.reading is not None)
    assert again.window.companions.mini is not None  # it was open at the end
    _page(again)
    monitor.set_window(3_600)
    again.wait(lambda: any(mark.text == "Load forge:tiny" for mark in monitor.marks))
    begun = monitor.reading.at if monitor.reading else 0.0
    again.wait(lambda: monitor.series("cpu")[0][0] < begun - 1)
    again.end()


def _turn_wheel(curves: Curves, notches: int) -> None:
    here = QPointF(curves.width() / 2, 60)
    event = QWheelEvent(
        here,
        QPointF(curves.mapToGlobal(here.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(curves, event)
