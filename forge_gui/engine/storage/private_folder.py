"""A folder that this user alone can look into."""

from __future__ import annotations

import os
import stat
from pathlib import Path

_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def make_private(folder: Path) -> None:
    """Make the folder, or close it to others where it is there. Raises OSError.

    Refuses a link and a folder of somebody else: what lies in it could be anybody's.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode):
        raise NotADirectoryError(f"{folder} is a link, not a folder")
    if os.name != "posix":
        return
    if found.st_uid != os.geteuid():
        raise PermissionError(f"{folder} belongs to somebody else")
    if found.st_mode & _OTHERS:
        folder.chmod(0o700)
