"""`main.py tasks ...`: the task queue without a window.

Looking only reads the journal: taking the queue up would start what waits.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from forge_gui.commands.opening import OpenEngine, opened
from forge_gui.commands.run_lines import harmless
from forge_gui.engine.api import EngineApi
from forge_gui.engine.storage.paths import find_folders
from forge_gui.engine.storage.task_journal import KeptQueue
from forge_gui.values.errors import BadRequest
from forge_gui.values.events import Event
from forge_gui.values.json_value import Json
from forge_gui.values.task_errors import TaskError, TaskFailed, TaskNotFound
from forge_gui.values.task_events import TaskChanged
from forge_gui.values.tasks import Task, TaskId, TaskOrder, TaskStatus

_STYLES = {
    TaskStatus.RUNNING: "yellow",
    TaskStatus.COMPLETED: "green",
    TaskStatus.FAILED: "red",
}
_SHOWN = 48
_RANK = (TaskStatus.RUNNING, TaskStatus.PENDING)


@dataclass(frozen=True, slots=True)
class Wish:
    """A task in the words of the command line; `options` are `name=value`."""

    capability: str
    text: str
    model: str
    priority: int
    options: tuple[str, ...]
    after: tuple[str, ...]
    is_later: bool


class Desk:
    """What each word does; each returns the exit status. May raise ForgeError."""

    def __init__(self, open_engine: OpenEngine, console: Console, folder: Path | None = None):
        self._open = open_engine
        self._console = console
        self._queue = KeptQueue(folder or find_folders(os.environ).data / "journal")

    def list(self, *, as_json: bool) -> int:
        found = [one.task for one, _ in self._queue.read()]
        over = [one for one in found if one.status.is_over]
        open_ones = [one for status in _RANK for one in found if one.status is status]
        tasks = [*open_ones, *sorted(over, key=lambda one: -(one.ended_at or 0.0))]
        if as_json:
            self._write([document(one) for one in tasks])
        elif not tasks:
            self._console.print("No tasks are kept.")
        else:
            self._console.print(table(tasks))
        return 0

    def show(self, task: TaskId, *, as_json: bool) -> int:
        for one, is_living in self._queue.read():
            if one.task.id == task:
                if as_json:
                    self._write(document(one.task))
                else:
                    self._show(one.task, is_living=is_living)
                return 0
        raise TaskNotFound(task)

    def submit(self, wish: Wish, *, as_json: bool) -> int:
        over = asyncio.run(self._submitted(wish))
        if as_json:
            self._write(document(over))
        elif not over.status.is_over:
            paused = "" if wish.is_later else " The queue is paused."
            self._console.print(f"{over.id} waits.{paused} `main.py tasks work` lets it work.")
        elif over.status is TaskStatus.COMPLETED:
            self._console.print(Text(harmless(as_text(over.result))))
        if over.status in (TaskStatus.FAILED, TaskStatus.CANCELLED):
            raise TaskFailed(over.id, over.error, over.advice)
        return 0

    def work(self) -> int:
        return asyncio.run(self._worked())

    def cancel(self, tasks: Sequence[TaskId]) -> int:
        living = {one.task.id for one, is_living in self._queue.read() if is_living}
        for task in tasks:
            if task in living:
                raise TaskError(
                    f"The task {task} is in the queue of a Forge that is running.",
                    "Cancel it there.",
                )
        return asyncio.run(self._cancelled(tasks))

    def clear(self) -> int:
        return asyncio.run(self._cleared())

    async def _submitted(self, wish: Wish) -> Task:
        async with opened(self._open) as engine:
            if wish.is_later:
                await engine.pause_tasks(is_kept=False)
            model = await engine.resolve_model(wish.model) if wish.model else None
            after = tuple(map(TaskId, wish.after))
            order = TaskOrder(
                wish.capability, wish.text, parameters(wish.options), model, wish.priority, after
            )
            (task,) = await engine.submit_tasks([order])
            is_paused = (await engine.tasks_left()).is_paused
            return await (engine.task(task) if is_paused else engine.wait_for_task(task))

    async def _worked(self) -> int:
        async with opened(self._open) as engine:
            changed = asyncio.Event()

            def hear(event: Event) -> None:
                changed.set()
                if isinstance(event, TaskChanged) and event.task.status.is_over:
                    self._console.print(_line(event.task))

            engine.subscribe(hear)
            await engine.resume_tasks()
            while await _is_busy(engine):
                changed.clear()
                await changed.wait()
        return 0

    async def _cancelled(self, tasks: Sequence[TaskId]) -> int:
        async with opened(self._open) as engine:
            await engine.pause_tasks(is_kept=False)
            for task in tasks:
                is_cancelled = await engine.cancel_task(task)
                self._console.print(f"{task} is {'cancelled' if is_cancelled else 'over already'}.")
        return 0

    async def _cleared(self) -> int:
        async with opened(self._open) as engine:
            await engine.pause_tasks(is_kept=False)
            self._console.print(f"Cancelled: {await engine.clear_tasks()}.")
        return 0

    def _write(self, said: Json) -> None:
        self._console.file.write(json.dumps(said, ensure_ascii=False, default=dict) + "\n")

    def _show(self, task: Task, *, is_living: bool) -> None:
        where = " in a Forge that is running" if is_living and not task.status.is_over else ""
        head = f"{task.id}: {task.status.value}{where}, {task.order.capability}, "
        self._console.print(Text(head + f"priority {task.order.priority}", "bold"))
        self._console.print(Text(harmless(task.order.task)))
        for name, value in task.order.parameters.items():
            self._console.print(Text(harmless(f"  {name}: {as_text(value)}"), "dim"))
        if task.error:
            self._console.print(Text(harmless(f"{task.error} {task.advice}".strip()), "red"))
        elif task.status is TaskStatus.COMPLETED:
            self._console.print(Text(harmless(as_text(task.result))))
            if task.note:
                self._console.print(Text(harmless(task.note), "dim"))


def parameters(options: Sequence[str]) -> dict[str, Json]:
    """`name=value`, where a value that is JSON is that, anything else a text. Raises BadRequest."""
    found: dict[str, Json] = {}
    for option in options:
        name, equals, text = option.partition("=")
        if not equals or not name:
            raise BadRequest(f'"{option}" says no value.', "Write name=value: temperature=0.2.")
        try:
            found[name] = json.loads(text)
        except ValueError:
            found[name] = text
    return found


def document(task: Task) -> dict[str, Json]:
    """A task for programs."""
    order = task.order
    return {
        "id": task.id,
        "status": task.status.value,
        "capability": order.capability,
        "task": order.task,
        "parameters": order.parameters,
        "model": str(order.model) if order.model else None,
        "priority": order.priority,
        "after": list(order.after),
        "queued_at": task.queued_at,
        "started_at": task.started_at,
        "ended_at": task.ended_at,
        "cut_off": task.cut_off,
        "result": task.result,
        "error": task.error,
        "advice": task.advice,
        "note": task.note,
    }


def table(tasks: Sequence[Task]) -> Table:
    """One line a task."""
    made = Table("task", "status", "priority", "queued", "what", box=None, pad_edge=False)
    for one in tasks:
        queued = datetime.fromtimestamp(one.queued_at, UTC).astimezone()
        made.add_row(
            one.id,
            Text(one.status.value, _STYLES.get(one.status, "")),
            str(one.order.priority),
            f"{queued:%Y-%m-%d %H:%M:%S}",
            Text(_short(one.order.task)),
        )
    return made


def as_text(value: Json) -> str:
    """A text as it is, anything else as JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=dict)


async def _is_busy(engine: EngineApi) -> bool:
    counts = (await engine.tasks(0)).counts
    return counts.pending + counts.running > 0


def _line(task: Task) -> Text:
    line = Text(f"{task.id} ")
    line.append(task.status.value, _STYLES.get(task.status, ""))
    return line.append(f" {_short(task.order.task)}")


def _short(text: str) -> str:
    words = harmless(" ".join(text.split()))
    return words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"
