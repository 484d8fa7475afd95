"""Placing nodes by themselves: nothing overlaps, everything runs to the right."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.viewmodels.layout import arrange
from forge_gui.viewmodels.node_size import GRID, Size, wrap, wrap_tail
from tests.properties.graph_moves import Move, build, moves
from tests.properties.test_editor_commands import fresh

names = st.integers(0, 12).map(lambda n: f"n{n}")
graphs = st.tuples(
    st.dictionaries(
        names,
        st.builds(Size, st.sampled_from([168.0, 216.0]), st.integers(60, 400).map(float)),
        min_size=1,
    ),
    st.lists(st.tuples(names, names), max_size=30),
)


@given(graphs)
def test_no_two_nodes_overlap_and_all_stand_on_the_grid(
    graph: tuple[dict[str, Size], list[tuple[str, str]]],
) -> None:
    sizes, edges = graph
    places = arrange(sizes, edges)
    assert places.keys() == sizes.keys()
    for name, place in places.items():
        assert place.x % GRID == 0
        assert place.y % GRID == 0
        for other, there in places.items():
            if name < other:
                apart = (
                    place.x + sizes[name].width < there.x
                    or there.x + sizes[other].width < place.x
                    or place.y + sizes[name].height < there.y
                    or there.y + sizes[other].height < place.y
                )
                assert apart, (name, other)


@given(graphs)
def test_every_edge_that_closes_no_loop_runs_to_the_right(
    graph: tuple[dict[str, Size], list[tuple[str, str]]],
) -> None:
    sizes, edges = graph
    forward = [(a, b) for a, b in edges if a in sizes and b in sizes and a < b]
    places = arrange(sizes, forward)
    for source, target in forward:
        assert places[source].x + sizes[source].width < places[target].x


@given(graphs)
def test_the_same_graph_is_always_laid_out_the_same(
    graph: tuple[dict[str, Size], list[tuple[str, str]]],
) -> None:
    sizes, edges = graph
    backwards = dict(reversed(sizes.items()))
    assert arrange(sizes, edges) == arrange(backwards, list(reversed(edges)))


@given(moves)
def test_arranging_twice_changes_nothing_more(done: list[Move]) -> None:
    editor = fresh()
    build(editor, done)
    editor.select(())
    editor.arrange()
    once = editor.graph
    editor.arrange()
    assert editor.graph == once


@given(st.text(alphabet="ab {}\n\t", max_size=200), st.integers(1, 30), st.integers(1, 6))
def test_wrapped_lines_fit_and_lose_nothing_of_the_beginning(
    text: str, width: int, most: int
) -> None:
    lines = wrap(text, width, most)
    assert len(lines) <= most
    assert all(len(line) <= width for line in lines)
    joined = "".join(lines).replace(" ", "")
    assert text.expandtabs(4).replace("\n", "").replace(" ", "").startswith(joined)
    tail = wrap_tail(text, width, most)
    assert len(tail) <= most
    end = "".join(tail).replace(" ", "")
    assert text.expandtabs(4).replace("\n", "").replace(" ", "").endswith(end)
