"""The library list: every model of every backend with its state, its size and whether it fits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.events import (
    Event,
    HealthChanged,
    LoadedModelsChanged,
    ModelsListed,
    StepFinished,
)
from forge_gui.values.ids import ModelId
from forge_gui.values.measurement import Speed
from forge_gui.values.metrics import Hardware
from forge_gui.values.models import LoadedModel
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.auto_models import WithAutos
from forge_gui.viewmodels.model_book import HEARD, ModelBook
from forge_gui.viewmodels.model_rows import HealthRow, ModelFilter, ModelRow, ModelState
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.verdicts import Budget, budget_of


class ModelsViewModel(WithAutos):
    """Rows for the lists, and what can be done with a model."""

    rowsChanged = Signal()
    """`rows` has other members or another order: read it again."""
    rowChanged = Signal(object)
    """One ModelRow has new facts; its place is the same."""
    countsChanged = Signal()
    healthChanged = Signal()
    refreshingChanged = Signal(bool)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(bridge, parent)
        self._scope = bridge.scope(self)
        self._book = ModelBook()
        self._shown = _Shown()
        self._hardware: Hardware | None = None
        self._limits: Mapping[str, int] = {}
        self._filter = ModelFilter()
        self._is_refreshing = False
        self._is_listed = False
        bridge.hear(HEARD, self._take)
        bridge.opened.connect(self.refresh)

    @property
    def rows(self) -> Sequence[ModelRow]:
        """What search and filters let through: Forge's own first, then by backend and name."""
        return self._shown.rows(self._book, self._filter)

    @property
    def all_rows(self) -> Sequence[ModelRow]:
        """Every model, whatever is searched for."""
        return self._book.sorted_rows()

    @property
    def is_listed(self) -> bool:
        """The engine has told its models at least once; before, an empty list means nothing."""
        return self._is_listed

    @property
    def is_refreshing(self) -> bool:
        return self._is_refreshing

    @property
    def installed_count(self) -> int:
        return self._book.installed

    @property
    def loaded(self) -> Sequence[LoadedModel]:
        return self._book.loaded

    @property
    def counts_text(self) -> str:
        """`9 installed`, `3 of 9`."""
        return _counted(self.installed_count, len(self.rows), len(self._book.rows))

    @property
    def health(self) -> Sequence[HealthRow]:
        """One row a backend, in a fixed order."""
        rank = {name: place for place, name in enumerate(wording.BACKEND_NAMES)}
        found = self._book.health.values()
        return sorted(found, key=lambda row: rank.get(row.backend, len(rank)))

    @property
    def filter(self) -> ModelFilter:
        return self._filter

    @property
    def budget(self) -> Budget:
        """Memory that models may take on this PC."""
        return self._book.budget

    def row(self, model: ModelId) -> ModelRow | None:
        return self._book.rows.get(model)

    def set_search(self, text: str) -> None:
        """Show only models in whose description all words of the text occur."""
        self.set_filter(search=text)

    def set_filter(self, **changes: object) -> None:
        """Change some of `search` (text), `installed`, `fits`, `loaded` (yes or no)."""
        changed = replace(self._filter, **changes)  # type: ignore[arg-type]  # ModelFilter's names
        if changed != self._filter:
            self._filter = changed
            self._retell()

    def set_hardware(self, hardware: Hardware) -> None:
        """What this PC has; the verdicts follow."""
        self._hardware = hardware
        self._judge()

    def set_limits(self, limits: Mapping[str, int]) -> None:
        """The memory settings by dotted key; the verdicts follow."""
        self._limits = dict(limits)
        self._judge()

    def set_speeds(self, speeds: Mapping[ModelId, Speed]) -> None:
        """What is known of each model's speed on this PC."""
        self._book.note_speeds(speeds)
        self._tell_rows()

    def refresh(self) -> None:
        """Ask every backend again."""
        if not self._is_refreshing:
            self._scope.start(self._refresh())

    def load(self, model: ModelId) -> None:
        """Bring a model into memory; its row tells how far it is."""
        self._scope.start(self._load(model))

    def unload(self, model: ModelId) -> None:
        """Take an idle model out of memory; a refusal is told."""
        self._scope.start(self._unload(model))

    def close(self) -> None:
        self.close_autos()
        self._scope.close()

    async def _refresh(self) -> None:
        self._set_refreshing(True)
        try:
            self._book.list(await self._scope.call(lambda engine: engine.models(refresh=True)))
            self._is_listed = True
            self._retell()
            for health in await self._scope.call(lambda engine: engine.health()):
                self._book.note_health(health)
            self.healthChanged.emit()
            loaded = await self._scope.call(lambda engine: engine.loaded_models())
            self._book.note_loaded(tuple(loaded))
            self._retell()
            await self._count_json()
        except Exception as error:  # noqa: BLE001  # told to the person
            self.told.emit(wording.telling(error))
        finally:
            self._set_refreshing(False)

    async def _count_json(self) -> None:
        self._book.note_json(await self._scope.look(lambda engine: engine.json_counts()))
        self._tell_rows()

    async def _load(self, model: ModelId) -> None:
        self._book.change(model, state=ModelState.LOADING, progress=None)
        self._tell_rows()
        try:
            await self._scope.call(lambda engine: engine.load_model(model))
        except Exception as error:  # noqa: BLE001  # told to the person
            said = wording.telling(error)
            self._book.fail(model, said)
            self._tell_rows()
            self.told.emit(said)

    async def _unload(self, model: ModelId) -> None:
        try:
            await self._scope.call(lambda engine: engine.unload_model(model))
        except Exception as error:  # noqa: BLE001  # told to the person
            self.told.emit(wording.telling(error))

    def _take(self, events: Sequence[Event]) -> None:
        for event in events:
            self._book.take(event)
        kinds = {type(event) for event in events}
        if ModelsListed in kinds:
            self._is_listed = True
            self._retell()
        else:
            self._tell_rows()
        if HealthChanged in kinds:
            self.healthChanged.emit()
        if LoadedModelsChanged in kinds:
            self.countsChanged.emit()
        if any(_is_json(event) for event in events):
            self._scope.start(self._count_json())

    def _judge(self) -> None:
        self._book.judge(_budget(self._hardware, self._limits))
        self._tell_rows()

    def _tell_rows(self) -> None:
        """Tell the rows that are others than what was told last."""
        changed = [self._book.rows[model] for model in self._book.changes()]
        if not all(self._shown.keeps(row, self._filter) for row in changed):
            self._retell()
            return
        for row in changed:
            self.rowChanged.emit(row)

    def _retell(self) -> None:
        self._book.changes()
        self._shown = _Shown()
        self.rowsChanged.emit()
        self.countsChanged.emit()

    def _set_refreshing(self, is_refreshing: bool) -> None:
        self._is_refreshing = is_refreshing
        self.refreshingChanged.emit(is_refreshing)

    def __repr__(self) -> str:
        return f"<ModelsViewModel {self._book!r}>"


