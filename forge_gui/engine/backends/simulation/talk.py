"""An answer while a simulated model tells it, token by token."""

from __future__ import annotations

import random

from forge_gui.engine.backends.simulation.answer import Answer, logprob_of
from forge_gui.values.generation import Chunk, GenerateRequest, GenerateResult, TokenLogprob


class Talk:
    """An answer while it is told."""

    __slots__ = ("_answer", "_kept", "_logprobs", "_random", "_request", "_thinking", "count")

    def __init__(self, request: GenerateRequest, answer: Answer, seed: int) -> None:
        self._request = request
        self._answer = answer
        self._thinking = list(answer.thinking)
        self._random = random.Random(seed) if request.top_logprobs is not None else None
        self._logprobs: list[TokenLogprob] = []
        self._kept: list[str] = []
        self.count = 0

    @property
    def is_over(self) -> bool:
        return self.count >= self._answer.limit

    @property
    def text(self) -> str:
        return "".join(self._kept)

    def next(self) -> Chunk:
        if self._thinking:
            return Chunk(thinking=self._thinking.pop(0))
        token = next(self._answer.tokens, "")
        self.count += 1
        self._kept.append(token)
        if self._random is None:
            return Chunk(token)
        logprob = logprob_of(token, self._request.top_logprobs or 0, self._random)
        self._logprobs.append(logprob)
        return Chunk(token, "", (logprob,))

    def result(self, load_s: float | None, prompt_s: float, completion_s: float) -> GenerateResult:
        return GenerateResult(
            self._request.model,
            self.text,
            self._answer.limit_reason,
            "".join(self._answer.thinking),
            self._answer.prompt_tokens,
            self.count,
            load_s,
            prompt_s,
            completion_s,
            prompt_s + completion_s,
            tuple(self._logprobs),
        )
