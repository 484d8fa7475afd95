"""Words on the command line: what goes where, and what a start does not load."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from forge_gui.cli import main, take_settings
from forge_gui.commands.without_screen import needs_only_forge
from forge_gui.values.graph import Graph, Step
from forge_gui.values.ids import StepId


@pytest.mark.parametrize(
    ("words", "rest", "settings"),
    [
        ([], [], []),
        (["run", "f"], ["run", "f"], []),
        (["--set", "a=b", "run", "f"], ["run", "f"], ["a=b"]),
        (["run", "--set", "a=b", "f", "--set=c=d"], ["run", "f"], ["a=b", "c=d"]),
        (["run", "--", "--set", "a=b"], ["run", "--", "--set", "a=b"], []),
        (["run", "--set"], ["run"], [""]),
    ],
)
def test_settings_are_taken_from_anywhere(
    words: list[str], rest: list[str], settings: list[str]
) -> None:
    assert take_settings(words) == (rest, settings)


def test_config_show_says_where_each_value_comes_from(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORGE_UI__FONT_SCALE", "1.5")
    assert main(["config", "show", "--json", "--set", "ui.theme=dark"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert rows["ui.theme"]["value"] == "dark"
    assert rows["ui.theme"]["source"] == "--set ui.theme"
    assert rows["ui.font_scale"]["source"] == "FORGE_UI__FONT_SCALE"
    assert rows["ui.motion"]["source"].endswith("forge_config.json")
    assert main(["config", "show"]) == 0
    assert "orchestrator.max_loaded_models" in capsys.readouterr().out


def test_config_check_tells_what_is_wrong_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["config", "check"]) == 0
    capsys.readouterr()
    assert main(["config", "check", "--set", "ui.thme=dark"]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "Did you mean ui.theme?" in said


def test_config_schema_is_a_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["config", "schema"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "Forge settings"


def test_the_version_is_the_packages(
    capsys: pytest.CaptureFixture[str], project_root: Path
) -> None:
    assert main(["--version"]) == 0
    said = capsys.readouterr().out.removeprefix("Forge ").strip()
    project = tomllib.loads((project_root / "pyproject.toml").read_text())["project"]
    assert said == project["version"]


@pytest.mark.parametrize("words", [["nonsense"], ["run"], ["bench", "--nonsense"]])
def test_a_wrong_word_is_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_an_unknown_benchmark_is_2_and_names_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "nothing"]) == 2
    assert "There is no benchmark" in capsys.readouterr().out


def test_the_way_to_the_window_loads_no_typer_and_no_rich(project_root: Path) -> None:
    code = "import sys, forge_gui.cli, forge_gui.commands.desktop; print(sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=project_root, capture_output=True, text=True, check=True
    )
    for name in ("typer", "rich", "pydantic", "asyncio", "httpx", "PySide6"):
        assert f"'{name}'" not in done.stdout


@pytest.mark.parametrize(
    ("models", "fits"), [(["forge:tiny"], True), (["forge:tiny", "llama3"], False), ([], False)]
)
def test_the_sample_that_proves_a_set_up_needs_only_forge(models: list[str], fits: bool) -> None:
    steps = tuple(
        Step(StepId(f"s{index}"), "model", settings={"model": model})
        for index, model in enumerate(models)
    )
    assert needs_only_forge(Graph(steps=steps)) is fits
