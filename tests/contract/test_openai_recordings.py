"""The recorded exchanges in OpenAI's shapes are played to the backend that speaks them."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing, asynccontextmanager

import pytest

from forge_gui.engine.backends.openai_http.backend import OpenAiBackend
from forge_gui.values.errors import BackendBusy, ModelNotFound
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
from forge_gui.values.json_value import JsonObject
from forge_gui.values.settings_servers import OpenAiProfile
from tests.contract.ollama_cases import alone, recording
from tests.engine.replay.server import Replay

_TINY = ModelId("openai", "lab/tiny")
_HI = GenerateRequest(_TINY, messages=(Message(Role.USER, "hi"),))


@asynccontextmanager
async def _playing(name: str, number: int = 1) -> AsyncIterator[tuple[OpenAiBackend, Replay]]:
    replay = Replay([alone(name, number)])
    async with replay.serving() as place:
        profile = OpenAiProfile(name="lab", base_url=f"{place}/v1", key_source="none")
        backend = OpenAiBackend([profile])
        try:
            yield backend, replay
        finally:
            await backend.close()
    assert replay.faults == []
    assert replay.left == 0


async def _pieces(backend: OpenAiBackend, request: GenerateRequest) -> Sequence[Piece]:
    async with aclosing(backend.chat(request)) as pieces:
        return [piece async for piece in pieces]


async def test_a_streamed_answer() -> None:
    async with _playing("16-openai-chat-stream") as (backend, replay):
        *chunks, result = await _pieces(backend, _HI)
    assert [chunk.text for chunk in chunks if isinstance(chunk, Chunk)] == ["q", "2", "T", "_"]
    assert isinstance(result, GenerateResult)
    assert (result.text, result.stop_reason) == ("q2T_", StopReason.LENGTH)
    assert (result.prompt_tokens, result.completion_tokens) == (24, 4)
    assert (result.load_s, result.completion_s) == (None, None)
    assert replay.seen[0].json == {
        "model": "tiny",
        "messages": [{"role": "user", "content": "hi"}],
        "stream": True,
        "stream_options": {"include_usage": True},
    }
    assert "authorization" not in replay.seen[0].headers


async def test_an_answer_in_one_piece_with_log_probabilities() -> None:
    async with _playing("16-openai-chat") as (backend, _):
        chunk, result = await _pieces(backend, _HI)
    recorded = json.loads(recording("16-openai-chat").exchanges[0].body)
    tokens = recorded["choices"][0]["logprobs"]["content"]
    assert isinstance(chunk, Chunk)
    assert isinstance(result, GenerateResult)
    assert result.text == "q2T_"
    assert [(one.token, one.logprob) for one in result.logprobs] == [
        (token["token"], token["logprob"]) for token in tokens
    ]
    assert [len(one.top) for one in result.logprobs] == [2] * 4


async def test_a_plain_completion() -> None:
    request = GenerateRequest(_TINY, prompt="hi", raw=True, sampling=Sampling(max_tokens=4))
    async with _playing("16-openai-completions") as (backend, replay):
        *_, result = await _pieces(backend, request)
    assert isinstance(result, GenerateResult)
    assert (result.text, result.completion_tokens) == (".tQY", 4)
    assert replay.seen[0].json["max_tokens"] == 4


async def test_an_answer_by_a_schema() -> None:
    schema: JsonObject = {
        "type": "object",
        "properties": {"a": {"type": "boolean"}},
        "required": ["a"],
    }
    request = GenerateRequest(_TINY, prompt="hi", json_schema=schema)
    async with _playing("16-openai-json-schema") as (backend, replay):
        *_, result = await _pieces(backend, request)
    assert isinstance(result, GenerateResult)
    assert json.loads(result.text) == {"a": True}
    sent = replay.seen[0].json["response_format"]["json_schema"]
    assert (sent["schema"], sent["strict"]) == (schema, False)


async def test_embeddings() -> None:
    async with _playing("16-openai-embeddings") as (backend, _):
        found = await backend.embed(
            ModelId("openai", "lab/tiny-embed"), ["a", "b"], RunnerOptions()
        )
    assert [len(vector) for vector in found.vectors] == [4, 4]
    assert found.vectors[0][0] == 0.32667413


async def test_the_list_of_models() -> None:
    async with _playing("16-openai-models") as (backend, _):
        cards = await backend.list()
    names = [
        entry["id"] for entry in recording("16-openai-models").exchanges[0].json_lines[0]["data"]
    ]
    assert [str(card.id) for card in cards] == [f"openai:lab/{name}" for name in names]
    assert not any(card.is_remote or card.capabilities for card in cards)


async def test_a_model_that_is_not_listed_is_asked_for() -> None:
    replay = Replay([alone("16-openai-models"), alone("16-openai-model-missing")])
    async with replay.serving() as place:
        profile = OpenAiProfile(name="lab", base_url=f"{place}/v1", key_source="none")
        backend = OpenAiBackend([profile])
        with pytest.raises(ModelNotFound):
            await backend.show(ModelId("openai", "lab/nope"))
        await backend.close()
    assert replay.faults == []


async def test_an_unknown_model() -> None:
    async with _playing("16-openai-unknown-model") as (backend, _):
        with pytest.raises(ModelNotFound) as caught:
            await _pieces(backend, GenerateRequest(ModelId("openai", "lab/nope"), prompt="hi"))
    assert caught.value.model == "nope"


async def test_a_full_queue() -> None:
    async with _playing("17-queue-full-503", 4) as (backend, _):
        request = GenerateRequest(ModelId("openai", "lab/mid-q4"), prompt="x")
        with pytest.raises(BackendBusy):
            await _pieces(backend, request)
