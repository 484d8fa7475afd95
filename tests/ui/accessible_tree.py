"""What a screen reader finds: the accessibility tree of a widget as lines, and what has no name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_Role = QAccessible.Role
NEEDS_NAME = frozenset(
    {
        *(_Role.Button, _Role.ButtonMenu, _Role.ButtonDropDown, _Role.CheckBox, _Role.RadioButton),
        *(_Role.ComboBox, _Role.EditableText, _Role.SpinBox, _Role.Slider, _Role.Dial),
        *(_Role.List, _Role.Table, _Role.Tree, _Role.ListItem, _Role.TreeItem, _Role.Cell),
        *(_Role.PageTab, _Role.PageTabList, _Role.MenuItem, _Role.Dialog, _Role.Graphic),
        *(_Role.ProgressBar, _Role.Link, _Role.HotkeyField, _Role.Canvas, _Role.Chart),
    }
)
"""What a person acts on or reads from: without a name it is only "button"."""


@dataclass(frozen=True, slots=True)
class Found:
    """One thing in the tree; `path` are the roles and names above it."""

    role: QAccessible.Role
    name: str
    path: str
    is_focusable: bool

    @property
    def needs_name(self) -> bool:
        return self.role in NEEDS_NAME or self.is_focusable

    def __str__(self) -> str:
        return f"{self.role.name} {self.name!r} in {self.path}"


def walk(widget: QWidget) -> Iterator[Found]:
    """Everything below a widget that is not hidden, itself first."""
    top = QAccessible.queryAccessibleInterface(widget)
    if top is not None:
        yield from _below(top, "", 0)


def unnamed(widget: QWidget) -> list[str]:
    """What has no name and needs one, a line each."""
    return [str(found) for found in walk(widget) if found.needs_name and not found.name.strip()]


def _below(one: QAccessibleInterface, path: str, depth: int) -> Iterator[Found]:
    state = one.state()
    if not one.isValid() or state.invisible or depth > 60:
        return
    name = one.text(QAccessible.Text.Name)
    where = f"{path}/{_kind(one.object())}"
    yield Found(one.role(), name, where, bool(state.focusable) and not _is_frame(one))
    for number in range(min(one.childCount(), 200)):
        child = one.child(number)
        if child is not None:
            yield from _below(child, where, depth + 1)


def _is_frame(one: QAccessibleInterface) -> bool:
    """The window itself, what only holds others, and the inside of a scroll area, which has the
    area's name."""
    widget: QObject | None = one.object()
    area = widget.parent() if widget is not None else None
    is_inside = isinstance(area, QAbstractScrollArea) and area.viewport() is widget
    return is_inside or one.role() in (_Role.Window, _Role.Splitter)


def _kind(one: QObject | None) -> str:
    if one is None:
        return "-"
    return f"{type(one).__name__}" + (f"({one.objectName()})" if one.objectName() else "")
