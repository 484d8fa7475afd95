"""The chats of the pocket engine: kept in memory, answered word by word."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from forge_gui.engine.chats.markdown import as_markdown
from forge_gui.engine.chats.shelf import summary_of
from forge_gui.values.chats import (
    AnswerPiece,
    Attachment,
    AttachmentKind,
    Began,
    Chat,
    ChatAnswer,
    ChatId,
    ChatSummary,
    Figures,
    Said,
    Voting,
    Waiting,
)
from forge_gui.values.errors import FileDamaged, FileMissing, ForgeError
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.ids import AUTO, ModelId
from forge_gui.values.sentence import Sentence


class PocketChats:
    """`answer_text` is what every model says; `answer_gate` holds it up after the first word.
    `auto_answers`: who answers for `auto`, and why; `votes_told`: so many, of so many."""

    answer_text = "It is **yes**."
    answer_gate: asyncio.Event | None = None
    answer_fault: ForgeError | None = None
    auto_answers: tuple[ModelId, tuple[Sentence, ...]] | None = None
    votes_told: tuple[int, int] | None = None

    def __init__(self) -> None:
        self.kept_chats: dict[ChatId, Chat] = {}
        self.exported_chats: dict[Path, str] = {}
        self.answered: list[GenerateRequest] = []
        self.attachments: dict[Path, Attachment] = {}

    async def answer(
        self, request: GenerateRequest, on_piece: Callable[[AnswerPiece], None]
    ) -> ChatAnswer:
        self.answered.append(request)
        on_piece(Waiting())
        await asyncio.sleep(0)
        if self.answer_fault is not None:
            raise self.answer_fault
        if self.votes_told is not None:
            on_piece(Voting(*self.votes_told))
        on_piece(Began(0.1))
        first, *others = self.answer_text.split(" ")
        on_piece(Said(first))
        if self.answer_gate is not None:
            await self.answer_gate.wait()
        for word in others:
            on_piece(Said(f" {word}"))
        made = ChatAnswer(request.model, self.answer_text, Figures(12, 4, 40.0, 0.2, 0.5))
        if request.model.backend == AUTO and self.auto_answers is not None:
            model, why = self.auto_answers
            return replace(made, model=model, chosen=why)
        return made

    async def chats(self, text: str = "") -> Sequence[ChatSummary]:
        words = text.casefold().split()
        found = [
            summary_of(one)
            for one in self.kept_chats.values()
            if all(word in as_markdown(one).casefold() for word in words)
        ]
        return sorted(found, key=lambda one: -one.changed)

    async def open_chat(self, chat: ChatId) -> Chat:
        if chat not in self.kept_chats:
            raise FileMissing(str(chat))
        return self.kept_chats[chat]

    async def save_chat(self, chat: Chat) -> None:
        self.kept_chats[chat.id] = chat

    async def rename_chat(self, chat: ChatId, title: str) -> None:
        self.kept_chats[chat] = replace(await self.open_chat(chat), title=title)

    async def delete_chat(self, chat: ChatId) -> None:
        self.kept_chats.pop(chat, None)

    async def export_chat(self, chat: Chat, path: Path) -> None:
        self.exported_chats[path] = as_markdown(chat)

    async def read_attachment(self, path: Path) -> Attachment:
        if path.suffix == ".bin":
            raise FileDamaged(str(path), "it is no text in UTF-8.")
        known = Attachment(path.name, AttachmentKind.TEXT, "a line\n")
        return self.attachments.get(path, known)
