"""Azure's ways of the OpenAI API: its key header, an address for each deployment, dated versions."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from typing import Any

import pytest

from forge_gui.engine.backends.http import Patience
from forge_gui.engine.backends.openai_http.backend import OpenAiBackend
from forge_gui.values.errors import ModelNotFound
from forge_gui.values.generation import GenerateRequest, GenerateResult, RunnerOptions, Sampling
from forge_gui.values.ids import ModelId
from forge_gui.values.settings_servers import OpenAiProfile
from tests.engine.replay.server import Seen, read_request, serving

_HASTE = Patience(connect_s=1.0, short_s=2.0, silence_s=2.0, health_s=2.0)


class _Azure:
    """Answers where Azure would, and nowhere else; its newer models refuse `max_tokens`."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []

    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen = await read_request(reader)
        self.seen.append(seen)
        writer.write(self._answer(seen))
        await writer.drain()

    def _answer(self, seen: Seen) -> bytes:
        place, _, query = seen.path.partition("?")
        if seen.headers.get("api-key") != "azure-key":
            return _json({"error": {"code": "401", "message": "Access denied"}}, 401)
        if query != "api-version=2024-10-21":
            return _json({"error": {"code": "404", "message": "Resource not found"}}, 404)
        if place == "/openai/models":
            return _json({"data": [{"id": "gpt-of-the-catalogue"}]})
        if place == "/openai/deployments/my%20chat/embeddings":
            return _json({"data": [{"index": 0, "embedding": [0.5]}]})
        if place == "/openai/deployments/my%20chat/chat/completions":
            if "max_tokens" in seen.json:
                message = "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens'."
                return _json({"error": {"message": message}}, 400)
            filters: dict[str, Any] = {"choices": [], "prompt_filter_results": [{}]}
            said = {"choices": [{"delta": {"content": "hi"}, "finish_reason": "stop"}]}
            return _stream(filters, said)
        return _json({"error": {"code": "DeploymentNotFound", "message": "no such one"}}, 404)


def _json(body: object, status: int = 200) -> bytes:
    raw = json.dumps(body).encode()
    head = f"HTTP/1.1 {status} X\r\nContent-Length: {len(raw)}\r\nConnection: close\r\n\r\n"
    return head.encode() + raw


def _stream(*bodies: object) -> bytes:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
    return head + b"".join(b"data: %s\n\n" % json.dumps(one).encode() for one in bodies)


@asynccontextmanager
async def _backend(azure: _Azure) -> AsyncIterator[OpenAiBackend]:
    async with serving(azure.converse) as place:
        profile = OpenAiProfile(
            name="azure",
            base_url=place,
            key_header="api-key",
            api_version="2024-10-21",
            models=("my chat",),
        )
        backend = OpenAiBackend([profile], key_of=lambda _: "azure-key", patience=_HASTE)
        try:
            yield backend
        finally:
            await backend.close()


async def test_a_deployment_answers_at_its_own_address() -> None:
    azure, model = _Azure(), ModelId("openai", "azure/my chat")
    async with _backend(azure) as backend:
        request = GenerateRequest(model, prompt="x", sampling=Sampling(max_tokens=5))
        async with aclosing(backend.generate(request)) as pieces:
            last = [piece async for piece in pieces][-1]
        assert isinstance(last, GenerateResult)
        assert last.text == "hi"
        vectors = (await backend.embed(model, ["x"], RunnerOptions())).vectors
        assert vectors == ((0.5,),)
    refused, taken, _ = azure.seen
    assert refused.json["max_tokens"] == 5
    assert taken.json["max_completion_tokens"] == 5
    assert "authorization" not in taken.headers


async def test_the_stated_deployments_are_the_models() -> None:
    async with _backend(_Azure()) as backend:
        assert [card.id.name for card in await backend.list()] == ["azure/my chat"]
        with pytest.raises(ModelNotFound):
            await backend.show(ModelId("openai", "azure/gpt-of-the-catalogue"))
        with pytest.raises(ModelNotFound):
            async with aclosing(
                backend.generate(GenerateRequest(ModelId("openai", "azure/other"), prompt="x"))
            ) as pieces:
                [piece async for piece in pieces]
