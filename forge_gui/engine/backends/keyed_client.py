"""Requests to a server that wants a key: found when it is first needed, and again after a refusal."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from forge_gui.engine.backends.asked import Asked
from forge_gui.engine.backends.complaint import Complaint
from forge_gui.engine.backends.http import HttpServer, Patience, Question, Refusal
from forge_gui.engine.formats.json_fields import Object, WireError, read_object
from forge_gui.values.errors import BackendError, Unauthorised


class FaultOfAnswer(Protocol):
    """The error of an answer whose status is not 2xx."""

    def __call__(
        self,
        asked: Asked,
        status: int,
        body: bytes,
        *,
        key: str | None = None,
        retry_after_s: float | None = None,
    ) -> BackendError: ...


@dataclass(frozen=True, slots=True)
class Faults:
    """How this API tells what went wrong; `complaint_of` raises WireError."""

    complaint_of: Callable[[Object], Complaint | None]
    of_words: Callable[[Asked, Complaint], BackendError]
    of_answer: FaultOfAnswer


@dataclass(frozen=True, slots=True)
class KeyWords:
    """`find` gives the key and may block, `missing` is told where there is none, `odd` where it
    holds a sign that no key has."""

    find: Callable[[], str | None]
    missing: Callable[[], Unauthorised]
    odd: str


class KeyedClient:
    """One server. Who inherits says where a path is and how the key goes along."""

    def __init__(self, asked: Asked, patience: Patience, keys: KeyWords, faults: Faults) -> None:
        self._asked, self._patience = asked, patience
        self._keys, self._faults = keys, faults
        self._key: str | None = None
        self._server = HttpServer(
            asked.place, connect_s=patience.connect_s, fault_of=self._fault_of
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._asked.place}>"

    @property
    def is_local(self) -> bool:
        return self._server.is_local

    @property
    def key(self) -> str | None:
        """The key in use; for taking it out of texts."""
        return self._key

    async def close(self) -> None:
        await self._server.close()

    def asked(self, model: str = "") -> Asked:
        return self._asked.about(model)

    async def look_up(self, path: str, *, model: str = "", limit_s: float | None = None) -> Object:
        """A short question, whose whole answer must come in time."""
        limit = self._patience.short_s if limit_s is None else limit_s
        asked = self.asked(model)
        try:
            async with asyncio.timeout(limit):
                return await self.ask("GET", path, None, asked)
        except TimeoutError as error:
            raise asked.slow(limit) from error

    async def ask(
        self, method: str, path: str, body: Mapping[str, Any] | None, asked: Asked
    ) -> Object:
        """One answer that is one JSON object."""
        raw = await self._server.whole(await self._question(method, path, body, asked))
        try:
            found = read_object(raw)
            complaint = self._faults.complaint_of(found)
        except WireError as error:
            raise asked.foreign(str(error)) from error
        if complaint is not None:
            raise self._faults.of_words(asked, complaint.without(self._key))
        return found

    async def stream(
        self, path: str, body: Mapping[str, Any], asked: Asked
    ) -> AsyncGenerator[bytes]:
        """The bytes of a streamed answer. Close the iterator to hang up."""
        return self._server.pieces(await self._question("POST", path, body, asked))

    # Of each server

    @property
    def silence_s(self) -> float:
        """How long it may say nothing."""
        return self._patience.silence_s

    def place_of(self, path: str, _body: Mapping[str, Any] | None) -> str:
        """Where a path of the API is on this server."""
        return path

    async def headers(self) -> Mapping[str, str]:
        """What goes along with each question. Raises Unauthorised."""
        raise NotImplementedError

    # Inside

    async def _found_key(self) -> str:
        """Raises Unauthorised."""
        if self._key is None:  # a keyring may ask the user, so it is not asked on the loop
            self._key = await asyncio.to_thread(self._keys.find)
        if not self._key:
            raise self._keys.missing()
        if not self._key.isascii() or not self._key.isprintable():
            advice = "Store it again, without line breaks."
            raise Unauthorised(self._keys.odd, advice, backend=self._asked.backend)
        return self._key

    async def _question(
        self, method: str, path: str, body: Mapping[str, Any] | None, asked: Asked
    ) -> Question:
        headers = await self.headers()
        return Question(method, self.place_of(path, body), asked, self.silence_s, body, headers)

    def _fault_of(self, asked: Asked, refusal: Refusal) -> BackendError:
        fault = self._faults.of_answer(
            asked,
            refusal.status,
            refusal.body,
            key=self._key,
            retry_after_s=refusal.retry_after_s,
        )
        if isinstance(fault, Unauthorised):
            self._key = None
        return fault
