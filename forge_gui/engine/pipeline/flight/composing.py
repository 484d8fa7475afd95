"""The flight plan out of what is known: the run is flown, and what happened becomes the plan. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from forge_gui.engine.pipeline.flight.chances import chance_of
from forge_gui.engine.pipeline.flight.facts import Known, StepFacts
from forge_gui.engine.pipeline.flight.likelihood import is_certain, is_likely, is_thinkable
from forge_gui.engine.pipeline.flight.simulate import fly
from forge_gui.engine.pipeline.flight.taking import taken_by
from forge_gui.engine.pipeline.flight.tasking import Counts, Spans, spans_of, tasks_of
from forge_gui.engine.pipeline.flight.words import Carried, Flown, Setting, Visit, Worked
from forge_gui.engine.pool.words import UNBOUNDED, Key, Memory
from forge_gui.values.flight_plan import (
    Basis,
    Chance,
    Fate,
    FlightPlan,
    Happens,
    Phase,
    PlannedStep,
    Span,
    Stay,
)
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.memory_bill import RAM, Device, MemoryBill, gpu
from forge_gui.values.models import Origin
from forge_gui.values.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Case:
    """All that one flight plan is made of."""

    facts: tuple[StepFacts, ...]
    known: Known
    models: Mapping[Key, Carried]
    bills: Mapping[Key, MemoryBill]
    measured_loads: frozenset[Key]
    setting: Setting
    room: Memory | None = None
    """What is free on this PC now, what Forge has loaded included; None: it is not touched."""
    remarks: tuple[Sentence, ...] = ()
    held: Mapping[ModelId, int] = field(default_factory=dict)
    """The most bytes of main memory that models which are there have had so far."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One case, flown once with likely times."""

    flown: Flown
    chance: Chance
    spans: Spans
    taken: Sequence[Memory]
    """What each visit will hold; its own `memory` is what is kept free for it."""


def outcome_of(case: Case) -> Outcome:
    """What advice is weighed by: loads, memory and chance of a case."""
    spans = spans_of(case.facts, case.known)
    flown = _flown(case, spans, lambda span: span.likely)
    chance = _chance(case, spans, flown)
    return Outcome(flown, chance, spans, taken_by(flown, case.bills, case.held))


def plan_of(case: Case, outcome: Outcome) -> FlightPlan:
    """The plan, without advice."""
    flown, spans = outcome.flown, outcome.spans
    worked = {one.id: one for one in flown.worked}
    steps = tuple(_steps(case.facts, spans, worked, frozenset(flown.refused)))
    return FlightPlan(
        steps,
        tuple(map(partial(_stay, case), flown.visits, outcome.taken)),
        _phases(flown),
        flown.loads,
        flown.swaps,
        _whole_span(case, outcome),
        outcome.chance,
        limits_of(case),
        remarks=case.remarks,
        loads_between=_loads_between(case, outcome),
    )


def limits_of(case: Case) -> Mapping[Device, int]:
    """What models may take of each device: what they are allowed, and what there is."""
    allowed = on_devices(case.setting.limits)
    there = on_devices(case.room) if case.room is not None else {}
    limits = {device: min(size, there.get(device, size)) for device, size in allowed.items()}
    used = {device for one in case.models.values() for device in on_devices(one.memory)}
    return {
        device: size
        for device, size in limits.items()
        if size < UNBOUNDED and (device == RAM or device in used)
    }


def on_devices(memory: Memory) -> dict[Device, int]:
    """Bytes by the device's name."""
    return {RAM: memory.ram} | {gpu(index): size for index, size in enumerate(memory.gpus)}


def _flown(
    case: Case, spans: Spans, chosen: Callable[[Span], float], counts: Counts = is_likely
) -> Flown:
    return fly(tasks_of(case.facts, spans, chosen, counts), case.models, case.setting)


def _chance(case: Case, spans: Spans, flown: Flown) -> Chance:
    """With what is likely asked; or with all that may be, if that is worse even times its chance."""
    names = _names(case.facts)
    likely = chance_of(flown, case.bills, case.room, names)
    left_out = [one for one in _all(case.facts) if is_thinkable(one) and not is_likely(one)]
    if not left_out:
        return likely
    whole = _flown(case, spans, lambda span: span.likely, is_thinkable)
    worst = chance_of(whole, case.bills, case.room, names)
    share = worst.share * max(one.chance or 0.0 for one in left_out)
    return replace(worst, share=share) if share > likely.share else likely


