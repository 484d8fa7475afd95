"""Finds out all that one flight plan is made of. Asks, reads and counts; decides nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from forge_gui.engine.pipeline.flight.beside import tasks_beside
from forge_gui.engine.pipeline.flight.composing import Case
from forge_gui.engine.pipeline.flight.facts import Known, Remarks, StepFacts
from forge_gui.engine.pipeline.flight.tasking import keys_of
from forge_gui.engine.pipeline.flight.walking import Asked, Count, Peek, Walk
from forge_gui.engine.pipeline.flight.words import Aboard, Carried, Setting
from forge_gui.engine.pipeline.kinds.base import SlowStep
from forge_gui.engine.pipeline.plan import Plan
from forge_gui.engine.pool.books import Books, Phase
from forge_gui.engine.pool.going_on import Going
from forge_gui.engine.pool.serving import Rules
from forge_gui.engine.pool.words import NOTHING, Demand, Key, Memory
from forge_gui.engine.storage.journal_costs import Costs, StepCost
from forge_gui.values.debugging import Errand
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.graph import Graph
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.measurement import ModelFigures
from forge_gui.values.memory_bill import BillOptions, MemoryBill, gpu
from forge_gui.values.models import ModelCard
from forge_gui.values.sentence import Amount, say

_REMOTE_GAIN = {crowd: float(crowd) for crowd in range(2, 65)}
"""Requests to somebody else's computer do not slow each other down, as far as is known here."""


@dataclass(frozen=True, slots=True)
class Wish:
    """The run that is asked about, and whether it is worth measuring something for the answer."""

    graph: Graph
    inputs: Mapping[str, str]
    folder: Path | None
    errand: Errand
    estimate: bool = False


@dataclass(frozen=True, slots=True)
class Sources:
    """Whom the gathering asks."""

    plan: Callable[[Graph, Mapping[str, str], Path | None, Errand], Awaitable[Plan]]
    demand_of: Callable[[ModelId, RunnerOptions], Awaitable[Demand]]
    bill_of: Callable[[ModelId, BillOptions], Awaitable[MemoryBill | None]]
    figures: Callable[[bool], Awaitable[Mapping[ModelId, ModelFigures]]]
    costs: Callable[[str, Sequence[ModelId]], Awaitable[Costs]]
    count: Count
    peek: Peek
    free: Callable[[], Awaitable[Memory | None]]
    """What is free on this PC now; None: models take nothing of it."""
    books: Callable[[], Books]
    going: Callable[[], Sequence[Going]]
    """What others do in the pool now, and have announced."""
    held: Callable[[], Mapping[ModelId, int]]
    """The most bytes of main memory that loaded models have had so far, where that is seen."""
    limits: Callable[[], Memory]
    cards: Callable[[], Sequence[ModelCard]]
    rules: Callable[[], Rules]


async def case_of(wish: Wish, ask: Sources) -> Case:
    """Raises PipelineRefused where the run would be, TimeIsUp, JournalUnusable."""
    plan = await ask.plan(wish.graph, wish.inputs, wish.folder, wish.errand)
    going = ask.going()
    models = tuple(dict.fromkeys((*_models_in(plan), *(one.demand.model for one in going))))
    known = _known(
        await ask.costs(plan.name, models),
        await ask.figures(wish.estimate) if models else {},
        plan.order.models if plan.order else {},
    )
    remarks = Remarks()
    facts = await Walk(plan, Asked(known, ask.peek, ask.count, remarks)).facts()
    _tell_people(facts, remarks)
    carried: dict[Key, Carried] = {}
    bills: dict[Key, MemoryBill] = {}
    for key in dict.fromkeys(keys_of(facts)):
        carried[key], bill = await carried_of(key, known, ask)
        if bill is not None:
            bills[key] = bill
    setting, room = await _where(ask, bills)
    if going:
        remarks.add(say("Other work goes on: {n} requests are counted.", n=Amount(len(going))))
        beside = {one.demand.key: one.demand for one in going}
        others = {key: await _carried(one, key, known, ask) for key, one in beside.items()}
        setting = replace(setting, others=tasks_beside(going, known), of_others=others)
    measured = frozenset(key for key, one in carried.items() if one.demand.load_s is not None)
    told, held = tuple(remarks.told.values()), ask.held() if setting.aboard else {}
    return Case(facts, known, carried, bills, measured, setting, room, told, held)


