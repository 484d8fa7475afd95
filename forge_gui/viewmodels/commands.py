"""Every action of the app once: menus, palette and keyboard read the same list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """One action. `id` is `group.verb` ("file.save"); `keys` are Qt's portable key texts.

    `is_enabled` is asked whenever the action is about to be shown or done.
    """

    id: str
    text: str
    action: Callable[[], object]
    keys: tuple[str, ...] = ()
    icon: str = ""
    is_enabled: Callable[[], bool] = _always
    is_hidden: bool = False
    """Reachable by its key alone, not listed in the palette."""

    @property
    def group(self) -> str:
        return self.id.partition(".")[0]

    @property
    def key(self) -> str:
        """The first of its keys, to be shown beside the text; may be empty."""
        return self.keys[0] if self.keys else ""


class CommandsViewModel(QObject):
    """The registry. Screens add their commands when they are made."""

    changed = Signal()
    """Commands were added or removed, or what is enabled may have changed."""
    done = Signal(str)
    """A command was carried out: its id."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands: dict[str, Command] = {}
        self._recent: list[str] = []

    @property
    def all(self) -> Sequence[Command]:
        """All of them, in the order in which they were added."""
        return tuple(self._commands.values())

    def add(self, *commands: Command) -> None:
        """Add commands. Raises ValueError for an id or a key that is taken."""
        taken = {key: c.id for c in self._commands.values() for key in c.keys}
        for command in commands:
            if command.id in self._commands:
                raise ValueError(f"The command {command.id} is there already.")
            for key in command.keys:
                if key in taken:
                    raise ValueError(f"{key} belongs to {taken[key]}, not to {command.id}.")
                taken[key] = command.id
            self._commands[command.id] = command
        self.changed.emit()

    def remove(self, *ids: str) -> None:
        for command_id in ids:
            self._commands.pop(command_id, None)
        self.changed.emit()

    def get(self, command_id: str) -> Command | None:
        return self._commands.get(command_id)

    def is_enabled(self, command_id: str) -> bool:
        command = self._commands.get(command_id)
        return command is not None and command.is_enabled()

    def run(self, command_id: str) -> bool:
        """Carry it out; False where it is unknown or not enabled now."""
        command = self._commands.get(command_id)
        if command is None or not command.is_enabled():
            return False
        self._recent = [command_id, *(r for r in self._recent if r != command_id)][:8]
        command.action()
        self.done.emit(command_id)
        return True

    def refresh(self) -> None:
        """Something happened that may enable or disable commands."""
        self.changed.emit()

    def search(self, text: str) -> Sequence[Command]:
        """For the palette: commands that hold all words of `text`, then those that hold its
        letters in order ("opl": Open a pipeline); best first.

        Without a text: what was used last, then everything.
        """
        shown = [command for command in self._commands.values() if not command.is_hidden]
        ranked = [(_rank(command, text, self._recent), command) for command in shown]
        found = [(rank, command) for rank, command in ranked if rank is not None]
        return tuple(command for _rank_of, command in sorted(found, key=lambda pair: pair[0]))


def _rank(command: Command, text: str, recent: Sequence[str]) -> tuple[int, int, int] | None:
    """Smaller is better; None: no match. Whole words come before letters in order."""
    name = command.text.casefold()
    words = text.casefold().split()
    if not all(word in name or word in command.id for word in words):
        spread = _spread("".join(words), name)
        return None if spread is None else (2 if name[0] == words[0][0] else 3, spread, 0)
    starts = [any(part.startswith(word) for part in name.split()) for word in words]
    used = recent.index(command.id) if command.id in recent else len(recent)
    return (0 if words and name.startswith(words[0]) else 1, starts.count(False), used)


def _spread(letters: str, name: str) -> int | None:
    """How far apart the letters stand in the name, in their order; None: they do not."""
    at, first = -1, None
    for letter in letters:
        at = name.find(letter, at + 1)
        if at < 0:
            return None
        first = at if first is None else first
    return at - first if first is not None else None
