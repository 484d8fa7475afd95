"""Words of components and strategies: what can be plugged in, and which model a rule takes now, why.

A strategy is a named composition of components with routing rules, a fallback chain and
constraints. Its texts may name variables as `${NAME}`; here they stand as they are written, so that
nothing secret is in these values.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from forge_gui.values.capabilities import Capability
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.values.routing import Considered, Preference, RouteVote
from forge_gui.values.sentence import Sentence

_NONE: Mapping[str, Json] = MappingProxyType({})
_NO_PRICES: Mapping[str, float] = MappingProxyType({})


class ComponentKind(StrEnum):
    """What a component is for; one registry holds all kinds."""

    CLOUD_API = "cloud_api"
    MODEL_APP = "model_app"
    FINE_TUNER = "fine_tuner"
    REPOSITORY = "repository"
    CONVERTER = "converter"
    TOOL = "tool"
    STEP = "step"
    CONSENSUS = "consensus"


@dataclass(frozen=True, slots=True)
class ComponentInfo:
    """One member of a kind. `settings_schema` is a JSON Schema, `defaults` fits it but for what has
    none; `package` is who brings it, empty for Forge's own."""

    kind: ComponentKind
    type: str
    title: str
    summary: str
    package: str = ""
    settings_schema: JsonObject = field(default_factory=lambda: _NONE, hash=False)
    defaults: JsonObject = field(default_factory=lambda: _NONE, hash=False)


@dataclass(frozen=True, slots=True)
class KindInfo:
    """One kind with its members; `empty` says why it has none yet, where that is so."""

    kind: ComponentKind
    title: str
    summary: str
    members: tuple[ComponentInfo, ...] = ()
    empty: str = ""


@dataclass(frozen=True, slots=True)
class ComponentUse:
    """A component in a strategy: its name there, its type and its settings as they are written."""

    name: str
    type: str
    config: JsonObject = field(default_factory=lambda: _NONE, hash=False)


@dataclass(frozen=True, slots=True)
class RoutingRule:
    """Which models do one kind of work.

    `models` are patterns (`ollama:qwen3:*`) or names of components, tried in this order; others
    that are able come after them where `others` says so.
    """

    name: str
    capability: Capability
    models: tuple[str, ...] = ()
    needs: frozenset[Capability] = frozenset()
    prefer: Preference = Preference.QUALITY
    others: bool = True
    voters: int = 1
    """So many models answer side by side, and the strategy's consensus makes one answer of them."""


@dataclass(frozen=True, slots=True)
class Constraints:
    """What every model of a strategy must keep. None: no bound."""

    offline_only: bool = False
    """No text leaves this PC."""
    max_memory_bytes: int | None = None
    """Of one model once it is loaded."""
    max_size_bytes: int | None = None
    """Of its files."""
    max_parameters: int | None = None
    min_context: int | None = None
    """Tokens."""
    max_price: float | None = None
    """US dollars for a million tokens of answer, by the prices that the strategy states; models on
    this PC cost nothing."""
    backends: frozenset[str] | None = None
    """Prefixes of the model ids that may be used."""


@dataclass(frozen=True, slots=True)
class Strategy:
    """One composition. `consensus` is the name of its consensus component, empty: none."""

    name: str
    description: str = ""
    components: tuple[ComponentUse, ...] = ()
    fallback_chain: tuple[str, ...] = ()
    rules: tuple[RoutingRule, ...] = ()
    constraints: Constraints = Constraints()
    prices: Mapping[str, float] = field(default_factory=lambda: _NO_PRICES, hash=False)
    """US dollars for a million tokens of answer, by pattern of model ids."""
    consensus: str = ""


@dataclass(frozen=True, slots=True)
class StrategyFault:
    """Something wrong in a strategy's text. `line` counts from 1; 0: the text as a whole."""

    sentence: Sentence
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"Line {self.line}: {self.sentence}" if self.line else str(self.sentence)


@dataclass(frozen=True, slots=True)
class StrategyCheck:
    """What a text holds. With faults there are no strategies: half a file is never used."""

    strategies: tuple[Strategy, ...] = ()
    faults: tuple[StrategyFault, ...] = ()
    remarks: tuple[StrategyFault, ...] = ()
    """What would work, and is to be known: a variable or a key that is not there yet."""

    @property
    def is_sound(self) -> bool:
        return not self.faults


@dataclass(frozen=True, slots=True)
class StrategyEntry:
    """A strategy in the list. `path` is the file it is in; `is_own` where that is the user's."""

    name: str
    description: str
    path: str
    is_own: bool = False
    is_in_use: bool = False
    is_offline: bool = False
    """Its constraints keep every text on this PC."""
    fault: str = ""
    """Why it cannot be used; empty: it can."""


@dataclass(frozen=True, slots=True)
class RuleNow:
    """What one rule takes at this moment: the models, or the sentence that says why there is none."""

    rule: RoutingRule
    models: tuple[ModelId, ...] = ()
    """One, or as many as have a vote."""
    reasons: tuple[Sentence, ...] = ()
    fallbacks: tuple[ModelId, ...] = ()
    """Who answers where it fails, in this order."""
    alternatives: tuple[Considered, ...] = ()
    left_out: tuple[Considered, ...] = ()
    trouble: Sentence | None = None
    vote: RouteVote | None = None
    """How one answer is made of those of several models; None: one model answers."""
    speaker: ModelId | None = None
    """Who of them answers where one has to."""

    @property
    def model(self) -> ModelId | None:
        """The one that answers alone; None: there is none."""
        return self.speaker or (self.models[0] if self.models else None)


@dataclass(frozen=True, slots=True)
class StrategyNow:
    """Each rule of a strategy, and what it takes now."""

    strategy: Strategy
    rules: tuple[RuleNow, ...]
    room: int | None = None
    """Bytes that a model may take, by this PC and by the strategy."""

    @property
    def is_whole(self) -> bool:
        """Every rule has its models."""
        return all(one.trouble is None for one in self.rules)


@dataclass(frozen=True, slots=True)
class StrategyTrial:
    """A model of a strategy that was asked for one word."""

    model: ModelId
    rules: tuple[str, ...]
    is_healthy: bool
    sentence: str
    seconds: float = 0.0