async def carried_of(key: Key, known: Known, ask: Sources) -> tuple[Carried, MemoryBill | None]:
    """A model as it would be loaded. Raises what looking a model up raises."""
    return await _carried_by(await ask.demand_of(*key), key, known, ask)


async def _carried(demand: Demand, key: Key, known: Known, ask: Sources) -> Carried:
    """A model that others use, as they asked for it."""
    return (await _carried_by(replace(demand, use=None), key, known, ask))[0]


async def _carried_by(
    demand: Demand, key: Key, known: Known, ask: Sources
) -> tuple[Carried, MemoryBill | None]:
    books = ask.books()
    need = books.need(*key, demand.need)
    demand = replace(demand, need=need)
    if demand.is_remote:
        return Carried(demand, NOTHING, 0.0, _REMOTE_GAIN), None
    figures = known.figures.get(key[0])
    batching = figures.measured.batching if figures and figures.measured else ()
    gain = {one.parallel: one.gain for one in batching}
    load_s = demand.load_s if demand.load_s is not None else books.load_s(key, need)
    bill = await ask.bill_of(key[0], BillOptions.of(key[1]))
    memory = memory_of(bill) if bill is not None else need
    return Carried(demand, memory, load_s, gain), bill


def memory_of(bill: MemoryBill) -> Memory:
    """What it takes once it is loaded: the bill, without what is kept free for its errors."""
    sizes = bill.by_device
    last = max((index for index in range(len(sizes) + 8) if gpu(index) in sizes), default=-1)
    return Memory(bill.ram, tuple(sizes.get(gpu(index), 0) for index in range(last + 1)))


def _known(
    costs: Costs, figures: Mapping[ModelId, ModelFigures], digests: Mapping[ModelId, str]
) -> Known:
    """What was seen of other contents than the models have now says nothing of these."""
    steps: dict[StepId, tuple[StepCost, ...]] = {}
    answers: dict[ModelId, tuple[StepCost, ...]] = {}
    for one in costs.steps:
        if _is_same(one, digests):
            steps[one.step] = (*steps.get(one.step, ()), one)
    for one in costs.answers:
        if one.model is not None and _is_same(one, digests):
            answers[one.model] = (*answers.get(one.model, ()), one)
    return Known(steps, answers, figures)


def _is_same(cost: StepCost, digests: Mapping[ModelId, str]) -> bool:
    now = digests.get(cost.model, "") if cost.model else ""
    return not now or not cost.digest or cost.digest == now


def _models_in(plan: Plan) -> Iterator[ModelId]:
    """Those of its steps, and of the pipelines inside them."""
    for node in plan.nodes:
        if node.model is not None:
            yield node.model
        if isinstance(node.work, SlowStep) and node.work.within is not None:
            yield from _models_in(node.work.within({}).inner.plan)


def _tell_people(facts: Sequence[StepFacts], remarks: Remarks) -> None:
    for one in facts:
        if one.node.kind is not None and one.node.kind.info.kind == "approval":
            name = one.node.name or one.node.id
            remarks.add(say("{step} waits for a person: that time is not counted.", step=name))


async def _where(ask: Sources, bills: Mapping[Key, MemoryBill]) -> tuple[Setting, Memory | None]:
    books = ask.books()
    there = sorted(
        (one for one in books if one.phase is Phase.READY), key=lambda resident: resident.used
    )
    aboard = tuple(Aboard(one.key, one.memory, books.load_s(one.key, one.memory)) for one in there)
    room = await ask.free() if bills else None
    if room is not None:
        for one in aboard:
            room = replace(room + replace(one.memory, models=0), models=room.models)
    return Setting(ask.limits(), ask.rules(), aboard, frozenset(books.pinned)), room
