"""Small pictures of the pictures that values carry or name: read, decoded and scaled away from the
window, kept for painting.
"""

from __future__ import annotations

import binascii
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from forge_gui.values.errors import ForgeError
from forge_gui.viewmodels import value_kinds, value_media

_MOST_BYTES = 48_000_000
"""Of a file or a data URI; of more no small picture is made."""
_MOST_PIXELS = 100_000_000
_KEPT = 64
_SIDES = (192, 384, 768)
"""Pixels of the longer side, of which the smallest that is enough is made."""
_CHUNK = 1 << 18
"""Letters of base64 that are read in one go: so long all other threads wait."""

Take = Callable[[QImage], None]
Aside = Callable[[Callable[[], QImage], Take], None]
"""Does a work away from the window, then gives what it made to the second, on the window's side."""


class Thumbnails(QObject):
    """One scene's. A picture that cannot be read is asked for once and never there."""

    ready = Signal(str)
    """A picture of this source is there now, or a sharper one."""

    def __init__(self) -> None:
        super().__init__()
        self.aside: Aside | None = None
        """Until there is somebody to do the work, there are no pictures."""
        self._kept: OrderedDict[tuple[int, int], tuple[int, QImage]] = OrderedDict()
        """The longer side that was asked for, and the picture, null where it cannot be read."""
        self._asked: set[tuple[int, int, int]] = set()

    def of(self, source: str, side: float) -> QImage | None:
        """The picture that a data URI carries or a path names, for `side` device pixels; a less
        sharp one, or None, until `ready`."""
        wanted = next((each for each in _SIDES if each >= side), _SIDES[-1])
        key = len(source), hash(source)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        if found is None or (found[0] < wanted and not found[1].isNull()):
            self._ask(source, key, wanted)
        return None if found is None or found[1].isNull() else found[1]

    def _ask(self, source: str, key: tuple[int, int], side: int) -> None:
        asked = (*key, side)
        if self.aside is None or asked in self._asked:
            return
        self._asked.add(asked)

        def take(image: QImage) -> None:
            self._asked.discard(asked)
            self._kept[key] = side, image
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
            if not image.isNull():
                self.ready.emit(source)

        self.aside(lambda: thumbnail(source, side), take)


def thumbnail(source: str, side: int) -> QImage:
    """At most so many pixels a side, never larger than it is; null where it cannot be read."""
    data = _bytes_of(source)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return QImage()
    if max(size.width(), size.height()) > side:
        fitted = size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(fitted.expandedTo(QSize(1, 1)))
    return reader.read()


def _bytes_of(source: str) -> bytes:
    """Empty where there are none, or too many."""
    try:
        if value_kinds.is_data_uri(source, "image"):
            return _carried(source) if len(source) <= _MOST_BYTES else b""
        with Path(value_media.path_of(source)).open("rb") as file:
            found = file.read(_MOST_BYTES + 1)
    except (ForgeError, OSError, ValueError, RuntimeError):
        return b""
    return found if len(found) <= _MOST_BYTES else b""


def _carried(uri: str) -> bytes:
    """A long one in pieces."""
    head, _, body = uri.partition(",")
    if len(uri) <= _CHUNK or not head.lower().endswith("base64"):
        return value_media.carried(uri).data
    try:
        pieces = (body[at : at + _CHUNK] for at in range(0, len(body), _CHUNK))
        return b"".join(binascii.a2b_base64(piece) for piece in pieces)
    except binascii.Error:
        return b""
