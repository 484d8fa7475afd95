"""Keys of the window: one action for each command that has keys, kept in step with the registry."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from forge_gui.viewmodels.commands import CommandsViewModel


class Shortcuts(QObject):
    """Actions belong to `window` and work wherever the focus is in it."""

    def __init__(self, window: QWidget, commands: CommandsViewModel) -> None:
        super().__init__(window)
        self._window, self._commands = window, commands
        self._actions: dict[str, QAction] = {}
        commands.changed.connect(self._sync)
        self._sync()

    def _sync(self) -> None:
        wanted = {command.id: command for command in self._commands.all if command.keys}
        for gone in self._actions.keys() - wanted.keys():
            action = self._actions.pop(gone)
            self._window.removeAction(action)
            action.deleteLater()
        for name in wanted.keys() - self._actions.keys():
            action = QAction(wanted[name].text, self._window)
            action.setShortcuts([QKeySequence(key) for key in wanted[name].keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(partial(self._run, name))
            self._window.addAction(action)
            self._actions[name] = action

    def _run(self, name: str, _checked: bool = False) -> None:
        self._commands.run(name)
