"""The first start offers samples and what was found; the settings page writes what makes sense."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from forge_gui.engine.pipeline.document import parse_pipeline
from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.switch import Switch
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.settings.cache_row import CacheRow
from forge_gui.ui.settings.settings_page import SettingsPage
from forge_gui.ui.start.found_list import FoundList
from forge_gui.ui.start.sample_card import SampleCardView
from forge_gui.ui.start.thumbnail import Thumbnail, place_nodes, way_around
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.bindings import bindings
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import SettingsError
from forge_gui.values.graph import Graph, PipelineInput, Step, Wire
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.json_value import Json
from forge_gui.values.routing import AutoKind, Route
from forge_gui.values.sentence import Amount, Unit, say
from forge_gui.viewmodels.auto_now import AutoNowViewModel
from forge_gui.viewmodels.cache import CacheViewModel
from forge_gui.viewmodels.hardware import FoundRow, FoundState
from forge_gui.viewmodels.settings import SettingsViewModel
from forge_gui.viewmodels.workspace import SampleCard
from tests.bridge.crossing import Crossing

_BOX = QRectF(0, 0, 280, 148)


def _chain(length: int, width: int) -> Graph:
    """`length` columns of `width` steps, each fed by the one before."""
    steps, wires = [], []
    for column in range(length):
        for row in range(width):
            step = f"s{column}_{row}"
            text = "hi" if not column else "{before}"
            steps.append(Step(StepId(step), "template", f"A long name {row}", {"text": text}))
            if column:
                wires.append(Wire(StepId(f"s{column - 1}_{row}"), StepId(step), "before"))
    return Graph("Chain", steps=tuple(sorted(steps, key=lambda s: s.id)), wires=tuple(wires))


def _sample(model: str = "forge:tiny") -> SampleCard:
    step = Step(StepId("ask"), "model", "Ask", {"model": model, "prompt": "{text}"})
    given_ = PipelineInput(StepId("text"), example="hi")
    return SampleCard(Path("/x/a.forge.json"), Graph("Ask", "Asks.", (given_,), (step,)))


@pytest.mark.usefixtures("qapp")
@given(st.integers(1, 6), st.integers(1, 4))
def test_nodes_of_a_picture_lie_inside_and_apart(length: int, width: int) -> None:
    placed, _style = place_nodes(_chain(length, width), _BOX)
    boxes = list(placed.values())
    assert len(boxes) == length * width
    assert all(_BOX.contains(box) for box in boxes)
    assert not any(one.intersects(other) for i, one in enumerate(boxes) for other in boxes[i + 1 :])


def test_an_empty_pipeline_has_an_empty_picture(qtbot: QtBot, source: ThemeSource) -> None:
    assert place_nodes(Graph(), _BOX)[0] == {}
    picture = Thumbnail(source, Graph())
    qtbot.addWidget(picture)
    assert not picture.grab().isNull()


def test_the_first_sample_runs_at_once_where_its_models_are(
    qtbot: QtBot, source: ThemeSource
) -> None:
    told: list[bool] = []
    for sample, is_first in ((_sample(), True), (_sample(), False), (_sample("ollama:x"), True)):
        card = SampleCardView(source, sample, is_first=is_first)
        qtbot.addWidget(card)
        card.opened.connect(lambda _sample, run: told.append(run))
        card.open_button.click()
    assert told == [True, False, False]


def test_what_was_found_is_said_with_a_way_on(qtbot: QtBot, source: ThemeSource) -> None:
    rows = FoundList(source)
    qtbot.addWidget(rows)
    asked: list[str] = []
    rows.command_wanted.connect(asked.append)
    found = FoundRow(FoundState.INFO, "Ollama", "not found", "", "help.ollama", "How to add it")
    rows.show_rows((FoundRow(FoundState.OK, "Memory", "16 GB"), found))
    rows.show()
    words = {label.text() for label in rows.findChildren(QLabel)}
    assert {"Memory", "16 GB", "Ollama", "not found"} <= words
    rows.buttons()[0].click()
    assert asked == ["help.ollama"]


class Store:
    """Refuses one address, keeps everything else."""

    def __init__(self) -> None:
        self.values: dict[str, Json] = {
            "ui.theme": "dark",
            "ollama.enabled": True,
            "ollama.host": "127.0.0.1:11434",
            "orchestrator.max_loaded_models": 3,
            "llama_cpp.model_folders": ["/models"],
        }

    async def read(self) -> dict[str, Json]:
        return dict(self.values)

    async def reread(self) -> dict[str, Json] | None:
        return None

    async def write(self, key: str, value: Json) -> None:
        if value == "nowhere:99999999":
            raise SettingsError("That is no address.", "Write host:port.")
        self.values[key] = value


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def page(qtbot: QtBot, source: ThemeSource, crossing: Crossing, store: Store) -> SettingsPage:
    settings = SettingsViewModel(crossing.bridge, store)
    cache = CacheViewModel(crossing.bridge)
    autos = AutoNowViewModel(crossing.bridge)
    made = SettingsPage(source, settings, cache, autos)
    cache.setParent(made)
    autos.setParent(made)
    settings.setParent(made)
    qtbot.addWidget(made)
    made.show()
    settings.load()
    box = _box(made, "Ollama's address")
    qtbot.waitUntil(lambda: box.text() != "")
    return made


def _box(page: SettingsPage, name: str) -> QLineEdit:
    return next(b for b in page.findChildren(QLineEdit) if b.accessibleName() == name)


def test_what_auto_takes_now_is_told_with_its_reasons(
    page: SettingsPage, store: Store, crossing: Crossing, qtbot: QtBot
) -> None:
    said = say("It is rated {score} ({source}).", score=Amount(90, Unit.PERCENT), source="by you")
    model = ModelId("forge", "tiny")
    route = Route(Capability.TEXT_GENERATION, model, (said,))
    crossing.engine.routes[AutoKind.CHAT] = route

    def words() -> set[str]:
        return {label.text() for label in page.findChildren(QLabel) if label.isVisible()}

    page.hide()
    page.show()
    qtbot.waitUntil(lambda: {"Now: forge:tiny", "Now: no model."} <= words())
    assert {"It is rated 90 % (by you).", "No model here can. Get one."} <= words()
    engine = crossing.engine
    engine.routes[AutoKind.CODE] = Route(Capability.CODE_GENERATION, ModelId("forge", "small"), ())
    box = _box(page, "Model for code")
    QTest.keyClicks(box, "forge:tiny")
    QTest.keyClick(box, Qt.Key.Key_Return)
    key = "orchestrator.default_code_model"
    qtbot.waitUntil(lambda: store.values.get(key) == "forge:tiny")
    qtbot.waitUntil(lambda: engine.settings_changed == [(key, "forge:tiny")])
    qtbot.waitUntil(lambda: "Now: forge:small" in words())


def test_a_number_out_of_bounds_is_refused_beside_it(
    page: SettingsPage, store: Store, qtbot: QtBot
) -> None:
    box = _box(page, "Models at the same time")
    assert box.text() == "3"
    box.selectAll()
    QTest.keyClicks(box, "900")
    QTest.keyClick(box, Qt.Key.Key_Return)
    words = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "Models at the same time is a whole number from 1 to 64." in words
    assert store.values["orchestrator.max_loaded_models"] == 3
    box.selectAll()
    QTest.keyClicks(box, "2")
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: store.values["orchestrator.max_loaded_models"] == 2)


def test_what_the_store_refuses_is_put_back(page: SettingsPage, qtbot: QtBot) -> None:
    box = _box(page, "Ollama's address")
    box.selectAll()
    QTest.keyClicks(box, "nowhere:99999999")
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: box.text() == "127.0.0.1:11434")


def test_kept_answers_are_counted_and_forgotten(page: SettingsPage, qtbot: QtBot) -> None:
    (row,) = page.findChildren(CacheRow)
    words = [one.text() for one in row.findChildren(QLabel)]
    qtbot.waitUntil(lambda: any("0 answers" in one.text() for one in row.findChildren(QLabel)))
    assert "What is kept" in words
    (button,) = row.findChildren(WordButton)
    assert not button.isEnabled()


def test_choices_and_switches_are_written_at_once(
    page: SettingsPage, store: Store, qtbot: QtBot
) -> None:
    theme = next(c for c in page.findChildren(Combo) if c.accessibleName() == "Theme")
    assert theme.currentData() == "dark"
    theme.activated.emit(theme.findData("light"))
    switch = next(s for s in page.findChildren(Switch) if s.accessibleName() == "Ollama")
    switch.click()
    qtbot.waitUntil(
        lambda: (store.values["ui.theme"], store.values["ollama.enabled"]) == ("light", False)
    )


def test_a_folder_can_be_taken_off_the_list(page: SettingsPage, store: Store, qtbot: QtBot) -> None:
    button = next(
        b
        for b in page.findChildren(IconButton)
        if b.accessibleName() == "Take /models off the list"
    )
    button.click()
    qtbot.waitUntil(lambda: store.values["llama_cpp.model_folders"] == [])


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("path", sorted(Path("resources/pipelines").glob("*.json")))
def test_no_wire_of_a_thumbnail_passes_behind_a_node(path: Path) -> None:
    graph = parse_pipeline(path.read_text(encoding="utf-8"), str(path))
    boxes, _style = place_nodes(graph, QRectF(0, 0, 280, 148))
    for bound in bindings(graph):
        one, other = boxes[bound.source], boxes[bound.target]
        start = QPointF(one.right(), one.center().y())
        end = QPointF(other.left(), other.center().y())
        places = way_around(list(boxes.values()), start, end)
        for left, right in zip(places[::2], places[1::2], strict=True):
            assert left.y() == right.y()
            assert 0 < left.y() < 148
            line = QRectF(left, right).adjusted(0, -2, 0, 2)
            assert not any(line.intersects(box) for box in boxes.values())
