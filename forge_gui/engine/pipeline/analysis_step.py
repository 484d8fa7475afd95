"""A step written in Python, as PASTURE's users know it: `execute`, and `get_fallback` when that fails.

Both return `{"output": {...}, "time": seconds, "status": "success"}`; keys that are left out are
filled in.
"""

from __future__ import annotations

import logging
import time
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any

from forge_gui.values.errors import ForgeError

_logger = logging.getLogger(__name__)


class AnalysisStep(ABC):
    """Base of steps that are Python classes. `data` holds the run's inputs and, by the names of
    the steps, the outputs of those that this one waits for."""

    inputs: tuple[str, ...] = ("text",)
    """The ports of the step where it is a plug-in."""

    @abstractmethod
    async def execute(self, data: Mapping[str, Any]) -> Mapping[str, Any]:
        """Do the work."""

    async def get_fallback(self, data: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """What stands in where `execute` failed; None: nothing does."""
        _logger.debug("%s has no fallback for %s", _name(self), ", ".join(data))
        return None


async def perform(step: AnalysisStep, data: Mapping[str, Any]) -> dict[str, Any]:
    """Execute a step, or its fallback; the result has output, time, status and fallback.

    Raises ForgeError where neither gives anything.
    """
    began = time.perf_counter()
    failure: Exception | None = None
    result: Mapping[str, Any] | None = None
    try:
        result = await step.execute(data)
    except Exception as error:
        _logger.info("%s failed; its fallback is asked", _name(step), exc_info=True)
        failure = error
    if failure is not None or _is_error(result):
        fallback = await step.get_fallback(data)
        if fallback is None:
            raise _as_forge_error(step, failure, result)
        result = {"fallback": True, **fallback}
    return _whole(step, result, time.perf_counter() - began)


def _is_error(result: Mapping[str, Any] | None) -> bool:
    return isinstance(result, Mapping) and result.get("status", "success") != "success"


def _whole(step: AnalysisStep, result: Mapping[str, Any] | None, seconds: float) -> dict[str, Any]:
    if not isinstance(result, Mapping):
        kind = type(result).__name__
        raise ForgeError(
            f"{_name(step)} gave {kind}, and a step gives a dict.",
            'Return {"output": {...}} from execute.',
        )
    output = result.get("output", {})
    if not isinstance(output, Mapping):
        output = {"response": output}
    if "response" not in output:
        values = list(output.values())
        output = {"response": values[0] if len(values) == 1 else dict(output), **output}
    is_fallback = bool(result.get("fallback", False))
    return {
        "output": dict(output),
        "time": float(result.get("time") or seconds),
        "status": "success",
        "fallback": is_fallback,
    }


def _as_forge_error(
    step: AnalysisStep, failure: Exception | None, result: Mapping[str, Any] | None
) -> ForgeError:
    if isinstance(failure, ForgeError):
        return failure
    if failure is not None:
        error = ForgeError(f"{_name(step)} failed: {type(failure).__name__}: {failure}.")
        error.__cause__ = failure
        return error
    said = (result or {}).get("error") or "it said that it failed"
    return ForgeError(f"{_name(step)} failed: {said}.")


def _name(step: AnalysisStep) -> str:
    return type(step).__name__
