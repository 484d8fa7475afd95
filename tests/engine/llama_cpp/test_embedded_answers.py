"""The embedded engine answers: real child processes, real streams, a model of random weights."""

from __future__ import annotations

import asyncio
import contextlib
import json
import math
from pathlib import Path

import pytest

from forge_gui.engine.backends.llama_cpp.backend import LlamaCppBackend
from forge_gui.values.errors import (
    BadRequest,
    CapabilityMissing,
    ContextExceeded,
    FileDamaged,
    ModelLoadFailed,
    ModelNotFound,
)
from forge_gui.values.generation import (
    Chunk,
    GenerateRequest,
    GenerateResult,
    Message,
    Piece,
    PromptProgress,
    Role,
    RunnerOptions,
    Sampling,
    StopReason,
)
from forge_gui.values.ids import ModelId
from forge_gui.values.models import HealthState
from tests.engine.llama_cpp.conftest import OpenBackend, gguf

SHORT = Sampling(seed=7, max_tokens=12)


async def collect(backend: LlamaCppBackend, request: GenerateRequest) -> list[Piece]:
    verb = backend.chat if request.messages else backend.generate
    async with contextlib.aclosing(verb(request)) as stream:
        return [piece async for piece in stream]


def result_of(pieces: list[Piece]) -> GenerateResult:
    last = pieces[-1]
    assert isinstance(last, GenerateResult)
    assert not any(isinstance(piece, GenerateResult) for piece in pieces[:-1])
    return last


async def test_every_way_of_asking_streams_one_whole_answer(
    tiny_file: Path, open_backend: OpenBackend
) -> None:
    model = gguf(tiny_file)
    chat = (Message(Role.SYSTEM, "Be brief."), Message(Role.USER, "Hello"))
    requests = [
        GenerateRequest(model, "Hello", sampling=SHORT),
        GenerateRequest(model, "Hello", system="Be brief.", sampling=SHORT),
        GenerateRequest(model, "Hello", sampling=SHORT, raw=True),
        GenerateRequest(model, messages=chat, sampling=SHORT),
    ]
    async with open_backend() as backend:
        results = []
        for request in requests:
            pieces = await collect(backend, request)
            result = result_of(pieces)
            chunks = [piece for piece in pieces if isinstance(piece, Chunk)]
            assert "".join(chunk.text for chunk in chunks) == result.text != ""
            assert len(chunks) == result.completion_tokens == 12
            assert result.stop_reason is StopReason.LENGTH
            assert result.prompt_s is not None
            assert result.tokens_per_s is not None
            assert any(isinstance(piece, PromptProgress) for piece in pieces)
            results.append(result)
        assert results[1].prompt_tokens == results[3].prompt_tokens
        assert results[1].text == results[3].text  # the same conversation, asked in two ways
        assert results[2].prompt_tokens < results[0].prompt_tokens  # type: ignore[operator]
        assert results[0].load_s is not None
        assert results[1].load_s is None


async def test_the_same_seed_gives_the_same_answer(
    tiny_file: Path, open_backend: OpenBackend
) -> None:
    async with open_backend() as backend:
        texts = []
        for seed in (3, 3, 4):
            request = GenerateRequest(
                gguf(tiny_file), "Hi", sampling=Sampling(seed=seed, max_tokens=30)
            )
            texts.append(result_of(await collect(backend, request)).text)
    assert texts[0] == texts[1] != texts[2]


async def test_json_is_constrained_and_stop_texts_end(
    tiny_file: Path, open_backend: OpenBackend
) -> None:
    model = gguf(tiny_file)
    # Nothing here leaves room for white space, which random weights would choose for ever.
    schema = {"type": "string", "enum": ["yes", "no"]}
    sampling = Sampling(seed=1, temperature=0.0, max_tokens=60)
    async with open_backend() as backend:
        for raw in (False, True):
            request = GenerateRequest(model, "Say", sampling=sampling, json_schema=schema, raw=raw)
            result = result_of(await collect(backend, request))
            assert result.stop_reason is StopReason.STOP
            assert json.loads(result.text) in {"yes", "no"}
        free = result_of(await collect(backend, GenerateRequest(model, "Say", sampling=sampling)))
        stop = free.text[10:12]
        stopped = Sampling(seed=1, temperature=0.0, max_tokens=60, stop=(stop,))
        cut = result_of(await collect(backend, GenerateRequest(model, "Say", sampling=stopped)))
        assert cut.text == free.text.partition(stop)[0]
        assert cut.stop_reason is StopReason.STOP


