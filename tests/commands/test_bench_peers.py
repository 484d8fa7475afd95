"""Peers of benchmarks run as files of their folder, where a bench may be called as a library is."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest


def _peers() -> list[Path]:
    return sorted((Path(__file__).parents[2] / "benchmarks").glob("peer_*.py"))


def _standard_imports(path: Path) -> list[str]:
    """What it imports of the standard library at its top, in order."""
    found = []
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.Import):
            found += [one.name for one in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.append(node.module)
    return [name for name in found if name.partition(".")[0] in sys.stdlib_module_names]


@pytest.mark.parametrize("peer", _peers(), ids=lambda peer: peer.stem)
def test_its_own_folder_hides_no_library_from_a_peer(peer: Path, tmp_path: Path) -> None:
    """`bench json` made NodeGraphQt and LangGraph fail: their `import json` found the bench."""
    lines = peer.read_text("utf-8").splitlines()
    paths = [line for line in lines if line.startswith("sys.path.")]
    imports = [f"import {name}" for name in _standard_imports(peer) if name != "__future__"]
    program = tmp_path / peer.name
    told = "print(json.__file__, tomllib.__file__)"
    program.write_text(
        "\n".join(["from pathlib import Path", *imports, *paths, "import json, tomllib", told])
    )
    for name in ("json", "tomllib"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('the wrong one')\n")
    done = subprocess.run(
        [sys.executable, "-P", str(program)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert str(tmp_path) not in done.stdout


@pytest.mark.parametrize("bench", ["canvas", "engine", "embedded"])
def test_every_peer_is_started_without_its_folder_in_front(bench: str) -> None:
    text = (Path(__file__).parents[2] / "benchmarks" / f"{bench}.py").read_text("utf-8")
    lines = [line for line in text.splitlines() if line.strip().startswith("command = ")]
    assert lines
    assert all('"-P"' in line for line in lines)
