"""The scene: follows the editor's view-model and holds one item for each node and connection.

It subscribes and draws; it never writes the model. Whatever a person does goes through commands
of the view-model and comes back as a delta, so a change costs what it changes and no more.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QObject, QPointF

from forge_gui.ui.canvas.node_item import NodeItem
from forge_gui.ui.canvas.node_look import Glance, NodeLook, glance_of, look_of
from forge_gui.ui.canvas.paints import Paints
from forge_gui.ui.canvas.scene_pieces import ScenePieces
from forge_gui.ui.canvas.thumbnails import Thumbnails
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.bindings import Binding
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_diff import GraphDelta
from forge_gui.viewmodels.editor_index import all_feeds


class CanvasScene(ScenePieces):
    """Items by id, kept in step with one EditorViewModel."""

    def __init__(
        self, editor: EditorViewModel, theme: ThemeSource, parent: QObject | None = None
    ) -> None:
        thumbnails = Thumbnails()
        super().__init__(editor, _paints(theme, thumbnails), parent)
        self.thumbnails = thumbnails
        thumbnails.ready.connect(self._on_thumbnail)
        self._theme = theme
        editor.graphChanged.connect(self._on_graph)
        editor.selectionChanged.connect(self._on_selection)
        editor.stepStatesChanged.connect(self._on_states)
        editor.breakpointsChanged.connect(self._on_breakpoints)
        theme.changed.connect(self._on_theme)
        self._focus = ""
        self._selected: frozenset[str] = frozenset()
        self._selected_wires: frozenset[Binding] = frozenset()
        self.wiring.points = {one.place: one for one in editor.breakpoints}
        feeds = all_feeds(editor.index)
        self.wiring.count(feeds, 1)
        self._add_nodes(editor.index.nodes)
        self._add_wires(feeds)
        self.papers.fill()
        self._on_selection()
        self.make_room()
        self.is_filled = True

    # The model's word

    def _on_graph(self, delta: GraphDelta) -> None:
        self.put_down()  # a key may change the graph under a drag
        self.wiring.count(delta.wires_removed, -1)
        self.wiring.count(delta.wires_added, 1)
        for bound in delta.wires_removed:
            self.wiring.remove(bound)
        for node_id in delta.removed:
            item = self.nodes.pop(node_id)
            self.remove_piece(item)
        self._add_nodes(delta.added)
        for node_id in delta.moved:
            place = self.editor.position(node_id)
            self.nodes[node_id].place(QPointF(place.x, place.y))
        retyped = [b for n in delta.changed if self._is_retyped(n) for b in self.wires_of(n)]
        for bound in retyped:  # another kind of value comes out of them
            self.wires[bound].set_kind(self.wiring.kind_of(bound))
        followers = {bound.target for bound in retyped}
        self._renew((delta.changed | delta.rewired | delta.pins | followers) - delta.added)
        self._add_wires(delta.wires_added)
        touched = delta.moved | delta.changed
        self.wiring.span(self.wiring.of_all(touched))
        self.papers.follow(delta)
        self.drawnAnew.emit()
        self.make_room()

    def _on_states(self, ids: frozenset[str]) -> None:
        """Text that streams in is no news for the far view."""
        before = {n: self.nodes[n].glance.view.state for n in ids & self.nodes.keys()}
        self._renew(ids)
        if any(self.nodes[n].glance.view.state is not state for n, state in before.items()):
            self.drawnAnew.emit()

    def _on_breakpoints(self) -> None:
        before = self.wiring.points
        self.wiring.points = {one.place: one for one in self.editor.breakpoints}
        now = self.wiring.points
        places = {p for p in before.keys() | now.keys() if before.get(p) != now.get(p)}
        self._renew(step for step, _port in places)
        self.wiring.mark(self.wiring.of_all(step for step, _port in places))
        self.drawnAnew.emit()

    def _on_selection(self) -> None:
        nodes, wires = self.editor.selected, self.editor.selected_wires
        for node_id in nodes ^ self._selected:
            self._mark_node(node_id)
        changed, self._selected_wires = wires ^ self._selected_wires, wires
        self._selected = nodes
        self.papers.mark()
        self.wiring.mark(changed & self.wires.keys())
        self.drawnAnew.emit()

    def show_focus(self, node_id: str) -> None:
        """Draw the keyboard's ring around this node alone; empty: around none."""
        before, self._focus = self._focus, node_id
        for each in {before, node_id}:
            self._mark_node(each)
        self.drawnAnew.emit()

    def show_plain(self) -> None:
        """Draw nothing as selected or in focus: for pictures."""
        for node in self.nodes.values():
            node.set_marks(selected=False, focused=False)
        for wire in self.wires.values():
            wire.set_marks(used=wire.is_used, selected=False, hovered=False)
        for paper in self.papers.all:
            paper.set_mark(selected=False)

    def _mark_node(self, node_id: str) -> None:
        item = self.nodes.get(node_id)
        if item is not None:
            is_selected = node_id in self.editor.selected
            item.set_marks(selected=is_selected, focused=node_id == self._focus)

    def _on_theme(self) -> None:
        self.paints = _paints(self._theme, self.thumbnails)
        for item in self.nodes.values():
            item.set_paints(self.paints)
        for wire in self.wires.values():
            wire.paints = self.paints
        self.papers.set_paints(self.paints)
        self.allStained.emit()
        self.drawnAnew.emit()

    def _on_thumbnail(self, source: str) -> None:
        for item in self.nodes.values():
            if item.shows(source):
                item.drawn = None
                item.stain(is_far_too=False)

    # Items

    def _add_nodes(self, ids: Iterable[str]) -> None:
        for node_id in ids:
            item = NodeItem(self._glance(node_id), self._look, self.paints)
            place = self.editor.position(node_id)
            item.setPos(place.x, place.y)
            self.nodes[node_id] = item
            self.add_piece(item)

    def _add_wires(self, bounds: Collection[Binding]) -> None:
        if self.wiring.add(bounds, self.paints):
            self.allStained.emit()

    def _renew(self, ids: Iterable[str]) -> None:
        """Give these nodes their looks of now, and their outgoing wires the right strength."""
        for node_id in ids:
            item = self.nodes.get(node_id)
            if item is None:
                continue
            before = item.glance.view
            item.set_glance(self._glance(node_id))
            now = item.glance.view
            if now.has_value != before.has_value or (
                now.state is not before.state and self.wiring.points
            ):
                self.wiring.mark(self.wiring.of(node_id))

    def _glance(self, node_id: str) -> Glance:
        return glance_of(self.editor, node_id, self.wiring.points.get((node_id, "")))

    def _look(self, glance: Glance) -> NodeLook:
        return look_of(self.editor, glance, self.wiring.sources)

    def _is_retyped(self, node_id: str) -> bool:
        before, now = self.nodes[node_id].glance.ports, self.editor.index.ports[node_id]
        return before.outputs != now.outputs


def _paints(source: ThemeSource, thumbnails: Thumbnails) -> Paints:
    return Paints(
        source.theme,
        reduced_motion=source.reduced_motion,
        unit=source.text_scale,
        thumbnails=thumbnails,
    )
