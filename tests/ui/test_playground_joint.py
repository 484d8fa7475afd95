"""Votes and hand-offs on the playground's page: how answers are grouped, whether it helps, the path."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.chats import ChatMode
from forge_gui.values.collaboration import ConsensusOrder, ConsensusResult, ConsultationId
from forge_gui.values.consensus import Sameness
from forge_gui.values.consultation_events import (
    ConsultationEvent,
    ConsultationStarted,
    ContributionChanged,
)
from forge_gui.values.handoff import HandoffOrder, HandoffResult
from forge_gui.values.handoff_events import (
    HandoffAnswered,
    HandoffAsked,
    HandoffEvent,
    HandoffId,
)
from forge_gui.values.lift import Difference, KeptLift, Lift, LiftSide
from forge_gui.viewmodels.playground_alike import Alike
from forge_gui.viewmodels.playground_lifts import Asked
from tests.bridge.crossing import Crossing
from tests.bridge.pocket_engine import BIG, TINY
from tests.ui.playground_desk import Desk


@pytest.fixture
def desk(qtbot: QtBot, crossing: Crossing, source: ThemeSource) -> Iterator[Desk]:
    made = Desk(qtbot, crossing, source)
    yield made
    made.close()


def test_beside_a_vote_stands_how_to_measure_whether_it_helps(desk: Desk) -> None:
    desk.page.resize(1600, 900)
    desk.playground.add_column(str(BIG))
    desk.playground.session.set_mode(ChatMode.CONSENSUS)
    desk.ask("How much?")
    desk.qtbot.waitUntil(lambda: "Does the vote help?" in desk.words())
    with desk.qtbot.waitSignal(desk.page.tests_wanted):
        desk.button("Open test sets").click()
    desk.page.resize(1000, 900)
    desk.qtbot.waitUntil(lambda: "Does the vote help?" not in desk.words())


def test_a_vote_that_was_measured_says_what_came_of_it(desk: Desk) -> None:
    desk.page.resize(1600, 900)
    desk.playground.add_column(str(BIG))
    desk.playground.session.set_mode(ChatMode.CONSENSUS)
    models = tuple(str(one.model) for one in desk.playground.session.shown)
    desk.engine.kept_lifts.append(
        KeptLift(
            1_790_000_000.0,
            "Invoices",
            models,
            "majority_voting",
            "",
            "",
            models[0],
            Lift.NOT_SHOWN,
            Difference(-0.005, -0.034, 0.023, 200),
            "These rows show no gain.",
            LiftSide(0.86, 0.82, 0.9),
            LiftSide(0.865, 0.83, 0.91),
        )
    )
    desk.ask("How much?")
    desk.qtbot.waitUntil(lambda: "These rows show no gain." in desk.words())
    assert "Invoices, 200 rows" in desk.words()
    assert "-0.5 points (-3.4 to +2.3)" in desk.words()
    with desk.qtbot.waitSignal(desk.page.tests_wanted) as wanted:
        desk.button("Open test sets").click()
    assert wanted.args == [Asked(models, "majority_voting")]
    desk.page.grab()


def test_how_votes_count_as_the_same_is_chosen(desk: Desk) -> None:
    desk.playground.add_column(str(BIG))
    desk.playground.session.set_mode(ChatMode.CONSENSUS)
    combo = desk.page.modes.alike
    combo.choose("numeric")
    combo.activated.emit(combo.currentIndex())
    assert desk.playground.session.alike == Alike(Sameness.NUMERIC)
    desk.ask("How much?")
    desk.qtbot.waitUntil(lambda: bool(desk.engine.consensus_orders))
    assert desk.engine.consensus_orders[-1].rules.same is Sameness.NUMERIC


def test_a_hand_off_draws_its_path(desk: Desk) -> None:
    desk.engine.sureness = 0.4
    desk.playground.add_column(str(BIG))
    desk.playground.session.set_mode(ChatMode.HAND_OFF)
    desk.ask("How much?")
    desk.qtbot.waitUntil(lambda: "The way of the hand-off" in desk.words())
    told = [one.accessibleDescription() for one in desk.page.findChildren(QWidget)]
    assert any("sure by 0.40, 0.70 is wanted: handed on" in words for words in told)


def test_the_way_of_a_hand_off_is_drawn_while_it_is_gone(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, whole = asyncio.Event(), desk.engine.smart_handoff

    async def slowly(
        order: HandoffOrder,
        name: HandoffId | None = None,
        heard: Callable[[HandoffEvent], None] | None = None,
    ) -> HandoffResult:
        found = await whole(order, name, None)
        assert heard is not None
        heard(HandoffAsked(HandoffId("h"), 0, TINY, 0.0))
        heard(HandoffAnswered(HandoffId("h"), 0, replace(found.steps[0], is_kept=False)))
        heard(HandoffAsked(HandoffId("h"), 1, BIG, 0.0))
        await gate.wait()
        return found

    monkeypatch.setattr(desk.engine, "smart_handoff", slowly)
    desk.engine.sureness = 0.4
    desk.playground.add_column(str(BIG))
    desk.playground.session.set_mode(ChatMode.HAND_OFF)
    assert desk.playground.send("How much?")
    drawn = "forge:tiny: sure by 0.40, 0.70 is wanted: handed on. llama3.1:8b: answers now"

    def told() -> set[str]:
        shown = desk.page.findChildren(QWidget)
        return {one.accessibleDescription() for one in shown if one.isVisible()}

    desk.qtbot.waitUntil(lambda: drawn in told())
    desk.qtbot.waitUntil(lambda: "Answered" in desk.words())
    scope = desk.playground.sessions._scope
    scope.look(lambda _engine: gate.set())
    desk.qtbot.waitUntil(lambda: not desk.playground.session.is_busy)
    assert drawn not in told()


def test_each_vote_is_seen_as_it_comes(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    gate, whole = asyncio.Event(), desk.engine.consensus

    async def slowly(
        order: ConsensusOrder,
        name: ConsultationId | None = None,
        heard: Callable[[ConsultationEvent], None] | None = None,
    ) -> ConsensusResult:
        found = await whole(order, name, None)
        assert heard is not None
        heard(ConsultationStarted(ConsultationId("c"), found.contributions, 0.0))
        heard(ContributionChanged(ConsultationId("c"), found.contributions[0]))
        await gate.wait()
        return found

    monkeypatch.setattr(desk.engine, "consensus", slowly)
    desk.playground.add_column(str(BIG))
    desk.playground.session.set_mode(ChatMode.CONSENSUS)
    assert desk.playground.send("How much?")
    desk.qtbot.waitUntil(lambda: "Answered, not counted yet" in desk.words())
    assert {"confidence 0.50", "1 of 2 have answered; then it is counted."} <= desk.words()
    scope = desk.playground.sessions._scope
    scope.look(lambda _engine: gate.set())
    desk.qtbot.waitUntil(lambda: "2 of 2 voted" in desk.words())
    assert "Answered, not counted yet" not in desk.words()
