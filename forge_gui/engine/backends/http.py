"""Requests to one server over HTTP, and every failure on the way as an error of ours.

The only file of the backends that knows httpx, and it loads it when a server has answered: most
PCs have no Ollama, and httpx takes a tenth of a start. Redirects are not followed, answers are not
compressed, and on loopback no proxy of the surroundings is asked.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable, Mapping
from contextlib import aclosing, asynccontextmanager, suppress
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any, TypeVar, cast
from urllib.parse import urlsplit

from forge_gui.engine.backends.asked import Asked
from forge_gui.engine.formats.json_fields import Object, WireError
from forge_gui.engine.formats.lines import LONGEST_LINE
from forge_gui.values.errors import BackendError

if TYPE_CHECKING:
    import httpx

_T = TypeVar("_T")

_TURNS_TO_LET_GO = 12


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
    load_s: float | None = None
    """The whole of a load; None: as long as it takes."""


@dataclass(frozen=True, slots=True)
class Question:
    """One request. `silence_s` is how long it may hear nothing (None: for ever)."""

    method: str
    path: str
    asked: Asked
    silence_s: float | None
    body: Mapping[str, Any] | None = field(default=None, repr=False)
    headers: Mapping[str, str] | None = field(default=None, repr=False)
    """They may carry a key, so they are never printed."""
    content: AsyncIterable[bytes] | None = field(default=None, repr=False)
    """Raw bytes instead of a body; `headers` must then say how many (Content-Length)."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """An answer whose status is not 2xx."""

    status: int
    body: bytes
    retry_after_s: float | None


@dataclass(frozen=True, slots=True)
class Address:
    """Where a server listens."""

    host: str
    port: int
    is_secure: bool


class HttpServer:
    """One server. `fault_of` makes the error of a refusal."""

    def __init__(
        self,
        place: str,
        *,
        connect_s: float,
        fault_of: Callable[[Asked, Refusal], BackendError],
        host_header: str = "",
        longest_answer: int = LONGEST_LINE,
    ) -> None:
        self._place = place
        self._connect_s = connect_s
        self._fault_of = fault_of
        self._longest = longest_answer
        self._address = _address_of(place)
        self._headers = {"Accept-Encoding": "identity"}
        if host_header:
            self._headers["Host"] = host_header
        self._http: httpx.AsyncClient | None = None

    @property
    def is_local(self) -> bool:
        """Whether it runs on this computer."""
        return is_local_place(self._place)

    async def close(self) -> None:
        if self._http is not None:
            await self._http.aclose()

    async def whole(self, question: Question) -> bytes:
        """The body of the answer."""
        async with aclosing(self.pieces(question)) as pieces:
            parts, held = [], 0
            async for piece in pieces:
                parts.append(piece)
                held += len(piece)
                if held > self._longest:
                    raise question.asked.foreign(f"an answer of more than {self._longest} bytes")
        return b"".join(parts)

    async def pieces(self, question: Question) -> AsyncGenerator[bytes]:
        """The body as it arrives. Close the iterator to hang up.

        A connection that breaks raises BackendUnavailable, silence BackendTimeout.
        """
        async with self._opened(question) as response:
            if not response.is_success:
                raise await self._refused(response, question)
            async with aclosing(self._read(response, question)) as pieces:
                async for piece in pieces:
                    yield piece

    async def _refused(self, response: httpx.Response, question: Question) -> BackendError:
        parts, held = [], 0
        async with aclosing(self._read(response, question)) as pieces:
            async for piece in pieces:
                parts.append(piece)
                held += len(piece)
                if held > self._longest:
                    break
        wait_s = retry_after_s(response.headers.get("Retry-After", ""), time.time())
        refusal = Refusal(response.status_code, b"".join(parts), wait_s)
        error = self._fault_of(question.asked, refusal)
        error.status = response.status_code
        return error

    @asynccontextmanager
    async def _opened(self, question: Question) -> AsyncIterator[httpx.Response]:
        client = await self._client(question)
        from forge_gui.engine.backends.bare_httpx import httpx

        request = client.build_request(
            question.method,
            f"{self._place}{question.path}",
            json=question.body,
            content=question.content,
            headers=question.headers,
            timeout=httpx.Timeout(question.silence_s, connect=self._connect_s),
        )
        try:
            response = await client.send(request, stream=True)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise _fault_on_the_way(error, question) from error
        try:
            yield response
        finally:
            await response.aclose()

    async def _client(self, question: Question) -> httpx.AsyncClient:
        """Made with the first request; httpx is loaded on a thread, so that the loop goes on."""
        if self._address is None:
            raise question.asked.no_address()
        if self._http is None:
            if "httpx" not in sys.modules:
                if self.is_local:
                    await self._knock(self._address, question)
                await asyncio.to_thread(_load_httpx)
            if self._http is None:
                self._http = self._build(self._address, question)
        return self._http

    async def _knock(self, address: Address, question: Question) -> None:
        """Raises BackendUnavailable where nobody listens."""
        try:
            async with asyncio.timeout(self._connect_s):
                _, writer = await asyncio.open_connection(address.host, address.port)
        except OSError as error:  # TimeoutError is one
            raise question.asked.unanswered() from error
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()

    def _build(self, address: Address, question: Question) -> httpx.AsyncClient:
        import ssl

        from forge_gui.engine.backends.bare_httpx import httpx

        try:
            httpx.URL(self._place)
        except httpx.InvalidURL:
            raise question.asked.no_address() from None
        return httpx.AsyncClient(
            headers=self._headers,
            # Loading the system's certificates takes tens of milliseconds, for nothing without TLS.
            verify=ssl.create_default_context()
            if address.is_secure
            else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),  # trusts nobody, and is never asked
            limits=httpx.Limits(max_connections=None, max_keepalive_connections=8),
            trust_env=not self.is_local,
            follow_redirects=False,
        )

    async def _read(self, response: httpx.Response, question: Question) -> AsyncGenerator[bytes]:
        from forge_gui.engine.backends.bare_httpx import httpx

        raw = cast("AsyncGenerator[bytes]", response.aiter_raw())
        is_whole = False
        try:
            async with aclosing(raw):
                async for piece in raw:
                    yield piece
            is_whole = True
        except (httpx.HTTPError, httpx.StreamError) as error:
            raise _fault_on_the_way(error, question) from error
        finally:
            if not is_whole:
                await _let_go()


def _load_httpx() -> None:
    import forge_gui.engine.backends.bare_httpx  # noqa: F401  # to have it loaded


def _fault_on_the_way(error: Exception, question: Question) -> BackendError:
    from forge_gui.engine.backends.bare_httpx import httpx

    asked = question.asked
    if isinstance(error, httpx.ReadTimeout | httpx.WriteTimeout):
        return asked.slow(question.silence_s or 0)
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.ProxyError):
        return asked.unanswered()
    if isinstance(error, httpx.RemoteProtocolError):
        text = str(error).lower()
        if "disconnected" in text or "closed connection" in text:
            return asked.broken_off()
    if isinstance(error, httpx.NetworkError):
        return asked.broken_off()
    return asked.foreign(str(error) or type(error).__name__)


def parsed(read: Callable[[Object], _T], body: Object, asked: Asked) -> _T:
    """`read(body)`, or BackendProtocolError where it cannot be read."""
    try:
        return read(body)
    except WireError as error:
        raise asked.foreign(str(error)) from error


def retry_after_s(value: str, now: float) -> float | None:
    """The seconds that a Retry-After header asks for: a number, or a date (`now` in epoch seconds).

    None where it asks for nothing that can be read.
    """
    value = value.strip()
    if value.isdecimal() and value.isascii():
        return float(value)
    from email.utils import parsedate_to_datetime  # a tenth of a second that no start needs

    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - now)
    except (ValueError, OverflowError):
        return None


async def _let_go() -> None:
    """Let the generators end that httpx nests in each other and does not close itself."""
    for _ in range(_TURNS_TO_LET_GO):
        await asyncio.sleep(0)


def _address_of(place: str) -> Address | None:
    """Where a place is, None where that is none."""
    try:
        parts = urlsplit(place)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    is_secure = parts.scheme == "https"
    return Address(parts.hostname, port or (443 if is_secure else 80), is_secure)


def is_local_place(place: str) -> bool:
    """Whether what listens there runs on this computer."""
    address = _address_of(place)
    return address is not None and is_loopback(address.host)


def is_loopback(host: str) -> bool:
    """Whether a host is this computer."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
