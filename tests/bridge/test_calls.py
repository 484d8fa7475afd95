"""Calls: one answer each, on the GUI thread; a cancel reaches the coroutine in the engine."""

from __future__ import annotations

import asyncio
import threading

import pytest
from pytestqt.qtbot import QtBot

from forge_gui.bridge.bridge import Bridge
from forge_gui.bridge.calls import Call, CallCancelled, EngineClosed
from forge_gui.engine.api import EngineApi
from forge_gui.values.errors import ModelNotFound
from forge_gui.values.ids import ModelId
from tests.bridge.crossing import Crossing
from tests.bridge.pocket_engine import TINY, PocketEngine


def test_an_answer_comes_on_the_gui_thread(crossing: Crossing, qtbot: QtBot) -> None:
    places: list[threading.Thread] = []
    scope = crossing.bridge.scope()
    call = scope.call(lambda engine: engine.show_model(TINY))
    call.done.connect(lambda _card: places.append(threading.current_thread()))
    with qtbot.waitSignal(call.finished):
        assert not call.is_over
    assert call.result().id == TINY
    assert places == [threading.main_thread()]


def test_an_error_of_the_engine_is_the_calls_error(crossing: Crossing, qtbot: QtBot) -> None:
    call = crossing.bridge.scope().call(lambda engine: engine.show_model(ModelId("ollama", "gone")))
    with qtbot.waitSignal(call.failed) as told:
        pass
    assert isinstance(told.args and told.args[0], ModelNotFound)
    with pytest.raises(ModelNotFound):
        call.result()


def test_plain_methods_answer_too(crossing: Crossing, qtbot: QtBot) -> None:
    call = crossing.bridge.scope().look(lambda engine: engine.parse_pipeline("name"))
    with qtbot.waitSignal(call.done):
        pass
    assert call.result().name == "name"
    assert crossing.bridge.compute(lambda engine: engine.pipeline_text(call.result())) == "name"


def test_a_cancel_ends_the_coroutine_in_the_engine(crossing: Crossing, qtbot: QtBot) -> None:
    began, ended = threading.Event(), threading.Event()

    async def wait_long(_engine: EngineApi) -> None:
        try:
            began.set()
            await asyncio.sleep(100)
        finally:
            ended.set()

    call = crossing.bridge.scope().call(wait_long)
    assert began.wait(5)
    with qtbot.waitSignal(call.cancelled, timeout=100):
        call.cancel()
    assert ended.wait(5)
    with pytest.raises(CallCancelled):
        call.result()


def test_a_closing_scope_cancels_its_calls_only(crossing: Crossing, qtbot: QtBot) -> None:
    one, other = crossing.bridge.scope(), crossing.bridge.scope()
    ended = threading.Event()

    async def wait_long(_engine: EngineApi) -> None:
        try:
            await asyncio.sleep(100)
        finally:
            ended.set()

    mine, theirs = one.call(wait_long), other.call(lambda engine: engine.models())
    one.close()
    assert mine.is_over
    with qtbot.waitSignal(theirs.done):
        pass
    assert one.call(lambda engine: engine.models()).is_over


def test_calls_made_before_the_engine_is_open_are_kept(qtbot: QtBot) -> None:
    async def open_late() -> PocketEngine:
        await asyncio.sleep(0.05)
        return await PocketEngine().open()

    bridge = Bridge(open_late)
    call = bridge.scope().call(lambda engine: engine.models())
    with qtbot.waitSignal(call.done):
        bridge.start()
    bridge.close()
    assert bridge.wait_closed(5)


def test_an_engine_that_cannot_open_says_so_and_refuses_calls(qtbot: QtBot) -> None:
    async def fail() -> PocketEngine:
        raise ModelNotFound("No disk.", "Buy one.")

    bridge = Bridge(fail)
    early = bridge.scope().call(lambda engine: engine.models())
    with qtbot.waitSignals([bridge.failed, early.failed, bridge.closed]):
        bridge.start()
    with pytest.raises(EngineClosed, match=r"No disk. Buy one."):
        early.result()
    late = bridge.scope().call(lambda engine: engine.models())
    with qtbot.waitSignal(late.failed):
        pass
    assert bridge.wait_closed(5)


def test_closing_cancels_calls_and_closes_the_engine(qtbot: QtBot) -> None:
    crossing = Crossing(qtbot)
    crossing.start()

    async def wait_long(_engine: EngineApi) -> None:
        await asyncio.sleep(100)

    call: Call[None] = crossing.bridge.scope().call(wait_long)
    with qtbot.waitSignals([call.cancelled, crossing.bridge.closed]):
        crossing.bridge.close()
    assert crossing.engine.is_closed
    assert crossing.bridge.wait_closed(5)


def test_closing_while_the_engine_still_opens_ends_the_opening(qtbot: QtBot) -> None:
    began, ended = threading.Event(), threading.Event()

    async def open_for_ever() -> PocketEngine:
        try:
            began.set()
            await asyncio.sleep(100)
        finally:
            ended.set()
        return PocketEngine()

    bridge = Bridge(open_for_ever)
    bridge.start()
    assert began.wait(5)
    with qtbot.waitSignal(bridge.closed):
        bridge.close()
    assert ended.is_set()
    assert bridge.wait_closed(5)


def test_a_bridge_that_was_never_started_closes(qtbot: QtBot) -> None:
    bridge = Bridge(lambda: PocketEngine().open())
    bridge.close()
    assert bridge.wait_closed(0.1)


def test_closing_twice_is_no_error(crossing: Crossing, qtbot: QtBot) -> None:
    with qtbot.waitSignal(crossing.bridge.closed):
        crossing.bridge.close()
    crossing.bridge.close()
    late = crossing.bridge.scope().call(lambda engine: engine.models())
    with qtbot.waitSignal(late.failed):
        pass
    with pytest.raises(EngineClosed):
        late.result()
