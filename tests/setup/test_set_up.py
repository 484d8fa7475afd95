"""The first start: what is judged usable, what is said when it fails, and that it can be repeated.

Nothing is downloaded here: a pip of our own stands in for the real one.
"""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bootstrap import faults, lock, packages, set_up, stamp, system_packages
from bootstrap.progress import Progress

_NETWORK = "WARNING: Retrying after connection broken by 'NewConnectionError('x')'"


@pytest.mark.parametrize(
    ("output", "words"),
    [
        (_NETWORK + "\nERROR: No matching distribution found for x", "cannot be reached"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: [Errno 13] Permission denied: '/x'", "may not be written"),
        ("ERROR: No matching distribution found for x==1", "no x==1 for this Python"),
        ("The user requested (constraint) x==1\nERROR: ResolutionImpossible: y", "has no x==1"),
        ("blah\nERROR: something new", "something new"),
        ("", "did not say why"),
    ],
)
def test_why_pip_gave_up_is_one_sentence(output: str, words: str) -> None:
    sentence = faults.sentence_of_pip(output)
    assert words in sentence
    assert "\n" not in sentence


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EROFS, "may not be written"),
        (errno.ENOENT, "No such file"),
    ],
)
def test_what_the_system_refuses_is_one_sentence(number: int, words: str) -> None:
    error = OSError(number, os.strerror(number), "/some/where")
    assert words in faults.sentence_of(error)


def test_progress_counts_each_package_once() -> None:
    said: list[str] = []
    with Progress("Packages", 3, said.append) as progress:
        progress._last = -1e9
        progress.heard("Collecting numpy>=2 (from forge-gui==0.1.0)\n")
        progress.heard(
            "  Downloading numpy-2.4.6-cp311-cp311-manylinux_2_28_x86_64.whl (18.2 MB)\n"
        )
        progress.heard("Collecting numpy==2.4.6\n")
        progress.heard("Processing /some/where/rich-15.0.0-py3-none-any.whl\n")
        progress.heard("Requirement already satisfied: jaraco.classes in ./x\n")
        progress.heard("Collecting one-too-many\n")
        progress.heard("Installing collected packages: numpy, rich\n")
    assert said[-1].startswith("Packages: 3 of about 3")


class _House:
    """A project folder whose pip is a few lines of our own, so that set-up can be tried for real."""

    def __init__(self, root: Path, source: Path) -> None:
        self.root = root
        for name in ("pyproject.toml", "constraints.txt"):
            shutil.copy(source / name, root)
        (root / "pip.py").write_text(textwrap.dedent(_PIP))

    def set_up(self, group: str = "run") -> int:
        return set_up.set_up(str(self.root), group)

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    def calls(self) -> list[str]:
        log = self.root / "calls"
        return log.read_text().splitlines() if log.exists() else []


_PIP = """
    import os, sys, time
    if "install" not in sys.argv:
        sys.exit()
    root = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(root, "calls"), "a") as log:
        log.write(sys.argv[-1] + "\\n")
    if os.path.exists(os.path.join(root, "broken")):
        print("WARNING: Retrying after 'NewConnectionError('x')'")
        sys.exit(1)
    if os.path.exists(os.path.join(root, "slow")):
        time.sleep(20)
"""


@pytest.fixture
def house(tmp_path: Path, project_root: Path, monkeypatch: pytest.MonkeyPatch) -> _House:
    made = _House(tmp_path, project_root)

    def make(venv: Path, say: Callable[[str], None]) -> None:
        venv.mkdir()
        (venv / "forge-unfinished").touch()
        (venv / "bin").mkdir()
        python = venv / "bin" / "python"
        python.write_text(
            f'#!/bin/sh\nif [ "$1" = -m ]; then shift 2; exec {sys.executable} {tmp_path}/pip.py "$@"; '
            f'fi\nexec {sys.executable} "$@"\n'
        )
        python.chmod(0o755)

    monkeypatch.setattr(packages, "make_environment", make)
    monkeypatch.setattr(system_packages, "provide", lambda say: None)
    return made


pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")


def test_a_first_set_up_is_done_once(house: _House) -> None:
    assert house.set_up() == 0
    assert stamp.is_current(str(house.root), "run")
    assert not stamp.is_current(str(house.root), "test")
    assert house.calls() == ["setuptools", str(house.root)]
    assert house.set_up() == 0
    assert len(house.calls()) == 2
    assert not (house.venv / "forge-unfinished").exists()


