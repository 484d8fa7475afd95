"""The merge step: makes one result of several. It begins when all have ended and any one came."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from pydantic import Field

from forge_gui.engine.pipeline.kinds.base import (
    Inputs,
    InstantStep,
    Kind,
    Needs,
    Preparation,
    StepOutput,
    StepSettings,
)
from forge_gui.engine.pipeline.merging import How, ballot_of, first, together, vote
from forge_gui.engine.pipeline.render import value_of
from forge_gui.values.graph import Step
from forge_gui.values.json_value import Json
from forge_gui.values.step_kinds import BUILT_IN_KINDS
from forge_gui.values.template import Literal, Placeholder, parse


class MergeSettings(StepSettings):
    """What a merge step is told."""

    inputs: str = Field(
        default="{first}\n{second}",
        title="Inputs",
        description="The names of what comes together, each in braces; their order counts.",
        json_schema_extra={"format": "template"},
    )
    how: How = Field(
        default="together",
        title="How",
        description="All together as text, as list or object; the first that is not empty; "
        "or a vote.",
    )
    separator: str = Field(
        default="\n\n", title="Between", description="What stands between texts put together."
    )
    despite_failures: bool = Field(
        default=False,
        title="Go on despite failures",
        description="What failed is left out, and the rest is enough.",
    )


class _Merging:
    def __init__(self, settings: MergeSettings) -> None:
        self._settings = settings
        self._places = [one for one in parse(settings.inputs) if isinstance(one, Placeholder)]

    def work(self, inputs: Inputs) -> StepOutput:
        came = {
            place.name: value_of((place,), inputs) for place in self._places if place.name in inputs
        }
        missing = len({place.name for place in self._places}) - len(came)
        is_short = missing and self._settings.how != "first"
        note = f"{missing} of {missing + len(came)} did not come." if is_short else ""
        return self._merged(came, note)

    def _merged(self, came: Mapping[str, Json], note: str) -> StepOutput:
        how = self._settings.how
        if how == "list":
            return StepOutput({"response": list(came.values())}, note=note)
        if how == "object":
            return StepOutput({"response": dict(came)}, note=note)
        if how == "first":
            port, value = first(came)
            return StepOutput({"response": value, "from": port}, note=note)
        if how == "vote":
            winner, votes = vote(came)
            for_it = votes[ballot_of(winner)]
            told = f"{for_it} of {len(came)} agree. {note}".strip()
            return StepOutput({"response": winner, "votes": dict(votes)}, note=told)
        return StepOutput({"response": together(came, self._settings.separator)}, note=note)


def _prepare(_: Step, settings: MergeSettings, __: Preparation) -> InstantStep:
    needs = Needs.ANY_DESPITE_FAILURES if settings.despite_failures else Needs.ANY
    return InstantStep(_Merging(settings).work, needs)


def _look(settings: MergeSettings, _: Path | None) -> Iterable[tuple[str, str]]:
    parts = parse(settings.inputs)
    words = "".join(part.text for part in parts if isinstance(part, Literal))
    if words.strip(" \t\r\n,;"):
        yield f'only names in braces can stand here, not "{words.strip()[:40]}".', "inputs"
    if not any(isinstance(part, Placeholder) for part in parts):
        yield "name at least one input in braces.", "inputs"


MERGE = Kind(BUILT_IN_KINDS["merge"], MergeSettings, _prepare, look=_look, may_miss=True)
