"""What becomes of a model, a kind of step, a pipeline file or another that is dropped on the canvas."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter

from forge_gui.ui.canvas.hits import hit
from forge_gui.ui.canvas.paints import pen
from forge_gui.ui.controls.dragged import (
    MODEL,
    STEP_KIND,
    file_of,
    is_welcome,
    other_files,
    text_of,
)
from forge_gui.values.graph import Position
from forge_gui.values.json_value import JsonObject
from forge_gui.viewmodels.node_size import GRID, STEP_WIDTH

if TYPE_CHECKING:
    from forge_gui.ui.canvas.view import CanvasView

_MAYBE = (".png", ".svg", ".json")
"""A pipeline may be inside: an exported picture, a flow of another program."""
_BELOW = 7 * GRID


def enter(event: QDragEnterEvent) -> None:
    event.setAccepted(is_welcome(event.mimeData()))


def move(view: CanvasView, event: QDragMoveEvent) -> None:
    """Show which node would take a model."""
    event.setAccepted(is_welcome(event.mimeData()))
    target = ""
    if event.mimeData().hasFormat(MODEL):
        target = _model_step(view, view.mapToScene(event.position().toPoint()))
    if target != view.drop_target:
        view.drop_target = target
        view.viewport().update()


def drop(view: CanvasView, event: QDropEvent) -> None:
    mime = event.mimeData()
    place = view.mapToScene(event.position().toPoint())
    view.drop_target = ""
    view.viewport().update()
    if not is_welcome(mime):
        event.ignore()
        return
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
    take(view, mime, place)


def take(view: CanvasView, mime: QMimeData, place: QPointF) -> None:
    """Do with what is welcome what a person means by dropping it there."""
    if mime.hasFormat(MODEL):
        drop_model(view, text_of(mime, MODEL), place)
    elif mime.hasFormat(STEP_KIND):
        drop_kind(view, text_of(mime, STEP_KIND), place)
    elif file := file_of(mime):
        view.openFileRequested.emit(file)
    else:
        _take_files(view, other_files(mime), place)
    view.setFocus(Qt.FocusReason.OtherFocusReason)


def _take_files(view: CanvasView, paths: list[str], place: QPointF) -> None:
    """What holds a pipeline opens; of all others steps are made."""
    opener = view.open_if_pipeline
    maybe = [path for path in paths if opener is not None and path.lower().endswith(_MAYBE)]
    drop_files(view, [path for path in paths if path not in maybe], place)
    if opener is not None:
        for path in maybe:
            opener(path, partial(drop_files, view, [path], place))


def drop_model(view: CanvasView, model: str, place: QPointF) -> None:
    """On a node: it takes this model; elsewhere: a new step with it."""
    found = hit(view.canvas, place, view.zoom)
    if found.node is not None:
        view.editor.set_model(found.node.node_id, model)
        view.editor.select((found.node.node_id,))
    else:
        view.editor.add_step("model", spot(place), {"model": model})


def drop_kind(view: CanvasView, kind: str, place: QPointF) -> None:
    if kind == "input":
        view.editor.add_input(at=spot(place))
    else:
        view.editor.add_named(kind, spot(place))


def drop_files(view: CanvasView, paths: list[str], place: QPointF) -> None:
    """A step for each that reads it, one below the other."""
    if not paths:
        return
    made: list[str] = []
    for path in paths:
        at = spot(place + QPointF(0, len(made) * _BELOW))
        # Braces are placeholders in the path of a step.
        settings: JsonObject = {"path": path.replace("{", "{{").replace("}", "}}")}
        title = Path(path).name
        made.append(view.editor.add_step("file_in", at, settings, title=title, is_clear=True))
    view.editor.select(made)


def spot(place: QPointF) -> Position:
    """The corner of a node whose title is held at `place`, on the grid."""
    x, y = place.x() - STEP_WIDTH / 2, place.y() - GRID / 2
    return Position(round(x / GRID) * GRID, round(y / GRID) * GRID)


def paint_target(view: CanvasView, painter: QPainter) -> None:
    """A ring around the node that a model would be dropped on."""
    node = view.canvas.nodes.get(view.drop_target)
    if node is not None:
        painter.setPen(pen(view.canvas.paints.theme.ember, 2 / view.zoom))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(node.box.adjusted(-3, -3, 3, 3), 11, 11)


def _model_step(view: CanvasView, place: QPointF) -> str:
    """The node below that would take a model; empty: none."""
    found = hit(view.canvas, place, view.zoom)
    is_model = found.node is not None and found.node.look.frame.has_model
    return found.node.node_id if found.node is not None and is_model else ""
