"""Keys as they stand on the person's keyboard: `Ctrl+K`, `Strg+K`."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence


def shown_keys(keys: str) -> str:
    """A key sequence (`Ctrl+K`) in the words of the window's language."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def with_keys(words: str, keys: str) -> str:
    """The text of a menu's line that shows a key which something else listens to."""
    return f"{words}\t{shown_keys(keys)}"
