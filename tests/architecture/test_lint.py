"""The source is formatted, linted and typed; the checks are seen to bite."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


def _run(root: Path, *command: str, text: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=root,
        input=text,
        capture_output=True,
        text=True,
        check=False,
    )


def test_ruff_finds_nothing(project_root: Path) -> None:
    done = _run(project_root, "ruff", "check", "--no-fix", "--output-format=concise")
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_format_is_ruffs(project_root: Path) -> None:
    done = _run(project_root, "ruff", "format", "--check")
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_types_hold(project_root: Path) -> None:
    done = _run(project_root, "mypy")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("import asyncio\n\nasyncio.create_task(x)", "TID251"),
        ("import asyncio\n\nasyncio.ensure_future(x)", "TID251"),
        ("import pickle", "TID251"),
        ("from unittest.mock import Mock", "TID251"),
        ("from PySide6.QtNetwork import QTcpSocket", "TID251"),
        ("from . import clock", "TID252"),
        ("x = eval('1')", "S307"),
        ("exec('1')", "S102"),
        ("print('x')", "T201"),
        ("# TO" + "DO later", "FIX002"),
        ("breakpoint()", "T100"),
        ("try:\n    x()\nexcept Exception:\n    pass", "BLE001"),
    ],
)
def test_ruff_bites(project_root: Path, line: str, rule: str) -> None:
    name = "forge_gui/engine/planted.py"
    done = _run(
        project_root,
        *("ruff", "check", "--output-format=concise", "--stdin-filename", name, "-"),
        text=f'"""Planted."""\n\n{line}\n',
    )
    assert rule in done.stdout, done.stdout


def test_mypy_bites(project_root: Path, tmp_path: Path) -> None:
    planted = tmp_path / "planted.py"
    planted.write_text(
        "import forge_gui.values.ids\n\ndef f(x): return x\n\nforge_gui.values.ids.nothing\n"
    )
    done = _run(project_root, "mypy", str(planted))
    assert "no-untyped-def" in done.stdout
    assert "attr-defined" in done.stdout
