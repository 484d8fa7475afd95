"""`main.py models --find|--recommend|--check|--compare` over the real engine and catalogue."""

from __future__ import annotations

from pathlib import Path

import pytest

from forge_gui.cli import main


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORGE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("COLUMNS", "160")


def _said(capsys: pytest.CaptureFixture[str], *words: str, status: int = 0) -> str:
    assert main(["models", *words, "--set=ollama.enabled=false"]) == status
    captured = capsys.readouterr()
    return captured.out + captured.err


def test_models_are_found_by_what_they_are_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert "qwen2.5-coder:7b" in _said(capsys, "--find", "coder")


def test_a_recommendation_names_facts_and_their_source(capsys: pytest.CaptureFixture[str]) -> None:
    said = _said(capsys, "--recommend", "code")
    assert "HumanEval" in said or "LiveCodeBench" in said
    assert "How well founded" in said


def test_an_unknown_task_is_told_with_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert "no task that Forge knows" in _said(capsys, "--recommend", "gardening", status=1)


def test_a_published_model_is_checked_against_this_pc(capsys: pytest.CaptureFixture[str]) -> None:
    said = _said(capsys, "--check", "qwen3:8b")
    assert "memory" in said
    assert "disk" in said


def test_models_stand_side_by_side(capsys: pytest.CaptureFixture[str]) -> None:
    said = _said(capsys, "--compare", "qwen3:8b", "--compare", "gemma3:12b")
    assert "8.2B" in said
    assert "takes the least memory" in said
    assert "cannot be compared" in _said(capsys, "--compare", "qwen3:8b", status=1)
