"""While a bridge is open Python takes short turns and few pauses; afterwards it is as it was."""

from __future__ import annotations

import gc
import sys

from pytestqt.qtbot import QtBot

from forge_gui.bridge.engine_thread import allow_many_files
from tests.bridge.crossing import Crossing


def test_python_is_put_back_as_it_was(qtbot: QtBot) -> None:
    before = (sys.getswitchinterval(), gc.get_threshold(), gc.get_freeze_count())
    crossing = Crossing(qtbot)
    crossing.start()
    assert sys.getswitchinterval() < 0.001
    assert gc.get_threshold()[0] > before[1][0]
    assert gc.get_freeze_count() > 1_000
    crossing.end()
    assert (sys.getswitchinterval(), gc.get_threshold(), gc.get_freeze_count()) == before


def test_the_limit_of_open_files_is_raised_but_never_lowered() -> None:
    had = allow_many_files(0)
    raised = allow_many_files(had + 1)
    assert raised >= had
    assert allow_many_files(had) == raised
