"""The library's words: what is here or could be had, what is looked for, what is recommended.

A number stands with its origin, or it is not there. Scores of 0 to 1 are shares that the text
beside their name defines; none is anybody's opinion.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import overload

from forge_gui.values.capabilities import Capability
from forge_gui.values.ids import PUBLISHED, ModelId
from forge_gui.values.known_models import KnownModel, Rating
from forge_gui.values.measurement import Measurement, Speed
from forge_gui.values.memory_bill import Verdict
from forge_gui.values.model_categories import Category, SizeClass, size_class
from forge_gui.values.models import ModelCard, Origin
from forge_gui.values.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Need:
    """Memory that a model takes with the context that was asked for, in bytes."""

    bytes: int
    origin: Origin = Origin.ESTIMATED


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """One model as one file: it is on this PC, its registry has it, or it is only published."""

    card: ModelCard
    is_installed: bool = True
    known: KnownModel | None = None
    categories: tuple[Category, ...] = ()
    """The first is what it is mostly for."""
    need: Need | None = None
    verdict: Verdict = Verdict.UNKNOWN
    speed: Speed | None = None
    measured: Measurement | None = None

    @property
    def id(self) -> ModelId:
        return self.card.id

    @property
    def name(self) -> str:
        return self.card.name

    @property
    def size(self) -> SizeClass | None:
        return size_class(self.card.parameters) if self.card.parameters else None

    @property
    def can_be_fetched(self) -> bool:
        """It is not here, and Ollama's registry has it."""
        return not self.is_installed and self.id.is_ollama

    @property
    def is_only_published(self) -> bool:
        """Its facts are known; Forge can neither fetch nor run it."""
        return self.id.backend == PUBLISHED

    @property
    def ratings(self) -> tuple[Rating, ...]:
        return self.known.ratings if self.known else ()


class SortBy(StrEnum):
    """In which order entries are shown."""

    RELEVANCE = "relevance"
    """Best match first; without a search: what fits, is here and is rated best."""
    NAME = "name"
    SIZE = "size"
    MEMORY = "memory"
    SPEED = "speed"
    PERFORMANCE = "performance"


@dataclass(frozen=True, slots=True)
class LibraryQuery:
    """What somebody looks for. Each part narrows; what is empty or None asks for nothing."""

    text: str = ""
    category: Category | None = None
    sizes: frozenset[SizeClass] = frozenset()
    min_performance: float = 0.0
    """0-1: the least published score, of a hundred, on the benchmark of the category. Models that
    nobody rated there are left out as soon as it is above 0."""
    max_parameters: int | None = None
    capabilities: frozenset[Capability] = frozenset()
    """All of them."""
    is_installed: bool = False
    is_fitting: bool = False
    sort: SortBy = SortBy.RELEVANCE


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that is let through. `relevance` is 1 for its very name, less for what is only
    said about it; 1 as well where no text was looked for."""

    entry: LibraryEntry
    relevance: float = 1.0


class FoundEntries(Sequence[Found]):
    """Entries with their relevance, best first. A key finds thousands of which a window shows
    some twenty: each Found is made when it is read."""

    __slots__ = ("entries", "relevances")

    def __init__(
        self, entries: Sequence[LibraryEntry] = (), relevances: Sequence[float] = ()
    ) -> None:
        """As many of one as of the other."""
        self.entries, self.relevances = tuple(entries), tuple(relevances)

    @overload
    def __getitem__(self, place: int) -> Found: ...
    @overload
    def __getitem__(self, place: slice) -> FoundEntries: ...
    def __getitem__(self, place: int | slice) -> Found | FoundEntries:
        if isinstance(place, slice):
            return FoundEntries(self.entries[place], self.relevances[place])
        return Found(self.entries[place], self.relevances[place])

    def __len__(self) -> int:
        return len(self.entries)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, FoundEntries):
            return NotImplemented
        return (self.entries, self.relevances) == (other.entries, other.relevances)

    def __hash__(self) -> int:
        return hash((self.entries, self.relevances))

    def only(self, let_through: Callable[[LibraryEntry], bool]) -> FoundEntries:
        """Those that it lets through."""
        kept = [
            (entry, relevance)
            for entry, relevance in zip(self.entries, self.relevances, strict=True)
            if let_through(entry)
        ]
        return FoundEntries([entry for entry, _ in kept], [relevance for _, relevance in kept])


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """What was found, best first."""

    found: FoundEntries
    total: int
    """Of how many."""
    unrated: int = 0
    """So many were left out only because nobody rated them."""


@dataclass(frozen=True, slots=True)
class TaskType:
    """Something that people want done, and what decides which model does it well."""

    key: str
    """`code_generation`, `summarising`, ..."""
    name: str
    category: Category
    """What a model should be made for."""
    capabilities: frozenset[Capability]
    """Without all of these it can not do it."""
    benchmarks: tuple[str, ...] = ()
    """Published tests that say most about it, the best first."""
    words: tuple[str, ...] = ()
    """What people write when they look for it."""


class Quality(StrEnum):
    """What the order by quality rests on."""

    PUBLISHED = "published"
    BY_SIZE = "by size"
    """Nobody published a score: larger and newer models mostly do better."""
    UNKNOWN = "unknown"


class TradeOff(StrEnum):
    """In which way an alternative is better than what is recommended."""

    FASTER = "faster"
    SMALLER = "smaller"
    RATED_HIGHER = "rated higher"
    HERE = "here"
    """It is on this PC already."""


@dataclass(frozen=True, slots=True)
class Alternative:
    entry: LibraryEntry
    better: TradeOff
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A model for a task.

    `confidence` (0-1) says how well founded it is: the mean over ability, memory, quality and
    speed of 1 (measured here), 0.8 (published, or stated by the user), 0.5 (estimated) and 0
    (unknown).
    """

    task: TaskType
    entry: LibraryEntry
    confidence: float
    reasons: tuple[Sentence, ...]
    quality: Quality = Quality.UNKNOWN
    rating: Rating | None = None
    """The published score that it was ordered by."""
    alternatives: tuple[Alternative, ...] = ()


