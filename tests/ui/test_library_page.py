"""The library's page: found while one types, narrowed, ticked, compared, asked; with keys alone."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.library.browse_page import CARDS, TABLE
from forge_gui.ui.library.compare_parts import FACTS, PROMPT, SHOOT_OUT
from forge_gui.ui.library.compare_tray import CompareTray
from forge_gui.ui.library.entries_model import EntriesModel
from forge_gui.ui.library.library_page import LibraryPage
from forge_gui.ui.library.shelf_list import ShelfList
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels.library_desk import LibraryDesk
from forge_gui.viewmodels.library_rows import LibraryRow
from forge_gui.viewmodels.models import ModelsViewModel
from tests.bridge.crossing import Crossing
from tests.bridge.pocket_engine import BIG, TINY
from tests.bridge.pocket_library import AWAY

MANY = 5_000


class Bench:
    """The page over a pocket engine."""

    def __init__(self, qtbot: QtBot, crossing: Crossing, source: ThemeSource) -> None:
        self.qtbot, self.engine = qtbot, crossing.engine
        self.models = ModelsViewModel(crossing.bridge)
        self.models.refresh()
        qtbot.waitUntil(lambda: self.models.is_listed and not self.models.is_refreshing)
        self.desk = LibraryDesk(crossing.bridge, self.models)
        self.page = LibraryPage(source, self.desk)
        qtbot.addWidget(self.page)
        self.page.resize(1280, 800)
        self.page.show()
        qtbot.waitUntil(lambda: self.desk.library.is_ready)
        self.table = self.page.browse.table

    def shown(self) -> list[str]:
        rows = self.table.rows
        return [str(rows.index(n).data()) for n in range(rows.rowCount())]

    def choose(self, model: ModelId) -> None:
        self.table.setCurrentIndex(self.table.rows.index_of(model))
        wanted = model.name if model.backend != "forge" else str(model)
        self.qtbot.waitUntil(lambda: wanted in words_of(self.page.browse.detail))

    def button(self, name: str, *, within: QWidget | None = None) -> QAbstractButton:
        shown = (within or self.page).findChildren(QAbstractButton)
        found = [b for b in shown if b.isVisible() and name in (b.text(), b.accessibleName())]
        assert found, name
        return found[0]

    def tick(self, *models: ModelId) -> None:
        for model in models:
            self.table.setCurrentIndex(self.table.rows.index_of(model))
            QTest.keyClick(self.table, Qt.Key.Key_Space)

    def close(self) -> None:
        self.desk.close()
        self.models.close()


@pytest.fixture
def bench(qtbot: QtBot, crossing: Crossing, source: ThemeSource) -> Iterator[Bench]:
    made = Bench(qtbot, crossing, source)
    yield made
    made.close()


def words_of(widget: QWidget) -> set[str]:
    return {one.text() for one in widget.findChildren(QLabel) if one.isVisible()}


def test_keys_find_models_that_are_here_and_that_are_not(bench: Bench) -> None:
    assert bench.shown() == ["forge:tiny", "llama3.1:8b", "qwen3:8b"]
    QTest.keyClicks(bench.page.browse.search, "step by step")
    assert bench.shown() == ["qwen3:8b"]
    assert "1 of 3 models, best match first" in words_of(bench.page)
    QTest.keyClick(bench.page.browse.search, Qt.Key.Key_Escape)
    assert len(bench.shown()) == 3


def test_nothing_found_is_said_and_everything_comes_back(bench: Bench) -> None:
    bench.desk.library.narrow(is_installed=True)
    QTest.keyClicks(bench.page.browse.search, "no such model at all")
    assert any(w.startswith("No model matches.") for w in words_of(bench.page))
    bench.button("Show all").click()
    assert len(bench.shown()) == 3
    assert bench.page.browse.search.text() == ""


def test_chips_shelves_and_places_narrow(bench: Bench) -> None:
    bench.button("Installed").click()
    assert bench.shown() == ["forge:tiny", "llama3.1:8b"]
    bench.button("Installed").click()
    bench.desk.library.show_place("backend:forge")
    assert bench.shown() == ["forge:tiny"]
    bench.button("Show all").click()
    assert len(bench.shown()) == 3


def test_the_detail_loads_and_unloads(bench: Bench) -> None:
    bench.choose(TINY)
    load = bench.button("Load")
    load.click()
    bench.qtbot.waitUntil(lambda: TINY in bench.engine.in_memory)
    bench.qtbot.waitUntil(lambda: load.text() == "Unload")
    load.click()
    bench.qtbot.waitUntil(lambda: TINY not in bench.engine.in_memory)


def test_a_published_model_says_what_is_known_and_cannot_be_added(bench: Bench) -> None:
    bench.choose(AWAY)
    detail = bench.page.browse.detail
    bench.qtbot.waitUntil(lambda: {"Qwen3 8B", "Alibaba", "56.7"} <= words_of(detail))
    bench.qtbot.waitUntil(lambda: "Can this PC run it?" in words_of(detail))
    short = "6 GB are needed, 4 GB may be used."
    bench.qtbot.waitUntil(lambda: short in words_of(detail))
    shown = {b.text() for b in detail.findChildren(QAbstractButton) if b.isVisible()}
    assert not {"Add to canvas", "Load", "Measure"} & shown
    wanted: list[str] = []
    bench.page.wanted.connect(wanted.append)
    QTest.keyClick(bench.table, Qt.Key.Key_Return)
    assert not wanted
    bench.choose(TINY)
    QTest.keyClick(bench.table, Qt.Key.Key_Return)
    assert wanted == [str(TINY)]


def test_what_a_model_cannot_do_is_said_once(
    qtbot: QtBot, crossing: Crossing, source: ThemeSource
) -> None:
    limits = "Knows nothing and can not talk."
    small, *others = crossing.engine.cards
    crossing.engine.cards = (replace(small, limits=limits), *others)
    bench = Bench(qtbot, crossing, source)
    bench.choose(TINY)
    detail = bench.page.browse.detail
    qtbot.waitUntil(lambda: {"Can this PC run it?", limits} <= words_of(detail))
    labels = [one.text() for one in detail.findChildren(QLabel) if one.isVisible()]
    assert [limits in text for text in labels].count(True) == 1
    bench.close()


def test_a_published_model_is_fetched_from_its_detail(bench: Bench) -> None:
    bench.choose(AWAY)
    bench.button("Fetch it (5.2 GB)").click()
    bench.qtbot.waitUntil(lambda: [row.model for row in bench.desk.downloads.rows] == [AWAY])
    assert "qwen3:8b" in words_of(bench.page)


def test_abilities_are_corrected_and_taken_back(bench: Bench) -> None:
    bench.choose(BIG)
    detail = bench.page.browse.detail
    bench.qtbot.waitUntil(lambda: bench.desk.abilities.is_known)
    bench.button("vision", within=detail).click()
    bench.qtbot.waitUntil(lambda: bench.desk.abilities.is_edited)
    assert {one.value for one in bench.engine.edits[BIG].capabilities or ()} == {
        "text_generation",
        "vision",
    }
    bench.button("As it was found").click()
    bench.qtbot.waitUntil(lambda: not bench.desk.abilities.is_edited)
    assert BIG not in bench.engine.edits


def test_ticked_models_are_compared_with_keys_alone(bench: Bench) -> None:
    bench.tick(BIG, AWAY)
    [tray] = bench.page.findChildren(CompareTray)
    assert tray.isVisible()
    assert "Compare 2 models" in words_of(tray)
    bench.qtbot.waitUntil(lambda: bench.desk.comparing.is_ready)
    bench.button("Open comparison").click()
    page = bench.page.comparison
    assert page.isVisible()
    assert not bench.page.browse.isVisible()
    page.open_at(SHOOT_OUT)
    assert bench.button("Choose prompts").isVisible()
    page.open_at(FACTS)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert bench.page.browse.isVisible()
    bench.button("Empty the tray").click()
    assert not tray.isVisible()


def test_a_click_on_its_box_ticks_a_row(bench: Bench) -> None:
    box = bench.table.visualRect(bench.table.rows.index_of(BIG))
    place = box.topLeft() + bench.table.viewport().rect().topLeft()
    place.setX(place.x() + 20)
    place.setY(place.y() + box.height() // 2)
    QTest.mouseClick(bench.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert list(bench.desk.tray.models) == [BIG]


def test_the_same_prompt_goes_to_all_that_are_here(bench: Bench) -> None:
    bench.tick(TINY, BIG, AWAY)
    bench.button("Same prompt to all").click()
    page = bench.page.comparison
    assert page.tabs.currentIndex() == PROMPT
    assert "Not on this PC, so not asked: qwen3:8b." in words_of(page)
    QTest.keyClicks(page.prompt.prompt, "Why?")
    QTest.keyClick(page.prompt.prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    bench.qtbot.waitUntil(lambda: not bench.desk.asking.is_running)
    assert [(a.model, a.text) for a in bench.desk.asking.answers] == [(TINY, "yes"), (BIG, "yes")]


def test_a_task_gives_recommendations_with_reasons(bench: Bench) -> None:
    bench.button("Recommend").click()
    page = bench.page.advice
    bench.qtbot.waitUntil(lambda: page.tasks.model().rowCount() > 3)
    QTest.keyClick(page.tasks, Qt.Key.Key_Down)
    bench.qtbot.waitUntil(lambda: bool(bench.desk.advice.recommended))
    bench.qtbot.waitUntil(lambda: any("step by step" in w for w in words_of(page)))
    assert any(w.endswith("well founded") for w in words_of(page))
    bench.button("Look at qwen3:8b").click()
    bench.qtbot.waitUntil(lambda: "Why it is recommended" in words_of(bench.page.browse.detail))


@pytest.fixture
def many(qtbot: QtBot, crossing: Crossing, source: ThemeSource) -> Iterator[Bench]:
    card = crossing.engine.cards[1]
    name = "a-model-with-a-name-that-is-longer-than-any-column-can-be"
    cards = tuple(
        replace(card, id=ModelId("ollama", f"{name}-{number:04}:70b-instruct-q4_K_M"))
        for number in range(MANY)
    )
    setattr(crossing.engine, "cards", cards)  # noqa: B010 - two cards are its usual ones
    made = Bench(qtbot, crossing, source)
    yield made
    made.close()


@pytest.mark.parametrize("look", ["table", CARDS])
def test_five_thousand_models_cost_no_more_than_what_is_seen(
    many: Bench, monkeypatch: pytest.MonkeyPatch, look: str
) -> None:
    browse = many.page.browse
    browse.show_as(look)
    view = browse.view
    assert view.rows.rowCount() == MANY + 1
    painted: list[int] = []
    made = EntriesModel.row_at

    def noted(rows: EntriesModel, index: QModelIndex) -> LibraryRow | None:
        painted.append(index.row())
        return made(rows, index)

    monkeypatch.setattr(EntriesModel, "row_at", noted)
    for place in (0, 40_000, view.verticalScrollBar().maximum()):
        painted.clear()
        view.verticalScrollBar().setValue(place)
        view.viewport().grab()
        assert 0 < len(set(painted)) <= 40
        assert len(painted) <= 120
    assert MANY in painted
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.currentIndex().row() > 5


def test_one_key_among_five_thousand_costs_little(many: Bench) -> None:
    """A limit so wide that only a search of another order of magnitude breaks it."""
    begun = time.process_time()
    QTest.keyClicks(many.page.browse.search, "0042")
    many.table.viewport().grab()
    assert many.shown()[0].endswith("0042:70b-instruct-q4_K_M")
    assert time.process_time() - begun < 2.0


def test_what_is_chosen_stays_chosen_in_cards_in_the_table_and_after_a_search_for_nothing(
    bench: Bench,
) -> None:
    page, library = bench.page, bench.desk.library
    page.look_at(str(AWAY))

    def chosen() -> list[str]:
        return [str(index.data()) for index in page.browse.view.selectedIndexes()]

    for look in (CARDS, TABLE, CARDS):
        page.browse.show_as(look)
        assert chosen() == [AWAY.name]
    library.search("no such model at all")
    library.show_all()
    assert chosen() == [AWAY.name]


def test_coming_to_the_places_chooses_none_and_a_key_chooses_one(bench: Bench) -> None:
    [places] = [
        one
        for one in bench.page.findChildren(ShelfList)
        if one.accessibleName() == "Where they are"
    ]
    bench.qtbot.waitUntil(lambda: places.model().rowCount() > 0)
    bench.page.activateWindow()
    places.setFocus(Qt.FocusReason.TabFocusReason)
    bench.qtbot.waitUntil(places.hasFocus)
    assert bench.desk.library.place == ""
    assert places.selectedIndexes() == []
    QTest.keyClick(places, Qt.Key.Key_Space)
    assert bench.desk.library.place
    assert places.selectedIndexes() == [places.currentIndex()]
