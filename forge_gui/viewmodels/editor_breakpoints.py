"""Where runs of one document shall pause: kept beside the graph, following its changes.

Breakpoints are no part of the pipeline file and no undo steps of their own. One whose step or wire
is gone is kept aside, so that it is back when undo brings the step back.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal

from forge_gui.values.debugging import Breakpoint, ValueCondition
from forge_gui.values.graph import Graph, Step
from forge_gui.values.ids import StepId
from forge_gui.values.runs import StepState
from forge_gui.viewmodels.editor_diff import GraphDelta
from forge_gui.viewmodels.editor_document import Edit
from forge_gui.viewmodels.editor_flow import EditorFlow
from forge_gui.viewmodels.editor_index import GraphIndex
from forge_gui.viewmodels.editor_runs import ACTIVE, StepRun


class EditorBreakpoints(EditorFlow):
    """The document with its breakpoints."""

    breakpointsChanged = Signal()
    """`breakpoints` are others now."""
    heldChanged = Signal(object)
    """frozenset of ids: a run that came here through another pipeline holds them, or no longer."""
    _kept: tuple[Breakpoint, ...] = ()
    _told: tuple[Breakpoint, ...] = ()
    _held: frozenset[str] = frozenset()
    """Steps before which a run stands still that came here through another pipeline."""
    _arriving = ""
    """The name that a step is just being given."""

    @property
    def breakpoints(self) -> tuple[Breakpoint, ...]:
        """Those whose step, or wire to a port, there is; sorted by place."""
        return tuple(one for one in self._kept if _is_there(self.index, one))

    def breakpoint_at(self, step_id: str, port: str = "") -> Breakpoint | None:
        """The one before a step, or on the wire to one of its ports."""
        place = (step_id, port)
        return next((one for one in self.breakpoints if one.place == place), None)

    def toggle_breakpoint(self, step_id: str, port: str = "") -> bool:
        """Set one or take it away. False: there is no such step, or nothing feeds that port."""
        wanted = Breakpoint(StepId(step_id), port)
        if self.breakpoint_at(step_id, port) is not None:
            self._keep(one for one in self._kept if one.place != wanted.place)
            return True
        if not _is_there(self.index, wanted):
            return False
        self._keep((*self._kept, wanted))
        return True

    def toggle_breakpoints(self, ids: Iterable[str] = ()) -> None:
        """At these steps (default: the selected ones) and at the selected wires: all set, or,
        where all are set, all taken away."""
        chosen = frozenset(ids) or self.selected
        places = [(step.id, "") for step in self.graph.steps if step.id in chosen]
        places += [(bound.target, bound.port) for bound in self.selected_wires]
        are_set = [self.breakpoint_at(*place) is not None for place in places]
        for place, is_set in zip(places, are_set, strict=True):
            if is_set == all(are_set):
                self.toggle_breakpoint(*place)

    def set_breakpoint_condition(
        self, step_id: str, port: str = "", condition: ValueCondition | None = None
    ) -> bool:
        """Pause only where a value fits; None: always. Sets the breakpoint if need be."""
        return self._change(Breakpoint(StepId(step_id), port, condition), keeps_on=True)

    def enable_breakpoint(self, step_id: str, port: str = "", *, is_on: bool) -> bool:
        """Turn one off without forgetting it, or on again."""
        known = self.breakpoint_at(step_id, port)
        return known is not None and self._change(replace(known, is_on=is_on), keeps_on=False)

    def clear_breakpoints(self) -> None:
        """Forget them all."""
        self._keep(())

    def set_breakpoints(self, breakpoints: Iterable[Breakpoint]) -> None:
        """Exactly these: what an earlier session remembered."""
        self._keep(breakpoints)

    def show_held(self, steps: frozenset[str]) -> None:
        """A run that came here through another pipeline stands still before these steps."""
        before, self._held = self._held, steps
        if touched := (before ^ steps) & self.index.nodes.keys():
            self.heldChanged.emit(frozenset(touched))

    def held_or(self, node_id: str, run: StepRun) -> StepRun:
        """What a step is in the run that is shown, unless another run holds it."""
        is_held = node_id in self._held and run.state not in ACTIVE
        return StepRun(StepState.PAUSED) if is_held else run

    # Inside

    def _change(self, wanted: Breakpoint, *, keeps_on: bool) -> bool:
        if not _is_there(self.index, wanted):
            return False
        known = self.breakpoint_at(*wanted.place)
        if keeps_on and known is not None:
            wanted = replace(wanted, is_on=known.is_on)
        self._keep((*(one for one in self._kept if one.place != wanted.place), wanted))
        return True

    def _keep(self, breakpoints: Iterable[Breakpoint]) -> None:
        by_place = {one.place: one for one in breakpoints}
        self._kept = tuple(by_place[place] for place in sorted(by_place))
        self._tell()

    def _tell(self) -> None:
        shown = self.breakpoints
        if shown != self._told:
            self._told = shown
            self.breakpointsChanged.emit()

    def apply(self, text: str, edit: Edit, *, merge_key: str = "") -> bool:
        """A new step does not get the breakpoint of an earlier one of its name."""
        before, arriving = self.index.nodes, self._arriving
        self._arriving = ""
        done = super().apply(text, edit, merge_key=merge_key)
        fresh = self.index.nodes.keys() - before.keys() - {arriving}
        if any(one.step in fresh for one in self._kept):
            self._keep(one for one in self._kept if one.step not in fresh)
        return done

    def set_graph(self, graph: Graph) -> None:
        self._kept = ()
        super().set_graph(graph)

    def _become(self, graph: Graph) -> GraphDelta:
        delta = super()._become(graph)
        self._tell()
        return delta

    def _before_rename(self, old: str, new: str) -> None:
        """They follow the name; under the old one they wait for an undo."""
        self._arriving = new
        also = [replace(one, step=StepId(new)) for one in self._kept if one.step == old]
        if also:
            self._keep((*(one for one in self._kept if one.step != new), *also))
        super()._before_rename(old, new)


def _is_there(index: GraphIndex, one: Breakpoint) -> bool:
    if not isinstance(index.nodes.get(one.step), Step):
        return False
    return not one.port or any(b.port == one.port for b in index.feeds.get(one.step, ()))
