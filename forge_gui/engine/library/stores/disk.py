"""Walks folders that are not ours: bounded, never in circles, never opening what is no plain file."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MOST_ENTRIES = 200_000
"""Files and folders of one store that are looked at; what comes after is left out."""
MOST_BYTES_OF_TEXT = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class DiskFile:
    """A plain file: its path as it was found (a link stays one), and what it leads to."""

    path: Path
    size: int
    mtime_ns: int
    inode: int
    device: int

    @property
    def stamp(self) -> tuple[int, int, int]:
        """Another one as soon as the file is another one."""
        return (self.size, self.mtime_ns, self.inode)


def look_at(path: Path) -> DiskFile | None:
    """A plain file, through links; None: it is gone, broken, a pipe, a device, a folder."""
    try:
        status = path.stat()
    except OSError:
        return None
    if not stat.S_ISREG(status.st_mode):
        return None
    return DiskFile(path, status.st_size, status.st_mtime_ns, status.st_ino, status.st_dev)


def files_below(folder: Path, depth: int, wanted: Callable[[str], bool]) -> Iterator[DiskFile]:
    """The plain files of wanted names, by name, at most `depth` folders below.

    Links are followed, each folder is entered once. Raises OSError for `folder` itself; what
    cannot be read below it is passed over.
    """
    entries = sorted(entry.name for entry in folder.iterdir())
    seen = {_identity(folder)}
    left = [MOST_ENTRIES]
    yield from _below(folder, entries, depth, wanted, seen, left)


def _below(
    folder: Path,
    entries: list[str],
    depth: int,
    wanted: Callable[[str], bool],
    seen: set[tuple[int, int]],
    left: list[int],
) -> Iterator[DiskFile]:
    inner: list[Path] = []
    for name in entries:
        left[0] -= 1
        if left[0] < 0:
            return
        path = folder / name
        if wanted(name) and (file := look_at(path)):
            yield file
        elif depth > 0 and path.is_dir():
            inner.append(path)
    for path in inner:
        identity = _identity(path)
        if identity in seen:
            continue
        seen.add(identity)
        yield from _below(path, _names_in(path), depth - 1, wanted, seen, left)


def _names_in(folder: Path) -> list[str]:
    try:
        return sorted(entry.name for entry in folder.iterdir())
    except OSError:
        return []


def _identity(folder: Path) -> tuple[int, int]:
    try:
        status = folder.stat()
    except OSError:
        return (0, 0)
    return (status.st_dev, status.st_ino)


def read_json(path: Path) -> Any:
    """What a small JSON file of another program says; None where it cannot be read as one."""
    file = look_at(path)
    if file is None or file.size > MOST_BYTES_OF_TEXT:
        return None
    try:
        return json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
