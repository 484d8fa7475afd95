"""The table of a shoot-out: answers out of kept lines, scores out of answers, a CSV out of both.
Pure."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from forge_gui.engine.evaluation.statistics import share_of, spread_of
from forge_gui.engine.pipeline.batch_ledger import SUCCESS, RowRecord
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunStatus
from forge_gui.values.shoot_out import (
    ShootOutAnswer,
    ShootOutPrompt,
    ShootOutScore,
    ShootOutTable,
)

_LEAST_TOKENS = 4
"""An answer of fewer tokens says nothing about speed."""
HEADS = (
    "number",
    "prompt",
    "model",
    "answer",
    "status",
    "error",
    "seconds",
    "tokens",
    "tokens_per_s",
    "schema_valid",
)


def in_order(models: Sequence[ModelId], loaded: Collection[ModelId]) -> tuple[ModelId, ...]:
    """Each model once, all its prompts together; those in memory first: the fewest loads."""
    once = dict.fromkeys(models)
    return tuple(sorted(once, key=lambda model: model not in loaded))


def cell(models: Sequence[ModelId], prompts: int, answer: ShootOutAnswer) -> int:
    """The number of a cell of the table, from 1; the models in the order that was asked for."""
    return models.index(answer.model) * prompts + answer.number


def record_of(number: int, answer: ShootOutAnswer) -> RowRecord:
    outputs: dict[str, Json] = {
        "model": str(answer.model),
        "number": answer.number,
        "text": answer.text,
        "tokens": answer.tokens,
        "tokens_per_s": answer.tokens_per_s,
        "is_valid": answer.is_valid,
    }
    status = RunStatus.FAILED if answer.error else RunStatus.SUCCESS
    return RowRecord(number, status, outputs, answer.error, answer.seconds)


def answer_of(line: dict[str, Any]) -> ShootOutAnswer:
    """A kept line as the answer that it was."""
    told = line["outputs"]
    return ShootOutAnswer(
        ModelId.parse(told["model"]),
        int(told["number"]),
        str(told["text"]),
        float(line["seconds"]),
        told["tokens"],
        told["tokens_per_s"],
        told["is_valid"],
        "" if line["status"] == SUCCESS else str(line["error"]),
    )


def table_of(
    models: Sequence[ModelId], prompts: Sequence[ShootOutPrompt], answers: Iterable[ShootOutAnswer]
) -> ShootOutTable:
    """Answers by prompt, then by model; of several tries of one cell the last counts."""
    last = {(answer.number, answer.model): answer for answer in answers}
    ordered = [last[key] for p in prompts for m in models if (key := (p.number, m)) in last]
    scores = tuple(score_of(model, ordered) for model in models)
    return ShootOutTable(tuple(prompts), tuple(ordered), scores)


def score_of(model: ModelId, answers: Sequence[ShootOutAnswer]) -> ShootOutScore:
    own = [one for one in answers if one.model == model]
    good = [one for one in own if not one.error]
    speeds = [one.tokens_per_s for one in good if (one.tokens or 0) >= _LEAST_TOKENS]
    judged = [one.is_valid for one in own if one.is_valid is not None]
    return ShootOutScore(
        model,
        len(good),
        len(own) - len(good),
        sum(one.seconds for one in own),
        spread_of([speed for speed in speeds if speed]),
        share_of(sum(judged), len(judged)),
    )


def as_csv(table: ShootOutTable) -> str:
    """One line an answer."""
    prompts = {one.number: one.prompt for one in table.prompts}
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEADS)
    for one in table.answers:
        writer.writerow(
            (
                one.number,
                prompts.get(one.number, ""),
                one.model,
                one.text,
                "failed" if one.error else "answered",
                one.error,
                f"{one.seconds:.3f}",
                _told(one.tokens),
                "" if one.tokens_per_s is None else f"{one.tokens_per_s:.2f}",
                "" if one.is_valid is None else "yes" if one.is_valid else "no",
            )
        )
    return text.getvalue()


def _told(number: int | None) -> str:
    return "" if number is None else str(number)
