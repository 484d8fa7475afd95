"""Which model a task goes to, and the facts that say so. Pure.

A model comes into question when it has the ability, is offered, is well, may be asked (texts do
not leave this PC unless that is allowed) and fits the memory that models may take. Those that do
stand in one order: `criteria.py` says by what.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from forge_gui.engine.library.asked_alike import standing_sizes
from forge_gui.engine.orchestration.criteria import ORDERS, Candidate, behind
from forge_gui.engine.orchestration.route_reasons import reasons
from forge_gui.values.capabilities import Capability
from forge_gui.values.ids import ModelId
from forge_gui.values.routing import Considered, Preference, Route
from forge_gui.values.sentence import Amount, Sentence, Unit, say

MOST_FALLBACKS = 2
"""So many of the next best stand in where nobody said who shall."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be done, and what may be taken for it.

    `room`: bytes that models may take in all; None: nobody knows. `may_leave`: a model on another
    computer may be asked. `also`: further abilities that it must have. `without`: models that are
    not to be asked.
    """

    capability: Capability
    room: int | None = None
    prefer: Preference = Preference.QUALITY
    may_leave: bool = False
    also: frozenset[Capability] = frozenset()
    without: Collection[ModelId] = field(default=(), hash=False)
    admitted: Collection[ModelId] = field(default=(), hash=False)
    """Models on other computers that may be asked whatever `may_leave` says."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """Those that can be asked, best first, and those with the ability that cannot, with why."""

    able: tuple[Candidate, ...]
    left_out: tuple[Considered, ...]


def weigh(candidates: Sequence[Candidate], wanted: Wanted) -> Weighed:
    """All with the ability, in order; the order in which they come makes no difference."""
    able, left_out = [], []
    for one in candidates:
        if wanted.capability not in one.entry.capabilities:
            continue
        fault = _fault(one, wanted)
        if fault is None:
            able.append(one)
        else:
            left_out.append(Considered(one.model, fault))
    sizes = standing_sizes([one.entry for one in able], wanted.capability)
    able = [replace(one, standing_size=sizes[one.model]) for one in able]
    order = ORDERS[wanted.prefer]
    able.sort(key=lambda one: tuple(c.key(one, wanted.capability) for c in order))
    left_out.sort(key=lambda one: str(one.model))
    return Weighed(tuple(able), tuple(left_out))


def route_of(weighed: Weighed, wanted: Wanted, chain: Sequence[ModelId] | None) -> Route | None:
    """The route; None: nobody can be asked. `chain` are its stand-ins; None: the next best."""
    if not weighed.able:
        return None
    first, *others = weighed.able
    order = ORDERS[wanted.prefer]
    pairs = zip(weighed.able, others, strict=False)
    return Route(
        wanted.capability,
        first.model,
        reasons(weighed.able, len(weighed.left_out), wanted),
        tuple(
            Considered(one.model, behind(one, before, wanted.capability, order))
            for before, one in pairs
        ),
        next_best(first, others) if chain is None else tuple(chain),
        weighed.left_out,
    )


def next_best(first: Candidate, others: Sequence[Candidate]) -> tuple[ModelId, ...]:
    """Who stands in where nobody said who shall: nobody on another computer, unless it is there."""
    near = [one.model for one in others if first.is_remote or not one.is_remote]
    return tuple(near[:MOST_FALLBACKS])


def _fault(one: Candidate, wanted: Wanted) -> Sentence | None:
    """Why it cannot be asked; None: it can."""
    if one.model in wanted.without:
        return say("It is the one that asks.")
    if lacks := wanted.also - one.entry.capabilities:
        words = ", ".join(sorted(item.value.replace("_", " ") for item in lacks))
        return say("It is not known for {abilities}.", abilities=words)
    if not one.entry.is_listed:
        return say("It was registered, and no backend offers it now.")
    if one.is_resting:
        return say("It failed so often that nobody asks it for now.")
    if one.is_silent:
        return say("It did not answer when it was last checked.")
    if one.is_remote and not wanted.may_leave and one.model not in wanted.admitted:
        return say(
            "It runs on another computer, and the setting {name} is off.",
            name="orchestrator.route_to_other_computers",
        )
    need = one.entry.memory_bytes
    if not one.is_loaded and need and wanted.room is not None and need > wanted.room:
        return say(
            "It takes {need}, more than the {room} that models may take.",
            need=Amount(need, Unit.MEMORY),
            room=Amount(wanted.room, Unit.MEMORY),
        )
    return None
