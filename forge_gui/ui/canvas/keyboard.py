"""The keys of the canvas. One table; the same actions are in the menus and the palette."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

from forge_gui.ui.canvas import acts, clipboard
from forge_gui.ui.canvas.navigate import Way, first, neighbour
from forge_gui.values.graph import StepMode
from forge_gui.viewmodels.alignment import Axis, Line

if TYPE_CHECKING:
    from forge_gui.ui.canvas.view import CanvasView

_Act = Callable[["CanvasView"], object]
_K, _M = Qt.Key, Qt.KeyboardModifier
_NONE, _CTRL, _SHIFT, _ALT = (
    _M.NoModifier,
    _M.ControlModifier,
    _M.ShiftModifier,
    _M.AltModifier,
)
_WAYS = {
    _K.Key_Left: Way.LEFT,
    _K.Key_Right: Way.RIGHT,
    _K.Key_Up: Way.UP,
    _K.Key_Down: Way.DOWN,
}
_LINES = {
    _K.Key_Left: Line.LEFT,
    _K.Key_Right: Line.RIGHT,
    _K.Key_Up: Line.TOP,
    _K.Key_Down: Line.BOTTOM,
    _K.Key_C: Line.CENTRE,
    _K.Key_M: Line.MIDDLE,
}
_AXES = {_K.Key_H: Axis.HORIZONTAL, _K.Key_V: Axis.VERTICAL}
_PAN, _NUDGE, _FINE = 96, 24, 4


def press(view: CanvasView, event: QKeyEvent) -> bool:
    """Do what the key says; False if it says nothing here."""
    if event.key() == _K.Key_Space:
        if not event.isAutoRepeat():
            view.is_space_held = True
            view.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        return True
    act = _action(event)
    if act is None:
        return False
    act(view)
    event.accept()
    return True


def release(view: CanvasView, event: QKeyEvent) -> bool:
    if event.key() != _K.Key_Space or event.isAutoRepeat():
        return False
    view.is_space_held = False
    view.viewport().setCursor(Qt.CursorShape.ArrowCursor)
    return True


def claims(view: CanvasView, event: QEvent) -> bool:
    """Tab is a key like others here, and window-wide keys come second to the canvas's own."""
    if not isinstance(event, QKeyEvent):
        return False
    if event.type() == QEvent.Type.ShortcutOverride and _action(event) is not None:
        event.accept()
        return True
    if event.type() == QEvent.Type.KeyPress and _is_tab(event):
        view.keyPressEvent(event)
        return True
    return False


def _is_tab(event: QKeyEvent) -> bool:
    """Tab alone; with Shift or Control it moves on as everywhere."""
    return event.key() == _K.Key_Tab and event.modifiers() == _NONE


def _action(event: QKeyEvent) -> _Act | None:
    keys = event.modifiers() & ~_M.KeypadModifier
    way = _WAYS.get(_K(event.key()))
    if way is not None and keys != _ALT | _SHIFT:
        return _arrow(way, keys)
    if event.text() == "/" and keys in (_NONE, _SHIFT):
        return lambda view: view.show_add_search()
    return _TABLE.get(QKeyCombination(keys, _K(event.key())).toCombined())


def _arrow(way: Way, keys: Qt.KeyboardModifier) -> _Act | None:
    dx, dy = way.value
    if keys == _NONE:
        return lambda view: _go(view, way)
    if keys == _CTRL:
        return lambda view: view.editor.nudge(dx * _NUDGE, dy * _NUDGE)
    if keys == _CTRL | _SHIFT:
        return lambda view: view.editor.nudge(dx * _FINE, dy * _FINE)
    if keys == _ALT:
        return lambda view: view.pan(dx * _PAN, dy * _PAN)
    return None


def _go(view: CanvasView, way: Way) -> None:
    """To the next node that way; without nodes the canvas moves."""
    nodes = view.canvas.nodes
    if not nodes:
        view.pan(way.value[0] * _PAN, way.value[1] * _PAN)
        return
    middles = {name: (node.box.center().x(), node.box.center().y()) for name, node in nodes.items()}
    start = view.editor.current
    view.show_focus(neighbour(middles, start, way) if start in middles else first(middles))


def _escape(view: CanvasView) -> None:
    if not view.cancel_gesture():
        view.canvas.show_focus("")
        view.editor.select((), current="")


def _align(view: CanvasView, line: Line) -> None:
    view.editor.align(line)


def _spread(view: CanvasView, axis: Axis) -> None:
    view.editor.distribute(axis)


def _key(key: Qt.Key, keys: Qt.KeyboardModifier = _NONE) -> int:
    return QKeyCombination(keys, key).toCombined()


_TABLE: dict[int, _Act] = {
    _key(_K.Key_Tab): acts.add,
    _key(_K.Key_Return): acts.look_into,
    _key(_K.Key_Enter): acts.look_into,
    _key(_K.Key_Escape): _escape,
    _key(_K.Key_F2): acts.rename,
    _key(_K.Key_C): lambda view: view.adder.ask_target(),
    _key(_K.Key_W): lambda view: view.adder.ask_target(),
    _key(_K.Key_N): acts.add_note,
    _key(_K.Key_B): lambda view: acts.toggle_mode(view, StepMode.BYPASSED),
    _key(_K.Key_M): lambda view: acts.toggle_mode(view, StepMode.MUTED),
    _key(_K.Key_P): acts.toggle_pins,
    _key(_K.Key_F9): acts.toggle_breakpoints,
    _key(_K.Key_F, _CTRL): lambda view: view.adder.ask_place(),
    _key(_K.Key_G, _CTRL): acts.group,
    _key(_K.Key_G, _CTRL | _SHIFT): lambda view: view.editor.ungroup(),
    **{_key(key, _ALT | _SHIFT): partial(_align, line=line) for key, line in _LINES.items()},
    **{_key(key, _ALT | _SHIFT): partial(_spread, axis=axis) for key, axis in _AXES.items()},
    _key(_K.Key_Delete): lambda view: view.editor.delete(),
    _key(_K.Key_Backspace): lambda view: view.editor.delete(),
    _key(_K.Key_A, _CTRL): lambda view: view.editor.select_all(),
    _key(_K.Key_C, _CTRL): clipboard.copy,
    _key(_K.Key_X, _CTRL): clipboard.cut,
    _key(_K.Key_V, _CTRL): clipboard.paste,
    _key(_K.Key_D, _CTRL): lambda view: view.editor.duplicate(),
    _key(_K.Key_Z, _CTRL): lambda view: view.editor.undo(),
    _key(_K.Key_Z, _CTRL | _SHIFT): lambda view: view.editor.redo(),
    _key(_K.Key_Y, _CTRL): lambda view: view.editor.redo(),
    _key(_K.Key_L, _CTRL | _SHIFT): lambda view: view.editor.arrange(),
    _key(_K.Key_Plus, _CTRL): lambda view: view.zoom_in(),
    _key(_K.Key_Plus, _CTRL | _SHIFT): lambda view: view.zoom_in(),
    _key(_K.Key_Equal, _CTRL): lambda view: view.zoom_in(),
    _key(_K.Key_Minus, _CTRL): lambda view: view.zoom_out(),
    _key(_K.Key_0, _CTRL): lambda view: view.zoom_reset(),
    _key(_K.Key_Home): lambda view: view.zoom_to_fit(),
    _key(_K.Key_1, _SHIFT): lambda view: view.zoom_to_fit(),
    _key(_K.Key_Exclam, _SHIFT): lambda view: view.zoom_to_fit(),
    _key(_K.Key_2, _SHIFT): lambda view: view.zoom_to_selection(),
}
