"""Finds the entry points of a group among the installed packages, without a start paying for it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

_METADATA = (".dist-info", ".egg-info", "egg-info")


def installed(group: str) -> Iterable[EntryPoint]:
    """The entry points of all installed packages. Reads their metadata: takes a moment."""
    if not is_named_anywhere(group, sys.path):
        return ()
    from importlib.metadata import entry_points  # brings a reader of mails: not in every start

    return entry_points(group=group)


def is_named_anywhere(group: str, folders: Sequence[str]) -> bool:
    """Whether a package in these folders may have entry points of a group; archives may always."""
    return any(_is_named(group.encode(), Path(folder)) for folder in folders)


def _is_named(group: bytes, folder: Path) -> bool:
    if folder.is_file():
        return True
    try:
        packages = [one for one in folder.iterdir() if one.name.lower().endswith(_METADATA)]
    except OSError:
        return False
    for package in packages:
        try:
            if group in (package / "entry_points.txt").read_bytes():
                return True
        except OSError:  # most packages have none
            continue
    return False


def package_of(point: EntryPoint) -> str:
    """The package that brings it, for people."""
    return point.dist.name if point.dist else point.value
