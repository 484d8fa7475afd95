"""What can be added to a graph, found by a few letters: kinds of steps, models, inputs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from forge_gui.values.graph import MAIN_PORT, PipelineInput, Step
from forge_gui.values.json_value import JsonObject
from forge_gui.values.step_kinds import StepKindInfo
from forge_gui.viewmodels.editor_index import GraphIndex
from forge_gui.viewmodels.editor_states import name_of
from forge_gui.viewmodels.node_words import short_model
from forge_gui.viewmodels.translation import tr

OWN = "own:"
"""Before the path of a published pipeline, where else the name of a kind of step stands."""


class Adds(Enum):
    """What choosing a line does."""

    STEP = "step"
    INPUT = "input"
    WIRE = "wire"
    NOTHING = "nothing"
    """It leads somewhere: `target`."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the list. `kind` and `settings` for a step; `target` and `port` for a wire."""

    adds: Adds
    title: str
    detail: str
    icon: str
    kind: str = ""
    settings: JsonObject = field(default_factory=dict)
    target: str = ""
    port: str = ""
    source_port: str = MAIN_PORT
    """Which output the wire begins at."""


@dataclass(frozen=True, slots=True)
class OwnPipeline:
    """A pipeline that the person published, as a step that runs it."""

    path: str
    title: str
    summary: str
    inputs: tuple[str, ...]

    @property
    def key(self) -> str:
        """Stands where a kind of step could stand: in the palette, and in what is dragged."""
        return f"{OWN}{self.path}"

    @property
    def settings(self) -> JsonObject:
        """Its inputs are the step's placeholders, and so its ports."""
        return {"path": self.path, "inputs": "\n".join(f"{{{name}}}" for name in self.inputs)}


def add_choices(
    kinds: Mapping[str, StepKindInfo],
    models: Iterable[tuple[str, str]],
    own: Iterable[OwnPipeline] = (),
    *,
    needs_input: bool = False,
    needs_output: bool = False,
) -> tuple[Choice, ...]:
    """Steps, then the person's own pipelines and each model as a step, then an input.

    With `needs_input` only what can take a wire (`needs_output`: what can feed a port).
    """
    found: list[Choice] = []
    for info in kinds.values():
        takes, gives = bool(info.templates), bool(info.outputs)
        if (needs_input and not takes) or (needs_output and not gives):
            continue
        found.append(Choice(Adds.STEP, tr(info.title), tr(info.summary), info.icon, info.kind))
    found += [_own_choice(one) for one in own if one.inputs or not needs_input]
    if "model" in kinds:
        icon = kinds["model"].icon
        for model, detail in models:
            words = detail or tr("Model step")
            settings: JsonObject = {"model": model}
            found.append(Choice(Adds.STEP, short_model(model), words, icon, "model", settings))
    if not needs_input:
        found.append(
            Choice(Adds.INPUT, tr("Input"), tr("A value that a run is given."), "file-text")
        )
    return tuple(found)


def _own_choice(own: OwnPipeline) -> Choice:
    detail = (
        tr("My pipelines: {summary}", summary=own.summary) if own.summary else tr("My pipelines")
    )
    return Choice(Adds.STEP, own.title, detail, "tree-structure", "pipeline", own.settings)


def wire_choices(index: GraphIndex, source: str) -> tuple[Choice, ...]:
    """Every port that `source` could feed without closing a loop, and each body.

    Of a source with several outputs (a branch) the titles say which: `then to Merge: first`.
    """
    outputs = [port.name for port in index.ports[source].outputs]
    found: list[Choice] = []
    for name, node in index.nodes.items():
        if name == source or isinstance(node, PipelineInput) or source in index.followers(name):
            continue
        for wire in _wires_into(node, index, source):
            found.extend(_from_outputs(wire, outputs))
    return tuple(found)


def _from_outputs(wire: Choice, outputs: Sequence[str]) -> Iterable[Choice]:
    if len(outputs) < 2:
        yield replace(wire, source_port=outputs[0]) if outputs else wire
        return
    for output in outputs:
        title = tr("{output} to {target}", output=output, target=wire.title)
        yield replace(wire, title=title, source_port=output)


def source_choices(index: GraphIndex, target: str, port: str) -> tuple[Choice, ...]:
    """Everything that could feed a port; `target` of the choice is the source to wire from."""
    later = index.followers(target) | {target}
    words = tr("feeds {port}", port=port)
    return tuple(
        Choice(Adds.WIRE, name_of(node), words, "flow-arrow", target=name, port=port)
        for name, node in index.nodes.items()
        if name not in later and index.ports[name].outputs
    )


def find(choices: Sequence[Choice], query: str) -> tuple[Choice, ...]:
    """The choices that match, best first; all of them in their order for an empty query."""
    words = query.lower().split()
    if not words:
        return tuple(choices)
    scored = [(_score(choice, words), place, choice) for place, choice in enumerate(choices)]
    good = sorted((-score, place, choice.title) for score, place, choice in scored if score > 0)
    return tuple(choices[place] for _, place, _ in good)


def _wires_into(node: Step, index: GraphIndex, source: str) -> Iterable[Choice]:
    """Ports that wait for something first; what takes another wire's place comes last."""
    taken: list[Choice] = []
    feeds = {b.port: b.source for b in index.feeds.get(node.id, ())}
    for port in index.ports[node.id].inputs:
        if feeds.get(port.name) == source:
            continue
        now = feeds.get(port.name)
        words = tr("instead of {source}", source=now) if now else tr("not connected yet")
        title = f"{node.shown_name}: {port.name}"
        wire = Choice(Adds.WIRE, title, words, "flow-arrow", target=node.id, port=port.name)
        if now:
            taken.append(wire)
        else:
            yield wire
    words = tr("as a new placeholder")
    yield Choice(Adds.WIRE, node.shown_name, words, "plus", target=node.id)
    yield from taken


def _score(choice: Choice, words: Sequence[str]) -> int:
    """0: no match. A title's beginning counts most, then its words, then any of its letters."""
    title, detail = choice.title.lower(), choice.detail.lower()
    total = 0
    for word in words:
        if title.startswith(word):
            total += 8
        elif any(part.startswith(word) for part in title.replace(":", " ").split()):
            total += 6
        elif word in title:
            total += 4
        elif word in detail:
            total += 2
        elif _is_inside(word, title):
            total += 1
        else:
            return 0
    return total


def _is_inside(word: str, text: str) -> bool:
    """Whether the letters of `word` come in `text` in this order."""
    letters = iter(text)
    return all(letter in letters for letter in word)
