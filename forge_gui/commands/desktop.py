"""No command: the window. Where there is no screen, a sample in the terminal proves the set-up.

This is on the way to the first painted window, so it imports little before it asks for the app.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence

from forge_gui.commands.qt_libraries import missing_libraries
from forge_gui.commands.screen import (
    answers_wayland,
    answers_x11,
    find_screen,
    missing_for_x11,
)
from forge_gui.light_start import LightStart, spare_the_search


def desktop_command(settings: Sequence[str] = ()) -> int:
    """Open the app; `settings` are `key=value` as after --set. Returns the exit status."""
    screen = find_screen(os.environ, sys.platform, answers_x11, answers_wayland)
    if screen.fault:
        return _without_screen(screen.fault, settings)
    if screen.platform:
        os.environ["QT_QPA_PLATFORM"] = screen.platform
    if sys.platform.startswith("linux") and _uses_x11() and (lacking := missing_for_x11()):
        fault = f"Qt lacks system libraries for a window. {_to_type(lacking)}"
        return _without_screen(fault, settings)
    light = LightStart()
    try:
        main = _light_main(light)
    except ImportError as error:
        light.end()
        if not _is_system_library(error):
            raise
        lacking = [library.package for library in missing_libraries()]
        return _without_screen(f"Qt cannot be loaded: {error}. {_to_type(lacking)}", settings)
    return main(settings, light)


def _light_main(light: LightStart) -> Callable[[Sequence[str], LightStart], int]:
    """The app, imported as lightly as the rest of the start."""
    light.begin()
    import PySide6.QtCore  # noqa: F401  # its search is there now: nothing of ours needs it

    spare_the_search()
    from forge_gui.app import main

    return main


def _uses_x11() -> bool:
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    return chosen.startswith("xcb") or (not chosen and not os.environ.get("WAYLAND_DISPLAY"))


def _is_system_library(error: ImportError) -> bool:
    return ".so" in str(error) and "cannot open shared object file" in str(error)


def _to_type(packages: list[str]) -> str:
    return f"Type: sudo apt-get install -y --no-install-recommends {' '.join(packages)}"


def _without_screen(fault: str, settings: Sequence[str]) -> int:
    """Say why there is no window, run the first sample instead, and name what works without one."""
    from forge_gui.commands.without_screen import run_first_sample

    return run_first_sample(fault, settings)
