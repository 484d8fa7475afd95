"""The files of strategies: those that ship with Forge, and the user's own. May block."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from forge_gui.engine.orchestration.strategies.reading import MOST_BYTES, Reader, text_of_one
from forge_gui.engine.storage.files import read_text, write_text
from forge_gui.values.errors import BadRequest, FileDamaged
from forge_gui.values.strategies import Strategy, StrategyCheck

MOST_FILES = 200
_ENDINGS = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Shelved:
    """One file and what is in it. `trouble` where it cannot be read at all."""

    path: Path
    is_own: bool
    text: str
    check: StrategyCheck
    trouble: str = ""

    @property
    def fault(self) -> str:
        """Why none of its strategies can be used; empty: they can."""
        if self.trouble or self.check.is_sound:
            return self.trouble
        more = len(self.check.faults) - 1
        ending = f" ({more} more)" if more else ""
        return f"{self.check.faults[0]}{ending}"


class StrategyShelf:
    """`shipped` and `own` are folders; an own strategy goes before a shipped one of its name."""

    def __init__(self, shipped: Path, own: Path, reader: Reader) -> None:
        self._shipped, self._own, self.reader = shipped, own, reader

    def files(self) -> Sequence[Shelved]:
        """Own ones first. Nothing in them is run, whatever they hold."""
        own = [self._read(path, is_own=True) for path in _files_of(self._own)]
        return [*own, *(self._read(path, is_own=False) for path in _files_of(self._shipped))]

    def find(self, name: str) -> tuple[Strategy, Shelved] | None:
        """The strategy of this name that counts; None: there is none that can be used."""
        for file in self.files():
            for one in file.check.strategies:
                if one.name == name:
                    return one, file
        return None

    def text_of(self, name: str) -> str:
        """The strategy as a text of its own. Raises BadRequest."""
        found = self.find(name)
        if found is None:
            raise self.unknown(name)
        return text_of_one(found[1].text, name)

    def names(self) -> Sequence[str]:
        return list(
            dict.fromkeys(one.name for file in self.files() for one in file.check.strategies)
        )

    def unknown(self, name: str) -> BadRequest:
        """What is said of a strategy that is not there. Reads the files."""
        return BadRequest(
            f'There is no strategy "{name[:80]}".',
            f"There are: {', '.join(self.names())}. Own ones are files in {self._own}.",
        )

    def save(self, name: str, text: str) -> Path:
        """Keep a text with this one strategy in the user's folder. Raises FileNotWritten."""
        path = self._own / f"{name}.yaml"
        write_text(path, text if text.endswith("\n") else f"{text}\n")
        return path

    def delete(self, name: str) -> None:
        """Take an own strategy away. Raises BadRequest for one that is not the user's."""
        path = self._own / f"{name}.yaml"
        found = self.find(name)
        if found is None or not found[1].is_own or found[1].path != path:
            raise BadRequest(
                f'"{name}" is no strategy of your own.',
                "Those that ship with Forge stay; own ones are files in the folder strategies.",
            )
        path.unlink()

    def _read(self, path: Path, *, is_own: bool) -> Shelved:
        try:
            text = read_text(path, MOST_BYTES)
        except FileDamaged as error:
            return Shelved(path, is_own, "", StrategyCheck(), error.reason)
        except OSError as error:
            reason = f"It cannot be read ({error.strerror or type(error).__name__})."
            return Shelved(path, is_own, "", StrategyCheck(), reason)
        return Shelved(path, is_own, text, self.reader.check(text))


def _files_of(folder: Path) -> Sequence[Path]:
    try:
        found = sorted(path for path in folder.iterdir() if path.suffix in _ENDINGS)
    except OSError:
        return ()
    return found[:MOST_FILES]
