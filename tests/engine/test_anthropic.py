"""The Anthropic backend against servers that do not behave, and where its key comes from."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing, asynccontextmanager, suppress
from itertools import pairwise
from typing import Any

import keyring
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from keyring.backends.fail import Keyring as NoKeyring

from forge_gui.engine.backends.anthropic.backend import MOST_PAGES, AnthropicBackend
from forge_gui.engine.backends.anthropic.bodies import message_body
from forge_gui.engine.backends.anthropic.faults import fault_of_answer
from forge_gui.engine.backends.anthropic.keys import find_key
from forge_gui.engine.backends.anthropic.wire import read_event
from forge_gui.engine.backends.asked import Asked
from forge_gui.engine.backends.http import Patience
from forge_gui.engine.formats.json_fields import WireError
from forge_gui.values.errors import (
    BackendBusy,
    BackendError,
    BackendProtocolError,
    BackendTimeout,
    BackendUnavailable,
    BadRequest,
    CapabilityMissing,
    ContextExceeded,
    GenerationCut,
    ModelNotFound,
    Unauthorised,
)
from forge_gui.values.generation import (
    Chunk,
    GenerateRequest,
    GenerateResult,
    Message,
    Piece,
    Role,
    Sampling,
    StopReason,
)
from forge_gui.values.ids import ModelId
from forge_gui.values.models import HealthState
from forge_gui.values.settings_servers import Anthropic
from tests.contract.messages_server import event, refusal, whole
from tests.engine.replay.server import Conversation, Seen, read_request, serving

_KEY = "sk-ant-not-a-real-key-42"
_MODEL = ModelId("anthropic", "m")
_REQUEST = GenerateRequest(_MODEL, prompt="x")
_HASTE = Patience(connect_s=0.5, short_s=0.3, silence_s=0.3, health_s=0.3)
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
_STOP = event({"type": "message_stop"})


def _said(text: str) -> bytes:
    delta = {"type": "text_delta", "text": text}
    return event({"type": "content_block_delta", "index": 0, "delta": delta})


def _reason(reason: str) -> bytes:
    return event({"type": "message_delta", "delta": {"stop_reason": reason}, "usage": {}})


def _saying(*answers: bytes, seen: list[Seen] | None = None) -> Conversation:
    """Each request gets the next answer, the last one again and again."""
    left = list(answers)

    async def converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = await read_request(reader)
        if seen is not None:
            seen.append(request)
        writer.write(left.pop(0) if len(left) > 1 else left[0])
        await writer.drain()

    return converse


@asynccontextmanager
async def _backend_at(
    conversation: Conversation, key: str | None = _KEY
) -> AsyncIterator[AnthropicBackend]:
    async with serving(conversation) as place:
        chosen = Anthropic(enabled=True, base_url=f"{place}/")
        backend = AnthropicBackend(chosen, key_of=lambda _: key, patience=_HASTE)
        try:
            yield backend
        finally:
            await backend.close()


async def _answer(
    backend: AnthropicBackend, request: GenerateRequest = _REQUEST
) -> Sequence[Piece]:
    async with aclosing(backend.generate(request)) as pieces:
        return [piece async for piece in pieces]


async def _result(backend: AnthropicBackend) -> GenerateResult:
    last = (await _answer(backend))[-1]
    assert isinstance(last, GenerateResult)
    return last


async def test_the_key_goes_to_the_server_and_nowhere_else(
    caplog: pytest.LogCaptureFixture,
) -> None:
    seen: list[Seen] = []
    said = refusal(400, "invalid_request_error", f"bad {_KEY} given", "Connection: close")
    with caplog.at_level(logging.DEBUG):
        async with _backend_at(_saying(_HEAD + _said("a"), said, seen=seen)) as backend:
            with pytest.raises(GenerationCut):
                await _answer(backend)
            with pytest.raises(BadRequest) as caught:
                await _answer(backend)
            described = repr(backend) + repr(vars(backend)) + repr(caught.value)
    assert [one.headers["x-api-key"] for one in seen] == [_KEY] * 2
    assert "bad … given" in caught.value.sentence
    assert _KEY not in f"{caught.value}{described}{caught.value.__cause__!r}"
    assert caplog.records
    assert not any(_KEY in record.getMessage() for record in caplog.records)


@pytest.mark.parametrize(
    ("ending", "is_whole"),
    [
        (_STOP, True),
        (_reason("end_turn"), True),
        (b"", False),
        (b"data: {", False),
    ],
    ids=["stop event", "reason", "neither", "half an event"],
)
async def test_an_answer_is_whole_with_a_stop_event_or_a_reason(
    ending: bytes, is_whole: bool
) -> None:
    async with _backend_at(_saying(_HEAD + _said("hello") + ending)) as backend:
        if is_whole:
            assert (await _result(backend)).text == "hello"
            return
        with pytest.raises((GenerationCut, BackendProtocolError)) as caught:
            await _answer(backend)
    if isinstance(caught.value, GenerationCut):
        assert caught.value.text == "hello"


@pytest.mark.parametrize(
    ("reason", "stop"),
    [
        ("end_turn", StopReason.STOP),
        ("stop_sequence", StopReason.STOP),
        ("max_tokens", StopReason.LENGTH),
        ("model_context_window_exceeded", StopReason.LENGTH),
        ("a reason of next year", StopReason.STOP),
    ],
)
async def test_why_it_stopped(reason: str, stop: StopReason) -> None:
    async with _backend_at(_saying(_HEAD + _said("x") + _reason(reason) + _STOP)) as backend:
        assert (await _result(backend)).stop_reason is stop


async def test_a_refusal_is_no_answer() -> None:
    async with _backend_at(_saying(_HEAD + _said("I") + _reason("refusal") + _STOP)) as backend:
        with pytest.raises(GenerationCut) as caught:
            await _answer(backend)
    assert "declined" in caught.value.sentence
    assert caught.value.text == "I"


async def test_a_broken_connection_is_a_cut_answer_or_an_outage() -> None:
    head = _HEAD.replace(b"Connection: close", b"Transfer-Encoding: chunked")
    said = _said("hello")
    chunk = b"%x\r\n" % len(said) + said + b"\r\n"
    async with _backend_at(_saying(head + chunk, head)) as backend:
        with pytest.raises(GenerationCut) as caught:
            await _answer(backend)
        assert caught.value.text == "hello"
        with pytest.raises(BackendUnavailable):
            await _answer(backend)


async def test_an_error_inside_the_stream_is_that_error() -> None:
    error = {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}
    async with _backend_at(_saying(_HEAD + _said("a") + event(error))) as backend:
        with pytest.raises(BackendBusy):
            await _answer(backend)


async def test_a_server_that_does_not_stream_is_read_as_a_whole() -> None:
    message = {
        "type": "message",
        "content": [{"type": "text", "text": "all "}, {"type": "text", "text": "at once"}],
        "stop_reason": "end_turn",
        "usage": {"input_tokens": 3, "output_tokens": 4},
    }
    async with _backend_at(_saying(whole(message, 200, "Connection: close"))) as backend:
        result = await _result(backend)
    assert (result.text, result.prompt_tokens, result.completion_tokens) == ("all at once", 3, 4)


@pytest.mark.parametrize(
    ("status", "kind", "message", "error"),
    [
        (400, "invalid_request_error", "messages: nope", BadRequest),
        (400, "invalid_request_error", "prompt is too long: 210 tokens > 200", ContextExceeded),
        (400, "invalid_request_error", "m does not support image input", CapabilityMissing),
        (400, "invalid_request_error", "Your credit balance is too low", Unauthorised),
        (401, "authentication_error", "invalid x-api-key", Unauthorised),
        (402, "billing_error", "pay first", Unauthorised),
        (403, "permission_error", "not for you", Unauthorised),
        (404, "not_found_error", "model: m", ModelNotFound),
        (413, "request_too_large", "too many bytes", BadRequest),
        (429, "rate_limit_error", "slow down", BackendBusy),
        (500, "api_error", "internal", BackendError),
        (504, "timeout_error", "too slow", BackendUnavailable),
        (529, "overloaded_error", "Overloaded", BackendBusy),
    ],
)
async def test_a_refusal_is_the_error_that_it_means(
    status: int, kind: str, message: str, error: type[BackendError]
) -> None:
    async with _backend_at(_saying(refusal(status, kind, message, "Connection: close"))) as backend:
        with pytest.raises(error) as caught:
            await _answer(backend)
    assert type(caught.value) is error
    assert caught.value.sentence.endswith(".")
    assert caught.value.advice
    if isinstance(caught.value, ContextExceeded):
        assert (caught.value.prompt_tokens, caught.value.context_tokens) == (210, 200)


async def test_how_long_to_wait_is_told() -> None:
    said = refusal(429, "rate_limit_error", "slow", "Retry-After: 7", "Connection: close")
    async with _backend_at(_saying(said)) as backend:
        with pytest.raises(BackendBusy) as caught:
            await _answer(backend)
    assert caught.value.retry_after_s == 7


async def test_silence_ends_in_time() -> None:
    async def converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(_HEAD + _said("a"))
        await writer.drain()
        await asyncio.sleep(30)

    async with _backend_at(converse) as backend:
        with pytest.raises(BackendTimeout):
            await _answer(backend)


async def test_closing_an_answer_hangs_up_at_once() -> None:
    gone = asyncio.Event()

    async def converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(_HEAD + _said("a"))
        await writer.drain()
        await reader.read()  # returns when the other side has closed
        gone.set()

    async with _backend_at(converse) as backend:
        pieces = backend.generate(_REQUEST)
        assert isinstance(await anext(pieces), Chunk)
        await pieces.aclose()
        await asyncio.wait_for(gone.wait(), 5)


async def test_something_else_at_that_address_is_named() -> None:
    page = b"HTTP/1.1 200 OK\r\nContent-Length: 13\r\nConnection: close\r\n\r\n<html></html>"
    async with _backend_at(_saying(page)) as backend:
        for asking in (backend.list(), _answer(backend)):
            with pytest.raises(BackendProtocolError):
                await asking
        assert (await backend.health()).state is HealthState.FAULTY


async def test_a_list_that_never_ends_is_left() -> None:
    page = {"data": [{"id": "a"}], "has_more": True, "last_id": "a"}
    seen: list[Seen] = []
    said = whole(page, 200, "Connection: close")
    async with _backend_at(_saying(said, seen=seen)) as backend:
        assert len(await backend.list()) == 1
    assert len(seen) == 2 < MOST_PAGES


async def test_a_missing_key_is_said_before_anything_is_sent() -> None:
    seen: list[Seen] = []
    async with _backend_at(_saying(_HEAD, seen=seen), key=None) as backend:
        with pytest.raises(Unauthorised) as caught:
            await _answer(backend)
        assert "ANTHROPIC_API_KEY" in caught.value.advice
    async with _backend_at(_saying(_HEAD, seen=seen), key="two\nlines") as backend:
        with pytest.raises(Unauthorised):
            await backend.list()
    assert not seen


async def test_a_refused_key_is_looked_up_anew() -> None:
    keys = ["old", "new"]
    seen: list[Seen] = []
    no = refusal(401, "authentication_error", "invalid x-api-key", "Connection: close")
    async with serving(_saying(no, _HEAD + _said("x") + _STOP, seen=seen)) as place:
        chosen = Anthropic(enabled=True, base_url=place)
        backend = AnthropicBackend(chosen, key_of=lambda _: keys.pop(0), patience=_HASTE)
        with pytest.raises(Unauthorised):
            await _answer(backend)
        await _answer(backend)
        await backend.close()
    assert [one.headers["x-api-key"] for one in seen] == ["old", "new"]


def test_the_key_comes_from_the_environment_or_the_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "from-outside")
    assert find_key(Anthropic()) == "from-outside"
    assert find_key(Anthropic(key_source="environment")) == "from-outside"
    monkeypatch.setattr(keyring, "get_password", lambda service, name: f"{service}/{name}")
    assert find_key(Anthropic(key_source="keyring")) == "forge/anthropic"
    monkeypatch.delenv("ANTHROPIC_API_KEY")
    assert find_key(Anthropic(key_name="mine")) == "forge/mine"
    assert find_key(Anthropic(key_source="environment")) is None


def test_where_no_keyring_runs_the_environment_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ANTHROPIC_API_KEY", raising=False)
    monkeypatch.setattr(keyring, "get_password", NoKeyring().get_password)  # type: ignore[no-untyped-call]
    assert find_key(Anthropic()) is None
    with pytest.raises(Unauthorised) as caught:
        find_key(Anthropic(key_source="keyring"))
    assert "ANTHROPIC_API_KEY" in caught.value.advice


@pytest.mark.parametrize(
    ("request_", "error"),
    [
        (GenerateRequest(_MODEL), BadRequest),
        (GenerateRequest(_MODEL, prompt="  "), BadRequest),
        (GenerateRequest(_MODEL, prompt="x", raw=True), CapabilityMissing),
        (GenerateRequest(_MODEL, prompt="x", json_mode=True), CapabilityMissing),
        (GenerateRequest(_MODEL, prompt="x", sampling=Sampling(max_tokens=0)), BadRequest),
    ],
)
def test_what_cannot_be_said_is_refused(
    request_: GenerateRequest, error: type[BackendError]
) -> None:
    with pytest.raises(error):
        message_body(request_, "m", most_tokens=5)


_TURN = st.builds(Message, st.sampled_from(Role), st.text(max_size=5))


@settings(max_examples=60, deadline=None)
@given(st.lists(_TURN, min_size=1, max_size=8))
def test_turns_alternate_and_no_word_is_lost(turns: list[Message]) -> None:
    request = GenerateRequest(_MODEL, messages=tuple(turns))
    try:
        body = message_body(request, "m", most_tokens=5)
    except BadRequest:
        assert not any(one.content.strip() for one in turns if one.role is not Role.SYSTEM)
        return
    roles = [one["role"] for one in body["messages"]]
    assert all(before != after for before, after in pairwise(roles))
    sent = json.dumps(body, ensure_ascii=False)
    for one in turns:
        if one.content.strip():
            assert json.dumps(one.content, ensure_ascii=False)[1:-1] in sent


_JSON = st.recursive(
    st.none() | st.integers() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=6,
)
_KINDS = st.sampled_from(
    ["message_start", "content_block_delta", "message_delta", "message_stop", "error", "message"]
)


@settings(max_examples=80, deadline=None)
@given(_KINDS, st.dictionaries(st.sampled_from(["delta", "usage", "message", "content"]), _JSON))
def test_no_event_breaks_the_reader(kind: str, fields: dict[str, Any]) -> None:
    with suppress(WireError):
        read_event({"type": kind, **fields})


@settings(max_examples=60, deadline=None)
@given(st.integers(300, 599), st.binary(max_size=40))
def test_no_refusal_breaks_the_reader(status: int, body: bytes) -> None:
    asked = Asked("Anthropic", "the API", "http://x", "anthropic", "Try.", "m")
    assert fault_of_answer(asked, status, body).sentence