def test_the_tests_need_more_and_are_enough_to_run(house: _House) -> None:
    assert house.set_up() == 0
    assert house.set_up("test") == 0
    assert house.calls()[-1] == f"{house.root}[test]"
    assert stamp.is_current(str(house.root), "run")


def test_other_packages_are_brought_up_to_date_in_place(house: _House) -> None:
    house.set_up()
    (house.venv / "kept").touch()
    with (house.root / "constraints.txt").open("a") as file:
        file.write("another==1\n")
    assert not stamp.is_current(str(house.root), "run")
    assert house.set_up() == 0
    assert (house.venv / "kept").exists()
    assert len(house.calls()) == 4


@pytest.mark.parametrize("which", [0, 1], ids=["another Python", "another folder"])
def test_another_python_or_place_means_a_new_environment(house: _House, which: int) -> None:
    house.set_up()
    (house.venv / "kept").touch()
    path = Path(stamp.stamp_file(str(house.root), "run"))
    lines = path.read_text().splitlines()
    lines[which] = "something else"
    path.write_text("\n".join(lines))
    assert house.set_up() == 0
    assert not (house.venv / "kept").exists()


def test_a_failure_is_a_sentence_and_the_next_call_repairs_it(
    house: _House, capsys: pytest.CaptureFixture[str]
) -> None:
    (house.root / "broken").touch()
    assert house.set_up() == 3
    assert "cannot be reached" in capsys.readouterr().err
    assert not stamp.is_current(str(house.root), "run")
    (house.venv / "half").touch()
    (house.root / "broken").unlink()
    assert house.set_up() == 0
    assert not (house.venv / "half").exists()


def test_a_full_disk_is_said_before_anything_is_made(
    house: _House, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(set_up, "_ROOM_MB", {"run": 10**12, "test": 10**12})
    assert house.set_up() == 3
    assert "MB of free disk" in capsys.readouterr().err
    assert not house.venv.exists()


def test_an_environment_that_somebody_else_began_is_used_if_it_answers(house: _House) -> None:
    house.set_up()
    Path(stamp.stamp_file(str(house.root), "run")).unlink()
    (house.venv / "kept").touch()
    assert house.set_up() == 0
    assert (house.venv / "kept").exists()
    Path(stamp.stamp_file(str(house.root), "run")).unlink()
    (house.venv / "bin" / "python").unlink()
    assert house.set_up() == 0
    assert not (house.venv / "kept").exists()


def test_one_set_up_at_a_time(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    order: list[str] = []
    inside = threading.Event()

    def second() -> None:
        inside.wait()
        with lock.held(tmp_path / "lock"):
            order.append("second")

    waiting = threading.Thread(target=second)
    waiting.start()
    with lock.held(tmp_path / "lock"):
        inside.set()
        time.sleep(0.3)
        order.append("first")
    waiting.join()
    assert order == ["first", "second"]
    assert "waits for it" in capsys.readouterr().err


def test_the_lock_stays_with_the_installer_when_its_starter_is_killed(tmp_path: Path) -> None:
    """Otherwise the next start would work in the same folder beside the orphan."""
    code = (
        "import subprocess, sys, time; from pathlib import Path; from bootstrap import lock\n"
        "with lock.held(Path(sys.argv[1])):\n"
        "    child = subprocess.Popen([sys.executable, '-c', sys.argv[2]], close_fds=False)\n"
        "    print('ready', flush=True); time.sleep(30)\n"
    )
    path, leave, left = tmp_path / "lock", tmp_path / "leave", tmp_path / "left"
    installer = (
        "import time; from pathlib import Path\n"
        f"while not Path({str(leave)!r}).exists(): time.sleep(0.02)\n"
        f"Path({str(left)!r}).touch()\n"
    )
    starter = subprocess.Popen(
        [sys.executable, "-c", code, str(path), installer],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert starter.stdout is not None
    with starter.stdout:
        assert starter.stdout.readline() == "ready\n"
    starter.kill()
    starter.wait()
    leaving = threading.Timer(0.5, leave.touch)  # some time after the wait began
    leaving.start()
    with lock.held(path):
        assert left.exists()
    leaving.join()


def test_constraints_are_names_and_versions_only(project_root: Path) -> None:
    lines = (project_root / "constraints.txt").read_text().splitlines()
    for line in lines:
        assert not line or line.startswith("#") or line.count("==") == 1, line
        assert "@" not in line
        assert "/" not in line
    assert packages.how_many(project_root, "run") < packages.how_many(project_root, "test")
