"""Lines of a context menu: what they say, what they do, and the key that does the same."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


def new_menu(view: QWidget) -> QMenu:
    """Deletes itself when it closes."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def add(
    menu: QMenu, text: str, act: Callable[[], object], key: str = "", *, on: bool = True
) -> QAction:
    action = QAction(text, menu)
    if key:  # shown beside the text; the canvas itself listens to the key
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.setEnabled(on)
    action.triggered.connect(lambda _checked: act())
    menu.addAction(action)
    return action
