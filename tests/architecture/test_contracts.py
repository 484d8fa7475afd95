"""The import contracts hold, and each of them is seen to bite: planted violations must be caught.

A contract that was never seen to fail may be guarding a name that does not exist.
"""

from __future__ import annotations

import configparser
import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

_HOUSE = "The house: imports go downwards only"
_ENGINE = "The engine: from the front door down to the clock"
_DOOR = "Everything above the engine enters it through engine/api.py"
_NO_QT = "The engine and the values know no Qt"
_SCREENS = "Screens do not know each other; the frame joins them"
_BACKENDS = "No backend knows another"


@dataclass(frozen=True)
class Plant:
    """One forbidden import: `line` added to `file` must break `contract`."""

    contract: str
    file: str
    line: str

    def __str__(self) -> str:
        return f"{self.file}: {self.line}"


_PLANTS = [
    Plant(_HOUSE, "forge_gui/values/graph.py", "from forge_gui.engine import clock"),
    Plant(_HOUSE, "forge_gui/engine/clock.py", "import forge_gui.bridge"),
    Plant(_HOUSE, "forge_gui/bridge/__init__.py", "import forge_gui.viewmodels"),
    Plant(_HOUSE, "forge_gui/viewmodels/__init__.py", "import forge_gui.ui"),
    Plant(_HOUSE, "forge_gui/viewmodels/__init__.py", "def f():\n    import forge_gui.ui"),
    Plant(_HOUSE, "forge_gui/bridge/__init__.py", "import forge_gui.commands"),
    Plant(_HOUSE, "forge_gui/commands/__init__.py", "import forge_gui.cli"),
    Plant(_HOUSE, "forge_gui/attic.py", "x = 1"),
    Plant(_DOOR, "forge_gui/viewmodels/__init__.py", "from forge_gui.engine import bus"),
    Plant(_DOOR, "forge_gui/bridge/__init__.py", "import forge_gui.engine.pool"),
    Plant(_DOOR, "forge_gui/commands/__init__.py", "import forge_gui.engine.backends.base"),
    Plant(_ENGINE, "forge_gui/engine/pool/__init__.py", "from forge_gui.engine import api"),
    Plant(_ENGINE, "forge_gui/engine/backends/base.py", "import forge_gui.engine.pool"),
    Plant(_ENGINE, "forge_gui/engine/storage/__init__.py", "import forge_gui.engine.library"),
    Plant(_ENGINE, "forge_gui/engine/hardware/__init__.py", "import forge_gui.engine.formats"),
    Plant(_ENGINE, "forge_gui/engine/bus.py", "import forge_gui.engine.clock"),
    Plant(_ENGINE, "forge_gui/engine/cellar.py", "x = 1"),
    Plant(
        _BACKENDS, "forge_gui/engine/backends/base.py", "import forge_gui.engine.backends.ollama"
    ),
    Plant(
        _BACKENDS,
        "forge_gui/engine/backends/openai_http/__init__.py",
        "import forge_gui.engine.backends.ollama",
    ),
    Plant(_BACKENDS, "forge_gui/engine/backends/newcomer.py", "x = 1"),
    Plant(_NO_QT, "forge_gui/engine/pool/__init__.py", "from PySide6.QtCore import QObject"),
    Plant(_NO_QT, "forge_gui/values/ids.py", "import PySide6"),
    Plant(_NO_QT, "forge_gui/engine/bus.py", "import qasync"),
    Plant(_SCREENS, "forge_gui/ui/library/__init__.py", "import forge_gui.ui.canvas"),
    Plant(_SCREENS, "forge_gui/ui/theme/__init__.py", "import forge_gui.ui.controls"),
    Plant(_SCREENS, "forge_gui/ui/monitor/__init__.py", "import forge_gui.ui.frame"),
    Plant(_SCREENS, "forge_gui/ui/attic/__init__.py", "x = 1"),
    Plant(
        "Only the crossing knows the Qt event loop as an asyncio loop",
        "forge_gui/commands/__init__.py",
        "import qasync",
    ),
    Plant(
        "Widgets know screen state, not the engine and not the crossing",
        "forge_gui/ui/__init__.py",
        "from forge_gui.engine.api import EngineApi",
    ),
    Plant(
        "Widgets know screen state, not the engine and not the crossing",
        "forge_gui/ui/__init__.py",
        "import forge_gui.bridge",
    ),
    Plant(
        "Widgets wait for nothing and open nothing", "forge_gui/ui/__init__.py", "import threading"
    ),
    Plant("Values need the standard library alone", "forge_gui/values/ids.py", "import numpy"),
    Plant(
        "Among the values only the settings use pydantic",
        "forge_gui/values/ids.py",
        "from pydantic import BaseModel",
    ),
    Plant("Values open nothing and wait for nothing", "forge_gui/values/ids.py", "import asyncio"),
]


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory, project_root: Path) -> list[str]:
    """import-linter's words: first on the tree as it is, then on each plant."""
    copy = tmp_path_factory.mktemp("planted")
    no_caches = shutil.ignore_patterns("__pycache__")
    shutil.copytree(project_root / "forge_gui", copy / "forge_gui", ignore=no_caches)
    shutil.copy(project_root / ".importlinter", copy)
    program = Path(__file__).with_name("plant_and_lint.py")
    short = {name: section.rpartition(":")[2] for section, name in _contracts(project_root)}
    done = subprocess.run(
        [sys.executable, "-P", str(program)],
        cwd=copy,
        input=json.dumps([[one.file, one.line, short[one.contract]] for one in _PLANTS]),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: list[str] = json.loads(done.stdout)
    return found


def test_the_contracts_hold(reports: list[str]) -> None:
    assert " 0 broken." in reports[0], reports[0]


@pytest.mark.parametrize("index", range(len(_PLANTS)), ids=[str(plant) for plant in _PLANTS])
def test_a_planted_violation_is_caught(reports: list[str], index: int) -> None:
    report = reports[index + 1]
    assert f"{_PLANTS[index].contract} BROKEN" in report, report


def test_no_contract_is_without_a_plant(project_root: Path) -> None:
    assert {name for _, name in _contracts(project_root)} == {one.contract for one in _PLANTS}


def _contracts(root: Path) -> list[tuple[str, str]]:
    """The section and the name of each."""
    parser = configparser.ConfigParser()
    parser.read(root / ".importlinter")
    return [(one, parser[one]["name"]) for one in parser.sections() if "name" in parser[one]]
