"""What kind of failure an error is: the one place that says what may help against it. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from forge_gui.values import errors


class FaultClass(StrEnum):
    """What helps against a failure."""

    RECOVERABLE = "recoverable"
    """It may pass: the same model may do it when asked again."""
    MODEL_BOUND = "model_bound"
    """Asking this model again is in vain; another one may do it."""
    REQUEST_BOUND = "request_bound"
    """Whoever is asked, the request has to change first."""
    FATAL = "fatal"
    """Nothing helps: the work was stopped, or has lost its ground."""


_R, _M = FaultClass.RECOVERABLE, FaultClass.MODEL_BOUND
_Q, _F = FaultClass.REQUEST_BOUND, FaultClass.FATAL

CLASSES: Mapping[type[errors.ForgeError], FaultClass] = {
    errors.ForgeError: _F,
    errors.BadModelId: _M,
    errors.BackendError: _R,
    errors.BackendUnavailable: _R,
    errors.BackendTimeout: _R,
    errors.BackendBusy: _R,
    errors.ModelResting: _R,
    errors.BackendProtocolError: _R,
    errors.GenerationCut: _R,
    errors.ModelCrashed: _R,
    errors.AnswerUnfit: _R,
    errors.ModelNotFound: _M,
    errors.ModelNameUnclear: _M,
    errors.ModelLoadFailed: _M,
    errors.ModelOutOfMemory: _M,
    errors.CapabilityMissing: _M,
    errors.ContextExceeded: _M,
    errors.Unauthorised: _M,
    errors.PoolFull: _M,
    errors.BadRequest: _Q,
    errors.GraphError: _Q,
    errors.PipelineRefused: _Q,
    errors.TemplateError: _Q,
    errors.FileDamaged: _Q,
    errors.FileMissing: _Q,
    errors.SettingsError: _Q,
    errors.PoolError: _F,
    errors.PoolClosed: _F,
    errors.StepFailed: _F,
    errors.RunCancelled: _F,
    errors.TimeIsUp: _F,
    errors.JsonUnreadable: _R,
    errors.JsonUnfit: _R,
    errors.NothingToDecide: _Q,
    errors.RunOver: _Q,
    errors.NothingHeld: _Q,
    errors.JournalError: _F,
    errors.JournalUnusable: _F,
    errors.RunNotFound: _Q,
    errors.RunBusy: _Q,
    errors.RunComplete: _Q,
}
"""For each class of values/errors.py its own word; a class that is not here is as its parent."""

_SHAKEN = (errors.ModelLoadFailed,)
"""Bound to the model, and still a sign that it is not well."""
_UNSHAKEN = (errors.AnswerUnfit, errors.ModelResting)
"""May pass, but the model itself did all that it could, or was not even asked."""
_PASSING_4XX = frozenset({408, 409, 423, 425, 429, 499})


def class_of(error: BaseException) -> FaultClass:
    """The kind of any error. What Forge did not raise on purpose is fatal."""
    if isinstance(error, errors.StepFailed):
        return class_of(error.cause)
    if isinstance(error, errors.AnswerUnfit) and error.repeats:
        return FaultClass.MODEL_BOUND
    if type(error) is errors.BackendError and error.status is not None:
        return class_of_status(error.status)
    for kind in type(error).__mro__:
        if kind in CLASSES:
            return CLASSES[kind]
    return FaultClass.FATAL


def class_of_status(status: int) -> FaultClass:
    """The kind of an HTTP answer about which nothing but its status is known."""
    if status in (401, 402, 403, 404, 405, 410, 501):
        return FaultClass.MODEL_BOUND
    if 400 <= status < 500 and status not in _PASSING_4XX:
        return FaultClass.REQUEST_BOUND
    return FaultClass.RECOVERABLE


def is_of_health(error: BaseException) -> bool:
    """Whether an error says that the model, or what serves it, is not well.

    A refused request, a missing key or a dull answer says nothing of the kind.
    """
    if isinstance(error, _SHAKEN):
        return True
    return class_of(error) is FaultClass.RECOVERABLE and not isinstance(error, _UNSHAKEN)
