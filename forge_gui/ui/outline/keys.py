"""Which key does what in the outline."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from forge_gui.ui.outline.view import OutlineView

_Key = Qt.Key
_NONE, _SHIFT, _ALT, _CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)
_ENTERS = (_Key.Key_Return, _Key.Key_Enter)
OWN = frozenset({_Key.Key_F9, _Key.Key_F2})
"""Keys of the window that mean the current row here."""
_COMMANDS = {_Key.Key_C: "edit.copy", _Key.Key_X: "edit.cut", _Key.Key_V: "edit.paste"}


def act_for(view: OutlineView, event: QKeyEvent) -> Callable[[], object] | None:
    """What a key is for here; None: it is the tree's own, or nobody's."""
    acts: dict[tuple[Qt.KeyboardModifier, _Key], Callable[[], object]] = {
        (_NONE, _Key.Key_Insert): view.add,
        (_SHIFT, _Key.Key_Insert): view.add_next,
        (_NONE, _Key.Key_F2): view.rename_current,
        (_NONE, _Key.Key_Delete): view.remove_current,
        (_NONE, _Key.Key_Backspace): view.remove_current,
        (_NONE, _Key.Key_F9): view.toggle_breakpoint,
        (_ALT, _Key.Key_Up): lambda: view.shift_current(-1),
        (_ALT, _Key.Key_Down): lambda: view.shift_current(1),
        **{(_NONE, key): view.enter for key in _ENTERS},
        **{(_SHIFT, key): view.wire_on for key in _ENTERS},
        **{(_CTRL, key): partial(view.commandRequested.emit, do) for key, do in _COMMANDS.items()},
    }
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return acts.get((held, _Key(event.key())))
