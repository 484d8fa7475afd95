"""A command for each pipeline that the person published: adds it as a step, found by its name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from forge_gui.ui.frame.page_marks import CANVAS
from forge_gui.viewmodels.commands import Command
from forge_gui.viewmodels.translation import tr

if TYPE_CHECKING:
    from forge_gui.ui.frame.main_window import MainWindow
    from forge_gui.viewmodels.studio import StudioViewModel


class OwnCommands(QObject):
    """Keeps the registry in step with the list."""

    def __init__(self, window: MainWindow, studio: StudioViewModel) -> None:
        super().__init__(window)
        self._window, self._studio = window, studio
        self._ids: tuple[str, ...] = ()
        studio.own.changed.connect(self._sync)

    def _sync(self) -> None:
        commands = [
            Command(
                f"own.{one.path}",
                tr("Add of my pipelines: {pipeline}", pipeline=one.title),
                partial(self._add, one.key),
                icon="tree-structure",
            )
            for one in self._studio.own.steps
        ]
        self._studio.commands.remove(*self._ids)
        self._studio.commands.add(*commands)
        self._ids = tuple(command.id for command in commands)

    def _add(self, key: str) -> None:
        self._window.show_page(CANVAS)
        self._window.document.editor.add_named(key)
