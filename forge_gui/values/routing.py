"""Words of routing: which model a task goes to, why that one, and who comes after it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from forge_gui.values.capabilities import Capability
from forge_gui.values.consensus import Rules
from forge_gui.values.generation import GenerateResult
from forge_gui.values.ids import AUTO, ModelId
from forge_gui.values.json_value import Json
from forge_gui.values.pool_status import PoolStatus
from forge_gui.values.sentence import Sentence


class AutoKind(StrEnum):
    """What `auto` can be asked for; `auto:code` is the model id of one of these."""

    CHAT = "chat"
    CODE = "code"
    VISION = "vision"

    @property
    def capability(self) -> Capability:
        return _CAPABILITIES[self]

    @property
    def model(self) -> ModelId:
        """The id that stands for whichever model suits best when it is asked."""
        return ModelId(AUTO, self.value)


_CAPABILITIES = {
    AutoKind.CHAT: Capability.TEXT_GENERATION,
    AutoKind.CODE: Capability.CODE_GENERATION,
    AutoKind.VISION: Capability.VISION,
}


class Preference(StrEnum):
    """What decides first among the models that can do a task, may be asked, and are not slow."""

    QUALITY = "quality"
    """The rating, then the size."""
    SPEED = "speed"
    """Tokens a second on this PC."""
    READY = "ready"
    """What is in memory already."""


@dataclass(frozen=True, slots=True)
class Considered:
    """A model that was looked at and not taken, with the fact that decided."""

    model: ModelId
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class RouteVote:
    """Models that answer side by side, and how one answer is made of theirs."""

    models: tuple[ModelId, ...]
    """Two or more."""
    method: str
    """A strategy of consensus (values/consensus.py)."""
    rules: Rules = field(default_factory=Rules)


@dataclass(frozen=True, slots=True)
class Route:
    """Where a task goes."""

    capability: Capability
    model: ModelId
    """Who answers; where there is a `vote`, who does it where one model has to."""
    reasons: tuple[Sentence, ...]
    """Facts that anybody can check; the first ones weigh most."""
    alternatives: tuple[Considered, ...] = ()
    """Who else could do it, best first, each with what puts it behind the one before it."""
    fallbacks: tuple[ModelId, ...] = ()
    """Who answers where it fails, in this order."""
    left_out: tuple[Considered, ...] = ()
    """Who cannot do it now, and why."""
    vote: RouteVote | None = None
    """Tasks and chats let these answer together."""


@dataclass(frozen=True, slots=True)
class AutoNow:
    """What `auto` takes at this moment: a route, or the sentence that says why there is none."""

    kind: AutoKind
    route: Route | None = None
    sentence: str = ""
    advice: str = ""
    reasons: tuple[Sentence, ...] = ()
    """The same two as a window can say them; empty: they are told as they stand."""


@dataclass(frozen=True, slots=True)
class TaskAnswer:
    """What came of a task that a model worked on."""

    model: ModelId
    """Who answered in the end."""
    result: Json
    """A text; for embeddings a list of numbers."""
    route: Route
    answer: GenerateResult | None = None
    """With tokens and times; None for embeddings."""


@dataclass(frozen=True, slots=True)
class OrchestratorStatus:
    """One look at what is registered, loaded, and chosen now."""

    pool: PoolStatus
    autos: tuple[AutoNow, ...]
    registered: tuple[ModelId, ...] = ()
    """Models that a script, a module or a plug-in has told of."""
    chains: Mapping[ModelId, tuple[ModelId, ...]] = field(
        default_factory=lambda: MappingProxyType({}), hash=False
    )
    """Who stands in for whom, by the user's word."""
    switches: Mapping[str, bool] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    """The settings `orchestrator.enable_*` and `fallback_to_cpu`, by their names."""
