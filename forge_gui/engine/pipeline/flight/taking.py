"""What each model will really hold in this run, beside what is kept free for it. Pure.

A bill is the most that a model takes whatever it is asked. The weights, the cache of the context and
the room to compute are taken in any run; the store of earlier prompts fills only as far as prompts
come, and how many this run has, and how long they are, the plan knows. What a model that is there
already holds now is seen; the prompts of this run come on top.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from forge_gui.engine.pipeline.flight.words import Flown, Visit, Worked
from forge_gui.engine.pool.words import Key, Memory
from forge_gui.values.ids import ModelId
from forge_gui.values.memory_bill import MemoryBill


def taken_by(
    flown: Flown, bills: Mapping[Key, MemoryBill], held: Mapping[ModelId, int]
) -> list[Memory]:
    """For each visit; what is kept free for it where no bill tells more. `held` are the most bytes
    of main memory that models have had so far in this very stay."""
    return [_taken(visit, flown.worked, bills.get(visit.key), held) for visit in flown.visits]


def peak_taken(flown: Flown, taken: Sequence[Memory]) -> int:
    """The most bytes at a time, on all devices together."""
    pairs = list(zip(flown.visits, taken, strict=True))
    return max(
        (
            sum(memory.bytes for one, memory in pairs if _is_there(one, at))
            for at in {one.from_s for one in flown.visits}
        ),
        default=0,
    )


def _taken(
    visit: Visit, worked: Sequence[Worked], bill: MemoryBill | None, held: Mapping[ModelId, int]
) -> Memory:
    now = held.get(visit.key[0], 0) if visit.was_there else 0
    if bill is None:
        return replace(visit.memory, ram=now or visit.memory.ram)
    put = _put(visit, worked)
    bare = bill.ram - bill.store.most
    store = min(bill.store.most, max(0, now - bare) + bill.store.after(*put))
    return replace(visit.memory, ram=max(now, min(bare + store, visit.memory.ram)))


def _put(visit: Visit, worked: Sequence[Worked]) -> tuple[int, int]:
    """Prompts, and their tokens, that are put into the store: each when another one takes its
    place, so of a new stay the last one is not."""
    asked = [one for one in worked if one.key == visit.key and _is_there(visit, one.starts_s)]
    prompts, tokens = sum(one.requests for one in asked), sum(one.tokens for one in asked)
    if visit.was_there or not prompts:
        return prompts, tokens
    return prompts - 1, tokens - tokens // prompts


def _is_there(visit: Visit, at: float) -> bool:
    return visit.from_s <= at and (visit.until_s is None or at < visit.until_s)
