"""`main.py run FILE --plan`: the plan as text and as one document, and nothing runs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from forge_gui.commands.flight_words import flight_document, flight_text
from forge_gui.commands.run import RunOrder, run_command
from forge_gui.engine.api import EngineApi
from forge_gui.engine.pipeline.document import pipeline_text
from tests.engine.simulated import engine_on, model_step, pipeline, quick

GRAPH = pipeline([model_step("a", "Hello {x}")], ["name>a.x"], {"name": "Ann"})


async def test_text_and_document_say_the_same(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m", size_mb=300)) as (engine, _):
        plan = await engine.flight_plan(GRAPH, {})
    text, document = flight_text(plan), flight_document(plan)
    assert "1 load" in text
    assert "a: simulation:m" in text
    assert document["loads"] == 1
    assert document["peak"] == {"ram": 300 * 1024 * 1024}
    assert json.loads(json.dumps(document)) == document


def test_nothing_runs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "p.forge.json"
    file.write_text(pipeline_text(GRAPH))
    stack = engine_on(tmp_path, quick("m"))
    heard = []

    async def open_engine() -> EngineApi:
        engine, hearing = await stack.__aenter__()
        heard.append(hearing)
        return engine

    status = run_command(RunOrder(file, (), True, "", True), open_engine, lambda *_: None)
    told = json.loads(capsys.readouterr().out)
    assert (status, told["status"], told["loads"]) == (0, "planned", 1)
    assert not heard[0].events
