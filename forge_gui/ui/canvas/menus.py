"""The context menus of the canvas. The same actions have keys; each line shows its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QMenu

from forge_gui.ui.canvas import acts, clipboard, menus_papers
from forge_gui.ui.canvas.hits import hit
from forge_gui.ui.canvas.menu_lines import add, new_menu
from forge_gui.ui.canvas.wire_item import WireItem
from forge_gui.values.graph import StepMode
from forge_gui.viewmodels.alignment import Axis, Line
from forge_gui.viewmodels.translation import tr

if TYPE_CHECKING:
    from forge_gui.ui.canvas.view import CanvasView

_RUNS = ("run.to_step", "run.only_step", "run.from_step", "run.fork")
"""Commands of the window that belong to a step; those that there are are shown."""
_INSIDE = ("inside.enter", "inside.make", "inside.expand", "inside.publish")


def menu_at(view: CanvasView, place: QPointF) -> QMenu:
    """The menu for what lies at a scene position; it deletes itself when it closes."""
    found = hit(view.canvas, place, view.zoom)
    if found.piece is not None:
        if found.piece.node_id not in view.editor.selection:
            view.editor.select((found.piece.node_id,))
        if found.is_dot and found.node is not None:
            return dot_menu(view, found.node.node_id, "")
        if found.node is not None:
            return node_menu(view)
        menu = new_menu(view)
        if found.note is not None:
            menus_papers.fill_note(view, menu)
        else:
            menus_papers.fill_group(view, menu)
        return menu
    if found.wire is not None:
        bound = found.wire.bound
        view.editor.select((), (bound,))
        if found.is_dot and found.wire.breakpoint is not None:
            return dot_menu(view, bound.target, bound.port)
        return wire_menu(view, found.wire, place)
    return canvas_menu(view, place)


def node_menu(view: CanvasView) -> QMenu:
    editor, menu = view.editor, new_menu(view)
    only = editor.current if len(editor.selection) == 1 else ""
    add(menu, tr("Inspect"), lambda: view.inspectorRequested.emit(only), "Return", on=bool(only))
    add(menu, tr("Rename"), view.rename_current, "F2", on=bool(only))
    has_output = bool(only) and bool(editor.index.ports[only].outputs)
    add(menu, tr("Connect to…"), view.adder.ask_target, "C", on=has_output)
    menu.addSeparator()
    if _add_commands(view, menu, _RUNS):
        menu.addSeparator()
    _add_ways(view, menu)
    menu.addSeparator()
    add(menu, tr("Cut"), lambda: clipboard.cut(view), "Ctrl+X")
    add(menu, tr("Copy"), lambda: clipboard.copy(view), "Ctrl+C")
    add(menu, tr("Duplicate"), editor.duplicate, "Ctrl+D")
    menu.addSeparator()
    menus_papers.add_grouping(view, menu)
    _add_commands(view, menu, _INSIDE)
    _add_aligning(view, menu)
    many = len(editor.moving()) > 1
    words = tr("Arrange these") if many else tr("Arrange all")
    add(menu, words, editor.arrange, "Ctrl+Shift+L")
    menu.addSeparator()
    add(menu, tr("Delete"), editor.delete, "Del")
    return menu


def wire_menu(view: CanvasView, wire: WireItem, place: QPointF) -> QMenu:
    editor, menu, bound = view.editor, new_menu(view), wire.bound
    add(menu, tr("Insert a step…"), lambda: view.adder.ask_on_wire(place, bound), "Tab")
    add_breakpoint(view, menu, bound.target, bound.port)
    menu.addSeparator()
    add(menu, tr("Go to source"), lambda: view.show_focus(bound.source))
    add(menu, tr("Go to target"), lambda: view.show_focus(bound.target))
    menu.addSeparator()
    add(menu, tr("Delete wire"), lambda: editor.take_wires((bound,)), "Del", on=bound.is_wired)
    return menu


def dot_menu(view: CanvasView, step: str, port: str) -> QMenu:
    """Of a breakpoint, or the place of one."""
    menu = new_menu(view)
    add_breakpoint(view, menu, step, port)
    return menu


def canvas_menu(view: CanvasView, place: QPointF) -> QMenu:
    editor, menu = view.editor, new_menu(view)
    has_nodes = not editor.is_empty
    add(menu, tr("Add…"), lambda: view.show_add_search(place), "Tab")
    add(menu, tr("Add a note"), lambda: acts.add_note(view, place), "N")
    add(menu, tr("Paste"), lambda: clipboard.paste(view, place), "Ctrl+V")
    menu.addSeparator()
    before, after = editor.undo_text, editor.redo_text
    undo = tr("Undo {edit}", edit=before) if before else tr("Undo")
    redo = tr("Redo {edit}", edit=after) if after else tr("Redo")
    add(menu, undo, editor.undo, "Ctrl+Z", on=editor.can_undo)
    add(menu, redo, editor.redo, "Ctrl+Shift+Z", on=editor.can_redo)
    menu.addSeparator()
    add(menu, tr("Select all"), editor.select_all, "Ctrl+A", on=has_nodes)
    add(menu, tr("Arrange all"), editor.arrange, "Ctrl+Shift+L", on=has_nodes)
    add(menu, tr("Go to…"), view.adder.ask_place, "Ctrl+F", on=has_nodes)
    add(menu, tr("Zoom to fit"), view.zoom_to_fit, "Shift+1", on=has_nodes)
    can_zoom = bool(editor.selection)
    add(menu, tr("Zoom to selection"), view.zoom_to_selection, "Shift+2", on=can_zoom)
    _add_commands(view, menu, ("file.publish", "file.export_picture"))
    return menu


def add_breakpoint(view: CanvasView, menu: QMenu, step: str, port: str) -> None:
    """The lines for the breakpoint of a step or wire."""
    editor = view.editor
    point = editor.breakpoint_at(step, port)
    words = tr("Remove the breakpoint") if point else tr("Set a breakpoint")
    add(menu, words, lambda: editor.toggle_breakpoint(step, port), "F9")
    if point is not None:
        turn = tr("Turn the breakpoint off") if point.is_on else tr("Turn the breakpoint on")
        is_on = not point.is_on
        add(menu, turn, lambda: editor.enable_breakpoint(step, port, is_on=is_on))
    ask = tr("Stop only when…")
    add(menu, ask, lambda: view.conditionRequested.emit(step, port))


def _add_ways(view: CanvasView, menu: QMenu) -> None:
    """How the selected steps take part in a run."""
    editor, steps = view.editor, acts.chosen_steps(view.editor)
    if not steps:
        return
    if len(steps) == 1:
        add_breakpoint(view, menu, steps[0], "")
    else:
        add(menu, tr("Breakpoints"), lambda: acts.toggle_breakpoints(view), "F9")
    for mode, words, key in (
        (StepMode.BYPASSED, tr("Bypass"), "B"),
        (StepMode.MUTED, tr("Mute"), "M"),
    ):
        chosen = [step for step in editor.graph.steps if step.id in steps]
        line = add(menu, words, _mode(view, mode), key)
        line.setCheckable(True)
        line.setChecked(all(step.mode is mode for step in chosen))
    line = add(menu, tr("Pin its result"), lambda: acts.toggle_pins(view), "P")
    line.setCheckable(True)
    line.setChecked(all(editor.is_pinned(step) for step in steps))


def _mode(view: CanvasView, mode: StepMode) -> Callable[[], object]:
    return lambda: acts.toggle_mode(view, mode)


def _add_aligning(view: CanvasView, menu: QMenu) -> None:
    editor = view.editor
    if not editor.can_align:
        return
    inner = menu.addMenu(tr("Align"))
    for line, words, key in (
        (Line.LEFT, tr("Left edges"), "Alt+Shift+Left"),
        (Line.CENTRE, tr("Centres"), "Alt+Shift+C"),
        (Line.RIGHT, tr("Right edges"), "Alt+Shift+Right"),
        (Line.TOP, tr("Top edges"), "Alt+Shift+Up"),
        (Line.MIDDLE, tr("Middles"), "Alt+Shift+M"),
        (Line.BOTTOM, tr("Bottom edges"), "Alt+Shift+Down"),
    ):
        add(inner, words, _align(view, line), key)
    inner.addSeparator()
    for axis, words, key in (
        (Axis.HORIZONTAL, tr("Same gaps across"), "Alt+Shift+H"),
        (Axis.VERTICAL, tr("Same gaps down"), "Alt+Shift+V"),
    ):
        add(inner, words, _spread(view, axis), key, on=editor.can_distribute)


def _align(view: CanvasView, line: Line) -> Callable[[], object]:
    return lambda: view.editor.align(line)


def _spread(view: CanvasView, axis: Axis) -> Callable[[], object]:
    return lambda: view.editor.distribute(axis)


def _add_commands(view: CanvasView, menu: QMenu, ids: tuple[str, ...]) -> bool:
    """Lines for those commands of the window that there are; False: none."""
    registry = view.commands
    found = [registry.get(one) for one in ids] if registry is not None else []
    for command in found:
        if command is not None and registry is not None:
            run = _run(view, command.id)
            add(menu, command.text, run, command.key, on=registry.is_enabled(command.id))
    return any(command is not None for command in found)


def _run(view: CanvasView, command: str) -> Callable[[], object]:
    return lambda: view.commands.run(command) if view.commands is not None else None
