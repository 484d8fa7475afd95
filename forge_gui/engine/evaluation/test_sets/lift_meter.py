"""The lift meter: an ensemble over a test set beside the best single model at the same tokens.

Three parts, each a kept run that goes on after a kill. First every single model answers every row
once, and the best is chosen. Then the ensemble answers every row several times; then the best model
does, with as many tokens as the ensemble spent there. Its answers are drawn anew: those by which it
was chosen were lucky ones. The samples of a row count as one row, by their mean.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from statistics import fmean
from typing import Any

from forge_gui.engine.evaluation.lift import verdict
from forge_gui.engine.evaluation.test_sets.aggregating import by_row, score_of
from forge_gui.engine.evaluation.test_sets.answering import Answerer
from forge_gui.engine.evaluation.test_sets.kept_lifts import kept_lifts, lift_line
from forge_gui.engine.evaluation.test_sets.runs import EvaluationRuns, mark_of
from forge_gui.engine.evaluation.test_sets.singles import SelfConsistency
from forge_gui.engine.pipeline.undertakings import name_for
from forge_gui.engine.storage.kept_lines import KeptLines
from forge_gui.values.errors import BadRequest, FileDamaged, ForgeError
from forge_gui.values.evaluations import (
    EvaluationOrder,
    EvaluationRows,
    EvaluationStatus,
    LiftOrder,
    LiftPhase,
    LiftReport,
    RowResult,
)
from forge_gui.values.events import LiftProgressed
from forge_gui.values.lift import KeptLift
from forge_gui.values.test_sets import Target

SELF_CONSISTENCY = "self_consistency"
Scores = tuple[list[float], list[float]]


class LiftMeter:
    """`ends` is the file of lines that says which measurements came to their end."""

    def __init__(self, runs: EvaluationRuns, ends: KeptLines) -> None:
        self._runs = runs
        self._ends = ends

    async def measure(self, order: LiftOrder, ensemble: Answerer | None = None) -> LiftReport:
        """`ensemble`: who answers instead of the order's target. A measurement that was cut off
        goes on where it was. Cancelling the call stops it; what is answered is kept.

        Raises BadRequest, ForgeError where a part came to no end, and what starting a run raises.
        """
        if not order.singles:
            raise BadRequest("Beside which model?", "Name at least one single model.")
        resolve = self._runs.means.resolve
        models = [str(await resolve(name)) for name in order.ensemble.models]
        salt = await asyncio.to_thread(self._salt, order)
        chosen = await self._choose(order, salt)
        best = max(chosen, key=lambda name: chosen[name])
        self._tell(LiftPhase.ENSEMBLE, order.ensemble.name)
        together = await self._part(order, order.ensemble, order.samples, f"{salt} e", ensemble)
        alone, votes = await self._alone(order, best, together, salt)
        report = _report(best, chosen, alone, together, votes)
        report = replace(report, at=self._runs.means.clock.now())
        await asyncio.to_thread(self._keep, order, lift_line(order, report, models))
        self._tell(LiftPhase.DONE, "")
        return report

    async def kept(self) -> Sequence[KeptLift]:
        """All that came to their end, the newest first."""
        return kept_lifts(await asyncio.to_thread(self._lines))

    async def _choose(self, order: LiftOrder, salt: str) -> Mapping[str, float]:
        """The mean score of each single model; of one alone nothing is asked."""
        if len(order.singles) == 1:
            return {order.singles[0]: 0.0}
        found: dict[str, float] = {}
        for name in order.singles:
            self._tell(LiftPhase.CHOOSING, name)
            target = _single(order.ensemble, name)
            rows = await self._part(order, target, 1, f"{salt} c")
            found[name] = fmean(map(score_of, by_row(rows.rows)))
        return found

    async def _alone(
        self, order: LiftOrder, best: str, together: EvaluationRows, salt: str
    ) -> tuple[EvaluationRows, float | None]:
        self._tell(LiftPhase.SINGLE, best)
        target = replace(_single(order.ensemble, best), strategy=SELF_CONSISTENCY)
        budgets = {(one.number, one.sample): one.tokens for one in together.rows}
        means = self._runs.means
        voter = SelfConsistency(means.generate, await means.resolve(best), target, budgets)
        rows = await self._part(order, target, order.samples, f"{salt} s", voter)
        is_whole = len(voter.counts) == len(rows.rows)
        return rows, fmean(voter.counts.values()) if is_whole else None

    async def _part(
        self,
        order: LiftOrder,
        target: Target,
        samples: int,
        salt: str,
        answerer: Answerer | None = None,
    ) -> EvaluationRows:
        part = EvaluationOrder(
            order.tests, target, order.at_once, samples, order.is_fresh, order.folder, order.path
        )
        rows = await self._runs.part(part, salt, answerer)
        if rows.run.status is not EvaluationStatus.DONE:
            raise ForgeError(f"{target.name} did not come to an end.", rows.run.note)
        return rows

    def _tell(self, phase: LiftPhase, who: str) -> None:
        self._runs.means.publish(LiftProgressed(phase, who))

    def _salt(self, order: LiftOrder) -> str:
        """Names this measurement: the next one of the same order is another, unless the last one
        came to no end."""
        name = _name_of(order)
        count = sum(line.get("lift") == name for line in self._lines())
        fresh = name_for("fresh", self._runs.means.clock) if order.is_fresh else ""
        return f"lift {name} {count} {fresh}"

    def _keep(self, order: LiftOrder, line: Mapping[str, Any]) -> None:
        if not self._ends.path.exists():
            self._ends.begin({"forge_lifts": 1})
        self._ends.append({"lift": _name_of(order), **line})

    def _lines(self) -> Sequence[Mapping[str, Any]]:
        try:
            return list(self._ends.records())
        except (FileDamaged, OSError):
            return ()


def lift_scores(single: Sequence[RowResult], ensemble: Sequence[RowResult]) -> Scores:
    """The mean score of each row's samples on either side, rows paired by number."""
    one = {rows[0].number: score_of(rows) for rows in by_row(single)}
    other = {rows[0].number: score_of(rows) for rows in by_row(ensemble)}
    both = sorted(one.keys() & other.keys())
    return [one[n] for n in both], [other[n] for n in both]


def _report(
    best: str,
    chosen: Mapping[str, float],
    alone: EvaluationRows,
    together: EvaluationRows,
    votes: float | None,
) -> LiftReport:
    return LiftReport(
        best,
        chosen,
        alone.run,
        together.run,
        verdict(*lift_scores(alone.rows, together.rows)),
        fmean(one.tokens for one in alone.rows),
        fmean(one.tokens for one in together.rows),
        votes,
    )


def _single(ensemble: Target, model: str) -> Target:
    """The same prompt for one model alone."""
    return replace(ensemble, model=model, pipeline="", step="", models=(), strategy="")


def _name_of(order: LiftOrder) -> str:
    part = EvaluationOrder(order.tests, order.ensemble, samples=order.samples)
    text = json.dumps([mark_of(part, ""), order.singles, order.folder])
    return hashlib.sha256(text.encode()).hexdigest()[:24]
