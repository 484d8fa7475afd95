"""The system libraries that Qt's Linux build opens, and which Debian package holds each.

Standard library only: the set-up asks here before anything is installed. The list was verified in a
bare Debian 12, adding one package after another until a window appeared.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Library:
    """A shared library by its file name, and the Debian package that has it."""

    file: str
    package: str


FOR_QT = (
    Library("libglib-2.0.so.0", "libglib2.0-0"),
    Library("libGL.so.1", "libgl1"),
    Library("libEGL.so.1", "libegl1"),
    Library("libxkbcommon.so.0", "libxkbcommon0"),
    Library("libdbus-1.so.3", "libdbus-1-3"),
    Library("libfontconfig.so.1", "libfontconfig1"),
)
"""Without these nothing of Qt's widgets can even be imported."""
FOR_X11 = (
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Library("libxcb-shape.so.0", "libxcb-shape0"),
)
"""Without these Qt ends the process when it opens a window on X11."""


def can_open(file: str) -> bool:
    """Whether the loader finds the library, wherever this system keeps it."""
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def missing_libraries(
    wanted: tuple[Library, ...] = FOR_QT + FOR_X11, opens: Callable[[str], bool] = can_open
) -> list[Library]:
    """Those of `wanted` that cannot be opened."""
    return [library for library in wanted if not opens(library.file)]
