"""Which error a refusal of an OpenAI-like server is. Pure.

Servers word their errors as they like: the status decides, a few stable parts of the words refine
it, and what nobody knows is passed on in the server's words, with the key taken out of them.
"""

from __future__ import annotations

import re
from dataclasses import replace

from forge_gui.engine.backends.asked import Asked
from forge_gui.engine.backends.complaint import Complaint, busy
from forge_gui.engine.formats.json_fields import Object, WireError, count_of, read_object
from forge_gui.values.errors import (
    BackendError,
    BadRequest,
    CapabilityMissing,
    ModelNotFound,
    Unauthorised,
)

_BUSY = frozenset({429, 503, 529})
_AWAY = frozenset({408, 502, 504, 520, 521, 522, 523, 524})
_CONTEXT = (
    "context_length_exceeded",
    "exceed_context_size_error",
    "maximum context length",
    "available context size",
    "exceeds the context",
    "maximum model length",
    "context window",
)
_QUOTA = ("insufficient_quota", "exceeded your current quota", "insufficient credits")
_ABILITY = re.compile(
    r"(does not|doesn't|do not|cannot|not) support.{0,60}(image|vision|multimodal|embedding|tool|"
    r"json|audio|response_format|logprob)|does not support embeddings|image input is not supported",
    re.I | re.S,
)
_LIMIT = re.compile(r"(?:length|size|window)[^\d]{0,30}(\d{2,8})")
_SIZE = re.compile(
    r"(?:request \(|resulted in |requested |contains? (?:at least )?)(\d{2,8})", re.I
)


def complaint_of(body: Object) -> Complaint | None:
    """The error in a body or an event, None where there is none. Raises WireError."""
    error = body.get("error")
    if error is None and body.get("object") == "error":
        error = body
    if error is None and "detail" in body and "choices" not in body:
        error = str(body["detail"])
    if error is None:
        return None
    if isinstance(error, str):
        return Complaint(error)
    if not isinstance(error, dict):
        raise WireError('"error" is neither text nor object')
    kinds = (error.get("type"), error.get("code"))
    return Complaint(
        str(error.get("message") or ""),
        kind=" ".join(str(kind) for kind in kinds if kind),
        prompt_tokens=count_of(error, "n_prompt_tokens") or 0,
        context_tokens=count_of(error, "n_ctx") or 0,
    )


def fault_of_answer(
    asked: Asked,
    status: int,
    body: bytes,
    *,
    key: str | None = None,
    retry_after_s: float | None = None,
) -> BackendError:
    """The error of an answer whose status is not 2xx."""
    try:
        complaint = complaint_of(read_object(body))
    except WireError:
        complaint = None
    said = (complaint or Complaint("")).without(key)
    if status in (401, 403) or said.holds(_QUOTA):
        return _unauthorised(asked, status, said)
    if status in _BUSY:
        return busy(asked, retry_after_s)
    if status in _AWAY:
        return asked.unanswered()
    if complaint is None and (status < 400 or status in (404, 405)):
        return asked.foreign(f"status {status}")
    return fault_of_words(asked, said, status=status)


def fault_of_words(asked: Asked, said: Complaint, *, status: int = 200) -> BackendError:
    """The error of a complaint; status 200 for one that came inside a stream."""
    if said.holds(_CONTEXT):
        return _with_lengths(said).too_long(asked)
    if status == 501 or _ABILITY.search(said.text):
        return CapabilityMissing(
            f"{asked.model} cannot do this: {said.quoted()}",
            "Choose a model that can.",
            backend=asked.backend,
            model=asked.model,
        )
    if status == 404:
        return ModelNotFound(
            f"{asked.title} does not have {asked.model or 'that'}: {said.quoted()}",
            "Choose one of the models that it lists.",
            backend=asked.backend,
            model=asked.model,
        )
    if said.holds(("server busy", "overloaded", "rate_limit")):
        return busy(asked, None)
    return _unknown(asked, status, said)


def _unknown(asked: Asked, status: int, said: Complaint) -> BackendError:
    is_ours = 400 <= status < 500
    kind = BadRequest if is_ours else BackendError
    advice = "Change what it refuses, and try again." if is_ours else "Try again in a while."
    words = said.quoted() if said.text else f"status {status}."
    return kind(
        f"{asked.title} answered: {words}", advice, backend=asked.backend, model=asked.model
    )


def _unauthorised(asked: Asked, status: int, said: Complaint) -> Unauthorised:
    if said.holds(_QUOTA):
        sentence, advice = "has no credit left for this key.", "Add credit to the account there."
    elif status == 401:
        sentence, advice = "does not accept the key.", "Check the key of this profile."
    else:
        sentence, advice = (
            "does not allow this with the key.",
            "Check what the key may be used for.",
        )
    return Unauthorised(
        f"{asked.title} {sentence}", advice, backend=asked.backend, model=asked.model
    )


def _with_lengths(said: Complaint) -> Complaint:
    """The lengths, where they are only told in the words."""
    limit, size = _LIMIT.search(said.text), _SIZE.search(said.text)
    return replace(
        said,
        prompt_tokens=said.prompt_tokens or int(size[1] if size else 0),
        context_tokens=said.context_tokens or int(limit[1] if limit else 0),
    )
