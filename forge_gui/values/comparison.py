"""Words of comparing: two runs step by step, two versions of a pipeline without layout noise.

`before` and `after` are the two sides in the order in which they were named. What is made of them
(a text diff, colours) is for whoever shows it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from forge_gui.values.graph import PipelineInput, Step, StepMode, Wire
from forge_gui.values.history import RunSummary
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.values.runs import StepResult


class Aspect(StrEnum):
    """Something about a step that two runs may not have in common. Seconds always differ a little
    and so are no aspect: they are in both results."""

    PRESENCE = "presence"
    """Only one of the runs has a result of the step; then there is no other aspect."""
    STATE = "state"
    OUTPUT = "output"
    MODEL = "model"
    TOKENS = "tokens"
    CACHE = "cache"
    """One of them did not have to work."""
    ATTEMPTS = "attempts"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class StepDiff:
    """One step in two runs: both results whole (state, output, model, tokens, seconds, attempts).

    A step that was renamed between the runs has its later id in `step`, the other one in its
    `before`.
    """

    step: StepId
    before: StepResult | None
    """None: the first run has no result of it."""
    after: StepResult | None
    aspects: frozenset[Aspect] = frozenset()
    """In what they differ."""

    @property
    def is_output_equal(self) -> bool:
        """Both have given the same, or neither has given anything."""
        return not self.aspects & {Aspect.OUTPUT, Aspect.PRESENCE}

    @property
    def is_same(self) -> bool:
        return not self.aspects


@dataclass(frozen=True, slots=True)
class ValueDiff:
    """An input of the pipeline that two runs were given differently; None: not given."""

    name: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class HandEdit:
    """What a person put in the place of a value that came to a step, in one of two runs, or
    differently in both. Where it was left alone its value is None and `is_in_...` False."""

    step: StepId
    port: str
    before: Json = None
    after: Json = None
    is_in_before: bool = False
    is_in_after: bool = False


@dataclass(frozen=True, slots=True)
class SettingDiff:
    """One setting of a step. Where it is not set at all its value is None and `is_in_...` False."""

    name: str
    before: Json
    after: Json
    is_in_before: bool = True
    is_in_after: bool = True


@dataclass(frozen=True, slots=True)
class StepChange:
    """A step that both versions have, and what is different about it."""

    before: Step
    after: Step
    settings: tuple[SettingDiff, ...] = ()

    @property
    def step(self) -> StepId:
        return self.after.id

    @property
    def is_renamed(self) -> bool:
        return self.before.id != self.after.id

    @property
    def is_of_another_kind(self) -> bool:
        return self.before.kind != self.after.kind

    @property
    def is_retitled(self) -> bool:
        return self.before.title != self.after.title

    @property
    def modes(self) -> tuple[StepMode, StepMode] | None:
        """Before and after; None: it takes part as it did."""
        same = self.before.mode is self.after.mode
        return None if same else (self.before.mode, self.after.mode)


@dataclass(frozen=True, slots=True)
class InputChange:
    """An input of the pipeline that is new, gone (the other side is None) or different."""

    before: PipelineInput | None
    after: PipelineInput | None


@dataclass(frozen=True, slots=True)
class PinChange:
    """A frozen output that is new, gone (the other side is None) or another one."""

    step: StepId
    before: JsonObject | None
    after: JsonObject | None


@dataclass(frozen=True, slots=True)
class WordsChange:
    """Words about the pipeline: `what` is "name" or "description"."""

    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class GraphDiff:
    """Two versions of a pipeline. Positions, notes and groups never count.

    A renamed step is one of `changed`, with nothing else about it if that is all; its wires, whose
    ends are called otherwise now, are none that were added or removed.
    """

    added: tuple[Step, ...] = ()
    removed: tuple[Step, ...] = ()
    changed: tuple[StepChange, ...] = ()
    wires_added: tuple[Wire, ...] = ()
    wires_removed: tuple[Wire, ...] = ()
    inputs: tuple[InputChange, ...] = ()
    pins: tuple[PinChange, ...] = ()
    words: tuple[WordsChange, ...] = ()

    @property
    def renamed(self) -> tuple[tuple[StepId, StepId], ...]:
        """Steps that go by another id now: before, after."""
        return tuple((one.before.id, one.after.id) for one in self.changed if one.is_renamed)

    @property
    def is_same_logic(self) -> bool:
        """A run of either gives the same: at most names, titles and descriptions differ."""
        steps = all(
            not one.settings and not one.is_of_another_kind and one.modes is None
            for one in self.changed
        )
        parts = (self.added, self.removed, self.wires_added, self.wires_removed, self.pins)
        kinds = all(
            one.before and one.after and one.before.kind is one.after.kind for one in self.inputs
        )
        return steps and kinds and not any(parts)

    @property
    def is_same(self) -> bool:
        return not any(getattr(self, part) for part in self.__slots__)


@dataclass(frozen=True, slots=True)
class RunDiff:
    """Two kept runs. `steps` are those of either run, in the order of the pipeline."""

    before: RunSummary
    after: RunSummary
    steps: tuple[StepDiff, ...]
    inputs: tuple[ValueDiff, ...] = ()
    """Only those that differ."""
    graph: GraphDiff = field(default_factory=GraphDiff)
    """What is different about the pipelines that they ran."""
    edits: tuple[HandEdit, ...] = ()
    """Values that were edited at a pause in one of them, or differently in both."""

    @property
    def differing(self) -> tuple[StepDiff, ...]:
        return tuple(one for one in self.steps if not one.is_same)
