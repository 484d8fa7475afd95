"""Pipelines for the durability benchmark: layered, seeded, with waits that a kill can fall into."""

from __future__ import annotations

import random

from forge_gui.values.graph import Graph, PipelineInput, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json

MODELS = ("simulated-writer", "simulated-small", "simulated-coder")
_LAYERS = 8
_WIDEST = 5


def layered(seed: int) -> Graph:
    """20 to 40 steps in layers: most ask a model, some only put texts together."""
    chance = random.Random(seed)
    steps: list[Step] = []
    wires: list[Wire] = []
    before = [StepId("topic")]
    for layer in range(_LAYERS):
        row: list[StepId] = []
        for place in range(chance.randint(2, _WIDEST)):
            name = StepId(f"s{layer}_{place}")
            sources = chance.sample(before, min(len(before), chance.randint(1, 2)))
            ports = [f"p{number}" for number in range(len(sources))]
            prompt = f"{layer}.{place}: " + " / ".join(f"{{{port}}}" for port in ports)
            steps.append(_step(chance, name, prompt))
            wires += [Wire(source, name, port) for source, port in zip(sources, ports, strict=True)]
            row.append(name)
        before = row
    given = (PipelineInput(StepId("topic"), example="harbour"),)
    return Graph(
        f"Layers {seed}", "", given, tuple(sorted(steps, key=lambda s: s.id)), tuple(wires)
    )


def _step(chance: random.Random, name: StepId, prompt: str) -> Step:
    if chance.random() < 0.3:
        return Step(name, "template", settings={"text": prompt})
    model = f"simulation:{chance.choice(MODELS)}"
    settings: dict[str, Json] = {
        "model": model,
        "prompt": prompt,
        "max_tokens": chance.randint(2, 12),
    }
    return Step(name, "model", settings=settings)
