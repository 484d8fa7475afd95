"""Words of test sets: rows of inputs, what is expected, how it is checked, and what is tested."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:  # only named here: a start makes no values that it does not need
    from forge_gui.values.json_value import Json, JsonObject


class CheckKind(StrEnum):
    """How an answer is held against what is expected."""

    EXACT = "exact"
    """The same text but for blanks at its ends, or the same JSON value."""
    CONTAINS = "contains"
    """The expected text, or each of a list of texts, is in the answer."""
    REGEX = "regex"
    """The pattern is found in the answer."""
    JSON_SCHEMA = "json_schema"
    """The answer is JSON that keeps a schema."""
    NUMBER = "number"
    """The answer's number is as near as the tolerance asks."""
    SIMILARITY = "similarity"
    """The answer's embedding is as near to that of the expected text as `least` asks."""
    JUDGE = "judge"
    """A model grades the answer by a rubric."""


SMART_HANDOFF = "smart_handoff"
"""As a strategy of several models: the first answers, the second where that is not sure."""
LEAST_SIMILARITY, LEAST_GRADE = 0.8, 0.7
"""What similarity and judge ask for where the check says nothing."""


@dataclass(frozen=True, slots=True)
class Check:
    """One check. What a kind does not use stays as it is."""

    kind: CheckKind
    expected: Json = None
    """Text, texts, pattern or number; None: what the row expects."""
    ignores_case: bool = False
    tolerance: float = 0.0
    """NUMBER: how far off, in the number's own unit."""
    relative: float = 1e-6
    """NUMBER: how far off as a share of the expected number; the wider of the two counts."""
    schema: JsonObject | None = None
    strict: bool = False
    """JSON_SCHEMA: nothing may stand around the JSON, and nothing is mended."""
    least: float | None = None
    """SIMILARITY, JUDGE: the score (0-1) that passes; None: as usual."""
    rubric: str = ""
    """JUDGE: what a good answer is, in words."""
    model: str = ""
    """SIMILARITY, JUDGE: who embeds or judges; empty: the one that is tested."""


@dataclass(frozen=True, slots=True)
class SetRow:
    """`number` counts from 1. Without checks of its own the set's hold."""

    number: int
    inputs: Mapping[str, str]
    expected: Json = None
    checks: tuple[Check, ...] = ()


class TargetKind(StrEnum):
    NOTHING = "nothing"
    MODEL = "model"
    PIPELINE = "pipeline"
    STEP = "step"


@dataclass(frozen=True, slots=True)
class Target:
    """What is tested. A model is asked `prompt` with the row's inputs in its `{gaps}`.

    `prompt` empty: the one input as it is, several as lines "name: value". `pipeline` is the path of
    its file, `step` one of it (empty: its outputs).
    """

    model: str = ""
    pipeline: str = ""
    step: str = ""
    prompt: str = ""
    system: str = ""
    temperature: float | None = 0.0
    max_tokens: int | None = 512
    seed: int = 0
    models: tuple[str, ...] = ()
    """Several: each answers and their answers are made one by `strategy`."""
    strategy: str = ""

    @property
    def kind(self) -> TargetKind:
        if self.pipeline:
            return TargetKind.STEP if self.step else TargetKind.PIPELINE
        return TargetKind.MODEL if self.model or self.models else TargetKind.NOTHING

    @property
    def name(self) -> str:
        """As a person reads it: the model, or the file's name and the step."""
        if self.pipeline:
            file = self.pipeline.replace("\\", "/").rpartition("/")[2]
            return f"{file}: {self.step}" if self.step else file
        if self.models:
            return f"{self.strategy}: {', '.join(self.models)}"
        return self.model


@dataclass(frozen=True, slots=True)
class TestSet:
    """Rows, checks for all rows, and what it is attached to."""

    __test__: ClassVar[bool] = False
    """No test case, in spite of its name."""

    name: str
    rows: tuple[SetRow, ...] = ()
    checks: tuple[Check, ...] = (Check(CheckKind.EXACT),)
    target: Target = field(default_factory=Target)
    about: str = ""

    @property
    def inputs(self) -> tuple[str, ...]:
        """The names of the inputs of all rows, in the order of their first use."""
        return tuple(dict.fromkeys(name for row in self.rows for name in row.inputs))

    def checks_of(self, row: SetRow) -> tuple[Check, ...]:
        return row.checks or self.checks


@dataclass(frozen=True, slots=True)
class KnownTestSet:
    """A test set's file that was opened or saved lately, or that ships with Forge."""

    path: str
    name: str
    is_sample: bool = False
