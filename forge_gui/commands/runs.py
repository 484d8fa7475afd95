"""`main.py runs list|show|export|delete`: the kept runs, without a window."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from rich.console import Console
from rich.table import Table
from rich.text import Text

from forge_gui.commands.opening import OpenEngine, opened
from forge_gui.commands.run_lines import harmless
from forge_gui.engine.api import EngineApi
from forge_gui.values.errors import ForgeError
from forge_gui.values.history import RunRecord, RunSummary
from forge_gui.values.ids import RunId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunStatus, StepResult

Answer = TypeVar("Answer")
_STYLES = {
    RunStatus.SUCCESS: "green",
    RunStatus.FAILED: "red",
    RunStatus.INTERRUPTED: "yellow",
}
_LONGEST_SHOWN = 400


def list_runs(open_engine: OpenEngine, console: Console, limit: int, *, as_json: bool) -> int:
    """A table, or one JSON list. Returns the exit status."""
    found = _asked(open_engine, lambda engine: engine.runs(limit))
    if as_json:
        documents = [asdict(one) for one in found]
        console.file.write(json.dumps(documents, ensure_ascii=False) + "\n")
    elif not found:
        console.print("No runs are kept.")
    else:
        console.print(table(found))
    return 0


def show_run(open_engine: OpenEngine, console: Console, run: RunId, *, as_json: bool) -> int:
    """One run with its steps and their answers. Returns the exit status."""
    record = _asked(open_engine, lambda engine: engine.run_record(run))
    if as_json:
        document: dict[str, Json] = {
            **record.result.as_document(),
            "pipeline": record.summary.pipeline,
            "inputs": dict(record.inputs),
            "started_at": record.summary.started_at,
            "models": {str(model): digest for model, digest in record.models.items()},
        }
        console.file.write(json.dumps(document, ensure_ascii=False) + "\n")
    else:
        _show(record, console)
    return 0


def export_run(open_engine: OpenEngine, console: Console, run: RunId, path: Path) -> int:
    """Everything about a run in one JSON file. Returns the exit status."""
    _asked(open_engine, lambda engine: engine.export_run(run, path))
    console.print(Text(f"{run} is in {path}."))
    return 0


def report_run(open_engine: OpenEngine, console: Console, run: RunId, file: Path) -> int:
    """Write what a run did as Markdown or HTML. Returns the exit status."""
    if file.suffix.lower() not in (".md", ".markdown", ".html", ".htm"):
        raise ForgeError(f"{file.name} is no name for a report.", "Let it end in .md or .html.")
    _asked(open_engine, lambda engine: engine.export_report(run, file))
    console.print(Text(harmless(f"Written to {file}.")))
    return 0


def delete_runs(open_engine: OpenEngine, console: Console, runs: Sequence[RunId]) -> int:
    """Forget runs. Returns the exit status."""

    async def delete(engine: EngineApi) -> None:
        for run in runs:
            await engine.run_record(run)  # a name that is none is said, not passed over
        await engine.delete_runs(runs)

    _asked(open_engine, delete)
    console.print("1 run is deleted." if len(runs) == 1 else f"{len(runs)} runs are deleted.")
    return 0


def _asked(open_engine: OpenEngine, ask: Callable[[EngineApi], Awaitable[Answer]]) -> Answer:
    async def asking() -> Answer:
        async with opened(open_engine) as engine:
            return await ask(engine)

    return asyncio.run(asking())


def table(runs: Sequence[RunSummary]) -> Table:
    """One row a run, newest first."""
    found = Table(box=None, pad_edge=False, header_style="bold")
    for title in ("run", "began", "pipeline", "status"):
        found.add_column(title, no_wrap=title != "pipeline")
    for title in ("steps", "seconds", "tokens"):
        found.add_column(title, justify="right", no_wrap=True)
    for one in runs:
        found.add_row(
            one.run,
            _moment(one.started_at),
            Text(harmless(one.pipeline)),
            Text(one.status, _STYLES.get(one.status, "")),
            f"{one.done}/{one.steps}",
            f"{one.seconds:.1f}",
            str(one.completion_tokens),
        )
    return found


def _show(record: RunRecord, console: Console) -> None:
    summary = record.summary
    title = f"{summary.pipeline}, {_moment(summary.started_at)}: {summary.status}"
    console.print(Text(harmless(title), "bold"))
    if summary.status is RunStatus.INTERRUPTED:
        console.print(Text(f"Continue it with: main.py run --resume {summary.run}", "yellow"))
    for name, text in record.inputs.items():
        console.print(Text(harmless(f"{name} = {_short(text)}"), "dim"))
    for step, result in record.result.steps.items():
        facts = f"{step}  {result.state}, {result.seconds:.2f} s"
        console.print(Text(f"{facts}, {result.model}" if result.model else facts, "bold"))
        console.print(Text(harmless(_short(_answer(result)))))


def _answer(result: StepResult) -> str:
    if result.error:
        return f"{result.error} {result.advice}".strip()
    response = result.output.get("response", result.output.get("partial", result.note))
    if isinstance(response, str):
        return response
    return json.dumps(response, ensure_ascii=False, default=str)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"


def _moment(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).astimezone().strftime("%Y-%m-%d %H:%M:%S")
