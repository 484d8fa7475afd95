"""Every value that a step of a run had to do with: what it gave, what came to it, what was asked. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from forge_gui.values import template
from forge_gui.values.bindings import Binding
from forge_gui.values.errors import ForgeError
from forge_gui.values.graph import PipelineInput, Step
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.values.runs import StepResult
from forge_gui.viewmodels.editor_index import GraphIndex
from forge_gui.viewmodels.editor_states import name_of
from forge_gui.viewmodels.engine_words import said
from forge_gui.viewmodels.translation import tr

FillIn = Callable[[str, Mapping[str, JsonObject]], str]
"""A template and the outputs by port: the text as the step saw it. Raises ForgeError."""


class PartKind(StrEnum):
    GAVE = "gave"
    CAME = "came"
    ASKED = "asked"
    """A prompt with everything filled in."""


@dataclass(frozen=True, slots=True)
class ValuePart:
    """One value of a step. `name` is its port, key or setting; `note` says where it came from."""

    kind: PartKind
    name: str
    value: Json
    note: str = ""

    @property
    def title(self) -> str:
        """`response`, `from text`, `prompt`."""
        return tr("from {source}", source=self.name) if self.kind is PartKind.CAME else self.name


def gave(result: StepResult | None) -> tuple[ValuePart, ...]:
    """What a step gave, each key of its output; a failure its sentence."""
    if result is None:
        return ()
    parts = [ValuePart(PartKind.GAVE, key, value) for key, value in result.output.items()]
    if result.error:
        sentence = said(f"{result.error} {result.advice}".strip())
        parts.insert(0, ValuePart(PartKind.GAVE, "error", sentence))
    return tuple(parts)


def came(
    index: GraphIndex,
    step: str,
    results: Mapping[StepId, StepResult],
    inputs: Mapping[str, str],
) -> Mapping[str, JsonObject]:
    """The outputs that came to a step, by port; what has not come yet is left out."""
    found: dict[str, JsonObject] = {}
    for bound in index.feeds.get(step, ()):
        output = output_of(index, bound, results, inputs)
        if output is not None:
            found[bound.port] = output
    return found


def output_of(
    index: GraphIndex,
    bound: Binding,
    results: Mapping[StepId, StepResult],
    inputs: Mapping[str, str],
) -> JsonObject | None:
    """What went over a connection."""
    source = index.nodes.get(bound.source)
    if isinstance(source, PipelineInput):
        return {"response": inputs.get(source.name, source.example)}
    result = results.get(bound.source)
    return result.output if result is not None and result.is_good else None


def parts_of(
    index: GraphIndex,
    step: str,
    results: Mapping[StepId, StepResult],
    inputs: Mapping[str, str],
    fill_in: FillIn,
) -> Sequence[ValuePart]:
    """All values of a step of a run: gave, was asked, came."""
    node = index.nodes.get(step)
    if isinstance(node, PipelineInput):
        given = inputs.get(node.name, node.example)
        return (ValuePart(PartKind.GAVE, "value", given),)
    outputs = came(index, step, results, inputs)
    sources = {bound.port: bound.source for bound in index.feeds.get(step, ())}
    asked = _asked(node, outputs, fill_in) if isinstance(node, Step) else ()
    arrived = [
        ValuePart(PartKind.CAME, port, output.get("response"), name_of(index.nodes[sources[port]]))
        for port, output in outputs.items()
    ]
    return (*gave(results.get(StepId(step))), *asked, *arrived)


def _asked(node: Step, outputs: Mapping[str, JsonObject], fill_in: FillIn) -> tuple[ValuePart, ...]:
    """Templates of the step that have something filled in."""
    found = []
    for name, text in node.settings.items():
        if isinstance(text, str) and template.scan(text).placeholders:
            try:
                found.append(
                    ValuePart(PartKind.ASKED, name, fill_in(text, outputs), tr("filled in"))
                )
            except ForgeError:
                continue  # something has not come yet
    return tuple(found)
