"""The branch step: looks at a text and goes one of two ways. The other way is skipped."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from pydantic import Field

from forge_gui.engine.pipeline.conditions import Condition, condition_fault, holds
from forge_gui.engine.pipeline.kinds.base import (
    Inputs,
    InstantStep,
    Kind,
    Preparation,
    StepOutput,
    StepSettings,
)
from forge_gui.engine.pipeline.render import render
from forge_gui.values.graph import Step
from forge_gui.values.step_kinds import BUILT_IN_KINDS
from forge_gui.values.template import parse


class BranchSettings(StepSettings):
    """What a branch step is told."""

    value: str = Field(
        default="{text}",
        title="Look at",
        description="The text that decides, with the names of inputs in braces.",
        json_schema_extra={"format": "template"},
    )
    condition: Condition = Field(
        default="contains", title="Condition", description='Where it holds, "then" is taken.'
    )
    compared_to: str = Field(
        default="",
        title="Compare with",
        description="A text, a number or a pattern; for 'is one of' one text a line.",
    )
    ignore_case: bool = Field(
        default=True, title="Ignore capitals", description="A and a are the same."
    )
    passes: str = Field(
        default="",
        title="Pass on",
        description="What goes on to the side that is taken; empty: the text that decided.",
        json_schema_extra={"format": "template", "add": "Pass on something else"},
    )


class _Fork:
    def __init__(self, settings: BranchSettings) -> None:
        self._settings = settings
        self._value = parse(settings.value)
        self._passes = parse(settings.passes)

    def work(self, inputs: Inputs) -> StepOutput:
        chosen = self._settings
        value = render(self._value, inputs)
        is_so = holds(chosen.condition, value, chosen.compared_to, ignores_case=chosen.ignore_case)
        passed = render(self._passes, inputs) if chosen.passes else value
        side = "then" if is_so else "else"
        return StepOutput({"response": passed, "taken": side}, note=f'Went to "{side}".')


def _prepare(_: Step, settings: BranchSettings, __: Preparation) -> InstantStep:
    return InstantStep(_Fork(settings).work, has_sides=True)


def _look(settings: BranchSettings, _: Path | None) -> Iterable[tuple[str, str]]:
    if fault := condition_fault(settings.condition, settings.compared_to):
        yield fault, "compared_to"


BRANCH = Kind(BUILT_IN_KINDS["branch"], BranchSettings, _prepare, look=_look)
