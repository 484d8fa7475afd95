"""How large a node is on the canvas: one rule for painting, hit-testing and laying out.

All in scene units (pixels at 100 %). The box for text has its lines from the prompt and never
grows while output streams into it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from forge_gui.values.graph import PipelineInput
from forge_gui.values.step_kinds import BUILT_IN_KINDS, StepKindInfo
from forge_gui.viewmodels.editor_index import GraphIndex, Node, NodePorts
from forge_gui.viewmodels.value_kinds import is_picture_path

GRID = 24
STEP_WIDTH = 204
INPUT_WIDTH = 144
TITLE = 28
STRIP = 24
MODEL_LINE = 24
PORT_ROW = 20
PORTS_PAD = 4
BOX_LINE = 16
BOX_PAD = 4
BOX_MARGIN = 8
COLUMN_WIDTH = 6.62
"""Advance of the monospace font at 11 px (JetBrains Mono 6.6, DejaVu Sans Mono 6.62)."""
BOX_TEXT_PAD = 7
OUTPUT_LINES = 4
MOST_LINES = 4


@dataclass(frozen=True, slots=True)
class Size:
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class NodeFrame:
    """Where the parts of one node begin, from its top, and how large it is."""

    width: int
    ports_top: int
    rows: int
    box_top: int
    lines: int
    """Lines of the text box; 0: none."""
    height: int
    has_model: bool

    @property
    def box_height(self) -> int:
        return self.lines * BOX_LINE + 2 * BOX_PAD

    def port_y(self, row: int) -> float:
        """The middle of a port row."""
        return self.ports_top + row * PORT_ROW + PORT_ROW / 2


def columns(width: int) -> int:
    """Characters of the monospace font that fit into the text box of a node."""
    return int((width - 2 * BOX_MARGIN - 2 * BOX_TEXT_PAD) / COLUMN_WIDTH)


def frame_of(
    node: Node, ports: NodePorts, kinds: Mapping[str, StepKindInfo] = BUILT_IN_KINDS
) -> NodeFrame:
    """The frame of a node with these ports."""
    is_input = isinstance(node, PipelineInput)
    width = INPUT_WIDTH if is_input else STEP_WIDTH
    has_model = not is_input and node.kind == "model"
    rows = max(len(ports.inputs), len(ports.outputs))
    ports_top = TITLE + STRIP + (MODEL_LINE if has_model else 0) + (0 if has_model else PORTS_PAD)
    box_top = ports_top + rows * PORT_ROW + PORTS_PAD
    lines = _lines(node, kinds, width)
    box = lines * BOX_LINE + 2 * BOX_PAD + BOX_MARGIN if lines else 2
    return NodeFrame(width, ports_top, rows, box_top, lines, box_top + box, has_model)


def size_of(
    node: Node, ports: NodePorts, kinds: Mapping[str, StepKindInfo] = BUILT_IN_KINDS
) -> Size:
    frame = frame_of(node, ports, kinds)
    return Size(frame.width, frame.height)


def sizes_of(
    index: GraphIndex, kinds: Mapping[str, StepKindInfo] = BUILT_IN_KINDS
) -> dict[str, Size]:
    return {name: size_of(node, index.ports[name], kinds) for name, node in index.nodes.items()}


def shown_text(node: Node, kinds: Mapping[str, StepKindInfo] = BUILT_IN_KINDS) -> str:
    """What the box of an idle node shows: its last template, or an input's example."""
    if isinstance(node, PipelineInput):
        return node.example
    info = kinds.get(node.kind)
    if info is None or not info.templates:
        return ""
    setting = info.templates[-1]
    text = node.settings.get(setting, info.defaults.get(setting, ""))
    return text if isinstance(text, str) else ""


def compact(text: str) -> str:
    """Without empty lines: a node has room for few."""
    return "\n".join(line for line in text.split("\n") if line.strip())


def wrap(text: str, width: int, most: int) -> list[str]:
    """The first lines of `text` broken at words into at most `most` lines of `width` columns."""
    lines: list[str] = []
    for paragraph in text.split("\n", most + 1):
        rest = paragraph.expandtabs(4)
        while len(rest) > width and len(lines) < most:
            cut = rest.rfind(" ", 1, width + 1)
            cut = width if cut <= 0 else cut
            lines.append(rest[:cut])
            rest = rest[cut:].removeprefix(" ")
        if len(lines) >= most:
            break
        lines.append(rest)
    return lines[:most]


def wrap_tail(text: str, width: int, most: int) -> list[str]:
    """The last lines of `text`, broken as `wrap` breaks them."""
    end = text[-width * most * 3 :]
    if len(end) < len(text):  # begin at a word, or the lines would dance as text comes
        end = end.partition(" ")[2]
    return wrap(end, width, len(end) + 1)[-most:]


def _lines(node: Node, kinds: Mapping[str, StepKindInfo], width: int) -> int:
    if isinstance(node, PipelineInput):
        return min(2, len(wrap(compact(node.example), columns(width), 2))) if node.example else 0
    info = kinds.get(node.kind)
    if info is None or not info.templates:
        return 0
    if not info.outputs:
        return OUTPUT_LINES
    text = compact(shown_text(node, kinds))
    if node.kind == "file_in" and is_picture_path(text):
        return MOST_LINES  # the picture stands there
    return max(2, len(wrap(text, columns(width), MOST_LINES)))
