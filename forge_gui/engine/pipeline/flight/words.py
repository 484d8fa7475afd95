"""What the simulation of a run is told and what it answers. Seconds, bytes; numbers are places."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from forge_gui.engine.pool.serving import Rules
from forge_gui.engine.pool.words import Demand, Key, Memory
from forge_gui.values.ids import ModelId, StepId


@dataclass(frozen=True, slots=True)
class Task:
    """One step. `after` are places in the same list; all of them must have ended before."""

    id: StepId
    key: Key | None = None
    """The model that it asks; None: it asks none."""
    seconds: float = 0.0
    """Of each request, once its model is there and nobody else uses it."""
    is_shared: bool = False
    """Requests beside others on the same model make each other slower. False where `seconds` is
    what such a step really took in runs, company and all."""
    requests: int = 1
    """So often it asks, or runs `inner`: the items of a map."""
    tokens: int = 0
    """Read and written by all of its requests together."""
    at_once: int = 1
    after: tuple[int, ...] = ()
    inner: tuple[Task, ...] = ()
    """The pipeline that it runs inside itself."""
    is_over: bool = False
    """It takes nothing: kept, pinned, muted, or not on the way that is taken."""
    is_possible: bool = False
    """It is announced to the pool as one that may not be asked."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A model as the run would load it. `memory` is what it takes once it is there (the demand's
    need has a margin), `gain` what several requests at once yield together, against one alone."""

    demand: Demand
    memory: Memory
    load_s: float
    gain: Mapping[int, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Aboard:
    """A model that is in memory before the run."""

    key: Key
    memory: Memory
    load_s: float


@dataclass(frozen=True, slots=True)
class Setting:
    """Where the run would take place. `aboard`: the least recently used one first."""

    limits: Memory
    rules: Rules
    aboard: tuple[Aboard, ...] = ()
    pinned: frozenset[ModelId] = frozenset()
    """They do not make room."""
    others: tuple[Task, ...] = ()
    """What other runs, chats and tasks do now and have announced: it began before this run."""
    of_others: Mapping[Key, Carried] = field(default_factory=dict)
    """The models that they ask."""


@dataclass(slots=True)
class Visit:
    """A model in memory: from its load to when it went, or to the end."""

    key: Key
    memory: Memory
    from_s: float
    ready_s: float
    until_s: float | None = None
    was_there: bool = False


@dataclass(frozen=True, slots=True)
class Worked:
    """A step at work, its waits left out at both ends."""

    id: StepId
    key: Key | None
    starts_s: float
    ends_s: float
    requests: int = 1
    tokens: int = 0
    """Read and written by all of them."""


@dataclass(frozen=True, slots=True)
class Flown:
    """How the run went in the simulation."""

    seconds: float
    loads: int
    swaps: int
    visits: tuple[Visit, ...]
    worked: tuple[Worked, ...]
    refused: tuple[StepId, ...]
    """Steps whose models can never fit."""
