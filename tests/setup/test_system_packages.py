"""Missing system packages: installed as root, named otherwise, and never in the way."""

from __future__ import annotations

import ctypes.util
import sys

import pytest

from bootstrap import system_packages
from forge_gui.commands.qt_libraries import FOR_QT, FOR_X11, can_open, missing_libraries


def test_what_is_missing_is_found_by_asking_the_loader() -> None:
    assert missing_libraries(opens=lambda file: file != "libEGL.so.1") == [FOR_QT[2]]
    assert missing_libraries(opens=lambda file: False) == [*FOR_QT, *FOR_X11]


@pytest.mark.skipif(sys.platform != "linux", reason="names of Linux")
def test_the_loader_knows_its_own_c_library_and_no_nonsense() -> None:
    assert can_open(ctypes.util.find_library("c") or "libc.so.6")
    assert not can_open("libnothing-of-the-kind.so.9")


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is said on a Debian-like system where a library and a font are missing."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system_packages, "is_debian_like", lambda: True)
    monkeypatch.setattr(system_packages, "missing_libraries", lambda: [FOR_X11[1]])
    monkeypatch.setattr(system_packages, "missing_fonts", lambda: ["fonts-inter"])
    return []


def test_a_user_is_told_the_one_line_to_type(
    said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_packages, "_is_root", lambda: False)
    system_packages.provide(said.append)
    line = "sudo apt-get install -y --no-install-recommends libxcb-cursor0 fonts-inter"
    assert len(said) == 1
    assert said[0].endswith(line)


def test_root_has_them_installed(said: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[str, ...]] = []

    def apt(*arguments: str) -> str:
        calls.append(arguments)
        return ""

    monkeypatch.setattr(system_packages, "_is_root", lambda: True)
    monkeypatch.setattr(system_packages, "_apt", apt)
    system_packages.provide(said.append)
    assert calls[-1] == (
        "install",
        "-y",
        "--no-install-recommends",
        "libxcb-cursor0",
        "fonts-inter",
    )
    assert not any("Type:" in line for line in said)


def test_root_without_a_network_goes_on_with_a_sentence(
    said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_packages, "_is_root", lambda: True)
    monkeypatch.setattr(system_packages, "_apt", lambda *arguments: "Unable to locate package x")
    system_packages.provide(said.append)
    assert "could not be installed: Unable to locate package x" in said[-2]
    assert "Type: sudo apt-get install" in said[-1]


def test_elsewhere_the_libraries_are_named(
    said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_packages, "is_debian_like", lambda: False)
    system_packages.provide(said.append)
    assert said == [
        "For its window Forge needs libxcb-cursor.so.0: install your system's packages with them."
    ]


def test_nothing_is_said_where_nothing_is_missing(
    said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_packages, "missing_libraries", list)
    monkeypatch.setattr(system_packages, "missing_fonts", list)
    system_packages.provide(said.append)
    assert not said
