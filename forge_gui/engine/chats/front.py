"""The verbs about chats: each is handed to the part that keeps them, built at the first of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late

if TYPE_CHECKING:
    from pathlib import Path

    from forge_gui.engine.chats.desk import ChatDesk
    from forge_gui.values.chats import (
        AnswerPiece,
        Attachment,
        Chat,
        ChatAnswer,
        ChatId,
        ChatSummary,
    )
    from forge_gui.values.generation import GenerateRequest


class ChatVerbs:
    """A part of the engine's face, see face.py."""

    def __init__(self, desk: Late[ChatDesk]) -> None:
        self._chat_desk = desk

    async def answer(
        self, request: GenerateRequest, on_piece: Callable[[AnswerPiece], None]
    ) -> ChatAnswer:
        return await self._chat_desk().answer(request, on_piece)

    async def chats(self, text: str = "") -> Sequence[ChatSummary]:
        return await self._chat_desk().chats(text)

    async def open_chat(self, chat: ChatId) -> Chat:
        return await self._chat_desk().open(chat)

    async def save_chat(self, chat: Chat) -> None:
        await self._chat_desk().save(chat)

    async def rename_chat(self, chat: ChatId, title: str) -> None:
        await self._chat_desk().rename(chat, title)

    async def delete_chat(self, chat: ChatId) -> None:
        await self._chat_desk().delete(chat)

    async def export_chat(self, chat: Chat, path: Path) -> None:
        await self._chat_desk().export(chat, path)

    async def read_attachment(self, path: Path) -> Attachment:
        return await self._chat_desk().read_attachment(path)
