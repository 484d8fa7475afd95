"""All that a node needs to be drawn, gathered from the view-model as plain values."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from forge_gui.values.debugging import Breakpoint
from forge_gui.values.graph import MAIN_PORT, PipelineInput, PortKind, StepMode
from forge_gui.values.runs import StepState
from forge_gui.values.step_kinds import Port
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_index import Node, NodePorts, input_kinds
from forge_gui.viewmodels.editor_states import StepView, model_of, name_of
from forge_gui.viewmodels.node_pictures import source_of
from forge_gui.viewmodels.node_size import (
    NodeFrame,
    columns,
    compact,
    frame_of,
    shown_text,
    wrap,
    wrap_tail,
)
from forge_gui.viewmodels.node_words import short_model, value_text
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

INPUT_ICON = "file-text"
_UNKNOWN_ICON = "question"
_NO_PROMPT, _NO_TEXT = QT_TR_NOOP("No prompt yet"), QT_TR_NOOP("No text yet")
_BADGES = {
    StepMode.MUTED: ("prohibit", QT_TR_NOOP("Muted")),
    StepMode.BYPASSED: ("arrow-bend-double-up-right", QT_TR_NOOP("Bypassed")),
}
_MODE_WORDS = {
    StepMode.MUTED: QT_TR_NOOP("Does not run"),
    StepMode.BYPASSED: QT_TR_NOOP("Passes its input on"),
}
_KIND_WORDS = {
    PortKind.TEXT: QT_TR_NOOP("text"),
    PortKind.JSON: "JSON",
    PortKind.NUMBER: QT_TR_NOOP("number"),
    PortKind.YES_NO: QT_TR_NOOP("yes/no"),
    PortKind.LIST: QT_TR_NOOP("list"),
    PortKind.IMAGE: QT_TR_NOOP("image"),
    PortKind.AUDIO: QT_TR_NOOP("audio"),
    PortKind.ANY: QT_TR_NOOP("any"),
}


@dataclass(frozen=True, slots=True)
class Glance:
    """What is seen of a node from far, and all that its place and size hang on."""

    node_id: str
    frame: NodeFrame
    ports: NodePorts
    view: StepView
    breakpoint: Breakpoint | None = None


@dataclass(frozen=True, slots=True)
class NodeLook:
    """What is drawn of one node."""

    node_id: str
    title: str
    icon: str
    model: str
    has_no_model: bool
    frame: NodeFrame
    ports: NodePorts
    input_kinds: tuple[PortKind, ...]
    """What comes through each input port, by row."""
    connected_inputs: frozenset[str]
    is_output_used: bool
    view: StepView
    prompt: str
    mode: StepMode = StepMode.ON
    is_pinned: bool = False
    breakpoint: Breakpoint | None = None
    is_input: bool = False
    picture: str = ""
    """The data URI or path of what its text box shows as a picture."""

    def has_edges_of(self, other: NodeLook) -> bool:
        """Whether all that reaches over the node's edges is the same: ring, ports, breakpoint."""
        return (
            self.view.state is other.view.state
            and self.frame == other.frame
            and self.ports == other.ports
            and self.input_kinds == other.input_kinds
            and self.connected_inputs == other.connected_inputs
            and self.is_output_used == other.is_output_used
            and self.breakpoint == other.breakpoint
        )

    @property
    def badge(self) -> tuple[str, str] | None:
        """A sign and a word for the title: how the step takes part other than usually."""
        if self.is_pinned:
            return "push-pin-fill", tr("Pinned")
        found = _BADGES.get(self.mode)
        return (found[0], tr(found[1])) if found else None

    @property
    def passed_row(self) -> int | None:
        """The row of the input that goes through a bypassed step; None for other steps."""
        if self.mode is not StepMode.BYPASSED or not self.ports.inputs:
            return None
        rows = (i for i, p in enumerate(self.ports.inputs) if p.name in self.connected_inputs)
        return next(rows, 0)

    @property
    def is_live(self) -> bool:
        """Its text box shows what streams in."""
        return self.view.state is StepState.RUNNING and bool(self.view.output)

    @property
    def shows_output(self) -> bool:
        return bool(self.view.output)

    @property
    def is_blank(self) -> bool:
        """Nothing is written yet: the box says what belongs there."""
        return not self.view.output and not self.prompt

    def box_lines(self) -> list[str]:
        """The lines in the text box: the end of what grows, else the beginning."""
        width, most = columns(self.frame.width), self.frame.lines
        if not most:
            return []
        if self.is_live:
            return wrap_tail(compact(self.view.output), width - 1, most)
        if not self.view.output and not self.prompt:
            return [tr(_NO_PROMPT if self.frame.has_model else _NO_TEXT)]
        return wrap(compact(self.view.output or self.prompt), width, most)


