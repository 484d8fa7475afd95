"""A map asks its model as a model step does: the same settings, the same words, the same reserves."""

from __future__ import annotations

from pathlib import Path

import pytest

from forge_gui.engine.backends.simulation.backend import SimulationBackend
from forge_gui.engine.backends.simulation.script import Trouble
from forge_gui.engine.pipeline.kinds.built_in import settings_schemas
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.graph import Step
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import StepState
from tests.engine.simulated import engine_on, pipeline, quick

QUICKLY = {"strategy": "fixed", "min_wait": 0.0}
OWN = {"prompt", "model", "json_mode", "json_schema"}


def each(**settings: Json) -> Step:
    given = {"items": "a\nb", "prompt": "{item}", "model": "simulation:m", **settings}
    return Step(StepId("each"), "map", settings=given)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[GenerateRequest]:
    """Every request that reaches the simulated backend."""
    seen: list[GenerateRequest] = []
    real = SimulationBackend.generate

    def generate(self: SimulationBackend, request: GenerateRequest) -> object:
        seen.append(request)
        return real(self, request)

    monkeypatch.setattr(SimulationBackend, "generate", generate)
    return seen


def test_the_settings_are_the_same_in_the_inspector() -> None:
    schemas = settings_schemas()
    model, mapping = (schemas[kind]["properties"] for kind in ("model", "map"))
    assert isinstance(model, dict)
    assert isinstance(mapping, dict)
    assert {name: mapping.get(name) for name in model if name not in OWN} == {
        name: found for name, found in model.items() if name not in OWN
    }
    reads, writes = (schemas[kind]["properties"] for kind in ("file_in", "file_out"))
    assert isinstance(reads, dict)
    assert isinstance(writes, dict)
    assert reads["path"] == writes["path"]


async def test_all_settings_reach_the_model(tmp_path: Path, asked: list[GenerateRequest]) -> None:
    chosen: dict[str, Json] = {
        "system": "You are {who}, number {number}.",
        "temperature": 0.5,
        "max_tokens": 9,
        "context_length": 512,
        "top_p": 0.9,
        "top_k": 7,
        "min_p": 0.1,
        "repeat_penalty": 1.1,
        "seed": 4,
        "stop": ["END"],
        "min_response_length": 0,
    }
    graph = pipeline([each(**chosen)], ["who>each.who"], {"who": "Ann"})
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        await engine.run(graph, {})
    assert sorted(one.system for one in asked) == [
        "You are Ann, number 1.",
        "You are Ann, number 2.",
    ]
    first = asked[0]
    sampling = first.sampling
    for name in ("temperature", "max_tokens", "top_p", "top_k", "min_p", "repeat_penalty", "seed"):
        assert getattr(sampling, name) == chosen[name]
    assert sampling.stop == ("END",)
    assert first.runner.context_length == 512
    assert first.min_length == 0


async def test_a_reserve_answers_the_items_and_that_is_said_and_not_kept(tmp_path: Path) -> None:
    graph = pipeline([each(fallback_models=["simulation:n"], seed=1)])
    async with engine_on(tmp_path, quick("m", Trouble.CUT), quick("n"), retry=QUICKLY) as (
        engine,
        _,
    ):
        for _round in range(2):
            result = (await engine.run(graph, {})).steps[StepId("each")]
            assert result.state is StepState.DONE
            assert "simulation:n answered instead of simulation:m" in result.note
            assert "(2 of 2 items)" in result.note


@pytest.mark.parametrize(("wish", "state"), [(True, "cached"), (None, "done"), (False, "done")])
async def test_its_cache_setting_counts(tmp_path: Path, wish: bool | None, state: str) -> None:
    graph = pipeline([each(cache=wish)])
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        await engine.run(graph, {})
        again = await engine.run(graph, {})
    assert again.steps[StepId("each")].state.value == state
