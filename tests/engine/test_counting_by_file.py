"""Prompts for Ollama's models are counted by the files that lie on this disk."""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

import pytest

from benchmarks.random_gguf import write_random_llama
from forge_gui.engine.backends.base import Backend
from forge_gui.engine.backends.llama_cpp.backend import LlamaCppBackend
from forge_gui.engine.backends.ollama.backend import OllamaBackend
from forge_gui.engine.backends.ollama.names import weights_in
from forge_gui.engine.backends.registry import Backends
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.ids import ModelId
from tests.contract.ollama_cases import recording
from tests.engine.replay.server import Replay

_OLLAMA = ModelId("ollama", "some:latest")


class _Elsewhere:
    """A backend that cannot count, as Ollama's."""

    prefixes = frozenset({"ollama"})

    def __init__(self, file: Path | None) -> None:
        self._file = file

    async def model_file(self, _: ModelId) -> Path | None:
        return self._file

    async def close(self) -> None: ...


def _backends(file: Path | None) -> Backends:
    return Backends(
        {
            ("ollama",): lambda: cast("Backend", _Elsewhere(file)),
            ("forge", "gguf"): lambda: LlamaCppBackend(None),
        }
    )


@pytest.fixture
def blob(tmp_path: Path) -> Path:
    return write_random_llama(tmp_path / f"sha256-{'a' * 64}")


async def test_a_blob_and_a_file_with_one_tokenizer_count_alike(blob: Path) -> None:
    backends = _backends(blob)
    try:
        counts = [
            await backends.count_tokens(GenerateRequest(model, "hello there, all of you"))
            for model in (_OLLAMA, ModelId("gguf", str(blob)))
        ]
        runs = cast("LlamaCppBackend", backends.ready(ModelId("gguf", "")))
        assert counts[0] == counts[1] is not None
        assert len(runs.tokenizers.pids) == 1
    finally:
        await backends.close()


@pytest.mark.parametrize("content", [None, b"", b"GGUF", b"no model at all"])
async def test_what_cannot_be_read_is_not_counted(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "sha256-0"
    if content is not None:
        path.write_bytes(content)
    backends = _backends(path)
    try:
        assert await backends.count_tokens(GenerateRequest(_OLLAMA, "hello")) is None
    finally:
        await backends.close()


async def test_a_model_on_another_computer_is_not_counted() -> None:
    backends = _backends(None)
    try:
        assert await backends.count_tokens(GenerateRequest(_OLLAMA, "hello")) is None
        assert [one.prefixes for one in backends.built] == [frozenset({"ollama"})]
    finally:
        await backends.close()


async def test_ollama_tells_where_the_weights_lie_once_a_model() -> None:
    tags = recording("04-tags")
    name = json.loads(tags.exchanges[0].body)["models"][0]["name"]
    async with Replay([tags, recording("05-show"), tags]).serving() as place:
        backend = OllamaBackend(place)
        model = ModelId("ollama", name)
        file = await backend.model_file(model)
        assert file is not None
        assert file.parent.name == "blobs"
        assert await backend.model_file(model) == file
        await backend._client.close()


@pytest.mark.parametrize(
    ("modelfile", "name"),
    [
        (f"# FROM tiny\n\nFROM /models/blobs/sha256-{'0' * 64}\nTEMPLATE x", "sha256-" + "0" * 64),
        (
            f"from /a b/blobs/sha256-{'1' * 64}\nFROM /x/blobs/sha256-{'2' * 64}",
            "sha256-" + "1" * 64,
        ),
        ("FROM llama3.2\nTEMPLATE x", None),
        ("FROM /etc/passwd", None),
        (f"FROM blobs/sha256-{'0' * 64}", None),
        ("", None),
    ],
)
def test_only_a_blob_with_its_whole_path_is_weights(modelfile: str, name: str | None) -> None:
    found = weights_in(modelfile)
    assert (found.name if found else None) == name
