"""Whose something in a shared file is: a name that counts for as long as its process lives.

Each owner holds a lock file of its name; the system lets go of it with the process.
"""

from __future__ import annotations

import secrets
from pathlib import Path

from forge_gui.engine.storage.lock_files import LockFile, is_held

_PATIENCE_S = 2.0


class Owner:
    """One owner, whose lock file lies in `folder`. Blocking; the methods may raise OSError."""

    def __init__(self, folder: Path) -> None:
        self.name = secrets.token_hex(8)
        self._folder = folder
        self._lock = LockFile(folder / self.name)
        self._is_shown = False

    def live(self) -> None:
        """From now on others can see that this process lives; what the dead left is cleared."""
        if self._is_shown:
            return
        self._folder.mkdir(mode=0o700, exist_ok=True)
        for path in self._folder.iterdir():
            lock = LockFile(path)
            if lock.take():
                lock.release(remove=True)
        self._is_shown = self._lock.take(_PATIENCE_S)

    def is_living(self, name: str) -> bool:
        """Whether the process of this owner lives."""
        if name == self.name:
            return self._is_shown
        return name.isalnum() and is_held(self._folder / name)

    def release(self) -> None:
        """What is this owner's may be taken over by others."""
        self._lock.release(remove=True)
