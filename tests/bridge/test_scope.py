"""Coroutines of view-models: driven by their calls on Qt's loop, ended with their owner."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QEventLoop, QTimer
from pytestqt.qtbot import QtBot

from forge_gui.engine.api import EngineApi
from forge_gui.values.errors import ModelNotFound
from forge_gui.values.ids import ModelId
from tests.bridge.crossing import Crossing
from tests.bridge.pocket_engine import TINY


async def _wait_long(_engine: EngineApi) -> None:
    await asyncio.sleep(100)


def test_a_coroutine_goes_from_answer_to_answer(crossing: Crossing, qtbot: QtBot) -> None:
    scope = crossing.bridge.scope()
    seen: list[object] = []

    async def look() -> None:
        for card in await scope.call(lambda engine: engine.models()):
            seen.append(card.id)
        await scope.pause(0.01)
        try:
            await scope.call(lambda engine: engine.show_model(ModelId("ollama", "no")))
        except ModelNotFound as error:
            seen.append(error.sentence)

    run = scope.start(look())
    qtbot.waitUntil(lambda: run.is_over)
    assert seen == [TINY, ModelId("ollama", "llama3.1:8b"), "There is no model ollama:no."]


def test_closing_runs_the_finally_blocks_at_once(crossing: Crossing) -> None:
    scope = crossing.bridge.scope()
    steps: list[str] = []

    async def look() -> None:
        try:
            await scope.call(_wait_long)
            steps.append("never")
        finally:
            steps.append("cleaned")

    run = scope.start(look())
    scope.close()
    assert steps == ["cleaned"]
    assert run.is_over
    late = scope.start(look())
    assert late.is_over
    assert steps == ["cleaned"]


def test_an_error_has_one_taker(crossing: Crossing, qtbot: QtBot) -> None:
    scope = crossing.bridge.scope()
    mine: list[Exception] = []

    async def fail() -> None:
        await scope.pause(0)
        raise ValueError("lost")

    own = scope.start(fail(), on_error=mine.append)
    qtbot.waitUntil(lambda: own.is_over)
    assert [str(error) for error in mine] == ["lost"]
    others = scope.start(fail())
    qtbot.waitUntil(lambda: others.is_over)
    assert [str(error) for error in crossing.errors] == ["lost"]
    crossing.errors.clear()


def test_a_cancelled_call_ends_its_coroutine_quietly(crossing: Crossing) -> None:
    scope = crossing.bridge.scope()
    call = scope.call(_wait_long)

    async def look() -> None:
        await call

    run = scope.start(look())
    call.cancel()
    assert run.is_over
    assert crossing.errors == []


def test_coroutines_go_on_inside_a_nested_loop(crossing: Crossing, qtbot: QtBot) -> None:
    """A menu or a dialog that somebody opens from a coroutine stops nobody (with qasync: all)."""
    scope = crossing.bridge.scope()
    nested = QEventLoop()
    steps: list[str] = []

    async def other() -> None:
        for _turn in range(3):
            await scope.call(lambda engine: engine.models())
            steps.append("other")
        nested.quit()

    async def opens() -> None:
        await scope.call(lambda engine: engine.models())
        scope.start(other())
        QTimer.singleShot(4_000, nested, nested.quit)  # where the other one stands still
        nested.exec()
        steps.append("closed")

    run = scope.start(opens())
    qtbot.waitUntil(lambda: run.is_over)
    assert steps == ["other", "other", "other", "closed"]
