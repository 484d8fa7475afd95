"""Which model could stand in for another one, and the facts that say so. Pure.

Able to do the same, within the memory that models may take, not failing, and not on another
computer unless the first one is: a text that was meant for this PC does not leave it unasked.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import inf, log

from forge_gui.engine.library.capability_needs import essentials, niceties
from forge_gui.values.capability_facts import CapabilityEntry
from forge_gui.values.ids import ModelId
from forge_gui.values.pool_status import FallbackChoice
from forge_gui.values.sentence import Amount, Sentence, Unit, say


@dataclass(frozen=True, slots=True)
class Circumstances:
    """How things are. `room`: bytes that models may take in all."""

    room: int
    loaded: Collection[ModelId] = ()
    unwell: Collection[ModelId] = ()
    """Those that rest, and those whose last check failed."""
    well: Collection[ModelId] = ()
    """Those whose last check was answered."""


def stand_in_for(
    model: CapabilityEntry, entries: Sequence[CapabilityEntry], now: Circumstances
) -> FallbackChoice | None:
    """The best stand-in; None: there is none."""
    able = [one for one in entries if one.model != model.model and _can(one, model, now)]
    able.sort(key=lambda one: _rank(one, model, now))
    if not able:
        return None
    best = able[0]
    return FallbackChoice(
        best.model,
        model.model,
        _reasons(best, model, now),
        tuple(one.model for one in able[1:]),
    )


def _can(one: CapabilityEntry, model: CapabilityEntry, now: Circumstances) -> bool:
    if not one.is_listed or one.model in now.unwell:
        return False
    if not one.capabilities or not one.capabilities >= essentials(model.capabilities):
        return False
    if one.memory_bytes == 0 and model.memory_bytes != 0:
        return False
    is_there = one.model in now.loaded
    return is_there or (one.memory_bytes is not None and one.memory_bytes <= now.room)


def _rank(
    one: CapabilityEntry, model: CapabilityEntry, now: Circumstances
) -> tuple[int, bool, float, str]:
    """Fewest abilities missed, in memory already, nearest in size, the name."""
    missed = len(niceties(model.capabilities) - one.capabilities)
    return missed, one.model not in now.loaded, _distance(one, model), str(one.model)


def _distance(one: CapabilityEntry, model: CapabilityEntry) -> float:
    if not one.parameters or not model.parameters:
        return inf
    return abs(log(one.parameters / model.parameters))


def _reasons(
    one: CapabilityEntry, model: CapabilityEntry, now: Circumstances
) -> tuple[Sentence, ...]:
    name, other = str(one.model), str(model.model)
    needed = essentials(model.capabilities)
    words = ", ".join(sorted(item.value.replace("_", " ") for item in needed))
    found = [
        say(
            "{model} can do what {other} does: {abilities}.",
            model=name,
            other=other,
            abilities=words,
        )
        if words
        else say("Nobody knows what {other} can do; {model} is offered.", model=name, other=other)
    ]
    if missed := niceties(model.capabilities) - one.capabilities:
        lacks = ", ".join(sorted(item.value.replace("_", " ") for item in missed))
        found.append(say("It is not known for {abilities}.", abilities=lacks))
    if one.model in now.loaded:
        found.append(say("It is in memory already."))
    elif one.memory_bytes:
        need, room = Amount(one.memory_bytes, Unit.MEMORY), Amount(now.room, Unit.MEMORY)
        found.append(
            say("It takes {need} of the {room} that models may take.", need=need, room=room)
        )
    else:
        found.append(say("It runs on another computer, as {other} does.", other=other))
    if one.parameters and model.parameters:
        ours, theirs = Amount(one.parameters), Amount(model.parameters)
        found.append(
            say("It has {ours} parameters, the other has {theirs}.", ours=ours, theirs=theirs)
        )
    if one.model in now.well:
        found.append(say("It answered when it was last checked."))
    return tuple(found)
