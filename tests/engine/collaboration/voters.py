"""Simulated models that always say the same, for tests of models that work together."""

from __future__ import annotations

from dataclasses import replace

from forge_gui.engine.backends.simulation.script import ScriptedAnswer, SimulatedModel
from forge_gui.values.capabilities import Capability
from forge_gui.values.collaboration import ConsensusOrder, Voter
from forge_gui.values.ids import ModelId
from tests.engine.simulated import quick

EMBEDDER = replace(quick("embedder"), capabilities=frozenset({Capability.EMBEDDING}))


def saying(name: str, *texts: str, **options: float) -> SimulatedModel:
    """Says the last of `texts`, or, to a prompt that contains `a`, what a text `a=b` says."""
    answers = []
    for text in texts:
        when, _, said = text.rpartition("=")
        answers.append(ScriptedAnswer(said, when))
    return replace(quick(name), answers=tuple(answers), **options)  # type: ignore[arg-type]


def model(name: str) -> ModelId:
    return ModelId("simulation", name)


def asking(*names: str, **options: object) -> ConsensusOrder:
    """Each once."""
    voters = tuple(Voter(model(name)) for name in names)
    return replace(ConsensusOrder("What is it?", voters), **options)  # type: ignore[arg-type]
