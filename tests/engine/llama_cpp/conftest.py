"""Small model files with random weights, and backends that are closed after each test."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from benchmarks.random_gguf import LlamaShape, write_random_llama
from forge_gui.engine.backends.llama_cpp.backend import LlamaCppBackend
from forge_gui.values.ids import ModelId

LONG = LlamaShape(context=8192)
"""As small as the smallest, with room for long prompts and answers."""
SLOW = LlamaShape(
    hidden=512, layers=6, heads=8, kv_heads=8, feed_forward=1024, vocabulary=1024, context=8192
)
"""Large enough that reading a long prompt takes seconds."""

VAST = LlamaShape(context=2**30)
"""A tiny model that claims a context whose memory no PC has (a quarter of a terabyte)."""

OpenBackend = Callable[..., AbstractAsyncContextManager[LlamaCppBackend]]


@pytest.fixture(scope="session")
def tiny_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_random_llama(tmp_path_factory.mktemp("models") / "random-tiny.gguf")


@pytest.fixture(scope="session")
def long_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_random_llama(tmp_path_factory.mktemp("models") / "random-long.gguf", LONG)


@pytest.fixture(scope="session")
def slow_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_random_llama(tmp_path_factory.mktemp("models") / "random-slow.gguf", SLOW)


@pytest.fixture(scope="session")
def vast_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_random_llama(tmp_path_factory.mktemp("models") / "random-vast.gguf", VAST)


@pytest.fixture(scope="session")
def embedding_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("models") / "random-embedder.gguf"
    return write_random_llama(path, LlamaShape(vocabulary=512), pooling=1)


@pytest.fixture(scope="session")
def shipped(project_root: Path) -> Path:
    return project_root / "resources" / "models"


@pytest.fixture
def open_backend() -> OpenBackend:
    @asynccontextmanager
    async def opened(shipped: Path | None = None, **options: Any) -> AsyncIterator[LlamaCppBackend]:
        backend = LlamaCppBackend(shipped, **options)
        try:
            yield backend
        finally:
            await backend.close()

    return opened


def gguf(path: Path) -> ModelId:
    return ModelId("gguf", str(path))
