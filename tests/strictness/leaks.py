"""Child processes, sockets and threads that a test leaves behind fail it.

Things on their way out get a moment: endings are asynchronous everywhere.
"""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

_POLL_S = 0.02
_CHILDREN_FILES = Path("/proc/self/task")


def _child_ids() -> Iterator[int]:
    """Ids of direct children. The kernel's own list where there is one (20 times cheaper)."""
    lists = list(_CHILDREN_FILES.glob("*/children")) if _CHILDREN_FILES.exists() else []
    if not lists:
        yield from (child.pid for child in psutil.Process().children())
    for path in lists:
        try:
            yield from map(int, path.read_text().split())
        except OSError:  # the thread has just ended
            continue


def _children() -> dict[str, str]:
    """Living children, with grandchildren of those that are found; keyed by something lasting."""
    found: dict[str, str] = {}
    for pid in _child_ids():
        try:
            process = psutil.Process(pid)
            family = [process, *process.children(recursive=True)]
            for one in family:
                if one.status() == psutil.STATUS_ZOMBIE:
                    continue
                command = " ".join(one.cmdline())[:200]
                # Python's own tracker lives as long as the process that started it.
                if "multiprocessing.resource_tracker" not in command:
                    found[f"{one.pid}/{one.create_time()}"] = f"{one.pid} {command}"
        except psutil.Error:
            continue
    return found


def _sockets() -> dict[str, str]:
    connections = psutil.Process().net_connections(kind="inet")
    found = {}
    for one in connections:
        text = f"{one.laddr} -> {tuple(one.raddr) or 'nobody'} ({one.status})"
        found[f"{one.fd}/{one.laddr}"] = text
    return found


def _threads() -> dict[str, str]:
    return {
        str(id(one)): f"{one.name}{' (daemon)' if one.daemon else ''}"
        for one in threading.enumerate()
        # Threads that Python did not start (Qt's) only look in; their owner ends them.
        if not isinstance(one, threading._DummyThread)
    }


_KINDS: dict[str, Callable[[], dict[str, str]]] = {
    "child process": _children,
    "open socket": _sockets,
    "thread": _threads,
}


def _left_behind(before: dict[str, dict[str, str]]) -> list[str]:
    return [
        f"left behind: {kind}: {text}"
        for kind, look in _KINDS.items()
        for key, text in look().items()
        if key not in before[kind]
    ]


def pytest_addoption(parser: pytest.Parser) -> None:
    """How long something may take to end after its test is a setting of the suite."""
    parser.addini("leak_grace_s", "seconds that processes, sockets and threads get", default="3")


@pytest.fixture(autouse=True)
def _leak_net(pytestconfig: pytest.Config) -> Iterator[None]:
    before = {kind: look() for kind, look in _KINDS.items()}
    yield
    left = _left_behind(before)
    if left:
        gc.collect()
    end = time.monotonic() + float(pytestconfig.getini("leak_grace_s"))
    while left and time.monotonic() < end:
        time.sleep(_POLL_S)
        left = _left_behind(before)
    if left:
        pytest.fail("\n".join(left), pytrace=False)


_ENDED = pytest.StashKey[int]()


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    session.config.stash[_ENDED] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """Threads that were left behind must not keep a finished run from ending."""
    left = [
        one
        for one in threading.enumerate()
        if not one.daemon and one is not threading.main_thread()
    ]
    if left and _ENDED in config.stash:
        sys.stderr.write(f"still running at the end: {', '.join(one.name for one in left)}\n")
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(config.stash[_ENDED] or 1)
