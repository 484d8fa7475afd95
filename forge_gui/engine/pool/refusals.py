"""Which demands can never be met, and the sentence that says so. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from forge_gui.engine.pool.books import Books
from forge_gui.engine.pool.waiting import Group
from forge_gui.engine.pool.words import Key, Memory
from forge_gui.values.errors import PoolFull
from forge_gui.values.ids import ModelId


def never_fits(model: ModelId, need: Memory, limits: Memory) -> PoolFull | None:
    """Why a model does not even fit alone; None where it does."""
    for what, wanted, limit in (
        ("memory", need.ram, limits.ram),
        ("graphics memory", need.vram, limits.vram),
        ("models in memory at once", need.models, limits.models),
    ):
        if wanted > limit:
            amounts = (
                f"{wanted / 1e9:.1f} GB of {what}, and the limit is {limit / 1e9:.1f} GB"
                if "at once" not in what
                else f"a place, and the limit is {limit} {what}"
            )
            return PoolFull(
                f"{model} can never be loaded here: it needs {amounts}.",
                "Choose a smaller model, or raise the limit in the settings.",
                needed=wanted,
                limit=limit,
            )
    return None


def misfits(groups: Iterable[Group], books: Books) -> Iterator[tuple[Key, PoolFull]]:
    """What waits and can never fit: limits and sizes may have changed since it was asked for."""
    for group in groups:
        resident = books.get(group.demand.model)
        if group.demand.is_remote or (resident and resident.key == group.key):
            continue
        need = books.need(*group.key, group.demand.need)
        if error := never_fits(group.demand.model, need, books.limits):
            yield group.key, error
