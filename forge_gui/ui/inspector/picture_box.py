"""A picture that a step gave, small: the value panel shows it in full."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImageReader, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.errors import ForgeError
from forge_gui.viewmodels import value_kinds, value_media
from forge_gui.viewmodels.numbers import whole
from forge_gui.viewmodels.translation import tr

_HIGH = 160
_MOST_PIXELS = 40_000_000
"""More is not decoded: it would stop the window for a second or more."""
_SHARP = 640
"""Pixels of the longer side that are decoded."""


class PictureBox(QWidget):
    """As wide as the panel, as high as the picture then is; hidden where there is none."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._pixmap = QPixmap()
        self._text = ""
        source.changed.connect(self.update)
        self.hide()

    def show_text(self, text: str) -> bool:
        """Show the picture that a text carries as a data URI; False: it carries none."""
        if text != self._text:
            self._text = text
            self._pixmap, size = _read(text)
            measures = tr(
                "{width} x {height} pixels", width=whole(size.width()), height=whole(size.height())
            )
            self.setAccessibleName(tr("Picture, {measures}", measures=measures))
            self.setToolTip("" if self._pixmap.isNull() else measures)
            self._fit()
        is_there = not self._pixmap.isNull()
        self.setVisible(is_there)
        return is_there

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._source.theme.well)
        size = self._shown()
        left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
        painter.drawPixmap(left, top, size.width(), size.height(), self._pixmap)

    def _fit(self) -> None:
        self.setFixedHeight(max(1, self._shown().height()))
        self.update()

    def _shown(self) -> QSize:
        """Never larger than it is."""
        room = QSize(max(1, self.width()), fonts.px(_HIGH))
        size = self._pixmap.size()
        if size.width() <= room.width() and size.height() <= room.height():
            return size
        return size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)


def _read(text: str) -> tuple[QPixmap, QSize]:
    """The picture, and how large it is as it came."""
    if not value_kinds.is_data_uri(text, "image"):
        return QPixmap(), QSize(0, 0)
    try:
        data = value_media.carried(text).data
    except ForgeError:
        return QPixmap(), QSize(0, 0)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return QPixmap(), QSize(0, 0)
    if max(size.width(), size.height()) > _SHARP:
        sharp = QSize(_SHARP, _SHARP)
        reader.setScaledSize(size.scaled(sharp, Qt.AspectRatioMode.KeepAspectRatio))
    return QPixmap.fromImage(reader.read()), size
