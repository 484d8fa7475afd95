"""Every error has a class of its own, and an HTTP status that nobody explains has one, too."""

from __future__ import annotations

import inspect

import pytest

from forge_gui.engine.orchestration.faults import (
    CLASSES,
    FaultClass,
    class_of,
    class_of_status,
    is_of_health,
)
from forge_gui.values import errors


def _all_errors() -> list[type[errors.ForgeError]]:
    found = [one for _, one in inspect.getmembers(errors, inspect.isclass)]
    return [one for one in found if issubclass(one, errors.ForgeError)]


@pytest.mark.parametrize("kind", _all_errors(), ids=lambda kind: kind.__name__)
def test_every_error_class_was_thought_of(kind: type[errors.ForgeError]) -> None:
    assert kind in CLASSES, f"say in faults.py what helps against {kind.__name__}"


def test_a_class_from_elsewhere_is_as_its_parent() -> None:
    class Odd(errors.BackendTimeout):
        pass

    assert class_of(Odd("x")) is FaultClass.RECOVERABLE


@pytest.mark.parametrize("error", [ValueError("x"), KeyboardInterrupt(), OSError(5, "x")])
def test_what_forge_did_not_raise_is_fatal(error: BaseException) -> None:
    assert class_of(error) is FaultClass.FATAL


def test_a_failed_step_is_as_what_made_it_fail() -> None:
    failed = errors.StepFailed("s", errors.StepFailed("t", errors.BackendBusy("busy")))
    assert class_of(failed) is FaultClass.RECOVERABLE


def test_an_answer_that_would_repeat_is_bound_to_its_model() -> None:
    assert class_of(errors.AnswerUnfit("x", repeats=True)) is FaultClass.MODEL_BOUND
    assert class_of(errors.AnswerUnfit("x")) is FaultClass.RECOVERABLE


@pytest.mark.parametrize("status", range(100, 600))
def test_every_status_has_a_class(status: int) -> None:
    found = class_of_status(status)
    error = errors.BackendError("x")
    error.status = status
    assert class_of(error) is found
    expected = {
        400: FaultClass.REQUEST_BOUND,
        404: FaultClass.MODEL_BOUND,
        408: FaultClass.RECOVERABLE,
        413: FaultClass.REQUEST_BOUND,
        429: FaultClass.RECOVERABLE,
        501: FaultClass.MODEL_BOUND,
    }
    if status in expected:
        assert found is expected[status]
    if status >= 500 and status != 501:
        assert found is FaultClass.RECOVERABLE


def test_a_status_changes_nothing_where_the_error_is_known() -> None:
    error = errors.BadRequest("the schema")
    error.status = 500
    assert class_of(error) is FaultClass.REQUEST_BOUND


def test_only_what_shows_illness_counts_against_a_model() -> None:
    ill = (errors.BackendTimeout("x"), errors.ModelCrashed("x"), errors.ModelOutOfMemory("x"))
    well = (
        errors.BadRequest("x"),
        errors.AnswerUnfit("x"),
        errors.ModelResting("x"),
        errors.Unauthorised("x"),
        errors.ContextExceeded("x"),
        errors.TimeIsUp(1),
    )
    assert all(is_of_health(one) for one in ill)
    assert not any(is_of_health(one) for one in well)
