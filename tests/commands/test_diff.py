"""`main.py diff` and `main.py runs diff`: what is told, and the exit status."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from forge_gui.commands.command_line import run_command_line

_QUICK = ("simulation_mode=true", "simulation.load_seconds=0", "simulation.tokens_per_second=1e6")
_MODEL = "simulation:simulated-writer"


def document(prompt: str = "{t}", **more: Any) -> dict[str, Any]:
    steps = [
        {"id": "ask", "kind": "model", "settings": {"model": _MODEL, "prompt": prompt}},
        {"id": "end", "kind": "template", "settings": {"text": "one\ntwo\n{ask}\nfour"}},
    ]
    return {
        "forge": 1,
        "name": "Two",
        "inputs": [{"name": "t", "example": "tea"}],
        "steps": steps,
        "wires": [{"from": "ask", "to": "end", "port": "ask"}],
        **more,
    }


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FORGE_HOME", str(tmp_path / "home"))
    other = document("Say {t} \x1b[31m", layout={"ask": [3, 4]})
    other["steps"].append({"id": "new", "kind": "template", "settings": {"text": "{ask}"}})
    other["wires"].append({"from": "ask", "to": "new", "port": "ask"})
    texts = {"one": document(), "moved": document(layout={"ask": [1, 2]}), "other": other}
    for name, said in texts.items():
        (tmp_path / f"{name}.forge.json").write_text(json.dumps(said))
    return tmp_path


def test_files_that_differ_in_layout_alone_are_the_same(
    files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pair = [str(files / "one.forge.json"), str(files / "moved.forge.json")]
    assert run_command_line(["diff", *pair], _QUICK) == 0
    assert capsys.readouterr().out == ""


def test_files_that_differ_are_told_and_end_with_1(
    files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pair = [str(files / "one.forge.json"), str(files / "other.forge.json")]
    assert run_command_line(["diff", *pair], _QUICK) == 1
    said = capsys.readouterr().out
    assert "+ step new (template)" in said
    assert "prompt - {t}" in said
    assert "prompt + Say {t}" in said
    assert "+ wire ask > new.ask" in said
    assert "\x1b[31m" not in said
    assert run_command_line(["diff", *pair, "--json"], _QUICK) == 1
    told = json.loads(capsys.readouterr().out)
    assert [one["id"] for one in told["added"]] == ["new"]


def test_a_file_that_is_not_there_ends_with_2(files: Path) -> None:
    pair = [str(files / "one.forge.json"), str(files / "none.forge.json")]
    assert run_command_line(["diff", *pair], _QUICK) == 2


def test_two_runs_are_told_step_by_step(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for text in ("ice", "ice", "milk"):
        file = str(files / "one.forge.json")
        assert run_command_line(["run", file, "-i", f"t={text}", "--json"], _QUICK) == 0
    capsys.readouterr()
    assert run_command_line(["runs", "list", "--json"], _QUICK) == 0
    third, second, first = (one["run"] for one in json.loads(capsys.readouterr().out))
    assert run_command_line(["runs", "diff", first, third], _QUICK) == 1
    said = capsys.readouterr().out
    assert "input t" in said
    assert "text - ice" in said
    assert "text + milk" in said
    assert "step ask: output" in said
    assert "@@" in said
    assert run_command_line(["runs", "diff", first, first], _QUICK) == 0
    assert "The same in both: ask, end." in capsys.readouterr().out
    assert run_command_line(["runs", "diff", first, second, "--json"], _QUICK) in (0, 1)
    told = json.loads(capsys.readouterr().out)
    assert told["steps"][0]["before"]["model"] == _MODEL
    assert run_command_line(["runs", "diff", first, "run-none"], _QUICK) == 2
