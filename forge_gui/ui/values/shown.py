"""The value that is in sight: which viewers fit it, which is chosen, and its JSON once it is read."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator

from PySide6.QtCore import QObject, Signal

from forge_gui.ui.values.text_view import pieces_of
from forge_gui.values.errors import ForgeError
from forge_gui.values.json_value import Json
from forge_gui.viewmodels import value_kinds, value_media
from forge_gui.viewmodels.value_kinds import Viewer
from forge_gui.viewmodels.value_reading import read_slices, text_slices
from forge_gui.viewmodels.value_slices import Slices

_NEEDS_READING = (Viewer.TREE, Viewer.TABLE)


class Shown(QObject):
    """`changed` tells: another value, another viewer, or a text's JSON was read."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.value: Json = ""
        self.viewers: tuple[Viewer, ...] = (Viewer.TEXT, Viewer.RAW)
        self.viewer = Viewer.TEXT
        self._read: Json = None
        self._is_read = False
        self._reading: Slices[Json] | None = None
        self._joining: Slices[str] | None = None

    @property
    def is_reading(self) -> bool:
        """The viewer waits for the JSON of a text."""
        return self.viewer in _NEEDS_READING and not self._is_read

    @property
    def tree(self) -> Json:
        """The value as objects and lists, of a text its JSON."""
        return self._read if self._is_read else self.value

    @property
    def is_json(self) -> bool:
        return self._is_read and isinstance(self._read, dict | list)

    @property
    def ending(self) -> str:
        """Of a file that it is saved in."""
        if isinstance(self.value, str):
            if value_kinds.is_data_uri(self.value, "image") or value_kinds.is_data_uri(
                self.value, "audio"
            ):
                return _ending_of(self.value)
            return ".md" if Viewer.MARKDOWN is self.viewers[0] else ".txt"
        return ".json"

    def take(self, value: Json) -> None:
        """Another value."""
        self._stop()
        self.value = value
        self._read = None if isinstance(value, str) else value
        self._is_read = not isinstance(value, str)
        self.viewers = value_kinds.viewers_of(value)
        self.switch(self.viewers[0])

    def switch(self, viewer: Viewer) -> None:
        self.viewer = viewer
        if self.is_reading and isinstance(self.value, str) and self._reading is None:
            self._reading = Slices(read_slices(self.value), self._was_read, self._is_none, self)
            self._reading.start()
        else:
            self.changed.emit()

    def text(self) -> Iterator[str]:
        """What Text shows, in pieces: a text as it is, anything else as indented JSON."""
        if self.viewer is Viewer.RAW and isinstance(self.value, str):
            return text_slices(self.value)
        return pieces_of(self.value) if isinstance(self.value, str) else text_slices(self.value)

    def with_whole_text(self, take: Callable[[str], object]) -> None:
        """Give the whole text to `take`, at once or when it is put together."""
        if isinstance(self.value, str):
            take(self.value)
            return
        if self._joining is not None:
            self._joining.cancel()
        self._joining = Slices(_joined(text_slices(self.value)), take, lambda _error: None, self)
        self._joining.start()

    def with_whole_bytes(self, take: Callable[[bytes], object]) -> None:
        """The same for a file: what a data URI carries as bytes."""
        if isinstance(self.value, str) and self.ending not in (".txt", ".md"):
            take(value_media.carried(self.value).data)
        else:
            self.with_whole_text(lambda text: take(text.encode()))

    def _was_read(self, value: Json) -> None:
        self._reading = None
        self._read, self._is_read = value, True
        if value_kinds.is_table(value) and Viewer.TABLE not in self.viewers:
            self.viewers = (Viewer.TABLE, *self.viewers)
        self.changed.emit()

    def _is_none(self, _error: Exception) -> None:
        """It only looked like JSON."""
        self._reading = None
        self.viewers = tuple(one for one in self.viewers if one not in _NEEDS_READING)
        self.viewer = self.viewers[0]
        self.changed.emit()

    def _stop(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading.deleteLater()
            self._reading = None


def _joined(pieces: Iterator[str]) -> Generator[None, None, str]:
    found = []
    for piece in pieces:
        found.append(piece)
        yield
    return "".join(found)


def _ending_of(uri: str) -> str:
    try:
        return value_media.carried(uri).ending
    except ForgeError:
        return ".txt"
