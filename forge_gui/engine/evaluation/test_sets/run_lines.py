"""A kept run as lines of JSON and back: its head, one line an answer, its end. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from forge_gui.engine.evaluation.test_sets.aggregating import aggregate_of
from forge_gui.values.evaluations import (
    Aggregate,
    CheckOutcome,
    Estimate,
    Evaluation,
    EvaluationId,
    EvaluationStatus,
    Method,
    RowResult,
)
from forge_gui.values.json_value import Json
from forge_gui.values.test_sets import CheckKind, Target

VERSION = 1
Outcomes = tuple[CheckOutcome | None, ...]
"""One for each check, in their order; None: not carried out yet."""


@dataclass(frozen=True, slots=True)
class OpenRow:
    """An answer and what its checks said so far."""

    result: RowResult
    outcomes: Outcomes = ()

    def with_outcomes(self, outcomes: Outcomes) -> OpenRow:
        done = tuple(one for one in outcomes if one is not None)
        waits = len(done) < len(outcomes) and not self.result.error
        return OpenRow(replace(self.result, checks=done, waits=waits), outcomes)


def head_of(run: Evaluation) -> dict[str, Json]:
    return {
        "forge_evaluation": VERSION,
        "id": run.id,
        "name": run.name,
        "path": run.path,
        "mark": run.mark,
        "target": {**asdict(run.target), "models": list(run.target.models)},
        "samples": run.samples,
        "total": run.total,
        "started_at": run.started_at,
    }


def end_of(run: Evaluation) -> dict[str, Json]:
    return {
        "end": str(run.status),
        "done": run.done,
        "failed": run.failed,
        "seconds": round(run.seconds, 3),
        "note": run.note,
        "aggregate": asdict(run.aggregate) if run.aggregate else None,
    }


def row_line(row: OpenRow) -> dict[str, Json]:
    result = row.result
    return {
        "row": result.number,
        "sample": result.sample,
        "inputs": dict(result.inputs),
        "expected": result.expected,
        "answer": result.answer,
        "checks": [asdict(one) if one else None for one in row.outcomes],
        "error": result.error,
        "tokens": result.tokens,
        "seconds": round(result.seconds, 3),
    }


def open_row(line: Mapping[str, Any]) -> OpenRow:
    """Raises KeyError, TypeError, ValueError for what another program wrote."""
    result = RowResult(
        int(line["row"]),
        {str(name): str(value) for name, value in line["inputs"].items()},
        line["expected"],
        str(line["answer"]),
        error=str(line["error"]),
        sample=int(line["sample"]),
        tokens=int(line["tokens"]),
        seconds=float(line["seconds"]),
    )
    outcomes = tuple(_outcome(one) if one else None for one in line["checks"])
    return OpenRow(result).with_outcomes(outcomes)


def run_of(head: Mapping[str, Any], end: Mapping[str, Any] | None) -> Evaluation:
    """A run as its head and its last line tell. Without an end it was cut off. Raises as above."""
    target = {**head["target"], "models": tuple(head["target"]["models"])}
    run = Evaluation(
        EvaluationId(str(head["id"])),
        str(head["name"]),
        Target(**target),
        EvaluationStatus.CUT_OFF,
        int(head["total"]),
        started_at=float(head["started_at"]),
        samples=int(head["samples"]),
        path=str(head["path"]),
        mark=str(head["mark"]),
    )
    if end is None:
        return run
    return replace(
        run,
        status=EvaluationStatus(end["end"]),
        done=int(end["done"]),
        failed=int(end["failed"]),
        seconds=float(end["seconds"]),
        note=str(end["note"]),
        aggregate=_aggregate(end["aggregate"]),
    )


def counted(run: Evaluation, rows: Sequence[RowResult]) -> Evaluation:
    """The run with the figures of these rows."""
    done = [one for one in rows if not one.waits]
    failed = sum(bool(one.error) for one in done)
    return replace(run, done=len(done), failed=failed, aggregate=aggregate_of(rows))


def _outcome(found: Mapping[str, Any]) -> CheckOutcome:
    score, why = float(found["score"]), str(found["why"])
    return CheckOutcome(CheckKind(found["kind"]), score, bool(found["is_passed"]), why)


def _aggregate(found: Mapping[str, Any] | None) -> Aggregate | None:
    if found is None:
        return None
    passed, score = (_estimate(found[name]) for name in ("passed", "score"))
    failed, tokens = int(found["failed"]), int(found["tokens"])
    return Aggregate(int(found["rows"]), passed, score, failed, tokens, float(found["seconds"]))


def _estimate(found: Mapping[str, Any]) -> Estimate:
    mean, low, high = (float(found[name]) for name in ("mean", "low", "high"))
    return Estimate(mean, low, high, Method(found["method"]))