@pytest.mark.parametrize("raw", [False, True])
async def test_log_probabilities_come_with_each_token(
    tiny_file: Path, open_backend: OpenBackend, raw: bool
) -> None:
    async with open_backend() as backend:
        for rivals in (0, 3):
            request = GenerateRequest(
                gguf(tiny_file), "Hi", sampling=SHORT, top_logprobs=rivals, raw=raw
            )
            result = result_of(await collect(backend, request))
            assert len(result.logprobs) == result.completion_tokens
            assert "".join(one.token for one in result.logprobs) == result.text
            for one in result.logprobs:
                assert one.logprob <= 0.0
                assert len(one.top) == rivals


async def test_a_prompt_beyond_the_context_is_refused_with_both_lengths(
    tiny_file: Path, open_backend: OpenBackend
) -> None:
    request = GenerateRequest(gguf(tiny_file), "hello world " * 300)
    async with open_backend() as backend:
        count = await backend.count_tokens(request.model, request)
        with pytest.raises(ContextExceeded) as caught:
            await collect(backend, request)
    assert caught.value.context_tokens == 512
    assert caught.value.prompt_tokens == count
    assert str(count) in caught.value.sentence


async def test_an_open_answer_ends_with_the_context_and_says_so(
    tiny_file: Path, open_backend: OpenBackend
) -> None:
    async with open_backend() as backend:
        result = result_of(await collect(backend, GenerateRequest(gguf(tiny_file), "Hello")))
    assert result.stop_reason is StopReason.LENGTH
    assert result.prompt_tokens is not None
    assert result.completion_tokens is not None
    assert result.prompt_tokens + result.completion_tokens in {511, 512, 513}


async def test_counting_agrees_with_the_answer_loaded_or_not(
    tiny_file: Path, open_backend: OpenBackend
) -> None:
    model = gguf(tiny_file)
    async with open_backend() as backend:
        for request in (
            GenerateRequest(model, "How long is this?", system="Count.", sampling=SHORT),
            GenerateRequest(model, "How long is this?", sampling=SHORT, raw=True),
        ):
            before = await backend.count_tokens(model, request)
            assert await backend.loaded() == []
            result = result_of(await collect(backend, request))
            assert before == result.prompt_tokens
            assert await backend.count_tokens(model, request) == before
            await backend.unload(model)


async def test_what_the_model_cannot_do_is_refused_before_it_is_loaded(
    tiny_file: Path, embedding_file: Path, open_backend: OpenBackend
) -> None:
    text, vectors = gguf(tiny_file), gguf(embedding_file)
    async with open_backend() as backend:
        with pytest.raises(CapabilityMissing, match="images"):
            await collect(backend, GenerateRequest(text, "What is this?", images=(b"\x89PNG",)))
        with pytest.raises(CapabilityMissing, match="embeddings"):
            await backend.embed(text, ["a"], RunnerOptions())
        with pytest.raises(CapabilityMissing, match="cannot write"):
            await collect(backend, GenerateRequest(vectors, "Hello"))
        bad = GenerateRequest(text, "Hello", json_schema={"type": "objct"}, raw=True)
        with pytest.raises(BadRequest, match="unknown type"):
            await collect(backend, bad)
        with pytest.raises(BadRequest, match="at most 0"):
            await collect(backend, GenerateRequest(text, "Hi", sampling=Sampling(max_tokens=0)))
        assert await backend.loaded() == []


