"""Ollama over HTTP: one request, its answer, and every failure as an error of ours.

The only file here that knows httpx. Redirects are not followed, answers are not compressed, and
on loopback no proxy of the surroundings is asked.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from ipaddress import ip_address
from typing import TypeVar, cast

import httpx

from forge_gui.engine.backends.ollama.faults import (
    PREFIX,
    Asked,
    complaint_of,
    fault_of_answer,
    fault_of_words,
    not_ollama,
)
from forge_gui.engine.backends.ollama.options import Body
from forge_gui.engine.backends.ollama.wire import Object, WireError, read_object
from forge_gui.engine.formats.lines import LONGEST_LINE, LineSplitter, LineTooLong
from forge_gui.values.errors import (
    BackendError,
    BackendTimeout,
    BackendUnavailable,
)

_T = TypeVar("_T")

_TURNS_TO_LET_GO = 12

START_ADVICE = "Start Ollama, or install it from its site; Forge looks again every few seconds."


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in seconds."""

    connect_s: float = 2.0
    short_s: float = 15.0
    """The whole of a request that only looks something up."""
    silence_s: float = 600.0
    """Between two pieces of an answer, the first included."""
    health_s: float = 1.5
    """The whole of a health check."""


class OllamaClient:
    """Requests to one Ollama server."""

    def __init__(
        self,
        base_url: str,
        patience: Patience,
        *,
        host_header: str = "",
        longest_answer: int = LONGEST_LINE,
    ) -> None:
        self.place = base_url.rstrip("/")
        self._patience = patience
        self._longest = longest_answer
        self._url = _url_of(self.place)
        headers = {"Accept-Encoding": "identity"}
        if host_header:
            headers["Host"] = host_header
        is_secure = self._url is not None and self._url.scheme == "https"
        self._http = httpx.AsyncClient(
            headers=headers,
            # Loading the system's certificates takes tens of milliseconds, for nothing without TLS.
            verify=ssl.create_default_context() if is_secure else _no_tls(),
            limits=httpx.Limits(max_connections=None, max_keepalive_connections=8),
            trust_env=self._url is not None and not is_loopback(self._url.host),
            follow_redirects=False,
        )

    async def close(self) -> None:
        await self._http.aclose()

    def asked(self, model: str = "") -> Asked:
        return Asked(self.place, model)

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
            raise self._slow(self.asked(model), limit) from error

    async def ask(
        self, method: str, path: str, body: Body | None, *, asked: Asked, is_patient: bool = False
    ) -> Object:
        """One answer that is one JSON object; `is_patient` waits for its first byte without limit."""
        silence_s = None if is_patient else self._patience.silence_s
        async with self._open(method, path, body, asked, silence_s) as response:
            raw = await self._whole(response, asked)
        return self._read(raw, asked)

    async def tell(self, method: str, path: str, body: Body, *, asked: Asked) -> None:
        """A request whose good answer is empty."""
        async with self._open(method, path, body, asked, self._patience.silence_s) as response:
            await self._whole(response, asked)

    async def lines(
        self, path: str, body: Body, *, asked: Asked, is_patient: bool = False
    ) -> AsyncGenerator[Object]:
        """The JSON objects of a streamed answer. Close the iterator to hang up.

        Raises the error that a line carries, also when the stream began well. A connection that
        breaks raises BackendUnavailable; whether the stream was whole its lines must tell.
        """
        silence_s = None if is_patient else self._patience.silence_s
        splitter = LineSplitter(self._longest)
        async with self._open("POST", path, body, asked, silence_s) as response:
            async with aclosing(self._pieces(response, asked)) as pieces:
                async for piece in pieces:
                    for line in self._split(splitter, piece, asked):
                        yield self._read(line, asked)
            if last := splitter.finish().strip():
                yield self._read(last, asked)

    def _split(self, splitter: LineSplitter, piece: bytes, asked: Asked) -> list[bytes]:
        try:
            return [line for line in splitter.feed(piece) if line.strip()]
        except LineTooLong as error:
            raise not_ollama(asked, str(error)) from error

    def _read(self, raw: bytes, asked: Asked) -> Object:
        try:
            value = read_object(raw)
            complaint = complaint_of(value)
        except WireError as error:
            raise not_ollama(asked, str(error)) from error
        if complaint is not None:
            raise fault_of_words(asked, complaint)
        return value

    async def _whole(self, response: httpx.Response, asked: Asked) -> bytes:
        parts, held = [], 0
        async with aclosing(self._pieces(response, asked)) as pieces:
            async for piece in pieces:
                parts.append(piece)
                held += len(piece)
                if held > self._longest:
                    raise not_ollama(asked, f"an answer of more than {self._longest} bytes")
        return b"".join(parts)

    @asynccontextmanager
    async def _open(
        self, method: str, path: str, body: Body | None, asked: Asked, silence_s: float | None
    ) -> AsyncIterator[httpx.Response]:
        """Send, and hand the response over once its head says that all is well."""
        if self._url is None:
            raise BackendUnavailable(
                f'"{self.place}" is not the address of an Ollama server.',
                "Write it in the settings as http://127.0.0.1:11434.",
                backend=PREFIX,
                model=asked.model,
            )
        request = self._http.build_request(
            method,
            f"{self.place}{path}",
            json=body,
            timeout=httpx.Timeout(silence_s, connect=self._patience.connect_s),
        )
        try:
            response = await self._http.send(request, stream=True)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise self._mapped_error(error, asked) from error
        try:
            if not response.is_success:
                raise fault_of_answer(
                    asked,
                    response.status_code,
                    await self._whole(response, asked),
                    retry_after_s=_retry_after(response),
                )
            yield response
        finally:
            await response.aclose()

    async def _pieces(self, response: httpx.Response, asked: Asked) -> AsyncGenerator[bytes]:
        raw = cast("AsyncGenerator[bytes]", response.aiter_raw())
        is_whole = False
        try:
            async with aclosing(raw):
                async for piece in raw:
                    yield piece
            is_whole = True
        except (httpx.HTTPError, httpx.StreamError) as error:
            raise self._mapped_error(error, asked) from error
        finally:
            if not is_whole:
                await _let_go()

    def _mapped_error(self, error: Exception, asked: Asked) -> BackendError:
        if isinstance(error, httpx.ReadTimeout | httpx.WriteTimeout):
            return self._slow(asked, self._patience.silence_s)
        if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.ProxyError):
            return BackendUnavailable(
                f"Ollama does not answer at {self.place}.",
                START_ADVICE,
                backend=PREFIX,
                model=asked.model,
            )
        if _is_broken_off(error):
            return BackendUnavailable(
                f"Ollama at {self.place} broke the connection off.",
                "It may have been stopped; Forge goes on as soon as it answers again.",
                backend=PREFIX,
                model=asked.model,
            )
        return not_ollama(asked, str(error) or type(error).__name__)

    def _slow(self, asked: Asked, limit_s: float) -> BackendTimeout:
        return BackendTimeout(
            f"Ollama at {self.place} said nothing for {limit_s:g} s.",
            "It may be overloaded; try again, or restart Ollama.",
            backend=PREFIX,
            model=asked.model,
        )


