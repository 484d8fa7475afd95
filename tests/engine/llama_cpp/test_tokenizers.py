"""Models are counted for without being loaded, and those with one tokenizer hold it once."""

from __future__ import annotations

import asyncio
import struct
import sys
from pathlib import Path

import psutil
import pytest

from benchmarks.random_gguf import CHAT_TEMPLATE, LlamaShape, write_random_llama
from forge_gui.engine.backends.llama_cpp.backend import LlamaCppBackend
from forge_gui.engine.backends.llama_cpp.small_servers import Bounds
from forge_gui.values.generation import (
    GenerateRequest,
    GenerateResult,
    Message,
    Role,
    RunnerOptions,
    Sampling,
)
from forge_gui.values.ids import ModelId
from tests.engine.llama_cpp.conftest import OpenBackend, gguf

_LONGER = LlamaShape(layers=3)
_OTHER = LlamaShape(vocabulary=640)
_PLAIN = "{% for m in messages %}{{ m['content'] }}{% endfor %}"
_BEGUN = (
    "{{ bos_token }}{% for m in messages %}[{{ m['role'] }}] {{ m['content'] }} {% endfor %}[say]"
)


def _request(model: ModelId, text: str = "hello over there") -> GenerateRequest:
    return GenerateRequest(model, text, system="Be brief.", sampling=Sampling(max_tokens=2))


def _templated(path: Path, template: str, *, adds_begin: bool = False) -> Path:
    """The same file with another chat template, as long as the first."""
    data = path.read_bytes()
    assert data.count(CHAT_TEMPLATE.encode()) == 1
    padded = template + "{#" + " " * (len(CHAT_TEMPLATE) - len(template) - 4) + "#}"
    data = data.replace(CHAT_TEMPLATE.encode(), padded.encode())
    flag = b"tokenizer.ggml.add_bos_token" + struct.pack("<I", 7)
    assert data.count(flag) == 1
    path.write_bytes(data.replace(flag + b"\0", flag + bytes([adds_begin])))
    return path


async def _read_by(backend: LlamaCppBackend, request: GenerateRequest) -> int | None:
    """Tokens of the prompt as its loaded model counts them."""
    async for piece in backend.generate(request):
        if isinstance(piece, GenerateResult):
            await backend.unload(request.model)
            return piece.prompt_tokens
    return None


async def test_two_models_with_one_tokenizer_hold_it_once(
    tmp_path: Path, open_backend: OpenBackend
) -> None:
    one = gguf(write_random_llama(tmp_path / "one.gguf"))
    two = gguf(write_random_llama(tmp_path / "two.gguf", _LONGER, seed=7, name="another"))
    async with open_backend() as backend:
        counts = [await backend.count_tokens(model, _request(model)) for model in (one, two)]
        (pid,) = backend.tokenizers.pids
        assert psutil.pid_exists(pid)
        assert await backend.loaded() == []
        assert counts == [await _read_by(backend, _request(model)) for model in (one, two)]
    assert not psutil.pid_exists(pid)


async def test_another_tokenizer_is_another_one(tmp_path: Path, open_backend: OpenBackend) -> None:
    one = gguf(write_random_llama(tmp_path / "one.gguf"))
    two = gguf(write_random_llama(tmp_path / "two.gguf", _OTHER))
    async with open_backend() as backend:
        counts = [await backend.count_tokens(model, _request(model)) for model in (one, two)]
        assert len(backend.tokenizers.pids) == 2
        assert counts == [await _read_by(backend, _request(model)) for model in (one, two)]
        assert counts[0] != counts[1]


@pytest.mark.parametrize("adds_begin", [False, True])
async def test_models_with_one_tokenizer_and_two_templates_share_the_tokenizer(
    tmp_path: Path, open_backend: OpenBackend, adds_begin: bool
) -> None:
    paths = [
        _templated(write_random_llama(tmp_path / f"{number}.gguf"), one, adds_begin=adds_begin)
        for number, one in enumerate((_PLAIN, _BEGUN))
    ]
    async with open_backend() as backend:
        for path in paths:
            request = _request(gguf(path))
            count = await backend.count_tokens(gguf(path), request)
            assert count == await _read_by(backend, request)
        assert len(backend.tokenizers.pids) == 2  # one vocabulary, one template


