"""Which kept verdict of the lift meter belongs to a vote or a hand-off, and how it is told."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from forge_gui.values.chats import JointAnswer, JointVote, PathStep, TurnId
from forge_gui.values.evaluations import LiftPhase
from forge_gui.values.events import LiftProgressed
from forge_gui.values.ids import ModelId
from forge_gui.values.lift import Difference, KeptLift, Lift, LiftSide
from forge_gui.values.test_sets import SMART_HANDOFF
from forge_gui.viewmodels.playground_lifts import (
    Asked,
    LiftsViewModel,
    asked_by,
    lift_of,
    lift_told,
)
from tests.bridge.crossing import Crossing

A, B = "forge:tiny", "ollama:b"
KEPT = KeptLift(
    1_790_000_000.0,
    "Sums",
    (A, B, B),
    "majority_voting",
    "",
    "",
    B,
    Lift.NOT_SHOWN,
    Difference(-0.005, -0.034, 0.023, 200),
    "These rows show no gain.",
    LiftSide(0.86, 0.82, 0.9),
    LiftSide(0.865, 0.83, 0.91),
    3.0,
)
HANDED = replace(KEPT, models=(A, B), strategy=SMART_HANDOFF)


def test_a_vote_is_the_same_in_any_order_a_hand_off_in_its_own() -> None:
    lifts = [KEPT, HANDED]
    assert lift_of(lifts, Asked((B, A, B), "majority_voting")) == KEPT
    assert lift_of(lifts, Asked((B, A), "majority_voting")) is None, "other counts of answers"
    assert lift_of(lifts, Asked((B, A, B), "borda_count")) is None
    assert lift_of(lifts, Asked((A, B), SMART_HANDOFF)) == HANDED
    assert lift_of(lifts, Asked((B, A), SMART_HANDOFF)) is None
    assert lift_of([replace(KEPT, models=())], Asked((), "majority_voting")) is None


def test_the_newest_counts() -> None:
    newer = replace(KEPT, at=KEPT.at + 1)
    assert lift_of([KEPT, newer, replace(KEPT, at=1.0)], Asked((A, B, B), KEPT.strategy)) == newer


def test_who_was_asked_is_told_by_the_votes_and_of_a_path_by_the_columns() -> None:
    votes = tuple(JointVote(TurnId(one), ModelId.parse(one), 0, 1.0) for one in (A, B))
    shown = [ModelId.parse(A), ModelId.parse(B), None]
    voted = JointAnswer("majority_voting", "x", "", 1.0, votes=votes)
    assert asked_by(voted, []) == Asked((A, B), "majority_voting")
    kept = PathStep(TurnId("t"), ModelId.parse(A), 0.9, "", is_kept=True)
    assert asked_by(JointAnswer("hand_off", "x", "", 1.0, path=(kept,)), shown) == Asked(
        (A, B), SMART_HANDOFF
    )


def test_a_verdict_says_over_what_and_how_sure_it_is() -> None:
    told = lift_told(KEPT)
    assert told.over == "Sums, 200 rows"
    assert [name for name, _ in told.sides] == ["This vote", "b, same tokens"]
    assert told.interval == "-0.5 points (-3.4 to +2.3)"
    assert told.sentence == "These rows show no gain."
    assert told.when.startswith("Measured ")
    assert told.look[1] == "warn"
    assert lift_told(HANDED).sides[0][0] == "This hand-off"
    assert lift_told(replace(KEPT, together=None, alone=None)).sides == ()


def test_the_engine_is_asked_when_somebody_looks_and_after_each_measurement(
    crossing: Crossing, qtbot: QtBot
) -> None:
    engine, asked = crossing.engine, Asked((A, B, B), "majority_voting")
    owner = QObject()
    scope = crossing.bridge.scope(owner)
    lifts = LiftsViewModel(crossing.bridge, scope)
    assert lifts.find(asked) is None
    engine.kept_lifts.append(KEPT)
    qtbot.wait(50)
    with qtbot.waitSignal(lifts.changed):
        scope.look(lambda _: engine.bus.publish(LiftProgressed(LiftPhase.DONE, "")))
    assert lifts.find(asked) == KEPT
    scope.close()
