"""What went wrong in a child, in words: native answers and exit codes become Forge's errors."""

from __future__ import annotations

import re
import signal
from collections.abc import Mapping
from typing import Any

from forge_gui.values.errors import (
    BackendBusy,
    BackendError,
    BackendProtocolError,
    BadRequest,
    CapabilityMissing,
    ContextExceeded,
    ModelCrashed,
    ModelLoadFailed,
    ModelOutOfMemory,
    Unauthorised,
)
from forge_gui.values.ids import ModelId

_SIGILL, _SIGKILL = 4, 9  # by number: Windows has no names for them
_MEMORY_SIGNS = ("insufficient memory", "failed to allocate", "bad_alloc", "out of memory")
_TOO_LONG_TO_EMBED = re.compile(r"input \((\d+) tokens\) is too large.*batch size: (\d+)")
_EMPTY_WORDS = ("error loading model",)
_LESS_MEMORY = "Close other programs, unload other models, or set a shorter context."


def error_from_body(body: Mapping[str, Any], status: int, model: ModelId) -> BackendError:
    """The error that an HTTP answer (or an event in a stream) describes."""
    told = body.get("error")
    told = told if isinstance(told, Mapping) else {}
    where = {"backend": model.backend, "model": model.name}
    message = str(told.get("message") or f"it answered with status {status}")
    kind, code = told.get("type"), told.get("code", status)
    if kind == "exceed_context_size_error":
        return too_long(model, told.get("n_prompt_tokens", 0), told.get("n_ctx", 0))
    lengths = _TOO_LONG_TO_EMBED.search(message)
    if lengths:
        return too_long(model, int(lengths[1]), int(lengths[2]))
    if kind == "not_supported_error":
        return CapabilityMissing(f"{model} cannot do this: {message}.", **where)
    if code in {400, 422}:
        return BadRequest(f"{model} refused the request: {message}.", **where)
    if code in {401, 403}:
        return Unauthorised(f"The process of {model} refused its key.", "Unload it.", **where)
    if code == 503:
        return BackendBusy(
            f"{model} is still being loaded.",
            "Try again.",
            backend=model.backend,
            model=model.name,
        )
    return BackendProtocolError(f"{model} failed: {message}.", "Run it again.", **where)


def too_long(model: ModelId, prompt_tokens: int, context_tokens: int) -> ContextExceeded:
    """A prompt that does not fit, with both lengths."""
    return ContextExceeded(
        f"The prompt is {prompt_tokens} tokens long; {model} can read {context_tokens}.",
        "Shorten the input, or choose a model with a longer context.",
        backend=model.backend,
        model=model.name,
        prompt_tokens=prompt_tokens,
        context_tokens=context_tokens,
    )


def too_large(model: ModelId, need: int, total: int) -> ModelOutOfMemory:
    """A model that this PC could not hold even if it were empty (bytes)."""
    gib = 1024**3
    return ModelOutOfMemory(
        f"{model} would take about {need / gib:.1f} GiB; this PC has {total / gib:.1f} GiB.",
        "Set a shorter context, or choose a smaller model.",
        backend=model.backend,
        model=model.name,
    )


def garbage(model: ModelId, data: str) -> BackendProtocolError:
    """Something came that is not the server's protocol."""
    return BackendProtocolError(
        f"The process of {model} sent something that cannot be read: {data[:80]!r}.",
        "Unload the model and run it again.",
        backend=model.backend,
        model=model.name,
    )


def load_failure(model: ModelId, code: int, stderr: str, told: str = "") -> ModelLoadFailed:
    """Why a child could not bring its model into memory."""
    where = {"backend": model.backend, "model": model.name}
    if code == -_SIGKILL or any(sign in stderr for sign in _MEMORY_SIGNS):
        return ModelOutOfMemory(f"There is not enough memory for {model}.", _LESS_MEMORY, **where)
    if code == -_SIGILL:
        return ModelLoadFailed(
            f"{model} cannot run here: this processor lacks instructions (AVX2) it needs.",
            "Use a backend that supports this processor, such as Ollama.",
            **where,
        )
    reason = _first_complaint(stderr) or told or _ending(code)
    return ModelLoadFailed(
        f"{model} could not be loaded: {reason}.",
        "The file may be damaged or of a kind that the embedded engine does not know.",
        **where,
    )


def crash(model: ModelId, code: int | None) -> ModelCrashed:
    """The process of a model ended in the middle of its work."""
    where = {"backend": model.backend, "model": model.name}
    if code == -_SIGKILL:
        return ModelCrashed(
            f"The process of {model} was ended from outside, most likely because memory ran out.",
            f"Run it again; it is loaded anew. {_LESS_MEMORY}",
            **where,
        )
    return ModelCrashed(
        f"The process of {model} ended unexpectedly: {_ending(code or 0)}.",
        "Run it again; it is loaded anew.",
        **where,
    )


def _ending(code: int) -> str:
    if code >= 0:
        return f"exit code {code}"
    try:
        return f"signal {signal.Signals(-code).name}"
    except ValueError:
        return f"signal {-code}"


def _first_complaint(stderr: str) -> str:
    """The first error line, which names the cause, without its time stamp and its sources."""
    for line in stderr.splitlines():
        stamp, mark, message = line.partition(" E ")
        if mark and stamp.replace(".", "").isdigit():
            parts = message.strip().rstrip(".").split(": ")
            told = [part for part in parts if " " in part.strip() and part not in _EMPTY_WORDS]
            return ": ".join(told)
    return ""
