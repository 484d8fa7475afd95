"""The whole graph as a picture for others: PNG or SVG, light or dark, without selection or mouse.

The pipeline's text is put into the bytes by the engine, so that the picture can be opened again.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize
from PySide6.QtGui import QImage, QImageWriter, QPaintDevice, QPainter
from PySide6.QtSvg import QSvgGenerator

from forge_gui.ui.canvas.scene import CanvasScene
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.editor import EditorViewModel

_MARGIN = 32.0
_MOST = 16_000
"""Pixels along a side that an image may have; larger graphs are drawn smaller."""
_NOTHING = QRectF(0, 0, 320, 200)
_SVG_UNITS = 96


def png_bytes(editor: EditorViewModel, scale: float, theme: str) -> bytes:
    """A PNG with `scale` pixels a scene unit; `theme` is "dark" or "light"."""
    scene = _scene(editor, theme)
    box = _box(scene)
    scale = min(scale, _MOST / max(box.width(), box.height()))
    size = QSize(round(box.width() * scale), round(box.height() * scale))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    _paint(scene, image, box)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    buffer.close()
    return bytes(data.data())


def svg_bytes(editor: EditorViewModel, theme: str) -> bytes:
    """An SVG in scene units; letters stay letters, so they look as the reader's fonts do."""
    scene = _scene(editor, theme)
    box = _box(scene)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QSvgGenerator()
    made.setOutputDevice(buffer)
    made.setResolution(_SVG_UNITS)
    made.setSize(box.size().toSize())
    made.setViewBox(QRectF(QPointF(0, 0), box.size()))
    made.setTitle(editor.graph.name)
    made.setDescription(editor.graph.description)
    _paint(scene, made, box)
    buffer.close()
    return bytes(data.data())


def _scene(editor: EditorViewModel, theme: str) -> CanvasScene:
    """The same items as on the canvas, in a scene of their own: nothing on it is selected."""
    scene = CanvasScene(editor, ThemeSource(theme, reduced_motion=True))
    scene.show_plain()
    return scene


def _box(scene: CanvasScene) -> QRectF:
    """Around all that is drawn: a wire that leads back reaches beyond its nodes."""
    extent = scene.extent
    for wire in scene.wires.values():
        extent = extent.united(wire.scene_bounds())
    return _NOTHING if extent.isEmpty() else extent.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)


def _paint(scene: CanvasScene, device: QPaintDevice, box: QRectF) -> None:
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(QPointF(0, 0), box.size()), scene.paints.theme.canvas)
    painter.translate(-box.topLeft())
    for piece in scene.in_order():
        painter.save()
        painter.translate(piece.pos())
        piece.draw(painter)
        painter.restore()
    painter.end()
