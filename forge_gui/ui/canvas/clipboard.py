"""Nodes on the system's clipboard, as the text of a pipeline file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication

from forge_gui.values.graph import Position
from forge_gui.viewmodels.node_size import GRID

if TYPE_CHECKING:
    from forge_gui.ui.canvas.view import CanvasView


def copy(view: CanvasView) -> None:
    _put(view.editor.copy_text())


def cut(view: CanvasView) -> None:
    _put(view.editor.cut_text())


def paste(view: CanvasView, place: QPointF | None = None) -> None:
    """Paste at a scene position, or a little beside where it was copied."""
    text = QGuiApplication.clipboard().text()
    at = None
    if place is not None:
        at = Position(round(place.x() / GRID) * GRID, round(place.y() / GRID) * GRID)
    for node_id in view.editor.paste_text(text, at)[:1]:
        view.reveal(node_id)


def _put(text: str) -> None:
    if text:
        QGuiApplication.clipboard().setText(text)
