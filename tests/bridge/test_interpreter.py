"""While a bridge is open Python takes short turns and collects on the GUI thread alone."""

from __future__ import annotations

import gc
import sys
import threading

from pytestqt.qtbot import QtBot

from forge_gui.bridge.engine_thread import allow_many_files
from tests.bridge.crossing import Crossing


def test_python_is_put_back_as_it_was(qtbot: QtBot) -> None:
    before = (sys.getswitchinterval(), gc.isenabled(), gc.get_freeze_count())
    crossing = Crossing(qtbot)
    crossing.start()
    assert sys.getswitchinterval() < 0.001
    assert not gc.isenabled()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 1_000)
    crossing.end()
    assert (sys.getswitchinterval(), gc.isenabled(), gc.get_freeze_count()) == before


def test_cyclic_garbage_is_taken_apart_on_the_gui_thread(qtbot: QtBot) -> None:
    """A widget in a dropped cycle was destroyed on the engine's thread, in the middle of a click."""
    ends: list[int] = []

    class Cycle:
        def __init__(self) -> None:
            self.me = self

        def __del__(self) -> None:
            ends.append(threading.get_ident())

    async def much_work() -> int:
        kept = [[number] for number in range(200_000)]
        return len(kept)

    crossing = Crossing(qtbot)
    crossing.start()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 1_000)
    Cycle()
    call = crossing.bridge.scope().call(lambda _engine: much_work())
    qtbot.waitUntil(lambda: call.is_over)
    kept = [[number] for number in range(11_000)]
    qtbot.waitUntil(lambda: bool(ends))
    crossing.end()
    assert kept
    assert set(ends) == {threading.get_ident()}


def test_the_limit_of_open_files_is_raised_but_never_lowered() -> None:
    had = allow_many_files(0)
    raised = allow_many_files(had + 1)
    assert raised >= had
    assert allow_many_files(had) == raised
