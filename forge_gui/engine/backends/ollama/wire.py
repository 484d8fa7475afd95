"""What Ollama's lines mean: answers, figures, times and vectors, or a WireError. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from forge_gui.engine.formats.json_fields import (
    Object,
    WireError,
    count_of,
    list_of,
    number_of,
    object_of,
    objects_of,
    text_of,
    vector_of,
)
from forge_gui.values.generation import TokenLogprob

_NANO = 1e9


def epoch_of(text: str) -> float | None:
    """Epoch seconds of Go's RFC 3339 time (nanoseconds, any offset); None where there is none."""
    if not text or text.startswith("0001-"):
        return None
    whole, dot, rest = text.partition(".")
    digits = len(rest) - len(rest.lstrip("0123456789"))
    fraction = f".{rest[:digits][:6]:0<6}" if dot else ""
    try:
        return datetime.fromisoformat(f"{whole}{fraction}{rest[digits:]}").timestamp()
    except (ValueError, OverflowError) as error:
        raise WireError(f"no time: {text[:40]!r}") from error


@dataclass(frozen=True, slots=True)
class Figures:
    """The counts and times of one answer (seconds).

    Ollama leaves out what is zero, so after a finished answer missing means zero.
    """

    prompt_tokens: int
    completion_tokens: int
    load_s: float
    prompt_s: float
    completion_s: float
    total_s: float


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One line of a generate or chat answer; `figures` only in the line that ends it."""

    text: str = ""
    thinking: str = ""
    logprobs: tuple[TokenLogprob, ...] = ()
    done_reason: str = ""
    figures: Figures | None = None

    @property
    def is_done(self) -> bool:
        return self.figures is not None


def read_answer(line: Object) -> AnswerLine:
    """A line of /api/generate or /api/chat. Raises WireError."""
    spoken, key = (line, "response")
    if "message" in line:
        spoken, key = (object_of(line, "message"), "content")
    elif "response" not in line and "done" not in line:
        raise WireError("neither an answer nor an error")
    return AnswerLine(
        text=text_of(spoken, key),
        thinking=text_of(spoken, "thinking"),
        logprobs=tuple(_logprob(entry) for entry in objects_of(line, "logprobs")),
        done_reason=text_of(line, "done_reason"),
        figures=_figures(line) if line.get("done") is True else None,
    )


def _figures(line: Object) -> Figures:
    return Figures(
        prompt_tokens=count_of(line, "prompt_eval_count") or 0,
        completion_tokens=count_of(line, "eval_count") or 0,
        load_s=seconds_of(line, "load_duration"),
        prompt_s=seconds_of(line, "prompt_eval_duration"),
        completion_s=seconds_of(line, "eval_duration"),
        total_s=seconds_of(line, "total_duration"),
    )


def seconds_of(line: Object, key: str) -> float:
    """A duration, sent in nanoseconds; 0 where it is missing."""
    return (count_of(line, key) or 0) / _NANO


def _logprob(entry: Object) -> TokenLogprob:
    rivals = tuple(
        (text_of(rival, "token"), number_of(rival, "logprob"))
        for rival in objects_of(entry, "top_logprobs")
    )
    return TokenLogprob(text_of(entry, "token"), number_of(entry, "logprob"), rivals)


def read_vectors(body: Object) -> tuple[tuple[float, ...], ...]:
    """The vectors of /api/embed. Raises WireError."""
    return tuple(vector_of(vector) for vector in list_of(body, "embeddings"))
