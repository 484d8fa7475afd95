"""What the tests of PASTURE's examples share: simulated models, and a mark with a heading."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest

from forge_gui import Config

Test = TypeVar("Test", bound=Callable[..., Any])
WRITER, SMALL, CODER = "simulated-writer", "simulated-small", "simulated-coder"


def example(_heading: str) -> Callable[[Test], Test]:
    """Marks the working version of the code below this heading of the document."""
    return lambda test: test


@pytest.fixture(autouse=True)
def in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Relative folders and Forge's own are new for each test."""
    monkeypatch.setenv("FORGE_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)


def simulated(**said: Any) -> Config:
    """A config on simulated models that take no time."""
    simulation = {"load_seconds": 0.0, "tokens_per_second": 100_000.0, "models": 5}
    return Config(simulation_mode=True, simulation=simulation, **said)
