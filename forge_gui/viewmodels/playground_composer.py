"""What goes with the next prompt: files, to whom it goes, and about how long it will be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.scope import Scope
from forge_gui.values.chats import Attachment, AttachmentKind
from forge_gui.values.ids import ModelId
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


@dataclass(frozen=True, slots=True)
class Draft:
    """What would be sent now. `characters` are those of the longest conversation, the prompt with
    its files and the system prompt; `counted` the tokens of it by the models that counted."""

    characters: int
    counted: Mapping[ModelId, int] = field(default_factory=dict)


def outlook(rows: Sequence[ModelRow | None], draft: Draft) -> tuple[str, str]:
    """What sending will take, and what is against it: `3 models, 2 loads, ~640 tokens`.

    Without `~` where every model that is asked has counted.
    """
    known = [row for row in rows if row is not None]
    loads = sum(row.loaded is None and not row.card.is_remote for row in known)
    told = []
    if len(rows) > 1:
        told.append(count(len(rows), "model"))
    if loads:
        told.append(count(loads, "load"))
    if words := _token_words(known, draft):
        told.append(words)
    return ", ".join(told), _warning(known, draft)


def _token_words(rows: Sequence[ModelRow], draft: Draft) -> str:
    if not draft.characters:
        return ""
    if rows and all(row.id in draft.counted for row in rows):
        tokens = max(draft.counted[row.id] for row in rows)
        return tr("{n} tokens", "", tokens, n=whole(tokens))
    tokens = about_tokens(draft.characters)
    return tr("~{n} tokens", "", tokens, n=whole(tokens))


def _warning(rows: Sequence[ModelRow], draft: Draft) -> str:
    about = about_tokens(draft.characters)
    limits = [(row, limit) for row in rows if (limit := context_of(row)) is not None]
    short = [row.id for row, limit in limits if draft.counted.get(row.id, about) > limit]
    if not short:
        return ""
    names = wording.joined([wording.model_name(one) for one in short])
    if all(one in draft.counted for one in short):
        return tr("This is longer than the context of {models}.", models=names)
    return tr("This is probably longer than the context of {models}.", models=names)
