"""Embeddings from a child that was started for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from forge_gui.engine.backends.llama_cpp.faults import garbage
from forge_gui.engine.backends.llama_cpp.runner import Runner
from forge_gui.engine.clock import Clock
from forge_gui.values.generation import EmbedResult

_AT_A_TIME = 32


async def embed_texts(runner: Runner, texts: Sequence[str], clock: Clock) -> EmbedResult:
    """One vector for each text, in order."""
    vectors: list[tuple[float, ...]] = []
    tokens = 0
    started_at = clock.monotonic()
    for start in range(0, len(texts), _AT_A_TIME):
        part = list(texts[start : start + _AT_A_TIME])
        answer = await runner.ask("/v1/embeddings", {"input": part})
        try:
            rows: list[dict[str, Any]] = sorted(answer["data"], key=lambda row: row["index"])
            vectors.extend(tuple(map(float, row["embedding"])) for row in rows)
            tokens += answer["usage"]["prompt_tokens"]
        except (KeyError, TypeError, ValueError) as error:
            raise garbage(runner.model, str(answer)) from error
    return EmbedResult(runner.model, tuple(vectors), tokens, clock.monotonic() - started_at)
