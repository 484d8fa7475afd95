"""`main.py models --json-counts`: what earlier runs left is told, model by model."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from forge_gui.cli import main
from forge_gui.engine.pipeline.document import write_pipeline
from tests.engine.simulated import model_step, pipeline

_SIMULATION = ("--set=simulation_mode=true", "--set=simulation.load_seconds=0")
MODEL = "simulation:simulated-small"


def test_counts_of_earlier_runs_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FORGE_HOME", str(tmp_path / "home"))
    assert main(["models", "--json-counts"]) == 0
    assert "No model was asked for JSON yet." in capsys.readouterr().out
    path = tmp_path / "a.forge.json"
    write_pipeline(pipeline([model_step("a", "hi", MODEL, json_mode=True)]), path)
    for _ in range(2):
        assert main(["run", str(path), "--json", *_SIMULATION]) == 0
    capsys.readouterr()
    assert main(["models", "--json-counts", "--json"]) == 0
    counts = json.loads(capsys.readouterr().out)
    assert sum(counts[MODEL].values()) == 2
    assert main(["models", "--json-counts"]) == 0
    assert MODEL in capsys.readouterr().out


def test_json_alone_is_refused_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "--json"]) == 2
    assert "--json-counts" in capsys.readouterr().err
