"""main.py says what Python it needs on any Python 3, and loses no time once it is set up."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import main
from bootstrap import start


def test_it_can_be_read_by_old_pythons(project_root: Path) -> None:
    source = (project_root / "main.py").read_text()
    ast.parse(source, feature_version=(3, 4))
    assert "from __future__" not in source  # unknown to 3.6


@pytest.mark.parametrize(
    ("version", "words"),
    [
        ((3, 11), ""),
        ((3, 12), ""),
        ((3, 13), ""),
        ((3, 10), "3.11, 3.12 and 3.13; this is Python 3.10"),
        ((3, 6), "too old"),
        ((3, 14), "too new"),
        ((4, 0), "too new"),
    ],
)
def test_which_pythons_are_fit(
    monkeypatch: pytest.MonkeyPatch, version: tuple[int, int], words: str
) -> None:
    monkeypatch.setattr(sys, "version_info", (*version, 1, "final", 0))
    sentence = main.unfit_python()
    assert words in sentence
    assert bool(sentence) is bool(words)


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        ([], ""),
        (["test", "-k", "x"], "test"),
        (["--set", "ui.theme=dark", "run", "f"], "run"),
        (["--set=ui.theme=dark", "test"], "test"),
        (["--help"], ""),
    ],
)
def test_the_command_is_the_first_word(arguments: list[str], command: str) -> None:
    assert start.command_of(arguments) == command


def test_a_start_that_is_set_up_imports_nothing_of_weight(project_root: Path) -> None:
    """The check before every start costs what two small files cost."""
    code = (
        "import sys; before = set(sys.modules); import bootstrap.start as s;"
        f"from bootstrap.stamp import is_current; is_current({str(project_root)!r}, 'run');"
        "print(sorted(set(sys.modules) - before))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=project_root, capture_output=True, text=True, check=True
    )
    new = ast.literal_eval(done.stdout)
    assert set(new) <= {"bootstrap", "bootstrap.start", "bootstrap.stamp", "__future__"}
