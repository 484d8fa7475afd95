"""`main.py cache` on the real engine: what a run has left there, and emptying it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from forge_gui.cli import main
from forge_gui.engine.pipeline.document import write_pipeline
from tests.engine.simulated import model_step, pipeline

_SIMULATION = ("--set=simulation_mode=true", "--set=simulation.load_seconds=0")


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FORGE_HOME", str(tmp_path / "home"))
    path = tmp_path / "a.forge.json"
    step = model_step("a", "hi", "simulation:simulated-small", temperature=0, max_tokens=4)
    write_pipeline(pipeline([step]), path)
    return path


def _stats(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    capsys.readouterr()
    assert main(["cache", "stats", "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_what_a_run_left_is_counted_and_cleared(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["run", str(file), "--json", *_SIMULATION]) == 0
    stats = _stats(capsys)
    assert (stats["entries"], stats["active"], stats["expired"]) == (2, 2, 0)
    assert stats["bytes"] > 0
    assert stats["folder"].startswith(str(tmp_path))
    assert main(["cache", "clear"]) == 0
    assert "2 entries removed." in capsys.readouterr().out
    assert _stats(capsys)["entries"] == 0


def test_a_second_run_says_that_it_did_not_have_to_work(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(2):
        capsys.readouterr()
        assert main(["run", str(file), *_SIMULATION]) == 0
    assert "cache" in capsys.readouterr().err
    capsys.readouterr()
    assert main(["run", str(file), "--set=cache.enabled=false", *_SIMULATION]) == 0
    assert "cache" not in capsys.readouterr().err


def test_the_table_says_when_it_is_switched_off(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["cache", "stats", "--set=cache.enabled=false"]) == 0
    told = capsys.readouterr().out
    assert "switched off in the settings" in told
    assert "0 (0 active, 0 expired)" in told
