"""Keys as they stand on the person's keyboard: `Ctrl+K`, `Strg+K`."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence


def shown_keys(keys: str) -> str:
    """A key sequence (`Ctrl+K`) in the words of the window's language."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
