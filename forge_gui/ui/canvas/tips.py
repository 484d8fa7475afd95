"""What the canvas says in words: tool tips, and the current node for a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from forge_gui.ui.canvas.hits import Hit, hit
from forge_gui.ui.canvas.node_look import port_label
from forge_gui.values.graph import PipelineInput
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_states import name_of

if TYPE_CHECKING:
    from forge_gui.ui.canvas.view import CanvasView


def show(view: CanvasView, event: QEvent) -> bool:
    """Answer the request for a tool tip; False for every other event."""
    if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
        return False
    found = hit(view.canvas, view.mapToScene(event.pos()), view.zoom)
    text = words(view.editor, found)
    if text:
        QToolTip.showText(event.globalPos(), text, view.viewport())
    else:
        QToolTip.hideText()
    return True


def words(editor: EditorViewModel, found: Hit) -> str:
    """The tip for what lies below the mouse; empty where the canvas says it all already."""
    if found.node is None:
        return _wire_words(editor, found)
    view = found.node.look.view
    if found.port is not None:
        kind = port_label(found.port) if found.is_output else found.port.name
        way = "gives" if found.is_output else "takes"
        return f"{found.node.look.title} {way} {kind} ({found.port.kind.value})"
    if view.sentence:
        return f"{view.sentence} {view.advice}".strip()
    said = [f"{found.node.look.title}: {view.word}", view.figures, view.detail]
    return ", ".join(part for part in said if part)


def spoken(editor: EditorViewModel) -> str:
    """The current node, its state, and how many there are."""
    count = len(editor.index.nodes)
    node = editor.index.nodes.get(editor.current)
    if node is None:
        chosen = len(editor.selected)
        return f"{chosen} of {count} nodes selected" if chosen else f"{count} nodes"
    what = "input" if isinstance(node, PipelineInput) else f"{node.kind} step"
    name = name_of(node)
    view = editor.step_view(editor.current)
    return f"{name}, {what}, {view.word}. {view.sentence}".strip()


def _wire_words(editor: EditorViewModel, found: Hit) -> str:
    if found.wire is None:
        return ""
    bound = found.wire.bound
    way = "" if bound.is_wired else " (by the name of the input)"
    nodes = editor.index.nodes
    ends = [nodes[bound.source], nodes[bound.target]]
    names = [name_of(node) for node in ends]
    return f"{names[0]} → {names[1]}: {bound.port}{way}"
