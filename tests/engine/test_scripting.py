"""The blocking face for scripts: runs, answers, refusals, endings; no thread stays behind."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest

import forge_gui
from forge_gui.engine.pipeline.document import write_pipeline
from forge_gui.engine.pipeline.kinds.built_in import settings_schemas
from forge_gui.scripting.options import step_settings
from forge_gui.values.errors import FileDamaged, PipelineRefused
from forge_gui.values.graph import Graph
from forge_gui.values.settings import Settings, Simulation
from tests.engine.simulated import model_step, pipeline, template_step

QUICK = Settings(
    simulation_mode=True, simulation=Simulation(load_seconds=0, tokens_per_second=100_000)
)
GRAPH = pipeline(
    [model_step("ask", "Say {topic}", "simulated-writer"), template_step("show", "<{ask}>")],
    ["ask>show.ask"],
    {"topic": "tea"},
)


def _script(code: str, home: dict[str, str], folder: Path) -> subprocess.CompletedProcess[str]:
    """A Python of its own, which ends as Pythons end."""
    return subprocess.run(
        [sys.executable, "-c", code],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        env={**home, "PYTHONPATH": str(Path(forge_gui.__path__[0]).parent)},
        cwd=folder,
    )


def test_a_pipeline_runs_from_its_file(tmp_path: Path) -> None:
    write_pipeline(GRAPH, tmp_path / "a.forge.json")
    result = forge_gui.run_pipeline(tmp_path / "a.forge.json", {"topic": "coffee"}, QUICK)
    assert result["status"] == "success"
    results, outputs = result["results"], result["outputs"]
    assert isinstance(results, dict)
    assert isinstance(outputs, dict)
    assert outputs["show"] == f"<{results['ask']['output']['response']}>"


async def test_it_works_inside_a_running_loop() -> None:
    assert asyncio.get_running_loop().is_running()
    assert forge_gui.run_pipeline(GRAPH, settings=QUICK)["status"] == "success"


def test_several_questions_to_one_engine() -> None:
    heard: list[str] = []
    with forge_gui.open_engine_blocking(QUICK) as engine:
        assert len(engine.models()) == 4
        text = engine.generate("simulated-writer", "hi", max_tokens=6, on_text=heard.append)
        assert "".join(heard) == text
        assert len(engine.embed("simulated-embedder", ["a", "b"])) == 2
    with pytest.raises(RuntimeError, match="closed"):
        engine.models()
    engine.close()


def test_refusals_come_out_as_they_are(tmp_path: Path) -> None:
    with forge_gui.open_engine_blocking(QUICK) as engine:
        with pytest.raises(PipelineRefused, match="no steps"):
            engine.run(Graph())
        with pytest.raises(FileDamaged, match="no such file"):
            engine.run(tmp_path / "absent.forge.json")


def test_a_script_that_forgets_to_close_ends_all_the_same(tmp_path: Path) -> None:
    script = """
import asyncio
from forge_gui import Config, FileCache, ModelManager

async def main():
    models = ModelManager(Config(simulation_mode=True), FileCache("./kept"))
    print((await models.generate_with_model("simulated-small", "hi", {"max_tokens": 2}))["cached"])

asyncio.run(main())
"""
    home = {**os.environ, "FORGE_HOME": str(tmp_path)}
    done = _script(script, home, tmp_path)
    assert (done.stdout, done.stderr, done.returncode) == ("False\n", "", 0)


def test_a_script_that_queued_work_and_forgot_to_close_ends_without_a_word(tmp_path: Path) -> None:
    """Files are closed while threads still work, and whoever was promised a call gets it."""
    script = """
import time
from forge_gui import get_offloader

offloader = get_offloader()

def heard(result):
    time.sleep(0.3)
    print("called")

offloader.wait_for_task(offloader.submit_task("chat", "hi", {"max_tokens": 2}, callback=heard))
"""
    home = {**os.environ, "FORGE_HOME": str(tmp_path), "FORGE_SIMULATION_MODE": "true"}
    done = _script(script, home, tmp_path)
    assert (done.stdout, done.stderr, done.returncode) == ("called\n", "", 0)


def test_the_package_itself_imports_nothing_and_knows_its_names() -> None:
    code = "import sys, forge_gui; print(sorted(n for n in sys.modules if n.startswith('forge')))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "['forge_gui']"
    for name in forge_gui.__all__:
        assert getattr(forge_gui, name)
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = forge_gui.nonsense


def test_every_option_of_a_model_step_can_be_said_in_a_script() -> None:
    properties = settings_schemas()["model"]["properties"]
    assert isinstance(properties, dict)
    others = {"model", "prompt", "json_mode", "json_schema", "fallback_models", "cache"}
    options = set(properties) - others - {"min_response_length"}
    assert options >= {"temperature", "min_p", "repeat_penalty", "stop", "context_length"}
    for name in options:
        assert step_settings({name: 1}).keys() == {name}
