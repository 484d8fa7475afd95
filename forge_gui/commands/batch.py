"""`main.py run FILE --batch TABLE`: one run a row, with progress and the time that is left.

Exit status: 0 every row went well, 1 some failed or it halted, 2 refused, 130 Ctrl+C. Called again
it goes on where it stopped.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn

from forge_gui.commands.opening import OpenEngine, opened
from forge_gui.commands.run import Exit, cancel_on_signals
from forge_gui.engine.api import EngineApi
from forge_gui.scripting.inputs import read_inputs
from forge_gui.values.batch import BatchOrder, BatchProgress, BatchStatus
from forge_gui.values.errors import FileDamaged, ForgeError, PipelineRefused
from forge_gui.values.events import BatchProgressed, Event
from forge_gui.values.json_value import Json


@dataclass(frozen=True, slots=True)
class BatchWords:
    """What the command line asks for. `results` None: `<table>.results.<ending>` beside it."""

    file: Path
    table: Path
    results: Path | None = None
    inputs: tuple[str, ...] = ()
    at_once: int = 1
    is_fresh: bool = False
    as_json: bool = False

    def target(self) -> Path:
        return self.results or self.table.with_suffix(f".results{self.table.suffix}")


def batch_command(words: BatchWords, open_engine: OpenEngine, console: Console) -> int:
    """Run and print; returns the exit status."""
    latest: list[BatchProgress] = []
    try:
        asyncio.run(_go(words, open_engine, console, latest))
    except ForgeError as error:
        if words.as_json:
            _print_json({"status": "refused", "error": str(error)})
        console.print(str(error), style="red", markup=False)
        return int(Exit.REFUSED)
    except asyncio.CancelledError:
        pass  # the last progress says that it was stopped
    if not latest:  # stopped before the first row
        return int(Exit.INTERRUPTED)
    progress = latest[-1]
    if words.as_json:
        _print_json(as_document(progress))
    else:
        console.print(sentence(progress), markup=False)
    if progress.status is BatchStatus.STOPPED:
        return int(Exit.INTERRUPTED)
    is_good = progress.status is BatchStatus.DONE and not progress.failed
    return int(Exit.OK if is_good else Exit.FAILED)


def _print_json(document: dict[str, Json]) -> None:
    sys.stdout.write(json.dumps(document, ensure_ascii=False) + "\n")
    sys.stdout.flush()


async def _go(
    words: BatchWords, open_engine: OpenEngine, console: Console, latest: list[BatchProgress]
) -> None:
    task = asyncio.current_task()
    assert task is not None
    cancel_on_signals(task.cancel)
    async with opened(open_engine) as engine:
        order = await _order(words, engine)
        with _bar(console) as bar:
            show = _shower(bar)

            def heard(event: Event) -> None:
                if isinstance(event, BatchProgressed):
                    latest.append(event.progress)
                    del latest[:-1]
                    show(event.progress)

            silence = engine.subscribe(heard)
            try:
                await engine.run_batch(order)
            finally:
                silence()


async def _order(words: BatchWords, engine: EngineApi) -> BatchOrder:
    """The order; what the graph itself has wrong is refused before the first row."""
    if not words.file.is_file():
        raise FileDamaged(str(words.file), "there is no such file.")
    graph = await engine.open_pipeline(words.file)
    given = read_inputs(words.inputs, graph)
    view = await engine.look_at_table(graph, words.table)
    if not view.rows:
        raise FileDamaged(str(words.table), "it has no rows.")
    if graph.inputs and len(view.missing) == len(graph.inputs) and not given:
        wanted = ", ".join(view.missing)
        raise FileDamaged(
            str(words.table), f"no column is named like an input ({wanted}).", "Rename a column."
        )
    example = {name: str(value) for name, value in view.first[0].items() if graph.input(name)}
    folder = words.file.absolute().parent
    if faults := await engine.check(graph, {**given, **example}, folder):
        raise PipelineRefused(faults)
    return BatchOrder(
        graph,
        str(words.table),
        str(words.target()),
        given,
        words.at_once,
        words.is_fresh,
        str(folder),
    )


def _bar(console: Console) -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[left]}"),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )


def _shower(bar: Progress) -> Callable[[BatchProgress], None]:
    row: TaskID = bar.add_task("rows", total=None, left="")

    def show(progress: BatchProgress) -> None:
        left = "" if progress.eta_s is None else f"about {duration(progress.eta_s)} left"
        failed = f", {progress.failed} failed" if progress.failed else ""
        bar.update(row, total=progress.total, completed=progress.done, left=f"{left}{failed}")

    return show


def duration(seconds: float) -> str:
    """`40 s`, `3 min`, `2 h 5 min`."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"


def sentence(progress: BatchProgress) -> str:
    """How it ended, for people."""
    rows = f"{progress.done} of {progress.total} rows"
    failed = f", {progress.failed} of them failed" if progress.failed else ""
    earlier = f" ({progress.resumed} were there already)" if progress.resumed else ""
    where = f"The results are in {progress.results}."
    if progress.status is BatchStatus.DONE:
        return f"{rows} tried{failed}{earlier} in {duration(progress.seconds)}. {where}"
    end = progress.note or "Stopped."
    return f"{end} {rows} are done{failed}{earlier}. {where} The same command goes on from there."


def as_document(progress: BatchProgress) -> dict[str, Json]:
    return {
        "batch_id": progress.batch,
        "status": progress.status,
        "total": progress.total,
        "done": progress.done,
        "failed": progress.failed,
        "resumed": progress.resumed,
        "seconds": progress.seconds,
        "results": progress.results,
        "note": progress.note,
    }
