"""The strategies' page: list, rules with reasons, text with faults at lines; keys and names."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from forge_gui.ui.strategies.rule_card import RuleCard
from forge_gui.ui.strategies.strategies_page import TEXT, StrategiesPage
from forge_gui.ui.strategies.yaml_box import YamlBox
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.strategies import StrategyEntry
from forge_gui.viewmodels.strategies import StrategiesViewModel
from tests.bridge.crossing import Crossing


@pytest.fixture
def page(
    crossing: Crossing, qtbot: QtBot, source: ThemeSource
) -> Iterator[tuple[StrategiesPage, StrategiesViewModel]]:
    strategies = StrategiesViewModel(crossing.bridge, rest_ms=0)
    made = StrategiesPage(source, strategies)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.waitUntil(lambda: strategies.now is not None)
    yield made, strategies
    strategies.close()


Shown = tuple[StrategiesPage, StrategiesViewModel]


def _told(card: RuleCard) -> str:
    return " ".join(one.text() for one in card.findChildren(QLabel))


def test_rules_are_shown_with_their_models_and_why(page: Shown) -> None:
    made, _ = page
    taken, none = made.findChildren(RuleCard)
    assert taken.accessibleName() == "chat: forge:tiny"
    assert "It is the only model that can." in _told(taken)
    assert none.accessibleName() == "pictures: No model"
    assert "No model here is known for vision." in _told(none)
    assert "It is too large." in _told(none)
    none.open()


def test_the_list_goes_by_keys_and_says_everything(page: Shown, qtbot: QtBot) -> None:
    made, strategies = page
    index = made.list.model().index(0, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "private. Nothing leaves this PC."
    QTest.keyClick(made.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: strategies.shown is not None and strategies.shown.name == "cloud")


def test_use_stop_try_and_delete(page: Shown, qtbot: QtBot, crossing: Crossing) -> None:
    made, strategies = page
    assert made.use.isVisible()
    assert not made.stop.isVisible()
    assert not made.delete.isVisible()
    made.use.click()
    qtbot.waitUntil(made.stop.isVisible)
    assert not made.use.isVisible()
    made.try_out.click()
    qtbot.waitUntil(lambda: bool(strategies.trials.found))
    card = made.findChildren(RuleCard)[0]
    qtbot.waitUntil(lambda: "It answered." in _told(made.findChildren(RuleCard)[-2]))
    assert card is not None
    made.stop.click()
    qtbot.waitUntil(made.use.isVisible)
    assert ("test", "private") in crossing.engine.strategy_calls


def test_a_text_with_a_fault_is_marked_and_cannot_be_saved(page: Shown, qtbot: QtBot) -> None:
    made, strategies = page
    made.show_part(TEXT)
    text = made.text
    assert text.box.toPlainText() == strategies.text
    text.box.setPlainText("strategies:\n  - broken")
    assert strategies.is_changed
    qtbot.waitUntil(lambda: bool(strategies.check.faults))
    assert not text.save.isEnabled()
    assert not made.use.isEnabled()
    way = text.faults.itemAt(0).widget().findChildren(type(text.save))[0]  # type: ignore[union-attr]
    assert way.accessibleName() == "Line 2: It is broken."
    way.click()
    cursor = text.box.textCursor()
    assert (cursor.blockNumber(), cursor.positionInBlock()) == (1, 2)
    text.box.setPlainText("strategies:\n  - name: mine\n")
    qtbot.waitUntil(text.save.isEnabled)
    text.back.click()
    assert text.box.toPlainText() == strategies.text
    assert not strategies.is_changed


def test_a_file_that_cannot_be_used_says_why(page: Shown, qtbot: QtBot, crossing: Crossing) -> None:
    made, strategies = page
    broken = StrategyEntry("bad", "", "/x/bad.yaml", is_own=True, fault="Line 1: It is no YAML.")
    crossing.engine.strategy_entries.append(broken)
    strategies.load()
    strategies.show("bad")
    qtbot.waitUntil(lambda: strategies.shown == broken)
    told = " ".join(one.text() for one in made.findChildren(QLabel))
    assert "Line 1: It is no YAML." in told
    assert "/x/bad.yaml" in told
    assert not made.use.isEnabled()


def test_enter_keeps_the_indent(qtbot: QtBot, source: ThemeSource) -> None:
    box = YamlBox(source, "Text")
    qtbot.addWidget(box)
    box.setPlainText("    name: a")
    box.go_to(1, 99)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.toPlainText() == "    name: a\n    "
    box.go_to(99, 1)  # no such line: nothing happens
    assert box.textCursor().blockNumber() == 1
