"""What is known of a model's abilities: each with where that is known from, and how good it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from forge_gui.values.capabilities import Capability
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import Json
from forge_gui.values.models import AskedAlike, Origin
from forge_gui.values.sentence import Sentence

NOTHING: Mapping[str, Json] = MappingProxyType({})


class CapabilitySource(StrEnum):
    """Who says that a model has an ability; the later ones have the last word."""

    BACKEND = "backend"
    """The backend lists it."""
    TEMPLATE = "template"
    """The model's chat template has a place for it."""
    FAMILY = "family"
    """Models of this family have it (resources/capability_rules.toml)."""
    REGISTERED = "registered"
    """A script, a module or a plug-in said so."""
    USER = "user"
    """The user said so."""


@dataclass(frozen=True, slots=True)
class CapabilityFact:
    """A model has this ability; `why` says how that is known, for people."""

    capability: Capability
    source: CapabilitySource
    why: str = ""


@dataclass(frozen=True, slots=True)
class CapabilityRating:
    """How good a model is at something: `score` from 0 (not at all) to 1 (best there can be).

    `source` names the benchmark, the test set, or the person; scores of different sources tell
    little about each other.
    """

    capability: Capability
    score: float
    origin: Origin
    source: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.score <= 1:
            raise ValueError(f"a rating is from 0 to 1, not {self.score}")


@dataclass(frozen=True, slots=True)
class CapabilityEntry:
    """All that the registry knows of one model."""

    model: ModelId
    facts: tuple[CapabilityFact, ...] = ()
    ratings: tuple[CapabilityRating, ...] = ()
    """For each ability at most one of each origin: by the user, measured, published."""
    is_listed: bool = True
    """A backend offers it now; False: it was registered, and nobody offers it."""
    is_edited: bool = False
    """The user said what it can do."""
    metadata: Mapping[str, Json] = field(default_factory=lambda: NOTHING, hash=False)
    """What came with `register_model`."""
    parameters: int | None = None
    memory_bytes: int | None = None
    """Estimated need once loaded; None where nothing is known, 0 for another computer's."""
    asked_alike: tuple[AskedAlike, ...] = ()

    @property
    def capabilities(self) -> frozenset[Capability]:
        return frozenset(fact.capability for fact in self.facts)

    def rating(self, capability: Capability) -> CapabilityRating | None:
        """The rating that counts: the user's, else measured, else published, else estimated."""
        found = [one for one in self.ratings if one.capability is capability]
        return min(found, key=lambda one: _WEIGHT[one.origin], default=None)

    def answered(self, capability: Capability) -> AskedAlike | None:
        """What it answered of questions for this that others were asked too."""
        found = (one for one in self.asked_alike if one.capability is capability)
        return next(found, None)


_WEIGHT = {Origin.STATED: 0, Origin.MEASURED: 1, Origin.PUBLISHED: 2, Origin.ESTIMATED: 3}


@dataclass(frozen=True, slots=True)
class CapabilityEdit:
    """What the user says of a model. None: as it was found; empty: it can do nothing."""

    capabilities: frozenset[Capability] | None = None
    scores: Mapping[Capability, float] = field(
        default_factory=lambda: MappingProxyType({}), hash=False
    )
    """From 0 to 1."""


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """The model that suits a capability best, why, and which others there are, best first."""

    model: ModelId
    capability: Capability
    rating: CapabilityRating | None
    reasons: tuple[Sentence, ...]
    """Stated facts that follow from each other: why this one and not the next."""
    others: tuple[ModelId, ...] = ()
