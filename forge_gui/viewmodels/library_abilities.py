"""What a model can do, who says so, and what the person says instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.bridge.scope import Run
from forge_gui.values.capabilities import Capability
from forge_gui.values.capability_facts import CapabilityEdit, CapabilityEntry, CapabilitySource
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_SAID_BY: Mapping[CapabilitySource, str] = {
    CapabilitySource.BACKEND: QT_TR_NOOP("Its backend lists it."),
    CapabilitySource.TEMPLATE: QT_TR_NOOP("Its chat template has a place for it."),
    CapabilitySource.FAMILY: QT_TR_NOOP("Models of its family can do it."),
    CapabilitySource.REGISTERED: QT_TR_NOOP("A script or a plug-in says so."),
    CapabilitySource.USER: QT_TR_NOOP("You said so."),
}


@dataclass(frozen=True, slots=True)
class Ability:
    """One of the ten; `why` says how it is known that the model has it."""

    capability: Capability
    name: str
    is_on: bool
    why: str = ""


class AbilitiesViewModel(QObject):
    """The abilities of the model that is looked at; what is asked last is what counts."""

    changed = Signal()
    told = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._model: ModelId | None = None
        self._entry: CapabilityEntry | None = None
        self._asking: Run | None = None

    @property
    def is_known(self) -> bool:
        return self._entry is not None

    @property
    def is_edited(self) -> bool:
        """The person said what it can do."""
        return self._entry is not None and self._entry.is_edited

    @property
    def abilities(self) -> Sequence[Ability]:
        """All ten, in one order."""
        facts = {one.capability: one for one in self._entry.facts} if self._entry else {}
        return [
            Ability(
                one,
                tr(words),
                one in facts,
                tr(_SAID_BY[facts[one].source]) if one in facts else "",
            )
            for one, words in wording.CAPABILITY_WORDS.items()
        ]

    def show_model(self, model: ModelId | None) -> None:
        """Look at a model that is on this PC; None: at none."""
        if model == self._model:
            return
        if self._asking is not None:
            self._asking.cancel()
        self._model, self._entry, self._asking = model, None, None
        self.changed.emit()
        if model is not None:
            self._asking = self._scope.start(self._look(model))

    def say(self, capability: Capability, is_on: bool) -> None:
        """The person says that the model can, or cannot; it is kept."""
        if self._entry is None or self._model is None:
            return
        now = self._entry.capabilities
        wanted = now | {capability} if is_on else now - {capability}
        if wanted != now:
            self._edit(self._model, CapabilityEdit(wanted))

    def take_back(self) -> None:
        """What it can do is as it was found again."""
        if self._model is not None and self.is_edited:
            self._edit(self._model, None)

    def close(self) -> None:
        self._scope.close()

    def _edit(self, model: ModelId, edit: CapabilityEdit | None) -> None:
        self._scope.start(self._set(model, edit))

    async def _look(self, model: ModelId) -> None:
        try:
            found = await self._scope.call(lambda engine: engine.capabilities_of(model))
        except Exception:  # noqa: BLE001  # it has just gone: its row goes as well
            return
        self._entry = found
        self.changed.emit()

    async def _set(self, model: ModelId, edit: CapabilityEdit | None) -> None:
        try:
            found = await self._scope.call(lambda engine: engine.set_capabilities(model, edit))
        except Exception as error:  # noqa: BLE001  # told to the person
            self.told.emit(wording.telling(error))
        else:
            if model == self._model:
                self._entry = found
        self.changed.emit()
