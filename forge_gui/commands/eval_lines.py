"""A run of a test set, a comparison and a lift in lines for people and as documents. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from forge_gui.values.evaluations import (
    Estimate,
    EvaluationComparison,
    EvaluationRows,
    EvaluationStatus,
    LiftReport,
    Method,
    RowChange,
    RowResult,
    Shown,
    Turn,
)
from forge_gui.values.json_value import Json

_SHOWN = 10
_METHODS = {Method.WILSON: "Wilson", Method.BOOTSTRAP: "bootstrap"}


def run_lines(found: EvaluationRows) -> tuple[str, ...]:
    """What passed, with intervals, and the first rows that did not."""
    run, whole = found.run, found.run.aggregate
    wrong = [row for row in found.rows if not row.is_passed and not row.waits]
    lines = [f"{run.name}, {run.target.name}: {run.done} of {run.total} answers ({run.id})"]
    if whole is not None:
        lines.append(f"passed  {interval(whole.passed)}")
        if whole.score != whole.passed:
            lines.append(f"score   {interval(whole.score)}")
        failed = f", {whole.failed} without an answer" if whole.failed else ""
        lines.append(f"{whole.rows} rows, {whole.tokens:,} tokens{failed}")
    if run.status is not EvaluationStatus.DONE:
        lines.append(f"{run.note or 'It did not come to its end.'} The same command goes on.")
    lines += [f"  {_wrong(row)}" for row in wrong[:_SHOWN]]
    if len(wrong) > _SHOWN:
        lines.append(f"  and {len(wrong) - _SHOWN} more")
    return tuple(lines)


def comparison_lines(found: EvaluationComparison) -> tuple[str, ...]:
    """The sentence, what got worse, and what was only in one."""
    worse = [change for change in found.changes if change.turn is Turn.WORSE]
    lines = [f"Against {found.before.id}: {found.sentence}"]
    lines += [f"  {_worse(change)}" for change in worse[:_SHOWN]]
    if found.only_before or found.only_after:
        lines.append(
            f"Left out: {found.only_before} rows only in the earlier run, "
            f"{found.only_after} only in this one."
        )
    if found.is_regression and found.shown is Shown.WORSE:
        lines.append("This is a regression.")
    elif found.is_regression:
        lines.append("The mean loss is more than was allowed: this is a regression.")
    return tuple(lines)


def lift_lines(report: LiftReport) -> tuple[str, ...]:
    lines = [str(report.verdict.sentence)]
    for name, run, tokens in (
        (report.ensemble.target.name, report.ensemble, report.tokens_ensemble),
        (f"{report.best} alone", report.single, report.tokens_single),
    ):
        if run.aggregate is not None:
            score = interval(run.aggregate.score)
            lines.append(f"  {name}: {score}, {tokens:,.0f} tokens a row")
    if report.votes is not None:
        lines.append(f"  {report.best} was asked {report.votes:.1f} times a row, the vote counted.")
    return tuple(lines)


def interval(found: Estimate) -> str:
    """In percent, with how it was made."""
    low, high = 100 * found.low, 100 * found.high
    return f"{100 * found.mean:.1f} % ({low:.1f} to {high:.1f}, {_METHODS[found.method]})"


def rows_document(found: EvaluationRows) -> dict[str, Json]:
    run = found.run
    return {
        "run": run.id,
        "status": str(run.status),
        "name": run.name,
        "target": run.target.name,
        "total": run.total,
        "done": run.done,
        "failed": run.failed,
        "resumed": run.resumed,
        "seconds": run.seconds,
        "note": run.note,
        "aggregate": asdict(run.aggregate) if run.aggregate else None,
        "rows": [_row_document(row) for row in found.rows],
    }


def comparison_document(found: EvaluationComparison) -> dict[str, Json]:
    return {
        "run": found.before.id,
        "shown": str(found.shown),
        "is_regression": found.is_regression,
        "sentence": str(found.sentence),
        "difference": asdict(found.difference) if found.difference else None,
        "better": _numbers(found.changes, Turn.BETTER),
        "worse": _numbers(found.changes, Turn.WORSE),
        "only_before": found.only_before,
        "only_after": found.only_after,
    }


def lift_document(report: LiftReport, name: str) -> dict[str, Json]:
    return {
        "status": "done",
        "name": name,
        "verdict": str(report.verdict.lift),
        "sentence": str(report.verdict.sentence),
        "difference": asdict(report.verdict.difference),
        "best": report.best,
        "chosen": dict(report.chosen),
        "single": report.single.id,
        "ensemble": report.ensemble.id,
        "tokens_single": report.tokens_single,
        "tokens_ensemble": report.tokens_ensemble,
        "votes": report.votes,
    }


def _row_document(row: RowResult) -> dict[str, Json]:
    return {
        "row": row.number,
        "sample": row.sample,
        "inputs": dict(row.inputs),
        "expected": row.expected,
        "answer": row.answer,
        "is_passed": row.is_passed,
        "score": row.score,
        "checks": [asdict(one) for one in row.checks],
        "error": row.error,
        "tokens": row.tokens,
        "seconds": row.seconds,
    }


def _numbers(changes: Sequence[RowChange], turn: Turn) -> list[Json]:
    return [change.after.number for change in changes if change.turn is turn]


def _wrong(row: RowResult) -> str:
    why = row.error or "; ".join(one.why for one in row.checks if not one.is_passed)
    return f"row {row.number}: {_short(row.answer) or '(no answer)'} - {_short(why)}"


def _worse(change: RowChange) -> str:
    scores = f"{100 * change.score_before:.0f} -> {100 * change.score_after:.0f}"
    return f"row {change.after.number} ({scores}): {_short(change.after.answer)}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 90 else f"{line[:90]} …"
