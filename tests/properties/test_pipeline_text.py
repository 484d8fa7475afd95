"""Any graph survives its file, and any edit of the file's text is read or refused, never a crash."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.pipeline.document import parse_pipeline, pipeline_text
from forge_gui.values.errors import FileDamaged
from forge_gui.values.graph import Graph
from forge_gui.values.graph_edits import move
from tests.properties.graphs import graphs, places


@given(graphs())
def test_a_graph_comes_back_as_it_was(graph: Graph) -> None:
    text = pipeline_text(graph)
    assert parse_pipeline(text) == graph
    assert pipeline_text(parse_pipeline(text)) == text


@given(graphs(), st.data())
def test_moving_nodes_changes_the_layout_alone(graph: Graph, data: st.DataObject) -> None:
    moved = move(graph, {name: data.draw(places) for name in graph.layout})
    start = '\n  "layout": '
    assert pipeline_text(graph).rpartition(start)[0] == pipeline_text(moved).rpartition(start)[0]


@given(graphs())
def test_the_order_of_things_in_memory_does_not_matter(graph: Graph) -> None:
    shuffled = replace(
        graph,
        steps=tuple(reversed(graph.steps)),
        wires=tuple(reversed(graph.wires)),
        layout=dict(reversed(list(graph.layout.items()))),
    )
    assert pipeline_text(shuffled) == pipeline_text(graph)


@given(graphs(), st.data())
def test_a_file_cut_or_changed_anywhere_is_read_or_refused(
    graph: Graph, data: st.DataObject
) -> None:
    text = pipeline_text(graph)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    put = data.draw(st.sampled_from(["", "{", "}", '"', ",", "null", "-1e999", "[[", "\\ud800"]))
    with suppress(FileDamaged):
        parse_pipeline(text[:start] + put + text[end:])
