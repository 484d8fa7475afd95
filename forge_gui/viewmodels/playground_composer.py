"""What goes with the next prompt: files, to whom it goes, and about how long it will be."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.scope import Scope
from forge_gui.values.chats import Attachment, AttachmentKind
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.model_rows import ModelRow
from forge_gui.viewmodels.numbers import whole
from forge_gui.viewmodels.playground_column import ColumnViewModel
from forge_gui.viewmodels.playground_facts import about_tokens, context_of
from forge_gui.viewmodels.translation import tr

MOST_FILES = 16


class ComposerViewModel(QObject):
    """`target` is the column that alone is asked; None: all."""

    changed = Signal()
    told = Signal(object)
    """A wording.Telling: why a file cannot be attached."""

    def __init__(self, scope: Scope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._files: tuple[Attachment, ...] = ()
        self.target: ColumnViewModel | None = None

    @property
    def files(self) -> tuple[Attachment, ...]:
        return self._files

    @property
    def text_size(self) -> int:
        """Characters of the files that are texts."""
        return sum(len(one.text) for one in self._files)

    def attach_paths(self, paths: Sequence[Path]) -> None:
        for path in paths:
            self._scope.start(self._read(path), self._tell)

    def attach_picture(self, data: bytes, name: str = "") -> None:
        """One that was pasted."""
        number = 1 + sum(one.kind is AttachmentKind.PICTURE for one in self._files)
        shown = name or tr("Picture {n}", n=number)
        self._add(Attachment(shown, AttachmentKind.PICTURE, data=data))

    def remove(self, place: int) -> None:
        self._files = (*self._files[:place], *self._files[place + 1 :])
        self.changed.emit()

    def take(self) -> tuple[Attachment, ...]:
        """They go with a prompt now."""
        files, self._files = self._files, ()
        self.changed.emit()
        return files

    def set_target(self, column: ColumnViewModel | None) -> None:
        if column is not self.target:
            self.target = column
            self.changed.emit()

    async def _read(self, path: Path) -> None:
        self._add(await self._scope.call(lambda engine: engine.read_attachment(path)))

    def _add(self, file: Attachment) -> None:
        if len(self._files) >= MOST_FILES:
            sentence = tr("{name} was not attached.", name=file.name)
            advice = tr("At most {n} files go with one prompt.", n=whole(MOST_FILES))
            self.told.emit(wording.Telling(sentence, advice))
            return
        self._files = (*self._files, file)
        self.changed.emit()

    def _tell(self, error: Exception) -> None:
        self.told.emit(wording.telling(error))


def outlook(
    rows: Sequence[ModelRow | None], said_before: int, typed: int, system: int
) -> tuple[str, str]:
    """What sending will take, and what is against it: `3 models, 2 loads, ~640 tokens`.

    The numbers are characters: of the longest conversation, of the prompt with its files, of the
    system prompt.
    """
    known = [row for row in rows if row is not None]
    loads = sum(row.loaded is None and not row.card.is_remote for row in known)
    tokens = about_tokens(said_before + typed + system)
    told = []
    if len(rows) > 1:
        told.append(count(len(rows), "model"))
    if loads:
        told.append(count(loads, "load"))
    if tokens:
        told.append(tr("~{n} tokens", "", tokens, n=whole(tokens)))
    short = [
        wording.model_name(row.id)
        for row in known
        if (limit := context_of(row)) is not None and tokens > limit
    ]
    warning = ""
    if short:
        names = wording.joined(short)
        warning = tr("This is probably longer than the context of {models}.", models=names)
    return ", ".join(told), warning
