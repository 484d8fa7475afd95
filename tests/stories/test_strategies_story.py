"""A person chooses a strategy, sees what it takes, writes one of their own and uses it: by keys alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from forge_gui.ui.strategies.rule_card import RuleCard
from forge_gui.ui.strategies.strategies_page import StrategiesPage
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels.strategies import StrategiesViewModel
from tests.stories.desk import CONTROL, NOBODY, Desk, OpenDesk
from tests.stories.keyboard import Key, Keyboard
from tests.stories.outline_hands import hands_on
from tests.stories.test_tab_order import go_through

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
_MADE_UP = (
    *("simulation_mode=true", "simulation.models=4", "simulation.load_seconds=0"),
    *("simulation.tokens_per_second=2000", NOBODY),
)
_ALT = Qt.KeyboardModifier.AltModifier
_WRITER = ModelId("simulation", "simulated-writer")


def _page(desk: Desk) -> tuple[StrategiesPage, StrategiesViewModel]:
    page = desk.window.pages.currentWidget()
    assert isinstance(page, StrategiesPage)
    strategies = desk.app.studio.library_desk().strategies
    desk.wait(lambda: strategies.now is not None)
    return page, strategies


def test_a_strategy_is_written_saved_and_used(open_desk: OpenDesk, home: Path) -> None:
    desk = open_desk(*_MADE_UP)
    hands = Keyboard(desk)
    hands.press(Key.Key_S, CONTROL | _ALT)
    page, strategies = _page(desk)
    assert strategies.shown is not None
    assert strategies.shown.name == "private-offline"
    cards = page.findChildren(RuleCard)
    assert cards[0].accessibleName().startswith("chat: simulated-")
    hands.tab_to(page.list)
    hands.press(Key.Key_Down)
    desk.wait(lambda: strategies.shown is not None and strategies.shown.name == "fast-laptop")
    page.show_part("text")
    desk.wait(lambda: "fast-laptop" in page.text.box.toPlainText())
    page.text.box.selectAll()
    page.text.box.setFocus()
    hands.write("strategies: [{name: mine, routing_rules: [{for: telepathy}]}]")
    desk.wait(lambda: bool(strategies.check.faults))
    assert strategies.check.faults[0].line == 1
    assert not page.text.save.isEnabled()
    page.text.box.selectAll()
    rule = f'for: text_generation, models: ["{_WRITER}"]'
    hands.write("strategies: [{name: mine, routing_rules: [{" + rule + "}]}]")
    desk.wait(page.text.save.isEnabled)
    hands.tab_to(page.text.save)
    hands.press(Key.Key_Space)
    desk.wait(lambda: strategies.shown is not None and strategies.shown.name == "mine")
    desk.wait(lambda: not strategies.is_changed and page.use.isEnabled())
    hands.tab_to(page.use)
    hands.press(Key.Key_Space)
    desk.wait(lambda: strategies.in_use == "mine")
    assert strategies.now is not None
    assert strategies.now.rules[0].models == (_WRITER,)
    kept = json.loads(next(home.rglob("forge_config.json")).read_text())
    assert kept["orchestrator"]["strategy"] == "mine"


def test_every_stop_of_the_page_is_visited_once(open_desk: OpenDesk) -> None:
    hands = hands_on(open_desk)
    desk = hands.desk
    desk.app.studio.commands.run("page.strategies")
    page, _ = _page(desk)
    for part in ("rules", "text"):
        page.show_part(part)
        QCoreApplication.processEvents()
        assert len(go_through(desk, hands)) > 6
        go_through(desk, hands, Key.Key_Backtab)
    assert page.list.accessibleName() == "Strategies"
    assert page.text.box.accessibleName() == "Text of the strategy"


def test_the_library_leads_there_and_back(open_desk: OpenDesk) -> None:
    desk = open_desk(*_MADE_UP)
    desk.app.studio.commands.run("page.library")
    desk.click_button("Strategies")
    page, _ = _page(desk)
    page.left.emit()
    assert desk.window.pages.currentWidget() is not page
