"""Lists of models: what they show, what dragging carries, what the page says when there is none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.library.library_table import Columns
from forge_gui.ui.library.model_detail import ModelDetail
from forge_gui.ui.library.models_panel import ModelsPanel
from forge_gui.ui.library.rows_model import MIME, ModelRowsModel
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.ids import ModelId
from forge_gui.values.models import BreakerState, Resting
from forge_gui.viewmodels.models import ModelsViewModel
from tests.bridge.crossing import Crossing
from tests.bridge.pocket_engine import BIG, TINY

_GIB = 1024**3


@pytest.fixture
def models(qtbot: QtBot, crossing: Crossing) -> Iterator[ModelsViewModel]:
    made = ModelsViewModel(crossing.bridge)
    made.refresh()
    qtbot.waitUntil(lambda: made.is_listed and not made.is_refreshing)
    yield made
    made.close()


def test_dragging_a_row_carries_the_models_id(models: ModelsViewModel) -> None:
    rows = ModelRowsModel(models)
    data = rows.mimeData([rows.index_of(str(BIG))])
    assert bytes(data.data(MIME).data()) == b"ollama:llama3.1:8b"
    assert rows.flags(rows.index(0)) & Qt.ItemFlag.ItemIsDragEnabled


def test_enter_on_a_row_wants_it_as_a_step(
    qtbot: QtBot, source: ThemeSource, models: ModelsViewModel
) -> None:
    panel = ModelsPanel(source, models)
    qtbot.addWidget(panel)
    qtbot.addWidget(panel.head)
    wanted: list[str] = []
    panel.wanted.connect(wanted.append)
    panel.list.setCurrentIndex(panel.list.model().index(0, 0))
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert wanted == [str(TINY)]


def test_a_short_list_leaves_its_room_to_others(
    qtbot: QtBot, source: ThemeSource, models: ModelsViewModel
) -> None:
    panel = ModelsPanel(source, models)
    qtbot.addWidget(panel)
    qtbot.addWidget(panel.head)
    panel.show()
    panel.resize(208, 800)
    assert panel.maximumHeight() < 200


MANY = 5_000


@pytest.fixture
def many(qtbot: QtBot, crossing: Crossing) -> Iterator[ModelsViewModel]:
    card = crossing.engine.cards[1]
    name = "a-model-with-a-name-that-is-longer-than-any-column-can-be"
    cards = tuple(
        replace(card, id=ModelId("ollama", f"{name}-{number:04}:70b-instruct-q4_K_M"))
        for number in range(MANY)
    )
    setattr(crossing.engine, "cards", cards)  # noqa: B010 - two cards are its usual ones
    made = ModelsViewModel(crossing.bridge)
    made.refresh()
    qtbot.waitUntil(lambda: made.is_listed and not made.is_refreshing and len(made.rows) == MANY)
    yield made
    made.close()


def test_long_names_and_narrow_places_leave_nothing_over_another(
    qtbot: QtBot, source: ThemeSource, many: ModelsViewModel
) -> None:
    for wide in (280, 420, 560, 700, 900, 1600):
        at = Columns(QRectF(0, 0, wide, 48))
        shown = [b for b in (at.name, at.disk, at.memory, at.speed, at.licence) if b.width() > 0]
        for one, other in zip(shown, [*shown[1:], at.verdict], strict=True):
            assert one.right() <= other.left() + 0.5
        assert at.name.width() > 60
    panel = ModelsPanel(source, many)
    qtbot.addWidget(panel)
    qtbot.addWidget(panel.head)
    panel.resize(176, 400)
    panel.show()
    assert not panel.grab().isNull()


def test_the_detail_shows_how_json_came_about_and_why_a_model_rests(
    qtbot: QtBot, source: ThemeSource, models: ModelsViewModel
) -> None:
    detail = ModelDetail(source, models)
    qtbot.addWidget(detail)
    detail.show()
    row = models.row(BIG)
    assert row is not None
    detail.show_row(row)
    assert not {"Answers in JSON", "Repaired"} & _words(detail)
    resting = Resting(BIG, BreakerState.OPEN, 5, 1_700_000_000.0, "It said nothing.")
    counts = (("As it stood", 1_234), ("Repaired", 7))
    detail.show_row(replace(row, json=counts, resting=resting))
    told = {"Answers in JSON", "As it stood", "1,234", "Repaired", "7"}
    qtbot.waitUntil(lambda: told <= _words(detail))
    assert any("failed 5 times lately" in words for words in _words(detail))
    detail.show_row(row)
    assert not {"Answers in JSON", "Repaired"} & _words(detail)


def _words(widget: QWidget) -> set[str]:
    return {one.text() for one in widget.findChildren(QLabel) if one.isVisible()}


def test_a_wide_table_has_room_for_the_name_of_a_licence(source: ThemeSource) -> None:
    wide, usual = Columns(QRectF(0, 0, 1300, 48)), Columns(QRectF(0, 0, 850, 48))
    assert wide.licence.width() > 2 * usual.licence.width() > 0
    assert wide.name.width() > usual.name.width()
