"""A real process with a task queue is killed at random moments; then its journal is looked at."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.queue_child import answer
from forge_gui.engine.storage.task_journal import KeptQueue
from forge_gui.engine.storage.task_rows import KeptTask
from forge_gui.values.tasks import TaskId, TaskStatus

_LONGEST_S = 0.3
"""A kill comes within so long: of the process's beginning one time in four, else of its first word."""
_PATIENCE_S = 60.0
_ROOT = Path(__file__).resolve().parents[1]


@dataclass
class Kills:
    """What was said by the killed, and what of it was not there afterwards."""

    kills: int = 0
    queued: int = 0
    finished: int = 0
    cut_off: int = 0
    lost: list[str] = field(default_factory=list)


def kill_and_look(kills: int) -> Kills:
    """Let processes follow each other on one queue until so many were killed."""
    chance, found = random.Random(4), Kills()
    with tempfile.TemporaryDirectory() as folder:
        home, side = Path(folder) / "home", Path(folder) / "side"
        side.touch()
        command = [sys.executable, "-m", "benchmarks.queue_child", str(home), str(side)]
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=_ROOT
        ) as zygote:
            assert zygote.stdin is not None
            seed = 0
            while found.kills < kills:
                seed += 1
                found.kills += _sitting(zygote, seed, chance, side)
                _look(home, side, found)
            zygote.stdin.close()
    return found


def _sitting(zygote: subprocess.Popen[str], seed: int, chance: random.Random, side: Path) -> bool:
    """One process; whether it was killed before it was through."""
    assert zygote.stdin is not None
    assert zygote.stdout is not None
    before = side.stat().st_size
    zygote.stdin.write(f"{seed}\n")
    zygote.stdin.flush()
    pid = int(zygote.stdout.readline())
    until = time.monotonic() + _PATIENCE_S
    if chance.random() >= 0.25:
        while side.stat().st_size == before and time.monotonic() < until:
            time.sleep(0.002)
    time.sleep(chance.uniform(0.0, _LONGEST_S))
    os.kill(pid, signal.SIGKILL)  # its own id, even if it has ended: it is collected below
    zygote.stdin.write("how\n")
    zygote.stdin.flush()
    code = int(zygote.stdout.readline())
    if code not in (0, -signal.SIGKILL):
        raise RuntimeError(f"the queue came to no good end by itself ({code})")
    return code != 0


def _look(home: Path, side: Path, found: Kills) -> None:
    """Every task that was said to be kept has to be there, done ones with their result."""
    kept = {one.task.id: one for one, _ in KeptQueue(home).read()}
    words = [json.loads(line) for line in side.read_text().splitlines()]
    queued = {TaskId(word[1]) for word in words if word[0] == "queued"}
    results = {TaskId(word[1]): word[2] for word in words if word[0] == "finished"}
    found.lost += [word[1] for word in words if word[0] == "troubled"]
    found.lost += lost(queued, results, kept)
    found.queued, found.finished = len(queued), len(results)
    found.cut_off = sum(bool(one.task.cut_off) for one in kept.values())


def lost(
    queued: Iterable[TaskId], results: Mapping[TaskId, str], kept: Mapping[TaskId, KeptTask]
) -> list[TaskId]:
    waits_or_done = (TaskStatus.PENDING, TaskStatus.RUNNING, TaskStatus.COMPLETED)
    gone = [
        task for task in queued if task not in kept or kept[task].task.status not in waits_or_done
    ]
    for task, result in results.items():
        one = kept.get(task)
        if one is None or one.task.result != result or result != answer(one.task):
            gone.append(task)
    return gone
