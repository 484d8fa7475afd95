"""A vote whose answers are compared in meaning by a real llama.cpp, with a generated model."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from forge_gui.engine.assembly import assemble
from forge_gui.engine.backends.chosen import Crashed
from forge_gui.engine.backends.llama_cpp.backend import LlamaCppBackend
from forge_gui.engine.backends.registry import Build
from forge_gui.engine.backends.simulation.backend import SimulationBackend
from forge_gui.engine.clock import Clock
from forge_gui.engine.storage.paths import Folders
from forge_gui.values.graph import Step
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunStatus
from forge_gui.values.settings import Settings
from tests.engine.collaboration.voters import saying
from tests.engine.llama_cpp.conftest import gguf
from tests.engine.simulated import pipeline

VOTERS = (
    saying("a", "the cat sat on the mat."),
    saying("b", "the cat sat on the mat, and"),
    saying("c", "4"),
)


async def test_a_gguf_model_compares_the_answers_of_a_vote(
    tmp_path: Path, embedding_file: Path
) -> None:
    def builders(_: Settings, clock: Clock, crashed: Crashed) -> Mapping[tuple[str, ...], Build]:
        return {
            ("simulation",): lambda: SimulationBackend(VOTERS, clock=clock, on_crash=crashed),
            ("forge", "gguf"): lambda: LlamaCppBackend(None, clock=clock, on_crash=crashed),
        }

    said: dict[str, Json] = {
        "models": ["simulation:a", "simulation:b", "simulation:c"],
        "same": "meaning",
        "embedding_model": str(gguf(embedding_file)),
    }
    graph = pipeline([Step(StepId("vote"), "consensus", settings=said)], inputs={"text": "Who?"})
    folders = Folders(*(tmp_path / name for name in "cdkl"))
    engine = await assemble(Settings(), folders, Clock(), builders)
    try:
        result = await engine.run(graph, {})
    finally:
        await engine.close()
    found = result.steps[StepId("vote")]
    assert result.status is RunStatus.SUCCESS, found.error
    assert found.output["embedding_model"] == str(gguf(embedding_file))
    assert found.note.endswith("compared 2 texts in meaning."), "4 is a number, whatever it means"
    groups = found.output["groups"]
    assert isinstance(groups, list)
    assert groups[0] == {
        "response": "the cat sat on the mat.",
        "score": 2.0,
        "votes": 2,
        "same": "meaning",
    }