async def test_the_tokenizer_of_a_loaded_model_serves_others(
    tmp_path: Path, open_backend: OpenBackend
) -> None:
    one = gguf(write_random_llama(tmp_path / "one.gguf"))
    two = gguf(write_random_llama(tmp_path / "two.gguf", _LONGER))
    async with open_backend() as backend:
        await backend.load(one, RunnerOptions())
        count = await backend.count_tokens(two, _request(two))
        assert backend.tokenizers.pids == []
        assert count == await _read_by(backend, _request(two))


async def test_what_nobody_uses_is_let_go_and_comes_back(
    tiny_file: Path, open_backend: OpenBackend
) -> None:
    model = gguf(tiny_file)
    async with open_backend(vocabularies=Bounds(idle_s=0.05)) as backend:
        first = await backend.count_tokens(model, _request(model))
        (pid,) = backend.tokenizers.pids
        async with asyncio.timeout(20):
            while backend.tokenizers.pids or psutil.pid_exists(pid):  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        assert await backend.count_tokens(model, _request(model)) == first


@pytest.mark.parametrize("bounds", [Bounds(most=1), Bounds(most_bytes=1)])
async def test_there_are_never_more_than_the_bounds_allow(
    tmp_path: Path, open_backend: OpenBackend, bounds: Bounds
) -> None:
    shapes = [LlamaShape(vocabulary=size) for size in (512, 576, 640)]
    paths = [write_random_llama(tmp_path / f"{one.vocabulary}.gguf", one) for one in shapes]
    async with open_backend(vocabularies=bounds) as backend:
        async with asyncio.TaskGroup() as group:
            tasks = [
                group.create_task(backend.count_tokens(gguf(path), _request(gguf(path))))
                for path in (*paths, *paths)
            ]
        assert len(backend.tokenizers.pids) == 1
        assert [task.result() for task in tasks[:3]] == [task.result() for task in tasks[3:]]


async def test_a_vocabulary_that_cannot_be_opened_counts_nothing_and_is_not_tried_again(
    tmp_path: Path, open_backend: OpenBackend
) -> None:
    model = gguf(write_random_llama(tmp_path / "one.gguf"))
    starts = tmp_path / "starts"
    script = tmp_path / "dies.py"
    script.write_text(f"open({str(starts)!r}, 'a').write('x')\nraise SystemExit(3)\n")
    async with open_backend(command=(sys.executable, str(script))) as backend:
        assert await backend.count_tokens(model, _request(model)) is None
        assert await backend.count_tokens(model, _request(model)) is None
        assert starts.read_text() == "x"
        assert backend.tokenizers.pids == []


async def test_the_system_text_of_a_chat_goes_with_it(
    tiny_file: Path, open_backend: OpenBackend
) -> None:
    model = gguf(tiny_file)
    talk = (Message(Role.USER, "hello over there"),)
    sampling = Sampling(max_tokens=2)
    alone = GenerateRequest(model, messages=talk, sampling=sampling)
    told = GenerateRequest(model, system="Be brief.", messages=talk, sampling=sampling)
    async with open_backend() as backend:
        counts = [await backend.count_tokens(model, one) for one in (alone, told)]
        assert counts == [await _read_by(backend, one) for one in (alone, told)]
        assert counts[1] == await backend.count_tokens(model, _request(model))
    assert counts[0] != counts[1]


async def test_pictures_are_not_counted(tiny_file: Path, open_backend: OpenBackend) -> None:
    model = gguf(tiny_file)
    plain = Message(Role.USER, "What is this?")
    seen = Message(Role.USER, "What is this?", (b"\x89PNG",))
    async with open_backend() as backend:
        counts = [
            await backend.count_tokens(model, GenerateRequest(model, messages=(one,)))
            for one in (plain, seen)
        ]
    assert counts[0] == counts[1] is not None


async def test_nothing_is_left_on_the_disk(
    tiny_file: Path, open_backend: OpenBackend, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    model = gguf(tiny_file)
    async with open_backend() as backend:
        assert await backend.count_tokens(model, _request(model))
    assert list(tmp_path.rglob("*")) == []
