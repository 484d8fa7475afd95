"""What loads on this PC really took, kept over restarts: it corrects the forecast of later ones.

Each model is known by its content, the engine and version that loads it, and the device. What is
learnt on one context holds for others: the part that does not depend on the options (the runtime)
and the part that does (the room to compute) are told apart. What one engine takes beside all its
models is learnt as well, for models that were never loaded.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from statistics import median

from forge_gui.engine.library.forecast import Correction
from forge_gui.engine.storage.kept_facts import Facts, KeptFacts, newest
from forge_gui.values.memory_bill import MemoryBill, PartKind

MOST_KEPT = 400
LAST = 20
MIB = 1024 * 1024
_ENGINE = "engine"
_LEAST_COMPUTE = 4 * MIB
"""Smaller rooms to compute are lost in what a process takes anyway: no factor is read off them."""


@dataclass(frozen=True, slots=True)
class Observed:
    """What a load really took, in bytes. `bill` is what was foreseen for it with nothing learnt.

    `at_load` is what it held right after the load; `peak` the most while it worked (None: it has
    not). `has_room`: the room to compute is in `at_load` already, as a server counts its buffers.
    `is_whole`: a whole context was read, so `peak` is all that it will ever take.
    """

    bill: MemoryBill
    at_load: int
    peak: int | None = None
    has_room: bool = False
    is_whole: bool = False


def lesson_of(seen: Observed, before: Correction | None = None) -> Correction:
    """What one load teaches, on top of what was learnt before."""
    bill = seen.bill
    room = bill.of(PartKind.COMPUTE) + bill.of(PartKind.OUTPUT)
    later = bill.of(PartKind.PROMPTS) + (0 if seen.has_room else room)
    runtime = seen.at_load - (bill.total - later)
    compute = before.compute if before else 1.0
    if seen.peak is not None and not seen.has_room:
        grown = max(seen.peak - seen.at_load, 0)
        if seen.is_whole and _tells_compute(bill):
            compute = min(max(grown / room, 0.5), 2.0)
        elif seen.is_whole and not bill.of(PartKind.PROMPTS):
            runtime += min(max(grown - room, 0), 8 * MIB)
        elif seen.peak > bill.total + runtime:  # it has grown beyond its bill already
            runtime += seen.peak - bill.total - runtime
    return Correction(runtime, compute, before.margin if before and before.is_own else 0, True)


def _tells_compute(bill: MemoryBill) -> bool:
    """Whether what a load grew by was its room to compute: it is no small one, and no earlier
    prompts were kept beside it."""
    return bill.of(PartKind.COMPUTE) >= _LEAST_COMPUTE and not bill.of(PartKind.PROMPTS)


class Calibration:
    """`kept` holds a lesson under each name, and the engines' own under theirs."""

    def __init__(self, kept: KeptFacts) -> None:
        self._kept = kept
        self._known: Facts | None = None

    def of(self, digest: str, engine: str, device: str) -> Correction:
        """What is known of a content, else of its engine, else nothing."""
        known = self._all()
        own = _lesson(known.get(name_of(digest, engine, device))) if digest else None
        return own or _of_engine(known.get(name_of(_ENGINE, engine, device)))

    def learn(self, digest: str, engine: str, device: str, seen: Observed) -> None:
        """A load was seen."""
        own, all_models = name_of(digest, engine, device), name_of(_ENGINE, engine, device)
        before = _lesson(self._all().get(own)) if digest else None
        lesson = lesson_of(seen, before)

        def change(facts: Facts) -> Facts:
            return _with(facts, own if digest else "", all_models, lesson)

        self._known = change(dict(self._all()))
        self._kept.post(change)

    def _all(self) -> Facts:
        if self._known is None:
            self._known = self._kept.read()
        return self._known


def name_of(digest: str, engine: str, device: str) -> str:
    """Content, engine with its version, device, as one text."""
    return f"{digest} | {engine} | {device}"


def _with(facts: Facts, own: str, all_models: str, lesson: Correction) -> Facts:
    runtimes = [*_numbers(facts.pop(all_models, None)), lesson.runtime][-LAST:]
    kept = dict(facts)
    if own:
        kept.pop(own, None)
        kept[own] = {"runtime": lesson.runtime, "compute": round(lesson.compute, 4)}
    return newest({**kept, all_models: runtimes}, MOST_KEPT)


def _lesson(found: object) -> Correction | None:
    if not isinstance(found, Mapping):
        return None
    runtime, compute = found.get("runtime"), found.get("compute")
    if not isinstance(runtime, int) or not isinstance(compute, int | float):
        return None
    return Correction(runtime, min(max(float(compute), 0.5), 2.0), 0, is_own=True)


def _of_engine(found: object) -> Correction:
    """The middle of what the last models took beside their own; how far they lie apart is the
    margin."""
    runtimes = _numbers(found)
    if len(runtimes) < 3:
        return Correction()
    middle = int(median(runtimes))
    return Correction(middle, 1.0, max(runtimes) - middle)


def _numbers(found: object) -> list[int]:
    if not isinstance(found, list):
        return []
    return [one for one in found if isinstance(one, int) and not isinstance(one, bool)]
