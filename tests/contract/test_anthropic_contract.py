"""The Anthropic backend against a server that speaks the documented Messages API."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing, asynccontextmanager

import pytest

from forge_gui.engine.backends.anthropic.backend import AnthropicBackend
from forge_gui.engine.backends.http import Patience
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import CapabilityMissing, ModelNotFound, Unauthorised
from forge_gui.values.generation import (
    Chunk,
    GenerateRequest,
    GenerateResult,
    Message,
    Piece,
    Role,
    RunnerOptions,
    Sampling,
    StopReason,
)
from forge_gui.values.ids import ModelId
from forge_gui.values.models import HealthState
from forge_gui.values.settings_servers import Anthropic
from tests.contract.messages_server import KEY, MessagesServer
from tests.engine.replay.server import serving

_MODEL = ModelId("anthropic", "claude-small-1")
_PNG = b"\x89PNG\r\n\x1a\n and so on"


@asynccontextmanager
async def _backend(server: MessagesServer, key: str = KEY) -> AsyncIterator[AnthropicBackend]:
    async with serving(server.converse) as place:
        chosen = Anthropic(enabled=True, base_url=place, max_tokens=777)
        haste = Patience(connect_s=1.0, short_s=2.0, silence_s=2.0, health_s=2.0)
        backend = AnthropicBackend(chosen, key_of=lambda _: key, patience=haste)
        try:
            yield backend
        finally:
            await backend.close()


async def _pieces(backend: AnthropicBackend, request: GenerateRequest) -> Sequence[Piece]:
    async with aclosing(backend.chat(request)) as pieces:
        return [piece async for piece in pieces]


async def test_an_answer_streams_and_ends_with_its_counts() -> None:
    server = MessagesServer("Good", " mor", "ning 🌄")
    async with _backend(server) as backend:
        *chunks, last = await _pieces(backend, GenerateRequest(_MODEL, prompt="Hello"))
    assert [one.text for one in chunks if isinstance(one, Chunk)] == ["Good", " mor", "ning 🌄"]
    assert isinstance(last, GenerateResult)
    assert (last.text, last.stop_reason) == ("Good morning 🌄", StopReason.STOP)
    assert (last.prompt_tokens, last.completion_tokens) == (25, 15)
    assert last.total_s is not None
    sent = server.seen[0]
    assert sent.headers["anthropic-version"] == "2023-06-01"
    assert sent.json["max_tokens"] == 777  # the API wants a bound, and the request set none
    assert sent.json["messages"] == [{"role": "user", "content": "Hello"}]


async def test_everything_that_the_api_knows_is_sent_in_its_words() -> None:
    server = MessagesServer()
    request = GenerateRequest(
        _MODEL,
        system="Be brief.",
        messages=(
            Message(Role.SYSTEM, "Be kind."),
            Message(Role.USER, "One"),
            Message(Role.ASSISTANT, "Two"),
            Message(Role.USER, "Three"),
            Message(Role.USER, "Four", (_PNG,)),
        ),
        sampling=Sampling(
            temperature=0.5, top_p=0.9, top_k=40, seed=1, max_tokens=50, stop=("END", " ")
        ),
        json_schema={"type": "object", "additionalProperties": False},
    )
    async with _backend(server) as backend:
        await _pieces(backend, request)
    sent = server.seen[0].json
    assert sent["system"] == "Be brief.\n\nBe kind."
    assert [one["role"] for one in sent["messages"]] == ["user", "assistant", "user"]
    image, text = sent["messages"][2]["content"]
    assert text == {"type": "text", "text": "Three\n\nFour"}
    assert image["source"]["media_type"] == "image/png"
    assert base64.b64decode(image["source"]["data"]) == _PNG
    assert (sent["temperature"], sent["top_k"], sent["max_tokens"]) == (0.5, 40, 50)
    assert sent["stop_sequences"] == ["END"]
    assert "seed" not in sent
    assert "top_p" not in sent  # newer models take one of the two
    assert sent["output_config"]["format"]["type"] == "json_schema"


async def test_thoughts_are_no_part_of_the_answer() -> None:
    server = MessagesServer("42", thinking=("six times", " seven"))
    async with _backend(server) as backend:
        request = GenerateRequest(_MODEL, prompt="?", think=True)
        last = (await _pieces(backend, request))[-1]
    assert isinstance(last, GenerateResult)
    assert (last.text, last.thinking) == ("42", "six times seven")
    sent = server.seen[0].json
    assert 1024 <= sent["thinking"]["budget_tokens"] < sent["max_tokens"]


async def test_all_pages_of_the_list_are_read() -> None:
    server = MessagesServer(page=2)
    async with _backend(server) as backend:
        cards = {card.id.name: card for card in await backend.list()}
    assert list(cards) == ["claude-large-1", "claude-small-1", "claude-old-0"]
    large, small = cards["claude-large-1"], cards["claude-small-1"]
    assert large.context_length == 200_000
    assert large.capabilities == {
        Capability.TEXT_GENERATION,
        Capability.VISION,
        Capability.REASONING,
    }
    assert (small.context_length, small.is_remote) == (None, True)
    assert small.capabilities == {Capability.TEXT_GENERATION}
    assert len(server.seen) == 2


async def test_one_model_is_shown_or_is_not_there() -> None:
    async with _backend(MessagesServer()) as backend:
        card = await backend.show(ModelId("anthropic", "claude-large-1"))
        assert card.summary == "Claude Large 1"
        with pytest.raises(ModelNotFound) as caught:
            await backend.show(ModelId("anthropic", "nobody/at all"))
    assert "nobody/at all" in caught.value.sentence


async def test_health_says_what_is_wrong_with_the_key() -> None:
    async with _backend(MessagesServer()) as backend:
        assert (await backend.health()).state is HealthState.READY
    async with _backend(MessagesServer(), key="sk-ant-other") as backend:
        found = await backend.health()
        assert found.state is HealthState.FAULTY
        assert "does not accept the key" in found.sentence
        with pytest.raises(Unauthorised):
            await backend.list()


async def test_nothing_is_loaded_and_nothing_embedded() -> None:
    async with _backend(MessagesServer()) as backend:
        assert (await backend.load(_MODEL, RunnerOptions())).ram_bytes is None
        await backend.unload(_MODEL)
        assert await backend.loaded() == ()
        assert (await backend.embed(_MODEL, [], RunnerOptions())).vectors == ()
        with pytest.raises(CapabilityMissing):
            await backend.embed(_MODEL, ["x"], RunnerOptions())
