"""What `main.py eval` was told, and the orders that come of it. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from forge_gui.values.errors import BadRequest
from forge_gui.values.evaluations import EvaluationOrder, LiftOrder
from forge_gui.values.test_sets import Target, TargetKind, TestSet

LIFT_SAMPLES = 5


@dataclass(frozen=True, slots=True)
class EvalWords:
    """What the command line asks for. `allowed_loss` is 0-1."""

    file: Path
    model: str = ""
    pipeline: str = ""
    step: str = ""
    prompt: str = ""
    samples: int | None = None
    at_once: int = 1
    is_fresh: bool = False
    against: str = ""
    allowed_loss: float | None = None
    save: Path | None = None
    is_lift: bool = False
    ensemble: tuple[str, ...] = ()
    strategy: str = ""
    singles: tuple[str, ...] = ()
    as_json: bool = False


def target_of(words: EvalWords, tests: TestSet) -> tuple[Target, Path]:
    """What is tested, and where its paths begin: those of the command line where it was typed,
    those of the file where that is."""
    own = tests.target
    prompt = words.prompt or own.prompt
    alone = replace(own, model="", pipeline="", step="", models=(), strategy="", prompt=prompt)
    if words.ensemble:
        return replace(alone, models=words.ensemble, strategy=words.strategy), Path.cwd()
    if words.model:
        return replace(alone, model=words.model), Path.cwd()
    if words.pipeline:
        return replace(alone, pipeline=words.pipeline, step=words.step), Path.cwd()
    return replace(own, prompt=prompt), words.file.resolve().parent


def evaluation_order(words: EvalWords, tests: TestSet) -> EvaluationOrder:
    target, folder = target_of(words, tests)
    return EvaluationOrder(
        tests,
        target,
        words.at_once,
        words.samples or 1,
        words.is_fresh,
        str(folder),
        str(words.file.resolve()),
    )


def lift_order(words: EvalWords, tests: TestSet) -> LiftOrder:
    """Raises BadRequest where there is no ensemble, or nothing to hold it against."""
    target, folder = target_of(words, tests)
    if target.kind is TargetKind.NOTHING or (target.model and not target.models):
        raise BadRequest("There is no ensemble.", "Name its models with --ensemble, or a pipeline.")
    singles = words.singles or target.models
    if not singles:
        raise BadRequest("Beside which model?", "Name at least one with --single.")
    return LiftOrder(
        tests,
        target,
        tuple(dict.fromkeys(singles)),
        words.samples or LIFT_SAMPLES,
        words.at_once,
        words.is_fresh,
        str(folder),
        str(words.file.resolve()),
    )
