"""A chat as Markdown for people: who said what, in the order in which it is shown. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from forge_gui.engine.chats.shelf import title_of
from forge_gui.values.chat_tree import path, text_with_files
from forge_gui.values.chats import AttachmentKind, Chat, Column, Turn, TurnEnd
from forge_gui.values.generation import Role

_ENDS = {
    TurnEnd.STOPPED: "stopped",
    TurnEnd.LENGTH: "ended by the most tokens allowed",
    TurnEnd.FAILED: "failed",
}


def as_markdown(chat: Chat) -> str:
    """Title, system prompt, then each column with the way through it that is shown."""
    parts = [f"# {title_of(chat) or 'Chat'}"]
    if chat.system:
        parts += ["## System prompt", chat.system]
    is_several = len(chat.columns) > 1
    for column in chat.columns:
        if is_several:
            parts.append(f"## {column.model or 'No model'}")
        parts += _said(column, "###" if is_several else "##")
    return "\n\n".join(parts) + "\n"


def _said(column: Column, mark: str) -> Iterator[str]:
    for turn in path(column):
        yield f"{mark} {_head(turn)}"
        if turn.role is Role.ASSISTANT:
            yield turn.text or turn.note
        else:
            yield text_with_files(turn)
        for one in turn.attachments:
            if one.kind is AttachmentKind.PICTURE:
                yield f"(picture: {one.name})"


def _head(turn: Turn) -> str:
    who = str(turn.model) if turn.role is Role.ASSISTANT and turn.model else "You"
    when = datetime.fromtimestamp(turn.at).astimezone().strftime("%Y-%m-%d %H:%M")
    facts = [when, *([_ENDS[turn.end]] if turn.end in _ENDS else [])]
    if turn.is_edited:
        facts.append("edited")
    return f"{who} ({', '.join(facts)})"
