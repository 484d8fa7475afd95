"""Edits on any graph: names stay unique, wires lead somewhere, no loop comes about, undo is exact."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from forge_gui.engine.pipeline.wiring import loops
from forge_gui.values import graph_edits as edits
from forge_gui.values.bindings import bindings, unbound_ports
from forge_gui.values.errors import GraphError
from forge_gui.values.graph import Graph, PipelineInput, Position, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.step_kinds import BUILT_IN_KINDS, input_ports
from tests.properties.graphs import graphs, names, texts


def ids(graph: Graph) -> list[str]:
    return [*(given.name for given in graph.inputs), *(step.id for step in graph.steps)]


def assert_sound(graph: Graph) -> None:
    """What every edit must leave true."""
    assert len(set(ids(graph))) == len(ids(graph))
    assert list(graph.steps) == sorted(graph.steps, key=lambda step: step.id)
    assert list(graph.wires) == sorted(set(graph.wires))
    assert len({(wire.target, wire.port) for wire in graph.wires}) == len(graph.wires)
    for wire in graph.wires:
        target = graph.step(wire.target)
        assert target
        assert wire.source in ids(graph)
        assert wire.port in {port.name for port in input_ports(target)}
    assert loops(graph, bindings(graph)) == ()
    assert set(graph.layout) <= set(ids(graph))


@given(graphs())
def test_the_graphs_of_these_tests_are_sound(graph: Graph) -> None:
    assert_sound(graph)


@given(graphs(), names)
def test_a_free_id_is_free_and_a_name(graph: Graph, wanted: str) -> None:
    for asked in (wanted, "Ä -", "9 lives", *ids(graph)):
        free = edits.free_id(graph, asked)
        assert free not in ids(graph)
        assert edits.add_step(graph, Step(free, "template")).step(free)


@given(graphs(), st.data())
def test_removing_leaves_no_trace(graph: Graph, data: st.DataObject) -> None:
    gone = data.draw(st.sets(st.sampled_from(ids(graph))))
    left = edits.remove(graph, gone)
    assert_sound(left)
    assert set(ids(left)) == set(ids(graph)) - gone
    assert not gone & set(left.layout)
    assert not gone & set(left.expected)


@given(graphs(), names, st.data())
def test_renaming_keeps_every_connection(graph: Graph, new: str, data: st.DataObject) -> None:
    old = data.draw(st.sampled_from(ids(graph)))
    assume(new not in ids(graph))
    ports = {port for step in graph.steps for port in (p.name for p in input_ports(step))}
    assume(new not in ports or not graph.input(old))  # a new input name may feed more ports
    renamed = edits.rename(graph, old, new)
    assert_sound(renamed)

    def name(one: str) -> str:
        return new if one == old else one

    before = {(name(b.source), name(b.target), b.port) for b in bindings(graph)}
    assert {(b.source, b.target, b.port) for b in bindings(renamed)} == before
    assert {name(one) for one in graph.layout} == set(renamed.layout)


@given(graphs(), st.data())
def test_a_taken_or_impossible_name_is_refused(graph: Graph, data: st.DataObject) -> None:
    old, taken = data.draw(st.permutations(ids(graph)).map(lambda p: (p[0], p[-1])))
    with pytest.raises(GraphError):
        edits.rename(graph, old, "no name")
    if old != taken:
        with pytest.raises(GraphError, match="taken"):
            edits.rename(graph, old, taken)


@given(graphs(), st.data())
def test_connecting_never_closes_a_loop(graph: Graph, data: st.DataObject) -> None:
    for _ in range(4):
        source, target = (data.draw(st.sampled_from(ids(graph))) for _ in range(2))
        with suppress(GraphError):
            graph = edits.connect_new_port(graph, source, target)
        step = graph.step(target)
        for port in input_ports(step) if step else ():
            with suppress(GraphError):
                wire = Wire(StepId(source), StepId(target), port.name)
                graph = edits.connect(graph, wire)
                assert wire in graph.wires
        assert_sound(graph)


@given(graphs(), st.data())
def test_a_wire_dropped_on_a_step_makes_a_port_that_is_fed(
    graph: Graph, data: st.DataObject
) -> None:
    source, target = (data.draw(st.sampled_from(ids(graph))) for _ in range(2))
    assume(graph.step(target) and not edits.would_loop(graph, source, target))
    wired = edits.connect_new_port(graph, source, target)
    new = set(wired.wires) - set(graph.wires)
    assert [(wire.source, wire.target) for wire in new] == [(source, target)]
    assert_sound(wired)


@given(graphs(), st.data(), st.lists(names, max_size=3, unique=True))
def test_changing_a_prompt_drops_wires_to_ports_that_are_gone(
    graph: Graph, data: st.DataObject, ports: list[str]
) -> None:
    step = data.draw(st.sampled_from(graph.steps)) if graph.steps else None
    assume(step)
    assert step
    setting = BUILT_IN_KINDS[step.kind].templates[-1]
    changed = edits.set_setting(graph, step.id, setting, "".join(f"{{{p}}}" for p in ports))
    assert_sound(changed)
    kept = {wire for wire in graph.wires if wire.target != step.id or wire.port in ports}
    assert set(changed.wires) == kept


@given(graphs(), st.data())
def test_pasting_adds_a_copy_and_changes_nothing_else(graph: Graph, data: st.DataObject) -> None:
    chosen = data.draw(st.sets(st.sampled_from(ids(graph))))
    piece = edits.subgraph(graph, chosen)
    assert set(ids(piece)) == chosen
    pasted, new = edits.paste(graph, piece, dx=40, dy=40)
    assert_sound(pasted)
    assert len(new) == len(chosen)
    assert set(new).isdisjoint(ids(graph))
    assert edits.remove(pasted, new).steps == graph.steps
    assert edits.remove(pasted, new).wires == graph.wires
    for name in chosen & set(graph.layout):
        at = graph.layout[name]
        assert Position(at.x + 40, at.y + 40) in {
            pasted.layout[one] for one in new if one in pasted.layout
        }


@given(graphs(), st.data())
def test_what_was_taken_away_again_was_never_there(graph: Graph, data: st.DataObject) -> None:
    name = edits.free_id(graph, "added")
    at = Position(1, 2)
    given_too = edits.add_input(graph, PipelineInput(name, description=data.draw(texts)), at)
    assert edits.remove(given_too, [name]) == graph
    stepped = edits.add_step(graph, Step(name, "template"), at)
    assert edits.remove(stepped, [name]) == graph


@given(graphs())
def test_every_port_is_either_fed_once_or_unbound(graph: Graph) -> None:
    fed = [(bound.target, bound.port) for bound in bindings(graph)]
    missing = [(step, port) for step, ports in unbound_ports(graph).items() for port in ports]
    all_ports = [(step.id, port.name) for step in graph.steps for port in input_ports(step)]
    assert sorted([*fed, *missing]) == sorted(all_ports)


@given(graphs())
def test_a_wire_goes_before_an_input_of_the_ports_name(graph: Graph) -> None:
    wired = {(wire.target, wire.port): wire.source for wire in graph.wires}
    for bound in bindings(graph):
        expected = wired.get((bound.target, bound.port), bound.port)
        assert bound.source == expected
        assert bound.is_wired == ((bound.target, bound.port) in wired)
