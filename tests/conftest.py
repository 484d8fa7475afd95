"""Strictness that every test lives under, and the few fixtures that everybody needs.

The nets are in tests/strictness (each is seen to catch in test_nets.py): Python and Qt warnings,
log records, widgets, child processes, sockets, threads, tasks, the network.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = [
    "pytester",
    "tests.strictness.log_records",
    "tests.strictness.leaks",
    "tests.strictness.widgets",
    "tests.strictness.network",
    "tests.strictness.coroutines",
    "tests.strictness.hangs",
    "tests.strictness.garbage",
]

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything of Qt reads it

# The same examples every time, and no file of past ones: a red suite must be red for everybody.
settings.register_profile(
    "house",
    deadline=None,
    max_examples=60,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.register_profile("thorough", settings.get_profile("house"), max_examples=2_000)
settings.register_profile("ten-thousand", settings.get_profile("house"), max_examples=10_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))

_FOREIGN = ("FORGE_", "OLLAMA_", "OPENAI_", "ANTHROPIC_", "HF_")


@pytest.fixture(scope="session", autouse=True)
def _clean_surroundings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes the user's own settings, keys, models or proxies."""
    with pytest.MonkeyPatch.context() as patch:
        for name in list(os.environ):
            if name.startswith(_FOREIGN) or name.lower().endswith("_proxy"):
                patch.delenv(name)
        patch.setenv("FORGE_HOME", str(tmp_path_factory.mktemp("forge-home")))
        patch.setenv("FORGE_STORES_HOME", str(tmp_path_factory.mktemp("stores")))
        yield


@pytest.fixture(scope="session")
def project_root() -> Path:
    """The folder of main.py."""
    return Path(__file__).resolve().parent.parent
