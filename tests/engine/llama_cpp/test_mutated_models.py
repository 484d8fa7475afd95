"""Headers that pass our reader may still break the native one: its process may die, Forge may not."""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from forge_gui.engine.formats.gguf import read_gguf
from forge_gui.values.errors import BackendError, FileDamaged
from forge_gui.values.generation import GenerateRequest, GenerateResult, RunnerOptions, Sampling
from tests.engine.llama_cpp.conftest import OpenBackend, gguf

_WANTED = 10


def _sound_to_us(data: bytes, path: Path) -> Iterator[bytes]:
    """Copies with a few numbers of the header changed that our reader lets pass."""
    chance, end = random.Random(3), read_gguf(path).data_offset
    while True:
        found = bytearray(data)
        for _ in range(chance.randint(1, 3)):
            at = chance.randrange(24, end - 4)
            found[at : at + 4] = struct.pack("<I", chance.choice((0, 1, 3, 255, 65_536, 2**31)))
        path.write_bytes(found)
        try:
            read_gguf(path)
        except FileDamaged:
            continue
        yield bytes(found)


@pytest.mark.slow
async def test_a_loader_may_die_of_a_model_and_the_next_model_loads(
    tiny_file: Path, tmp_path: Path, open_backend: OpenBackend
) -> None:
    data, path, outcomes = tiny_file.read_bytes(), tmp_path / "odd.gguf", []
    path.write_bytes(data)
    mutants = _sound_to_us(data, path)
    async with open_backend(start_s=20.0) as backend:
        for _ in range(_WANTED):
            next(mutants)
            try:
                await backend.load(gguf(path), RunnerOptions(context_length=64))
                outcomes.append("loaded")
            except (BackendError, FileDamaged) as error:
                outcomes.append(type(error).__name__)
            await backend.unload(gguf(path))
        request = GenerateRequest(gguf(tiny_file), "Hello", sampling=Sampling(max_tokens=2))
        pieces = [piece async for piece in backend.generate(request)]
    assert isinstance(pieces[-1], GenerateResult)
    assert len(outcomes) == _WANTED
    assert set(outcomes) > {"loaded"} or set(outcomes) == {"ModelLoadFailed"}
