"""The library's first opening makes what is in sight and no more: what is hidden costs as much."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.controls.flow_row import FlowRow
from forge_gui.ui.controls.when_needed import WhenNeeded
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.library.compare_tray import CompareTray
from forge_gui.ui.library.library_page import LibraryPage
from forge_gui.ui.library.manage.creation_strip import CreationStrip
from forge_gui.ui.library.manage.downloads_strip import DownloadsStrip
from forge_gui.ui.library.manage.model_menu import ModelMenu
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.managing import Pull
from forge_gui.viewmodels.library_desk import LibraryDesk
from forge_gui.viewmodels.models import ModelsViewModel
from tests.bridge.crossing import Crossing
from tests.bridge.pocket_engine import BIG

MOST_WIDGETS = 108
"""What the list, its filters and its shelves are made of, with Qt's own parts of them."""


class _Opened:
    def __init__(self, qtbot: QtBot, crossing: Crossing, source: ThemeSource) -> None:
        self.qtbot = qtbot
        self.models = ModelsViewModel(crossing.bridge)
        self.models.refresh()
        qtbot.waitUntil(lambda: self.models.is_listed)
        self.desk = LibraryDesk(crossing.bridge, self.models)
        self.desk.library.gather()
        qtbot.waitUntil(lambda: self.desk.library.is_ready)
        self.page = LibraryPage(source, self.desk)
        qtbot.addWidget(self.page)
        self.page.resize(1280, 800)

    def has(self, kind: type[QWidget]) -> bool:
        return bool(self.page.findChildren(kind))

    def close(self) -> None:
        self.desk.close()
        self.models.close()


@pytest.fixture
def opened(qtbot: QtBot, crossing: Crossing, source: ThemeSource) -> Iterator[_Opened]:
    made = _Opened(qtbot, crossing, source)
    yield made
    made.close()


def test_what_is_hidden_is_not_made(opened: _Opened) -> None:
    hidden = (CompareTray, CreationStrip, DownloadsStrip, ModelMenu)
    assert [kind for kind in hidden if opened.has(kind)] == []
    assert opened.page.browse.is_bare
    assert len(opened.page.findChildren(QWidget)) <= MOST_WIDGETS


def test_the_tray_comes_with_the_first_tick_and_a_strip_with_a_download(opened: _Opened) -> None:
    opened.page.show()
    opened.desk.tray.tick(BIG, True)
    [tray] = opened.page.findChildren(CompareTray)
    assert tray.isVisible()
    opened.desk.tray.clear()
    assert not tray.isVisible()
    opened.desk.downloads.show((Pull(BIG),))
    [strip] = opened.page.findChildren(DownloadsStrip)
    assert strip.isVisible()
    opened.desk.downloads.show(())
    assert not strip.isVisible()


def test_downloads_are_asked_for_once_the_list_has_been_painted(
    opened: _Opened, crossing: Crossing, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The engine imports a dozen modules for them, while the list would be painted."""
    asked: list[bool] = []

    async def pulls() -> Sequence[Pull]:
        asked.append(opened.page.browse.is_bare)
        return ()

    monkeypatch.setattr(crossing.engine, "pulls", pulls)
    opened.page.show()
    opened.qtbot.waitUntil(lambda: bool(asked))
    assert asked == [False]


class _Need(QObject):
    changed = Signal()
    is_there = False


def test_a_part_is_made_once_when_it_is_needed(qtbot: QtBot) -> None:
    need, made = _Need(), list[QLabel]()

    def make() -> QLabel:
        made.append(QLabel("here"))
        return made[-1]

    place = WhenNeeded(make, lambda: need.is_there, need.changed)
    qtbot.addWidget(place)
    need.changed.emit()
    assert not made
    assert place.isHidden()
    need.is_there = True
    for _ in range(2):
        need.changed.emit()
    assert len(made) == 1
    assert not place.isHidden()
    assert place.part is made[0]


def test_a_part_that_is_needed_from_the_beginning_is_there(qtbot: QtBot) -> None:
    place = WhenNeeded(lambda: QLabel("here"), lambda: True)
    qtbot.addWidget(place)
    assert [one.text() for one in place.findChildren(QLabel)] == ["here"]


def test_a_button_is_measured_anew_for_other_words_and_another_font(
    qtbot: QtBot, source: ThemeSource
) -> None:
    button = WordButton(source, "Size", look="chip")
    qtbot.addWidget(button)
    short = button.sizeHint().width()
    button.setText("Size: tiny, small and middling")
    longer = button.sizeHint().width()
    assert longer > short
    button.setFont(fonts.ui(fonts.PAGE))
    assert button.sizeHint().width() > longer


def test_a_flow_is_as_high_as_the_lines_it_lays_out(qtbot: QtBot, source: ThemeSource) -> None:
    flow = FlowRow(gap=6)
    qtbot.addWidget(flow)
    for words in ("Installed", "Fits this PC", "Size", "Abilities", "Parameters"):
        flow.add(WordButton(source, words, look="chip"))
    flow.show()
    for width in (60, 150, 300, 900):
        high = flow.heightForWidth(width)
        flow.resize(width, high)
        parts = [part for part in flow.children() if isinstance(part, QWidget)]
        assert max(part.geometry().bottom() for part in parts) + 1 == high
