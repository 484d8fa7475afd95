"""What is found out about each step before a run: its fate, what it asks, how many tokens that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from forge_gui.engine.pipeline.plan import Node
from forge_gui.engine.pool.words import Key
from forge_gui.engine.storage.journal_costs import StepCost
from forge_gui.values.flight_plan import NO_TOKENS, Basis, Fate, Tokens
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.json_value import JsonObject
from forge_gui.values.measurement import ModelFigures
from forge_gui.values.sentence import Sentence


@dataclass(frozen=True, slots=True)
class StepFacts:
    """One step. Tokens are those of all its requests together."""

    node: Node
    path: StepId
    """Its name as events name it."""
    fate: Fate
    key: Key | None = None
    requests: int = 1
    is_map: bool = False
    at_once: int = 1
    prompt: Tokens = NO_TOKENS
    completion: Tokens = NO_TOKENS
    gives: int = 0
    """About how many tokens it hands to those behind it."""
    output: JsonObject | None = None
    """What it will give, where that is known before."""
    after: tuple[int, ...] = ()
    inner: tuple[StepFacts, ...] = ()
    chance: float | None = 1.0
    """How likely it asks, once it is its turn; None: nobody knows."""
    past: tuple[StepCost, ...] = ()
    """What it took in earlier runs with the same model, newest first."""


@dataclass(frozen=True, slots=True)
class Known:
    """What earlier runs and measurements tell of models. `answers`: newest first."""

    steps: Mapping[StepId, tuple[StepCost, ...]] = field(default_factory=dict)
    answers: Mapping[ModelId, tuple[StepCost, ...]] = field(default_factory=dict)
    figures: Mapping[ModelId, ModelFigures] = field(default_factory=dict)


@dataclass(slots=True)
class Remarks:
    """What could not be known, each thing once."""

    told: dict[str, Sentence] = field(default_factory=dict)

    def add(self, sentence: Sentence) -> None:
        self.told.setdefault(str(sentence), sentence)


def estimated(tokens: float) -> Tokens:
    return Tokens(max(0, round(tokens)), Basis.ESTIMATED)


CHARACTERS = 4.0
"""Of a token, about, in most languages that are written with letters."""


def tokens_in(text: str) -> int:
    """About how many tokens a text has."""
    return -(-len(text) // int(CHARACTERS)) if text else 0
