"""What a person can do to the nodes and wires that are there, as one undoable command each.

A command that cannot be done changes nothing, emits `refused` with the sentence, and says so by
what it returns (False, or an empty id).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from forge_gui.values import graph_edits as edits
from forge_gui.values.bindings import Binding
from forge_gui.values.graph import MAIN_PORT, UNTITLED, Graph, PortKind, Position, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.viewmodels import editor_edits
from forge_gui.viewmodels.editor_adding import EditorAdding
from forge_gui.viewmodels.translation import tr


class EditorCommands(EditorAdding):
    """The document with its commands."""

    # Taking away and moving

    def delete(self, ids: Iterable[str] = (), wires: Iterable[Binding] = ()) -> bool:
        """Take nodes, notes, frames and wires away; without arguments what is selected.

        A frame goes alone: what stands in it stays.
        """
        nodes, bound = frozenset(ids), tuple(wires)
        if not nodes and not bound:
            nodes, bound = self.selection, tuple(self.selected_wires)
        if not nodes and not bound:
            return True
        return self.apply(tr("Delete"), lambda g: editor_edits.delete(g, nodes, bound))

    def move(self, places: Mapping[str, Position], *, merge: bool = False) -> bool:
        """Put nodes and notes elsewhere. `merge`: quick moves of the same nodes are one undo step."""
        key = f"move {sorted(places)}" if merge else ""
        return self.apply(tr("Move"), lambda g: edits.move(g, places), merge_key=key)

    def nudge(self, dx: float, dy: float) -> bool:
        """Move what is selected by the arrow keys; a selected frame takes its members along."""
        places = {
            name: Position(self.position(name).x + dx, self.position(name).y + dy)
            for name in self.moving()
        }
        return self.move(places, merge=True)

    # Wires

    def connect_port(
        self, source: str, target: str, port: str, source_port: str = MAIN_PORT
    ) -> bool:
        """Wire an output to a port; what was at that port before makes way."""
        wire = Wire(StepId(source), StepId(target), port, source_port)
        return self.apply(tr("Connect"), lambda g: edits.connect(g, wire, self.kinds))

    def connect_to_body(self, source: str, target: str, source_port: str = MAIN_PORT) -> bool:
        """Drop a wire on a step: its prompt gets a placeholder, and that port the wire."""

        def edit(graph: Graph) -> Graph:
            return edits.connect_new_port(
                graph, source, target, source_port=source_port, kinds=self.kinds
            )

        return self.apply(tr("Connect"), edit)

    def take_wires(self, wires: Iterable[Binding]) -> bool:
        """Take wires away. One that a port has by its name alone cannot be: it is refused."""
        gone = tuple(wires)
        return self.apply(tr("Disconnect"), lambda g: editor_edits.delete(g, (), gone))

    def rewire(
        self, old: Binding, source: str, target: str, port: str, source_port: str = ""
    ) -> bool:
        """Drag one end of a wire elsewhere; an empty `port` means the target's body, an empty
        `source_port` the one that it had."""
        return self.apply(
            tr("Rewire"),
            lambda g: editor_edits.rewire(g, old, source, target, port, self.kinds, source_port),
        )

    # Names and settings

    def rename(self, node_id: str, shown: str) -> StepId:
        """Give a node another name; its id follows, wires stay. Returns the id it has now."""
        wanted = shown.strip()
        node = self.index.nodes.get(node_id)
        if not wanted or node is None:
            return StepId(node_id)
        new = editor_edits.id_for(self.graph, node_id, wanted)

        def edit(graph: Graph) -> Graph:
            renamed = edits.rename(graph, node_id, new, self.kinds)
            return edits.set_title(renamed, new, wanted) if renamed.step(new) else renamed

        was_current, was_selected = self.current == node_id, node_id in self.selected
        self._before_rename(node_id, new)
        if not self.apply(tr("Rename"), edit):
            self._before_rename(new, node_id)
            return StepId(node_id)
        if was_selected or was_current:
            chosen = self.selected | {new} if was_selected else self.selected
            current = new if was_current else self.current
            self.select(chosen, self.selected_wires, current=current)
        return new

    def set_setting(self, step_id: str, key: str, value: Json) -> bool:
        """Change one setting of a step; quick typing into the same one is one undo step."""
        base = self._merge_base(f"set {step_id} {key}")
        return self.apply(
            tr("Edit {setting}", setting=key),
            lambda g: editor_edits.set_setting(g, step_id, key, value, base, self.kinds),
            merge_key=f"set {step_id} {key}",
        )

    def set_settings(self, step_id: str, settings: JsonObject) -> bool:
        """Replace all settings of a step."""
        return self.apply(
            tr("Edit"), lambda g: edits.set_settings(g, step_id, settings, self.kinds)
        )

    def set_model(self, step_id: str, model: str) -> bool:
        """Let another model do a step; refused where the step uses none."""
        done = self.apply(
            tr("Change model"), lambda g: editor_edits.set_model(g, step_id, model, self.kinds)
        )
        self.default_model = model if done and model else self.default_model
        return done

    def set_input(
        self,
        name: str,
        *,
        kind: PortKind | None = None,
        description: str | None = None,
        example: str | None = None,
    ) -> bool:
        """Change what an input is or the value it has; typing is merged."""

        def edit(graph: Graph) -> Graph:
            return editor_edits.set_input(graph, name, kind, description, example)

        return self.apply(tr("Edit input"), edit, merge_key=f"input {name}")

    def shift_input(self, name: str, by: int) -> bool:
        """Ask for an input earlier (-1) or later (1); nothing for a step."""
        if self.graph.input(name) is None:
            return False
        return self.apply(tr("Reorder inputs"), lambda g: edits.shift_input(g, name, by))

    def describe(self, *, name: str | None = None, description: str | None = None) -> bool:
        """Change the pipeline's own name or description. It is never without a name."""

        def edit(graph: Graph) -> Graph:
            return replace(
                graph,
                name=graph.name if name is None else name or UNTITLED,
                description=graph.description if description is None else description,
            )

        return self.apply(tr("Describe"), edit, merge_key="describe")

    # Inside

    def _merge_base(self, key: str) -> Graph | None:
        """The graph before the typing that an edit with this key would join."""
        if self._history.would_merge(key, self._now()):
            return self._history.past[-1].graph
        return None

    def _before_rename(self, old: str, new: str) -> None:
        """For subclasses: what they know of a node goes with its name."""
