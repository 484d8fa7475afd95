"""The context menus of the canvas. The same actions have keys; each line shows its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from forge_gui.ui.canvas import clipboard
from forge_gui.ui.canvas.hits import hit
from forge_gui.ui.canvas.wire_item import WireItem

if TYPE_CHECKING:
    from forge_gui.ui.canvas.view import CanvasView


def menu_at(view: CanvasView, place: QPointF) -> QMenu:
    """The menu for what lies at a scene position; it deletes itself when it closes."""
    found = hit(view.canvas, place, view.zoom)
    if found.node is not None:
        if found.node.node_id not in view.editor.selected:
            view.editor.select((found.node.node_id,))
        return node_menu(view)
    if found.wire is not None:
        view.editor.select((), (found.wire.bound,))
        return wire_menu(view, found.wire)
    return canvas_menu(view, place)


def node_menu(view: CanvasView) -> QMenu:
    editor, menu = view.editor, _menu(view)
    only = editor.current if len(editor.selected) == 1 else ""
    _add(menu, "Inspect", lambda: view.inspectorRequested.emit(only), "Return", on=bool(only))
    _add(menu, "Rename", view.rename_current, "F2", on=bool(only))
    has_output = bool(only) and bool(editor.index.ports[only].outputs)
    _add(menu, "Connect to…", view.adder.ask_target, "C", on=has_output)
    menu.addSeparator()
    _add(menu, "Cut", lambda: clipboard.cut(view), "Ctrl+X")
    _add(menu, "Copy", lambda: clipboard.copy(view), "Ctrl+C")
    _add(menu, "Duplicate", editor.duplicate, "Ctrl+D")
    menu.addSeparator()
    many = len(editor.selected) > 1
    _add(menu, "Arrange these" if many else "Arrange all", editor.arrange, "Ctrl+Shift+L")
    _add(menu, "Delete", editor.delete, "Del")
    return menu


def wire_menu(view: CanvasView, wire: WireItem) -> QMenu:
    menu = _menu(view)
    bound = wire.bound
    _add(menu, "Delete wire", lambda: view.editor.take_wires((bound,)), "Del", on=bound.is_wired)
    _add(menu, "Go to source", lambda: view.show_focus(bound.source))
    _add(menu, "Go to target", lambda: view.show_focus(bound.target))
    return menu


def canvas_menu(view: CanvasView, place: QPointF) -> QMenu:
    editor, menu = view.editor, _menu(view)
    has_nodes = not editor.is_empty
    _add(menu, "Add…", lambda: view.show_add_search(place), "Tab")
    _add(menu, "Paste", lambda: clipboard.paste(view, place), "Ctrl+V")
    menu.addSeparator()
    _add(menu, f"Undo {editor.undo_text}".strip(), editor.undo, "Ctrl+Z", on=editor.can_undo)
    redo = f"Redo {editor.redo_text}".strip()
    _add(menu, redo, editor.redo, "Ctrl+Shift+Z", on=editor.can_redo)
    menu.addSeparator()
    _add(menu, "Select all", editor.select_all, "Ctrl+A", on=has_nodes)
    _add(menu, "Arrange all", editor.arrange, "Ctrl+Shift+L", on=has_nodes)
    _add(menu, "Zoom to fit", view.zoom_to_fit, "Shift+1", on=has_nodes)
    return menu


def _menu(view: CanvasView) -> QMenu:
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _add(
    menu: QMenu, text: str, act: Callable[[], object], key: str = "", *, on: bool = True
) -> None:
    action = QAction(text, menu)
    if key:  # shown beside the text; the canvas itself listens to the key
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.setEnabled(on)
    action.triggered.connect(lambda _checked: act())
    menu.addAction(action)
