"""A shoot-out as a window shows it: choosing, following, the table, stopping, refusals."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from forge_gui.values.measurement import Share, Spread
from forge_gui.values.shoot_out import (
    ShootOutAnswer,
    ShootOutPrompt,
    ShootOutScore,
    ShootOutStatus,
    ShootOutTable,
)
from forge_gui.viewmodels.shoot_out import ShootOutViewModel
from tests.bridge.crossing import Crossing
from tests.bridge.pocket_engine import BIG, TINY

TABLE = ShootOutTable(
    (ShootOutPrompt(1, "Why?"),),
    (ShootOutAnswer(TINY, 1, "Because.", 0.4, 3, 40.0, True),),
    (ShootOutScore(TINY, 1, 0, 0.4, Spread(40.0, 40.0, 40.0, 1), Share(1, 1, 0.2, 1.0)),),
)


def test_it_is_chosen_started_followed_and_exported(
    crossing: Crossing, qtbot: QtBot, tmp_path: Path
) -> None:
    shoot_out = ShootOutViewModel(crossing.bridge)
    assert not shoot_out.can_start
    shoot_out.choose((TINY, BIG, TINY), str(tmp_path / "asked.txt"))
    assert shoot_out.models == (TINY, BIG)
    assert shoot_out.results == str(tmp_path / "asked.shoot-out.csv")
    shoot_out.start()
    qtbot.waitUntil(lambda: shoot_out.is_running)
    assert not shoot_out.can_start
    assert shoot_out.words.startswith("0 of 4 answers. ")
    assert shoot_out.words.endswith(" is asked.")
    crossing.engine.shot_table = TABLE
    crossing.engine.shoot(done=4, failed=1, status=ShootOutStatus.DONE, model=None, seconds=3.0)
    qtbot.waitUntil(lambda: not shoot_out.is_running)
    assert shoot_out.words == "4 of 4 answers, 1 failed. Done in 3.0 s."
    qtbot.waitUntil(lambda: shoot_out.table == TABLE)
    (score,) = shoot_out.scores
    assert (score.answered, score.speed, score.valid) == ("1 of 1", "40.0 tok/s", "1 of 1")
    path = tmp_path / "out.csv"
    shoot_out.export(str(path))
    qtbot.waitUntil(path.exists)
    shoot_out.close()


def test_stopping_and_refusals_are_told(crossing: Crossing, qtbot: QtBot) -> None:
    shoot_out = ShootOutViewModel(crossing.bridge)
    shoot_out.choose((TINY,), "/nowhere/gone.txt")
    with qtbot.waitSignal(shoot_out.told) as told:
        shoot_out.start()
    assert told.args is not None
    assert "no such file" in told.args[0].text
    shoot_out.choose((TINY,), "/nowhere/asked.txt")
    shoot_out.start()
    qtbot.waitUntil(lambda: shoot_out.is_running)
    shoot_out.stop()
    qtbot.waitUntil(lambda: not shoot_out.is_running)
    assert shoot_out.words.endswith("Stopped.")
    assert shoot_out.can_start
    shoot_out.close()
