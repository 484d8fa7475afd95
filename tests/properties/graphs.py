"""Graphs of any shape, for property tests: names that fit, ports that exist, no loops."""

from __future__ import annotations

from hypothesis import strategies as st

from forge_gui.values.graph import Graph, PipelineInput, PortKind, Position, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json

names = st.from_regex(r"[a-z][a-z0-9_]{0,5}", fullmatch=True)
texts = st.text(st.characters(blacklist_categories=["Cs"]), max_size=20)
places = st.builds(
    Position,
    st.integers(-9_999, 9_999).map(lambda number: number / 4),
    st.integers(-9_999, 9_999).map(lambda number: number / 4),
)
json_values: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=5,
)


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    """A graph of up to eight steps whose wires lead from earlier to later ones."""
    ids = draw(st.lists(names, min_size=1, max_size=10, unique=True))
    count = draw(st.integers(0, min(3, len(ids) - 1)))
    inputs = tuple(
        PipelineInput(
            StepId(name), draw(st.sampled_from(PortKind)), draw(texts), example=draw(texts)
        )
        for name in ids[:count]
    )
    steps, wires = [], []
    for number, name in enumerate(ids[count:], count):
        ports = draw(st.lists(names, max_size=3, unique=True))
        prompt = " ".join(f"{{{port}}}" for port in ports)
        kind, setting = draw(st.sampled_from([("template", "text"), ("model", "prompt")]))
        steps.append(Step(StepId(name), kind, draw(texts).strip(), {setting: prompt}))
        for port in ports if number else ():
            if draw(st.booleans()):
                source = draw(st.sampled_from(ids[:number]))
                wires.append(Wire(StepId(source), StepId(name), port))
    return Graph(
        name=draw(texts) or "Untitled",
        description=draw(texts),
        inputs=inputs,
        steps=tuple(sorted(steps, key=lambda step: step.id)),
        wires=tuple(sorted(wires)),
        layout={name: draw(places) for name in ids if draw(st.booleans())},
        expected=draw(st.dictionaries(st.sampled_from(ids), json_values, max_size=2)),
    )
