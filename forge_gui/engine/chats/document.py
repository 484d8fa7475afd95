"""A chat as the JSON of its file, and back. Pictures stand beside it, named by their content."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any

from forge_gui.engine.chats.joint_document import joint_document, read_joint
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
from forge_gui.values.consensus import Sameness
from forge_gui.values.errors import BadModelId
from forge_gui.values.generation import Role, Sampling
from forge_gui.values.ids import ModelId

FORMAT = 1


class Unreadable(ValueError):
    """A document that is no chat; says why."""


def picture_name(data: bytes) -> str:
    """The file beside the chat that holds a picture."""
    return f"{hashlib.sha256(data).hexdigest()[:32]}.picture"


def pictures(chat: Chat) -> Mapping[str, bytes]:
    """The pictures of a chat by the names of their files."""
    return {
        picture_name(one.data): one.data
        for column in chat.columns
        for turn in column.turns
        for one in turn.attachments
        if one.kind is AttachmentKind.PICTURE
    }


def to_document(chat: Chat) -> dict[str, Any]:
    return {
        "forge_chat": FORMAT,
        "id": chat.id,
        "title": chat.title,
        "mode": chat.mode.value,
        "system": chat.system,
        "sampling": _given(chat.sampling),
        "created": chat.created,
        "changed": chat.changed,
        "columns": [_column(one) for one in chat.columns],
        "strategy": chat.strategy,
        "threshold": chat.threshold,
        "same": chat.same.value,
        "embedder": str(chat.embedder) if chat.embedder else None,
        "joint": [joint_document(one) for one in chat.joint],
    }


def from_document(document: object, picture: Callable[[str], bytes]) -> Chat:
    """`picture` gives the bytes of a file beside the chat. Raises Unreadable."""
    if not isinstance(document, dict) or document.get("forge_chat") != FORMAT:
        raise Unreadable("it is no chat that this Forge reads.")
    try:
        return Chat(
            ChatId(str(document["id"])),
            str(document.get("title", "")),
            ChatMode(document.get("mode", ChatMode.CHAT)),
            tuple(_read_column(one, picture) for one in document["columns"]) or (Column(),),
            str(document.get("system", "")),
            _read_sampling(document.get("sampling", {})),
            float(document.get("created", 0.0)),
            float(document.get("changed", 0.0)),
            tuple(read_joint(one) for one in document.get("joint", ())),
            str(document.get("strategy", "majority_voting")),
            float(document.get("threshold", 0.7)),
            Sameness(document.get("same", Sameness.MEANING)),
            _read_model(document.get("embedder")),
        )
    except (KeyError, TypeError, ValueError, AttributeError, BadModelId) as error:
        raise Unreadable(f"a part of it cannot be read ({error}).") from error


def _column(column: Column) -> dict[str, Any]:
    return {
        "model": str(column.model) if column.model else None,
        "followed": [[parent, child] for parent, child in column.followed.items()],
        "turns": [_turn(one) for one in column.turns],
    }


def _turn(turn: Turn) -> dict[str, Any]:
    document: dict[str, Any] = {
        "id": turn.id,
        "parent": turn.parent,
        "role": turn.role.value,
        "text": turn.text,
        "at": turn.at,
        "model": str(turn.model) if turn.model else None,
        "thinking": turn.thinking,
        "end": turn.end.value,
        "note": turn.note,
        "edited": turn.is_edited,
        "files": [_attachment(one) for one in turn.attachments],
        "figures": _given(turn.figures) if turn.figures else None,
    }
    return {key: value for key, value in document.items() if value not in (None, "", [], False)}


def _attachment(one: Attachment) -> dict[str, Any]:
    if one.kind is AttachmentKind.TEXT:
        return {"name": one.name, "text": one.text}
    return {"name": one.name, "picture": picture_name(one.data)}


def _given(facts: Sampling | Figures) -> dict[str, Any]:
    """What is set of it."""
    found = {one.name: getattr(facts, one.name) for one in fields(facts)}
    return {
        key: list(value) if isinstance(value, tuple) else value
        for key, value in found.items()
        if value not in (None, ())
    }


def _read_column(document: Mapping[str, Any], picture: Callable[[str], bytes]) -> Column:
    turns = tuple(_read_turn(one, picture) for one in document.get("turns", ()))
    known = {turn.id for turn in turns}
    seen: set[TurnId | None] = {None}
    for turn in turns:
        if turn.parent not in seen or turn.id in seen:
            raise Unreadable("its messages do not follow each other.")
        seen.add(turn.id)
    followed = {
        parent: TurnId(child) for parent, child in document.get("followed", ()) if child in known
    }
    return Column(_read_model(document.get("model")), turns, followed)


def _read_turn(document: Mapping[str, Any], picture: Callable[[str], bytes]) -> Turn:
    parent, figures = document.get("parent"), document.get("figures")
    return Turn(
        TurnId(str(document["id"])),
        TurnId(str(parent)) if parent is not None else None,
        Role(document["role"]),
        str(document.get("text", "")),
        float(document.get("at", 0.0)),
        _read_model(document.get("model")),
        str(document.get("thinking", "")),
        tuple(_read_attachment(one, picture) for one in document.get("files", ())),
        TurnEnd(document.get("end", TurnEnd.DONE)),
        Figures(**figures) if figures else None,
        str(document.get("note", "")),
        document.get("edited") is True,
    )


def _read_attachment(document: Mapping[str, Any], picture: Callable[[str], bytes]) -> Attachment:
    name = str(document["name"])
    if "picture" in document:
        data = picture(str(document["picture"]))
        return Attachment(name, AttachmentKind.PICTURE, data=data)
    return Attachment(name, AttachmentKind.TEXT, str(document["text"]))


def _read_sampling(document: Mapping[str, Any]) -> Sampling:
    stop = tuple(str(one) for one in document.get("stop", ()))
    return Sampling(**{**document, "stop": stop})


def _read_model(text: object) -> ModelId | None:
    return ModelId.parse(text) if isinstance(text, str) else None
