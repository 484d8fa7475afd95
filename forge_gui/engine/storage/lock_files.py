"""A lock that the system takes away with its process: whoever is killed holds nothing any more.

It tells whether another process of Forge lives, without trusting process ids (they come again) or
clocks. Two holders in one process count as two, as two processes do.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from pathlib import Path

_POLL_S = 0.02


class LockFile:
    """An exclusive lock on a small file, held from `take` to `release`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    def take(self, patience_s: float = 0.0) -> bool:
        """Whether it could be had, waiting at most so many seconds. Raises OSError."""
        until = time.monotonic() + patience_s
        while True:
            if self._try():
                return True
            if time.monotonic() >= until:
                return False
            time.sleep(_POLL_S)

    def release(self, *, remove: bool = False) -> None:
        """Let go; with `remove` the file goes as well. No error if it is not held."""
        handle, self._handle = self._handle, None
        if handle is None:
            return
        if remove and sys.platform != "win32":
            self._path.unlink(missing_ok=True)
        os.close(handle)
        if remove and sys.platform == "win32":
            with contextlib.suppress(OSError):  # held again already
                self._path.unlink(missing_ok=True)

    def _try(self) -> bool:
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            is_ours = _lock(handle) and _is_file_of(handle, self._path)
        except BaseException:
            os.close(handle)
            raise
        if is_ours:
            self._handle = handle
        else:
            os.close(handle)
        return is_ours


def is_held(path: Path) -> bool:
    """Whether a living process holds the lock file at `path`."""
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        return not _lock(handle)
    finally:
        os.close(handle)


def _is_file_of(handle: int, path: Path) -> bool:
    """Its last holder may have removed the file between our opening and our locking it."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
