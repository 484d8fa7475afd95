"""The system's own packages on Debian-like Linux: what Qt needs, and the fonts of the design.

As root they are installed; otherwise the one line to type is named. Neither stops the set-up:
everything without a window runs without them.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from forge_gui.commands.qt_libraries import missing_libraries

_FONTS = ("fonts-dejavu-core", "fonts-inter", "fonts-jetbrains-mono")
_LISTS = Path("/var/lib/apt/lists")
_INSTALLED = Path("/var/lib/dpkg/info")

Say = Callable[[str], None]


def provide(say: Say) -> None:
    """Install what is missing, or say what to type."""
    if not sys.platform.startswith("linux"):
        return
    libraries = missing_libraries()
    if not is_debian_like():
        if libraries:
            names = ", ".join(library.file for library in libraries)
            say(f"For its window Forge needs {names}: install your system's packages with them.")
        return
    packages = [library.package for library in libraries] + missing_fonts()
    if packages:
        _provide(packages, say)


def is_debian_like() -> bool:
    return Path("/etc/debian_version").exists()


def missing_fonts() -> list[str]:
    return [name for name in _FONTS if not (_INSTALLED / f"{name}.list").exists()]


def provide_venv(say: Say) -> bool:
    """Debian keeps Python's own module `venv` in a package of its own."""
    name = "python{}.{}-venv".format(*sys.version_info[:2])
    return is_debian_like() and _is_root() and _install([name], say)


def line_to_type(packages: Iterable[str]) -> str:
    return f"sudo apt-get install -y --no-install-recommends {' '.join(packages)}"


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _provide(packages: list[str], say: Say) -> None:
    if _is_root() and _install(packages, say):
        return
    say(f"For Forge's window this system lacks some packages. Type: {line_to_type(packages)}")


def _install(packages: list[str], say: Say) -> bool:
    say(f"System packages: {' '.join(packages)}")
    if not any(_LISTS.glob("*_Packages*")):
        _apt("update")
    said = _apt("install", "-y", "--no-install-recommends", *packages)
    if said and "Unable to locate" in said:
        _apt("update")
        said = _apt("install", "-y", "--no-install-recommends", *packages)
    if said:
        say(f"The system packages could not be installed: {said}")
    return not said


def _apt(*arguments: str) -> str:
    """Run apt-get; empty if it went well, otherwise its last words."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        done = subprocess.run(
            ["apt-get", "-q", *arguments],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
    except OSError as error:
        return f"{error.strerror} (apt-get)"
    if done.returncode == 0:
        return ""
    complaints = [line for line in done.stderr.splitlines() if line.startswith("E: ")]
    return (
        complaints[0].removeprefix("E: ") if complaints else f"apt-get ended with {done.returncode}"
    )
