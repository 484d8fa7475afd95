"""`main.py runs` and `run --resume` on simulated models and a real journal."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from forge_gui.commands.command_line import run_command_line
from forge_gui.commands.resume import tell
from forge_gui.values.history import Continued, StepAgain
from forge_gui.values.ids import RunId, StepId

_QUICK = ("simulation_mode=true", "simulation.load_seconds=0", "simulation.tokens_per_second=1e6")
_SLOW = ("simulation_mode=true", "simulation.load_seconds=0", "simulation.tokens_per_second=20")
_MODEL = "simulation:simulated-writer"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A pipeline of two steps, and a home of its own."""
    monkeypatch.setenv("FORGE_HOME", str(tmp_path / "home"))
    steps = [
        {"id": "first", "kind": "model", "settings": {"model": _MODEL, "prompt": "{t}"}},
        {"id": "second", "kind": "model", "settings": {"model": _MODEL, "prompt": "{first}"}},
    ]
    document = {
        "forge": 1,
        "name": "Two",
        "inputs": [{"name": "t", "example": "tea"}],
        "steps": steps,
        "wires": [{"from": "first", "to": "second", "port": "first"}],
    }
    path = tmp_path / "two.forge.json"
    path.write_text(json.dumps(document))
    return path


def _listed(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    capsys.readouterr()
    assert run_command_line(["runs", "list", "--json"], _QUICK) == 0
    found: list[dict[str, object]] = json.loads(capsys.readouterr().out)
    return found


def test_kept_runs_are_listed_shown_exported_and_deleted(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command_line(["runs", "list"], _QUICK) == 0
    assert "No runs are kept." in capsys.readouterr().out
    assert run_command_line(["run", str(file), "-i", "t=ice"], _QUICK) == 0
    (listed,) = _listed(capsys)
    run = str(listed["run"])
    assert (listed["status"], listed["done"], listed["pipeline"]) == ("success", 2, "Two")
    assert run_command_line(["runs", "list"], _QUICK) == 0
    assert run in capsys.readouterr().out
    assert run_command_line(["runs", "show", run], _QUICK) == 0
    shown = capsys.readouterr().out
    assert "t = ice" in shown
    assert "second  done" in shown
    assert run_command_line(["runs", "show", run, "--json"], _QUICK) == 0
    assert set(json.loads(capsys.readouterr().out)["results"]) == {"first", "second"}
    out = file.with_name("kept.json")
    assert run_command_line(["runs", "export", run, str(out)], _QUICK) == 0
    assert json.loads(out.read_text("utf-8"))["run_id"] == run
    assert run_command_line(["runs", "delete", run], _QUICK) == 0
    assert _listed(capsys) == []
    assert run_command_line(["runs", "delete", run], _QUICK) == 2
    assert f"No run {run} is kept." in capsys.readouterr().err


def test_a_killed_run_goes_on_from_the_command_line(
    file: Path, capsys: pytest.CaptureFixture[str], project_root: Path
) -> None:
    words = [sys.executable, "-m", "forge_gui", "run", str(file)]
    words += [part for setting in _SLOW for part in ("--set", setting)]
    with subprocess.Popen(
        words, cwd=project_root, env=dict(os.environ), stderr=subprocess.PIPE, text=True
    ) as killed:
        assert killed.stderr is not None
        for line in killed.stderr:
            if line.startswith("✓ first"):
                break
        time.sleep(0.2)
        killed.send_signal(signal.SIGKILL)
        killed.wait()
    (listed,) = _listed(capsys)
    run = str(listed["run"])
    assert (listed["status"], listed["done"]) == ("interrupted", 1)
    assert run_command_line(["runs", "show", run], _QUICK) == 0
    assert f"main.py run --resume {run}" in capsys.readouterr().out.replace("\n", " ")
    assert run_command_line(["run", "--resume", run, "--json"], _QUICK) == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["run_id"] == run
    assert "1 step is kept from before." in said.err
    assert "▸ second" in said.err
    assert "▸ first" not in said.err
    assert run_command_line(["run", "--resume", run], _QUICK) == 2
    assert "is complete" in capsys.readouterr().err


def test_a_run_needs_a_file_or_a_run_and_not_both(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command_line(["run"], _QUICK) == 2
    assert run_command_line(["run", str(file), "--resume", "r"], _QUICK) == 2
    assert run_command_line(["run", "--resume", "nowhere"], _QUICK) == 2
    assert "No run nowhere is kept." in capsys.readouterr().err


def test_what_runs_again_is_said_with_its_reason() -> None:
    said: list[str] = []
    again = (StepAgain(StepId("a"), "The model changed."),)
    tell(Continued(RunId("r"), (), again), lambda text, _: said.append(text))
    assert said == ["0 steps are kept from before.\n", "a runs again: The model changed.\n"]
