"""The playground's state: what is asked, stopped, repeated, changed, voted on, handed on and kept."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from forge_gui.values.capabilities import Capability
from forge_gui.values.chats import Attachment, AttachmentKind, ChatId, ChatMode, TurnEnd
from forge_gui.values.errors import BackendUnavailable
from forge_gui.values.generation import Role
from forge_gui.values.graph import Graph
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.playground import PlaygroundViewModel
from forge_gui.viewmodels.playground_chats import grouped
from forge_gui.viewmodels.playground_session import MOST_COLUMNS, ChatSession
from tests.bridge.crossing import Crossing
from tests.bridge.pocket_engine import BIG, TINY, PocketEngine

PNG = b"\x89PNG\r\n\x1a\nrest"


class Table:
    """A playground over a pocket engine."""

    def __init__(self, qtbot: QtBot, crossing: Crossing) -> None:
        self.qtbot, self.crossing = qtbot, crossing
        self.engine: PocketEngine = crossing.engine
        self.models = ModelsViewModel(crossing.bridge)
        self.models.refresh()
        qtbot.waitUntil(lambda: self.models.is_listed and not self.models.is_refreshing)
        self.playground = PlaygroundViewModel(crossing.bridge, self.models)
        self.told: list[str] = []
        self.said: list[str] = []
        self.playground.told.connect(lambda telling: self.told.append(telling.text))
        self.playground.announced.connect(self.said.append)

    @property
    def session(self) -> ChatSession:
        return self.playground.session

    def ask(self, text: str) -> None:
        assert self.playground.send(text)
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.session.is_busy and not self.session.joint.is_busy)

    def texts(self, place: int = 0) -> list[str]:
        return [row.turn.text for row in self.session.columns[place].rows]

    def kept(self, chat: str) -> bool:
        return ChatId(chat) in self.engine.kept_chats

    def close(self) -> None:
        self.playground.close()
        self.models.close()


@pytest.fixture
def table(qtbot: QtBot, crossing: Crossing) -> Iterator[Table]:
    made = Table(qtbot, crossing)
    yield made
    made.close()


def test_an_answer_comes_with_its_figures_and_is_announced_and_kept(table: Table) -> None:
    assert table.session.columns[0].model == TINY
    table.ask("Is it?")
    assert table.texts() == ["Is it?", "It is **yes**."]
    last = table.session.columns[0].last
    assert last is not None
    assert last.figures is not None
    assert last.figures.tokens_per_s == 40.0
    assert table.said == ["forge:tiny: It is **yes**."]
    table.qtbot.waitUntil(lambda: table.kept(table.session.id))
    table.qtbot.waitUntil(lambda: len(table.playground.chats.groups) == 1)
    assert table.playground.chats.groups[0].rows[0].title == "Is it?"


def test_the_conversation_so_far_the_system_prompt_and_options_go_along(table: Table) -> None:
    table.session.set_system("Be short.")
    table.session.set_option("temperature", 0.3)
    table.session.set_option("stop", ["END"])
    table.session.set_option("no such option", 1)
    table.ask("One?")
    table.ask("Two?")
    asked = table.engine.answered[-1]
    assert asked.system == "Be short."
    assert asked.sampling.temperature == 0.3
    assert asked.sampling.stop == ("END",)
    assert [(one.role, one.content) for one in asked.messages] == [
        (Role.USER, "One?"),
        (Role.ASSISTANT, "It is **yes**."),
        (Role.USER, "Two?"),
    ]


def test_stopping_keeps_what_came(table: Table) -> None:
    table.engine.answer_gate = asyncio.Event()
    table.playground.send("Long?")
    column = table.session.columns[0]
    table.qtbot.waitUntil(lambda: column.live is not None and column.live.turn.text == "It")
    assert not table.playground.send("Another?")
    table.playground.stop()
    assert not table.session.is_busy
    last = column.last
    assert last is not None
    assert (last.text, last.end) == ("It", TurnEnd.STOPPED)


def test_what_comes_is_kept_before_it_is_whole(table: Table) -> None:
    """Killed in the middle of an answer, the chat is there with what had come."""
    table.engine.answer_gate = asyncio.Event()
    table.playground.send("Long?")
    table.qtbot.waitUntil(lambda: table.kept(table.session.id), timeout=8000)
    kept = table.engine.kept_chats[ChatId(table.session.id)]
    assert kept.columns[0].turns[-1].end is TurnEnd.STOPPED
    table.playground.stop()


def test_a_failure_stands_in_the_answers_place_and_is_not_repeated_to_the_model(
    table: Table,
) -> None:
    table.engine.answer_fault = BackendUnavailable("Nothing answers there.", "Start it.")
    table.ask("Is it?")
    last = table.session.columns[0].last
    assert last is not None
    assert last.end is TurnEnd.FAILED
    assert last.note == "Nothing answers there. Start it."
    table.engine.answer_fault = None
    table.ask("And now?")
    roles = [one.role for one in table.engine.answered[-1].messages]
    assert roles == [Role.USER, Role.USER]


def test_answers_are_repeated_beside_each_other(table: Table) -> None:
    table.ask("Is it?")
    column = table.session.columns[0]
    first = column.last
    assert first is not None
    table.engine.answer_text = "It is no."
    table.session.answer_again(column, first)
    table.settle()
    assert (column.rows[-1].at, column.rows[-1].of) == (2, 2)
    assert table.texts()[-1] == "It is no."
    column.step(column.rows[-1].turn, -1)
    assert table.texts()[-1] == "It is **yes**."
    column.step(column.rows[-1].turn, -1)
    assert column.rows[-1].at == 1


def test_a_prompt_in_other_words_begins_another_way(table: Table) -> None:
    table.ask("Is it?")
    table.ask("Sure?")
    column = table.session.columns[0]
    table.session.edit_prompt(column, column.rows[0].turn, "Was it?")
    table.settle()
    assert table.texts() == ["Was it?", "It is **yes**."]
    column.step(column.rows[0].turn, -1)
    assert table.texts() == ["Is it?", "It is **yes**.", "Sure?", "It is **yes**."]
    column.edit_answer(column.rows[1].turn, "It was not.")
    assert table.texts() == ["Is it?", "It was not."]
    assert column.rows[1].turn.is_edited


def test_a_branch_is_a_chat_of_its_own(table: Table) -> None:
    table.ask("Is it?")
    table.ask("Sure?")
    before = table.session
    table.playground.sessions.branch([(before.columns[0], before.columns[0].rows[1].turn)])
    assert table.session is not before
    assert table.texts() == ["Is it?", "It is **yes**."]
    table.qtbot.waitUntil(lambda: table.kept(table.session.id))
    assert len(table.engine.kept_chats) == 2


def test_columns_are_asked_together_or_one_alone(table: Table) -> None:
    table.session.add_column(BIG)
    assert table.session.mode is ChatMode.COLUMNS
    table.ask("Is it?")
    assert [one.model for one in table.engine.answered] == [TINY, BIG]
    table.playground.composer.set_target(table.session.columns[1])
    table.ask("Sure?")
    assert table.engine.answered[-1].model == BIG
    assert len(table.texts(0)) == 2
    assert len(table.texts(1)) == 4
    table.session.set_mode(ChatMode.CHAT)
    assert [one.model for one in table.playground.targets()] == [TINY]
    table.session.remove_column(table.session.columns[0])
    table.session.remove_column(table.session.columns[0])
    assert [one.model for one in table.session.columns] == [BIG]
    while table.session.add_column(TINY) is not None:
        pass
    assert len(table.session.columns) == MOST_COLUMNS


def test_pictures_go_to_models_that_see_and_it_is_said_who_does_not(table: Table) -> None:
    eyes = replace(table.engine.cards[1], capabilities=frozenset({Capability.VISION}))
    texts = frozenset({Capability.TEXT_GENERATION, Capability.VISION})
    table.engine.cards = (table.engine.cards[0], replace(eyes, capabilities=texts))
    table.models.refresh()
    table.qtbot.waitUntil(
        lambda: (row := table.models.row(BIG)) is not None and bool(row.card.capabilities)
    )
    table.session.add_column(BIG)
    table.playground.composer.attach_picture(PNG)
    assert table.playground.blind_words() == (
        "forge:tiny does not see pictures, so none is sent to it."
    )
    table.ask("What is it?")
    by_model = {one.model: one.messages[0].images for one in table.engine.answered}
    assert by_model == {TINY: (), BIG: (PNG,)}
    assert table.playground.composer.files == ()


def test_files_are_read_by_the_engine_and_refused_in_a_sentence(table: Table) -> None:
    composer = table.playground.composer
    composer.attach_paths([Path("notes.txt"), Path("thing.bin")])
    table.qtbot.waitUntil(lambda: bool(composer.files) and bool(table.told))
    assert [one.name for one in composer.files] == ["notes.txt"]
    assert "cannot be used" in table.told[0]
    composer.remove(0)
    for _ in range(17):
        composer.attach_picture(PNG)
    assert len(composer.files) == 16
    assert "At most 16 files" in table.told[-1]


def test_nobody_is_asked_who_cannot_answer(table: Table) -> None:
    embeds = frozenset({Capability.EMBEDDING})
    table.engine.cards = (replace(table.engine.cards[0], capabilities=embeds),)
    table.models.refresh()
    table.qtbot.waitUntil(
        lambda: (row := table.models.row(TINY)) is not None and bool(row.card.capabilities)
    )
    assert not table.playground.send("Is it?")
    assert table.told == [
        "forge:tiny writes no text. Choose another model at the head of the column."
    ]
    assert not table.playground.send("  ")


def test_models_vote_and_each_vote_is_shown(table: Table) -> None:
    table.engine.says = lambda model: "42" if model == TINY else "43"
    table.session.add_column(BIG)
    table.session.add_column(TINY)
    table.session.set_mode(ChatMode.CONSENSUS)
    table.ask("How much?")
    joint = table.session.joint_answer
    assert joint is not None
    assert joint.text == "42"
    groups = {vote.turn: vote.group for vote in joint.votes}
    shown = [column.last for column in table.session.columns]
    assert [groups[one.id] for one in shown if one is not None] == [0, 1, 0]
    assert [table.texts(n)[-1] for n in range(3)] == ["42", "43", "42"]
    table.session.columns[1].remove(table.session.columns[1].rows[-1].turn)
    assert table.session.joint_answer is None


def test_a_hand_off_shows_its_path(table: Table) -> None:
    table.session.add_column(BIG)
    table.session.set_mode(ChatMode.HAND_OFF)
    table.ask("How much?")
    joint = table.session.joint_answer
    assert joint is not None
    assert joint.path
    assert [step.is_kept for step in joint.path].count(True) == 1
    assert joint.threshold == table.session.threshold
    asked = len(joint.path)
    assert len(table.session.columns[0].rows) == 2
    assert len(table.session.columns[1].rows) == (2 if asked > 1 else 0)


def test_chats_are_opened_renamed_searched_and_deleted(table: Table) -> None:
    table.ask("First?")
    first = table.session.id
    table.qtbot.waitUntil(lambda: table.kept(first))
    table.playground.sessions.new()
    assert table.session.is_empty
    table.ask("Second?")
    second = table.session.id
    table.qtbot.waitUntil(lambda: table.kept(second))
    table.playground.sessions.open(ChatId(first))
    table.qtbot.waitUntil(lambda: table.session.id == first)
    assert table.texts()[0] == "First?"
    table.playground.sessions.rename(ChatId(first), "The one")
    table.playground.sessions.rename(ChatId(second), "The other")
    chats = table.playground.chats
    table.qtbot.waitUntil(
        lambda: (
            {row.title for group in chats.groups for row in group.rows} == {"The one", "The other"}
        )
    )
    chats.search("other")
    table.qtbot.waitUntil(lambda: len(chats.groups) == 1 and len(chats.groups[0].rows) == 1)
    table.playground.sessions.delete(ChatId(first))
    table.qtbot.waitUntil(lambda: not table.kept(first))
    assert table.session.is_empty


def test_a_chat_goes_on_while_another_one_is_shown(table: Table) -> None:
    table.engine.answer_gate = asyncio.Event()
    table.playground.send("Long?")
    first = table.session.id
    column = table.session.columns[0]
    table.qtbot.waitUntil(lambda: column.live is not None and bool(column.live.turn.text))
    table.playground.sessions.new()
    assert table.session.id != first
    gate = table.engine.answer_gate
    scope = table.crossing.bridge.scope()
    scope.look(lambda _engine: gate.set())
    table.qtbot.waitUntil(
        lambda: (
            table.kept(first)
            and table.engine.kept_chats[ChatId(first)].columns[0].turns[-1].end is TurnEnd.DONE
        )
    )


def test_a_chat_becomes_a_pipeline(table: Table) -> None:
    made: list[Graph] = []
    table.playground.pipelineWanted.connect(made.append)
    table.session.set_system("Be {short}.")
    table.session.set_option("temperature", 0.2)
    table.session.add_column(BIG)
    table.ask("Is it?")
    table.playground.save_as_pipeline()
    table.qtbot.waitUntil(lambda: bool(made))
    (graph,) = made
    assert graph.inputs[0].example == "Is it?"
    models = [step for step in graph.steps if step.kind == "model"]
    assert [step.settings["model"] for step in models] == [str(TINY), str(BIG)]
    assert models[0].settings["system"] == "Be {{short}}."
    assert models[0].settings["temperature"] == 0.2
    assert len(graph.wires) == 4


def test_the_last_chat_is_there_after_a_start(table: Table) -> None:
    table.ask("Is it?")
    first = table.session.id
    table.qtbot.waitUntil(lambda: table.kept(first))
    again = PlaygroundViewModel(table.crossing.bridge, table.models)
    again.sessions.open_last()
    table.qtbot.waitUntil(lambda: again.session.id == first)
    again.close()


def test_a_long_prompt_is_told_before_it_is_sent(table: Table) -> None:
    cards = table.engine.cards
    table.engine.cards = (replace(cards[0], context_length=100), cards[1])
    table.models.refresh()
    table.qtbot.waitUntil(
        lambda: (row := table.models.row(TINY)) is not None and row.card.context_length == 100
    )
    words, warning = table.playground.outlook("x" * 800)
    assert words == "1 load, ~200 tokens"
    assert "longer than the context of forge:tiny" in warning
    assert table.playground.outlook("x")[1] == ""


def test_what_is_typed_is_counted_by_the_model_a_moment_later(table: Table) -> None:
    cards = table.engine.cards
    table.engine.cards = (replace(cards[0], context_length=100), cards[1])
    table.models.refresh()
    table.qtbot.waitUntil(
        lambda: (row := table.models.row(TINY)) is not None and row.card.context_length == 100
    )
    typed = "one two three " * 40
    with table.qtbot.waitSignal(table.playground.draft.counted):
        assert table.playground.outlook(typed)[0] == "1 load, ~140 tokens"
    words, warning = table.playground.outlook(typed)
    assert words == "1 load, 120 tokens"
    assert warning == "This is longer than the context of forge:tiny."
    asked = table.engine.asked.count("count_tokens")
    table.playground.outlook(typed)
    table.qtbot.wait(450)
    assert table.engine.asked.count("count_tokens") == asked
    assert table.playground.outlook("")[0] == "1 load"


def test_an_attachment_counts_what_it_is() -> None:
    assert Attachment("a", AttachmentKind.TEXT, "äb").size == 3
    assert Attachment("a", AttachmentKind.PICTURE, data=PNG).size == len(PNG)
    assert grouped((), date(2026, 11, 21)) == ()
