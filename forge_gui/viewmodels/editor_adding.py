"""The ways in which nodes come into a graph: by name, at the end of a wire, as a copy."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from forge_gui.values import graph_edits as edits
from forge_gui.values.graph import MAIN_PORT, Graph, PipelineInput, PortKind, Position, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import JsonObject
from forge_gui.values.step_kinds import output_ports
from forge_gui.viewmodels import editor_edits
from forge_gui.viewmodels.editor_index import ports_of
from forge_gui.viewmodels.editor_places import clear_place, free_place, hungry, input_place
from forge_gui.viewmodels.editor_search import Choice, OwnPipeline, add_choices
from forge_gui.viewmodels.editor_selection import EditorSelection
from forge_gui.viewmodels.node_size import size_of
from forge_gui.viewmodels.translation import tr


class EditorAdding(EditorSelection):
    """The document with the commands that add to it."""

    default_model = ""
    """The model id that a new model step gets: the one that was chosen last."""

    model_choices: tuple[tuple[str, str], ...] = ()
    """(model id, words beside it) of the models that search-to-add offers."""

    own_pipelines: Sequence[OwnPipeline] = ()
    """Pipelines that the person published; search-to-add offers them too."""

    def choices(
        self, *, needs_input: bool = False, needs_output: bool = False
    ) -> tuple[Choice, ...]:
        """What search-to-add offers here, see `add_choices`."""
        return add_choices(
            self.kinds,
            self.model_choices,
            self.own_pipelines,
            needs_input=needs_input,
            needs_output=needs_output,
        )

    def add_named(self, name: str, at: Position | None = None) -> StepId:
        """A step by what the palette calls it: its kind, or the key of a published pipeline."""
        own = next((one for one in self.own_pipelines if one.key == name), None)
        if own is not None:
            return self.add_step("pipeline", at, own.settings)
        return self.add_step(name, at)

    def add_step(
        self,
        kind: str,
        at: Position | None = None,
        settings: JsonObject | None = None,
        *,
        title: str = "",
        is_clear: bool = False,
    ) -> StepId:
        """A new step, selected; without a place it goes right of the current node.

        `is_clear`: not onto what stands at `at` already, but below it.
        """
        step = self._fresh(kind, settings or {}, title)
        if step is None:
            return StepId("")
        place = self._place(step, at, is_clear=is_clear)
        if self.apply(tr("Add {what}", what=step.title), lambda g: edits.add_step(g, step, place)):
            self.select((step.id,))
        return step.id

    def add_input(
        self,
        name: str = "",
        at: Position | None = None,
        kind: PortKind = PortKind.TEXT,
        *,
        is_clear: bool = False,
    ) -> StepId:
        """A new input of the pipeline; it feeds every unwired port of its name.

        Without a name it is called after a port that nothing feeds yet: first of the current node.
        """
        node, port = hungry(self.index, self.current) if not name else ("", "")
        given = PipelineInput(edits.free_id(self.graph, name or port or "text"), kind)
        place = self._place(given, at, beside=node or self.current, is_clear=is_clear)
        if self.apply(tr("Add input"), lambda g: edits.add_input(g, given, place)):
            self.select((given.name,))
        return given.name

    def add_step_from(
        self,
        kind: str,
        at: Position | None,
        source: str,
        *,
        source_port: str = MAIN_PORT,
        settings: JsonObject | None = None,
    ) -> StepId:
        """A new step fed by `source`: a wire that was dropped on the empty canvas, or, without a
        place, a step right of the current node."""
        step = self._fresh(kind, settings or {}, "")
        if step is None:
            return StepId("")
        place = self._place(step, at)

        def edit(graph: Graph) -> Graph:
            added = edits.add_step(graph, step, place)
            return editor_edits.feed(added, source, step.id, source_port, self.kinds)

        return self._added(tr("Add {what}", what=step.title), edit, step.id)

    def add_step_into(
        self,
        kind: str,
        at: Position,
        target: str,
        port: str,
        *,
        settings: JsonObject | None = None,
    ) -> StepId:
        """A new step that feeds a port: a wire dragged backwards onto the empty canvas."""
        step = self._fresh(kind, settings or {}, "")
        if step is None:
            return StepId("")
        gives = output_ports(step, self.kinds)

        def edit(graph: Graph) -> Graph:
            wire = Wire(step.id, StepId(target), port, gives[0].name if gives else MAIN_PORT)
            return edits.connect(edits.add_step(graph, step, at), wire, self.kinds)

        return self._added(tr("Add {what}", what=step.title), edit, step.id)

    def add_input_into(self, at: Position, target: str, port: str) -> StepId:
        """A new input named after a port that it feeds from then on."""
        given = PipelineInput(edits.free_id(self.graph, port))

        def edit(graph: Graph) -> Graph:
            added = edits.add_input(graph, given, at)
            if given.name == port and not any(
                (w.target, w.port) == (target, port) for w in graph.wires
            ):
                return added  # it feeds the port by its name
            return edits.connect(added, Wire(given.name, StepId(target), port), self.kinds)

        return self._added(tr("Add input"), edit, given.name)

    def duplicate(self, dx: float = 24.0, dy: float = 24.0) -> tuple[StepId, ...]:
        """Copies of what is selected, (dx, dy) away, fed by the same sources; they are
        selected."""
        if not self.selection:
            return ()
        new: tuple[StepId, ...] = ()

        def edit(graph: Graph) -> Graph:
            nonlocal new
            copied, new = editor_edits.duplicate(graph, self.selection, self.kinds, dx=dx, dy=dy)
            return copied

        if self.apply(tr("Duplicate"), edit):
            self.select(new)
        return new

    # Inside

    def _added(self, text: str, edit: Callable[[Graph], Graph], node: StepId) -> StepId:
        if not self.apply(text, edit):
            return StepId("")
        self.select((node,))
        return node

    def _fresh(self, kind: str, settings: JsonObject, title: str) -> Step | None:
        info = self.kinds.get(kind)
        title = title or self._own_title(kind, settings)
        if info is None:
            self.refused.emit(tr("There is no kind of step called {kind}.", kind=kind), "")
            return None
        if "model" in info.defaults and "model" not in settings and self.default_model:
            settings = {**settings, "model": self.default_model}
        if "models" in info.defaults and "models" not in settings and self.default_model:
            settings = {**settings, "models": [self.default_model]}
        chosen = settings.get("model")
        if isinstance(chosen, str) and chosen:
            self.default_model = chosen
        return editor_edits.fresh_step(self.graph, info, settings, title)

    def _own_title(self, kind: str, settings: JsonObject) -> str:
        """A step that runs a published pipeline is called like it."""
        path = settings.get("path") if kind == "pipeline" else None
        return next((own.title for own in self.own_pipelines if own.path == path), "")

    def _place(
        self,
        node: Step | PipelineInput,
        at: Position | None,
        *,
        beside: str = "",
        is_clear: bool = False,
    ) -> Position:
        if at is not None and not is_clear:
            return at
        size = size_of(node, ports_of(node, self.kinds))
        if at is not None:
            return clear_place(self.index, at, size)
        if isinstance(node, PipelineInput):
            return input_place(self.index, beside, size)
        return free_place(self.index, self.current, size)

    def _paste(self, text: str, piece: Graph, dx: float, dy: float) -> tuple[StepId, ...]:
        new: tuple[StepId, ...] = ()

        def edit(graph: Graph) -> Graph:
            nonlocal new
            pasted, new = edits.paste(graph, piece, dx=dx, dy=dy, kinds=self.kinds)
            return pasted

        if self.apply(text, edit):
            self.select(new)
        return new
