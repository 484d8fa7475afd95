"""The part of a model's page that measures it: numbers with date and origin, progress, stop."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.library.measured import MeasuredPanel
from forge_gui.ui.library.model_detail import ModelDetail
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.measurement import ModelFigures
from forge_gui.values.models import ModelCard
from forge_gui.viewmodels.measuring import MeasuringViewModel
from forge_gui.viewmodels.model_rows import ModelRow
from forge_gui.viewmodels.models import ModelsViewModel
from tests.bridge.crossing import Crossing
from tests.bridge.pocket_engine import TINY
from tests.viewmodels.test_measuring_viewmodel import MADE

ROW = ModelRow(ModelCard(TINY))


def test_measure_shows_progress_and_then_the_numbers(
    qtbot: QtBot, source: ThemeSource, crossing: Crossing
) -> None:
    measuring = MeasuringViewModel(crossing.bridge)
    panel = MeasuredPanel(source, measuring)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_row(ROW)
    assert "not measured yet" in _words(panel)
    button = panel.findChild(QPushButton)
    assert button is not None
    assert button.text() == "Measure"
    crossing.engine.is_measuring_held = True
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Generation, 40 %" in _words(panel))
    assert button.text() == "Stop"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: crossing.engine.was_stopped)
    assert button.text() == "Measure"
    crossing.engine.is_measuring_held = False
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "40.0 tok/s" in _words(panel))
    assert any(words.startswith("measured 2023-11-1") for words in _words(panel))
    measuring.close()


def test_all_numbers_and_notes_are_there(
    qtbot: QtBot, source: ThemeSource, crossing: Crossing
) -> None:
    measuring = MeasuringViewModel(crossing.bridge)
    crossing.engine.known = {TINY: ModelFigures(TINY, MADE)}
    panel = MeasuredPanel(source, measuring)
    qtbot.addWidget(panel)
    panel.resize(340, 600)
    panel.show()
    panel.show_row(ROW)
    qtbot.waitUntil(lambda: "1,200 tok/s" in _words(panel))
    assert {"5,200 tok/s", "20 ms", "9 of 10", "1.50 times"} <= _words(panel)
    assert any("Other programs worked meanwhile" in words for words in _words(panel))
    assert not panel.grab().isNull()
    measuring.close()


def test_what_runs_elsewhere_has_no_button(
    qtbot: QtBot, source: ThemeSource, crossing: Crossing
) -> None:
    measuring = MeasuringViewModel(crossing.bridge)
    panel = MeasuredPanel(source, measuring)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_row(ModelRow(ModelCard(TINY, is_remote=True)))
    button = panel.findChild(QPushButton)
    assert button is not None
    assert not button.isVisible()
    measuring.close()


def test_the_page_of_a_model_has_it(qtbot: QtBot, source: ThemeSource, crossing: Crossing) -> None:
    models, measuring = ModelsViewModel(crossing.bridge), MeasuringViewModel(crossing.bridge)
    detail = ModelDetail(source, models, measuring)
    qtbot.addWidget(detail)
    detail.show()
    detail.show_row(ROW)
    assert detail.findChild(MeasuredPanel) is not None
    measuring.close()
    models.close()


def _words(widget: QWidget) -> set[str]:
    return {one.text() for one in widget.findChildren(QLabel) if one.isVisible()}
