"""The settings `log_level`, `verbose_output` and `debug_mode`: what is told on the error stream."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from forge_gui.cli import main
from forge_gui.commands.opening import ShownLog
from forge_gui.engine.pipeline.document import write_pipeline
from tests.engine.simulated import engine_on, model_step, pipeline

_FAILS = (
    "--set=simulation_mode=true",
    "--set=simulation.load_seconds=0",
    "--set=simulation.failure_rate=1",
    "--set=retry.strategy=none",
)


@pytest.fixture(autouse=True)
def level() -> Iterator[logging.Logger]:
    """Forge's logger, as it was before once the test is over."""
    logger = logging.getLogger("forge_gui")
    before = logger.level
    yield logger
    logger.setLevel(before)


def _said(tmp_path: Path, capsys: pytest.CaptureFixture[str], *options: str) -> str:
    path = tmp_path / "a.forge.json"
    write_pipeline(pipeline([model_step("a", "hi", "simulation:simulated-small")]), path)
    assert main(["run", str(path), "--json", *_FAILS, *options]) == 1
    return capsys.readouterr().err


def test_debug_mode_shows_the_technical_side_of_errors(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FORGE_HOME", str(tmp_path / "home"))
    plain = _said(tmp_path, capsys)
    assert "Traceback" not in plain
    assert "DEBUG" not in plain
    told = _said(tmp_path, capsys, "--set=debug_mode=true")
    assert "DEBUG forge_gui.engine.orchestration.resilient: " in told
    assert "Traceback" in told
    handlers = logging.getLogger("forge_gui").handlers
    assert not any(isinstance(one, ShownLog) for one in handlers)


def test_the_level_bounds_what_verbose_output_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FORGE_HOME", str(tmp_path / "home"))
    verbose = "--set=verbose_output=true"
    assert "DEBUG" not in _said(tmp_path, capsys, verbose)
    assert "DEBUG" in _said(tmp_path, capsys, verbose, "--set=log_level=DEBUG")


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, logging.INFO),
        ({"log_level": "ERROR"}, logging.ERROR),
        ({"log_level": "ERROR", "debug_mode": True}, logging.DEBUG),
    ],
)
async def test_an_engine_makes_no_records_below_its_level(
    tmp_path: Path, level: logging.Logger, settings: dict[str, object], expected: int
) -> None:
    async with engine_on(tmp_path, **settings):
        assert level.level == expected
