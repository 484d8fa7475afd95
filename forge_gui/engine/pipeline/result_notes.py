"""Results of inner steps as JSON notes and back: what a map or a sub-pipeline had done before."""

from __future__ import annotations

from collections.abc import Mapping

from forge_gui.values.errors import BadModelId
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import StepResult, StepState


def as_note(result: StepResult) -> Json:
    return {
        "output": result.output,
        "seconds": result.seconds,
        "model": str(result.model) if result.model else None,
        "tokens": [result.prompt_tokens, result.completion_tokens],
        "note": result.note,
    }


def from_note(step: StepId, note: Json) -> StepResult | None:
    """The result; None where it is no such note."""
    if not isinstance(note, Mapping):
        return None
    output, seconds, tokens = note.get("output"), note.get("seconds"), note.get("tokens")
    if not isinstance(output, Mapping) or not isinstance(seconds, int | float):
        return None
    prompt, completion = tokens if isinstance(tokens, list) and len(tokens) == 2 else (None, None)
    return StepResult(
        step,
        StepState.DONE,
        output,
        float(seconds),
        _model(note.get("model")),
        prompt if isinstance(prompt, int) else None,
        completion if isinstance(completion, int) else None,
        note=str(note.get("note") or ""),
    )


def _model(text: Json) -> ModelId | None:
    try:
        return ModelId.parse(text) if isinstance(text, str) else None
    except BadModelId:
        return None
