"""Loads, unloads and lookups that take several requests, against recorded answers."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing, asynccontextmanager
from dataclasses import replace

import pytest

from forge_gui.engine.backends.ollama.backend import OllamaBackend
from forge_gui.engine.backends.ollama.options import keep_alive_of
from forge_gui.engine.clock import Clock
from forge_gui.values.errors import BackendTimeout, ModelLoadFailed
from forge_gui.values.generation import GenerateRequest, GenerateResult, RunnerOptions, Sampling
from forge_gui.values.ids import ModelId
from tests.contract.ollama_cases import alone, recording
from tests.engine.replay.recording import Recording
from tests.engine.replay.server import Replay

_TINY = ModelId("ollama", "tiny")
_SET = RunnerOptions(context_length=512, threads=2)
_SENT = {"num_ctx": 512, "num_thread": 2}


@asynccontextmanager
async def _playing(
    *names: str | Recording, clock: Clock | None = None, is_closed: bool = False
) -> AsyncIterator[tuple[OllamaBackend, Replay]]:
    """A backend at a server that plays these, in this order."""
    replay = Replay([alone(name) if isinstance(name, str) else name for name in names])
    async with replay.serving() as place:
        backend = OllamaBackend(place, clock=clock)
        try:
            yield backend, replay
        finally:
            await (backend.close() if is_closed else backend._client.close())
    assert replay.faults == []
    assert replay.left == 0


def _bodies(replay: Replay, path: str) -> list[dict[str, object]]:
    return [seen.json for seen in replay.seen if seen.path == path]


async def _generate(backend: OllamaBackend, request: GenerateRequest) -> GenerateResult:
    async with aclosing(backend.generate(request)) as pieces:
        last = [piece async for piece in pieces][-1]
    assert isinstance(last, GenerateResult)
    return last


async def test_a_model_is_answered_with_the_options_that_it_was_loaded_with() -> None:
    names = ("06-ps-empty", "10-generate-load", "06-ps-loaded", "11-generate-stream")
    async with _playing(*names) as (backend, replay):
        loaded = await backend.load(_TINY, _SET)
        await _generate(backend, GenerateRequest(_TINY, prompt="hello the cat"))
    load, answer = _bodies(replay, "/api/generate")
    assert loaded.ram_bytes == 2181037
    assert load["options"] == _SENT
    assert answer["options"] == {**_SENT, "num_predict": 512}
    assert "keep_alive" not in answer


async def test_another_set_of_options_is_sent_when_asked_for_and_then_repeated() -> None:
    names = (
        "06-ps-empty", "10-generate-load", "06-ps-loaded", "11-generate-stream", "11-generate-stream",
    )  # fmt: skip
    async with _playing(*names) as (backend, replay):
        await backend.load(_TINY, _SET)
        other = RunnerOptions(context_length=256)
        request = GenerateRequest(_TINY, prompt="hello the cat", runner=other)
        await _generate(backend, request)
        await _generate(backend, replace(request, runner=RunnerOptions()))
    _, first, second = _bodies(replay, "/api/generate")
    assert first["options"] == {"num_ctx": 256, "num_predict": 256}
    assert second["options"] == first["options"]


async def test_an_embedding_model_loads_through_its_own_door() -> None:
    model = ModelId("ollama", "tiny-embed")
    names = ("06-ps-empty", "12-generate-embed-model", "11-embed-empty", "06-ps-after-unload")
    async with _playing(*names) as (backend, replay):
        loaded = await backend.load(model, RunnerOptions())
    assert loaded.id == model
    assert loaded.ram_bytes == 2191523
    assert _bodies(replay, "/api/embed") == [
        {"model": "tiny-embed", "stream": False, "keep_alive": "30m"}
    ]


async def test_a_load_that_ollama_does_not_confirm_failed() -> None:
    async with _playing("06-ps-empty", "11-generate-from-hf") as (backend, _):
        with pytest.raises(ModelLoadFailed):
            await backend.load(ModelId("ollama", "from-hf"), RunnerOptions())


async def test_a_load_is_asked_for_even_where_the_model_is_listed() -> None:
    names = ("06-ps-after-runner-killed", "10-generate-load", "06-ps-loaded")
    async with _playing(*names) as (backend, replay):
        await backend.load(_TINY, RunnerOptions())
    assert len(_bodies(replay, "/api/generate")) == 1


async def test_an_unload_is_over_when_the_model_is_listed_no_more() -> None:
    waited: list[float] = []

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    names = ("10-unload-generate", "06-ps-loaded", "06-ps-loaded", "06-ps-empty")
    async with _playing(*names, clock=Clock(sleep=sleep)) as (backend, replay):
        await backend.unload(_TINY)
    assert len(waited) == 2
    assert _bodies(replay, "/api/generate")[0]["keep_alive"] == 0


async def test_a_model_that_stays_is_told_after_a_while() -> None:
    now = [0.0]

    async def sleep(seconds: float) -> None:
        now[0] += 20

    clock = Clock(monotonic=lambda: now[0], sleep=sleep)
    names = ("10-unload-generate", "06-ps-loaded", "06-ps-loaded", "06-ps-loaded")
    async with _playing(*names, clock=clock) as (backend, _):
        with pytest.raises(BackendTimeout) as caught:
            await backend.unload(_TINY)
    assert "still in Ollama's memory after 30 s" in caught.value.sentence


async def test_the_unload_of_a_model_that_is_not_there_is_no_error() -> None:
    async with _playing("10-unload-unknown") as (backend, _):
        await backend.unload(ModelId("ollama", "nope"))


async def test_closing_unloads_what_was_loaded_through_here() -> None:
    names = ("06-ps-empty", "10-generate-load", "06-ps-loaded", "10-unload-generate")
    async with _playing(*names, is_closed=True) as (backend, replay):
        await backend.load(_TINY, RunnerOptions())
    assert [body["keep_alive"] for body in _bodies(replay, "/api/generate")] == ["30m", 0]


async def test_closing_leaves_what_others_had_loaded_before() -> None:
    names = ("06-ps-loaded", "10-generate-load", "06-ps-loaded")
    async with _playing(*names, is_closed=True) as (backend, replay):
        await backend.load(_TINY, RunnerOptions())
    assert len(_bodies(replay, "/api/generate")) == 1


async def test_models_in_memory_carry_the_name_that_was_asked_for() -> None:
    names = ("06-ps-empty", "10-generate-load", "06-ps-two-loaded", "06-ps-two-loaded")
    clock = Clock(now=lambda: 1000.0)
    async with _playing(*names, clock=clock) as (backend, _):
        await backend.load(_TINY, RunnerOptions())
        loaded = {str(model.id): model.loaded_at for model in await backend.loaded()}
    assert loaded["ollama:tiny"] == 1000.0
    assert [at for name, at in loaded.items() if name != "ollama:tiny"] == [None]


def _tags_with(name: str, digest: str) -> Recording:
    """A list of one model, in the recorded shape."""
    exchange = recording("04-tags").exchanges[0]
    entry = {**exchange.json_lines[0]["models"][0], "name": name, "digest": digest}
    body = json.dumps({"models": [entry]}).encode()
    return Recording("tags", (replace(exchange, body=body, chunks=(body,)),))


async def test_what_only_a_verbose_answer_tells_is_asked_for_once() -> None:
    tags = _tags_with("kvarr:latest", "d1")
    short = "05-show-head-count-kv-array"
    names: Sequence[str | Recording] = (short, tags, f"{short}-verbose", short, tags)
    async with _playing(*names) as (backend, replay):
        first = await backend.show(ModelId("ollama", "kvarr"))
        second = await backend.show(ModelId("ollama", "kvarr"))
    assert first == second
    asked = [body.get("verbose", False) for body in _bodies(replay, "/api/show")]
    assert asked == [False, True, False]


async def test_the_length_of_an_answer_is_bounded_by_the_measured_context() -> None:
    names = ("06-ps-empty", "10-generate-load", "06-ps-loaded", "11-generate-stream")
    async with _playing(*names) as (backend, replay):
        await backend.load(_TINY, RunnerOptions(context_length=100_000))
        sampling = Sampling(seed=1)
        request = GenerateRequest(_TINY, prompt="hello the cat", sampling=sampling)
        await _generate(backend, request)
    options = _bodies(replay, "/api/generate")[1]["options"]
    assert options == {"num_ctx": 100_000, "num_predict": 512, "seed": 1}


@pytest.mark.parametrize(
    ("setting", "sent"),
    [("5m", "5m"), ("300", 300), ("-1", -1), ("-1m", "-1m"), ("0", "1m"), ("0s", "1m")],
)
def test_how_long_a_model_stays_is_worded_as_ollama_takes_it(setting: str, sent: object) -> None:
    assert keep_alive_of(setting) == sent


async def test_no_texts_need_no_request() -> None:
    async with _playing() as (backend, _):
        assert (await backend.embed(_TINY, [], RunnerOptions())).vectors == ()
