"""The picture in a node's text box, and on the tip of a wire, fitted into the room that there is."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from forge_gui.ui.canvas.paints import Paints

_GAP = 3.0
_TIP_SIDE = 160
"""Screen pixels of the longer side on a tip."""


def paint(painter: QPainter, paints: Paints, source: str, box: QRectF) -> bool:
    """Into a box of the painter, never larger than it is; False: there is nothing to be seen."""
    unit = painter.worldTransform().m11() * painter.device().devicePixelRatioF()
    image = paints.thumbnails.of(source, max(box.width(), box.height()) * unit)
    if image is None:
        return False
    inner = box.adjusted(_GAP, _GAP, -_GAP, -_GAP)
    size = QSizeF(image.size())
    if size.width() > inner.width() or size.height() > inner.height():
        size.scale(inner.size(), Qt.AspectRatioMode.KeepAspectRatio)
    corner = inner.center() - QPointF(size.width() / 2, size.height() / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(corner, size), image)
    painter.restore()
    return True


def tip(paints: Paints, source: str, scale: float) -> str:
    """The picture in words that a tip can show; empty until it is there."""
    image = paints.thumbnails.of(source, _TIP_SIDE * scale)
    if image is None:
        return ""
    size = image.size()
    if max(size.width(), size.height()) > _TIP_SIDE:
        size = size.scaled(_TIP_SIDE, _TIP_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    data = _png(image).toBase64().toStdString()
    width, height = size.width(), size.height()
    return f'<img src="data:image/png;base64,{data}" width="{width}" height="{height}">'


def _png(image: QImage) -> QByteArray:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return data
