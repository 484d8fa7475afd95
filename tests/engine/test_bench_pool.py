"""The pool's benchmark: its rival is right, its watcher sees what it should, and time is made up."""

from __future__ import annotations

import asyncio
import time

from benchmarks.made_up_time import in_made_up_time
from benchmarks.pool_world import MODELS, World, fifo_lru_loads, longest_wait_s, serve
from forge_gui.engine.pool.books import Phase, Resident
from forge_gui.engine.pool.words import Load, Memory, Unload
from forge_gui.values.events import UnloadReason
from forge_gui.values.generation import RunnerOptions

A, B, C, D = MODELS[:4]


def test_fifo_with_lru_loads_as_often_as_counted_by_hand() -> None:
    # 900, 1200, 1500, 1800 MiB in 6,000 MiB for three: the fourth evicts the least recently used
    assert fifo_lru_loads([A, B, A, C, A, D]) == 4
    assert fifo_lru_loads([A, B, A, C, A, D, B]) == 5, "B had gone for D"
    assert fifo_lru_loads([MODELS[7], MODELS[6], MODELS[7]]) == 3, "7,200 MiB do not fit"


def test_hours_take_no_time() -> None:
    async def sleep() -> float:
        await asyncio.sleep(3600)
        return asyncio.get_running_loop().time()

    began = time.perf_counter()
    assert in_made_up_time(sleep()) >= 3600
    assert time.perf_counter() - began < 60


def test_a_few_hundred_requests_keep_every_bar() -> None:
    for is_wild in (False, True):
        seen = in_made_up_time(serve(600, 3, is_wild=is_wild))
        assert (seen.answered, seen.failed) == (600, 0)
        assert (seen.evicted_in_use, seen.evicted_pinned, seen.over_budget) == (0, 0, 0)
        assert seen.longest_wait_s <= longest_wait_s()
        assert seen.loads <= 0.4 * fifo_lru_loads(seen.order)


def test_the_watcher_sees_what_must_not_be() -> None:
    async def look() -> tuple[int, int, int]:
        async with asyncio.TaskGroup() as group:
            world = World(group, 0.0)
            books = world.pool.state.books
            leased = Resident(A, RunnerOptions(), Memory(1), Phase.READY, leases=1)
            books.add(leased)
            books.pinned.add(A)
            world._watch([Unload(A, UnloadReason.EVICTED)])
            books.add(Resident(B, RunnerOptions(), Memory(10**12), Phase.LOADING))
            world._watch([Load(B, RunnerOptions(), Memory(10**12))])
            for one in (A, B):
                books.remove(one)
            await world.pool.close()
        return world.seen.evicted_in_use, world.seen.evicted_pinned, world.seen.over_budget

    assert in_made_up_time(look()) == (1, 1, 1)
