"""What is in memory and what it takes: the books that pool/state.py decides by. No waiting demands."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from forge_gui.engine.pool.words import NOTHING, Memory
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId


class Phase(Enum):
    """A model takes its memory in all three."""

    LOADING = "loading"
    READY = "ready"
    UNLOADING = "unloading"


@dataclass(slots=True, eq=False)
class Resident:
    """One model that takes memory. `used` grows with each lease: the smallest is the LRU."""

    model: ModelId
    options: RunnerOptions
    memory: Memory
    phase: Phase = Phase.LOADING
    leases: int = 0
    used: int = 0

    @property
    def is_idle(self) -> bool:
        return self.phase is Phase.READY and not self.leases


class Books:
    """The residents, and sums over them."""

    def __init__(self, limits: Memory) -> None:
        self.limits = limits
        self._residents: dict[ModelId, Resident] = {}
        self._learned: dict[tuple[ModelId, RunnerOptions], Memory] = {}

    def get(self, model: ModelId) -> Resident | None:
        return self._residents.get(model)

    def add(self, resident: Resident) -> None:
        self._residents[resident.model] = resident

    def remove(self, model: ModelId) -> None:
        self._residents.pop(model, None)

    def __iter__(self) -> Iterator[Resident]:
        return iter(tuple(self._residents.values()))

    def learn(self, resident: Resident, memory: Memory) -> None:
        """Replace the estimate by what it really takes, now and for later loads."""
        resident.memory = memory
        self._learned[resident.model, resident.options] = memory

    def need(self, model: ModelId, options: RunnerOptions, estimate: Memory) -> Memory:
        return self._learned.get((model, options), estimate)

    def taken(self) -> Memory:
        return _sum(resident.memory for resident in self._residents.values())

    def free(self) -> Memory:
        """What can be taken right now; negative where a model turned out larger than thought."""
        return self.limits - self.taken()

    def coming(self) -> Memory:
        """What models on their way out will give back."""
        return _sum(one.memory for one in self if one.phase is Phase.UNLOADING)

    def victims(
        self, need: Memory, room: Memory, spared: Collection[ModelId]
    ) -> list[Resident] | None:
        """Idle models that must go until `need` fits in `room`, least recently used first.

        None where even all of them would not do, so that nothing is evicted in vain.
        """
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
