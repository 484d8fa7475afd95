"""What is in memory and what it takes: the books that pool/state.py decides by. No waiting demands."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from forge_gui.engine.pool.words import NOTHING, Demand, Key, Memory, UseId
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId

LEAST_LOAD_S = 0.001
BYTES_PER_S = 1e9
"""A guess at how quickly models are read, until one was measured."""


class Phase(Enum):
    """A model takes its memory in all three."""

    LOADING = "loading"
    READY = "ready"
    UNLOADING = "unloading"


@dataclass(slots=True, eq=False)
class Resident:
    """One model that takes memory. `used` grows with each lease: the smallest is the LRU.

    `loads_from` and `loads_until` are when its load began and ended (seconds).
    """

    model: ModelId
    options: RunnerOptions
    memory: Memory
    phase: Phase = Phase.LOADING
    leases: int = 0
    used: int = 0
    for_use: UseId | None = None
    loads_from: float = 0.0
    loads_until: float | None = None
    idle_since: float = 0.0
    """When its last lease ended, or its load (seconds)."""

    @property
    def key(self) -> Key:
        return self.model, self.options

    @property
    def is_idle(self) -> bool:
        return self.phase is Phase.READY and not self.leases


class Books:
    """The residents, and sums over them."""

    def __init__(self, limits: Memory) -> None:
        self.limits = limits
        self.learned = 0
        """Counts what was learned: sizes and load times may be others since."""
        self.pinned: set[ModelId] = set()
        """Models that are not evicted, in memory or not."""
        self.on_cpu_instead: set[Key] = set()
        """Models as they are loaded where the GPUs have no room for them."""
        self._residents: dict[ModelId, Resident] = {}
        self._learned: dict[Key, Memory] = {}
        self._load_s: dict[Key, float] = {}
        self._expected_s: dict[Key, float] = {}

    def get(self, model: ModelId) -> Resident | None:
        return self._residents.get(model)

    def add(self, resident: Resident) -> None:
        self._residents[resident.model] = resident

    def remove(self, model: ModelId) -> None:
        self._residents.pop(model, None)

    def __iter__(self) -> Iterator[Resident]:
        return iter(tuple(self._residents.values()))

    def learn(self, resident: Resident, memory: Memory, seconds: float | None = None) -> None:
        """Replace the estimates by what it really takes, now and for later loads."""
        self.learned += 1
        resident.memory = memory
        self._learned[resident.key] = memory
        if seconds is not None:
            known = self._load_s.get(resident.key, seconds)
            self._load_s[resident.key] = (known + seconds) / 2

    def expect(self, demand: Demand) -> None:
        """How long its load took in an earlier session, where that is known."""
        if demand.load_s is not None and self._expected_s.get(demand.key) != demand.load_s:
            self.learned += 1
            self._expected_s[demand.key] = demand.load_s

    def load_s(self, key: Key, need: Memory) -> float:
        """Seconds that a load takes: as measured, else by its size beside those measured."""
        known = self._load_s.get(key, self._expected_s.get(key))
        if known is not None:
            return max(known, LEAST_LOAD_S)
        size = sum(self._learned[one].bytes for one in self._load_s)
        if size:
            return max(sum(self._load_s.values()) * need.bytes / size, LEAST_LOAD_S)
        return LEAST_LOAD_S + need.bytes / BYTES_PER_S

    def is_loading(self) -> bool:
        return any(one.phase is Phase.LOADING for one in self._residents.values())

    def need(self, model: ModelId, options: RunnerOptions, estimate: Memory) -> Memory:
        return self._learned.get((model, options), estimate)

    def need_of(self, demand: Demand) -> Memory:
        """What it will take as far as is known; what its load took before is remembered."""
        self.expect(demand)
        return self.need(*demand.key, demand.need)

    def taken(self) -> Memory:
        return _sum(resident.memory for resident in self._residents.values())

    def free(self) -> Memory:
        """What can be taken right now; negative where a model turned out larger than thought."""
        return self.limits - self.taken()

    def is_over_limits(self) -> bool:
        """What stays takes more than it may, on some device: limits were lowered."""
        room = self.free() + self.coming()
        return room.ram < 0 or room.models < 0 or any(left < 0 for left in room.gpus)

    def room_for(self, model: ModelId) -> Memory:
        """What it could take at the most: all but what pinned ones hold for good."""
        if not self.pinned:
            return self.limits
        held = (one.memory for one in self if one.model in self.pinned and one.model != model)
        return self.limits - _sum(held)

    def coming(self) -> Memory:
        """What models on their way out will give back."""
        return _sum(one.memory for one in self if one.phase is Phase.UNLOADING)

    def victims(
        self, need: Memory, room: Memory, spared: Collection[ModelId]
    ) -> list[Resident] | None:
        """Idle models that must go until `need` fits in `room`, least recently used first.

        None where even all of them would not do, so that nothing is evicted in vain.
        """
        spared = {*spared, *self.pinned}
        idle = [one for one in self if one.is_idle and one.model not in spared]
        idle.sort(key=lambda one: one.used)
        chosen: list[Resident] = []
        for one in idle:
            if need.fits(room):
                break
            chosen.append(one)
            room = room + one.memory
        if not need.fits(room):
            return None
        for one in tuple(chosen):  # a small one may be spared once a larger one goes as well
            if need.fits(room - one.memory):
                chosen.remove(one)
                room = room - one.memory
        return chosen

    def check(self) -> None:
        """What must hold at any time; for tests."""
        for one in self:
            assert one.leases >= 0
            assert not (one.leases and one.phase is not Phase.READY), f"leased in {one.phase}"
        assert (self.taken() - self.coming()).fits(self.limits), f"over the limits: {self!r}"

    def __repr__(self) -> str:
        leased = sum(1 for one in self if one.leases)
        taken, limits = self.taken(), self.limits
        return (
            f"{leased} of {len(self._residents)} leased"
            f" | RAM {_gb(taken.ram)} of {_gb(limits.ram)}"
            f" | VRAM {_gb(taken.vram)} of {_gb(limits.vram)}"
        )


def _sum(memories: Iterable[Memory]) -> Memory:
    total = NOTHING
    for memory in memories:
        total = total + memory
    return total


def _gb(count: int) -> str:
    return "unbounded" if count >= 1 << 60 else f"{count / 1e9:.1f} GB"
