"""The model that ships runs as it is shipped, and the app itself stays free of native code."""

from __future__ import annotations

import asyncio
import contextlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

from forge_gui.engine.backends.llama_cpp.backend import LlamaCppBackend
from forge_gui.engine.library.forecast import Asked, bill_of
from forge_gui.engine.library.shapes import shape_of
from forge_gui.values.generation import (
    Chunk,
    GenerateRequest,
    GenerateResult,
    RunnerOptions,
    Sampling,
    StopReason,
)
from forge_gui.values.ids import ModelId
from forge_gui.values.memory_bill import MemoryBill
from tests.engine.llama_cpp.conftest import OpenBackend, gguf

TINY = ModelId("forge", "tiny")


async def test_forge_tiny_answers(shipped: Path, open_backend: OpenBackend) -> None:
    async with open_backend(shipped) as backend:
        assert TINY in [card.id for card in await backend.list()]
        bill = await _bill(backend)
        request = GenerateRequest(
            TINY,
            "Write in upper case:\nlemon garden bridge",
            sampling=Sampling(temperature=0.0),
        )
        async with contextlib.aclosing(backend.generate(request)) as stream:
            pieces = [piece async for piece in stream]
        result = pieces[-1]
        assert isinstance(result, GenerateResult)
        assert result.text.strip() == "LEMON GARDEN BRIDGE"
        assert result.stop_reason is StopReason.STOP
        assert len([piece for piece in pieces if isinstance(piece, Chunk)]) > 3
        (loaded,) = await backend.loaded()
        assert loaded.ram_bytes is not None
        # Not the rooms for a whole batch and for earlier prompts: little was read, nothing kept.
        assert 0.75 * bill.total < loaded.ram_bytes < bill.total


async def test_without_a_temperature_it_is_asked_with_that_of_its_card(
    shipped: Path, tmp_path: Path, open_backend: OpenBackend
) -> None:
    """At the native default one of its own examples came out wrong now and then."""
    warm = shutil.copytree(shipped / "forge-tiny", tmp_path / "forge-tiny")
    words = json.loads((warm / "card.json").read_text())
    assert words["temperature"] == 0
    (warm / "card.json").write_text(json.dumps({**words, "temperature": 5.0}))
    async with open_backend(shipped) as backend:
        assert len({await _answer(backend, seed) for seed in range(6)}) == 1
        assert len({await _answer(backend, seed, 5.0) for seed in range(6)}) > 1
    async with open_backend(tmp_path) as backend:
        assert len({await _answer(backend, seed) for seed in range(6)}) > 1
        assert len({await _answer(backend, seed, 0.0) for seed in range(6)}) == 1


async def _answer(backend: LlamaCppBackend, seed: int, temperature: float | None = None) -> str:
    words = "Write in upper case:\nlemon garden bridge and seventeen other names"
    sampling = Sampling(temperature, top_p=1.0, min_p=0.0, seed=seed, max_tokens=24)
    request = GenerateRequest(TINY, words, sampling=sampling)
    async with contextlib.aclosing(backend.generate(request)) as stream:
        pieces = [piece async for piece in stream]
    assert isinstance(pieces[-1], GenerateResult)
    return pieces[-1].text


async def _bill(backend: LlamaCppBackend) -> MemoryBill:
    facts = await backend.memory_facts(TINY, RunnerOptions())
    shape = shape_of(facts)
    assert shape is not None
    asked = Asked(facts.context, facts.batch, facts.slots, prompt_cache=0)
    return bill_of(TINY, shape, asked)


_LOOK = """
import asyncio, json, sys
from pathlib import Path
from forge_gui.engine.backends.llama_cpp.backend import LlamaCppBackend
from forge_gui.values.generation import GenerateRequest, Sampling
from forge_gui.values.ids import ModelId

async def main():
    backend = LlamaCppBackend(None)
    model = ModelId("gguf", sys.argv[1])
    async for _ in backend.generate(GenerateRequest(model, "Hi", sampling=Sampling(max_tokens=3))):
        pass
    await backend.close()

asyncio.run(main())
print(json.dumps(sorted(name.partition(".")[0] for name in sys.modules)))
"""


def test_the_app_imports_no_native_engine_and_the_worker_nothing_from_its_folder(
    tiny_file: Path, tmp_path: Path, project_root: Path
) -> None:
    for name in ("json", "xllamacpp", "forge_gui"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('a stranger was imported')")
    told = subprocess.run(
        (sys.executable, "-P", "-c", _LOOK, str(tiny_file)),
        cwd=tmp_path,
        env={"PYTHONPATH": str(project_root)},
        capture_output=True,
        text=True,
        check=True,
    )
    modules = set(json.loads(told.stdout))
    assert modules.isdisjoint({"xllamacpp", "numpy", "httpx", "PySide6"})


async def test_a_model_that_is_reloaded_with_other_options_waits_for_its_answers(
    long_file: Path, open_backend: OpenBackend
) -> None:
    model = gguf(long_file)
    request = GenerateRequest(model, "Hello", sampling=Sampling(max_tokens=40))
    async with open_backend() as backend:
        async with contextlib.aclosing(backend.generate(request)) as stream:
            first = [await anext(stream) for _ in range(8)]
            async with asyncio.TaskGroup() as group:
                wanted = RunnerOptions(context_length=512)
                loading = group.create_task(backend.load(model, wanted))
                rest = [piece async for piece in stream]
        chunks = [piece for piece in (*first, *rest) if isinstance(piece, Chunk)]
        assert len(chunks) == 40
        assert isinstance(rest[-1], GenerateResult)
        assert loading.result().context_length == 512
