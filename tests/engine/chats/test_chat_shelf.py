"""Chats on the disk: whole, searched, damaged, deleted; attachments; Markdown."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from forge_gui.engine.chats.attachments import MOST_TEXT, read
from forge_gui.engine.chats.document import from_document, pictures, to_document
from forge_gui.engine.chats.markdown import as_markdown
from forge_gui.engine.chats.shelf import ChatShelf
from forge_gui.values.chat_tree import with_turn
from forge_gui.values.chats import (
    Attachment,
    AttachmentKind,
    Chat,
    ChatId,
    ChatMode,
    Column,
    Figures,
    Turn,
    TurnEnd,
    TurnId,
)
from forge_gui.values.errors import FileDamaged, FileMissing
from forge_gui.values.generation import Role, Sampling
from forge_gui.values.ids import ModelId

TINY = ModelId("forge", "tiny")
PNG = b"\x89PNG\r\n\x1a\nrest"
ASKED = Turn(
    TurnId("a"),
    None,
    Role.USER,
    "Which field of the invoice is wrong?",
    100.0,
    attachments=(
        Attachment("invoice.txt", AttachmentKind.TEXT, "net 412.50"),
        Attachment("scan.png", AttachmentKind.PICTURE, data=PNG),
    ),
)
SAID = Turn(
    TurnId("b"),
    ASKED.id,
    Role.ASSISTANT,
    "The **gross** one.",
    101.0,
    TINY,
    "hm",
    figures=Figures(20, 5, 41.5, 0.3, 0.9),
    end=TurnEnd.LENGTH,
)


def made(name: str = "one", changed: float = 100.0) -> Chat:
    column = with_turn(with_turn(Column(TINY), ASKED), SAID)
    other = with_turn(Column(ModelId("ollama", "qwen3:8b")), ASKED)
    return Chat(
        ChatId(name),
        mode=ChatMode.COLUMNS,
        columns=(column, other),
        system="Be short.",
        sampling=Sampling(temperature=0.3, stop=("END",), seed=7),
        created=90.0,
        changed=changed,
    )


def test_a_chat_comes_back_as_it_was(tmp_path: Path) -> None:
    shelf = ChatShelf(tmp_path / "chats")
    shelf.write(made())
    assert ChatShelf(tmp_path / "chats").read(ChatId("one")) == made()
    assert from_document(to_document(made()), pictures(made()).__getitem__) == made()


def test_a_picture_is_kept_once_and_goes_with_its_turn(tmp_path: Path) -> None:
    shelf = ChatShelf(tmp_path)
    shelf.write(made())
    assert len(list((tmp_path / "one").glob("*.picture"))) == 1
    shelf.write(Chat(ChatId("one")))
    assert not list((tmp_path / "one").glob("*.picture"))


def test_the_list_is_newest_first_and_follows_changes(tmp_path: Path) -> None:
    shelf = ChatShelf(tmp_path)
    assert shelf.all() == []
    shelf.write(made("one", 100.0))
    shelf.write(replace(made("two", 200.0), title="Regex"))
    assert [(one.id, one.title) for one in shelf.all()] == [
        ("two", "Regex"),
        ("one", "Which field of the invoice is wrong?"),
    ]
    shelf.write(made("one", 300.0))
    assert [one.id for one in shelf.all()] == ["one", "two"]
    shelf.delete(ChatId("two"))
    assert [one.id for one in shelf.all()] == ["one"]
    assert [one.name for one in tmp_path.iterdir()] == ["one"]
    shelf.delete(ChatId("two"))


def test_all_words_are_looked_for_in_titles_and_in_what_was_said(tmp_path: Path) -> None:
    shelf = ChatShelf(tmp_path)
    shelf.write(made())
    (hit,) = shelf.all("GROSS field")
    assert "gross" in hit.found or "field" in hit.found
    assert shelf.all("invoice wrong")[0].found == ""
    assert shelf.all("gross zebra") == []


def test_what_is_damaged_is_not_listed_and_says_why(tmp_path: Path) -> None:
    shelf = ChatShelf(tmp_path)
    shelf.write(made())
    file = tmp_path / "one" / "chat.json"
    whole = file.read_text()
    for text in (whole[: len(whole) // 2], "[]", json.dumps({"forge_chat": 1, "id": "one"})):
        file.write_text(text)
        assert shelf.all() == []
        with pytest.raises(FileDamaged):
            shelf.read(ChatId("one"))
    file.write_text(whole)
    assert len(shelf.all()) == 1
    for picture in (tmp_path / "one").glob("*.picture"):
        picture.write_bytes(b"another one")
    with pytest.raises(FileDamaged, match="pictures"):
        shelf.read(ChatId("one"))


def test_turns_that_go_in_circles_are_refused(tmp_path: Path) -> None:
    shelf = ChatShelf(tmp_path)
    shelf.write(made())
    file = tmp_path / "one" / "chat.json"
    document = json.loads(file.read_text())
    document["columns"][0]["turns"][0]["parent"] = "b"
    file.write_text(json.dumps(document))
    with pytest.raises(FileDamaged, match="follow each other"):
        shelf.read(ChatId("one"))


@pytest.mark.parametrize("name", ["../one", "", "a/b", "."])
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(FileMissing):
        ChatShelf(tmp_path / "chats").read(ChatId(name))


def test_markdown_says_who_said_what() -> None:
    told = as_markdown(made())
    assert told.startswith(
        "# Which field of the invoice is wrong?\n\n## System prompt\n\nBe short."
    )
    assert "## forge:tiny" in told
    assert "## ollama:qwen3:8b" in told
    assert "The **gross** one." in told
    assert "invoice.txt:\n```\nnet 412.50\n```" in told
    assert "(picture: scan.png)" in told
    assert "ended by the most tokens allowed" in told


def test_files_are_read_as_what_they_are(tmp_path: Path) -> None:
    text, picture = tmp_path / "a.txt", tmp_path / "scan.txt"
    text.write_text("häßlich", encoding="utf-8")
    picture.write_bytes(PNG)
    assert read(text) == Attachment("a.txt", AttachmentKind.TEXT, "häßlich")
    assert read(picture) == Attachment("scan.txt", AttachmentKind.PICTURE, data=PNG)


@pytest.mark.parametrize(
    "data", [b"\xff\xfe\x00a", b"GIF89a", b"%PDF-1.7", b"a\x00b", b"x" * (MOST_TEXT + 1)]
)
def test_what_models_cannot_read_is_refused_in_a_sentence(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "thing"
    file.write_bytes(data)
    with pytest.raises(FileDamaged) as refused:
        read(file)
    assert refused.value.advice
    with pytest.raises(FileMissing):
        read(tmp_path / "none")