def glance_of(editor: EditorViewModel, node_id: str, point: Breakpoint | None = None) -> Glance:
    """A node as it is now, from far."""
    node, ports = editor.index.nodes[node_id], editor.index.ports[node_id]
    frame = frame_of(node, ports, editor.kinds)
    return Glance(node_id, frame, ports, _view(editor, node_id), point)


def look_of(editor: EditorViewModel, glance: Glance, used: Container[str]) -> NodeLook:
    """All that is drawn of a node; `used` are the ids whose output goes somewhere."""
    node_id, frame = glance.node_id, glance.frame
    node = editor.index.nodes[node_id]
    model = model_of(node)
    prompt = _text_of(editor, node).strip()
    return NodeLook(
        node_id=node_id,
        title=name_of(node),
        icon=_icon(editor, node),
        model=short_model(model) if model else tr("Choose a model") if frame.has_model else "",
        has_no_model=frame.has_model and not model,
        frame=frame,
        ports=glance.ports,
        input_kinds=input_kinds(editor.index, node_id),
        connected_inputs=frozenset(b.port for b in editor.index.feeds.get(node_id, ())),
        is_output_used=node_id in used,
        view=glance.view,
        prompt=prompt,
        mode=StepMode.ON if isinstance(node, PipelineInput) else node.mode,
        is_pinned=node_id in editor.graph.pins,
        breakpoint=glance.breakpoint,
        is_input=isinstance(node, PipelineInput),
        picture=source_of(node, glance.view.output, prompt),
    )


def _view(editor: EditorViewModel, node_id: str) -> StepView:
    """What the node says; an idle one that does not run as usual says that instead."""
    view, node = editor.step_view(node_id), editor.index.nodes[node_id]
    is_idle = view.state in (StepState.READY, StepState.NEEDS_INPUT)
    if isinstance(node, PipelineInput) or not is_idle:
        return view
    pin = editor.graph.pins.get(node.id)
    if pin is not None:
        kept = value_text(pin.get("response"))
        return StepView(
            StepState.CACHED,
            tr("Pinned: does not run"),
            tr("Pinned"),
            detail=view.detail,
            output=kept,
        )
    if node.mode is StepMode.ON:
        return view
    return StepView(StepState.SKIPPED, tr(_MODE_WORDS[node.mode]), tr(_BADGES[node.mode][1]))


def _text_of(editor: EditorViewModel, node: Node) -> str:
    """The prompt of a step; the value of an input, its own one or the example."""
    if isinstance(node, PipelineInput) and (given := editor.given(node.name)) is not None:
        return given
    return shown_text(node, editor.kinds)


def port_label(port: Port) -> str:
    """The only output is called by what comes out of it."""
    if port.name != MAIN_PORT:
        return port.name
    return kind_label(port)


def kind_label(port: Port) -> str:
    """What travels through a port, in a word."""
    return tr(_KIND_WORDS[port.kind])


def _icon(editor: EditorViewModel, node: Node) -> str:
    if isinstance(node, PipelineInput):
        return INPUT_ICON
    info = editor.kinds.get(node.kind)
    return info.icon if info else _UNKNOWN_ICON
