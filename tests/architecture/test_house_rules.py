"""The whole source keeps the rules of house_rules.py, and each rule is seen to bite."""

from __future__ import annotations

import subprocess
from pathlib import Path, PurePosixPath

import pytest

from tests.architecture import house_rules
from tests.architecture.house_rules import RULES, Rule

_FOLDERS = ("forge_gui", "bootstrap", "benchmarks", "packaging", "tests")


def _sources(root: Path) -> list[Path]:
    """Every Python file of the project itself; what builds and side environments left is not."""
    found = [root / "main.py", *(path for name in _FOLDERS for path in (root / name).rglob("*.py"))]
    return [path for path in found if not {"build", "dist", ".venv"} & set(path.parts)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_source_keeps_the_rule(rule: Rule, project_root: Path) -> None:
    sources = _sources(project_root)
    assert len(sources) > 50
    complaints = [
        complaint
        for path in sources
        for complaint in rule(
            PurePosixPath(path.relative_to(project_root).as_posix()), path.read_text("utf-8")
        )
    ]
    assert not complaints, "\n".join(complaints)


_LONG = "def f():\n" + "    x = 1\n" * 40
_SHORT = "def f():\n" + "    x = 1\n" * 39


@pytest.mark.parametrize(
    ("rule", "path", "source"),
    [
        (house_rules.sizes, "forge_gui/a.py", _LONG),
        (house_rules.sizes, "main.py", "class A:\n" + "    x = 1\n" * 200),
        (house_rules.sizes, "forge_gui/a.py", "async " + _LONG),
        (house_rules.sizes, "tests/test_a.py", "x = 1\n" * 401),
        (house_rules.file_names, "forge_gui/engine/utils.py", ""),
        (house_rules.file_names, "forge_gui/common/words.py", ""),
        (house_rules.qt_modules, "forge_gui/viewmodels/a.py", "from PySide6.QtWidgets import X"),
        (house_rules.qt_modules, "forge_gui/viewmodels/a.py", "from PySide6 import QtGui"),
        (house_rules.qt_modules, "forge_gui/bridge/a.py", "import PySide6.QtGui"),
        (house_rules.owned_tasks, "forge_gui/a.py", "loop.create_task(f())"),
        (house_rules.owned_tasks, "forge_gui/a.py", "asyncio.create_task(f())"),
        (house_rules.owned_tasks, "forge_gui/a.py", "self._loop.create_task(f())"),
        (house_rules.blocking_dialogs, "forge_gui/ui/a.py", "QFileDialog.getOpenFileName(self)"),
        (house_rules.blocking_dialogs, "forge_gui/ui/a.py", "QMessageBox.question(self, a, b)"),
        (house_rules.blocking_dialogs, "forge_gui/ui/a.py", "menu.exec(point)"),
        (house_rules.blocking_dialogs, "forge_gui/ui/a.py", "self._dialog.exec()"),
    ],
)
def test_the_rule_bites(rule: Rule, path: str, source: str) -> None:
    assert list(rule(PurePosixPath(path), source))


@pytest.mark.parametrize(
    ("rule", "path", "source"),
    [
        (house_rules.sizes, "forge_gui/a.py", _SHORT),
        (house_rules.sizes, "tests/test_a.py", _LONG),
        (house_rules.file_names, "forge_gui/engine/clock.py", ""),
        (house_rules.qt_modules, "forge_gui/ui/a.py", "from PySide6.QtWidgets import X"),
        (house_rules.qt_modules, "forge_gui/viewmodels/a.py", "from PySide6.QtCore import QObject"),
        (house_rules.owned_tasks, "forge_gui/a.py", "group.create_task(f())"),
        (house_rules.owned_tasks, "forge_gui/a.py", "self._task_group.create_task(f())"),
        (house_rules.blocking_dialogs, "forge_gui/ui/a.py", "drag.exec(Qt.CopyAction)"),
        (house_rules.blocking_dialogs, "forge_gui/ui/a.py", "log.warning('x')"),
    ],
)
def test_the_rule_lets_pass(rule: Rule, path: str, source: str) -> None:
    assert not list(rule(PurePosixPath(path), source))


def test_no_committed_file_names_a_place_of_the_machine_it_was_written_on(
    project_root: Path,
) -> None:
    """Paths of one computer and hosts of package indexes make a clone depend on them."""
    words = [
        "/ro" + "ot/",
        "/wo" + "rk/main",
        "/wo" + "rk/shared",
        "pypi" + ".org",
        "python" + "hosted.org",
        ".py" + "env/",
    ]
    command = ["git", "grep", "-lIF", *(part for word in words for part in ("-e", word))]
    done = subprocess.run(command, cwd=project_root, capture_output=True, text=True, check=False)
    if done.returncode > 1:
        pytest.skip("not a git checkout")
    assert not done.stdout, done.stdout
