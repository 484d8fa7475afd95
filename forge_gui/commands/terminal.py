"""Coloured text for people, on the error stream: the other one belongs to results."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from forge_gui.commands.run_lines import Write

_STYLES = {"": "", "dim": "dim", "good": "green", "bad": "red", "name": "bold"}


def writer(console: Console) -> Write:
    """Writes pieces of a line as they come, uncoloured where nobody looks."""

    def write(text: str, style: str) -> None:
        console.print(Text(text, _STYLES[style]), end="", soft_wrap=True)

    return write


def error_console() -> Console:
    return Console(stderr=True, highlight=False)
