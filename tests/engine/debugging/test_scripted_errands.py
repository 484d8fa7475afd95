"""Scripts run a part of a pipeline: to a step, on given answers."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

import forge_gui
from forge_gui import AnalysisStep, Config, Pipeline
from forge_gui.values.errors import PipelineRefused
from tests.engine.simulated import pipeline, template_step
from tests.engine.test_scripting import QUICK

GRAPH = pipeline(
    [template_step("a", "{topic}"), template_step("b", "b:{a}"), template_step("c", "c:{b}")],
    ["a>b.a", "b>c.b"],
    {"topic": "tea"},
)


def test_a_graph_to_a_step_and_on_a_given_answer() -> None:
    with forge_gui.open_engine_blocking(QUICK) as engine:
        assert engine.run(GRAPH, to="b")["outputs"] == {"b": "b:tea"}
        given = engine.run(GRAPH, to=["c"], given={"b": "mine"})
        assert given["outputs"] == {"c": "c:mine"}
        assert engine.run(GRAPH, given={"b": {"response": "whole"}})["outputs"] == {"c": "c:whole"}
        with pytest.raises(PipelineRefused, match="no step z"):
            engine.run(GRAPH, to="z")


class Adding(AnalysisStep):
    """Counts its calls, and adds one to what came before."""

    def __init__(self, before: str = "") -> None:
        self.before = before
        self.calls = 0

    async def execute(self, data: Mapping[str, Any]) -> Mapping[str, Any]:
        self.calls += 1
        came = data.get(self.before)
        return {"output": {"response": 1 + (came["response"] if came else 0)}}


async def test_a_script_s_own_steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORGE_HOME", str(tmp_path))
    one, two, three = Adding(), Adding("one"), Adding("two")
    steps = [("one", one, []), ("two", two, ["one"]), ("three", three, ["two"])]
    whole = Pipeline(steps, Config(simulation_mode=True))
    result = await whole.run({}, to="two", given={"one": 41})
    assert set(result["results"]) == {"one", "two"}
    assert result["results"]["one"]["cause"] == "Given."
    assert result["outputs"] == {"two": 42}
    assert (one.calls, two.calls, three.calls) == (0, 1, 0)