class Resource(StrEnum):
    MEMORY = "memory"
    GPU = "gpu"
    CPU = "cpu"
    DISK = "disk"
    CONTEXT = "context"


class Enough(StrEnum):
    """How a resource stands."""

    ENOUGH = "enough"
    TIGHT = "tight"
    """It is there with less than a tenth to spare."""
    SHORT = "short"
    NOT_NEEDED = "not needed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ResourceVerdict:
    resource: Resource
    enough: Enough
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Compatibility:
    """Whether this PC can run a model. `score` (0-1) is the scarcest resource's share of what is
    needed with a tenth to spare; None where nothing is known."""

    entry: LibraryEntry
    score: float | None
    resources: tuple[ResourceVerdict, ...]
    warnings: tuple[Sentence, ...] = ()
    advice: tuple[Sentence, ...] = ()


class Trait(StrEnum):
    """One line of a comparison."""

    PUBLISHER = "publisher"
    RELEASED = "released"
    ABILITIES = "abilities"
    """The values of its capabilities, with a comma between."""
    VERDICT = "fits this PC"
    """A Verdict's value."""
    PARAMETERS = "parameters"
    QUANTIZATION = "quantisation"
    DISK = "disk"
    MEMORY = "memory"
    CONTEXT = "context"
    LICENCE = "licence"
    LOAD = "load"
    SPEED = "speed"
    PROMPT_SPEED = "prompt speed"
    FIRST_WORD = "first word"
    BATCHING = "batching"
    SCHEMA_VALID = "schema valid"
    ENERGY = "energy"
    RATING = "rating"
    """A published score; the row's `label` names the benchmark."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure, or a text where it is none."""

    value: float | None = None
    text: str = ""
    origin: Origin | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class TraitRow:
    """One line: a cell for each model (None: not known), and which are best (all that share it)."""

    trait: Trait
    cells: tuple[Cell | None, ...]
    best: tuple[int, ...] = ()
    label: str = ""

    @property
    def shares(self) -> tuple[float | None, ...]:
        """Each value as a share of the best one, 0-1: how long its bar is."""
        return _shares(self)


@dataclass(frozen=True, slots=True)
class ModelComparison:
    """Two to six models side by side."""

    entries: tuple[LibraryEntry, ...]
    rows: tuple[TraitRow, ...]
    sentences: tuple[Sentence, ...] = ()
    """What follows from the rows, each for one model."""


LESS_IS_BETTER = frozenset({Trait.DISK, Trait.MEMORY, Trait.LOAD, Trait.FIRST_WORD, Trait.ENERGY})
TEXTS = frozenset(
    {Trait.PUBLISHER, Trait.RELEASED, Trait.ABILITIES, Trait.VERDICT}
    | {Trait.QUANTIZATION, Trait.LICENCE}
)
"""Traits that are no figures."""
NO_BEST = TEXTS | {Trait.PARAMETERS}
"""Traits of which nobody can say that more or less of it is better."""


def _shares(row: TraitRow) -> tuple[float | None, ...]:
    values = [cell.value if cell else None for cell in row.cells]
    known = [value for value in values if value is not None and value > 0]
    if not known:
        return tuple(None for _ in values)
    if row.trait in LESS_IS_BETTER:
        least = min(known)
        return tuple(least / value if value else None for value in values)
    most = max(known)
    return tuple(None if value is None else value / most for value in values)
