"""What a model takes of memory is one figure on its page, before, while and after it is measured."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from forge_gui.bridge.scope import Scope
from forge_gui.ui.library.bill_panel import BillPanel
from forge_gui.ui.library.library_page import LibraryPage
from forge_gui.ui.library.memory_bar import MemoryBar, MemoryPart
from forge_gui.viewmodels.library_desk import LibraryDesk
from tests.stories.desk import NOBODY, TINY, Desk, OpenDesk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Page:
    """The library with forge:tiny chosen, and what its three places say."""

    def __init__(self, desk: Desk) -> None:
        assert desk.app.studio.commands.run("page.library")
        page = desk.window.pages.currentWidget()
        assert isinstance(page, LibraryPage)
        self.page, self.desk = page, desk
        self.made: LibraryDesk = desk.app.studio.library_desk()
        desk.wait(lambda: self.made.library.row_by_id(TINY) is not None)
        table = page.browse.table
        desk.wait(lambda: table.rows.index_of(TINY).isValid())
        table.setCurrentIndex(table.rows.index_of(TINY))
        desk.wait(lambda: bool(self._shown(BillPanel)))

    def _shown(self, kind: type[QWidget]) -> list[QWidget]:
        return [one for one in self.page.findChildren(kind) if one.isVisible()]

    def _words(self, kind: type[QWidget]) -> list[str]:
        labels = [one for part in self._shown(kind) for one in part.findChildren(QLabel)]
        return [one.text() for one in labels if one.isVisible() and one.text()]

    @property
    def table(self) -> tuple[str, str]:
        """Figure and origin in the column."""
        row = self.made.library.row_by_id(TINY)
        assert row is not None
        return row.memory.text, row.memory.origin

    @property
    def verdict(self) -> str:
        found = [words for words in self._words(QWidget) if words.startswith("Fits. ")]
        return found[0] if found else ""

    @property
    def part(self) -> list[str]:
        """The part named Memory: its remark, the bar's words, what it takes now."""
        bars = [one.accessibleName() for one in self._shown(MemoryBar)]
        return [*self._words(MemoryPart), *bars]

    def says_one(self, origin: str) -> bool:
        """All three places say the same figure, and that it is of this origin."""
        figure, told = self.table
        bare = figure.removeprefix("~")
        return (
            told == origin
            and figure.startswith("~") is (origin == "estimated")
            and self.verdict.startswith(f"Fits. {figure} of ")
            and origin in self.part
            and any(words.startswith(f"{figure} ") for words in self.part)
            and any(words.startswith(f"{bare} at ") for words in self._words(BillPanel))
        )


@contextmanager
def asking(desk: Desk) -> Iterator[Scope]:
    scope = desk.app.bridge.scope()
    try:
        yield scope
    finally:
        scope.close()


def test_table_verdict_and_bill_say_the_same_before_and_after_a_measurement(
    open_desk: OpenDesk,
) -> None:
    """Once they said 38.9, 74.8 and 55.4 MB, and the middle one was called estimated."""
    desk = open_desk(NOBODY)
    page = Page(desk)
    desk.wait(lambda: page.says_one("estimated"))
    before = page.table
    desk.app.studio.models.load(TINY)
    desk.wait(lambda: any("in memory now, measured" in words for words in page.part))
    desk.wait(lambda: page.says_one("measured"))
    assert page.table != before
    with asking(desk) as scope:
        call = scope.call(lambda engine: engine.measure_model(TINY, within_s=2.0))
        desk.wait(lambda: call.is_over)
        assert call.result().peak_ram
    desk.wait(lambda: page.says_one("measured"))
