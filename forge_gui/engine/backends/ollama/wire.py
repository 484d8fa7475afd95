"""What Ollama's bytes mean: bodies and lines become values, or a WireError. Pure.

Missing and null fields take their empty value, because Ollama leaves out what is zero; a field of
the wrong type is a WireError, because then it is not Ollama that speaks.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from forge_gui.values.generation import TokenLogprob

Object = Mapping[str, Any]

_NANO = 1e9


class WireError(ValueError):
    """Bytes that are not what Ollama sends; the text says in which way."""


def read_object(raw: bytes) -> Object:
    """One JSON object. Raises WireError."""
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise WireError(f"no JSON: {_start(raw)}") from error
    if not isinstance(value, dict):
        raise WireError(f"JSON, but no object: {_start(raw)}")
    return value


def _start(raw: bytes) -> str:
    return repr(raw[:60].decode("utf-8", "replace"))


def text_of(source: Object, key: str) -> str:
    """A text field, empty where it is missing."""
    value = source.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise WireError(f'"{key}" is no text')
    return value


def count_of(source: Object, key: str) -> int | None:
    """A whole number, None where it is missing."""
    value = source.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise WireError(f'"{key}" is no number')
    try:
        return int(value)
    except (ValueError, OverflowError) as error:
        raise WireError(f'"{key}" is no finite number') from error


def object_of(source: Object, key: str) -> Object:
    """A nested object, empty where it is missing."""
    value = source.get(key)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise WireError(f'"{key}" is no object')
    return value


def list_of(source: Object, key: str) -> Sequence[Any]:
    """A list, empty where it is missing."""
    value = source.get(key)
    if value is None:
        return ()
    if not isinstance(value, list):
        raise WireError(f'"{key}" is no list')
    return value


def objects_of(source: Object, key: str) -> Sequence[Object]:
    """A list of objects, empty where it is missing."""
    values = list_of(source, key)
    if not all(isinstance(value, dict) for value in values):
        raise WireError(f'"{key}" holds something that is no object')
    return values


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
        (text_of(rival, "token"), _number(rival, "logprob"))
        for rival in objects_of(entry, "top_logprobs")
    )
    return TokenLogprob(text_of(entry, "token"), _number(entry, "logprob"), rivals)


def _number(source: Object, key: str) -> float:
    value = source.get(key)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise WireError(f'"{key}" is no number')
    return float(value)


def read_vectors(body: Object) -> tuple[tuple[float, ...], ...]:
    """The vectors of /api/embed. Raises WireError."""
    vectors = list_of(body, "embeddings")
    try:
        return tuple(tuple(float(number) for number in vector) for vector in vectors)
    except (TypeError, ValueError) as error:
        raise WireError("an embedding is no list of numbers") from error
