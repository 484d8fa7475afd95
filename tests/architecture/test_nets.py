"""Every net of tests/strictness is seen to catch: one inner run of tests that each do one wrong."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.strictness.network import is_local

_BAD_TESTS = """
import asyncio, logging, socket, subprocess, sys, threading, warnings
import pytest

def test_python_warning():
    warnings.warn("old ways", DeprecationWarning)

def test_qt_warning():
    from PySide6.QtCore import qWarning
    qWarning("something is off")

def test_log_record():
    logging.getLogger("somewhere").warning("unexpected")

def test_log_record_of_a_silent_logger():
    logger = logging.getLogger("alone")
    logger.propagate = False
    logger.error("unexpected too")

def test_expected_record_that_never_comes(expect_log):
    expect_log("somewhere", "a word")

def test_widget(qapp):
    from PySide6.QtWidgets import QLabel
    qapp.forgotten = QLabel("left")

KEPT = []

def test_child_process():
    KEPT.append(subprocess.Popen([sys.executable, "-c", "import time; time.sleep(4)"]))

def test_socket():
    KEPT.append(socket.create_server(("127.0.0.1", 0)))

def test_thread():
    threading.Thread(target=threading.Event().wait, args=(8,), daemon=True, name="stray").start()

def test_thread_that_never_ends():
    threading.Thread(target=threading.Event().wait, name="undying").start()

async def test_task():
    KEPT.append(asyncio.get_running_loop().create_task(asyncio.sleep(8)))

async def test_coroutine_never_awaited():
    asyncio.sleep(0)

def test_network():
    with pytest.raises(OSError):
        socket.create_connection(("192.0.2.1", 80), timeout=1)

def test_name_lookup():
    with pytest.raises(OSError):
        socket.getaddrinfo("example.org", 80)

@pytest.mark.xfail
def test_passes_against_expectation():
    pass

async def test_coroutine_that_fails():
    assert 1 == 2
"""
_GOOD_TESTS = """
import asyncio, logging, socket, subprocess, sys

def test_expected_record(expect_log):
    expect_log("house", "a .* word")
    logging.getLogger("house.cellar").warning("a loud word")

def test_tidy_widget(qtbot):
    from PySide6.QtWidgets import QLabel
    qtbot.addWidget(QLabel("goes"))

def test_tidy_child():
    subprocess.run([sys.executable, "-c", "pass"], check=True)

def test_loopback():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()

def test_no_thread_collects_what_another_dropped():
    import gc, threading
    class Knot:
        def __init__(self):
            self.me = self
        def __del__(self):
            places.append(threading.current_thread())
    def work():
        kept = [[] for _ in range(100_000)]
    places = []
    Knot()
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert not places and not gc.isenabled()
    gc.collect()
    assert places == [threading.main_thread()]

async def test_tidy_task(tmp_path):
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(0))
    assert tmp_path.exists()
"""
_UNKNOWN_MARKER = """
import pytest

@pytest.mark.unknown
def test_marker():
    pass
"""
_EXPECTED = {
    "test_python_warning": "DeprecationWarning: old ways",
    "test_qt_warning": "something is off",
    "test_log_record": "stray log record: WARNING somewhere",
    "test_log_record_of_a_silent_logger": "stray log record: ERROR alone",
    "test_expected_record_that_never_comes": "never came",
    "test_widget": "left behind: top-level widget",
    "test_child_process": "left behind: child process",
    "test_socket": "left behind: open socket",
    "test_thread": "left behind: thread: stray",
    "test_thread_that_never_ends": "left behind: thread: undying",
    "test_task": "left behind: task",
    "test_coroutine_never_awaited": "never awaited",
    "test_network": "tried to reach 192.0.2.1",
    "test_name_lookup": "tried to reach example.org",
    "test_passes_against_expectation": "XPASS",
    "test_coroutine_that_fails": "assert 1 == 2",
}


@pytest.fixture(scope="module")
def inner_run(tmp_path_factory: pytest.TempPathFactory, project_root: Path) -> str:
    """What pytest says about the bad and the good tests, run under the house's own settings."""
    folder = tmp_path_factory.mktemp("inner")
    texts = {"bad": _BAD_TESTS, "good": _GOOD_TESTS, "marker": _UNKNOWN_MARKER}
    _furnish(folder, project_root, texts)
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-rA"]
    command += ["-o", "leak_grace_s=0.2", "--continue-on-collection-errors"]
    return _output(command, folder)


def _furnish(folder: Path, project_root: Path, texts: dict[str, str]) -> None:
    """A project of its own in `folder`, under the house's nets, with these test files."""
    (folder / "tests").mkdir()
    for name in ("pyproject.toml", "tests/__init__.py", "tests/conftest.py"):
        (folder / name).write_text((project_root / name).read_text())
    (folder / "tests" / "strictness").symlink_to(project_root / "tests" / "strictness")
    for name, text in texts.items():
        (folder / "tests" / f"test_{name}.py").write_text(text)


def _output(command: list[str], folder: Path) -> str:
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr


def _says(output: str, test: str) -> str:
    """The part of the report that belongs to one test."""
    parts = re.split(r"^_{3,} (?:ERROR at (?:setup|teardown) of )?(\w+) _{3,}$", output, flags=re.M)
    named = zip(parts[1::2], parts[2::2], strict=True)
    return "\n".join(text for name, text in named if name == test)


@pytest.mark.parametrize("test", _EXPECTED)
def test_each_net_catches(inner_run: str, test: str) -> None:
    assert _EXPECTED[test] in _says(inner_run, test), inner_run


@pytest.mark.parametrize("test", re.findall(r"def (test_\w+)", _GOOD_TESTS))
def test_no_net_catches_the_innocent(inner_run: str, test: str) -> None:
    assert f"PASSED tests/test_good.py::{test}" in inner_run, inner_run
    assert f"ERROR tests/test_good.py::{test}" not in inner_run


def test_a_thread_that_never_ends_does_not_keep_the_run_from_ending(inner_run: str) -> None:
    assert "still running at the end: undying" in inner_run


def test_a_test_that_hangs_ends_the_run(tmp_path: Path, project_root: Path) -> None:
    _furnish(tmp_path, project_root, {"hangs": "import time\n\ndef test_a(): time.sleep(30)\n"})
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-o", "hang_limit_s=0.5"]
    output = _output(command, tmp_path)
    assert "Timeout (0:00:00.500000)!" in output
    assert "in test_a" in output


def test_an_unknown_marker_is_refused(inner_run: str) -> None:
    assert "'unknown' not found in `markers`" in inner_run


@pytest.mark.parametrize(
    ("host", "local"),
    [
        ("127.0.0.1", True),
        ("127.8.8.8", True),
        ("::1", True),
        ("[::1]", True),
        ("localhost", True),
        ("0.0.0.0", True),
        (None, True),
        ("192.168.0.1", False),
        ("example.org", False),
        ("10.0.0.1", False),
        ("fe80::1%eth0", False),
    ],
)
def test_what_counts_as_this_computer(host: str | None, local: bool) -> None:
    assert is_local(host) is local
