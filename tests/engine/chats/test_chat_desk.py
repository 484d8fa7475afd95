"""An answer of a chat on simulated models: its pieces in order, its figures, its end."""

from __future__ import annotations

from pathlib import Path

import pytest

from forge_gui.engine.backends.simulation.script import Trouble
from forge_gui.values.chats import Began, Chat, ChatId, Said, TurnEnd, Waiting
from forge_gui.values.errors import ForgeError
from forge_gui.values.generation import GenerateRequest, Message, Role
from forge_gui.values.ids import ModelId
from tests.engine.simulated import engine_on, quick

M = ModelId("simulation", "m")
ASKED = GenerateRequest(M, messages=(Message(Role.USER, "Say hello."),))


async def test_pieces_come_in_order_and_make_the_answer(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m")) as (engine, _heard):
        pieces: list[object] = []
        made = await engine.answer(ASKED, pieces.append)
    assert isinstance(pieces[0], Waiting)
    began = next(number for number, one in enumerate(pieces) if isinstance(one, Began))
    said = [number for number, one in enumerate(pieces) if isinstance(one, Said)]
    assert began < said[0]
    assert "".join(one.text for one in pieces if isinstance(one, Said)) == made.text
    assert made.figures.tokens == 20
    assert made.figures.first_s is not None
    assert made.figures.total_s is not None
    assert made.figures.first_s <= made.figures.total_s
    assert made.end is TurnEnd.DONE


async def test_a_failure_is_told_as_it_is(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m", Trouble.CRASH)) as (engine, _heard):
        with pytest.raises(ForgeError):
            await engine.answer(ASKED, lambda _piece: None)


async def test_chats_are_kept_by_the_engine(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m")) as (engine, _heard):
        await engine.save_chat(Chat(ChatId("one"), title="First", changed=5.0))
        await engine.rename_chat(ChatId("one"), "  Better ")
        assert [one.title for one in await engine.chats()] == ["Better"]
        await engine.export_chat(await engine.open_chat(ChatId("one")), tmp_path / "one.md")
        await engine.delete_chat(ChatId("one"))
        assert await engine.chats() == []
    assert (tmp_path / "one.md").read_text() == "# Better\n"
