"""Which error a refusal of the Messages API is. Pure.

Errors come as `{"type": "error", "error": {"type": ..., "message": ...}}`, as an answer and inside
a stream; the kind decides, and the status where there is no kind.
"""

from __future__ import annotations

import re
from dataclasses import replace

from forge_gui.engine.backends.asked import Asked
from forge_gui.engine.backends.complaint import Complaint, busy
from forge_gui.engine.formats.json_fields import Object, WireError, object_of, read_object, text_of
from forge_gui.values.errors import (
    BackendError,
    BadRequest,
    CapabilityMissing,
    ModelNotFound,
    Unauthorised,
)

_KINDS = {
    400: "invalid_request_error",
    401: "authentication_error",
    402: "billing_error",
    403: "permission_error",
    404: "not_found_error",
    413: "request_too_large",
    429: "rate_limit_error",
    500: "api_error",
    504: "timeout_error",
    529: "overloaded_error",
}
_UNAUTHORISED = {
    "authentication_error": ("does not accept the key.", "Check the key."),
    "permission_error": (
        "does not allow this with the key.",
        "Check what the key may be used for.",
    ),
    "billing_error": (
        "has a question about the payment for this key.",
        "Look at the billing page of the account there.",
    ),
}
_CREDIT = ("credit balance is too low", "spend limit", "enforced_spend_limit_reached")
_BUSY = ("rate_limit_error", "overloaded_error")
_AWAY = frozenset({408, 502, 503, 520, 521, 522, 523, 524})
_CONTEXT = ("prompt is too long", "context window", "exceed context limit")
_LENGTHS = re.compile(r"(\d{2,9}) tokens? > (\d{2,9})")
_ABILITY = re.compile(r"(does not|doesn't|not) support", re.I)


def complaint_of(body: Object) -> Complaint | None:
    """The error in a body or an event, None where there is none. Raises WireError."""
    if body.get("type") != "error" and "error" not in body:
        return None
    error = object_of(body, "error")
    details = object_of(error, "details")
    kind = f"{text_of(error, 'type')} {text_of(details, 'error_code')}".strip()
    return Complaint(text_of(error, "message"), kind=kind)


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
    if status in _AWAY:
        return asked.unanswered()
    if complaint is None and (status < 400 or status in (404, 405)):
        return asked.foreign(f"status {status}")
    said = (complaint or Complaint("")).without(key)
    if not said.kind:
        said = replace(said, kind=_KINDS.get(status, "api_error"))
    return fault_of_words(asked, said, retry_after_s=retry_after_s)


def fault_of_words(
    asked: Asked, said: Complaint, *, retry_after_s: float | None = None
) -> BackendError:
    """The error of a complaint by its kind."""
    kind = said.kind.split()[0] if said.kind else "api_error"
    if kind in _UNAUTHORISED or said.holds(_CREDIT):
        return _unauthorised(asked, kind, said)
    if kind in _BUSY:
        return busy(asked, retry_after_s)
    if kind == "timeout_error":
        return asked.unanswered()
    if kind in ("invalid_request_error", "request_too_large", "not_found_error"):
        return _refused(asked, kind, said)
    words = said.quoted() if said.text else f"{kind}."
    return BackendError(
        f"{asked.title} answered: {words}",
        "Try again in a while.",
        backend=asked.backend,
        model=asked.model,
    )


def _refused(asked: Asked, kind: str, said: Complaint) -> BackendError:
    about = {"backend": asked.backend, "model": asked.model}
    if said.holds(_CONTEXT):
        found = _LENGTHS.search(said.text)
        sizes = (int(found[1]), int(found[2])) if found else (0, 0)
        return replace(said, prompt_tokens=sizes[0], context_tokens=sizes[1]).too_long(asked)
    if kind == "not_found_error":
        return ModelNotFound(
            f"{asked.title} does not have {asked.model or 'that'}: {said.quoted()}",
            "Choose one of the models that it lists.",
            **about,
        )
    if _ABILITY.search(said.text):
        return CapabilityMissing(
            f"{asked.model} cannot do this: {said.quoted()}", "Choose a model that can.", **about
        )
    words = said.quoted() if said.text else "the request is not understood."
    return BadRequest(
        f"{asked.title} answered: {words}", "Change what it refuses, and try again.", **about
    )


def _unauthorised(asked: Asked, kind: str, said: Complaint) -> Unauthorised:
    if said.holds(_CREDIT):
        sentence, advice = "has no credit left for this key.", "Add credit to the account there."
    else:
        sentence, advice = _UNAUTHORISED[kind]
    return Unauthorised(
        f"{asked.title} {sentence}", advice, backend=asked.backend, model=asked.model
    )
