"""The examples of the LlamaFarm guide that are commands: a text's way, and finding components."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from forge_gui.commands.command_line import run_command_line
from tests.stories.pasture import example, in_a_folder_of_its_own
from tests.stories.test_llamafarm_examples import _config, cloud

__all__ = ["cloud", "in_a_folder_of_its_own"]


@example("Example: Text Generation")
def test_a_text_goes_from_the_command_line_to_the_cloud_and_back(
    cloud: str, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORGE_HOME", str(tmp_path / "home"))
    own = tmp_path / "home" / "config" / "strategies"
    own.mkdir(parents=True)
    config = json.dumps({**_config(cloud)})
    (own / "production.yaml").write_text(
        "strategies:\n"
        "  - name: production\n"
        "    components:\n"
        f"      primary: {{type: openai_compatible, config: {config}}}\n"
        "    routing_rules:\n"
        "      - {name: text, for: text_generation, models: [primary], others: false}\n"
    )
    assert run_command_line(["strategy", "use", "production"], ()) == 0
    capsys.readouterr()
    assert run_command_line(["strategy", "ask", "production", "Why?"], ()) == 0
    assert "from the cloud" in capsys.readouterr().out


@example("Finding Components")
def test_components_are_found_on_the_command_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORGE_HOME", str(tmp_path / "home"))
    assert run_command_line(["components", "--json"], ()) == 0
    kinds = {one["kind"]: one["members"] for one in json.loads(capsys.readouterr().out)}
    assert "openai" in {one["type"] for one in kinds["cloud_api"]}
    assert "ollama" in {one["type"] for one in kinds["model_app"]}
