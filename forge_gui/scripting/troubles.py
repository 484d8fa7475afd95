"""What PASTURE calls the things that can go wrong with an answer. Pure."""

from __future__ import annotations

from forge_gui.values.errors import (
    AnswerUnfit,
    BackendBusy,
    BackendTimeout,
    BackendUnavailable,
    BadModelId,
    ContextExceeded,
    ForgeError,
    GenerationCut,
    ModelCrashed,
    ModelLoadFailed,
    ModelNotFound,
    ModelResting,
    PoolFull,
    TimeIsUp,
    Unauthorised,
)

_KINDS: tuple[tuple[type[ForgeError], str], ...] = (
    (BackendTimeout, "timeout"),
    (TimeIsUp, "timeout"),
    (BackendUnavailable, "connection_error"),
    (GenerationCut, "connection_error"),
    (ModelCrashed, "connection_error"),
    (ModelNotFound, "model_not_found"),
    (BadModelId, "model_not_found"),
    (ModelLoadFailed, "model_load_failed"),
    (PoolFull, "model_load_failed"),
    (ModelResting, "model_unhealthy"),
    (BackendBusy, "busy"),
    (ContextExceeded, "prompt_too_long"),
    (AnswerUnfit, "invalid_response"),
    (Unauthorised, "unauthorised"),
)
"""The first that fits holds."""


def as_trouble(error: ForgeError) -> str:
    """One word for an error; "error" for one that has none of its own."""
    return next((word for kind, word in _KINDS if isinstance(error, kind)), "error")
