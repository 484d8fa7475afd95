"""Strategies as a window shows them: chosen, looked at, written with faults at lines, saved, used."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from forge_gui.values.capabilities import Capability
from forge_gui.values.ids import ModelId
from forge_gui.values.routing import Preference
from forge_gui.values.sentence import say
from forge_gui.values.strategies import RoutingRule, RuleNow, StrategyEntry, StrategyFault
from forge_gui.viewmodels import strategies_words as words
from forge_gui.viewmodels.strategies import StrategiesViewModel
from tests.bridge.crossing import Crossing


def _shown(crossing: Crossing, qtbot: QtBot) -> StrategiesViewModel:
    strategies = StrategiesViewModel(crossing.bridge, rest_ms=0)
    strategies.load()
    qtbot.waitUntil(lambda: strategies.now is not None)
    return strategies


def test_the_first_one_is_shown_with_what_it_takes(crossing: Crossing, qtbot: QtBot) -> None:
    strategies = _shown(crossing, qtbot)
    assert [one.name for one in strategies.entries] == ["private", "cloud"]
    assert strategies.shown is not None
    assert strategies.shown.name == "private"
    assert strategies.text.startswith("strategies:")
    assert strategies.now is not None
    assert [words.taken(one) for one in strategies.now.rules] == ["forge:tiny", "No model"]
    assert not strategies.is_changed
    assert not strategies.can_save
    strategies.close()


def test_what_is_typed_is_looked_at_and_saved(crossing: Crossing, qtbot: QtBot) -> None:
    strategies = _shown(crossing, qtbot)
    strategies.edit(strategies.text + "# broken\n")
    assert not strategies.can_save
    qtbot.waitUntil(lambda: bool(strategies.check.faults))
    assert words.fault_words(strategies.check.faults[0]) == "Line 2: It is broken."
    assert strategies.now is not None  # of the last text that could be read
    strategies.save()
    strategies.edit(strategies.text.replace("broken", "mended"))
    qtbot.waitUntil(lambda: strategies.can_save)
    with qtbot.waitSignal(strategies.done) as done:
        strategies.save()
    assert done.args is not None
    assert done.args[0].sentence == "mine is kept among your strategies."
    assert [call for call, _ in crossing.engine.strategy_calls].count("save") == 1
    assert strategies.shown is not None
    assert strategies.shown.name == "mine"
    assert not strategies.is_changed
    strategies.close()


def test_a_draft_is_there_again_and_can_be_taken_back(crossing: Crossing, qtbot: QtBot) -> None:
    strategies = _shown(crossing, qtbot)
    kept = strategies.text
    strategies.edit(kept + "# mine\n")
    strategies.show("cloud")
    qtbot.waitUntil(lambda: "name: cloud" in strategies.text)
    assert not strategies.is_changed
    strategies.show("private")
    qtbot.waitUntil(lambda: strategies.is_changed)
    assert strategies.text.endswith("# mine\n")
    strategies.take_back()
    assert strategies.text == kept
    strategies.close()


def test_use_and_stop_are_said(crossing: Crossing, qtbot: QtBot) -> None:
    strategies = _shown(crossing, qtbot)
    with qtbot.waitSignal(strategies.done) as done:
        strategies.use()
    assert done.args is not None
    assert done.args[0].sentence == "private is in use from now on."
    assert strategies.in_use == "private"
    with qtbot.waitSignal(strategies.done) as done:
        strategies.use()
    assert done.args is not None
    assert done.args[0].sentence == "No strategy is in use now."
    used = [name for call, name in crossing.engine.strategy_calls if call == "use"]
    assert used == ["private", ""]
    strategies.close()


def test_trying_goes_on_until_the_answers_are_there(crossing: Crossing, qtbot: QtBot) -> None:
    strategies = _shown(crossing, qtbot)
    strategies.trials.start()
    assert strategies.trials.is_going_on
    strategies.trials.start()  # once is enough
    qtbot.waitUntil(lambda: not strategies.trials.is_going_on)
    assert strategies.trials.found[0].is_healthy
    assert [call for call, _ in crossing.engine.strategy_calls].count("test") == 1
    strategies.close()


def test_only_own_ones_are_deleted(crossing: Crossing, qtbot: QtBot) -> None:
    strategies = _shown(crossing, qtbot)
    strategies.delete()
    crossing.engine.strategy_entries.insert(0, StrategyEntry("mine", "", "m.yaml", is_own=True))
    strategies.load()
    qtbot.waitUntil(lambda: strategies.entries[0].name == "mine")
    strategies.show("mine")
    qtbot.waitUntil(lambda: strategies.shown is not None and strategies.shown.name == "mine")
    qtbot.waitUntil(lambda: "name: mine" in strategies.text)
    with qtbot.waitSignal(strategies.done):
        strategies.delete()
    assert [name for call, name in crossing.engine.strategy_calls if call == "delete"] == ["mine"]
    assert strategies.shown is not None
    strategies.close()


def test_one_that_is_gone_is_told(crossing: Crossing, qtbot: QtBot) -> None:
    strategies = _shown(crossing, qtbot)
    with qtbot.waitSignal(strategies.told) as told:
        crossing.engine.strategy_entries.pop()
        strategies.show("nobody")
        strategies.edit("broken")
        strategies._scope.start(strategies._save("broken"), on_error=strategies._tell)
    assert told.args is not None
    assert "broken" in told.args[0].text
    strategies.close()


def test_words() -> None:
    entry = StrategyEntry("a", " Text. ", "p", is_own=True, is_offline=True)
    assert words.standing(entry) == "own"
    assert words.about(entry) == "Text."
    assert words.place(entry) == "Every text stays on this PC"
    broken = StrategyEntry("a", "", "p", fault="Line 1: No.")
    assert (words.standing(broken), words.about(broken)) == ("cannot be used", "Line 1: No.")
    rule = RoutingRule("r", Capability.TEXT_GENERATION, prefer=Preference.SPEED, voters=3)
    assert words.rule_about(rule) == "text, the fastest first, 3 voters"
    now = RuleNow(rule, (ModelId("ollama", "a:1b"), ModelId("forge", "tiny")))
    assert words.taken(now) == "a:1b and forge:tiny"
    assert words.fault_words(StrategyFault(say("No."))) == "No."
