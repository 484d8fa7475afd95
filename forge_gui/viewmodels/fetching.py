"""What a person who is not in the library learns of downloads: on nodes, in sentences, aloud."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from forge_gui.values.ids import ModelId
from forge_gui.values.managing import PullState
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.absent_models import short_name
from forge_gui.viewmodels.document import DocumentViewModel
from forge_gui.viewmodels.downloads import DownloadsViewModel, PullRow
from forge_gui.viewmodels.translation import tr

_COMING = (PullState.WAITING, PullState.PULLING, PullState.RETRYING)
_QUARTERS = 4


class FetchingViewModel(QObject):
    """Follows those that were asked for at a node; every open pipeline knows of all."""

    told = Signal(object, bool)
    """A wording.Telling, and whether it is of trouble."""
    announced = Signal(str)
    """How far a download is, to be said aloud."""

    def __init__(
        self,
        downloads: DownloadsViewModel,
        documents: Callable[[], Sequence[DocumentViewModel]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._downloads, self._documents = downloads, documents
        self._followed: dict[ModelId, int] = {}
        self._wanted: set[str] = set()
        downloads.changed.connect(self._look)
        downloads.progressed.connect(self._look)

    def fetch(self, name: str) -> None:
        """Fetch a model, and tell of it until it is here."""
        self._wanted.add(short_name(name))
        self._downloads.pull(name)

    def note_documents(self) -> None:
        """Others are open: their nodes learn what is on its way."""
        rows = self._downloads.rows
        coming = {row.pull.model.name: _part(row) for row in rows if row.pull.state in _COMING}
        for document in self._documents():
            editor = document.editor
            touched = editor.absent.note_coming(coming) & editor.index.nodes.keys()
            if touched:
                editor.stepStatesChanged.emit(touched)

    def _look(self, _row: object = None) -> None:
        self.note_documents()
        for row in self._downloads.rows:
            is_new = row.model not in self._followed and row.pull.state in _COMING
            if is_new and short_name(row.name) in self._wanted:
                self._begin(row)
            if row.model in self._followed:
                self._follow(row)

    def _begin(self, row: PullRow) -> None:
        self._wanted.discard(short_name(row.name))
        self._followed[row.model] = 0
        sentence = tr("{model} is being fetched.", model=row.name)
        advice = tr("The library shows how far it is, and stops it.")
        self.told.emit(wording.Telling(sentence, advice), False)

    def _follow(self, row: PullRow) -> None:
        if row.pull.state is PullState.DONE:
            del self._followed[row.model]
            sentence = tr("{model} is here now.", model=row.name)
            self.told.emit(wording.Telling(sentence), False)
            self.announced.emit(sentence)
        elif row.pull.state is PullState.FAILED:
            del self._followed[row.model]
            sentence = tr("{model} could not be fetched.", model=row.name)
            self.told.emit(wording.Telling(sentence, row.trouble), True)
        else:
            self._say_quarter(row)

    def _say_quarter(self, row: PullRow) -> None:
        quarter = int((row.pull.fraction or 0.0) * _QUARTERS)
        if quarter > self._followed[row.model]:
            self._followed[row.model] = quarter
            share = wording.percent(quarter * 100 / _QUARTERS)
            self.announced.emit(tr("{model}: {share} is fetched.", model=row.name, share=share))


def _part(row: PullRow) -> float | None:
    """In whole per cent, so that nodes are painted no oftener than they change."""
    part = row.pull.fraction
    return None if part is None else round(part, 2)
