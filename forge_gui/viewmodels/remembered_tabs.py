"""Tabs whose session is remembered: open and recent files, given values, breakpoints.

Written a moment after the last change. What is remembered belongs to the person, not to the files.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.debugging import Breakpoint
from forge_gui.viewmodels.document import DocumentViewModel
from forge_gui.viewmodels.inner_breakpoints import Marks
from forge_gui.viewmodels.session import Session, SessionStore, session_document
from forge_gui.viewmodels.tabs import MakeEditor, TabsViewModel

_SESSION_DELAY_MS = 500


class RememberedTabs(TabsViewModel):
    """Tabs that note what the next start shall bring back."""

    recentChanged = Signal()

    def __init__(
        self,
        bridge: Bridge,
        store: SessionStore,
        make_editor: MakeEditor,
        *,
        autosave_s: float = 5.0,
        now: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        self._store = store
        self._session = Session()
        super().__init__(bridge, make_editor, autosave_s=autosave_s, now=now, parent=parent)
        self._session_timer = QTimer(self, singleShot=True, interval=_SESSION_DELAY_MS)
        self._session_timer.timeout.connect(self._start_writing)
        self.documentsChanged.connect(self._session_timer.start)
        self.currentChanged.connect(lambda _document: self._session_timer.start())

    @property
    def recent(self) -> Sequence[Path]:
        """Files opened or saved, newest first."""
        return self._session.recent

    def _document_of(self, path: Path | None) -> DocumentViewModel | None:
        """The tab of a file."""
        return next((one for one in self._documents if path and one.path == path), None)

    def _on_added(self, document: DocumentViewModel) -> None:
        document.inputs.restore(self._session.inputs_of(document.inputs_key))
        if document.path is not None:
            document.editor.set_breakpoints(self._session.breakpoints_of(document.path))

    def _on_inputs(self, document: DocumentViewModel) -> None:
        if document.inputs_key:
            kept = self._session.with_inputs(document.inputs_key, document.inputs.values)
            if kept != self._session:
                self._session = kept
                self._session_timer.start()

    def _on_breakpoints(self, document: DocumentViewModel) -> None:
        if document.path is not None:
            found = document.editor.breakpoints
            self._session = self._session.with_breakpoints(document.path, found)
            self._session_timer.start()
        super()._on_breakpoints(document)

    def _marks_beside(self, document: DocumentViewModel) -> Marks:
        """Also of files that are not open now: nobody took their breakpoints away."""
        shown = {one.path for one in self._documents}
        closed = {path: found for path, found in self._session.breakpoints if path not in shown}
        return {**closed, **super()._marks_beside(document)}

    def marks_of(self, path: Path) -> tuple[Breakpoint, ...]:
        """The breakpoints of a file, open or not."""
        document = self._document_of(path)
        if document is not None:
            return document.editor.breakpoints
        return self._session.breakpoints_of(path)

    def set_marks(self, path: Path, breakpoints: Sequence[Breakpoint]) -> None:
        """Exactly these; runs that come through the file are told."""
        document = self._document_of(path)
        if document is not None:
            document.editor.set_breakpoints(breakpoints)
            return
        self._session = self._session.with_breakpoints(path, tuple(breakpoints))
        self._session_timer.start()
        for other in self._documents:
            other.run.send_breakpoints()

    def _on_saved(self, path: Path) -> None:
        self._note_recent(path)
        document = self._document_of(path)
        if document is not None:
            self._on_breakpoints(document)
        if document is not None and document.inputs.values:
            self._on_inputs(document)  # its values belong to the file from now on

    def _note_recent(self, path: Path) -> None:
        self._session = self._session.with_recent(path)
        self.recentChanged.emit()
        self._session_timer.start()

    def _start_writing(self) -> None:
        self._scope.start(self._write_session())

    async def _write_session(self) -> None:
        files = tuple(one.path for one in self._documents if one.path is not None)
        self._session = replace(self._session, open=files, current=self._current.path)
        document = session_document(self._session)
        await self._scope.call(lambda _engine: self._store.write(document))
