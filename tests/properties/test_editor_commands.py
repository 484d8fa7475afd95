"""Whatever a person does in whatever order: undo takes it back exactly, and the looks agree."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from forge_gui.values import graph_edits
from forge_gui.values.bindings import bindings, unbound_ports
from forge_gui.values.graph import Graph
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_diff import GraphDelta, diff
from forge_gui.viewmodels.editor_index import all_feeds, index_graph
from tests.properties.graph_moves import Move, build, do, moves


def fresh() -> EditorViewModel:
    clock = iter(range(0, 1_000_000, 100))  # so slow that no two edits are typed together
    return EditorViewModel(now=lambda: float(next(clock)))


@given(moves)
def test_undo_after_each_command_gives_the_graph_before_it_and_redo_the_one_after(
    done: list[Move],
) -> None:
    editor = fresh()
    for move in done:
        before, past = editor.graph, editor.undo_text
        do(editor, move)
        after = editor.graph
        if after == before:
            continue
        editor.undo()
        assert (editor.graph, editor.undo_text) == (before, past)
        editor.redo()
        assert editor.graph == after


@given(moves)
def test_undo_of_everything_leads_to_the_beginning_and_redo_of_everything_to_the_end(
    done: list[Move],
) -> None:
    editor = fresh()
    end = build(editor, done)
    seen = [editor.graph]
    while editor.can_undo:
        editor.undo()
        seen.append(editor.graph)
    assert editor.graph == Graph()
    assert not editor.is_modified
    for graph in reversed(seen[:-1]):
        editor.redo()
        assert editor.graph == graph
    assert editor.graph == end
    assert not editor.can_redo


@given(moves, moves)
def test_a_copy_never_changes_what_was_there(first: list[Move], second: list[Move]) -> None:
    editor = fresh()
    build(editor, first)
    nodes, wires = dict(editor.index.nodes), set(editor.graph.wires)
    other = fresh()
    piece = build(other, second)
    texts: dict[str, Graph] = {"x": piece}
    pasting = EditorViewModel(editor.graph, read_text=lambda text: texts[text])
    new = pasting.paste_text("x")
    assert {name: pasting.index.nodes[name] for name in nodes} == nodes
    assert wires <= set(pasting.graph.wires)
    assert set(new) == pasting.index.nodes.keys() - nodes.keys()
    assert len(new) == len(other.index.nodes)
    assert pasting.selected == frozenset(new) or not new


@given(moves)
def test_a_copied_selection_is_fed_as_the_original_among_itself(done: list[Move]) -> None:
    editor = fresh()
    build(editor, done)
    editor.select_all()
    chosen = sorted(editor.selected)
    new = editor.duplicate()
    piece = graph_edits.subgraph(editor.graph, chosen)
    old = [*(given.name for given in piece.inputs), *(step.id for step in piece.steps)]
    names = dict(zip(old, new, strict=True))
    for bound in bindings(editor.graph):
        if bound.source in names and bound.target in names:
            pasted = {(b.source, b.port) for b in editor.index.feeds.get(names[bound.target], ())}
            assert (names[bound.source], bound.port) in pasted


@given(moves)
def test_the_index_grown_edit_by_edit_is_the_one_made_from_scratch(done: list[Move]) -> None:
    editor = fresh()
    for move in done:
        do(editor, move)
        made = index_graph(editor.graph)
        assert editor.index == made
        assert set(all_feeds(editor.index)) == set(bindings(editor.graph))
        unbound = {n: editor.index.unbound(n) for n in editor.index.nodes}
        assert {n: ports for n, ports in unbound.items() if ports} == unbound_ports(editor.graph)


@given(moves)
def test_every_node_stands_somewhere_and_no_place_is_left_behind(done: list[Move]) -> None:
    editor = fresh()
    build(editor, done)
    assert editor.graph.layout.keys() == editor.index.nodes.keys()


@given(moves, moves)
def test_a_delta_tells_exactly_what_is_different(first: list[Move], second: list[Move]) -> None:
    editor = fresh()
    old = index_graph(build(editor, first))
    new = index_graph(build(editor, second))
    delta = diff(old, new)
    assert (old.nodes.keys() - delta.removed) | delta.added == new.nodes.keys()
    kept = old.nodes.keys() & new.nodes.keys()
    assert delta.changed == {n for n in kept if old.nodes[n] != new.nodes[n]}
    assert delta.moved == {n for n in kept if old.graph.layout.get(n) != new.graph.layout.get(n)}
    wires = (set(all_feeds(old)) - delta.wires_removed) | delta.wires_added
    assert wires == set(all_feeds(new))
    assert bool(delta) is (old.graph != new.graph) or old.graph.wires != new.graph.wires


@given(moves)
def test_views_that_only_listen_end_with_the_same_picture(done: list[Move]) -> None:
    """A scene that follows the deltas has the nodes and wires of the graph."""
    editor = fresh()
    nodes: set[str] = set()
    wires: set[object] = set()

    def follow(delta: GraphDelta) -> None:
        nodes.difference_update(delta.removed)
        nodes.update(delta.added)
        wires.difference_update(delta.wires_removed)
        wires.update(delta.wires_added)

    editor.graphChanged.connect(follow)
    for move in done:
        do(editor, move)
        if move.third == 0:
            editor.undo()
        if move.third == 1:
            editor.redo()
    assert nodes == set(editor.index.nodes)
    assert wires == set(all_feeds(editor.index))


@given(moves)
def test_nothing_that_is_gone_is_selected(done: list[Move]) -> None:
    editor = fresh()
    for move in done:
        do(editor, move)
        editor.undo() if move.second == 3 else None
        assert editor.selected <= editor.index.nodes.keys()
        assert editor.current in editor.index.nodes or editor.current == ""
        assert editor.selected_wires <= set(all_feeds(editor.index))


@settings(max_examples=40)
@given(st.lists(st.tuples(st.sampled_from("abc{} "), st.floats(0, 3)), min_size=1, max_size=30))
def test_typing_is_undone_in_pauses_and_ends_at_the_beginning(
    keys: list[tuple[str, float]],
) -> None:
    now = [0.0]
    editor = EditorViewModel(now=lambda: now[0])
    step = editor.add_step("model")
    now[0] += 10
    start, text = editor.graph, ""
    pauses = 0
    for place, (key, wait) in enumerate(keys):
        now[0] += wait
        text += key
        before = editor.graph
        editor.set_setting(step, "prompt", text)
        pauses += editor.graph != before and (place == 0 or wait > 1.0)
    undone = 0
    while editor.graph != start:
        editor.undo()
        undone += 1
    assert undone <= pauses + 1
