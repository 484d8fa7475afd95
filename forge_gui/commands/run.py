"""`main.py run FILE | --resume RUN`: one run without a window. Progress to the error stream, result to the other.

Exit status: 0 it went well, 1 the run failed, 2 it was refused before anything ran, 130 Ctrl+C.
"""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from forge_gui.commands.approving import terminal_lines, with_answers
from forge_gui.commands.flight_words import flight_document, flight_text
from forge_gui.commands.opening import OpenEngine, opened
from forge_gui.commands.resume import see_through
from forge_gui.commands.run_lines import RunLines, Write, harmless
from forge_gui.engine.api import EngineApi
from forge_gui.scripting.inputs import read_inputs
from forge_gui.values.errors import (
    Fault,
    FileDamaged,
    ForgeError,
    JournalError,
    PipelineRefused,
    SettingsError,
)
from forge_gui.values.events import Event, RunFinished
from forge_gui.values.graph import Graph
from forge_gui.values.ids import RunId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunResult, RunStatus


class Exit(IntEnum):
    """What the caller's shell learns."""

    OK = 0
    FAILED = 1
    REFUSED = 2
    INTERRUPTED = 130


@dataclass(frozen=True, slots=True)
class RunOrder:
    """What the command line asks for."""

    file: Path | None
    inputs: tuple[str, ...] = ()
    as_json: bool = False
    resume: str = ""
    """A kept run to be continued; then there is no file."""
    plan_only: bool = False
    """Tell what the run would take; nothing runs."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How it ended: `document` for --json, `text` for people."""

    exit: Exit
    document: dict[str, Json]
    text: str = ""


def run_command(order: RunOrder, open_engine: OpenEngine, write: Write) -> int:
    """Run and print; returns the exit status."""
    outcome = asyncio.run(_with_signals(order, open_engine, write))
    if order.as_json:
        sys.stdout.write(json.dumps(outcome.document, ensure_ascii=False) + "\n")
    elif outcome.exit is Exit.OK:
        is_terminal = sys.stdout.isatty()
        sys.stdout.write((harmless(outcome.text) if is_terminal else outcome.text) + "\n")
    else:
        write(f"{outcome.text}\n", "bad")
    sys.stdout.flush()
    return int(outcome.exit)


async def _with_signals(order: RunOrder, open_engine: OpenEngine, write: Write) -> Outcome:
    """The run; Ctrl+C and a polite kill end it cleanly, with the result as far as it came."""
    lines = RunLines(write)
    finished: list[RunResult] = []

    def heard(event: Event) -> None:
        lines.heard(event)
        if isinstance(event, RunFinished):
            finished.append(event.result)

    task = asyncio.current_task()
    assert task is not None
    cancel_on_signals(task.cancel)
    try:
        async with opened(open_engine) as engine:
            return await execute(order, engine, heard, write)
    except asyncio.CancelledError:
        document = finished[-1].as_document() if finished else _nothing("cancelled", "")
        return Outcome(Exit.INTERRUPTED, {**document, "status": "cancelled"}, "Stopped.")
    except (PipelineRefused, FileDamaged, SettingsError, JournalError) as error:
        return refused(error)
    except ForgeError as error:
        return Outcome(Exit.FAILED, _nothing("failed", str(error)), str(error))


def cancel_on_signals(cancel: Callable[[], object]) -> None:
    """Ctrl+C and a polite kill call `cancel`, where the system lets a loop hear them."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, cancel)
        except (NotImplementedError, RuntimeError, ValueError):
            return  # Windows, or not the main thread: Python's own way then


async def execute(
    order: RunOrder, engine: EngineApi, heard: Callable[[Event], None], write: Write
) -> Outcome:
    """Run one pipeline on an engine, or continue or foresee a run. Raises ForgeError."""
    if order.plan_only:
        graph, inputs, folder = await _asked_for(order, engine)
        plan = await engine.flight_plan(graph, inputs, folder, estimate=True)
        return Outcome(Exit.OK, flight_document(plan), flight_text(plan))
    if order.resume:
        work = see_through(engine, RunId(order.resume), heard, write)
    else:
        work = _run_file(order, engine, heard)
    result = await with_answers(engine, work, write, terminal_lines())
    is_good = result.status is RunStatus.SUCCESS
    text = _outputs(result) if is_good else f"The run failed: {result.error}"
    return Outcome(Exit.OK if is_good else Exit.FAILED, result.as_document(), text)


async def _run_file(
    order: RunOrder, engine: EngineApi, heard: Callable[[Event], None]
) -> RunResult:
    """Open, check and run."""
    graph, inputs, folder = await _asked_for(order, engine)
    if faults := await engine.check(graph, inputs, folder):
        raise PipelineRefused(faults)
    silence = engine.subscribe(heard)
    try:
        return await engine.run(graph, inputs, folder)
    finally:
        silence()


async def _asked_for(order: RunOrder, engine: EngineApi) -> tuple[Graph, Mapping[str, str], Path]:
    """The pipeline, what it is given, and where its file is. Raises FileDamaged."""
    if order.file is None or not order.file.is_file():
        raise FileDamaged(str(order.file), "there is no such file.")
    graph = await engine.open_pipeline(order.file)
    inputs = read_inputs(order.inputs, graph)
    return graph, inputs, order.file.resolve().parent


def _outputs(result: RunResult) -> str:
    """The output steps' texts; named where there are several."""
    texts = {
        name: value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=2)
        for name, value in result.outputs.items()
    }
    if len(texts) == 1:
        return next(iter(texts.values()))
    return "\n\n".join(f"{name}:\n{text}" for name, text in texts.items())


def refused(error: ForgeError) -> Outcome:
    """Nothing ran: every reason, one a line."""
    faults: Sequence[Fault] = getattr(error, "faults", ()) or (Fault(str(error)),)
    document = _nothing("refused", " ".join(fault.sentence for fault in faults))
    document["faults"] = [
        {"sentence": fault.sentence, "step": fault.step, "place": fault.place} for fault in faults
    ]
    lines = [f"{_where(fault)}{fault.sentence}" for fault in faults]
    return Outcome(Exit.REFUSED, document, "\n".join(lines))


def _where(fault: Fault) -> str:
    where = ", ".join(part for part in (fault.step, fault.place) if part)
    return f"{where}: " if where and fault.step not in fault.sentence else ""


def _nothing(status: str, error: str) -> dict[str, Json]:
    """The document of a run that never was; same keys as that of one that was."""
    return {
        "run_id": None,
        "status": status,
        "results": {},
        "outputs": {},
        "tokens": {"prompt": 0, "completion": 0},
        "seconds": 0.0,
        "error": error,
    }
