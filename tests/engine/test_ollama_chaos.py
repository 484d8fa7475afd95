"""What the Ollama backend makes of servers that are away, slow, broken or something else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager

import pytest

from forge_gui.engine.backends.http import Patience
from forge_gui.engine.backends.ollama.backend import OllamaBackend
from forge_gui.engine.backends.ollama.client import OllamaClient
from forge_gui.values.errors import (
    BackendError,
    BackendProtocolError,
    BackendTimeout,
    BackendUnavailable,
    GenerationCut,
)
from forge_gui.values.generation import Chunk, GenerateRequest, Piece, RunnerOptions
from forge_gui.values.ids import ModelId
from forge_gui.values.models import HealthState
from tests.engine.replay.server import Conversation, read_request, serving

_TINY = ModelId("ollama", "tiny")
_REQUEST = GenerateRequest(_TINY, prompt="x")
_HASTE = Patience(connect_s=0.5, short_s=0.3, silence_s=0.3, health_s=0.3)
_STREAM = b"HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\nConnection: close\r\n\r\n"
_HELLO = b'{"model":"tiny","response":"hello","done":false}\n'
_DONE = b'{"model":"tiny","response":"","done":true,"done_reason":"stop"}\n'


def _saying(*pieces: bytes, pause_s: float = 0.0) -> Conversation:
    """A server that answers every request with these bytes and hangs up."""

    async def converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(pause_s)

    return converse


async def _silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()


@asynccontextmanager
async def _backend_at(conversation: Conversation) -> AsyncIterator[OllamaBackend]:
    async with serving(conversation) as place:
        backend = OllamaBackend(place, patience=_HASTE)
        try:
            yield backend
        finally:
            await backend.close()


async def _answer(backend: OllamaBackend) -> list[Piece]:
    # As if loaded before, so that silence has its limit.
    backend._residency.is_held = lambda model: True  # type: ignore[method-assign]
    async with aclosing(backend.generate(_REQUEST)) as pieces:
        return [piece async for piece in pieces]


async def _free_address() -> str:
    async with serving(_silent) as place:
        return place


async def test_nobody_there_is_said_in_a_sentence_with_what_to_do() -> None:
    place = await _free_address()
    backend = OllamaBackend(place, patience=_HASTE)
    with pytest.raises(BackendUnavailable) as caught:
        await backend.list()
    health = await backend.health()
    await backend.close()
    assert caught.value.sentence == f"Ollama does not answer at {place}."
    assert "Start Ollama" in caught.value.advice
    assert health.state is HealthState.UNAVAILABLE
    assert (health.sentence, health.advice) == (caught.value.sentence, caught.value.advice)


async def test_nothing_is_left_to_unload_where_ollama_is_gone() -> None:
    backend = OllamaBackend(await _free_address(), patience=_HASTE)
    await backend.unload(_TINY)
    await backend.close()


async def test_a_server_that_starts_later_is_found() -> None:
    place = await _free_address()
    body = b'{"version":"0.33.0"}'
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 20\r\nConnection: close\r\n\r\n"
    backend = OllamaBackend(place, patience=_HASTE)
    assert (await backend.health()).state is HealthState.UNAVAILABLE
    async with serving(_saying(head + body), port=int(place.rpartition(":")[2])):
        health = await backend.health()
    assert (health.state, health.version) == (HealthState.READY, "0.33.0")
    assert (await backend.health()).state is HealthState.UNAVAILABLE
    await backend.close()


async def test_silence_ends_in_time() -> None:
    async with _backend_at(_silent) as backend:
        for ask in (backend.list, backend.loaded, lambda: _answer(backend)):
            with pytest.raises(BackendTimeout):
                await ask()
        assert (await backend.health()).state is HealthState.UNAVAILABLE


async def test_silence_after_some_text_ends_in_time() -> None:
    async def stall(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(_STREAM + _HELLO)
        await reader.read()

    async with _backend_at(stall) as backend:
        with pytest.raises(BackendTimeout):
            await _answer(backend)


async def test_a_trickle_is_no_health_but_a_fine_answer() -> None:
    slow = _saying(_STREAM, *(bytes([byte]) for byte in _HELLO + _DONE), pause_s=0.004)
    async with _backend_at(slow) as backend:
        pieces = await _answer(backend)
        assert pieces[0] == Chunk("hello")
        assert (await backend.health()).state is HealthState.UNAVAILABLE


@pytest.mark.parametrize("cut", [b"", b'{"model":"tiny","resp'], ids=["between", "inside a line"])
async def test_an_answer_that_breaks_off_keeps_its_text(cut: bytes) -> None:
    head = _STREAM.replace(b"Connection: close", b"Transfer-Encoding: chunked")
    body = _HELLO + cut
    async with _backend_at(_saying(head, b"%x\r\n" % (len(body) + 9), body)) as backend:
        with pytest.raises(GenerationCut) as caught:
            await _answer(backend)
    assert caught.value.text == "hello"
    assert isinstance(caught.value.__cause__, BackendUnavailable)


async def test_an_answer_that_breaks_off_before_its_first_word_is_an_outage() -> None:
    head = _STREAM.replace(b"Connection: close", b"Transfer-Encoding: chunked")
    async with _backend_at(_saying(head)) as backend:
        with pytest.raises(BackendUnavailable):
            await _answer(backend)


async def test_a_stream_that_ends_without_its_end_mark_is_cut() -> None:
    async with _backend_at(_saying(_STREAM + _HELLO + _HELLO)) as backend:
        with pytest.raises(GenerationCut) as caught:
            await _answer(backend)
    assert caught.value.text == "hellohello"


_PAGE = b"<html><h1>It works</h1></html>"
_GARBAGE = {
    "not http": b"\x00\x01\x02 what is this\r\n\r\n",
    "a web page": b"HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\n" + _PAGE,
    "a web page as error": b"HTTP/1.1 500 Oops\r\nContent-Length: 30\r\n\r\n" + _PAGE,
    "a web page not found": b"HTTP/1.1 404 Not Found\r\nContent-Length: 30\r\n\r\n" + _PAGE,
    "moved": b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n",
    "no utf-8": _STREAM + b'{"response":"\xff\xfe","done":false}\n',
    "a list": _STREAM + b"[1,2]\n",
    "wrong type": _STREAM + b'{"response":5,"models":5,"version":5,"done":false}\n',
    "deep": _STREAM + b"[" * 100_000 + b"\n",
    "another api": _STREAM + b'{"hello":"world"}\n',
}


@pytest.mark.parametrize("said", _GARBAGE.values(), ids=_GARBAGE.keys())
async def test_something_else_at_that_address_is_said_so(said: bytes) -> None:
    async with _backend_at(_saying(said)) as backend:
        with pytest.raises(BackendProtocolError) as caught:
            await _answer(backend)
        health = await backend.health()
    assert caught.value.advice
    assert health.state is HealthState.FAULTY
    assert health.advice


async def test_a_line_without_end_is_garbage() -> None:
    async with serving(_saying(_STREAM, b"x" * 5_000)) as place:
        client = OllamaClient(place, _HASTE, longest_answer=1_000)
        async with aclosing(client.lines("/api/generate", {}, asked=client.asked())) as lines:
            with pytest.raises(BackendProtocolError):
                await anext(lines)
        with pytest.raises(BackendProtocolError):
            await client.look_up("/api/tags")
        await client.close()


async def test_a_long_line_is_read_whole() -> None:
    text = b"a" * 3_000_000
    line = b'{"response":"' + text + b'","done":false}\n'
    async with _backend_at(_saying(_STREAM, line + _DONE)) as backend:
        assert (await _answer(backend))[0] == Chunk(text.decode())


async def test_closing_an_answer_hangs_up_at_once() -> None:
    hung_up = asyncio.Event()

    async def endless(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(_STREAM + _HELLO)
        await writer.drain()
        assert await reader.read() == b""
        hung_up.set()

    async with _backend_at(endless) as backend:
        async with aclosing(backend.generate(_REQUEST)) as pieces:
            assert await anext(pieces) == Chunk("hello")
        async with asyncio.timeout(1):
            await hung_up.wait()


async def test_cancelling_a_load_hangs_up_so_that_ollama_ends_it() -> None:
    hung_up = asyncio.Event()

    async def loading(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = await read_request(reader)
        if request.path == "/api/ps":
            writer.write(_STREAM + b'{"models":[]}')
            return
        assert await reader.read() == b""
        hung_up.set()

    async with _backend_at(loading) as backend:
        with pytest.raises(TimeoutError):  # longer than any silence that is allowed elsewhere
            async with asyncio.timeout(0.6):
                await backend.load(_TINY, RunnerOptions())
        async with asyncio.timeout(1):
            await hung_up.wait()


async def test_a_load_may_be_given_a_limit() -> None:
    async def loading(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if (await read_request(reader)).path == "/api/ps":
            writer.write(_STREAM + b'{"models":[]}')
        else:
            await reader.read()

    async with serving(loading) as place:
        backend = OllamaBackend(place, patience=Patience(load_s=0.2))
        with pytest.raises(BackendTimeout) as caught:
            await backend.load(_TINY, RunnerOptions())
        await backend.close()
    assert caught.value.sentence == "tiny was not loaded after 0.2 s."


async def test_how_long_a_busy_server_wants_to_be_left_alone_is_told() -> None:
    said = b"HTTP/1.1 503 Busy\r\nRetry-After: 7\r\nContent-Length: 0\r\n\r\n"
    async with _backend_at(_saying(said)) as backend:
        with pytest.raises(BackendError) as caught:
            await backend.list()
    assert getattr(caught.value, "retry_after_s", None) == 7.0


async def test_no_proxy_of_the_surroundings_stands_before_this_computer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    async with _backend_at(_saying(_STREAM + b'{"models":[]}')) as backend:
        assert await backend.list() == ()


async def test_an_old_version_is_ready_and_said_to_be_unsafe() -> None:
    async with _backend_at(_saying(_STREAM + b'{"version":"0.17.0"}')) as backend:
        health = await backend.health()
    assert health.state is HealthState.READY
    assert "security hole" in health.sentence
    assert "Update Ollama" in health.advice


@pytest.mark.parametrize("address", ["http://x:port", "127.0.0.1:11434", "ftp://x", "", "http://"])
async def test_an_address_that_is_none_is_said_so(address: str) -> None:
    backend = OllamaBackend(address)
    health = await backend.health()
    await backend.close()
    assert health.state is HealthState.UNAVAILABLE
    assert (
        health.sentence
        == f'"{address.rstrip("/")}" is not an address at which a server can be called.'
    )
    assert "http://127.0.0.1:11434" in health.advice


async def test_another_host_name_can_be_sent_for_servers_behind_a_tunnel() -> None:
    hosts: list[str] = []

    async def note(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        hosts.append((await read_request(reader)).headers["host"])
        writer.write(_STREAM + b'{"version":"0.33.0"}')

    async with serving(note) as place:
        for header in ("", "localhost"):
            backend = OllamaBackend(place, host_header=header)
            assert (await backend.health()).state is HealthState.READY
            await backend.close()
    assert hosts == [place.removeprefix("http://"), "localhost"]
