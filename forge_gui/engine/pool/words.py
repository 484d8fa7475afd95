"""The words between the pool's decisions and the pool: memory, limits, demands, actions."""

from __future__ import annotations

from dataclasses import dataclass, field
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
    """Bytes of main memory and of graphics memory, and how many models they hold."""

    ram: int = 0
    vram: int = 0
    models: int = 1

    def __add__(self, other: Memory) -> Memory:
        return Memory(self.ram + other.ram, self.vram + other.vram, self.models + other.models)

    def __sub__(self, other: Memory) -> Memory:
        return Memory(self.ram - other.ram, self.vram - other.vram, self.models - other.models)

    @property
    def bytes(self) -> int:
        return self.ram + self.vram

    def fits(self, room: Memory) -> bool:
        return self.ram <= room.ram and self.vram <= room.vram and self.models <= room.models


NOTHING = Memory(0, 0, 0)
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


Action = Load | CancelLoad | Unload | Grant | Refuse
