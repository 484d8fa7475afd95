"""The process that the queue benchmark kills: `python -m benchmarks.queue_child HOME SIDE`.

It loads everything once and splits off a fresh process for each line `SEED` on its standard input.
The fresh one takes up the queue, submits tasks of some milliseconds, and appends to the file SIDE
what was kept and what was announced, each line with one write.
"""

from __future__ import annotations

import asyncio
import os
import random
import sys
from pathlib import Path

from benchmarks.durability_child import Say, side_file
from forge_gui.engine.clock import Clock
from forge_gui.engine.storage.task_journal import TaskJournal
from forge_gui.engine.tasks.actions import TaskLimits
from forge_gui.engine.tasks.offloader import Around, Offloader
from forge_gui.engine.tasks.workers import Report
from forge_gui.values.events import Event
from forge_gui.values.json_value import Json
from forge_gui.values.task_events import TaskChanged
from forge_gui.values.tasks import Task, TaskOrder, TaskStatus

_SUBMITS = 12
_EVERYTHING = 1_000_000


def answer(task: Task) -> str:
    """The result of a task; the same whoever works on it."""
    return task.order.task[::-1]


async def go(home: Path, seed: int, say: Say) -> None:
    """Take up what is there, queue more, and see all of it through."""
    chance = random.Random(seed)

    async def work(task: Task, _report: Report) -> Json:
        await asyncio.sleep(chance.uniform(0.0, 0.02))
        return answer(task)

    def heard(event: Event) -> None:
        if isinstance(event, TaskChanged) and event.task.status is TaskStatus.COMPLETED:
            say("finished", event.task.id, event.task.result)

    journal = TaskJournal(home, lambda sentence, _: say("troubled", sentence))
    async with asyncio.TaskGroup() as group:
        limits = TaskLimits(2, _EVERYTHING, _EVERYTHING)
        offloader = Offloader(work, limits, Around(heard, Clock(), group), journal)
        offloader.restore(await journal.adopt())
        say("began")
        for number in range(_SUBMITS):
            orders = [
                TaskOrder("x", f"{seed} {number} {n}", priority=chance.randint(0, 10))
                for n in range(chance.randint(1, 4))
            ]
            for task in await offloader.submit(orders):
                say("queued", task)
            await asyncio.sleep(chance.uniform(0.0, 0.02))
        while offloader.counts.pending or offloader.counts.running:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        await offloader.close()
    await journal.close()


def main(home: Path, side: Path) -> None:
    """Split off a process for each line, say its id; asked again, say how it has ended."""
    asyncio.run(go(home.with_name("warm"), 0, lambda *_: None))
    while line := sys.stdin.readline():
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                asyncio.run(go(home, int(line), side_file(side)))
                status = 0
            finally:
                os._exit(status)
        sys.stdout.write(f"{pid}\n")
        sys.stdout.flush()
        sys.stdin.readline()  # until then the id belongs to nobody else, even if it has ended
        _, code = os.waitpid(pid, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(code)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