def parsed(read: Callable[[Object], _T], body: Object, asked: Asked) -> _T:
    """`read(body)`, or BackendProtocolError where it cannot be read."""
    try:
        return read(body)
    except WireError as error:
        raise not_ollama(asked, str(error)) from error


def _is_broken_off(error: Exception) -> bool:
    """Hung up, as opposed to speaking another language."""
    if isinstance(error, httpx.RemoteProtocolError):
        text = str(error).lower()
        return "disconnected" in text or "closed connection" in text
    return isinstance(error, httpx.NetworkError)


def _retry_after(response: httpx.Response) -> float | None:
    value = response.headers.get("Retry-After", "").strip()
    return float(value) if value.isdecimal() else None


async def _let_go() -> None:
    """Let the generators end that httpx nests in each other and does not close itself."""
    for _ in range(_TURNS_TO_LET_GO):
        await asyncio.sleep(0)


def _url_of(place: str) -> httpx.URL | None:
    """The address, None where it is none."""
    try:
        url = httpx.URL(place)
    except httpx.InvalidURL:
        return None
    return url if url.scheme in ("http", "https") and url.host else None


def _no_tls() -> ssl.SSLContext:
    """A context that trusts nobody: right for plain HTTP, harmless everywhere else."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def is_loopback(host: str) -> bool:
    """Whether a host is this computer."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
