"""What a person does with models that are on the disk: delete, copy, rename, look inside, check."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.bridge.scope import Run
from forge_gui.values.events import CreationProgressed, Event
from forge_gui.values.ids import ModelId
from forge_gui.values.managing import (
    CreateOrder,
    Creation,
    CreationStage,
    Freshness,
    Removal,
    UpdateVerdict,
)
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.engine_words import said
from forge_gui.viewmodels.settings import SettingsViewModel
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

FOLDERS = "llama_cpp.model_folders"
FRESHNESS = {
    Freshness.SAME: QT_TR_NOOP("It is up to date."),
    Freshness.NEWER: QT_TR_NOOP("There are newer weights."),
    Freshness.REWORDED: QT_TR_NOOP("Its template, parameters or licence are newer."),
    Freshness.GONE: QT_TR_NOOP("The model library no longer has it."),
    Freshness.UNKNOWN: QT_TR_NOOP("Nobody can tell whether it is up to date."),
}
_STAGES = {
    CreationStage.READING: QT_TR_NOOP("Reading {file}"),
    CreationStage.COPYING: QT_TR_NOOP("Handing {file} to Ollama"),
}


class KeepingViewModel(QObject):
    """`settings` keeps the folders of files that were dropped on the library."""

    deleteAsked = Signal(object)
    """A Removal: shall it really go?"""
    papersCame = Signal(object)
    """ModelPapers that were asked for."""
    updatesChanged = Signal()
    creationChanged = Signal()
    made = Signal(str)
    """The id of a model that was copied, renamed or made."""
    told = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        settings: SettingsViewModel | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._settings = settings
        self._verdicts: dict[ModelId, UpdateVerdict] = {}
        self._is_checking = False
        self._creation: Creation | None = None
        self._making: Run | None = None
        bridge.hear((CreationProgressed,), self._take)

    @property
    def is_checking(self) -> bool:
        return self._is_checking

    @property
    def newer(self) -> Sequence[ModelId]:
        """Models of which something newer was found."""
        wanted = (Freshness.NEWER, Freshness.REWORDED)
        return [one.model for one in self._verdicts.values() if one.freshness in wanted]

    def update_words(self, model: ModelId) -> str:
        """What the last check said; empty: there was none."""
        verdict = self._verdicts.get(model)
        if verdict is None:
            return ""
        size = wording.disk_size(verdict.to_fetch) if verdict.to_fetch else ""
        words = tr(FRESHNESS[verdict.freshness])
        more = tr("{size} are to be fetched.", size=size) if size else said(verdict.sentence)
        return f"{words} {more}".strip()

    @property
    def creation(self) -> Creation | None:
        return self._creation

    @property
    def creation_words(self) -> str:
        """What is being done to make a model; empty: nothing is."""
        now = self._creation
        if now is None:
            return ""
        words = _STAGES.get(now.stage)
        return tr(words, file=now.words) if words else tr("Ollama: {words}", words=now.words)

    @property
    def is_making(self) -> bool:
        return self._making is not None and not self._making.is_over

    def ask_delete(self, model: ModelId) -> None:
        """Look what it would free, then `deleteAsked`."""
        self._scope.start(self._look_before_delete(model), on_error=self._tell)

    def delete(self, model: ModelId) -> None:
        """For good."""
        self._scope.start(self._delete(model), on_error=self._tell)

    def copy(self, model: ModelId, name: str) -> None:
        self._scope.start(self._copy(model, name, is_move=False), on_error=self._tell)

    def rename(self, model: ModelId, name: str) -> None:
        self._scope.start(self._copy(model, name, is_move=True), on_error=self._tell)

    def look_inside(self, model: ModelId) -> None:
        """Template, parameters, licence and Modelfile: `papersCame`."""
        self._scope.start(self._look_inside(model), on_error=self._tell)

    def check(self, models: Sequence[ModelId] = ()) -> None:
        """Ask the registry whether it has something newer; empty: for all models of Ollama's."""
        if not self._is_checking:
            self._is_checking = True
            self.updatesChanged.emit()
            self._scope.start(self._check(tuple(models)), on_error=self._tell)

    def forget(self, models: Iterable[ModelId]) -> None:
        """What was said of their updates holds no longer."""
        if self._verdicts.keys() & (gone := set(models)):
            self._verdicts = {m: v for m, v in self._verdicts.items() if m not in gone}
            self.updatesChanged.emit()

    def create(self, order: CreateOrder, *, replace_old: bool = False) -> None:
        """Make a model; one at a time."""
        if not self.is_making:
            self._making = self._scope.start(self._create(order, is_new=not replace_old))
            self.creationChanged.emit()

    def stop_creating(self) -> None:
        if self._making is not None:
            self._making.cancel()
            self._end_creation()

    def use_file(self, path: Path) -> None:
        """A model file was dropped: its folder is one of the user's from now on. Nothing moves."""
        folder = str(path.parent)
        if self._settings is not None:
            kept = self._settings.get(FOLDERS)
            folders = [str(one) for one in kept] if isinstance(kept, (list, tuple)) else []
            if folder not in folders:
                self._settings.set(FOLDERS, [*folders, folder])
        self._scope.start(self._use_file(path), on_error=self._tell)

    def close(self) -> None:
        self._scope.close()

    @staticmethod
    def delete_words(removal: Removal) -> tuple[str, str]:
        """The question, and what it means."""
        name = wording.model_name(removal.model)
        parts = []
        if removal.freed is not None:
            parts.append(tr("This frees {size}.", size=wording.disk_size(removal.freed)))
        if removal.shared:
            size = wording.disk_size(removal.shared)
            parts.append(tr("{size} stay, because other models use them too.", size=size))
        if removal.is_loaded:
            parts.append(tr("It is in memory and leaves it first."))
        parts.append(tr("To have it again it must be downloaded or made anew."))
        return tr("Delete {model} from the disk?", model=name), " ".join(parts)

    async def _look_before_delete(self, model: ModelId) -> None:
        self.deleteAsked.emit(
            await self._scope.call(lambda engine: engine.look_before_delete(model))
        )

    async def _delete(self, model: ModelId) -> None:
        gone = await self._scope.call(lambda engine: engine.delete_model(model))
        name = wording.model_name(model)
        size = wording.disk_size(gone.freed) if gone.freed else ""
        sentence = (
            tr("{model} is deleted; {size} are free again.", model=name, size=size)
            if size
            else tr("{model} is deleted.", model=name)
        )
        self.told.emit(wording.Telling(sentence))

    async def _copy(self, model: ModelId, name: str, *, is_move: bool) -> None:
        made = await self._scope.call(
            lambda engine: (
                engine.rename_model(model, name) if is_move else engine.copy_model(model, name)
            )
        )
        self.made.emit(str(made))

    async def _look_inside(self, model: ModelId) -> None:
        self.papersCame.emit(await self._scope.call(lambda engine: engine.model_papers(model)))

    async def _check(self, models: tuple[ModelId, ...]) -> None:
        try:
            found = await self._scope.call(lambda engine: engine.check_updates(models))
            self._verdicts.update({verdict.model: verdict for verdict in found})
        finally:
            self._is_checking = False
            self.updatesChanged.emit()

    async def _create(self, order: CreateOrder, *, is_new: bool) -> None:
        try:
            made = await self._scope.call(
                lambda engine: engine.create_model(order, replace_old=not is_new)
            )
        except Exception as error:  # noqa: BLE001  # told to the person
            self._tell(error)
        else:
            self.made.emit(str(made))
        self._making = None
        self._end_creation()

    async def _use_file(self, path: Path) -> None:
        await self._scope.call(lambda engine: engine.use_model_folder(path.parent))
        sentence = tr("{file} is in the library, and stays where it is.", file=path.name)
        self.told.emit(wording.Telling(sentence))
        self.made.emit(str(ModelId("gguf", str(path))))

    def _take(self, events: Sequence[Event]) -> None:
        for event in events:
            if isinstance(event, CreationProgressed):
                self._creation = None if event.creation.is_over else event.creation
        self.creationChanged.emit()

    def _end_creation(self) -> None:
        self._creation = None
        self.creationChanged.emit()

    def _tell(self, error: Exception) -> None:
        self.told.emit(wording.telling(error))
