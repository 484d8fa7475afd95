"""`main.py screenshots DIR`: every page of the real app as a picture, without a screen.

The pictures are taken in a home of their own, so that the user's data neither show nor change; the
large ones in a process of their own, because Qt's scale is fixed when it starts.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

_SCALE = "QT_SCALE_FACTOR"


def screenshots_command(folder: Path) -> int:
    """Take them; returns the exit status."""
    is_big = os.environ.get(_SCALE) == "2"
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything of Qt reads it
    with tempfile.TemporaryDirectory() as home:
        os.environ["FORGE_HOME"] = home
        taken = _take(folder, is_big=is_big)
    sys.stdout.write("".join(f"{path}\n" for path in taken))
    return 0 if is_big else _take_big(folder)


def _take(folder: Path, *, is_big: bool) -> list[Path]:
    from forge_gui.app import App
    from forge_gui.ui.screenshots import take_all

    return take_all(folder, App, is_big=is_big)


def _take_big(folder: Path) -> int:
    """The same at scale 2."""
    command = [sys.executable, "-m", "forge_gui.cli", "screenshots", str(folder)]
    return subprocess.run(command, env=os.environ | {_SCALE: "2"}, check=False).returncode
