"""Test sets, their runs and comparisons in words."""

from __future__ import annotations

from collections.abc import Mapping

from forge_gui.values.evaluations import (
    Aggregate,
    Estimate,
    Evaluation,
    EvaluationStatus,
    LiftReport,
    Method,
    Phase,
    RowResult,
    Turn,
)
from forge_gui.values.test_sets import CheckKind, Target, TargetKind
from forge_gui.viewmodels import numbers, wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.engine_words import said, said_by_check
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

CHECK_NAMES: Mapping[CheckKind, str] = {
    CheckKind.EXACT: QT_TR_NOOP("Exactly the same"),
    CheckKind.CONTAINS: QT_TR_NOOP("Contains"),
    CheckKind.REGEX: QT_TR_NOOP("Matches a pattern"),
    CheckKind.JSON_SCHEMA: QT_TR_NOOP("Keeps a JSON Schema"),
    CheckKind.NUMBER: QT_TR_NOOP("The same number"),
    CheckKind.SIMILARITY: QT_TR_NOOP("Means nearly the same"),
    CheckKind.JUDGE: QT_TR_NOOP("A model judges"),
}
STRATEGIES: Mapping[str, str] = {
    "majority_voting": QT_TR_NOOP("Majority voting"),
    "weighted_voting": QT_TR_NOOP("Weighted voting"),
    "ensemble_average": QT_TR_NOOP("Ensemble average"),
    "ranking_based": QT_TR_NOOP("Ranking"),
    "borda_count": QT_TR_NOOP("Borda count"),
    "parallel_coordinated_reasoning": QT_TR_NOOP("Parallel reasoning"),
    "smart_handoff": QT_TR_NOOP("Hand-off to the second"),
}
TURNS: Mapping[Turn, tuple[str, str, str]] = {  # icon, tone, word
    Turn.BETTER: ("arrow-up", "ok", QT_TR_NOOP("Better")),
    Turn.WORSE: ("arrow-down", "danger", QT_TR_NOOP("Worse")),
    Turn.SAME: ("equals", "muted", QT_TR_NOOP("Same")),
}


def target_words(target: Target) -> str:
    if target.kind is TargetKind.NOTHING:
        return tr("Not attached")
    if target.models and not target.pipeline:
        known = STRATEGIES.get(target.strategy or "majority_voting")
        how = tr(known) if known else target.strategy
        return f"{how}: {', '.join(target.models)}"
    return target.name


def estimate_words(found: Estimate) -> str:
    """`62 % (48 to 74 %)`."""
    return tr(
        "{mean} ({low} to {high})",
        mean=numbers.percent(100 * found.mean),
        low=numbers.percent(100 * found.low),
        high=numbers.percent(100 * found.high),
    )


def method_words(method: Method) -> str:
    """How an interval was made, for a tip."""
    if method is Method.WILSON:
        return tr("95 % interval by Wilson's score: each row is right or wrong.")
    return tr("95 % interval by bootstrap: rows drawn again 2,000 times.")


def aggregate_words(found: Aggregate) -> str:
    """`12 of 20 rows passed` is not said of samples: the share and its interval are."""
    words = tr("{passed} passed of {rows}", passed=estimate_words(found.passed),
               rows=count(found.rows, "row"))  # fmt: skip
    if found.score != found.passed:
        words = tr("{words}, score {score}", words=words, score=estimate_words(found.score))
    if found.failed:
        words = tr("{words}, {n} without an answer", words=words, n=numbers.whole(found.failed))
    return words


def progress_words(run: Evaluation) -> str:
    """How far a run is, or how it ended."""
    done = tr("{done} of {total}", done=numbers.whole(run.done), total=numbers.whole(run.total))
    if run.status is EvaluationStatus.RUNNING:
        if run.phase is Phase.EMBEDDING:
            return tr("{done} checked. Answers are embedded.", done=done)
        if run.phase is Phase.JUDGING:
            return tr("{done} checked. Answers are judged.", done=done)
        left = run.eta_s
        if left is not None:
            return tr("{done} answered, {time} left", done=done, time=wording.duration(left))
        return tr("{done} answered", done=done)
    if run.status is EvaluationStatus.DONE:
        return tr("{done} answered in {time}", done=done, time=wording.duration(run.seconds))
    if run.status is EvaluationStatus.HALTED:
        return tr("Halted. {why}", why=said(run.note))
    return tr("{done} answered, then stopped. Run goes on from there.", done=done)


def why_words(row: RowResult) -> str:
    """What its checks saw."""
    if row.error:
        return said(row.error)
    if row.waits:
        return tr("Waits for its judge.")
    return "; ".join(said_by_check(one.why) for one in row.checks if one.why)


def state_words(row: RowResult) -> str:
    if row.error:
        return tr("No answer")
    if row.waits:
        return tr("Waiting")
    return tr("Passed") if row.is_passed else tr("Wrong")


def run_name(run: Evaluation) -> str:
    """A kept run in a list: when, whom, how well."""
    passed = numbers.percent(100 * run.aggregate.passed.mean) if run.aggregate else ""
    when = wording.clock_time(run.started_at)
    return tr("{time}, {target}: {passed}", time=when, target=target_words(run.target),
              passed=passed)  # fmt: skip


def lift_facts(report: LiftReport) -> tuple[tuple[str, str], ...]:
    """The two sides of a measurement: who, and how well at how many tokens."""
    sides = (
        (report.ensemble.target, report.ensemble, report.tokens_ensemble),
        (None, report.single, report.tokens_single),
    )
    found = []
    for target, run, tokens in sides:
        who = target_words(target) if target else tr("{model} alone", model=report.best)
        score = estimate_words(run.aggregate.score) if run.aggregate else ""
        spent = count(round(tokens), "token")
        found.append((who, tr("{score}, {tokens} a row", score=score, tokens=spent)))
    return tuple(found)
