"""Asks a backend once and takes the time: what the backend tells, else what was seen from here."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass
from typing import cast

from forge_gui.engine.backends.base import Backend
from forge_gui.engine.clock import Clock
from forge_gui.values.errors import GenerationCut
from forge_gui.values.generation import Chunk, GenerateRequest, GenerateResult, Piece


@dataclass(frozen=True, slots=True)
class Sample:
    """One timed answer. Times in seconds; `prompt_s` and `answer_s` are the backend's own unless
    `is_own_clock`."""

    text: str
    prompt_tokens: int
    tokens: int
    prompt_s: float
    answer_s: float
    first_s: float
    """From the request to the first piece, as seen from here."""
    total_s: float
    is_own_clock: bool = False

    @property
    def tokens_per_s(self) -> float | None:
        return self.tokens / self.answer_s if self.tokens and self.answer_s > 0 else None

    @property
    def prompt_tokens_per_s(self) -> float | None:
        return (
            self.prompt_tokens / self.prompt_s if self.prompt_tokens and self.prompt_s > 0 else None
        )


async def ask(backend: Backend, request: GenerateRequest, clock: Clock) -> Sample:
    """One answer, timed. Raises what the backend raises, GenerationCut where no end comes."""
    started_at = clock.monotonic()
    first_at: float | None = None
    pieces = 0
    # The protocol promises an iterator that can be closed; typing has no word for it.
    stream = cast("AsyncGenerator[Piece]", backend.generate(request))
    async with aclosing(stream) as heard:
        async for piece in heard:
            if isinstance(piece, Chunk) and (piece.text or piece.thinking):
                pieces += 1
                first_at = first_at or clock.monotonic()
            if isinstance(piece, GenerateResult):
                return sample_of(piece, started_at, first_at, clock.monotonic(), pieces)
    raise GenerationCut(
        f"{request.model} stopped in the middle of its answer.",
        "Measure it again.",
        backend=request.model.backend,
        model=request.model.name,
    )


def sample_of(
    result: GenerateResult, started_at: float, first_at: float | None, ended_at: float, pieces: int
) -> Sample:
    """What a result and the clock say. Pieces stand for tokens where nobody counts these."""
    first_s = (first_at if first_at is not None else ended_at) - started_at
    total_s = ended_at - started_at
    tokens = result.completion_tokens if result.completion_tokens is not None else pieces
    is_told = result.completion_s is not None
    return Sample(
        text=result.text,
        prompt_tokens=result.prompt_tokens or 0,
        tokens=tokens,
        prompt_s=result.prompt_s if result.prompt_s is not None else first_s,
        answer_s=result.completion_s if result.completion_s is not None else total_s - first_s,
        first_s=first_s,
        total_s=total_s,
        is_own_clock=not is_told,
    )
