"""What is known about a model, and about one that is in memory."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from forge_gui.values.capabilities import Capability
from forge_gui.values.ids import ModelId
from forge_gui.values.model_places import ModelPlace


class Origin(StrEnum):
    """Where a number comes from; shown beside it."""

    MEASURED = "measured"
    ESTIMATED = "estimated"
    PUBLISHED = "published"
    STATED = "stated"
    """The user said so."""


@dataclass(frozen=True, slots=True)
class AskedAlike:
    """How many of some questions a model answered right that other models were asked as well.

    Where `test` and `questions` are the same, the questions were.
    """

    capability: Capability
    test: str
    """How to ask them again."""
    questions: int
    right: int

    @property
    def share(self) -> float:
        """From 0 to 1."""
        return self.right / self.questions

    @property
    def key(self) -> tuple[str, int]:
        """The same for all who were asked the same."""
        return (self.test, self.questions)


@dataclass(frozen=True, slots=True)
class ModelCard:
    """A model that a backend offers. Unknown numbers are None, never guessed.

    Sizes in bytes, `parameters` a count, `context_length` in tokens (what it was trained for).
    """

    id: ModelId
    size_bytes: int | None = None
    parameters: int | None = None
    quantization: str = ""
    family: str = ""
    context_length: int | None = None
    capabilities: frozenset[Capability] = frozenset()
    digest: str = ""
    licence: str = ""
    summary: str = ""
    """One line: what it is good at."""
    limits: str = ""
    """One or two sentences: what it cannot do, where that is known."""
    is_remote: bool = False
    """Runs on somebody else's computer; never part of local memory."""
    memory_bytes: int | None = None
    """Its need once loaded with default options; None where nothing is known."""
    memory_origin: Origin = Origin.ESTIMATED
    """MEASURED: a real load of it has corrected `memory_bytes`."""
    places: tuple[ModelPlace, ...] = ()
    """Where its files lie on this PC, as far as that is known; the one it is served from first."""
    published: frozenset[str] = frozenset()
    """Names of the facts here that no backend told: they were published about this model."""
    asked_alike: tuple[AskedAlike, ...] = ()
    """What it answered of questions that others were asked too; at most one for an ability."""

    @property
    def name(self) -> str:
        return self.id.name if self.id.backend != "forge" else str(self.id)


@dataclass(frozen=True, slots=True)
class LoadedModel:
    """A model that is in memory now, as its backend reports it (bytes, tokens, epoch seconds)."""

    id: ModelId
    ram_bytes: int | None = None
    vram_bytes: int | None = None
    context_length: int | None = None
    loaded_at: float | None = None
    expires_at: float | None = None
    pid: int | None = None
    is_leased: bool = False
    """Somebody uses it right now; filled in by the pool."""
    is_pinned: bool = False
    """The pool does not evict it; filled in by the pool."""
    is_on_cpu_instead: bool = False
    """It was meant for a GPU that has no room for it; filled in by the pool."""
    peak_bytes: int | None = None
    """The most main memory that its own process has had so far; filled in by the pool. None: it
    has no process of its own."""


class HealthState(StrEnum):
    READY = "ready"
    STARTING = "starting"
    UNAVAILABLE = "unavailable"
    FAULTY = "faulty"


class BreakerState(StrEnum):
    """Whether a model is asked at all after it failed."""

    CLOSED = "closed"
    """It is asked as always."""
    OPEN = "open"
    """It rests: nobody asks it."""
    HALF_OPEN = "half_open"
    """One request tries whether it is well again; nobody else asks it meanwhile."""


@dataclass(frozen=True, slots=True)
class Resting:
    """A model that is left alone after it failed `failures` times; until `until` (epoch seconds)."""

    model: ModelId
    state: BreakerState
    failures: int
    until: float
    reason: str = ""
    """What went wrong last."""


@dataclass(frozen=True, slots=True)
class Health:
    """How a backend is. `sentence` says so for people; `version` where it tells one."""

    backend: str
    state: HealthState
    sentence: str = ""
    advice: str = ""
    version: str = ""
    resting: tuple[Resting, ...] = ()
    """Its models that are left alone for now."""


@dataclass(frozen=True, slots=True)
class ModelHealth:
    """Whether a model really answers; `seconds` that took, its load included."""

    model: ModelId
    is_healthy: bool
    sentence: str
    advice: str = ""
    seconds: float = 0.0
