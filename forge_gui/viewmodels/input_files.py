"""Text files as the value of an input: read on the engine's side, refused in a sentence."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.errors import FileDamaged
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.editor import EditorViewModel

MOST_BYTES = 2_000_000
"""More is longer than any model's context, and would only make the pipeline's file large."""


class InputFilesViewModel(QObject):
    """Puts what a file holds into an input of an editor."""

    told = Signal(object)
    """A wording.Telling: the file cannot be used, and why."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)

    def load(self, editor: EditorViewModel, name: str, path: Path) -> None:
        """Read `path` and make it the example of the input `name`; undo brings the old one back."""
        self.read(path, lambda text: editor.set_input(name, example=text))

    def read(self, path: Path, take: Callable[[str], object]) -> None:
        """Read `path` and give its text to `take`."""
        self._scope.start(self._read(path, take), on_error=self._tell)

    def close(self) -> None:
        self._scope.close()

    async def _read(self, path: Path, take: Callable[[str], object]) -> None:
        take(await self._scope.call(lambda _engine: asyncio.to_thread(_read, path)))

    def _tell(self, error: Exception) -> None:
        self.told.emit(wording.telling(error))


def _read(path: Path) -> str:
    """The text of a file. Raises FileDamaged for what is no text, or too long."""
    try:
        with path.open("rb") as file:
            found = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise FileDamaged(str(path), f"{error.strerror or error}.") from error
    if len(found) > MOST_BYTES:
        raise FileDamaged(
            str(path), "it is longer than any model reads.", "Choose a part of it, up to 2 MB."
        )
    try:
        return found.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileDamaged(str(path), "it is no text.", "Forge reads UTF-8.") from error
