"""The backend for OpenAI-like servers against servers that behave and servers that do not."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing, asynccontextmanager

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from forge_gui.engine.backends.http import Patience
from forge_gui.engine.backends.openai_http.backend import OpenAiBackend
from forge_gui.engine.backends.openai_http.keys import find_key
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
from forge_gui.values.generation import Chunk, GenerateRequest, GenerateResult, Piece, RunnerOptions
from forge_gui.values.ids import ModelId
from forge_gui.values.models import HealthState
from forge_gui.values.settings_servers import OpenAiProfile
from tests.engine.replay.server import Conversation, Seen, read_request, serving

_KEY = "sk-not-a-real-key-42"
_MODEL = ModelId("openai", "lab/m")
_REQUEST = GenerateRequest(_MODEL, prompt="x")
_HASTE = Patience(connect_s=0.5, short_s=0.3, silence_s=0.3, health_s=0.3)
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"


def _event(content: str = "", **more: object) -> bytes:
    choice = {"delta": {"content": content}, **more}
    return b"data: " + json.dumps({"choices": [choice]}).encode() + b"\n\n"


def _refusal(status: int, body: object, *headers: str) -> bytes:
    raw = json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} No", f"Content-Length: {len(raw)}", "Connection: close", *headers]
    return "".join(f"{line}\r\n" for line in [*lines, ""]).encode() + raw


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
) -> AsyncIterator[OpenAiBackend]:
    async with serving(conversation) as place:
        profile = OpenAiProfile(name="lab", base_url=f"{place}/v1/")
        backend = OpenAiBackend([profile], key_of=lambda profile: key, patience=_HASTE)
        try:
            yield backend
        finally:
            await backend.close()


async def _answer(backend: OpenAiBackend, request: GenerateRequest = _REQUEST) -> Sequence[Piece]:
    async with aclosing(backend.generate(request)) as pieces:
        return [piece async for piece in pieces]


async def _result(backend: OpenAiBackend) -> GenerateResult:
    last = (await _answer(backend))[-1]
    assert isinstance(last, GenerateResult)
    return last


async def test_the_key_goes_to_the_server_and_nowhere_else(
    caplog: pytest.LogCaptureFixture,
) -> None:
    seen: list[Seen] = []
    said = _refusal(400, {"error": {"message": f"bad {_KEY} given", "type": "x"}})
    with caplog.at_level(logging.DEBUG):
        async with _backend_at(_saying(_HEAD + _event("a"), said, seen=seen)) as backend:
            with pytest.raises(GenerationCut):
                await _answer(backend)
            with pytest.raises(BadRequest) as caught:
                await _answer(backend)
            described = repr(backend) + repr(vars(backend)) + repr(caught.value)
    assert [request.headers["authorization"] for request in seen] == [f"Bearer {_KEY}"] * 2
    assert "bad … given" in caught.value.sentence
    assert _KEY not in f"{caught.value}{described}{caught.value.__cause__!r}"
    assert caplog.records
    assert not any(_KEY in record.getMessage() for record in caplog.records)


@pytest.mark.parametrize(
    ("ending", "is_whole"),
    [
        (b"data: [DONE]\n\n", True),
        (_event(finish_reason="stop"), True),
        (_event(finish_reason="stop") + b"data: [DONE]\n\n", True),
        (b"", False),
        (b"data: {", False),
    ],
    ids=["mark", "reason", "both", "neither", "half an event"],
)
async def test_an_answer_is_whole_with_an_end_mark_or_a_reason(
    ending: bytes, is_whole: bool
) -> None:
    async with _backend_at(_saying(_HEAD + _event("hello") + ending)) as backend:
        if is_whole:
            result = await _result(backend)
            assert (result.text, result.prompt_tokens) == ("hello", None)
            return
        with pytest.raises((GenerationCut, BackendProtocolError)) as caught:
            await _answer(backend)
    if isinstance(caught.value, GenerationCut):
        assert caught.value.text == "hello"


async def test_a_broken_connection_is_a_cut_answer_or_an_outage() -> None:
    head = _HEAD.replace(b"Connection: close", b"Transfer-Encoding: chunked")
    event = _event("hello")
    chunk = b"%x\r\n" % len(event) + event + b"\r\n"
    async with _backend_at(_saying(head + chunk, head)) as backend:
        with pytest.raises(GenerationCut) as caught:
            await _answer(backend)
        assert caught.value.text == "hello"
        with pytest.raises(BackendUnavailable):
            await _answer(backend)


async def test_thinking_comments_and_figures_of_other_makers_are_read() -> None:
    events = (
        b": waiting\n\n"
        b'data: {"choices":[{"delta":{"role":"assistant","reasoning_content":"hm"}}]}\n\n'
        b'data: {"choices":[{"delta":{"reasoning":"!"}}]}\r\n\r\n'
        + _event("yes", finish_reason="stop")
        + b'data: {"choices":[],"usage":null,"timings":{"prompt_n":3,"prompt_ms":20.0,'
        b'"predicted_n":5,"predicted_ms":100.0}}\n\ndata: [DONE]\n\n'
    )
    async with _backend_at(_saying(_HEAD + events)) as backend:
        result = await _result(backend)
    assert (result.thinking, result.text) == ("hm!", "yes")
    assert (result.prompt_tokens, result.completion_tokens) == (3, 5)
    assert result.tokens_per_s == pytest.approx(50)


async def test_an_error_inside_the_stream_is_that_error() -> None:
    body = _event("a") + b'data: {"error":{"message":"the engine died","code":500}}\n\n'
    async with _backend_at(_saying(_HEAD + body)) as backend:
        with pytest.raises(BackendError, match="the engine died"):
            await _answer(backend)


async def test_an_answer_that_was_filtered_away_is_no_answer() -> None:
    body = _event("a") + _event(finish_reason="content_filter") + b"data: [DONE]\n\n"
    async with _backend_at(_saying(_HEAD + body)) as backend:
        with pytest.raises(GenerationCut, match="filtered"):
            await _answer(backend)


async def test_a_server_that_does_not_know_usage_is_asked_without() -> None:
    seen: list[Seen] = []
    no = _refusal(422, {"detail": "unknown field stream_options"})
    yes = _HEAD + _event("ok", finish_reason="stop")
    async with _backend_at(_saying(no, yes, seen=seen)) as backend:
        assert (await _result(backend)).text == "ok"
    assert ["stream_options" in request.json for request in seen] == [True, False]


_OPENAI_LONG = (
    "This model's maximum context length is 8192 tokens. However, your messages resulted in 9001 "
    "tokens. Please reduce the length of the messages."
)
_LLAMA_LONG = {
    "message": "too big",
    "type": "exceed_context_size_error",
    "n_prompt_tokens": 7,
    "n_ctx": 5,
}


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (401, {"error": {"message": "Incorrect API key"}}, Unauthorised),
        (403, {"error": "no"}, Unauthorised),
        (429, {"error": {"message": "slow down", "code": "rate_limit_exceeded"}}, BackendBusy),
        (429, {"error": {"message": "pay", "code": "insufficient_quota"}}, Unauthorised),
        (503, {}, BackendBusy),
        (502, {}, BackendUnavailable),
        (404, {"error": {"message": "The model `m` does not exist"}}, ModelNotFound),
        (404, "a page", BackendProtocolError),
        (302, {}, BackendProtocolError),
        (400, {"error": {"message": "seed must be a number"}}, BadRequest),
        (400, {"error": {"message": "This model does not support image input"}}, CapabilityMissing),
        (501, {"error": {"message": "no embeddings"}}, CapabilityMissing),
        (400, {"error": {"message": _OPENAI_LONG}}, ContextExceeded),
        (400, {"error": _LLAMA_LONG}, ContextExceeded),
        (400, {"object": "error", "message": "bad", "code": 400}, BadRequest),
        (500, {"error": {"message": "oh"}}, BackendError),
        (500, [1], BackendError),
    ],
)
async def test_a_refusal_is_the_error_that_it_means(
    status: int, body: object, kind: type[BackendError]
) -> None:
    async with _backend_at(_saying(_refusal(status, body))) as backend:
        with pytest.raises(BackendError) as caught:
            await _answer(backend)
    assert type(caught.value) is kind
    assert caught.value.sentence.endswith((".", "…"))
    assert caught.value.advice
    assert caught.value.backend == "openai"


async def test_lengths_are_read_out_of_words() -> None:
    async with _backend_at(_saying(_refusal(400, {"error": {"message": _OPENAI_LONG}}))) as backend:
        with pytest.raises(ContextExceeded) as caught:
            await _answer(backend)
    assert (caught.value.prompt_tokens, caught.value.context_tokens) == (9001, 8192)


async def test_how_long_to_wait_is_told() -> None:
    async with _backend_at(_saying(_refusal(429, {}, "Retry-After: 12"))) as backend:
        with pytest.raises(BackendBusy) as caught:
            await _answer(backend)
    assert caught.value.retry_after_s == 12


async def test_silence_ends_in_time() -> None:
    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()

    async with _backend_at(silent) as backend:
        with pytest.raises(BackendTimeout):
            await _answer(backend)
        assert (await backend.health()).state is HealthState.UNAVAILABLE


async def test_closing_an_answer_hangs_up_at_once() -> None:
    hung_up = asyncio.Event()

    async def endless(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(_HEAD + _event("hello"))
        assert await reader.read() == b""
        hung_up.set()

    async with _backend_at(endless) as backend:
        async with aclosing(backend.generate(_REQUEST)) as pieces:
            assert await anext(pieces) == Chunk("hello")
        async with asyncio.timeout(1):
            await hung_up.wait()


_LIST = b'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{"data":[{"id":"m","max_model_len":4096}]}'


async def test_one_server_that_is_away_does_not_hide_the_others() -> None:
    async with serving(_saying(_LIST)) as there:
        async with serving(_saying(_LIST)) as soon_gone:
            pass
        profiles = [
            OpenAiProfile(name=name, base_url=f"{place}/v1", key_source="none")
            for name, place in (("gone", soon_gone), ("lab", there))
        ]
        backend = OpenAiBackend(profiles, patience=_HASTE)
        cards = await backend.list()
        health = await backend.health()
        await backend.close()
        alone = OpenAiBackend(profiles[:1], patience=_HASTE)
        with pytest.raises(BackendUnavailable):
            await alone.list()
        assert (await alone.health()).state is HealthState.UNAVAILABLE
        await alone.close()
    assert [(str(card.id), card.context_length) for card in cards] == [("openai:lab/m", 4096)]
    assert health.state is HealthState.READY
    assert 'The server "gone" does not answer' in health.sentence


async def test_a_server_elsewhere_is_remote_and_is_not_called_to_know_it() -> None:
    profile = OpenAiProfile(name="far", base_url="https://models.example/v1", key_source="none")
    backend = OpenAiBackend([profile])
    assert not backend._clients["far"].is_local
    assert (await backend.load(ModelId("openai", "far/m"), RunnerOptions())).ram_bytes is None
    assert await backend.loaded() == ()
    await backend.unload(ModelId("openai", "far/m"))
    with pytest.raises(ModelNotFound):
        await backend.load(ModelId("openai", "near/m"), RunnerOptions())
    await backend.close()


async def test_without_profiles_there_is_nothing_and_nothing_wrong() -> None:
    backend = OpenAiBackend([])
    assert await backend.list() == ()
    assert (await backend.health()).state is HealthState.READY
    await backend.close()


async def test_a_missing_key_is_said_before_anything_is_sent() -> None:
    seen: list[Seen] = []
    async with _backend_at(_saying(_LIST, seen=seen), key=None) as backend:
        with pytest.raises(Unauthorised) as caught:
            await _answer(backend)
    assert seen == []
    assert "keyring set forge lab" in caught.value.advice


async def test_a_key_with_a_line_break_is_refused_in_a_sentence() -> None:
    async with _backend_at(_saying(_LIST), key="sk-1\nX-Other: 2") as backend:
        with pytest.raises(Unauthorised) as caught:
            await _answer(backend)
    assert "sk-1" not in str(caught.value)


async def test_a_refused_key_is_looked_up_anew() -> None:
    keys = iter(["old", "new"])
    seen: list[Seen] = []
    no = _refusal(401, {"error": {"message": "no"}})
    async with serving(_saying(no, _LIST, seen=seen)) as place:
        profile = OpenAiProfile(name="lab", base_url=f"{place}/v1")
        backend = OpenAiBackend([profile], key_of=lambda profile: next(keys), patience=_HASTE)
        with pytest.raises(Unauthorised):
            await backend.list()
        assert len(await backend.list()) == 1
        await backend.close()
    assert [request.headers["authorization"] for request in seen] == ["Bearer old", "Bearer new"]


def test_a_key_is_found_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    profile = OpenAiProfile(
        name="lab", base_url="http://x/v1", key_source="environment", key_name="LAB_KEY"
    )
    assert find_key(profile) is None
    monkeypatch.setenv("LAB_KEY", _KEY)
    assert find_key(profile) == _KEY
    assert find_key(profile.model_copy(update={"key_source": "none"})) is None


def test_where_no_keyring_runs_the_environment_is_named() -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    try:
        with pytest.raises(Unauthorised) as caught:
            find_key(OpenAiProfile(name="my-lab", base_url="http://x/v1"))
    finally:
        keyring.set_keyring(before)
    assert "no keyring runs" in caught.value.sentence
    assert "MY_LAB_API_KEY" in caught.value.advice
