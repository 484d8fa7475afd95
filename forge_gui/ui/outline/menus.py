"""The context menu of a row; the same actions as its keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from forge_gui.ui.outline.view import OutlineView


def menu_for(view: OutlineView, index: QModelIndex) -> QMenu:
    """For a port, a node, or the empty space below them."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    port = view.rows.port_at(index)
    if port is not None:
        _add(menu, "Choose a source…", lambda: view.choose_source(port), "Return")
        _add(menu, "Delete wire", lambda: view.take_wire(port), "Del", on=port.is_wired)
        menu.addSeparator()
    elif index.isValid():
        _add(menu, "Inspect", view.enter, "Return")
        _add(menu, "Rename", view.rename_current, "F2")
        _add(menu, "Duplicate", view.editor.duplicate)
        _add(menu, "Delete", view.remove_current, "Del")
        menu.addSeparator()
    _add(menu, "Add…", view.add, "Ins")
    return menu


def _add(
    menu: QMenu, text: str, act: Callable[[], object], key: str = "", *, on: bool = True
) -> None:
    action = QAction(text, menu)
    if key:
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.setEnabled(on)
    action.triggered.connect(lambda _checked: act())
    menu.addAction(action)
