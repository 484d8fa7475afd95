"""Which error an answer of Ollama is. Pure: status, type and body in, one of values/errors.py out.

Error texts come from llama.cpp and change with it, so they are matched on short stable parts, the
status decides where it can, and what nobody knows is passed on in Ollama's own words.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from forge_gui.engine.backends.asked import Asked
from forge_gui.engine.backends.complaint import Complaint
from forge_gui.engine.formats.json_fields import Object, WireError, count_of, read_object
from forge_gui.values.errors import (
    BackendBusy,
    BackendError,
    BackendProtocolError,
    BackendUnavailable,
    BadRequest,
    CapabilityMissing,
    ModelCrashed,
    ModelLoadFailed,
    ModelNotFound,
    ModelOutOfMemory,
    Unauthorised,
)
from forge_gui.values.managing_errors import DiskFull, DownloadBroken

PREFIX = "ollama"
"""Of this PC's Ollama; another host's is `ollama@<name>`."""

_CRASH = ("an error was encountered while running the model", "runner has unexpectedly stopped")
_OUT_OF_MEMORY = (
    "out of memory",
    "cudamalloc failed",
    "failed to allocate",
    "unable to allocate",
    "not enough memory",
    "insufficient memory",
    "requires more system memory",
    "std::bad_alloc",
)
_LOAD = (
    "llama-server process has terminated",
    "error loading model",
    "unable to load model",
    "failed to load model",
    "waiting for llama-server to start",
    "llama runner process",
    "may be incompatible with your version of ollama",
)
_CONTEXT = (
    "exceed_context_size_error",
    "exceeds the available context size",
    "exceeds the context length",
    "longer than the context length",
)
_CAPABILITY = (
    "does not support generate",
    "does not support chat",
    "does not support insert",
    "does not support tools",
    "does not support thinking",
    "does not support vision",
    "does not support image",
    "does not support embed",
    "does not support multimodal",
)
_SCHEMA = ("json schema", "json_schema", "failed to initialize samplers", "invalid format")
_ABSENT = ("file does not exist", "manifest unknown")
_DOWNLOAD = ("manifest", "/v2/", "max retries")
_NO_NETWORK = (
    "no such host",
    "dial tcp",
    "i/o timeout",
    "connection refused",
    "network is unreach",
)


def complaint_of(body: Object) -> Complaint | None:
    """The error that a body or a line carries, None where it carries none.

    It is a text, a text that is itself JSON (what llama-server said), or an object (the OpenAI
    shape). Raises WireError where it is neither.
    """
    error = body.get("error")
    if error is None:
        return None
    if isinstance(error, str):
        nested = _nested(error)
        if nested is None:
            return Complaint(error)
        error = nested.get("error", nested)
    if isinstance(error, str):
        return Complaint(error)
    if not isinstance(error, dict):
        raise WireError('"error" is neither text nor object')
    return _from_object(error)


def _nested(text: str) -> dict[str, Any] | None:
    if not text.lstrip().startswith("{"):
        return None
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _from_object(error: Object) -> Complaint:
    return Complaint(
        str(error.get("message") or ""),
        kind=str(error.get("type") or ""),
        prompt_tokens=count_of(error, "n_prompt_tokens") or 0,
        context_tokens=count_of(error, "n_ctx") or 0,
    )


def fault_of_answer(
    asked: Asked, status: int, body: bytes, *, retry_after_s: float | None = None
) -> BackendError:
    """The error of an answer whose status is not 2xx."""
    try:
        complaint = complaint_of(read_object(body))
    except WireError:
        complaint = None
    if complaint is None and status == 503:
        complaint = Complaint("")
    if complaint is None:
        return _fault_without_words(asked, status, body)
    return fault_of_words(asked, complaint, status=status, retry_after_s=retry_after_s)


def fault_of_words(
    asked: Asked, complaint: Complaint, *, status: int = 200, retry_after_s: float | None = None
) -> BackendError:
    """The error of a complaint; status 200 for one that came inside a stream."""
    if status == 503 or complaint.holds(("server busy",)):
        return BackendBusy(
            "Ollama has too many requests waiting.",
            "Forge tries again; fewer models at once help too.",
            backend=asked.backend,
            model=asked.model,
            retry_after_s=retry_after_s,
        )
    if complaint.holds(_CONTEXT):
        return complaint.too_long(asked)
    for rule in _RULES:
        if rule.applies(complaint, status):
            return rule.error(asked, complaint)
    return _unknown(asked, complaint, status)


def _unknown(asked: Asked, complaint: Complaint, status: int) -> BackendError:
    """Passed on in Ollama's words; ill-typed options come with status 500."""
    sentence = f"Ollama answered: {complaint.quoted()}"
    if 400 <= status < 500 or complaint.holds(("must be of type",)):
        advice = "Change what it refuses, and try again."
        return BadRequest(sentence, advice, backend=asked.backend, model=asked.model)
    advice = "Try again; Ollama's own log says more."
    return BackendError(sentence, advice, backend=asked.backend, model=asked.model)