class _Shown:
    """What a filter lets through, in order: found when it is first asked, then kept up."""

    def __init__(self) -> None:
        self._rows: dict[ModelId, ModelRow] | None = None

    def rows(self, book: ModelBook, chosen: ModelFilter) -> list[ModelRow]:
        if self._rows is None:
            self._rows = {row.id: row for row in book.sorted_rows() if chosen.shows(row)}
        return list(self._rows.values())

    def keeps(self, row: ModelRow, chosen: ModelFilter) -> bool:
        """Put in a row that changed; False where it came in or fell out by that."""
        if self._rows is None:
            return True
        is_in = row.id in self._rows
        if is_in:
            self._rows[row.id] = row
        return chosen.shows(row) == is_in


def _budget(hardware: Hardware | None, limits: Mapping[str, int]) -> Budget:
    return budget_of(
        hardware,
        gpu_limit_mb=limits.get("orchestrator.gpu_memory_limit_mb", 0),
        cpu_limit_mb=limits.get("orchestrator.cpu_memory_limit_mb", 0),
        max_models=limits.get("orchestrator.max_loaded_models", 3),
    )


def _is_json(event: Event) -> bool:
    return isinstance(event, StepFinished) and "json" in event.result.output


def _counted(n: int, shown: int, every: int) -> str:
    if shown != every:
        return tr("{shown} of {total}", shown=shown, total=every)
    return tr("1 installed") if n == 1 else tr("{n} installed", "", n, n=n)