async def test_an_embedding_model_makes_unit_vectors(
    embedding_file: Path, open_backend: OpenBackend
) -> None:
    model = gguf(embedding_file)
    texts = ["a quiet harbour", "an old song", "a quiet harbour"] * 15
    async with open_backend() as backend:
        result = await backend.embed(model, texts, RunnerOptions())
        with pytest.raises(ContextExceeded) as caught:
            await backend.embed(model, ["a", "too long " * 300], RunnerOptions())
    assert len(result.vectors) == len(texts)
    assert result.vectors[0] == pytest.approx(result.vectors[2], abs=1e-4)
    assert result.vectors[0] != pytest.approx(result.vectors[1], abs=1e-3)
    assert math.dist(result.vectors[0], [0.0] * len(result.vectors[0])) == pytest.approx(1.0, 1e-3)
    assert caught.value.prompt_tokens > caught.value.context_tokens == 512
    assert result.prompt_tokens
    assert result.prompt_tokens > 0


@pytest.fixture
def cut_file(tiny_file: Path, tmp_path: Path) -> Path:
    path = tmp_path / "cut.gguf"
    path.write_bytes(tiny_file.read_bytes()[:-100])
    return path


@pytest.fixture
def strange_file(tiny_file: Path, tmp_path: Path) -> Path:
    """Sound by its header, but a tensor is missing that the engine needs."""
    path = tmp_path / "strange.gguf"
    data = tiny_file.read_bytes()
    path.write_bytes(data.replace(b"blk.0.attn_q.weight", b"blk.0.attn_x.weight"))
    return path


async def test_damaged_missing_and_unloadable_files_are_sentences(
    tiny_file: Path, cut_file: Path, strange_file: Path, open_backend: OpenBackend
) -> None:
    async with open_backend() as backend:
        with pytest.raises(FileDamaged, match="after the file does"):
            await backend.load(gguf(cut_file), RunnerOptions())
        with pytest.raises(ModelNotFound, match="no file"):
            await backend.load(gguf(cut_file.with_name("gone.gguf")), RunnerOptions())
        with pytest.raises(ModelNotFound, match="not a full path"):
            await backend.load(ModelId("gguf", "relative.gguf"), RunnerOptions())
        with pytest.raises(ModelNotFound, match="ships no model"):
            await backend.load(ModelId("forge", "huge"), RunnerOptions())
        with pytest.raises(ModelLoadFailed, match="could not be loaded") as caught:
            await backend.load(gguf(strange_file), RunnerOptions())
        assert "tensor 'blk.0.attn_q.weight' not found" in caught.value.sentence
        # ... and the engine is as well as before
        result = result_of(
            await collect(backend, GenerateRequest(gguf(tiny_file), "Hi", sampling=SHORT))
        )
        assert result.text


async def test_one_load_serves_all_who_ask_and_its_figures_are_real(
    tiny_file: Path, open_backend: OpenBackend
) -> None:
    model = gguf(tiny_file)
    async with open_backend() as backend:
        loads = [backend.load(model, RunnerOptions()) for _ in range(4)]
        loaded = await asyncio.gather(*loads)
        assert len({one.pid for one in loaded}) == 1
        assert loaded[0].context_length == 512
        assert loaded[0].ram_bytes is not None
        assert 5_000_000 < loaded[0].ram_bytes < 300_000_000
        health = await backend.health()
        assert health.state is HealthState.READY
        assert "one model" in health.sentence
        again = await backend.load(model, RunnerOptions(context_length=256))
        assert again.pid != loaded[0].pid
        assert again.context_length == 256
        same = await backend.load(model, RunnerOptions())  # what is left open reloads nothing
        assert same.pid == again.pid
        await backend.unload(model)
        await backend.unload(model)
        assert await backend.loaded() == []


async def test_many_answers_of_one_model_take_turns(
    tiny_file: Path, open_backend: OpenBackend
) -> None:
    requests = [GenerateRequest(gguf(tiny_file), f"Question {n}", sampling=SHORT) for n in range(8)]
    async with open_backend() as backend:
        answers = await asyncio.gather(*(collect(backend, one) for one in requests))
    assert all(result_of(answer).completion_tokens == 12 for answer in answers)
