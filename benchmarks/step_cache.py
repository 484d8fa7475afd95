"""What the step cache costs: a question that is known or new, an answer kept, and the loop's lag.

Beside the same texts in a bare sqlite3 table on the loop itself. Lag is how much later than asked
a task of the same loop wakes: first while the same questions are answered from a dict (the noise of
a PC that does other things as well), then while steps are looked up and kept.
"""

from __future__ import annotations

import asyncio
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TypeVar

from benchmarks.report import Bar, Report, Row
from forge_gui.engine.pipeline.kinds.base import StepOutput
from forge_gui.engine.pipeline.reuse import Found, StepAsked
from forge_gui.engine.pipeline.step_cache import StepCache
from forge_gui.engine.pipeline.step_cache_key import key_of
from forge_gui.engine.storage.text_cache import TextCache
from forge_gui.engine.storage.text_store import TextStore
from forge_gui.values.generation import GenerateRequest, Sampling
from forge_gui.values.ids import ModelId, RunId, StepId

T = TypeVar("T")
_TICK_S = 0.002
_ANSWER = StepOutput({"response": "word " * 800}, 900, 800)


def run(quick: bool) -> Report:
    count = 300 if quick else 2_000
    with tempfile.TemporaryDirectory() as folder:
        rows, bars = asyncio.run(_measure(Path(folder), count))
    return Report("step-cache", rows, bars, notes=("Answers of 4 KB, prompts of 2 KB.",))


async def _measure(folder: Path, count: int) -> tuple[list[Row], list[Bar]]:
    store = TextStore(folder / "c", size_limit=2**28, now=time.time)
    cache = StepCache(TextCache(store), ttl_s=3600, now=time.time)
    await cache.stats()  # loads the library, makes the database
    asked = [_asked(number) for number in range(count)]
    noise = await _lag(lambda: _from_memory(asked))
    times: dict[str, list[float]] = {"miss": [], "keep": [], "hit": []}
    cpu: dict[str, float] = {}
    lags = {}
    for name, work in (("miss", _miss_and_keep), ("hit", _hit)):
        began = time.process_time()
        lags[name] = await _lag(partial(work, cache, asked, times))
        cpu[name] = (time.process_time() - began) / count * 1e6
    await cache.close()
    rows: list[Row] = [
        _row("bare sqlite3 get, on the loop", _bare_get(folder / "bare.db", count)),
        {"what": "key of a step", "cpu_us": round(_key_cpu(asked), 1)},
        _row("look, known", times["hit"], cpu["hit"], lags["hit"]),
        _row("look, new", times["miss"], None, lags["miss"]),
        _row("keep", times["keep"]),
        {"what": "look, new, and keep", "cpu_us": round(cpu["miss"], 1)},
        {"what": "the same from a dict (noise)", "lag_p99_ms": round(noise * 1e3, 2)},
    ]
    over = round((lags["hit"] - noise) * 1e3, 2)
    return rows, [Bar("known steps: loop's lag over noise, ms", over, 5.0, "lower")]


async def _from_memory(asked: Sequence[StepAsked]) -> None:
    memory = {key_of(one): _ANSWER for one in asked}
    for _ in range(3):
        for one in asked:
            assert memory[key_of(one)] is _ANSWER
            await asyncio.sleep(0)


async def _miss_and_keep(
    cache: StepCache, asked: Sequence[StepAsked], times: Mapping[str, list[float]]
) -> None:
    for one in asked:
        await _timed(times["miss"], cache.look(one))
        await _timed(times["keep"], cache.keep(one, _ANSWER, 1.0))


async def _hit(
    cache: StepCache, asked: Sequence[StepAsked], times: Mapping[str, list[float]]
) -> None:
    for one in asked:
        found = await _timed(times["hit"], cache.look(one))
        assert isinstance(found, Found)


def _key_cpu(asked: Sequence[StepAsked]) -> float:
    """Microseconds of processor time for one key."""
    began = time.process_time()
    for one in asked:
        key_of(one)
    return (time.process_time() - began) / len(asked) * 1e6


async def _lag(work: Callable[[], Awaitable[object]]) -> float:
    """The 99th percentile of how late a ticking task wakes while the work goes on, in seconds."""
    late: list[float] = []

    async def tick() -> None:
        while True:
            began = time.perf_counter()
            await asyncio.sleep(_TICK_S)
            late.append(time.perf_counter() - began - _TICK_S)

    async with asyncio.TaskGroup() as group:
        ticking = group.create_task(tick())
        await work()
        ticking.cancel()
    return statistics.quantiles(late, n=100)[98] if len(late) > 1 else 0.0


async def _timed(times: list[float], work: Awaitable[T]) -> T:
    began = time.perf_counter()
    found = await work
    times.append(time.perf_counter() - began)
    return found


def _bare_get(path: Path, count: int) -> list[float]:
    """The least that a lookup on disk can cost: one table, one statement."""
    times = []
    with closing(sqlite3.connect(path, isolation_level=None)) as table:
        table.execute("PRAGMA journal_mode = wal")
        table.execute("CREATE TABLE kept (key TEXT PRIMARY KEY, text TEXT)")
        text = str(_ANSWER.output["response"])
        table.executemany("INSERT INTO kept VALUES (?, ?)", ((str(n), text) for n in range(count)))
        for number in range(count):
            began = time.perf_counter()
            table.execute("SELECT text FROM kept WHERE key = ?", (str(number),)).fetchall()
            times.append(time.perf_counter() - began)
    return times


def _asked(number: int) -> StepAsked:
    prompt = f"{number} " + "tell " * 400
    model = ModelId("forge", "tiny")
    return StepAsked(
        run=RunId("r"),
        step=StepId(f"s{number}"),
        pipeline="p",
        kind="model",
        kind_version=1,
        settings={"prompt": "{a}", "model": "forge:tiny", "temperature": 0.0},
        inputs={"a": {"response": prompt}},
        request=GenerateRequest(model, prompt, sampling=Sampling(temperature=0.0)),
        model=model,
        model_digest="d",
        is_deterministic=True,
    )


def _row(
    what: str, times: list[float], cpu_us: float | None = None, lag_s: float | None = None
) -> Row:
    row: dict[str, str | float] = {
        "what": what,
        "p50_us": round(statistics.median(times) * 1e6, 1),
        "p99_us": round(statistics.quantiles(times, n=100)[98] * 1e6, 1),
    }
    if cpu_us is not None:
        row["cpu_us"] = round(cpu_us, 1)
    if lag_s is not None:
        row["lag_p99_ms"] = round(lag_s * 1e3, 2)
    return row
