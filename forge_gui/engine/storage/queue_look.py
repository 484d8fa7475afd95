"""One look at the kept task queue: how much waits there, and whether somebody paused it.

It opens nothing where there is no journal, writes nothing, and takes no task from anybody. Blocking.
"""

from __future__ import annotations

from pathlib import Path

from forge_gui.engine.storage.owner import Owner

_FILE, _OWNERS, _PAUSED = "journal.sqlite", "owners", "queue-paused"
_WAITING = """
SELECT owner, count(*) FROM tasks WHERE status IN ('pending', 'running') GROUP BY owner
"""


def waiting_in(folder: Path) -> int:
    """How many tasks wait for whoever takes them up; those of living processes do not count.

    0 where nothing is kept, or the journal cannot be read now: whoever takes the queue up is told
    why.
    """
    path = folder / _FILE
    if not path.exists():
        return 0
    import sqlite3  # not for a start without a journal

    owner = Owner(folder / _OWNERS)
    try:
        db = sqlite3.connect(path, isolation_level=None)
        try:
            db.execute("PRAGMA trusted_schema = OFF")
            db.execute("PRAGMA query_only = ON")
            found = db.execute(_WAITING).fetchall()
        finally:
            db.close()
    except sqlite3.Error:
        return 0
    return sum(many for name, many in found if not owner.is_living(name))


class PauseMark:
    """A small file that stands for a pause that lasts until somebody ends it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _PAUSED

    def is_set(self) -> bool:
        return self._path.exists()

    def put(self, is_set: bool) -> None:
        """Raises OSError."""
        if is_set:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._path.touch(mode=0o600)
        else:
            self._path.unlink(missing_ok=True)
