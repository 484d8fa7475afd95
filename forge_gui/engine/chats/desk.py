"""Joins the kept chats with the models that answer in them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from forge_gui.engine.chats import attachments
from forge_gui.engine.chats.by_auto import Autos
from forge_gui.engine.chats.markdown import as_markdown
from forge_gui.engine.chats.shelf import ChatShelf
from forge_gui.engine.clock import Clock
from forge_gui.engine.pool.generation import Generator, Listener, Retry
from forge_gui.engine.pool.words import Waited
from forge_gui.engine.storage.files import write_text
from forge_gui.values.chats import (
    AnswerPiece,
    Attachment,
    Began,
    BeganAgain,
    Chat,
    ChatAnswer,
    ChatId,
    ChatSummary,
    Figures,
    PromptRead,
    Said,
    TurnEnd,
    Waiting,
)
from forge_gui.values.generation import GenerateRequest, GenerateResult, StopReason


class ChatDesk:
    """What the front door asks; files are touched on threads, one after another."""

    def __init__(self, shelf: ChatShelf, generate: Generator, clock: Clock, autos: Autos) -> None:
        self._shelf, self._generate, self._clock = shelf, generate, clock
        self._autos = autos
        self._turn = asyncio.Lock()

    async def answer(
        self, request: GenerateRequest, on_piece: Callable[[AnswerPiece], None]
    ) -> ChatAnswer:
        if request.min_length is None:  # whoever asks directly sees whatever comes
            request = replace(request, min_length=0)
        watch = _Watch(self._clock.monotonic, on_piece)
        on_piece(Waiting())
        looked = await self._autos.looked_up(request)
        if looked.voting is not None:
            return await self._autos.voted(looked, looked.voting, on_piece)
        result = await self._generate(looked.request, watch.listener())
        return looked.explained(_answer(result, watch.first_s, watch.spent()))

    async def chats(self, text: str) -> Sequence[ChatSummary]:
        async with self._turn:
            return await asyncio.to_thread(self._shelf.all, text)

    async def open(self, chat: ChatId) -> Chat:
        async with self._turn:
            return await asyncio.to_thread(self._shelf.read, chat)

    async def save(self, chat: Chat) -> None:
        async with self._turn:
            await asyncio.to_thread(self._shelf.write, chat)

    async def rename(self, chat: ChatId, title: str) -> None:
        async with self._turn:
            found = await asyncio.to_thread(self._shelf.read, chat)
            await asyncio.to_thread(self._shelf.write, replace(found, title=title.strip()))

    async def delete(self, chat: ChatId) -> None:
        async with self._turn:
            await asyncio.to_thread(self._shelf.delete, chat)

    async def export(self, chat: Chat, path: Path) -> None:
        await asyncio.to_thread(write_text, path, as_markdown(chat))

    async def read_attachment(self, path: Path) -> Attachment:
        return await asyncio.to_thread(attachments.read, path)


class _Watch:
    """Hands on what is heard, and takes the time of the first word."""

    def __init__(self, now: Callable[[], float], tell: Callable[[AnswerPiece], None]) -> None:
        self._now, self._tell = now, tell
        self._begun = now()
        self.first_s: float | None = None

    def spent(self) -> float:
        return self._now() - self._begun

    def listener(self) -> Listener:
        return Listener(
            began=lambda: self._tell(Began(self.spent())),
            heard=lambda text: self._said(Said(text)),
            thought=lambda text: self._said(Said(thinking=text)),
            read=lambda done, total: self._tell(PromptRead(done, total)),
            retried=self._again,
            waited=_no_matter,
        )

    def _said(self, piece: Said) -> None:
        if not (piece.text or piece.thinking):
            return
        if self.first_s is None:
            self.first_s = self.spent()
        self._tell(piece)

    def _again(self, retry: Retry) -> None:
        self.first_s = None
        self._tell(BeganAgain(retry.model, retry.reason))


def _no_matter(_waited: Waited) -> None:
    return


def _answer(result: GenerateResult, first_s: float | None, total_s: float) -> ChatAnswer:
    figures = Figures(
        result.prompt_tokens,
        result.completion_tokens,
        result.tokens_per_s,
        first_s,
        total_s,
        result.load_s,
    )
    is_cut = result.stop_reason is StopReason.LENGTH
    end = TurnEnd.LENGTH if is_cut else TurnEnd.DONE
    note = " ".join([*(miss.reason for miss in result.misses), result.remark]).strip()
    return ChatAnswer(result.model, result.text, figures, result.thinking, end, note)
