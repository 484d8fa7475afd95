"""Graphs of any shape, for property tests: names that fit, ports that exist, no loops."""

from __future__ import annotations

from hypothesis import strategies as st

from forge_gui.values.graph import Graph, PipelineInput, PortKind, Position, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json

# Few and quick to draw: what matters is how names meet, not how they are spelt.
_NAMES = ("a", "b", "c", "query", "step_2", "step_3", "zoo", "x9", "long_name_of_a_step", "_u")
names = st.sampled_from(_NAMES)
texts = st.sampled_from(
    ("", "plain", "Tee, çay, 茶 🫖", "two\nlines", '"quotes" \\ and {braces}', " ", "\x00\u2028")
)
places = st.builds(Position, st.sampled_from((0, -40, 12.25, 9_999)), st.sampled_from((0, 7.5)))
json_values: st.SearchStrategy[Json] = st.sampled_from(
    (None, True, 3, -0.5, "text", [], [1, "a"], {}, {"k": [{"deep": None}]})
)


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    """A graph of up to eight steps whose wires lead from earlier to later ones."""
    ids = draw(st.permutations(_NAMES))[: draw(st.integers(1, 8))]
    count = draw(st.integers(0, min(3, len(ids) - 1)))
    inputs = tuple(
        PipelineInput(
            StepId(name), draw(st.sampled_from(PortKind)), draw(texts), example=draw(texts)
        )
        for name in ids[:count]
    )
    steps, wires = [], []
    for number, name in enumerate(ids[count:], count):
        ports = draw(st.lists(names, max_size=2, unique=True))
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
