"""The words between the pool's decisions and the pool: memory, limits, demands, actions."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import zip_longest
from typing import NewType

from forge_gui.values.errors import ForgeError
from forge_gui.values.events import UnloadReason
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId, RunId, StepId

Ticket = NewType("Ticket", int)
"""Names one demand; a smaller one is older."""


Key = tuple[ModelId, RunnerOptions]
"""A model as it is loaded: with other options it is another one."""


@dataclass(frozen=True, slots=True)
class Memory:
    """Bytes of main memory and of each GPU by its index, and how many models they hold."""

    ram: int = 0
    gpus: tuple[int, ...] = ()
    """A GPU that is not named has, or takes, nothing."""
    models: int = 1

    def __add__(self, other: Memory) -> Memory:
        gpus = _side_by_side(self.gpus, other.gpus, 1)
        return Memory(self.ram + other.ram, gpus, self.models + other.models)

    def __sub__(self, other: Memory) -> Memory:
        gpus = _side_by_side(self.gpus, other.gpus, -1)
        return Memory(self.ram - other.ram, gpus, self.models - other.models)

    @property
    def vram(self) -> int:
        """Bytes on all GPUs."""
        return sum(self.gpus)

    @property
    def bytes(self) -> int:
        return self.ram + self.vram

    def on(self, gpu: int) -> int:
        """Bytes on one GPU."""
        return self.gpus[gpu] if gpu < len(self.gpus) else 0

    def fits(self, room: Memory) -> bool:
        """On each device for itself: what is free on one is of no use on another."""
        if self.ram > room.ram or self.models > room.models:
            return False
        return not self.gpus or all(
            wanted <= 0 or wanted <= room.on(gpu) for gpu, wanted in enumerate(self.gpus)
        )


def _side_by_side(ours: tuple[int, ...], theirs: tuple[int, ...], sign: int) -> tuple[int, ...]:
    if not theirs:
        return ours
    return tuple(a + sign * b for a, b in zip_longest(ours, theirs, fillvalue=0))


NOTHING = Memory(0, (), 0)
UNBOUNDED = 1 << 62
"""Stands for "no limit" in bytes and counts."""


@dataclass(frozen=True, slots=True)
class UseId:
    """Names one use of a model that was announced: a step of a run."""

    run: RunId
    step: StepId
    outlook: int = 0
    """Number of the announcement; a run may make several."""


@dataclass(frozen=True, slots=True)
class Use:
    """A step to come, as whoever announces it knows it: `model` None asks for no model.

    `after` are the steps of the same announcement that must have ended before.
    """

    step: StepId
    model: ModelId | None = None
    options: RunnerOptions = field(default_factory=RunnerOptions)
    after: tuple[StepId, ...] = ()
    is_possible: bool = False
    """It may turn out that nothing is asked: its model comes early only where there is room for
    it anyway, and counts in no other decision until it is asked for."""


@dataclass(frozen=True, slots=True)
class Waited:
    """How long a lease was waited for (seconds), and how much of it its model was loading."""

    seconds: float = 0.0
    load_s: float = 0.0


@dataclass(slots=True)
class Tally:
    """Loads that were made for an announcement, and those of them for which something had to go."""

    loads: int = 0
    swaps: int = 0


@dataclass(frozen=True, slots=True)
class Demand:
    """What a caller wants to use: the model, how it is loaded, and its estimated size.

    A remote model takes none of this PC's memory and is never loaded here.
    """

    model: ModelId
    options: RunnerOptions = field(default_factory=RunnerOptions)
    need: Memory = field(default_factory=Memory)
    is_remote: bool = False
    use: UseId | None = None
    """Which announced use this is; None: it was not announced."""
    is_work: bool = True
    """False: it is only to be loaded. Where models work one at a time, this waits for no turn."""
    load_s: float | None = None
    """Seconds that such a load took in an earlier session; None: not measured."""
    is_urgent: bool = False
    """It comes next, as if it had waited for the longest time: no younger demand goes before."""
    moves: bool = False
    """Where another model takes over from this one, it goes there instead of waiting on."""
    on_cpu: Memory | None = None
    """What it takes without any GPU, where it may be put there; None: it may not."""

    @property
    def key(self) -> Key:
        return self.model, self.options


@dataclass(frozen=True, slots=True)
class Load:
    """Bring it into memory; then tell `loaded` or `load_failed`. `use` is what it is for."""

    model: ModelId
    options: RunnerOptions
    need: Memory
    use: UseId | None = None


@dataclass(frozen=True, slots=True)
class CancelLoad:
    """Nobody waits for this load any more: end it, clear up, then tell `unloaded`."""

    model: ModelId


@dataclass(frozen=True, slots=True)
class Unload:
    """Take it out of memory; then tell `unloaded`."""

    model: ModelId
    reason: UnloadReason
    use: UseId | None = None
    """Whose model it makes room for."""


@dataclass(frozen=True, slots=True)
class Grant:
    """The demand has its lease from now on."""

    ticket: Ticket
    waited: Waited = Waited()


@dataclass(frozen=True, slots=True)
class Refuse:
    """The demand will never be granted."""

    ticket: Ticket
    error: ForgeError


@dataclass(frozen=True, slots=True)
class Move:
    """The demand is out of the queue: another model answers it from now on."""

    ticket: Ticket


Action = Load | CancelLoad | Unload | Grant | Refuse | Move
