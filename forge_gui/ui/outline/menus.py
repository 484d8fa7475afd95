"""The context menu of a row; the same actions as its keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from forge_gui.ui.outline.asking import has_result
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

if TYPE_CHECKING:
    from forge_gui.ui.outline.view import OutlineView

_INSIDE = (
    (QT_TR_NOOP("Open its pipeline"), "inside.enter"),
    (QT_TR_NOOP("Expand in place"), "inside.expand"),
    (QT_TR_NOOP("Publish its pipeline"), "inside.publish"),
)


def menu_for(view: OutlineView, index: QModelIndex) -> QMenu:
    """For a port, a node, or the empty space below them."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    port = view.rows.port_at(index)
    if port is not None:
        _add(menu, tr("Choose a source…"), lambda: view.choose_source(port), "Return")
        _add(menu, tr("Add what feeds it…"), view.add, "Ins")
        _add(menu, tr("Breakpoint"), view.toggle_breakpoint, "F9", on=bool(port.source))
        _add(menu, tr("Delete wire"), lambda: view.take_wire(port), "Del", on=port.is_wired)
        return menu
    if index.isValid():
        node = view.rows.node_at(index)
        on = has_result(view.editor, node)
        _add(menu, tr("Inspect"), view.enter, "Return")
        _add(menu, tr("Add a step that takes its result…"), view.add_next, "Shift+Ins", on=on)
        _add(menu, tr("Wire its result to…"), view.wire_on, "Shift+Return", on=on)
        menu.addSeparator()
        if view.editor.graph.step(node) is not None:
            _add(menu, tr("Breakpoint"), view.toggle_breakpoint, "F9")
        elif view.editor.graph.input(node) is not None:
            _add(menu, tr("Ask for it earlier"), lambda: view.shift_current(-1), "Alt+Up")
            _add(menu, tr("Ask for it later"), lambda: view.shift_current(1), "Alt+Down")
        if _runs_pipeline(view, node):
            for words, command in _INSIDE:
                _add(menu, tr(words), partial(view.commandRequested.emit, command))
        _add(menu, tr("Rename"), view.rename_current, "F2")
        _add(menu, tr("Duplicate"), view.editor.duplicate, "Ctrl+D")
        _add(menu, tr("Delete"), view.remove_current, "Del")
        menu.addSeparator()
    _add(menu, tr("Add…"), view.add, "Ins")
    if view.editor.graph.steps:
        publish = partial(view.commandRequested.emit, "file.publish")
        _add(menu, tr("Publish this pipeline"), publish)
    return menu


def _runs_pipeline(view: OutlineView, node: str) -> bool:
    step = view.editor.graph.step(node)
    info = view.editor.kinds.get(step.kind) if step is not None else None
    return bool(step and info and step.settings.get(info.pipeline_setting))


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
