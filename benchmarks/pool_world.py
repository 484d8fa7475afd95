"""Three clients that ask eight simulated models for answers through the real pool, and who watches.

Time is made up (made_up_time.py); the pool, its tasks, the generator and the backend are the real
ones. Each client has so many requests under way and sends the next one when one is answered.
"""

from __future__ import annotations

import asyncio
import random
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from benchmarks.made_up_time import made_up_clock
from forge_gui.engine.backends.simulation.backend import SimulationBackend
from forge_gui.engine.backends.simulation.script import SimulatedModel
from forge_gui.engine.bus import EventBus
from forge_gui.engine.pool.generation import Listener, PooledGenerator
from forge_gui.engine.pool.pool import ModelPool
from forge_gui.engine.pool.pool_desk import PoolDesk
from forge_gui.engine.pool.serving import Rules
from forge_gui.engine.pool.words import Action, Demand, Load, Memory, Unload
from forge_gui.values.errors import ForgeError
from forge_gui.values.events import Event, ModelLoaded, UnloadReason
from forge_gui.values.generation import GenerateRequest, RunnerOptions
from forge_gui.values.ids import ModelId

MIB = 1024 * 1024
CLIENTS, AHEAD = 3, 200
MAX_WAIT_S = 60.0
SIZES_MIB = (900, 1200, 1500, 1800, 2100, 2600, 3200, 4000)
BUDGET = Memory(6000 * MIB, (), 3)
LOAD_S_PER_GIB = 1.5
ANSWER_TOKENS, TOKENS_PER_S = 8, 8.0
STRANGER = ModelId("simulation", "stranger")
MODELS = tuple(ModelId("simulation", f"m{number}") for number in range(len(SIZES_MIB)))
SIZES = dict(zip(MODELS, (size * MIB for size in SIZES_MIB), strict=True))


def load_s(model: ModelId) -> float:
    return LOAD_S_PER_GIB * SIZES[model] / 1024**3


def longest_wait_s() -> float:
    """The bound: once a demand has waited for MAX_WAIT_S nobody younger goes before it. Before it
    may come all other models, each with a load, an unload and an answer that must end first."""
    answer_s = 2 * ANSWER_TOKENS / TOKENS_PER_S + 1
    return MAX_WAIT_S + sum(load_s(model) + answer_s for model in MODELS)


@dataclass(slots=True)
class Seen:
    """What was seen of one run."""

    answered: int = 0
    failed: int = 0
    loads: int = 0
    evictions: int = 0
    evicted_in_use: int = 0
    """Of a model that was leased, or that somebody waited for (but see `gave_way`)."""
    gave_way: int = 0
    """Evictions of a model that younger demands waited for, for one that was past the longest wait
    or urgent: no limit on waiting can do without."""
    evicted_pinned: int = 0
    over_budget: int = 0
    """Times at which the books, or the backend's memory of ours, were beyond the budget."""
    longest_wait_s: float = 0.0
    swaps: int = 0
    expired: int = 0
    strangers: int = 0
    taken: int = 0
    """Models that another program took out of memory."""
    hints: int = 0
    order: list[ModelId] = field(default_factory=list)
    """The requests as they came."""
    seconds: float = 0.0


class World:
    """One pool, its backend, and what is watched. `idle_s` as in the settings."""

    def __init__(self, group: asyncio.TaskGroup, idle_s: float) -> None:
        self.seen = Seen()
        self.clock = made_up_clock()
        models = [_simulated(model) for model in MODELS]
        self.backend = SimulationBackend(
            [*models, _simulated(STRANGER, 3000 * MIB)], clock=self.clock
        )
        bus = EventBus()
        bus.subscribe(self._hear)
        self.pool = ModelPool(
            lambda _: self.backend,
            BUDGET,
            group=group,
            bus=bus,
            clock=self.clock,
            rules=Rules(MAX_WAIT_S, idle_s=idle_s),
            decided=self._watch,
        )
        self.generate = PooledGenerator(self.pool, lambda _: self.backend, self.demand_of)
        self.desk = PoolDesk(self.pool, self.demand_of, self.backend.show, may_swap=lambda: True)

    async def demand_of(self, model: ModelId, options: RunnerOptions) -> Demand:
        return Demand(model, options, Memory(SIZES[model]), load_s=load_s(model))

    async def ask(self, asked: ModelId) -> None:
        """One request, as the engine sends it: to whoever has taken over."""
        model = self.pool.current(asked)
        self.seen.order.append(model)
        began = self.clock.monotonic()

        def granted() -> None:
            wait = self.clock.monotonic() - began
            self.seen.longest_wait_s = max(self.seen.longest_wait_s, wait)

        request = GenerateRequest(model, f"Request {len(self.seen.order)}")
        try:
            await self.generate(request, Listener(began=granted, moves=True))
            self.seen.answered += 1
        except ForgeError:
            self.seen.failed += 1

    def _watch(self, actions: Sequence[Action]) -> None:
        books = self.pool.state.books
        for action in actions:
            if isinstance(action, Unload):
                one = books.get(action.model)
                is_evicted = action.reason is UnloadReason.EVICTED
                self.seen.evictions += is_evicted
                self.seen.expired += action.reason is UnloadReason.IDLE
                is_leased = bool(one and one.leases)
                if is_leased or (is_evicted and self._is_awaited(action.model)):
                    is_lawful = not is_leased and self._gives_way(action.model)
                    self.seen.gave_way += is_lawful
                    self.seen.evicted_in_use += not is_lawful
                self.seen.evicted_pinned += is_evicted and action.model in books.pinned
            if isinstance(action, Load):
                self.seen.over_budget += not books.taken().fits(books.limits)

    def _is_awaited(self, model: ModelId) -> bool:
        return self.pool.state.queue.is_wanted(model)

    def _gives_way(self, model: ModelId) -> bool:
        """Somebody for another model is first in line, and overdue or urgent."""
        first = next(iter(self.pool.state.queue.groups()), None)
        if first is None or first.key[0] == model:
            return False
        return bool(first.urgent) or self.clock.monotonic() - first.since >= MAX_WAIT_S

    def _hear(self, event: Event) -> None:
        if isinstance(event, ModelLoaded):
            self.seen.loads += 1
            ours = {one.model for one in self.pool.state.books}
            held = (one for one in self.pool.models() if one.id in ours)
            taken = sum(one.ram_bytes or 0 for one in held)
            self.seen.over_budget += taken > BUDGET.ram


