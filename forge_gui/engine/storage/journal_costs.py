"""What steps took in kept runs: seconds and tokens, without the texts. Over a reading connection."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from forge_gui.values.ids import ModelId, StepId

RUNS = 8
"""The newest runs of a pipeline that are looked at."""
ANSWERS = 40
"""The newest answers of a model."""
_FAR_BACK = 20_000
"""Steps of any runs among which those answers are looked for."""


@dataclass(frozen=True, slots=True)
class StepCost:
    """What one step took once. `seconds` of work, waiting for its model left out."""

    step: StepId
    model: ModelId | None
    digest: str
    """The content that the model had; empty: nobody could tell."""
    seconds: float
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    items: int | None = None
    """Of a map: how many it went through."""
    asked: int | None = None
    """Of a hand-off: how many models it asked."""


@dataclass(frozen=True, slots=True)
class Costs:
    """`steps` of the newest runs of one pipeline, `answers` of models in any; newest first."""

    steps: tuple[StepCost, ...] = ()
    answers: tuple[StepCost, ...] = ()


_COLUMNS = """s.step, s.model, s.digest, s.seconds, s.prompt_tokens, s.completion_tokens,
  CASE WHEN s.kind = 'map' AND json_valid(s.output) THEN json_extract(s.output, '$.count') END,
  CASE WHEN s.kind = 'hand_off' AND json_valid(s.output)
    THEN json_array_length(s.output, '$.path') END"""
_OF_PIPELINE = """
SELECT {columns} FROM steps s JOIN (
  SELECT id, started_at FROM runs WHERE pipeline = ? ORDER BY started_at DESC LIMIT ?
) r ON r.id = s.run WHERE s.state = 'done' AND s.attempts = 1 ORDER BY r.started_at DESC
""".replace("{columns}", _COLUMNS)
_OF_MODEL = """
SELECT {columns} FROM steps s WHERE s.kind = 'model' AND s.state = 'done' AND s.attempts = 1
  AND s.model = ? AND s.rowid > (SELECT MAX(rowid) FROM steps) - ?
  ORDER BY s.rowid DESC LIMIT ?
""".replace("{columns}", _COLUMNS)


def costs(db: sqlite3.Connection, pipeline: str, models: Sequence[ModelId]) -> Costs:
    """Of steps that worked at the first try."""
    steps = db.execute(_OF_PIPELINE, (pipeline, RUNS))
    found = [_cost(row) for row in steps]
    answers = [
        _cost(row)
        for model in models
        for row in db.execute(_OF_MODEL, (str(model), _FAR_BACK, ANSWERS))
    ]
    return Costs(
        tuple(one for one in found if one is not None),
        tuple(one for one in answers if one is not None),
    )


def _cost(row: Sequence[object]) -> StepCost | None:
    """None for a row that was tampered with."""
    match row:
        case [
            str(step),
            str() | None as model,
            str(digest),
            float(seconds),
            int() | None as prompt,
            int() | None as completion,
            items,
            asked,
        ] if seconds >= 0 and (model is None or ModelId.is_prefixed(model)):
            count = items if isinstance(items, int) else None
            whose = ModelId.parse(model) if model else None
            path = asked if isinstance(asked, int) else None
            return StepCost(StepId(step), whose, digest, seconds, prompt, completion, count, path)
    return None
