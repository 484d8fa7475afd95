"""What `auto` takes now is kept up, whatever comes while it is asked for."""

from __future__ import annotations

import asyncio

import pytest
from pytestqt.qtbot import QtBot

from forge_gui.values.capabilities import Capability
from forge_gui.values.ids import ModelId
from forge_gui.values.routing import AutoKind, AutoNow, Route
from forge_gui.values.routing_events import RoutesChanged
from forge_gui.viewmodels.auto_now import AutoNowViewModel
from tests.bridge.crossing import Crossing

OLD, NEW = (
    Route(Capability.TEXT_GENERATION, ModelId("forge", name), ()) for name in ("old", "new")
)


def test_an_answer_that_comes_late_takes_no_newer_one_away(
    crossing: Crossing, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of two questions at once, the first was answered last: the model of before was shown."""
    engine, at_once, asked = crossing.engine, crossing.engine.auto_now, 0
    engine.routes[AutoKind.CHAT] = OLD

    async def slow_at_first(kind: AutoKind) -> AutoNow:
        nonlocal asked
        asked += 1
        found = await at_once(kind)
        if asked == 1:
            engine.routes[AutoKind.CHAT] = NEW
            engine.bus.publish(RoutesChanged())
            await asyncio.sleep(0.3)
        return found

    monkeypatch.setattr(engine, "auto_now", slow_at_first)
    autos = AutoNowViewModel(crossing.bridge)
    shown: list[str] = []
    autos.changed.connect(lambda: shown.append(autos.lines[AutoKind.CHAT].words))
    autos.refresh()
    qtbot.waitUntil(lambda: asked >= 2 * len(AutoKind) and len(autos.lines) == len(AutoKind))
    qtbot.waitUntil(lambda: "Now: forge:old" in shown)
    qtbot.waitUntil(lambda: shown[-1] == "Now: forge:new")
    autos.close()
