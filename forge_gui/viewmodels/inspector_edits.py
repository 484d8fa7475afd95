"""Edits that the inspector makes as one undo step each."""

from __future__ import annotations

from forge_gui.values import graph_edits as edits
from forge_gui.values.errors import GraphError
from forge_gui.values.graph import Graph, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import JsonObject
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.inspector_names import Name
from forge_gui.viewmodels.translation import tr


def complete_name(editor: EditorViewModel, step_id: str, key: str, text: str, name: Name) -> bool:
    """A name was taken from the list: the prompt has it now, and a step of that name is wired."""

    def edit(graph: Graph) -> Graph:
        changed = edits.set_setting(graph, step_id, key, text, editor.kinds)
        is_step = changed.step(name.name) is not None
        if not is_step or name.is_wired:
            return changed
        wire = Wire(StepId(name.name), StepId(step_id), name.name)
        try:
            return edits.connect(changed, wire, editor.kinds)
        except GraphError:
            return changed  # the words are right; what they lack is told on the node

    return editor.apply(tr("Insert {what}", what=f"{{{name.text}}}"), edit)


def output_of(editor: EditorViewModel, node: str) -> JsonObject:
    """What a node gives, as far as it is known: pinned, from the run that is shown, an example."""
    pinned = next((out for step, out in editor.graph.pins.items() if step == node), None)
    if pinned is not None:
        return pinned
    given = editor.graph.input(node)
    if given is not None:
        value = editor.given(node)
        text = given.example if value is None else value
        return {"response": text} if text else {}
    result = editor.step_run(node).result
    return result.output if result is not None and result.is_good else {}
