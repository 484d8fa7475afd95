"""Ollama's requests: one question and its answer, as JSON objects or as a stream of them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable
from contextlib import aclosing

from forge_gui.engine.backends.asked import Asked
from forge_gui.engine.backends.http import HttpServer, Patience, Question, Refusal
from forge_gui.engine.backends.ollama.faults import (
    PREFIX,
    complaint_of,
    fault_of_answer,
    fault_of_words,
)
from forge_gui.engine.backends.ollama.options import Body
from forge_gui.engine.formats.json_fields import Object, WireError, read_object
from forge_gui.engine.formats.lines import LONGEST_LINE, LineSplitter, LineTooLong
from forge_gui.values.errors import BackendError

START_ADVICE = "Start Ollama, or install it from its site; Forge looks again every few seconds."


class OllamaClient:
    """Requests to one Ollama server; `prefix` begins the ids of its models."""

    def __init__(
        self,
        base_url: str,
        patience: Patience,
        *,
        prefix: str = PREFIX,
        host_header: str = "",
        longest_answer: int = LONGEST_LINE,
    ) -> None:
        place = base_url.rstrip("/")
        self._asked = Asked(*_names(prefix), place, prefix, _advice(prefix))
        self._patience = patience
        self._longest = longest_answer
        self._server = HttpServer(
            place,
            connect_s=patience.connect_s,
            fault_of=_fault_of,
            host_header=host_header,
            longest_answer=longest_answer,
        )

    @property
    def is_local(self) -> bool:
        """On this computer."""
        return self._server.is_local

    async def close(self) -> None:
        await self._server.close()

    def asked(self, model: str = "") -> Asked:
        return self._asked.about(model)

    async def look_up(
        self, path: str, body: Body | None = None, *, model: str = "", limit_s: float | None = None
    ) -> Object:
        """A short question: GET, or POST where there is a body. The whole must come in time."""
        limit = self._patience.short_s if limit_s is None else limit_s
        try:
            async with asyncio.timeout(limit):
                method = "GET" if body is None else "POST"
                return await self.ask(method, path, body, asked=self.asked(model))
        except TimeoutError as error:
            raise self.asked(model).slow(limit) from error

    async def ask(
        self, method: str, path: str, body: Body | None, *, asked: Asked, is_patient: bool = False
    ) -> Object:
        """One answer that is one JSON object; `is_patient` waits without limit."""
        return self._read(await self._whole(method, path, body, asked, is_patient), asked)

    async def tell(self, method: str, path: str, body: Body | None, *, asked: Asked) -> None:
        """A request whose good answer is empty."""
        await self._whole(method, path, body, asked, False)

    async def send(self, path: str, content: AsyncIterable[bytes], size: int) -> None:
        """Raw bytes, `size` of them, whose good answer is empty."""
        headers = {"Content-Length": str(size), "Content-Type": "application/octet-stream"}
        silence_s = self._patience.silence_s
        await self._server.whole(
            Question("POST", path, self.asked(), silence_s, None, headers, content)
        )

    async def _whole(
        self, method: str, path: str, body: Body | None, asked: Asked, is_patient: bool
    ) -> bytes:
        question = Question(method, path, asked, self._silence_s(is_patient), body)
        return await self._server.whole(question)

    def _silence_s(self, is_patient: bool) -> float | None:
        return None if is_patient else self._patience.silence_s

    async def lines(
        self, path: str, body: Body, *, asked: Asked, is_patient: bool = False
    ) -> AsyncGenerator[Object]:
        """The JSON objects of a streamed answer. Close the iterator to hang up.

        Raises the error that a line carries, also when the stream began well. A connection that
        breaks raises BackendUnavailable; whether the stream was whole its lines must tell.
        """
        question = Question("POST", path, asked, self._silence_s(is_patient), body)
        splitter = LineSplitter(self._longest)
        async with aclosing(self._server.pieces(question)) as pieces:
            async for piece in pieces:
                for line in self._split(splitter, piece, asked):
                    yield self._read(line, asked)
        if last := splitter.finish().strip():
            yield self._read(last, asked)

    def _split(self, splitter: LineSplitter, piece: bytes, asked: Asked) -> list[bytes]:
        try:
            return [line for line in splitter.feed(piece) if line.strip()]
        except LineTooLong as error:
            raise asked.foreign(str(error)) from error

    def _read(self, raw: bytes, asked: Asked) -> Object:
        try:
            value = read_object(raw)
            complaint = complaint_of(value)
        except WireError as error:
            raise asked.foreign(str(error)) from error
        if complaint is not None:
            raise fault_of_words(asked, complaint)
        return value


def _names(prefix: str) -> tuple[str, str]:
    """What the server is called in sentences, and what it speaks."""
    host = prefix.partition("@")[2]
    return (f'Ollama on "{host}"' if host else "Ollama"), "Ollama's API"


def _advice(prefix: str) -> str:
    if "@" not in prefix:
        return START_ADVICE
    return "Start Ollama there, and check the address in the settings (ollama.hosts)."


def _fault_of(asked: Asked, refusal: Refusal) -> BackendError:
    return fault_of_answer(asked, refusal.status, refusal.body, retry_after_s=refusal.retry_after_s)
