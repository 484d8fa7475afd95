"""Reads the native server's stream: events in, pieces out. Pure, no I/O.

Two shapes come, one for chats and one for bare completions; both end with timings.
"""

from __future__ import annotations

import json
from typing import Any

from forge_gui.engine.backends.llama_cpp.faults import error_from_body, garbage
from forge_gui.values.errors import GenerationCut
from forge_gui.values.generation import (
    Chunk,
    GenerateRequest,
    GenerateResult,
    Piece,
    PromptProgress,
    StopReason,
    TokenLogprob,
)

_END = "[DONE]"


class StreamReader:
    """Turns the events of one answer into pieces and, once, the result."""

    def __init__(self, request: GenerateRequest) -> None:
        self._request = request
        self._text: list[str] = []
        self._thinking: list[str] = []
        self._logprobs: list[TokenLogprob] = []
        self._stop: StopReason | None = None
        self._timings: dict[str, Any] = {}

    @property
    def is_done(self) -> bool:
        """Whether the end mark has come."""
        return self._stop is not None

    def feed(self, data: str) -> Piece | None:
        """The piece in one event, if it holds one. Raises BackendError for an error in it."""
        if data == _END:
            return None
        try:
            event = json.loads(data)
            if "error" in event:
                raise error_from_body(event, 500, self._request.model)
            if "choices" in event:
                return self._chat_event(event)
            return self._completion_event(event)
        except (ValueError, TypeError, KeyError, AttributeError, IndexError) as error:
            raise garbage(self._request.model, data) from error

    def finish(self, total_s: float, load_s: float | None = None) -> GenerateResult:
        """The result, once the stream has ended. Raises GenerationCut where its end is missing."""
        if self._stop is None:
            raise GenerationCut(
                "The answer broke off before its end.",
                "Run it again.",
                backend=self._request.model.backend,
                model=self._request.model.name,
                text="".join(self._text),
            )
        timings = self._timings
        prompt_n, cached_n = timings.get("prompt_n"), timings.get("cache_n", 0)
        return GenerateResult(
            model=self._request.model,
            text="".join(self._text),
            stop_reason=self._stop,
            thinking="".join(self._thinking),
            prompt_tokens=None if prompt_n is None else prompt_n + cached_n,
            completion_tokens=timings.get("predicted_n"),
            load_s=load_s,
            prompt_s=_seconds(timings.get("prompt_ms")),
            completion_s=_seconds(timings.get("predicted_ms")),
            total_s=total_s,
            logprobs=tuple(self._logprobs),
        )

    def _chat_event(self, event: dict[str, Any]) -> Piece | None:
        if event.get("timings"):
            self._timings = event["timings"]
        if not event["choices"]:
            return None
        choice = event["choices"][0]
        if choice.get("finish_reason"):
            is_length = choice["finish_reason"] == "length"
            self._stop = StopReason.LENGTH if is_length else StopReason.STOP
        delta = choice["delta"]
        text, thinking = delta.get("content") or "", delta.get("reasoning_content") or ""
        if text or thinking:
            told = choice.get("logprobs")
            return self._chunk(text, thinking, told["content"] if told else ())
        return _progress(event)

    def _completion_event(self, event: dict[str, Any]) -> Piece | None:
        if event["stop"]:
            self._timings = event.get("timings") or {}
            is_length = event.get("stop_type") == "limit" or event.get("truncated")
            self._stop = StopReason.LENGTH if is_length else StopReason.STOP
        if event["content"]:
            return self._chunk(event["content"], "", event.get("completion_probabilities") or ())
        return _progress(event)

    def _chunk(self, text: str, thinking: str, raw_logprobs: Any) -> Chunk:
        self._text.append(text)
        if thinking:
            self._thinking.append(thinking)
        if not raw_logprobs:
            return Chunk(text, thinking)
        kept = self._request.top_logprobs or 0
        logprobs = tuple(_logprob(raw, kept) for raw in raw_logprobs)
        self._logprobs.extend(logprobs)
        return Chunk(text, thinking, logprobs)


def _progress(event: dict[str, Any]) -> PromptProgress | None:
    progress = event.get("prompt_progress")
    return PromptProgress(progress["processed"], progress["total"]) if progress else None


def _logprob(raw: dict[str, Any], kept: int) -> TokenLogprob:
    rivals = tuple((one["token"], one["logprob"]) for one in raw["top_logprobs"][:kept])
    return TokenLogprob(raw["token"], raw["logprob"], rivals)


def _seconds(milliseconds: float | None) -> float | None:
    return None if milliseconds is None else milliseconds / 1000
