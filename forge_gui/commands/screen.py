"""Is there a screen that Qt can open a window on? Asked before Qt is, which would end the process.

Only Linux can be without one. Standard library only: this runs before every start of the window.
"""

from __future__ import annotations

import ctypes
import os
import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from forge_gui.commands.qt_libraries import FOR_X11, missing_libraries

_WITHOUT_SCREEN = frozenset({"offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs"})
_PLATFORM = "QT_QPA_PLATFORM"


@dataclass(frozen=True, slots=True)
class Screen:
    """What Qt will find: `fault` says why there is nothing, `platform` which of its doors to take.

    An empty platform leaves the choice to Qt.
    """

    fault: str = ""
    platform: str = ""


def find_screen(
    environment: Mapping[str, str],
    system: str,
    answers_x11: Callable[[str], bool],
    answers_wayland: Callable[[Mapping[str, str]], bool],
) -> Screen:
    """Decide from the environment and two probes (only those that matter are asked)."""
    if not system.startswith("linux"):
        return Screen()
    chosen = environment.get(_PLATFORM, "").partition(";")[0].partition(":")[0]
    if chosen and chosen != "xcb" and not chosen.startswith("wayland"):
        return (
            Screen()
            if chosen in _WITHOUT_SCREEN
            else Screen(f"{_PLATFORM} is {chosen}, which Forge does not know.")
        )
    dead = []
    if chosen != "xcb" and (name := environment.get("WAYLAND_DISPLAY", "")):
        if answers_wayland(environment):
            return Screen()
        dead.append(f"WAYLAND_DISPLAY is {name}")
    if not chosen.startswith("wayland") and (name := environment.get("DISPLAY", "")):
        if answers_x11(name):
            return Screen(platform="xcb" if dead else "")
        dead.append(f"DISPLAY is {name}")
    if dead:
        return Screen(f"There is no screen: {' and '.join(dead)}, but nothing answers there.")
    return Screen("There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.")


def answers_x11(display: str) -> bool:
    """Whether an X server takes us in: the library that Qt uses is asked, so keys count as well."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)


def answers_wayland(environment: Mapping[str, str]) -> bool:
    """Whether somebody listens at the compositor's socket."""
    folder = environment.get("XDG_RUNTIME_DIR", "")
    path = os.path.join(folder, environment["WAYLAND_DISPLAY"])  # noqa: PTH118 (pathlib costs time)
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
            probe.settimeout(1.0)
            probe.connect(path)
    except OSError:
        return False
    return True


def missing_for_x11() -> list[str]:
    """Debian packages without which Qt's X11 door ends the process."""
    return [library.package for library in missing_libraries(FOR_X11)]