@dataclass(frozen=True, slots=True)
class _Rule:
    """Which error it is when a status or a part of the words fits.

    In its sentence `{model}` stands for the model and `{words}` for what Ollama says.
    """

    kind: type[BackendError]
    sentence: str
    advice: str
    parts: tuple[str, ...] = ()
    statuses: tuple[int, ...] = ()
    also: tuple[str, ...] = ()
    """One of these must be in the words as well."""

    def applies(self, said: Complaint, status: int) -> bool:
        fits = status in self.statuses or said.holds(self.parts)
        return fits and (not self.also or said.holds(self.also))

    def error(self, asked: Asked, said: Complaint) -> BackendError:
        named = self.sentence.replace("{model}", asked.model or "the model")
        sentence = named.replace("{words}", said.quoted())
        return self.kind(sentence, self.advice, backend=asked.backend, model=asked.model)


_RULES: tuple[_Rule, ...] = (
    _Rule(
        ModelCrashed,
        "{model} stopped while it was answering: {words}",
        "Memory often ran out then. Try again, or choose a smaller model or a shorter context.",
        parts=_CRASH,
    ),
    _Rule(
        ModelOutOfMemory,
        "There is not enough memory to load {model}: {words}",
        "Unload other models, or choose a smaller model or a shorter context.",
        parts=_OUT_OF_MEMORY,
    ),
    _Rule(
        ModelLoadFailed,
        "Ollama cannot load {model}: {words}",
        "Pull the model again, or update Ollama if the model is newer than it.",
        parts=_LOAD,
    ),
    _Rule(
        CapabilityMissing,
        "{model} cannot do this: {words}",
        "Choose a model that can; the library shows what each one is able to do.",
        parts=_CAPABILITY,
        statuses=(501,),
    ),
    _Rule(
        Unauthorised,
        "Ollama does not allow this: {words}",
        "Sign in with `ollama signin`, or switch cloud models on in Ollama's settings.",
        statuses=(401, 403),
    ),
    _Rule(
        Unauthorised,
        "The model library gives {model} only to those who may have it: {words}",
        "Check the name; for a private model sign in with `ollama signin` first.",
        parts=("unauthorized", "access denied"),
        also=("manifest", "pull"),
    ),
    _Rule(
        BackendUnavailable,
        "Ollama gave the request up before it began: {words}",
        "Try again.",
        statuses=(499,),
    ),
    _Rule(
        ModelNotFound,
        "The model library does not have {model}: {words}",
        "Check how the name is spelled.",
        parts=_ABSENT,
    ),
    _Rule(
        ModelNotFound,
        "Ollama does not have {model}: {words}",
        "Choose another model, or fetch it with `ollama pull`.",
        statuses=(404,),
    ),
    _Rule(
        BadRequest,
        "Ollama cannot use this JSON schema: {words}",
        "Simplify the schema; patterns and references are refused most often.",
        parts=_SCHEMA,
    ),
    _Rule(
        DownloadBroken,
        "The download of {model} was spoiled on its way: {words}",
        "Pull it again; only what is spoiled is fetched once more.",
        parts=("digest mismatch, file must be downloaded again",),
    ),
    _Rule(
        DiskFull,
        "There is no room for {model} on Ollama's disk: {words}",
        "Delete models that are no longer needed, or let Ollama keep its models on another disk.",
        parts=("no space left on device", "not enough space on the disk"),
    ),
    _Rule(
        BackendUnavailable,
        "Ollama cannot reach the place where {model} is kept: {words}",
        "Check the network connection and try again.",
        parts=_NO_NETWORK,
        also=_DOWNLOAD,
    ),
    _Rule(
        DownloadBroken,
        "The download of {model} broke off: {words}",
        "Pull it again; it goes on where it stopped.",
        parts=("max retries exceeded", "download stalled"),
    ),
    _Rule(
        DownloadBroken,
        "The connection to the place where {model} is kept broke off: {words}",
        "Pull it again; it goes on where it stopped.",
        parts=("unexpected eof", "connection reset", "handshake timeout"),
        also=_DOWNLOAD,
    ),
)
"""In this order: a crash may mention memory, and a failed load quotes what it could not do."""


def _fault_without_words(asked: Asked, status: int, body: bytes) -> BackendError:
    """An answer that Ollama's API does not give."""
    if status == 403 and not body:
        return BackendProtocolError(
            f"Ollama at {asked.place} refuses requests under this host name.",
            "Use http://127.0.0.1:11434, or set OLLAMA_HOST and OLLAMA_ORIGINS where Ollama runs.",
            backend=asked.backend,
            model=asked.model,
        )
    if status in (404, 405):
        return BackendProtocolError(
            f"{asked.place} answers, but does not know this request (status {status}).",
            "Check that the address is Ollama's, and update Ollama if it is old.",
            backend=asked.backend,
            model=asked.model,
        )
    return asked.foreign(f"status {status}")
