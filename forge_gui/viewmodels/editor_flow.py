"""How steps take part in a run (modes, pins, models) and where they sit on wires: commands."""

from __future__ import annotations

from collections.abc import Iterable

from forge_gui.values import graph_edits as edits
from forge_gui.values import graph_edits_modes as modes
from forge_gui.values import graph_edits_wires as wires
from forge_gui.values.bindings import Binding
from forge_gui.values.graph import Graph, Position, StepMode
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import JsonObject
from forge_gui.viewmodels.editor_aligning import EditorAligning
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_MODE_TEXTS = {
    StepMode.ON: QT_TR_NOOP("Turn on"),
    StepMode.BYPASSED: QT_TR_NOOP("Bypass"),
    StepMode.MUTED: QT_TR_NOOP("Mute"),
}


class EditorFlow(EditorAligning):
    """The document with these commands; ids default to what is selected."""

    # Modes

    def set_mode(self, mode: StepMode, ids: Iterable[str] = ()) -> bool:
        """Turn steps on, bypass them or mute them."""
        chosen = frozenset(ids) or self.selected
        return self.apply(tr(_MODE_TEXTS[mode]), lambda g: modes.set_mode(g, chosen, mode))

    def toggle_mode(self, mode: StepMode, ids: Iterable[str] = ()) -> bool:
        """Bypass or mute steps; where all of them are already, turn them on."""
        chosen = frozenset(ids) or self.selected
        steps = [step for step in self.graph.steps if step.id in chosen]
        is_there = all(step.mode is mode for step in steps)
        return self.set_mode(StepMode.ON if steps and is_there else mode, chosen)

    # Pins

    def is_pinned(self, step_id: str) -> bool:
        return step_id in self.graph.pins

    def pin(self, step_id: str, output: JsonObject | None = None) -> bool:
        """Freeze a step's output: `output`, else what it gave in the run that is shown."""
        found = self._last_output(step_id) if output is None else output
        if found is None:
            self.refused.emit(
                tr("There is nothing to pin: this step has no result yet."),
                tr("Run it once first."),
            )
            return False
        return self.apply(tr("Pin"), lambda g: modes.pin(g, step_id, found))

    def unpin(self, ids: Iterable[str] = ()) -> bool:
        """Let pinned steps run again."""
        chosen = frozenset(ids) or self.selected
        return self.apply(tr("Unpin"), lambda g: modes.unpin(g, chosen))

    def toggle_pin(self, step_id: str) -> bool:
        return self.unpin((step_id,)) if self.is_pinned(step_id) else self.pin(step_id)

    def toggle_pins(self, ids: Iterable[str] = ()) -> bool:
        """Pin steps to what they gave last, those that have given something; where all are
        pinned, let them run again. One undo step."""
        chosen = frozenset(ids) or self.selected
        steps = [step.id for step in self.graph.steps if step.id in chosen]
        if all(self.is_pinned(step) for step in steps):
            return self.unpin(steps)
        found = {step: self._last_output(step) for step in steps if not self.is_pinned(step)}
        given = {step: output for step, output in found.items() if output is not None}
        if not given:
            return self.pin(next(iter(found)))  # tells that there is nothing yet

        def edit(graph: Graph) -> Graph:
            for step, output in given.items():
                graph = modes.pin(graph, step, output)
            return graph

        return self.apply(tr("Pin"), edit)

    # Models

    def set_models(self, model: str, ids: Iterable[str] = ()) -> bool:
        """Let another model do these steps; those that use none stay as they are."""
        chosen = frozenset(ids) or self.selected
        done = self.apply(
            tr("Change models"), lambda g: modes.replace_model(g, chosen, model, self.kinds)
        )
        self.default_model = model if done and model else self.default_model
        return done

    # Steps on wires

    def insert_step(
        self,
        kind: str,
        wire: Binding,
        at: Position | None = None,
        settings: JsonObject | None = None,
    ) -> StepId:
        """A new step on a wire, selected; without a place it goes between the wire's ends."""
        step = self._fresh(kind, settings or {}, "")
        if step is None:
            return StepId("")
        place = at or self._between(wire)

        def edit(graph: Graph) -> Graph:
            added = edits.add_step(graph, step, place)
            return wires.insert_on_wire(added, step.id, wire, self.kinds)

        if not self.apply(tr("Insert {what}", what=step.title), edit):
            return StepId("")
        self.select((step.id,))
        return step.id

    def insert_on_wire(self, step_id: str, wire: Binding, at: Position | None = None) -> bool:
        """Drop a step that is there onto a wire (and at a place, as the same undo step)."""

        def edit(graph: Graph) -> Graph:
            moved = edits.move(graph, {step_id: at}) if at else graph
            return wires.insert_on_wire(moved, step_id, wire, self.kinds)

        return self.apply(tr("Insert on wire"), edit)

    def can_insert(self, step_id: str, wire: Binding) -> bool:
        """Whether `insert_on_wire` would do it: what a hovering step shows."""
        return wires.can_insert(self.graph, step_id, wire, self.kinds)

    # Inside

    def _between(self, wire: Binding) -> Position | None:
        if wire.source not in self.index.nodes or wire.target not in self.index.nodes:
            return None
        one, other = self.position(wire.source), self.position(wire.target)
        return Position((one.x + other.x) / 2, (one.y + other.y) / 2)

    def _last_output(self, step_id: str) -> JsonObject | None:  # noqa: ARG002  # for subclasses
        """For subclasses, which know of runs: what the step gave last."""
        return None
