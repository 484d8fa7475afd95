"""Has ready what the next key will most likely show: what that letter finds, and its first rows.

Most rows that a key shows were never drawn, and the first letter finds the most. Between two keys
the answers and the pictures are made, one of them a turn, so that nothing that the person does
waits for more than one.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QTimer

from forge_gui.ui.library.entry_view import EntryView
from forge_gui.ui.library.row_pictures import RowPainter
from forge_gui.viewmodels.library import LibraryViewModel
from forge_gui.viewmodels.library_foresight import likely_next

_CALM_MS, _TYPED_MS = 300, 40
"""After the list has changed otherwise, and after a key: it is painted by then."""


class FirstScreens(QObject):
    """For one view, as long as it is shown."""

    def __init__(self, library: LibraryViewModel, view: EntryView) -> None:
        super().__init__(view)
        self._library, self._view = library, view
        self._pieces: Iterator[str] = iter(())
        self._turns = QTimer(self, singleShot=True)
        self._turns.timeout.connect(self._go_on)
        library.foundChanged.connect(self._begin_soon)
        view.viewport().installEventFilter(self)

    @property
    def is_done(self) -> bool:
        """There is nothing to make ready, as things are."""
        return not self._turns.isActive()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A view that is shown, or is as wide as never before, has other pictures."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._begin_soon()
        return False

    def _begin_soon(self) -> None:
        """Anew; what is ready already costs nothing."""
        self._pieces = self._made_ready()
        self._turns.start(_TYPED_MS if self._library.query.text else _CALM_MS)

    def _go_on(self) -> None:
        if self._view.isVisible() and next(self._pieces, None) is not None:
            self._turns.start(0)

    def _made_ready(self) -> Iterator[str]:
        """One piece of work a step. Before anything is typed all answers come first, then rows."""
        text = self._library.query.text
        letters = likely_next(text, self._library.found.entries)
        for letter in letters if not text else ():
            self._library.foresee(letter)
            yield letter
        painter = self._view.itemDelegate()
        if not isinstance(painter, RowPainter):
            return
        for letter in letters:
            if text or not painter.is_full:
                yield from self._drawn(text + letter, painter)

    def _drawn(self, text: str, painter: RowPainter) -> Iterator[str]:
        found = self._library.foresee(text).entries[: self._in_sight()]
        yield text
        manners = [(entry, False) for entry in found] + [(entry, True) for entry in found[:1]]
        for entry, is_chosen in manners:  # the first one is chosen if what was is not found
            row = self._library.row(entry)
            if painter.prepare(row, is_chosen=is_chosen):
                yield text

    def _in_sight(self) -> int:
        """How many rows fit into the view, with the one that is cut off below."""
        view = self._view
        room, item = view.viewport().size(), view.sizeHintForIndex(view.rows.index(0))
        if item.isEmpty():
            return 0
        across = max(1, room.width() // item.width()) if view.isWrapping() else 1
        return across * (room.height() // item.height() + 1)
