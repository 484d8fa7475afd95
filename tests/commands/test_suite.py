"""The whole suite is shared out among processes; what is named is run in one."""

from __future__ import annotations

import os

import pytest

from forge_gui.commands import suite


@pytest.mark.parametrize(("cores", "workers"), [(1, None), (2, "2"), (4, "4"), (64, "4")])
def test_a_process_a_core_but_not_any_number(cores: int, workers: str | None) -> None:
    arguments = suite.shared_out(cores)
    assert arguments == ([] if workers is None else ["-n", workers, "--dist", "loadfile"])


def test_what_is_named_is_run_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []

    def main(words: list[str]) -> int:
        asked.append(words)
        return 0

    monkeypatch.setattr(pytest, "main", main)
    monkeypatch.setattr("os.chdir", lambda _folder: None)
    assert suite.run_suite(["-k", "pool"]) == 0
    assert suite.run_suite([]) == 0
    assert asked[0] == ["-k", "pool"]
    assert asked[1] == suite.shared_out(os.cpu_count() or 1)
