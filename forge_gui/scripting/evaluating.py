"""Running a test set from a script; the call returns when it is done.

from forge_gui import evaluate

found = evaluate("capitals.tests.json", model="forge:tiny", against="last")
print(found.run.aggregate.passed, found.comparison.sentence)
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

from forge_gui.engine.api import EngineApi
from forge_gui.scripting.blocking import BlockingEngine, open_engine_blocking
from forge_gui.values.errors import BadRequest
from forge_gui.values.evaluations import (
    Evaluation,
    EvaluationComparison,
    EvaluationOrder,
    EvaluationStatus,
    RowResult,
)
from forge_gui.values.test_sets import TestSet


@dataclass(frozen=True, slots=True)
class Evaluated:
    """A finished run with its rows, and what it is beside the earlier one."""

    run: Evaluation
    rows: tuple[RowResult, ...]
    comparison: EvaluationComparison | None = None


def evaluate(
    tests: TestSet | Path | str,
    *,
    model: str = "",
    pipeline: Path | str = "",
    step: str = "",
    prompt: str = "",
    samples: int = 1,
    at_once: int = 1,
    against: str = "",
    engine: BlockingEngine | None = None,
) -> Evaluated:
    """Run a test set (one made here, or its file, or a table) over what it is attached to, or over
    `model` or `pipeline`. A run that was cut off goes on. `against`: a kept run's id, a saved file,
    or "last", the newest whole run of the same file.

    Raises FileDamaged, BadRequest, ModelNotFound.
    """
    path = None if isinstance(tests, TestSet) else Path(tests)

    async def work(api: EngineApi) -> Evaluated:
        found = await api.open_test_set(path) if path else tests
        assert isinstance(found, TestSet)
        target, is_own = found.target, not (model or pipeline)
        if not is_own:
            target = replace(target, model=model, pipeline=str(pipeline), step=step)
        if prompt:
            target = replace(target, prompt=prompt)
        folder, own = _place(path, is_own=is_own)
        order = EvaluationOrder(found, target, at_once, samples, folder=folder, path=own)
        earlier = await _earlier(api, against, own)
        done = await api.run_evaluation(order)
        compared = await api.compare_evaluations(earlier, done.run.id) if earlier else None
        return Evaluated(done.run, done.rows, compared)

    with nullcontext(engine) if engine else open_engine_blocking() as opened:
        return _waited_for(opened, work)


def _waited_for(
    engine: BlockingEngine, work: Callable[[EngineApi], Awaitable[Evaluated]]
) -> Evaluated:
    """Ctrl+C ends the work as well: what is answered by then is kept."""
    waiting = engine.submit(work)
    try:
        return waiting.result()
    except BaseException:
        waiting.cancel()
        raise


def _place(path: Path | None, *, is_own: bool) -> tuple[str, str]:
    """The folder that a target's files are looked for in, and the test set's own path: what stands
    in a file is meant from there, what a script names is meant from where it runs."""
    if path is None:
        return str(Path.cwd()), ""
    own = path.resolve()
    return str(own.parent if is_own else Path.cwd()), str(own)


async def _earlier(api: EngineApi, against: str, path: str) -> str:
    if against != "last":
        return against
    for run in await api.evaluations():
        if run.path == path and run.status is EvaluationStatus.DONE:
            return run.id
    raise BadRequest("This set was not run to its end yet.", "Run it once without against.")
