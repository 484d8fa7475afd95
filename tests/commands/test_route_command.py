"""`main.py models --route`: the route of a task with its reasons, from the real engine."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from forge_gui.cli import main


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORGE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("COLUMNS", "160")


def _said(capsys: pytest.CaptureFixture[str], *words: str, status: int = 0) -> str:
    assert main(["models", *words, "--set=simulation_mode=true"]) == status
    captured = capsys.readouterr()
    return captured.out + captured.err


def test_a_route_is_told_with_its_reasons_and_who_comes_after(
    capsys: pytest.CaptureFixture[str],
) -> None:
    lines = _said(capsys, "--route", "chat").splitlines()
    assert lines[0] == "simulation:simulated-coder"
    assert any("None of the 3 models that can be asked is larger" in line for line in lines)
    assert "  Where it fails: simulation:simulated-writer, simulation:simulated-small." in lines
    assert any("simulation:simulated-small" in one and "parameters" in one for one in lines)


def test_auto_and_json(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(_said(capsys, "--route", "auto:code", "--json"))
    assert found["model"] == "simulation:simulated-coder"
    assert found["reasons"]


def test_nobody_can_and_no_such_word(capsys: pytest.CaptureFixture[str]) -> None:
    assert "No model here is known" in _said(capsys, "--route", "text_to_speech", status=1)
    assert "no capability" in _said(capsys, "--route", "flying", status=2)
