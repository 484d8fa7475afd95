"""Peers of benchmarks live in environments of their own, below the user's cache folder.

Nothing of them becomes part of Forge. One is made when a benchmark first needs it and kept; a
marker written last tells a whole one from one whose making was cut off.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

from forge_gui.engine.storage.paths import find_folders

_INSTALL_LIMIT_S = 900.0


def side_python(
    name: str, packages: Sequence[str], notes: list[str], *, python: Path | None = None
) -> Path | None:
    """The interpreter of an environment with `packages`; None, with a note, where it fails.

    `python` is the interpreter to make it with (None: the one that runs this).
    """
    folder = find_folders(os.environ).cache / "bench" / name
    inside = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    marker = folder / "complete.txt"
    wanted = "\n".join((*packages, str(python or sys.executable)))
    if marker.exists() and marker.read_text("utf-8") == wanted and inside.exists():
        return inside
    shutil.rmtree(folder, ignore_errors=True)
    try:
        _make(folder, python)
        _install(inside, packages)
        marker.write_text(wanted, "utf-8")
    except (OSError, subprocess.SubprocessError) as error:
        told = str(getattr(error, "stderr", None) or error).strip()
        notes.append(f"{name} could not be installed, so it was not measured: {told[-300:]}")
        return None
    return inside


def libraries_of(python: Path) -> Path:
    """The folder of what is installed beside an interpreter, for the path of another process."""
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    done = subprocess.run([str(python), "-c", code], check=True, capture_output=True, text=True)
    return Path(done.stdout.strip())


def _make(folder: Path, python: Path | None) -> None:
    if python is None:
        venv.EnvBuilder(with_pip=True).create(folder)
        return
    _quietly([str(python), "-m", "venv", str(folder)])


def _install(python: Path, packages: Sequence[str]) -> None:
    _quietly([str(python), "-m", "pip", "install", "--disable-pip-version-check", *packages])


def _quietly(command: Sequence[str]) -> None:
    subprocess.run(command, check=True, capture_output=True, text=True, timeout=_INSTALL_LIMIT_S)
