"""What the canvas says in words: tool tips, and the current node for a screen reader."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from forge_gui.ui.canvas import node_picture
from forge_gui.ui.canvas.hits import Hit, hit
from forge_gui.ui.canvas.node_look import kind_label, port_label
from forge_gui.values.bindings import Binding
from forge_gui.values.graph import MAIN_PORT, PipelineInput
from forge_gui.values.json_value import Json
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_states import name_of
from forge_gui.viewmodels.node_pictures import source_in
from forge_gui.viewmodels.node_words import size_text
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.wording import kind_name

_LINES, _WIDE, _MOST = 8, 72, 2_000
"""Of a preview: lines, characters a line, characters that are looked at."""

if TYPE_CHECKING:
    from forge_gui.ui.canvas.view import CanvasView


def show(view: CanvasView, event: QEvent) -> bool:
    """Answer the request for a tool tip; False for every other event."""
    if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
        return False
    found = hit(view.canvas, view.mapToScene(event.pos()), view.zoom)
    text = words(view.editor, found)
    if text:
        _show(view, event.globalPos(), found, text)
    else:
        QToolTip.hideText()
    return True


def _show(view: CanvasView, place: QPoint, found: Hit, text: str) -> None:
    """With the picture that went through a wire, as soon as it is there."""
    source = picture_on(view.editor, found)
    canvas, told = view.canvas, _plain(text)
    seen = node_picture.tip(canvas.paints, source, view.devicePixelRatioF()) if source else ""
    QToolTip.showText(place, f"{told}<p>{seen}</p>" if seen else told, view.viewport())
    if not source or seen:
        return

    def again(ready: str) -> None:
        if ready == source:
            canvas.thumbnails.ready.disconnect(again)
            if QToolTip.text() == told:
                _show(view, place, found, text)

    canvas.thumbnails.ready.connect(again)


def picture_on(editor: EditorViewModel, found: Hit) -> str:
    """The data URI or path of a picture that went through the wire below the mouse."""
    wire = None if found.node is not None else found.wire
    return source_in(value_on(editor, wire.bound)) if wire is not None else ""


def _plain(text: str) -> str:
    """As rich text that shows `text` as it is: Qt would guess, and take what a model wrote."""
    lines = (escape(line) for line in text.split("\n"))
    indented = (f"{'&nbsp;' * (len(x) - len(x.lstrip()))}{x.lstrip()}" for x in lines)
    return f"<qt>{'<br>'.join(indented)}</qt>"


def words(editor: EditorViewModel, found: Hit) -> str:
    """The tip for what lies below the mouse; empty where the canvas says it all already."""
    if found.node is None:
        return _wire_words(editor, found)
    view = found.node.look.view
    if found.is_dot:
        return _dot_words(editor, found.node.node_id)
    if found.port is not None:
        kind, title = kind_label(found.port), found.node.look.title
        if found.is_output:
            port = port_label(found.port)
            return tr("{step} gives {port} ({kind})", step=title, port=port, kind=kind)
        return tr("{step} takes {port} ({kind})", step=title, port=found.port.name, kind=kind)
    if view.sentence:
        return f"{view.sentence} {view.advice}".strip()
    said = [f"{found.node.look.title}: {view.word}", view.figures, view.detail]
    return ", ".join(part for part in said if part)


def _dot_words(editor: EditorViewModel, step: str) -> str:
    point = editor.breakpoint_at(step)
    if point is None:
        return tr("Click to pause runs before this step.")
    return tr("A run pauses before this step.") if point.is_on else tr("Its breakpoint is off.")


def spoken(editor: EditorViewModel) -> str:
    """The current node, its state, and how many there are."""
    total = len(editor.index.nodes)
    node = editor.index.nodes.get(editor.current)
    if node is None:
        chosen = len(editor.selected)
        if not chosen:
            return count(total, "node")
        return tr("{n} of {total} nodes selected", "", total, n=chosen, total=total)
    if isinstance(node, PipelineInput):
        what = tr("input")
    else:
        what = tr("{kind} step", kind=kind_name(node.kind))
    name = name_of(node)
    view = editor.step_view(editor.current)
    return f"{name}, {what}, {view.word}. {view.sentence}".strip()


def _wire_words(editor: EditorViewModel, found: Hit) -> str:
    """From where to where, and what went through: what it is, how much, how it begins."""
    if found.note is not None or found.group is not None or found.wire is None:
        return ""
    bound = found.wire.bound
    nodes = editor.index.nodes
    ends = [name_of(nodes[bound.source]), name_of(nodes[bound.target])]
    lines = [tr("{source} → {target}: {port}", source=ends[0], target=ends[1], port=bound.port)]
    if not bound.is_wired:
        lines.append(tr("Connected by the name of the input."))
    point = editor.breakpoint_at(bound.target, bound.port)
    if point is not None:
        lines.append(tr("A run pauses here.") if point.is_on else tr("Its breakpoint is off."))
    value = value_on(editor, bound)
    if value is not None:
        kind = found.wire.kind.value.replace("_", "/")
        lines += ["", f"{kind}, {size_of_value(value)}"]
        if not source_in(value).startswith("data:"):  # nobody reads these letters
            lines.append(preview(value))
    return "\n".join(lines)


def value_on(editor: EditorViewModel, bound: Binding) -> Json:
    """What went through a connection in the run that is shown; None: nothing yet."""
    node = editor.index.nodes[bound.source]
    if isinstance(node, PipelineInput):
        given = editor.given(node.name)
        return (node.example or None) if given is None else given
    result = editor.step_run(bound.source).result
    pinned = editor.graph.pins.get(node.id)
    output = result.output if result is not None else pinned
    if not output:
        return None
    key = "response" if bound.source_port == MAIN_PORT else bound.source_port
    return output.get(key, output.get("response"))


def size_of_value(value: Json) -> str:
    """`1.2 k chars`, `5 items`, `4 keys`."""
    if isinstance(value, str):
        return size_text(value)
    if isinstance(value, list):
        return tr("1 item") if len(value) == 1 else tr("{n} items", "", len(value), n=len(value))
    if isinstance(value, dict):
        return tr("1 key") if len(value) == 1 else tr("{n} keys", "", len(value), n=len(value))
    return size_text(json.dumps(value))


def preview(value: Json) -> str:
    """Its first lines, each cut where it is long."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=1)
    lines = text[:_MOST].splitlines()
    shown = [line if len(line) <= _WIDE else f"{line[: _WIDE - 1]}…" for line in lines[:_LINES]]
    is_cut = len(lines) > _LINES or len(text) > _MOST
    return "\n".join([*shown, "…"] if is_cut else shown)
