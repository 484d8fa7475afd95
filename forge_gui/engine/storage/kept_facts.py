"""Small facts that were measured and are worth keeping: one JSON object in a file of its own.

Several Forges may keep facts in one file, so what is written are changes: each is applied to what
the file holds at that moment, under a lock. A file that is damaged or gone counts as empty: facts
can be measured again.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from forge_gui.engine.storage.files import FileNotWritten, read_text, write_text
from forge_gui.engine.storage.lock_files import LockFile
from forge_gui.values.errors import FileDamaged

Facts = dict[str, Any]
Change = Callable[[Facts], Facts]
"""Gives the facts that are to be kept instead. It runs on a thread: only frozen things in it."""
MAX_BYTES = 1024 * 1024
REST_S = 2.0
"""Changes that come within so many seconds are written together."""
_PATIENCE_S = 2.0
_logger = logging.getLogger(__name__)


class KeptFacts:
    """Reads at once, writes a little later in a task of `group`. Close it.

    A file larger than `max_bytes` counts as damaged.
    """

    def __init__(
        self,
        path: Path,
        group: asyncio.TaskGroup,
        rest_s: float = REST_S,
        max_bytes: int = MAX_BYTES,
    ) -> None:
        self._path = path
        self._max_bytes = max_bytes
        self._group = group
        self._rest_s = rest_s
        self.posted = 0
        """Changes so far: who keeps what was read sees by it whether to read again."""
        self._changes: list[Change] = []
        self._in_writing: list[Change] = []
        self._writing: asyncio.Task[None] | None = None
        self._closing = asyncio.Event()

    def read(self) -> Facts:
        """What the file holds now; a few kilobytes, so no thread is worth it. Never raises."""
        try:
            found = json.loads(read_text(self._path, self._max_bytes))
        except FileNotFoundError:
            return {}
        except (FileDamaged, OSError, ValueError, RecursionError) as error:
            _logger.info("%s is measured anew: %s", self._path.name, error)
            return {}
        return found if isinstance(found, dict) else {}

    def read_ahead(self) -> Facts:
        """The same with what is still to be written; for changes that may be applied twice,
        because one that is just being written may be in the file already."""
        facts = self.read()
        for change in (*self._in_writing, *self._changes):
            facts = change(facts)
        return facts

    def post(self, change: Change) -> None:
        """Have a change written soon. After `close` it is left out."""
        if self._closing.is_set():
            return
        self.posted += 1
        self._changes.append(change)
        if self._writing is None:
            self._writing = self._group.create_task(self._write_soon(), name=self._path.name)

    async def close(self) -> None:
        """Write what is left."""
        self._closing.set()
        if self._writing is not None:
            await asyncio.wait([self._writing])

    async def _write_soon(self) -> None:
        while self._changes:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._closing.wait(), self._rest_s)
            changes, self._changes = self._changes, []
            self._in_writing = changes
            try:
                await asyncio.to_thread(self._write, changes)
            except (
                RuntimeError
            ):  # a script that forgot to close: Python ends, and starts no threads
                self._write(changes)
            self._in_writing = []
        self._writing = None

    def _write(self, changes: list[Change]) -> None:
        lock = LockFile(self._path.with_suffix(".lock"))
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if not lock.take(_PATIENCE_S):
                _logger.info("%s is held by another Forge; not written", self._path.name)
                return
            facts = self.read()
            for change in changes:
                facts = change(facts)
            write_text(self._path, json.dumps(facts, indent=1) + "\n", keep_old=False)
        except (FileNotWritten, OSError) as error:
            _logger.info("%s could not be kept: %s", self._path.name, error)
        finally:
            lock.release()


def newest(facts: Mapping[str, Any], most: int) -> Facts:
    """The last `most` of them: what is put in again goes to the end."""
    return dict(list(facts.items())[-most:])
