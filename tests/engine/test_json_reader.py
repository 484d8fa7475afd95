"""The reader with its child: what is hostile ends in time, and no process is left behind."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import psutil
import pytest

from forge_gui.engine.structured.reader import JsonReader
from forge_gui.values.errors import JsonUnfit, JsonUnreadable
from forge_gui.values.json_value import JsonObject

BIG = "{'a': '" + "x" * 6_000 + "'}"
SLOW: JsonObject = {
    "type": "object",
    "properties": {"a": {"type": "string", "pattern": "^(x+x+)+y$"}},
}
"""A regular expression that takes for ever on many x and no y."""


@asynccontextmanager
async def reader(limit_s: float = 20.0) -> AsyncIterator[JsonReader]:
    made = JsonReader(limit_s=limit_s)
    try:
        yield made
    finally:
        await made.close()


async def test_a_small_text_needs_no_child() -> None:
    async with reader() as made:
        assert (await made.read("{a: 1}")).value == {"a": 1}
        assert made.pid is None


async def test_a_big_text_is_read_in_a_child_that_stays_warm() -> None:
    async with reader() as made:
        assert (await made.read(BIG)).value == {"a": "x" * 6_000}
        first = made.pid
        assert first is not None
        with pytest.raises(JsonUnfit, match="required"):
            await made.read(BIG, {"type": "object", "required": ["b"]})
        with pytest.raises(JsonUnreadable):
            await made.read("no json " * 1_000)
        assert made.pid == first
    assert not psutil.pid_exists(first)


async def test_a_text_that_takes_too_long_costs_its_child_and_the_loop_goes_on() -> None:
    async with reader() as made:
        await made.read(BIG)
        made._limit_s = 0.5
        beats = 0

        async def beat() -> None:
            nonlocal beats
            while True:
                await asyncio.sleep(0.02)
                beats += 1

        async with asyncio.TaskGroup() as group:
            beating = group.create_task(beat())
            with pytest.raises(JsonUnreadable, match=r"more than 0\.5 s"):
                await made.read('{"a": "' + "x" * 40 + '"}', SLOW)
            beating.cancel()
        assert beats > 3
        assert made.pid is None
        made._limit_s = 20.0
        assert (await made.read(BIG)).value == {"a": "x" * 6_000}


async def test_a_child_that_was_killed_is_replaced() -> None:
    async with reader() as made:
        await made.read(BIG)
        assert made.pid is not None
        os.kill(made.pid, signal.SIGKILL)
        try:
            await made.read(BIG)
        except JsonUnreadable:
            await made.read(BIG)
        assert made.pid is not None


async def test_cancelling_leaves_no_half_answer_for_the_next_text() -> None:
    async with reader() as made:
        await made.read(BIG)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await made.read('{"a": "' + "x" * 40 + '"}', SLOW)
        assert (await made.read(BIG)).value == {"a": "x" * 6_000}


async def test_a_closed_reader_starts_nothing() -> None:
    made = JsonReader()
    await made.close()
    with pytest.raises(JsonUnreadable, match="closed"):
        await made.read(BIG)
    assert made.pid is None


def test_killing_the_owner_leaves_no_child(project_root: Path) -> None:
    code = (
        "import asyncio, sys\n"
        "from forge_gui.engine.structured.reader import JsonReader\n"
        "async def main():\n"
        "    reader = JsonReader(limit_s=60)\n"
        f"    await reader.read({BIG!r})\n"
        "    print(reader.pid, flush=True)\n"
        f"    await reader.read('{{\"a\": \"' + 'x' * 60 + '\"}}', {SLOW!r})\n"
        "asyncio.run(main())\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, cwd=project_root, text=True
    ) as owner:
        assert owner.stdout is not None
        child = int(owner.stdout.readline())
        time.sleep(0.3)  # it is in the middle of a text
        owner.kill()
    end = time.monotonic() + 10
    while _lives(child) and time.monotonic() < end:
        time.sleep(0.05)
    assert not _lives(child)


def _lives(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
