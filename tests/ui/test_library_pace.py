"""What the library does not do again: rows that were painted, entries that nobody looks at."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from forge_gui.ui.controls.flow_row import FlowRow
from forge_gui.ui.library.library_page import LibraryPage
from forge_gui.ui.library.row_pictures import RowPainter
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.events import LoadedModelsChanged
from forge_gui.viewmodels.library_desk import LibraryDesk
from forge_gui.viewmodels.models import ModelsViewModel
from tests.bridge.crossing import Crossing
from tests.bridge.pocket_engine import TINY


class Bench:
    """The page over a pocket engine."""

    def __init__(self, qtbot: QtBot, crossing: Crossing, source: ThemeSource) -> None:
        self.qtbot, self.engine = qtbot, crossing.engine
        self.asked = 0
        self.models = ModelsViewModel(crossing.bridge)
        self.models.refresh()
        qtbot.waitUntil(lambda: self.models.is_listed and not self.models.is_refreshing)
        self.desk = LibraryDesk(crossing.bridge, self.models)
        self.desk.library.entriesChanged.connect(self._count)
        self.page = LibraryPage(source, self.desk)
        qtbot.addWidget(self.page)
        self.page.resize(1280, 800)

    def show(self) -> None:
        self.page.show()
        self.qtbot.waitUntil(lambda: self.desk.library.is_ready)
        self.qtbot.waitUntil(lambda: self.painter.drawn > 0)

    @property
    def painter(self) -> RowPainter:
        painter = self.page.browse.table.itemDelegate()
        assert isinstance(painter, RowPainter)
        return painter

    def settle(self) -> None:
        for _turn in range(3):
            QApplication.processEvents()

    def close(self) -> None:
        self.desk.close()
        self.models.close()

    def _count(self) -> None:
        self.asked += 1


@pytest.fixture
def bench(qtbot: QtBot, crossing: Crossing, source: ThemeSource) -> Iterator[Bench]:
    made = Bench(qtbot, crossing, source)
    yield made
    made.close()


def test_rows_that_were_painted_are_not_drawn_again_while_one_types(bench: Bench) -> None:
    bench.show()
    search = bench.page.browse.search
    QTest.keyClicks(search, "q")
    bench.settle()
    QTest.keyClick(search, Qt.Key.Key_Backspace)
    bench.settle()
    drawn = bench.painter.drawn
    QTest.keyClicks(search, "q")
    bench.settle()
    QTest.keyClick(search, Qt.Key.Key_Backspace)
    bench.settle()
    assert bench.painter.drawn == drawn


def test_a_row_that_says_something_else_is_drawn_again(bench: Bench) -> None:
    bench.show()
    bench.settle()
    drawn = bench.painter.drawn
    bench.models.load(TINY)
    bench.qtbot.waitUntil(lambda: TINY in bench.engine.in_memory)
    bench.qtbot.waitUntil(lambda: bench.painter.drawn > drawn)


def test_a_tick_and_another_theme_are_drawn_at_once(bench: Bench, source: ThemeSource) -> None:
    bench.show()
    bench.settle()
    drawn = bench.painter.drawn
    bench.page.browse.table.rows.toggle(bench.page.browse.table.rows.index(0))
    bench.settle()
    assert bench.painter.drawn == drawn + 1
    source.want("light")
    bench.settle()
    assert bench.painter.drawn > drawn + 1


def test_details_are_made_once_the_list_was_painted(bench: Bench) -> None:
    assert bench.page.browse.is_bare
    bench.show()
    bench.qtbot.waitUntil(lambda: not bench.page.browse.is_bare)


def test_entries_are_asked_for_again_when_somebody_looks_and_not_before(
    bench: Bench, crossing: Crossing
) -> None:
    bench.show()
    bench.page.hide()
    before = bench.asked
    crossing.bridge.tell(LoadedModelsChanged(()))
    bench.qtbot.wait(500)
    assert bench.asked == before
    bench.page.show()
    bench.qtbot.waitUntil(lambda: bench.asked > before)


def test_words_move_no_chip_and_show_details_once_after_all_of_them(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.show()
    bench.qtbot.waitUntil(lambda: not bench.page.browse.is_bare)
    laid: list[object] = []
    monkeypatch.setattr(FlowRow, "show_only", lambda _row, parts: laid.append(parts))
    shown: list[object] = []
    detail = bench.page.browse.detail
    monkeypatch.setattr(detail, "show_row", shown.append)
    QTest.keyClicks(bench.page.browse.search, "qwen")
    assert not shown
    bench.qtbot.waitUntil(lambda: bool(shown))
    assert len(shown) == 1
    assert not laid


def test_pictures_outlive_a_search_for_nothing(bench: Bench) -> None:
    bench.show()
    bench.settle()
    drawn = bench.painter.drawn
    bench.desk.library.search("no such model at all")
    bench.settle()
    bench.desk.library.search("")
    bench.settle()
    assert bench.painter.drawn <= drawn + 1
