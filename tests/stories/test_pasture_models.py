"""PASTURE's examples of single models: load, ask, check, many at once, another server."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from forge_gui import (
    Config,
    FileCache,
    ModelManager,
)
from tests.engine.replay.server import Seen, read_request, serving
from tests.stories.pasture import CODER, SMALL, WRITER, example, in_a_folder_of_its_own, simulated

__all__ = ["in_a_folder_of_its_own"]


# Models


@example("Preloading and Unloading Models")
async def test_models_are_loaded_and_unloaded_by_hand() -> None:
    config = simulated(preload_models=True)
    model_manager = ModelManager(config, FileCache("./cache"))
    assert await model_manager.preload_model(WRITER)
    report = await model_manager.get_model_status_report()
    assert report["loaded_models"] == [f"simulation:{WRITER}"]
    assert await model_manager.unload_model(WRITER)
    assert (await model_manager.get_model_status_report())["loaded_models"] == []
    assert not await model_manager.preload_model("no-such-model")
    await model_manager.close()


@example("Model Health Checks")
async def test_a_model_is_asked_whether_it_is_well() -> None:
    model_manager = ModelManager(simulated())
    assert await model_manager.check_model_health(WRITER)
    assert not await model_manager.check_model_health("no-such-model")
    available_models = ["no-such-model", WRITER, SMALL]
    assert await model_manager.get_fallback_model(WRITER, available_models) == SMALL
    assert await model_manager.get_fallback_model(WRITER, [WRITER]) is None
    await model_manager.close()


@example("Model Status Tracking")
async def test_the_report_names_the_active_model() -> None:
    model_manager = ModelManager(simulated())
    await model_manager.preload_model(SMALL)
    await model_manager.generate_with_model(WRITER, "hi")
    status_report = await model_manager.get_model_status_report()
    assert status_report["active_model"] == f"simulation:{WRITER}"
    assert sorted(status_report["loaded_models"]) == [f"simulation:{SMALL}", f"simulation:{WRITER}"]
    assert status_report["models"][f"simulation:{CODER}"] == {"loaded": False}
    assert status_report["resting_models"] == []
    await model_manager.close()


@example("Error Recovery")
@pytest.mark.parametrize(
    ("model", "error_type"),
    [("ollama:llama3", "connection_error"), ("forge:no-such", "model_not_found"), (WRITER, "")],
)
async def test_what_goes_wrong_is_told_and_not_raised(model: str, error_type: str) -> None:
    host = {"host": "127.0.0.1:1"}  # nothing listens there
    said: dict[str, Any] = {"ollama": host, "retry": {"strategy": "none"}}
    model_manager = ModelManager(simulated(**said) if model == WRITER else Config(**said))
    response = await model_manager.generate_with_model(model, "Answer me")
    if "error" in response:
        assert response["error"] == error_type
        assert response["message"]
    else:
        assert error_type == ""
        assert response["response"]
    await model_manager.close()


@example("Concurrent Processing")
async def test_several_questions_at_once() -> None:
    model_manager = ModelManager(simulated())
    queries = ["one", "two", "three"]
    tasks = [model_manager.generate_with_model(WRITER, query) for query in queries]
    results = await asyncio.gather(*tasks)
    assert len({result["response"] for result in results}) == 3
    await model_manager.close()


@example("Batch Processing")
async def test_documents_in_batches() -> None:
    model_manager = ModelManager(simulated())
    documents = [f"document {number}" for number in range(7)]
    results: list[dict[str, Any]] = []
    batch_size = 5
    for start in range(0, len(documents), batch_size):
        batch = documents[start : start + batch_size]
        tasks = [
            model_manager.generate_with_model(SMALL, f"Summarize this document: {doc}")
            for doc in batch
        ]
        results.extend(await asyncio.gather(*tasks))
        await asyncio.sleep(0.01)
    assert [bool(one["response"]) for one in results] == [True] * 7
    await model_manager.close()


@example("OpenAI Compatibility")
async def test_a_server_that_speaks_the_openai_api(monkeypatch: pytest.MonkeyPatch) -> None:
    class OpenAIModelManager(ModelManager):
        """What it takes to use such a server: an address and where its key is."""

        def __init__(self, base_url: str, key_name: str) -> None:
            profile = {
                "name": "lab",
                "base_url": base_url,
                "key_source": "environment",
                "key_name": key_name,
            }
            super().__init__(Config(openai_profiles=[profile], ollama={"enabled": False}))

    seen: list[Seen] = []
    monkeypatch.setenv("LAB_KEY", "sk-made-up")

    async def converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen.append(await read_request(reader))
        if seen[-1].path.endswith("/models"):
            body = json.dumps({"object": "list", "data": [{"id": "m"}]}).encode()
            kind = b"application/json"
        else:
            chunk = {"choices": [{"delta": {"content": "Hello"}, "finish_reason": "stop"}]}
            body = b"data: " + json.dumps(chunk).encode() + b"\n\ndata: [DONE]\n\n"
            kind = b"text/event-stream"
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: " + kind + b"\r\nConnection: close\r\n\r\n")
        writer.write(body)
        await writer.drain()

    async with serving(converse) as place:
        model_manager = OpenAIModelManager(f"{place}/v1", "LAB_KEY")
        response = await model_manager.generate_with_model("openai:lab/m", "Say hello")
        await model_manager.close()
    assert response["response"] == "Hello"
    assert {request.headers["authorization"] for request in seen} == {"Bearer sk-made-up"}
