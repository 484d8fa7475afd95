"""What the outside may ask about chats, as a part of the front door; see api.py."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # a window knows this face before its first paint
    from pathlib import Path

    from forge_gui.values.chats import (
        AnswerPiece,
        Attachment,
        Chat,
        ChatAnswer,
        ChatId,
        ChatSummary,
    )
    from forge_gui.values.generation import GenerateRequest


class ChatApi(Protocol):
    """Conversations with models, kept until somebody deletes them."""

    async def answer(
        self, request: GenerateRequest, on_piece: Callable[[AnswerPiece], None]
    ) -> ChatAnswer:
        """One answer of a chat, with its figures. Pieces come on the engine's thread. Cancel by
        cancelling the call. Raises what `generate` raises."""

    async def chats(self, text: str = "") -> Sequence[ChatSummary]:
        """Kept chats, last changed first; with a text those in which all its words stand."""

    async def open_chat(self, chat: ChatId) -> Chat:
        """Raises FileMissing, FileDamaged."""

    async def save_chat(self, chat: Chat) -> None:
        """Keep it, whole or not at all; an earlier state of it goes. Raises FileNotWritten."""

    async def rename_chat(self, chat: ChatId, title: str) -> None:
        """Raises FileMissing, FileDamaged, FileNotWritten."""

    async def delete_chat(self, chat: ChatId) -> None:
        """It is gone from the disk. No error if there is none. Raises FileNotWritten."""

    async def export_chat(self, chat: Chat, path: Path) -> None:
        """What is shown of it as Markdown. Raises FileNotWritten."""

    async def read_attachment(self, path: Path) -> Attachment:
        """A text file or a picture. Raises FileDamaged for others and for what is too large."""
