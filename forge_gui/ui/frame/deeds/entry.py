"""One row of the tables of commands, and what their rows ask of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from forge_gui.viewmodels.commands import Command
from forge_gui.viewmodels.translation import tr

if TYPE_CHECKING:
    from forge_gui.ui.canvas.view import CanvasView
    from forge_gui.ui.frame.main_window import MainWindow

Act = Callable[["MainWindow"], object]
Can = Callable[["MainWindow"], bool]


def always(_window: MainWindow) -> bool:
    return True


def has_selection(window: MainWindow) -> bool:
    return bool(window.document.editor.selection)


def has_canvas(window: MainWindow) -> bool:
    return window.area.view is not None


def on_view(act: Callable[[CanvasView], object]) -> Act:
    """Something to do with the canvas that is shown, if there is one."""

    def do(window: MainWindow) -> object:
        return act(window.area.view) if window.area.view is not None else None

    return do


@dataclass(frozen=True, slots=True)
class Entry:
    """A command before it knows its window; the fields are those of Command, `text` in English."""

    id: str
    text: str
    act: Act
    keys: tuple[str, ...] = ()
    icon: str = ""
    can: Can = always
    is_hidden: bool = False

    def bound(self, window: MainWindow) -> Command:
        return Command(
            self.id,
            tr(self.text),
            lambda: self.act(window),
            self.keys,
            self.icon,
            lambda: self.can(window),
            self.is_hidden,
        )
