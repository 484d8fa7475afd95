"""How likely it is that a load of a run finds too little memory. Pure.

Two things can go wrong. What can never fit into the limits is refused by the pool for certain. Else
the pool keeps to the limits by what the bills say; but a bill may be wrong, and other programs may
have taken what the limits allow. At the start of each load all bills of what is in memory then are
added up and compared with what is free on this PC now (what Forge itself has loaded counts as free).
The error of a bill is taken as normal, around 0, with nine of ten errors within its margin: the
worst error that loads like it have had, or, before one was measured, the bill's own allowance. The
errors of several models add up as independent ones do. The chance is that of the worst moment, on
the worst device; below one in two hundred it is 0.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import erfc, sqrt

from forge_gui.engine.pipeline.flight.words import Flown, Visit
from forge_gui.engine.pool.words import Key, Memory
from forge_gui.values.flight_plan import Chance
from forge_gui.values.ids import StepId
from forge_gui.values.memory_bill import RAM, Device, MemoryBill, gpu
from forge_gui.values.models import Origin
from forge_gui.values.sentence import Amount, Sentence, Unit, say

_NINE_OF_TEN = 1.645
"""So many standard deviations to both sides hold nine of ten errors."""
LEAST = 0.005
_UNMEASURED, _MEASURED = 0.12, 0.02
"""The least margin, as a share of the bill."""


def chance_of(
    flown: Flown, bills: Mapping[Key, MemoryBill], room: Memory | None, names: Mapping[StepId, str]
) -> Chance:
    """`room` is what is free on this PC now and could be taken; None: its memory is not touched."""
    if flown.refused:
        step = names.get(flown.refused[0], flown.refused[0])
        return Chance(1.0, say("The model of {step} takes more than models may take.", step=step))
    visits = [one for one in flown.visits if one.key in bills]
    if room is None or not visits:
        return Chance(0.0, say("Nothing that runs takes memory of this PC."))
    worst, least, where = 0.0, None, RAM
    for moment in (one for one in visits if not one.was_there):
        there = [one for one in visits if one.from_s <= moment.from_s < _end(one, flown)]
        for device, size in _room_on(room).items():
            share, spare = _at(there, bills, device, size)
            if share > worst or least is None or (share == worst and spare < least):
                worst, least, where = share, spare, device
    if least is None:
        return Chance(0.0, say("Every model is in memory already."))
    share = worst if worst >= LEAST else 0.0
    return Chance(share, _why(share, least, where))


def _why(share: float, spare: int, where: Device) -> Sentence:
    device = where.upper()
    if not share:
        return say(
            "Even at the fullest moment {spare} are left ({device}): more than forecasts err by.",
            spare=Amount(spare, Unit.MEMORY),
            device=device,
        )
    if spare > 0:
        return say(
            "At the fullest moment {spare} would be left ({device}); forecasts err by more.",
            spare=Amount(spare, Unit.MEMORY),
            device=device,
        )
    return say(
        "At the fullest moment {short} of memory would be missing ({device}).",
        short=Amount(-spare, Unit.MEMORY),
        device=device,
    )


def _room_on(room: Memory) -> Mapping[Device, int]:
    return {RAM: room.ram, **{gpu(index): size for index, size in enumerate(room.gpus)}}


def _at(
    there: Sequence[Visit], bills: Mapping[Key, MemoryBill], device: Device, room: int
) -> tuple[float, int]:
    """The chance at one moment on one device, and what would be left."""
    taken, doubt = 0, 0.0
    for one in there:
        bill = bills[one.key]
        size = bill.by_device.get(device, 0)
        taken += size
        doubt += (_margin(bill, size) / _NINE_OF_TEN) ** 2
    if not taken:
        return 0.0, room
    return over(room - taken, sqrt(doubt)), room - taken


def over(spare: int, sigma: float) -> float:
    """How likely an error of this spread is larger than what is spare."""
    if sigma <= 0:
        return 1.0 if spare < 0 else 0.0
    return erfc(spare / sigma / sqrt(2)) / 2


def _margin(bill: MemoryBill, size: int) -> float:
    """In proportion, where the bill is spread over devices."""
    share = size / bill.total if bill.total else 0.0
    least = _MEASURED if bill.origin is Origin.MEASURED else _UNMEASURED
    return max(bill.margin * share, least * size)


def _end(visit: Visit, flown: Flown) -> float:
    return flown.seconds + 1 if visit.until_s is None else visit.until_s
