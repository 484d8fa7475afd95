"""The join step: makes one text of a list."""

from __future__ import annotations

from pydantic import Field

from forge_gui.engine.pipeline.kinds.base import (
    Inputs,
    InstantStep,
    Kind,
    Preparation,
    StepOutput,
    StepSettings,
)
from forge_gui.engine.pipeline.lists import Split, as_output, items_of
from forge_gui.engine.pipeline.render import render, value_of
from forge_gui.values.graph import Step
from forge_gui.values.step_kinds import BUILT_IN_KINDS
from forge_gui.values.template import parse


class JoinSettings(StepSettings):
    """What a join step is told."""

    items: str = Field(
        default="{list}",
        title="List",
        description="The name of the input that is a list, in braces.",
        json_schema_extra={"format": "template"},
    )
    each: str = Field(
        default="{item}",
        title="Each",
        description="How an item is written: {item}, {item[key]}, {number}, and other inputs.",
        json_schema_extra={"format": "template"},
    )
    separator: str = Field(
        default="\n", title="Between", description="What stands between two items."
    )
    split: Split = Field(
        default="by itself", title="Split", description="How a text is made a list."
    )
    split_at: str = Field(default=",", title="Split at", description='For the split "separator".')


class _Joining:
    def __init__(self, settings: JoinSettings) -> None:
        self._settings = settings
        self._items = parse(settings.items)
        self._each = parse(settings.each)

    def work(self, inputs: Inputs) -> StepOutput:
        chosen = self._settings
        items = items_of(value_of(self._items, inputs), chosen.split, chosen.split_at)
        texts = [
            render(self._each, {**inputs, "item": as_output(item), "number": {"response": number}})
            for number, item in enumerate(items, 1)
        ]
        return StepOutput({"response": chosen.separator.join(texts), "count": len(texts)})


def _prepare(_: Step, settings: JoinSettings, __: Preparation) -> InstantStep:
    return InstantStep(_Joining(settings).work)


JOIN = Kind(BUILT_IN_KINDS["join"], JoinSettings, _prepare)
