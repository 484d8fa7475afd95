"""What the debugger of one document asks of the pipelines inside of its steps: to show a place there,
to list the breakpoints there, to change one.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.debugging import Breakpoint, Stop
from forge_gui.viewmodels.document import DocumentViewModel
from forge_gui.viewmodels.inner_breakpoints import Asked, InnerChange, InnerPlace
from forge_gui.viewmodels.inner_marks import InnerMarks

if TYPE_CHECKING:
    from forge_gui.viewmodels.workspace import WorkspaceViewModel


class Insides(QObject):
    """Of the whole workspace, for breakpoints belong to files."""

    def __init__(self, workspace: WorkspaceViewModel, bridge: Bridge) -> None:
        super().__init__(workspace)
        self._workspace, self._bridge = workspace, bridge
        self._marks: dict[DocumentViewModel, InnerMarks] = {}
        workspace.documentsChanged.connect(self._follow)
        workspace.closed.connect(self._close)
        self._follow()

    def answer(self, asked: Asked, document: DocumentViewModel) -> None:
        match asked:
            case Stop():
                files = [Path(one.file) for one in asked.inside]
                self._workspace.inside.show(files, asked.own_step, document)
            case InnerPlace():
                step = asked.breakpoint.step
                self._workspace.inside.show(asked.files, step, document)
            case InnerChange():
                self._change(asked.place, asked.wanted)

    def _close(self) -> None:
        """The engine closes next: what was saved or edited last is not looked at any more."""
        for marks in self._marks.values():
            marks.close()

    def _change(self, place: InnerPlace, wanted: Breakpoint | None) -> None:
        path, at = place.files[-1], place.breakpoint.place
        own = () if wanted is None else (replace(wanted, inside=()),)
        others = (one for one in self._workspace.marks_of(path) if one.place != at)
        self._workspace.set_marks(path, (*others, *own))
        self._look_again()

    def _follow(self) -> None:
        """Lists for new documents; those of closed ones go with them."""
        documents = self._workspace.documents
        self._marks = {one: marks for one, marks in self._marks.items() if one in documents}
        for document in documents:
            if document not in self._marks:
                self._marks[document] = self._marks_of(document)
                document.editor.breakpointsChanged.connect(self._look_again)
                document.saved.connect(self._look_again)
        self._look_again()

    def _marks_of(self, document: DocumentViewModel) -> InnerMarks:
        made = InnerMarks(
            self._bridge,
            document.editor,
            document.run.marks_elsewhere,
            lambda: document.folder,
            document,
        )
        document.debug.breakpoints.show_inner(made)
        return made

    def _look_again(self) -> None:
        for marks in self._marks.values():
            marks.look_again()
