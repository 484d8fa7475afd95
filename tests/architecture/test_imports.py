"""What importing costs, and that the engine needs no Qt: each looked at in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

_BLOCK_QT = """
import importlib, json, pkgutil, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition('.')[0] in {'PySide6', 'shiboken6', 'qasync', 'pyqtgraph', 'qtpy'}:
            raise ImportError(f'{name} is out of reach here')

sys.meta_path.insert(0, NoQt())
"""
_IMPORT_ALL = """
names = []
for package in ('forge_gui.values', 'forge_gui.engine', 'forge_gui.commands'):
    found = importlib.import_module(package)
    names.append(package)
    for module in pkgutil.walk_packages(found.__path__, package + '.'):
        if not module.name.endswith('__main__'):
            importlib.import_module(module.name)
            names.append(module.name)
print(json.dumps(names))
"""


def _run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False
    )


def test_the_engine_is_imported_where_qt_is_impossible() -> None:
    done = _run(_BLOCK_QT + _IMPORT_ALL)
    assert done.returncode == 0, done.stderr
    names = json.loads(done.stdout)
    assert "forge_gui.engine.api" in names
    assert len(names) > 30


def test_qt_is_really_impossible_there() -> None:
    assert "out of reach" in _run(_BLOCK_QT + "import PySide6.QtCore").stderr


_HEAVY = (
    *("torch", "transformers", "xllamacpp", "pyqtgraph", "httpx", "numpy", "PySide6", "pydantic"),
    *("rich", "typer", "keyring", "psutil", "asyncio"),
)


_ALL_VALUES_BUT_SETTINGS = """
import importlib, pkgutil, forge_gui.values as values
for module in pkgutil.iter_modules(values.__path__):
    if not module.name.startswith("settings"):  # and the parts that they are made of
        importlib.import_module("forge_gui.values." + module.name)
"""


@pytest.mark.parametrize(
    ("statement", "allowed"),
    [
        ("import forge_gui", ()),
        ("import forge_gui.cli", ()),
        (_ALL_VALUES_BUT_SETTINGS, ()),
        ("import forge_gui.values.settings", ("pydantic",)),
    ],
    ids=["the package", "the commands", "the values", "the settings"],
)
def test_importing_loads_nothing_heavy(statement: str, allowed: tuple[str, ...]) -> None:
    report = "import sys, json; print(json.dumps(sorted(sys.modules)))"
    done = _run(f"{statement}\n{report}")
    assert done.returncode == 0, done.stderr
    loaded = {name.partition(".")[0] for name in json.loads(done.stdout)}
    assert loaded & set(_HEAVY) <= set(allowed)


def test_nothing_runs_at_import(tmp_path: Path) -> None:
    """No file, folder, thread or child comes into being because a module was imported."""
    code = (
        "import os, threading, pathlib\n"
        f"os.environ['FORGE_HOME'] = home = {str(tmp_path / 'home')!r}\n"
        "import importlib, json, pkgutil, sys\n" + _IMPORT_ALL + "\n"
        "assert threading.active_count() == 1, threading.enumerate()\n"
        "assert not pathlib.Path(home).exists()\n"
    )
    done = _run(code)
    assert done.returncode == 0, done.stderr
