"""From main.py to the command: is the environment as it should be? Then go there at once.

This runs before every start, so it imports nothing that the interpreter has not loaded anyway.
"""

from __future__ import annotations

import os
import sys

from bootstrap.stamp import is_current

_COMMANDS_WITH_TESTS = ("test",)
_WHERE = ("-P", "-m", "forge_gui.cli")
"""-P: a file of the user's in the current folder must not stand in for a library."""


def project_root() -> str:
    """The folder of main.py."""
    return os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120


def environment_python(root: str) -> str:
    """The interpreter of `.venv`."""
    names = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
    return os.path.join(root, ".venv", *names)  # noqa: PTH118


def start(arguments: list[str]) -> int:
    """Set up what is missing, then become the command. Returns the exit status where it returns."""
    root = project_root()
    group = "test" if command_of(arguments) in _COMMANDS_WITH_TESTS else "run"
    python = environment_python(root)
    if not (is_current(root, group) and os.path.exists(python)):  # noqa: PTH110
        from bootstrap.set_up import set_up

        status = set_up(root, group)
        if status:
            return status
    return _hand_over([python, *_WHERE, *arguments])


def command_of(arguments: list[str]) -> str:
    """The first word that is no option (`--set` has its value in the next word)."""
    rest = iter(arguments)
    for word in rest:
        if word == "--set":
            next(rest, None)
        elif not word.startswith("-"):
            return word
    return ""


def _hand_over(command: list[str]) -> int:
    if os.name != "nt":
        sys.stdout.flush()
        sys.stderr.flush()
        os.execv(command[0], command)  # noqa: S606 (no shell is wanted)
    import subprocess

    try:
        return subprocess.call(command)
    except KeyboardInterrupt:  # the command has heard it too and has said what is to be said
        return 130
