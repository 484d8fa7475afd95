"""The start: a frame at once, its screens a moment later, and nothing heavy before the first paint."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from forge_gui.app import App
from tests.stories.desk import LEFT, NO_KEYS, NOBODY, PATIENCE_MS

_ROOT = Path(__file__).resolve().parents[2]


def test_nothing_heavy_is_imported_before_it_is_needed(home: Path) -> None:
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "FORGE_HOME": str(home)}
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.start_probe", "forge"],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
        cwd=_ROOT,
        env=surroundings,
    )
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["imported"] == []
    assert found["missing"] == []
    assert found["too early"] == []  # the panels are alive without
    assert found["painted"] < found["furnished"] < found["alive"] <= found["curves"]


def _staged(qtbot: QtBot) -> App:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return App(application, (NOBODY,), in_pieces=True)


@pytest.mark.usefixtures("home")
def test_what_is_clicked_before_the_screens_are_there_is_not_lost(qtbot: QtBot) -> None:
    app = _staged(qtbot)
    with qtbot.waitSignal(app.furnished, timeout=PATIENCE_MS):
        app.show()
        (library,) = [
            one
            for one in app.window.icon_bar.findChildren(QAbstractButton)
            if one.accessibleName().startswith("Library") or one.text() == "Library"
        ]
        QTest.mouseClick(library, LEFT, NO_KEYS)
    assert app.window.pages.currentWidget() is not app.window.workbench
    with qtbot.waitSignal(app.ended, timeout=PATIENCE_MS):
        app.window.close()
    app.end()


@pytest.mark.usefixtures("home")
def test_a_window_closed_before_it_is_furnished_just_goes(qtbot: QtBot) -> None:
    app = _staged(qtbot)
    with qtbot.waitSignal(app.ended, timeout=PATIENCE_MS):
        app.show()
        app.window.close()
    app.end()
    qtbot.wait(50)
    assert not hasattr(app, "studio")
