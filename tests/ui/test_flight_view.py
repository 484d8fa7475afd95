"""The page of the flight plan shows figures, steps and advice; its button changes the pipeline."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.run.flight_picture import FlightPicture
from forge_gui.ui.run.flight_view import MOST_ROWS, FlightView
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.flight_plan import (
    Advice,
    Basis,
    Chance,
    Change,
    FlightPlan,
    PlannedStep,
    Span,
    Stay,
    Tokens,
)
from forge_gui.values.graph import Graph, Step
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.memory_bill import RAM, gpu
from forge_gui.values.sentence import say
from forge_gui.viewmodels import flight_plan
from forge_gui.viewmodels.document import DocumentViewModel
from forge_gui.viewmodels.editor import EditorViewModel
from tests.bridge.crossing import Crossing

GIB = 1024**3
ONE, OTHER = ModelId("gguf", "one"), ModelId("gguf", "other")
GRAPH = Graph("One", steps=(Step(StepId("a"), "model", "Ask", {"model": "gguf:one"}),))


def made(steps: int = 1, devices: int = 1) -> FlightPlan:
    sizes = {RAM: 2 * GIB} if devices == 1 else {RAM: GIB, gpu(0): 4 * GIB}
    span = Span(4.0, 3.0, 5.0, Basis.PAST)
    asked = tuple(
        PlannedStep(
            StepId(f"s{number}"),
            f"Step {number}",
            model=ONE,
            seconds=span,
            prompt=Tokens(12, Basis.COUNTED),
            completion=Tokens(60, Basis.PAST),
        )
        for number in range(steps)
    )
    stays = (Stay(ONE, sizes, 0.0, 1.0, 4.0), Stay(OTHER, sizes, 4.0, 5.0, 9.0))
    advice = Advice(
        say("With {other} instead of {model} it fits.", other="other", model="one"),
        changes=(Change(StepId("a"), "model", "gguf:other"),),
    )
    chance = Chance(0.7, say("The model of {step} takes more than models may take.", step="Ask"))
    limits = {RAM: 3 * GIB}
    return FlightPlan(asked, stays, (), 2, 1, span, chance, limits, (advice,))


@pytest.fixture
def document(crossing: Crossing, monkeypatch: pytest.MonkeyPatch) -> Iterator[DocumentViewModel]:
    monkeypatch.setattr(flight_plan, "_FIRST_MS", 20)
    crossing.engine.flight = made()
    document = DocumentViewModel(crossing.bridge, EditorViewModel(GRAPH), key="k")
    yield document
    document.close()


def words(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]


def opened(qtbot: QtBot, source: ThemeSource, document: DocumentViewModel) -> FlightView:
    view = FlightView(source)
    qtbot.addWidget(view)
    view.resize(1000, 320)
    view.show()
    view.show_flight(document.flight)
    return view


def test_without_a_plan_it_says_what_will_stand_here(
    qtbot: QtBot, source: ThemeSource, document: DocumentViewModel
) -> None:
    view = opened(qtbot, source, document)
    assert any("before it begins" in text for text in words(view))


def test_figures_steps_chance_and_a_name_for_the_picture(
    qtbot: QtBot, source: ThemeSource, document: DocumentViewModel
) -> None:
    view = opened(qtbot, source, document)
    qtbot.waitUntil(lambda: document.flight.plan is not None, timeout=5_000)
    steps = {"Step 0", "12", "~60", "~4.0 s", "earlier runs"}
    qtbot.waitUntil(lambda: steps <= set(words(view)), timeout=5_000)
    told = words(view)
    assert "~2 GB, 2 loads, 1 swap, ~4.0 s (3.0 s to 5.0 s)" in told
    assert any(text.startswith("Chance of not fitting: 70 %.") for text in told)
    picture = view.findChild(FlightPicture)
    assert picture is not None
    assert picture.accessibleName().startswith("Memory over time: ~2 GB")


def test_the_button_changes_the_pipeline_by_keyboard(
    qtbot: QtBot, source: ThemeSource, document: DocumentViewModel
) -> None:
    view = opened(qtbot, source, document)
    qtbot.waitUntil(lambda: document.flight.plan is not None, timeout=5_000)
    button = view.findChild(WordButton)
    assert button is not None
    assert button.accessibleName().startswith("Change: With other")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert document.editor.graph.steps[0].settings["model"] == "gguf:other"


def test_each_device_has_its_lane_and_many_steps_are_summed_up(
    crossing: Crossing, qtbot: QtBot, source: ThemeSource, document: DocumentViewModel
) -> None:
    crossing.engine.flight = made(steps=MOST_ROWS + 3, devices=2)
    view = opened(qtbot, source, document)
    qtbot.waitUntil(lambda: document.flight.plan is not None, timeout=5_000)
    assert "and 3 steps more" in words(view)
    picture = view.findChild(FlightPicture)
    assert picture is not None
    high = picture.sizeHint().height()
    picture.show_plan(made())
    assert picture.sizeHint().height() < high
    picture.resize(600, high)
    assert not picture.grab().isNull()
