"""Comparing any two pipelines: what is told is what it takes to make one of the other."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.pipeline.comparison_graphs import compare_graphs
from forge_gui.values.comparison import GraphDiff
from forge_gui.values.graph import Graph, Position, Step, StepMode, Wire
from forge_gui.values.ids import StepId

_NAMES = st.sampled_from([StepId(name) for name in "abcdef"])
_SETTINGS = st.dictionaries(
    st.sampled_from(["text", "n"]), st.sampled_from(["x", "y", 1, True, None]), max_size=2
)


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    names = sorted(draw(st.sets(_NAMES, max_size=5)))
    steps = tuple(
        Step(
            name,
            draw(st.sampled_from(["template", "model"])),
            draw(st.sampled_from(["", "T"])),
            draw(_SETTINGS),
            draw(st.sampled_from(list(StepMode))),
        )
        for name in names
    )
    ends = st.tuples(_NAMES, _NAMES, st.sampled_from(["p", "q"]))
    wires = {
        (target, port): Wire(source, target, port)
        for source, target, port in draw(st.lists(ends, max_size=6))
    }
    pins = {name: {"response": draw(st.integers(0, 1))} for name in names if draw(st.booleans())}
    layout = {str(name): Position(draw(st.integers(0, 9)), 0) for name in names}
    return Graph(steps=steps, wires=tuple(sorted(wires.values())), pins=pins, layout=layout)


def patched(before: Graph, diff: GraphDiff) -> Graph:
    """The first graph with everything done to it that is told."""
    gone = {one.id for one in diff.removed} | {one.before.id for one in diff.changed}
    steps = [one for one in before.steps if one.id not in gone]
    steps += [*diff.added, *(one.after for one in diff.changed)]
    names = dict(diff.renamed)
    wires = {
        replace(
            one,
            source=names.get(one.source, one.source),
            target=names.get(one.target, one.target),
        )
        for one in before.wires
        if one not in diff.wires_removed
    }
    pins = {names.get(step, step): output for step, output in before.pins.items()}
    for pin in diff.pins:
        pins.pop(pin.step, None)
        if pin.after is not None:
            pins[pin.step] = dict(pin.after)
    return replace(
        before,
        steps=tuple(sorted(steps, key=lambda one: one.id)),
        wires=tuple(sorted(wires | set(diff.wires_added))),
        pins=pins,
    )


@given(before=graphs(), after=graphs())
def test_the_difference_makes_one_of_the_other(before: Graph, after: Graph) -> None:
    diff = compare_graphs(before, after)
    made = patched(before, diff)
    assert (made.steps, made.wires, made.pins) == (after.steps, after.wires, after.pins)
    assert diff.is_same is compare_graphs(after, before).is_same


@given(graph=graphs())
def test_a_pipeline_is_the_same_as_itself_wherever_things_stand(graph: Graph) -> None:
    assert compare_graphs(graph, replace(graph, layout={})).is_same
