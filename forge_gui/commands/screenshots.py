"""`main.py screenshots DIR`: every page of the real app as a picture, without a screen.

The pictures are taken in a home of their own, so that the user's data neither show nor change; the
large ones in a process of their own, because Qt's scale is fixed when it starts.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

_SCALE = "QT_SCALE_FACTOR"


def screenshots_command(
    folder: Path,
    scenes: Sequence[str] = (),
    themes: Sequence[str] = (),
    sizes: Sequence[str] = (),
    *,
    settings: Sequence[str] = (),
) -> int:
    """Take them; returns the exit status. Empty choices: all there are. `settings`: `key=value`."""
    is_big = os.environ.get(_SCALE) == "2"
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything of Qt reads it
    try:
        pairs = [_size(words) for words in sizes]
    except ValueError:
        sys.stderr.write(f"A size is written like 1280x800, not {' '.join(sizes)}.\n")
        return 2
    with tempfile.TemporaryDirectory() as home:
        os.environ["FORGE_HOME"] = home
        taken = _take(folder, (scenes, themes, pairs), settings, is_big=is_big)
    sys.stdout.write("".join(f"{path}\n" for path in taken))
    return 0 if is_big or sizes else _take_big(folder, scenes, themes, settings)


def _size(words: str) -> tuple[int, int]:
    """`1280x800` as numbers. Raises ValueError."""
    wide, _, high = words.partition("x")
    return int(wide), int(high)


def _take(
    folder: Path,
    wanted: tuple[Sequence[str], Sequence[str], Sequence[tuple[int, int]]],
    settings: Sequence[str],
    *,
    is_big: bool,
) -> list[Path]:
    from forge_gui.app import App
    from forge_gui.ui.screenshots import THEMES, Wanted, take_all

    scenes, themes, sizes = wanted
    shown = Wanted(scenes, tuple(t for t in THEMES if not themes or t in themes), sizes)
    return take_all(
        folder, lambda app, options: App(app, [*settings, *options]), shown, is_big=is_big
    )


def _take_big(
    folder: Path, scenes: Sequence[str], themes: Sequence[str], settings: Sequence[str]
) -> int:
    """The same at scale 2."""
    command = [sys.executable, "-m", "forge_gui.cli", "screenshots", str(folder)]
    command += [part for scene in scenes for part in ("--scene", scene)]
    command += [part for theme in themes for part in ("--theme", theme)]
    command += [part for setting in settings for part in ("--set", setting)]
    return subprocess.run(command, env=os.environ | {_SCALE: "2"}, check=False).returncode
