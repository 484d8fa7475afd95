"""Everything on the canvas by its name, for "Go to": steps, inputs, notes, groups. Pure."""

from __future__ import annotations

from forge_gui.values.graph import PipelineInput
from forge_gui.viewmodels.editor_index import GraphIndex, Node
from forge_gui.viewmodels.editor_search import Adds, Choice
from forge_gui.viewmodels.editor_states import model_of, name_of
from forge_gui.viewmodels.node_size import compact
from forge_gui.viewmodels.node_words import short_model
from forge_gui.viewmodels.translation import tr

_FIRST = 60
"""Characters of a note that stand for its name."""


def place_choices(index: GraphIndex) -> tuple[Choice, ...]:
    """One line for each; `target` is its id. A step is also found by its model and its id."""
    nodes = [
        Choice(Adds.NOTHING, name_of(node), _words(node), "crosshair", target=name)
        for name, node in index.nodes.items()
    ]
    notes = [
        Choice(
            Adds.NOTHING,
            compact(note.text).replace("\n", " ")[:_FIRST] or tr("Empty note"),
            tr("Note"),
            "note",
            target=name,
        )
        for name, note in index.notes.items()
    ]
    groups = [
        Choice(
            Adds.NOTHING,
            group.title or tr("Group", "noun"),
            tr("Group of {count}", count=len(group.members)),
            "bounding-box",
            target=name,
        )
        for name, group in index.groups.items()
    ]
    return (*nodes, *groups, *notes)


def _words(node: Node) -> str:
    if isinstance(node, PipelineInput):
        return tr("Input")
    model = model_of(node)
    return ", ".join(
        part for part in (node.kind, short_model(model) if model else "", node.id) if part
    )
