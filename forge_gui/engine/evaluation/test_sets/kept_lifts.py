"""What is kept of a finished lift measurement: a line of JSON, and back. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from forge_gui.engine.collaboration.consensus.registry import full_name
from forge_gui.values.consensus import Strategy
from forge_gui.values.evaluations import Evaluation, LiftOrder, LiftReport
from forge_gui.values.lift import Difference, KeptLift, Lift, LiftSide


def lift_line(order: LiftOrder, report: LiftReport, models: Iterable[str]) -> dict[str, Any]:
    """`models` are the ids that the names of the order's ensemble mean."""
    target = order.ensemble
    return {
        "at": report.at,
        "tests": order.tests.name,
        "models": list(models),
        "strategy": full_name(target.strategy or Strategy.MAJORITY_VOTING) if target.models else "",
        "pipeline": target.pipeline,
        "step": target.step,
        "best": report.best,
        "single": report.single.id,
        "ensemble": report.ensemble.id,
        "verdict": str(report.verdict.lift),
        "difference": asdict(report.verdict.difference),
        "said": str(report.verdict.sentence),
        "together": _side(report.ensemble),
        "alone": _side(report.single),
        "votes": report.votes,
    }


def kept_lifts(lines: Iterable[Mapping[str, Any]]) -> list[KeptLift]:
    """The newest first. A line that says too little (of an older Forge) is left out."""
    found = [one for line in lines if (one := _read(line)) is not None]
    return sorted(found, key=lambda one: -one.at)


def _read(line: Mapping[str, Any]) -> KeptLift | None:
    try:
        votes = line.get("votes")
        return KeptLift(
            float(line["at"]),
            str(line["tests"]),
            tuple(str(one) for one in line["models"]),
            str(line["strategy"]),
            str(line["pipeline"]),
            str(line["step"]),
            str(line["best"]),
            Lift(line["verdict"]),
            Difference(**line["difference"]),
            str(line["said"]),
            _read_side(line.get("together")),
            _read_side(line.get("alone")),
            float(votes) if votes is not None else None,
        )
    except (KeyError, TypeError, ValueError):
        return None


def _side(run: Evaluation) -> dict[str, float] | None:
    score = run.aggregate.score if run.aggregate else None
    return {"mean": score.mean, "low": score.low, "high": score.high} if score else None


def _read_side(found: Any) -> LiftSide | None:
    return LiftSide(**{key: float(value) for key, value in found.items()}) if found else None
