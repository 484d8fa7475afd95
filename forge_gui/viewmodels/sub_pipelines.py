"""Pipelines inside pipelines, with their files: made from steps, entered, and put back.

A new one is saved beside the outer pipeline, under a name that no file has. Entering opens the
file in a tab that knows the way back (`trail`).
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject, QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.errors import FileDamaged, FileMissing
from forge_gui.values.graph import Graph
from forge_gui.values.ids import StepId
from forge_gui.values.published import published_name, published_path
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.document import SUFFIX, DocumentViewModel
from forge_gui.viewmodels.translation import tr

if TYPE_CHECKING:
    from forge_gui.viewmodels.workspace import WorkspaceViewModel

_MOST_NAMES = 1_000


@dataclass(frozen=True, slots=True)
class Crumb:
    """One pipeline on the way in, the outermost first."""

    title: str
    path: Path


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A sub-pipeline that waits for its outer pipeline to be saved."""

    document: DocumentViewModel
    graph: Graph
    ids: frozenset[str]
    title: str


class SubPipelinesViewModel(QObject):
    """For all tabs of the workspace."""

    trailChanged = Signal()
    """Some tab's `trail` is another now."""

    def __init__(
        self, workspace: WorkspaceViewModel, bridge: Bridge, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._scope = bridge.scope(self)
        self._wanted: _Wanted | None = None
        self._connection: QMetaObject.Connection | None = None
        self._trails: dict[Path, tuple[Crumb, ...]] = {}
        self.published: Path | None = None  # the folder, once one is known
        self._entering: Path | None = None
        self._sought: tuple[Path, StepId] | None = None  # selected once its file is shown
        workspace.currentChanged.connect(self._select_sought)
        workspace.documentsChanged.connect(self._forget_closed)

    # Making

    def make(
        self,
        title: str = "",
        ids: Iterable[str] = (),
        document: DocumentViewModel | None = None,
    ) -> None:
        """Make a pipeline of these steps (default: the selected ones) of a document (default:
        the current). One that was never saved is to be saved first: a name is asked for."""
        outer = document or self._workspace.current
        title = title.strip() or tr("Sub-pipeline")
        chosen = frozenset(ids) or outer.editor.selection
        if outer.editor.extracted(title, "", chosen) is None:
            return
        wanted = _Wanted(outer, outer.editor.graph, chosen, title)
        if outer.path is None:
            self._stop_waiting()
            self._wanted = wanted
            self._connection = outer.saved.connect(self._on_saved)
            self._workspace.save(outer)
        else:
            self._scope.start(self._make(wanted, outer.path.parent))

    def expand(self, step_id: str, document: DocumentViewModel | None = None) -> None:
        """Put what a pipeline step runs in its place."""
        outer = document or self._workspace.current
        path = self.path_of(step_id, outer)
        if path is not None:
            self._scope.start(self._expand(outer, step_id, path))

    # Entering

    def path_of(self, step_id: str, document: DocumentViewModel | None = None) -> Path | None:
        """The file that a step runs inside; None (which is told) where there is none."""
        outer = document or self._workspace.current
        step = outer.editor.graph.step(step_id)
        info = outer.editor.kinds.get(step.kind) if step else None
        text = step.settings.get(info.pipeline_setting) if step and info else None
        if not isinstance(text, str) or not text.strip():
            self._tell(tr("This step runs no pipeline file."), tr("Choose a file for it first."))
            return None
        path = published_path(text, self.published) or Path(text.strip()).expanduser()
        if path.is_absolute():
            return _plain(path)
        if outer.folder is None:
            said = tr(
                "{path} is looked for beside this pipeline, which was never saved.", path=path
            )
            self._tell(said, tr("Save it first."))
            return None
        return _plain(outer.folder / path)

    def enter(self, step_id: str, document: DocumentViewModel | None = None) -> None:
        """Open the pipeline that a step runs, with the way back to this one."""
        outer = document or self._workspace.current
        path = self.path_of(step_id, outer)
        if path is None:
            return
        way = self.trail(outer)
        if outer.path is not None:
            way = (*way, Crumb(outer.title, outer.path))
        self._go_in(path.absolute(), way)

    def show(self, files: Sequence[Path], step: StepId, document: DocumentViewModel) -> None:
        """Enter the last of these, through the others, from `document`, and select a step."""
        own = (Crumb(document.title, document.path),) if document.path else ()
        way = (*self.trail(document), *own)
        *above, inner = files
        self._sought = inner, step
        self._go_in(inner, (*way, *(Crumb(_title_of(file), file) for file in above)))
        self._select_sought(self._workspace.current)

    def _go_in(self, inner: Path, way: tuple[Crumb, ...]) -> None:
        known = [crumb.path for crumb in way]
        self._entering = inner
        self._trails[inner] = way[: known.index(inner)] if inner in known else way
        self._workspace.open(inner)
        self.trailChanged.emit()

    def _select_sought(self, shown: DocumentViewModel) -> None:
        if self._sought is not None and shown.path == self._sought[0]:
            shown.editor.select((self._sought[1],))
            self._sought = None

    def trail(self, document: DocumentViewModel | None = None) -> tuple[Crumb, ...]:
        """From which pipelines a document was entered, the outermost first; empty: from none."""
        shown = document or self._workspace.current
        return self._trails.get(shown.path, ()) if shown.path is not None else ()

    def leave(self, document: DocumentViewModel | None = None) -> None:
        """Go back to the pipeline that a document was entered from."""
        way = self.trail(document)
        if way:
            self.go_to(way[-1])

    def go_to(self, crumb: Crumb) -> None:
        """Show a pipeline of a trail, opening it again if need be."""
        self._workspace.open(crumb.path)

    # Inside

    def _on_saved(self, path: Path) -> None:
        wanted = self._wanted
        self._stop_waiting()
        if wanted is not None and wanted.document.editor.graph is wanted.graph:
            self._scope.start(self._make(wanted, path.parent))  # else it was given up meanwhile

    def _stop_waiting(self) -> None:
        if self._connection is not None:
            QObject.disconnect(self._connection)
        self._wanted = self._connection = None

    def _forget_closed(self) -> None:
        """A tab that is closed loses its way back; one that is being opened has no tab yet."""
        there = {one.path for one in self._workspace.documents}
        if self._entering in there:
            self._entering = None
        kept = there | {self._entering}
        self._trails = {path: way for path, way in self._trails.items() if path in kept}

    async def _make(self, wanted: _Wanted, folder: Path) -> None:
        editor = wanted.document.editor
        try:
            path = await self._free_path(folder, wanted.title)
            made = editor.extracted(wanted.title, path.name, wanted.ids)
            if made is None:
                return
            inner, before = made.inner, editor.graph
            await self._scope.call(lambda engine: engine.save_pipeline(inner, path))
        except Exception as error:  # noqa: BLE001  # told to the person
            self._workspace.told.emit(wording.telling(error))
            return
        if editor.graph is not before:
            self._tell(
                tr("The pipeline was changed while {name} was written.", name=path.name),
                tr("The steps are still here; make the sub-pipeline again."),
            )
            return
        editor.extract(wanted.title, path.name, wanted.ids)

    async def _free_path(self, folder: Path, title: str) -> Path:
        """A file name made of the title that no file in the folder has."""
        base = re.sub(r"[^\w-]+", "-", title.lower()).strip("-_") or "part"
        for number in range(1, _MOST_NAMES):
            path = folder / f"{base}{f'-{number}' if number > 1 else ''}{SUFFIX}"
            if not await self._is_there(path):
                return path
        raise FileDamaged(str(folder), tr("there are too many files called {name}.", name=base))

    async def _is_there(self, path: Path) -> bool:
        try:
            await self._scope.call(lambda engine: engine.open_pipeline(path))
        except FileMissing:
            return False
        except Exception:  # noqa: BLE001  # whatever it is, it is somebody's file
            return True
        return True

    async def _expand(self, outer: DocumentViewModel, step_id: str, path: Path) -> None:
        try:
            inner = await self._scope.call(lambda engine: engine.open_pipeline(path))
        except Exception as error:  # noqa: BLE001  # told to the person
            self._workspace.told.emit(wording.telling(error))
            return
        if outer.folder != path.parent and (names := _with_files(inner)):
            self._tell(
                tr(
                    "{steps} look for files beside {name}.",
                    steps=wording.joined(names),
                    name=path.name,
                ),
                tr("Put both pipelines into one folder, or write absolute paths."),
            )
            return
        outer.editor.expand(step_id, inner)

    def _tell(self, sentence: str, advice: str) -> None:
        self._workspace.told.emit(wording.Telling(sentence, advice))


def _title_of(path: Path) -> str:
    return path.name.removesuffix(SUFFIX).removesuffix(".json")


def _plain(path: Path) -> Path:
    """Without `..`, so that one file has one tab."""
    return Path(os.path.normpath(path))


def _with_files(graph: Graph) -> Sequence[str]:
    """Names of steps whose path is not absolute."""
    found = []
    for step in graph.steps:
        path = step.settings.get("pipeline" if step.kind == "map" else "path")
        if (
            isinstance(path, str)
            and path.strip()
            and not published_name(path)
            and not Path(path.strip()).expanduser().is_absolute()
        ):
            found.append(step.shown_name)
    return found
