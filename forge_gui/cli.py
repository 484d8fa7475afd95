"""From words on the command line to a command. Imports nothing that the command does not need.

The window comes first: without words nothing but its own start is loaded, no typer and no rich.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from forge_gui import __version__


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments (default: those of the process) say. Returns the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == ["test"]:  # pytest's arguments are pytest's: nothing is taken out of them
        from forge_gui.commands.suite import run_suite

        return run_suite(words[1:])
    words, settings = take_settings(words)
    if words == ["--version"]:
        sys.stdout.write(f"Forge {__version__}\n")
        return 0
    if not words:
        from forge_gui.commands.desktop import desktop_command

        return desktop_command(settings)
    from forge_gui.commands.command_line import run_command_line

    return run_command_line(words, settings)


def take_settings(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Split `--set key=value` (anywhere before a `--`) from the other words."""
    rest: list[str] = []
    settings: list[str] = []
    waiting = iter(words)
    for word in waiting:
        if word == "--":
            return [*rest, word, *waiting], settings
        if word == "--set":
            settings.append(next(waiting, ""))
        elif word.startswith("--set="):
            settings.append(word.removeprefix("--set="))
        else:
            rest.append(word)
    return rest, settings


if __name__ == "__main__":
    sys.exit(main())
