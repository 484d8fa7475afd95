"""The lines of context menus for notes and frames, and for putting things into frames."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from forge_gui.ui.canvas import acts, clipboard
from forge_gui.ui.canvas.menu_lines import add
from forge_gui.ui.theme import icons
from forge_gui.ui.theme.papers import paper_look
from forge_gui.values.graph import COLOURS
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

if TYPE_CHECKING:
    from forge_gui.ui.canvas.view import CanvasView

_NAMES = {
    "neutral": QT_TR_NOOP("Neutral"),
    "blue": QT_TR_NOOP("Blue"),
    "violet": QT_TR_NOOP("Violet"),
    "teal": QT_TR_NOOP("Teal"),
    "amber": QT_TR_NOOP("Amber"),
    "pink": QT_TR_NOOP("Pink"),
    "green": QT_TR_NOOP("Green"),
    "red": QT_TR_NOOP("Red"),
}


def fill_note(view: CanvasView, menu: QMenu) -> None:
    """For the selected notes."""
    editor = view.editor
    is_one = len(editor.selection) == 1
    add(menu, tr("Write"), lambda: acts.rename(view), "F2", on=is_one)
    _add_colours(view, menu)
    menu.addSeparator()
    _add_copies(view, menu)
    menu.addSeparator()
    add_grouping(view, menu)
    add(menu, tr("Delete"), editor.delete, "Del")


def fill_group(view: CanvasView, menu: QMenu) -> None:
    """For the selected frames."""
    editor = view.editor
    group_ids = editor.selected_groups
    is_one = len(editor.selection) == 1
    add(menu, tr("Rename"), lambda: acts.rename(view), "F2", on=is_one)
    _add_colours(view, menu)
    only = next(iter(group_ids), "")
    add(menu, tr("Select what is inside"), lambda: editor.select_group(only), on=is_one)
    add(menu, tr("Arrange what is inside"), editor.arrange, "Ctrl+Shift+L")
    menu.addSeparator()
    _add_copies(view, menu)
    menu.addSeparator()
    add(menu, tr("Ungroup"), editor.ungroup, "Ctrl+Shift+G")
    inside = {member for one in group_ids for member in editor.index.groups[one].members}
    words = tr("Delete with what is inside")
    add(menu, words, lambda: editor.delete(inside | group_ids))


def add_grouping(view: CanvasView, menu: QMenu) -> None:
    """Into a frame, out of one."""
    editor = view.editor
    chosen = editor.selected | editor.selected_notes
    add(menu, tr("Group"), lambda: acts.group(view), "Ctrl+G", on=bool(chosen))
    outside = [g for g in editor.index.groups.values() if not chosen.issubset(g.members)]
    if outside and chosen:
        inner = menu.addMenu(tr("Add to group"))
        for group in outside:
            add(inner, group.title or tr("Group", "noun"), _into(view, group.id))
    if any(one in editor.index.group_of for one in chosen):
        add(menu, tr("Take out of the group"), editor.take_out_of_group)


def _into(view: CanvasView, group_id: str) -> Callable[[], object]:
    return lambda: view.editor.add_to_group(group_id)


def _add_copies(view: CanvasView, menu: QMenu) -> None:
    add(menu, tr("Cut"), lambda: clipboard.cut(view), "Ctrl+X")
    add(menu, tr("Copy"), lambda: clipboard.copy(view), "Ctrl+C")
    add(menu, tr("Duplicate"), view.editor.duplicate, "Ctrl+D")


def _add_colours(view: CanvasView, menu: QMenu) -> None:
    """Each with a dot of its colour and its name."""
    inner = menu.addMenu(tr("Colour"))
    theme = view.canvas.paints.theme
    for colour in COLOURS:
        line = add(inner, tr(_NAMES[colour]), _paint(view, colour))
        line.setIcon(icons.icon("circle-fill", paper_look(theme, colour).hue))


def _paint(view: CanvasView, colour: str) -> Callable[[], object]:
    return lambda: view.editor.set_colour(colour)