def _loads_between(case: Case, outcome: Outcome) -> tuple[int, int] | None:
    if all(map(is_certain, _all(case.facts))):
        return None
    both = [
        _flown(case, outcome.spans, lambda span: span.likely, counts).loads
        for counts in (is_certain, is_thinkable)
    ]
    least, most = min(outcome.flown.loads, *both), max(outcome.flown.loads, *both)
    return (least, most) if least < most else None


def _whole_span(case: Case, outcome: Outcome) -> Span | None:
    """None where some step that works has no time; then nobody can tell of the whole."""
    working = [one for one in _all(case.facts) if one.fate is Fate.WORKS and one.key is not None]
    spans = [outcome.spans.get(one.path) for one in working]
    if any(span is None for span in spans):
        return None
    likely = outcome.flown.seconds
    low = _flown(case, outcome.spans, lambda span: span.low, is_certain).seconds
    high = _flown(case, outcome.spans, lambda span: span.high, is_thinkable).seconds
    bases = [span.basis for span in spans if span is not None]
    loaded = [one.key for one in outcome.flown.visits if not one.was_there]
    if any(key not in case.measured_loads for key in loaded):
        bases.append(Basis.ESTIMATED)
    basis = max(bases, key=list(Basis).index, default=Basis.COUNTED)
    return Span(likely, min(low, likely), max(high, likely), basis)


def _all(facts: Sequence[StepFacts]) -> list[StepFacts]:
    return [one for fact in facts for one in (fact, *_all(fact.inner))]


def _in_turn(facts: Sequence[StepFacts]) -> list[StepFacts]:
    """Every step behind those that it waits for, else as the pipeline has them; those inside of
    others behind these."""
    waits = [len(one.after) for one in facts]
    followers: list[list[int]] = [[] for _ in facts]
    for place, one in enumerate(facts):
        for before in one.after:
            followers[before].append(place)
    turn = [place for place, count in enumerate(waits) if not count]
    for place in turn:  # grows while it is walked
        for follower in followers[place]:
            waits[follower] -= 1
            if not waits[follower]:
                turn.append(follower)
    return [one for place in turn for one in (facts[place], *_in_turn(facts[place].inner))]


def _names(facts: Sequence[StepFacts]) -> dict[StepId, str]:
    return {one.path: one.node.name or one.node.id for one in _all(facts)}


def _steps(
    facts: Sequence[StepFacts],
    spans: Spans,
    worked: Mapping[StepId, Worked],
    refused: frozenset[StepId],
) -> list[PlannedStep]:
    found = []
    for one in _in_turn(facts):
        # A map's items are named one by one where they are flown; the table has the first.
        when = worked.get(one.path)
        found.append(
            PlannedStep(
                one.path,
                one.node.name or one.node.id,
                Fate.REFUSED if one.path in refused else one.fate,
                one.key[0] if one.key else None,
                when.starts_s if when else None,
                when.ends_s if when else None,
                spans.get(one.path),
                one.prompt,
                one.completion,
                one.requests if one.is_map else None,
                one.chance,
            )
        )
    return found


def _stay(case: Case, visit: Visit, taken: Memory) -> Stay:
    bill = case.bills.get(visit.key)
    return Stay(
        visit.key[0],
        _sizes(taken),
        visit.from_s,
        visit.ready_s,
        visit.until_s or 0.0,
        visit.was_there,
        bill.origin if bill else Origin.ESTIMATED,
        _sizes(visit.memory),
    )


def _sizes(memory: Memory) -> dict[Device, int]:
    return {device: size for device, size in on_devices(memory).items() if size}


def _phases(flown: Flown) -> tuple[Phase, ...]:
    """Loads and unloads, and the steps of one model that follow one another, in order."""
    phases = [
        Phase(Happens.LOAD, one.from_s, one.ready_s, one.key[0])
        for one in flown.visits
        if not one.was_there
    ]
    phases += [
        Phase(Happens.UNLOAD, one.until_s, one.until_s, one.key[0])
        for one in flown.visits
        if one.until_s is not None and one.until_s < flown.seconds
    ]
    last: dict[Key, int] = {}
    runs: list[Phase] = []
    for one in sorted(flown.worked, key=lambda work: work.starts_s):
        if one.key is None or one.ends_s <= one.starts_s:
            continue
        place = last.get(one.key)
        if place is not None and one.starts_s <= runs[place].end_s + 1e-6:
            before = runs[place]
            ends = max(before.end_s, one.ends_s)
            runs[place] = replace(before, end_s=ends, steps=(*before.steps, one.id))
            continue
        last[one.key] = len(runs)
        runs.append(Phase(Happens.RUN, one.starts_s, one.ends_s, one.key[0], (one.id,)))
    return tuple(sorted((*phases, *runs), key=lambda phase: (phase.start_s, phase.end_s)))
