"""Which demands can never be met, and the sentence that says so. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from forge_gui.engine.pool.books import Books
from forge_gui.engine.pool.waiting import Group
from forge_gui.engine.pool.words import Key, Memory
from forge_gui.values.errors import PoolFull
from forge_gui.values.ids import ModelId


def never_fits(model: ModelId, need: Memory, books: Books) -> PoolFull | None:
    """Why a model does not even fit alone, or beside what is pinned; None where it does."""
    if error := _too_much(model, need, books.limits):
        return error
    room = books.room_for(model)
    short = _short(need, room)
    if short is None:
        return None
    what, wanted, left = short
    pinned = sorted(str(one.model) for one in books if one.model in books.pinned)
    return PoolFull(
        f"{model} does not fit beside the pinned models ({', '.join(pinned)}): it needs "
        f"{_amount(what, wanted)}, and they leave {_amount(what, max(left, 0))}.",
        "Unpin one of them, choose a smaller model, or raise the limit in the settings.",
        needed=wanted,
        limit=left,
    )


def _too_much(model: ModelId, need: Memory, limits: Memory) -> PoolFull | None:
    short = _short(need, limits)
    if short is None:
        return None
    what, wanted, limit = short
    amounts = (
        f"{wanted / 1e9:.1f} GB of {what}, and the limit is {limit / 1e9:.1f} GB"
        if what != _PLACES
        else f"a place, and the limit is {limit} {_PLACES}"
    )
    return PoolFull(
        f"{model} can never be loaded here: it needs {amounts}.",
        "Choose a smaller model, or raise the limit in the settings.",
        needed=wanted,
        limit=limit,
    )


_PLACES = "models in memory at once"


def _short(need: Memory, room: Memory) -> tuple[str, int, int] | None:
    """Of what there is too little, how much is needed, and how much there is."""
    found = [("memory", need.ram, room.ram)]
    several = max(len(need.gpus), len(room.gpus)) > 1
    for gpu, wanted in enumerate(need.gpus):
        if wanted > 0:
            name = f"graphics memory on GPU {gpu}" if several else "graphics memory"
            found.append((name, wanted, room.on(gpu)))
    found.append((_PLACES, need.models, room.models))
    return next((one for one in found if one[1] > one[2]), None)


def _amount(what: str, count: int) -> str:
    return f"{count} {what}" if what == _PLACES else f"{count / 1e9:.1f} GB of {what}"


def misfits(groups: Iterable[Group], books: Books) -> Iterator[tuple[Key, PoolFull]]:
    """What waits and can never fit: limits and sizes may have changed since it was asked for."""
    for group in groups:
        resident = books.get(group.demand.model)
        if group.demand.is_remote or (resident and resident.key == group.key):
            continue
        need = books.need(*group.key, group.demand.need)
        if error := never_fits(group.demand.model, need, books):
            yield group.key, error
