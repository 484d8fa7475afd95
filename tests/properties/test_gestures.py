"""Whatever a person does in whatever order, with undo and redo in between: everything agrees.

Ten thousand sequences: `HYPOTHESIS_PROFILE=ten-thousand main.py test tests/properties/test_gestures.py
-o hang_limit_s=3600`.
"""

from __future__ import annotations

from hypothesis import given, settings
from PySide6.QtCore import QModelIndex

from forge_gui.engine.pipeline.document import logic_text, parse_pipeline, pipeline_text
from forge_gui.ui.outline.model import ROW, OutlineModel
from forge_gui.ui.outline.tree import rows_of
from forge_gui.values.bindings import Binding, bindings, unbound_ports
from forge_gui.values.graph import Graph, Group, Note, Position
from forge_gui.values.graph_edits import all_ids, node_ids
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_diff import GraphDelta, diff
from forge_gui.viewmodels.editor_index import Node, all_feeds, index_graph
from tests.properties.gestures import TRAVELS, beginnings, fresh_editor, gestures, make
from tests.properties.graph_moves import Move


class Picture:
    """What a canvas holds that looks only at what a delta names."""

    def __init__(self, editor: EditorViewModel) -> None:
        self._editor = editor
        self.nodes: dict[str, Node] = {}
        self.places: dict[str, Position] = {}
        self.wires: set[Binding] = set()
        self.notes: dict[str, Note] = {}
        self.groups: dict[str, Group] = {}
        self.pins: set[str] = set()
        self._follow(diff(index_graph(Graph()), editor.index))
        editor.graphChanged.connect(self._follow)

    def _follow(self, delta: GraphDelta) -> None:
        index = self._editor.index
        for gone in delta.removed:
            del self.nodes[gone], self.places[gone]
        for node in delta.added | delta.changed:
            self.nodes[node] = index.nodes[node]
        for node in delta.added | delta.moved:
            self.places[node] = index.graph.layout[node]
        self.wires = (self.wires - delta.wires_removed) | delta.wires_added
        _follow_marks(self.notes, delta.notes, index.notes)
        _follow_marks(self.groups, delta.groups, index.groups)
        for step in delta.pins:
            (self.pins.add if step in index.graph.pins else self.pins.discard)(step)

    def agrees(self) -> None:
        index = self._editor.index
        assert self.nodes == index.nodes
        assert self.places == index.graph.layout
        assert self.wires == set(all_feeds(index))
        assert self.notes == index.notes
        assert self.groups == index.groups
        assert self.pins == set(index.graph.pins)


def _follow_marks(held: dict, told: frozenset[str], now: object) -> None:  # type: ignore[type-arg]
    assert isinstance(now, dict)
    for mark in told:
        if mark in now:
            held[mark] = now[mark]
        else:
            del held[mark]


def assert_sound(graph: Graph) -> None:
    ids: list[str] = [*(i.name for i in graph.inputs), *(s.id for s in graph.steps)]
    ids += [*(n.id for n in graph.notes), *(g.id for g in graph.groups)]
    assert len(ids) == len(set(ids)) == len(all_ids(graph))
    for marks in (graph.steps, graph.notes, graph.groups):
        names = [mark.id for mark in marks]
        assert names == sorted(names)
    assert list(graph.wires) == sorted(set(graph.wires))
    assert len({(wire.target, wire.port) for wire in graph.wires}) == len(graph.wires)
    members = [member for group in graph.groups for member in group.members]
    assert len(members) == len(set(members))
    assert set(members) <= node_ids(graph) | {note.id for note in graph.notes}
    assert all(list(group.members) == sorted(group.members) for group in graph.groups)
    assert all(group.members for group in graph.groups)
    assert set(graph.pins) <= {step.id for step in graph.steps}
    assert graph.layout.keys() == node_ids(graph)


def assert_selection(editor: EditorViewModel) -> None:
    index = editor.index
    assert editor.selected <= index.nodes.keys()
    assert editor.selected_notes <= index.notes.keys()
    assert editor.selected_groups <= index.groups.keys()
    assert editor.selected_wires <= set(all_feeds(index))
    assert editor.current == "" or editor.current in index.nodes
    for one in editor.breakpoints:
        assert editor.graph.step(one.step)
        assert not one.port or one.port in {b.port for b in index.feeds[one.step]}


def assert_outline(editor: EditorViewModel, outline: OutlineModel) -> None:
    """Rows kept in step edit by edit are those that are made anew."""
    top = [outline.index(row, 0) for row in range(outline.rowCount())]
    shown = [(outline.data(one, ROW), _ports(outline, one)) for one in top]
    assert shown == [(row, list(row.ports)) for row in rows_of(editor.index)]


def _ports(outline: OutlineModel, parent: QModelIndex) -> list[object]:
    count = outline.rowCount(parent)
    return [outline.data(outline.index(row, 0, parent), ROW) for row in range(count)]


@settings(max_examples=max(120, settings().max_examples))
@given(beginnings, gestures)
def test_graph_file_index_outline_and_canvas_agree_after_every_gesture(
    begun: Graph, done: list[Move]
) -> None:
    editor = fresh_editor(begun)
    picture, outline = Picture(editor), OutlineModel(editor)
    for move in done:
        before, past = editor.graph, editor.undo_text
        make(editor, move)
        after = editor.graph
        if move.name not in TRAVELS and after != before and move.name != "copy_paste":
            editor.undo()
            if move.name != "inside":  # two commands
                assert (editor.graph, editor.undo_text) == (before, past)
            editor.redo()
            assert editor.graph == after
        assert_sound(editor.graph)
        assert_selection(editor)
        assert editor.index == index_graph(editor.graph)
        assert set(all_feeds(editor.index)) == set(bindings(editor.graph))
        unbound = {n: editor.index.unbound(n) for n in editor.index.nodes}
        assert {n: ports for n, ports in unbound.items() if ports} == unbound_ports(editor.graph)
        picture.agrees()
        assert_outline(editor, outline)
        text = pipeline_text(editor.graph)
        assert parse_pipeline(text) == editor.graph
        assert pipeline_text(parse_pipeline(text)) == text


_LOOKS = frozenset({"move", "nudge", "align", "arrange", "add_note", "change_note", "group"})


@given(beginnings, gestures)
def test_what_is_only_looks_changes_no_line_of_the_logic(begun: Graph, done: list[Move]) -> None:
    editor = fresh_editor(begun)
    for move in done:
        before = editor.graph
        make(editor, move)
        is_look = move.name in _LOOKS | {"change_group", "ungroup", "colour"}
        if is_look:
            assert logic_text(editor.graph) == logic_text(before)
            start = '\n  "layout": '
            parts = [pipeline_text(one).partition(start)[0] for one in (before, editor.graph)]
            assert parts[0] == parts[1]


@given(beginnings, gestures)
def test_undoing_everything_leads_to_the_beginning_and_redoing_to_the_end(
    begun: Graph, done: list[Move]
) -> None:
    editor = fresh_editor(begun)
    start = editor.graph
    for move in done:
        make(editor, move)
    while editor.can_redo:
        editor.redo()
    seen = [editor.graph]
    while editor.can_undo:
        editor.undo()
        seen.append(editor.graph)
    assert editor.graph == start
    for graph in reversed(seen[:-1]):
        editor.redo()
        assert editor.graph == graph
