"""`main.py eval FILE`: run a test set, compare with an earlier run, or hold an ensemble against the
best single model.

Exit status: 0 all rows have a result and nothing got worse, 1 a regression, or it did not come to
its end, 2 refused, 130 Ctrl+C. Called again it goes on where it stopped.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from forge_gui.commands.eval_lines import (
    comparison_document,
    comparison_lines,
    lift_document,
    lift_lines,
    rows_document,
    run_lines,
)
from forge_gui.commands.eval_order import EvalWords, evaluation_order, lift_order
from forge_gui.commands.opening import OpenEngine, opened
from forge_gui.commands.run import Exit, cancel_on_signals
from forge_gui.engine.api import EngineApi
from forge_gui.values.errors import BadRequest, ForgeError
from forge_gui.values.evaluations import EvaluationOrder, EvaluationRows, EvaluationStatus
from forge_gui.values.events import EvaluationProgressed, Event, LiftProgressed
from forge_gui.values.json_value import Json


@dataclass(frozen=True, slots=True)
class Ended:
    """How it ended: `document` for --json, `lines` for people."""

    exit: Exit
    document: dict[str, Json]
    lines: tuple[str, ...]


def eval_command(
    words: EvalWords, open_engine: OpenEngine, console: Console, errors: Console
) -> int:
    """Run and print; returns the exit status."""
    try:
        ended = asyncio.run(_go(words, open_engine, errors))
    except ForgeError as error:
        if words.as_json:
            console.file.write(json.dumps({"status": "refused", "error": str(error)}) + "\n")
        errors.print(str(error), style="red", markup=False)
        return int(Exit.REFUSED)
    except asyncio.CancelledError:
        errors.print("Stopped. The same command goes on from there.", markup=False)
        return int(Exit.INTERRUPTED)
    if words.as_json:
        console.file.write(json.dumps(ended.document, ensure_ascii=False, indent=2) + "\n")
    else:
        for line in ended.lines:
            console.print(line, markup=False, highlight=False)
    return int(ended.exit)


async def _go(words: EvalWords, open_engine: OpenEngine, errors: Console) -> Ended:
    task = asyncio.current_task()
    assert task is not None
    cancel_on_signals(task.cancel)
    async with opened(open_engine) as engine:
        tests = await engine.open_test_set(words.file)
        with Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            console=errors,
            transient=True,
            disable=not errors.is_terminal,
        ) as bar:
            silence = engine.subscribe(_shower(bar))
            try:
                if words.is_lift:
                    return await _lift(words, engine)
                return await _run(words, engine, evaluation_order(words, tests))
            finally:
                silence()


async def _run(words: EvalWords, engine: EngineApi, order: EvaluationOrder) -> Ended:
    against = await _against(words.against, order, engine)  # a wrong one is told before the work
    found = await engine.run_evaluation(order)
    if words.save is not None:
        await engine.export_evaluation(found.run.id, words.save)
    is_whole = found.run.status is EvaluationStatus.DONE
    document, lines = rows_document(found), run_lines(found)
    if not against:
        return Ended(Exit.OK if is_whole else Exit.FAILED, document, lines)
    compared = await engine.compare_evaluations(against, found.run.id, words.allowed_loss)
    if not compared.changes:
        raise BadRequest("The two runs have no row in common.", "Compare runs of the same set.")
    document["against"] = comparison_document(compared)
    is_good = is_whole and not compared.is_regression
    exit_ = Exit.OK if is_good else Exit.FAILED
    return Ended(exit_, document, (*lines, "", *comparison_lines(compared)))


async def _against(told: str, order: EvaluationOrder, engine: EngineApi) -> str:
    """The run that is meant; `last` is the newest whole one of the same file."""
    if told != "last":
        if told:
            await engine.evaluation(told)
        return told
    for run in await engine.evaluations():
        if run.path == order.path and run.status is EvaluationStatus.DONE:
            return run.id
    raise BadRequest("This set was not run to its end yet.", "Run it once without --against.")


async def _lift(words: EvalWords, engine: EngineApi) -> Ended:
    order = lift_order(words, await engine.open_test_set(words.file))
    report = await engine.measure_lift(order)
    rows: EvaluationRows = await engine.evaluation(report.ensemble.id)
    document = lift_document(report, rows.run.name)
    return Ended(Exit.OK, document, lift_lines(report))


def _shower(bar: Progress) -> Callable[[Event], None]:
    row = bar.add_task("rows", total=None)

    def heard(event: Event) -> None:
        if isinstance(event, EvaluationProgressed):
            now = event.progress
            bar.update(row, total=now.total, completed=now.done)
        elif isinstance(event, LiftProgressed):
            bar.update(row, description=event.who or "rows")

    return heard
