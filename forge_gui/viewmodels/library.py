"""The library as it is browsed: what is looked for, what was found, what stands where.

The engine gathers the entries and makes their index when the library is first opened; from then on
each key is answered here, without a crossing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.engine.api import EngineApi, SearchableLibrary, searchable_library
from forge_gui.values.events import (
    Event,
    LoadedModelsChanged,
    MeasurementFinished,
    ModelsListed,
    RunFinished,
)
from forge_gui.values.ids import ModelId
from forge_gui.values.library import (
    FoundEntries,
    LibraryEntry,
    LibraryQuery,
    SearchAnswer,
    TaskType,
)
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.library_counts import ShelfCounts, counted, found_words, unrated_words
from forge_gui.viewmodels.library_places import Place, is_at, places_in
from forge_gui.viewmodels.library_rows import LibraryRow, RowBook
from forge_gui.viewmodels.model_rows import HealthRow
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.translation import tr

CONTEXTS = (2_048, 4_096, 8_192, 16_384, 32_768, 65_536, 131_072)
_SOON_S = 0.4
"""Several events at once are one reason to look again."""
_NONE = FoundEntries()
_NOTHING = SearchAnswer(_NONE, 0)
_HEARD = (ModelsListed, LoadedModelsChanged, MeasurementFinished, RunFinished)


class LibraryViewModel(QObject):
    """Nothing is asked before `open`."""

    foundChanged = Signal()
    """Read `found`, `counts` and `places` again."""
    entriesChanged = Signal()
    """The engine was asked again, whatever is searched for."""
    rowChanged = Signal(object)
    """The model with this id does something else now."""
    queryChanged = Signal()
    told = Signal(object)
    """A wording.Telling: why nothing can be shown."""

    def __init__(
        self, bridge: Bridge, models: ModelsViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._scope, self._models = bridge.scope(self), models
        self._library: SearchableLibrary | None = None
        self._by_id: Mapping[ModelId, LibraryEntry] = {}
        self._counts, self._rows = ShelfCounts(), RowBook()
        self._query, self._place = LibraryQuery(), ""
        self._answer, self._found = _NOTHING, _NONE
        self._context: int | None = None
        self._is_gathered = self._is_seen = self._is_stale = False
        self._is_looking = self._looks_again = False
        bridge.hear(_HEARD, self._take)
        models.rowChanged.connect(lambda row: self.rowChanged.emit(row.id))
        models.healthChanged.connect(self._tell_places)

    @property
    def is_ready(self) -> bool:
        """The entries have come; before, an empty list means nothing."""
        return self._library is not None

    @property
    def found(self) -> FoundEntries:
        """What the query and the place let through, in its order."""
        return self._found

    @property
    def counts(self) -> ShelfCounts:
        return self._counts

    @property
    def places(self) -> Sequence[Place]:
        """Where models are: who serves them, then the folders with their files."""
        return places_in(self._models.health, self._counts)

    @property
    def query(self) -> LibraryQuery:
        return self._query

    @property
    def place(self) -> str:
        """The key of the place that alone is shown; empty: all."""
        return self._place

    @property
    def context(self) -> int | None:
        """Tokens that memory and verdicts are reckoned with; None: each backend's own."""
        return self._context

    @property
    def tasks(self) -> Sequence[TaskType]:
        return self._library.tasks if self._library else ()

    @property
    def health(self) -> Sequence[HealthRow]:
        return self._models.health

    @property
    def found_words(self) -> str:
        """`11 of 143 models, best match first`."""
        if not self.is_ready:
            return tr("Looking for models")
        return found_words(len(self._found), self._answer.total, self._query)

    @property
    def unrated_words(self) -> str:
        """How many were left out only because nobody published a score; empty: none."""
        return unrated_words(self._answer.unrated)

    def entry(self, model: ModelId) -> LibraryEntry | None:
        return self._by_id.get(model)

    def row(self, entry: LibraryEntry) -> LibraryRow:
        """An entry as it is shown now."""
        live = self._models.row(entry.id) if entry.is_installed else None
        return self._rows.row(entry, live, self._models.loaded, self._models.budget)

    def row_by_id(self, model: ModelId) -> LibraryRow | None:
        entry = self._by_id.get(model)
        return self.row(entry) if entry is not None else None

    def gather(self) -> None:
        """Have the entries ready for who will look; nothing where they are."""
        if not self._is_gathered:
            self._is_gathered = True
            self._scope.start(self._look())

    def open(self) -> None:
        """Somebody looks: the entries are kept up to date from now on."""
        self._is_seen = True
        self.gather()
        if self._is_stale:
            self._look_soon()

    def leave(self) -> None:
        """Nobody looks now: what changes is asked for when somebody does again."""
        self._is_seen = False

    def refresh(self) -> None:
        """Ask every backend again; the entries follow."""
        self._models.refresh()

    def search(self, text: str) -> None:
        """Every key tells the whole text."""
        self.narrow(text=text)

    def foresee(self, text: str) -> FoundEntries:
        """What `search` will find; it is kept for then."""
        query = replace(self._query, text=text)
        return _at(self._place, self._library.search(query).found) if self._library else _NONE

    def narrow(self, **changes: object) -> None:
        """Change parts of the query (names of LibraryQuery)."""
        changed = replace(self._query, **changes)  # type: ignore[arg-type]  # LibraryQuery's names
        if changed != self._query:
            self._query = changed
            self._search()
            self.queryChanged.emit()

    def show_place(self, key: str) -> None:
        """Only what is at this place; empty: everywhere."""
        if key != self._place:
            self._place = key
            self._search()
            self.queryChanged.emit()

    def show_all(self) -> None:
        """No filter and no search any more."""
        self._place = ""
        self._query = LibraryQuery(sort=self._query.sort)
        self._search()
        self.queryChanged.emit()

    def choose_context(self, tokens: int | None) -> None:
        """Reckon memory and verdicts with so many tokens."""
        if tokens != self._context:
            self._context = tokens
            self._look_soon()
            self.queryChanged.emit()

    def close(self) -> None:
        self._scope.close()

    def _search(self) -> None:
        if self._library is None:
            return
        self._answer = self._library.search(self._query)
        self._found = _at(self._place, self._answer.found)
        self.foundChanged.emit()

    def _tell_places(self) -> None:
        if self.is_ready:
            self.entriesChanged.emit()

    def _take(self, _events: Sequence[Event]) -> None:
        if self._is_seen:
            self._look_soon()
        else:
            self._is_stale = True

    def _look_soon(self) -> None:
        if self._is_looking:
            self._looks_again = True
        elif self._is_gathered:
            self._scope.start(self._look(_SOON_S if self.is_ready else 0))

    async def _look(self, after_s: float = 0) -> None:
        """One question at a time; what comes meanwhile is asked afterwards."""
        self._is_looking, self._looks_again, self._is_stale = True, False, False
        try:
            if after_s:
                await self._scope.pause(after_s)
                self._looks_again = False
            context = self._context
            found = await self._scope.call(lambda engine: _gathered(engine, context))
        except Exception as error:  # noqa: BLE001  # told to the person
            self.told.emit(wording.telling(error))
            return
        finally:
            self._is_looking = False
        self._library, self._counts, self._by_id = found
        self._rows.keep_only(self._by_id)
        self._search()
        self.entriesChanged.emit()
        if self._looks_again:
            self._look_soon()


_Gathered = tuple[SearchableLibrary, ShelfCounts, Mapping[ModelId, LibraryEntry]]


async def _gathered(engine: EngineApi, context: int | None) -> _Gathered:
    """On the engine's thread: what takes longer than a frame."""
    library = await searchable_library(engine, context)
    return library, counted(library.entries), {entry.id: entry for entry in library.entries}


def _at(place: str, found: FoundEntries) -> FoundEntries:
    return found.only(lambda one: is_at(one, place)) if place else found
