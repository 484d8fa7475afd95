"""What a pipeline that ran inside a step gives that step."""

from __future__ import annotations

from forge_gui.values.errors import ForgeError
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunResult, RunStatus


def inner_answer(result: RunResult) -> Json:
    """Its one output as it is, several as an object. Raises ForgeError where it failed."""
    if result.status is not RunStatus.SUCCESS:
        advice = next((one.advice for one in result.steps.values() if one.error), "")
        raise ForgeError(result.error or "The pipeline inside was stopped.", advice)
    outputs = {str(name): value for name, value in result.outputs.items()}
    if len(outputs) == 1:
        return next(iter(outputs.values()))
    return outputs or ""
