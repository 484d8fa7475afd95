"""The signs at the end of a row: a breakpoint, a step that is left out, a frozen output."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from forge_gui.ui.outline.tree import NodeRow, PortRow
from forge_gui.values.graph import Step, StepMode
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.translation import tr


@dataclass(frozen=True, slots=True)
class Sign:
    """An icon of the family, the theme's colour for it, and the word that says the same."""

    icon: str
    token: str
    word: str


def signs_of(editor: EditorViewModel, row: NodeRow | PortRow) -> tuple[Sign, ...]:
    """For a node's row, or that of a port, whose wire may have a breakpoint."""
    return tuple(_signs(editor, row))


def _signs(editor: EditorViewModel, row: NodeRow | PortRow) -> Iterator[Sign]:
    port = row.port if isinstance(row, PortRow) else ""
    known = editor.breakpoint_at(row.node_id, port)
    if known is not None:
        is_on = known.is_on
        word = tr("breakpoint") if is_on else tr("breakpoint, off")
        yield Sign("circle-fill" if is_on else "circle", "danger" if is_on else "muted", word)
    node = editor.index.nodes.get(row.node_id)
    if port or not isinstance(node, Step):
        return
    if node.mode is StepMode.MUTED:
        yield Sign("prohibit", "muted", tr("muted"))
    if node.mode is StepMode.BYPASSED:
        yield Sign("arrow-bend-double-up-right", "muted", tr("bypassed"))
    if editor.is_pinned(node.id):
        yield Sign("push-pin-fill", "info", tr("pinned"))
