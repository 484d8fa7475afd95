"""A column of `auto` in the playground: what it takes now, who answered and why, and a vote."""

from __future__ import annotations

import asyncio

from forge_gui.values.capabilities import Capability
from forge_gui.values.routing import AutoKind, Route
from forge_gui.values.sentence import say
from forge_gui.viewmodels.playground_facts import memory
from forge_gui.viewmodels.wording import model_name
from tests.bridge.pocket_engine import BIG
from tests.viewmodels.test_playground import PNG, Table, table

__all__ = ["table"]


def test_auto_answers_with_who_it_was_and_why(table: Table) -> None:
    why = say("It is the only model that can.")
    table.engine.routes[AutoKind.CHAT] = Route(Capability.TEXT_GENERATION, BIG, (why,))
    table.engine.auto_answers = BIG, (why,)
    column = table.session.columns[0]
    column.set_model(AutoKind.CHAT.model)
    row = table.playground.row_of(column)
    assert row is not None
    assert row.verdict.short == "What suits best"
    table.qtbot.waitUntil(lambda: bool(table.models.autos.lines))
    row = table.playground.row_of(column)
    assert row is not None
    name = model_name(BIG)
    assert memory(row).words == f"Now: {name}"
    assert memory(row).origin == "It is the only model that can."
    assert table.playground.outlook("Is it?")[0].startswith("1 load")
    table.ask("Is it?")
    last = column.last
    assert last is not None
    assert last.model == BIG
    assert last.note == f"Answered by {name}. It is the only model that can."
    assert column.model == AutoKind.CHAT.model
    assert table.told == []


def test_a_vote_tells_how_many_have_answered(table: Table) -> None:
    table.engine.votes_told = 1, 3
    table.engine.answer_gate = asyncio.Event()
    table.playground.send("Is it?")
    column = table.session.columns[0]
    table.qtbot.waitUntil(lambda: column.live is not None and column.live.voted == (1, 3))
    assert column.live is not None
    assert column.live.words == "Voting, 1 of 3 answered"
    table.playground.stop()
    table.settle()


def test_pictures_go_to_auto_for_pictures(table: Table) -> None:
    column = table.session.columns[0]
    table.playground.composer.attach_picture(PNG)
    column.set_model(AutoKind.CHAT.model)
    assert "auto:chat" in table.playground.blind_words()
    column.set_model(AutoKind.VISION.model)
    assert table.playground.blind_words() == ""
