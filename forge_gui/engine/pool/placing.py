"""On which devices a model is put: a GPU, several, main memory, or main memory instead."""

from __future__ import annotations

from dataclasses import replace

from forge_gui.engine.pool.books import Books
from forge_gui.engine.pool.words import Demand, Memory


def spread(size: int, budgets: tuple[int, ...]) -> Memory:
    """So many bytes on GPUs: on the roomiest alone where it fits there, else on as few as hold it,
    the roomiest first; what no GPU holds is in main memory."""
    order = sorted(range(len(budgets)), key=lambda gpu: (-budgets[gpu], gpu))
    shares = [0] * len(budgets)
    left = size
    for gpu in order:
        shares[gpu] = max(0, min(left, budgets[gpu]))
        left -= shares[gpu]
    return Memory(left, tuple(shares))


def shared_out(vram: int, like: tuple[int, ...]) -> tuple[int, ...]:
    """What a backend says it took on all GPUs, on each in the shares that were foreseen; on the
    first where nothing was."""
    whole = sum(like)
    if not vram:
        return ()
    if not whole:
        return (vram,)
    shares = [vram * one // whole for one in like]
    shares[max(range(len(like)), key=lambda gpu: like[gpu])] += vram - sum(shares)
    return tuple(shares)


def placed(demand: Demand, books: Books) -> Demand:
    """The demand as it can be met: without a GPU where the GPUs have no room for it even after
    all that may go has gone, and it may be put elsewhere; the books remember that it was."""
    if demand.on_cpu is None:
        return demand
    room = books.room_for(demand.model)
    if books.need(*demand.key, demand.need).fits(room):
        return demand
    options = replace(demand.options, gpu_layers=0)
    instead = replace(demand, options=options, need=demand.on_cpu, on_cpu=None)
    if not books.need(*instead.key, instead.need).fits(room):
        return demand
    books.on_cpu_instead.add(instead.key)
    return instead
