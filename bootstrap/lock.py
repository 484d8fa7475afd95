"""One set-up at a time: a second first start waits for the one that is under way.

The lock is the system's, on an open file: it ends with its holder, however that ends. The installer
that the holder started inherits it on POSIX, so a start after a `kill` waits until that one has
ended as well and does not work in the same folder beside it.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

_POLL_S = 0.2


@contextlib.contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold the lock; say once if somebody else has it, and wait."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        if not _try_lock(handle):
            sys.stderr.write("Another start is setting Forge up; this one waits for it.\n")
            while not _try_lock(handle):
                time.sleep(_POLL_S)
        if os.name != "nt":
            os.set_inheritable(handle, True)
        yield
    finally:
        os.close(handle)


def _try_lock(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
