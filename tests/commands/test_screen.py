"""Whether there is a screen is decided before Qt is asked, which would end the process."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from forge_gui.commands.screen import Screen, answers_wayland, answers_x11, find_screen


@pytest.mark.parametrize(
    ("environment", "alive", "platform", "fault"),
    [
        ({}, "", "", "neither DISPLAY nor WAYLAND_DISPLAY is set"),
        ({"DISPLAY": ":0"}, "x", "", ""),
        ({"DISPLAY": ":0"}, "", "", "DISPLAY is :0, but nothing answers"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "w", "", ""),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "x", "", "WAYLAND_DISPLAY is wayland-0, but nothing"),
        ({"WAYLAND_DISPLAY": "w", "DISPLAY": ":0"}, "x", "xcb", ""),
        ({"WAYLAND_DISPLAY": "w", "DISPLAY": ":0"}, "xw", "", ""),
        ({"WAYLAND_DISPLAY": "w", "DISPLAY": ":0"}, "", "", "w and DISPLAY is :0, but nothing"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "", "", ""),
        ({"QT_QPA_PLATFORM": "vnc:port=1"}, "", "", ""),
        ({"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "w"}, "w", "", "neither"),
        ({"QT_QPA_PLATFORM": "wayland", "DISPLAY": ":0"}, "x", "", "neither"),
        ({"QT_QPA_PLATFORM": "paper"}, "xw", "", "QT_QPA_PLATFORM is paper"),
    ],
)
def test_every_kind_of_surroundings(
    environment: dict[str, str], alive: str, platform: str, fault: str
) -> None:
    found = find_screen(environment, "linux", lambda _: "x" in alive, lambda _: "w" in alive)
    assert found.platform == platform
    assert fault in found.fault
    assert bool(found.fault) is bool(fault)


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_there_is_always_one(system: str) -> None:
    assert find_screen({}, system, lambda _: False, lambda _: False) == Screen()


@pytest.mark.skipif(sys.platform != "linux", reason="X11 and Wayland")
def test_the_probes_say_no_where_nobody_listens() -> None:
    assert not answers_x11(":987")
    assert not answers_x11("no display at all")
    assert not answers_wayland({"WAYLAND_DISPLAY": "wayland-987", "XDG_RUNTIME_DIR": "/nowhere"})


@pytest.mark.skipif(sys.platform != "linux", reason="X11 and Wayland")
@pytest.mark.parametrize("display", [None, ":987"])
def test_the_app_without_a_screen_ends_in_words_and_never_in_a_qt_abort(
    display: str | None, tmp_path: os.PathLike[str]
) -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    environment["FORGE_HOME"] = str(tmp_path)
    if display:
        environment["DISPLAY"] = display
    done = subprocess.run(
        [sys.executable, "-m", "forge_gui.cli", "--set", "ollama.enabled=false"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "There is no screen" in done.stderr
    assert "main.py run FILE" in done.stderr
    assert "main.py screenshots DIR" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.returncode == 0
    assert done.stdout.strip()