def _simulated(model: ModelId, size: int | None = None) -> SimulatedModel:
    bytes_ = size or SIZES[model]
    return SimulatedModel(
        model.name,
        load_s=LOAD_S_PER_GIB * bytes_ / 1024**3,
        memory_bytes=bytes_,
        tokens_per_s=TOKENS_PER_S,
        prompt_tokens_per_s=1e6,
        answer_tokens=ANSWER_TOKENS,
    )


async def serve(requests: int, seed: int, *, is_wild: bool) -> Seen:
    """All requests of all clients; `is_wild` throws everything in that may happen meanwhile."""
    chance = random.Random(seed)
    shares = [[chance.choice(MODELS) for _ in range(requests // CLIENTS)] for _ in range(CLIENTS)]
    async with asyncio.TaskGroup() as group:
        world = World(group, idle_s=1.0 if is_wild else 0.0)
        wild = group.create_task(_disturb(world, chance)) if is_wild else None
        await _all_clients(world, shares)
        if wild:
            wild.cancel()
        world.seen.seconds = world.clock.monotonic()
        world.pool.check()
        await world.pool.close()
    return world.seen


async def _all_clients(world: World, shares: Sequence[Sequence[ModelId]]) -> None:
    async with asyncio.TaskGroup() as group:
        for share in shares:
            queue = iter(share)
            for _ in range(AHEAD):
                group.create_task(_client(world, queue))


async def _client(world: World, queue: Iterator[ModelId]) -> None:
    """One of the requests that a client has under way, again and again."""
    for model in queue:
        await world.ask(model)


async def _disturb(world: World, chance: random.Random) -> None:
    """Pins, hints, swaps, other programs' loads and unloads, one after another."""
    deeds = (_pin, _hint, _swap, _stranger_comes, _stranger_takes)
    while True:
        await world.clock.sleep(chance.uniform(0.2, 2))
        await chance.choice(deeds)(world, chance)


async def _pin(world: World, chance: random.Random) -> None:
    """One of the small ones, so that the largest still fits beside it; one at a time."""
    for model in tuple(world.pool.state.books.pinned):
        await world.desk.unpin(model)
    await world.desk.pin(chance.choice(MODELS[:3]))


async def _hint(world: World, chance: random.Random) -> None:
    await world.desk.preload(chance.choice(MODELS))
    world.seen.hints += 1


async def _swap(world: World, chance: random.Random) -> None:
    """One model takes over from another, and after a while gives it back."""
    old, new = chance.sample(MODELS, 2)
    if world.pool.current(old) != old or world.pool.current(new) != new:
        return
    pinned = tuple(world.pool.state.books.pinned)
    for model in pinned:
        await world.desk.unpin(model)
    await world.desk.hot_swap(old, new)
    await world.clock.sleep(2)
    await world.desk.hot_swap(new, old)
    world.seen.swaps += 2


async def _stranger_comes(world: World, chance: random.Random) -> None:  # noqa: ARG001
    """Another program loads a model of its own, and unloads it."""
    await world.backend.load(STRANGER, RunnerOptions())
    world.pool.see(world.backend.prefixes, await world.backend.loaded())
    world.seen.strangers += any(one.id == STRANGER for one in world.pool.models())
    await world.clock.sleep(0.5)
    await world.backend.unload(STRANGER)
    world.pool.see(world.backend.prefixes, await world.backend.loaded())


async def _stranger_takes(world: World, chance: random.Random) -> None:
    """Another program unloads a model of ours that is idle; two looks notice it."""
    idle: list[ModelId] = []
    for _ in range(200):
        idle = [one.model for one in world.pool.state.books if one.is_idle]
        if idle:
            break
        await world.clock.sleep(0.02)
    else:
        return
    model = chance.choice(idle)
    await world.backend.unload(model)
    for _ in range(2):
        world.pool.see(world.backend.prefixes, await world.backend.loaded())
    world.seen.taken += world.pool.state.books.get(model) is None


def fifo_lru_loads(order: Sequence[ModelId]) -> int:
    """Loads of a server that takes requests as they come and evicts the least recently used."""
    held: OrderedDict[ModelId, int] = OrderedDict()
    loads = 0
    for model in order:
        if model in held:
            held.move_to_end(model)
            continue
        while held and (
            len(held) >= BUDGET.models or sum(held.values()) + SIZES[model] > BUDGET.ram
        ):
            held.popitem(last=False)
        held[model] = SIZES[model]
        loads += 1
    return loads
