"""Files and tabs: open, save, samples, what an earlier session left, and the orderly end."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.engine.api import Draft
from forge_gui.values.errors import FileDamaged, FileMissing
from forge_gui.values.graph import Graph, Step
from forge_gui.values.history import RunRecord
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.document import DocumentViewModel
from forge_gui.viewmodels.inner_breakpoints import Asked
from forge_gui.viewmodels.insides import Insides
from forge_gui.viewmodels.remembered_tabs import RememberedTabs
from forge_gui.viewmodels.session import Session, SessionStore, read_session
from forge_gui.viewmodels.sub_pipelines import SubPipelinesViewModel
from forge_gui.viewmodels.tabs import MakeEditor
from forge_gui.viewmodels.translation import tr


@dataclass(frozen=True, slots=True)
class SampleCard:
    """A pipeline that ships with Forge, for the empty canvas."""

    path: Path
    graph: Graph

    @property
    def title(self) -> str:
        """Its name in the window's language; in the file it is English."""
        return tr(self.graph.name)

    @property
    def summary(self) -> str:
        return tr(self.graph.description)

    @property
    def steps_text(self) -> str:
        """`4 steps`."""
        return count(len(self.graph.steps), "step")

    @property
    def backends(self) -> frozenset[str]:
        """Which backends its models need ("forge" alone runs everywhere)."""
        return frozenset(_backend(model) for step in self.graph.steps for model in _models(step))


def _models(step: Step) -> list[str]:
    several = step.settings.get("models")
    named = [step.settings.get("model"), *(several if isinstance(several, list) else ())]
    return [model for model in named if isinstance(model, str) and model]


def _backend(model: str) -> str:
    """Names without a backend are Ollama's."""
    return model.partition(":")[0] if ModelId.is_prefixed(model) else "ollama"


PICTURES = (".png", ".svg")
"""A pipeline may be in one; it then has no file of its own yet."""
_FLOWS = (".rivet-project", ".rivet-graph", ".cforge")
"""Flows of other programs by their names."""


class WorkspaceViewModel(RememberedTabs):
    """Tabs that come from files and go to files."""

    samplesChanged = Signal()
    savePathWanted = Signal(object)
    """Save was asked for a DocumentViewModel without a file: show a file dialog (`open()`, never
    `exec()`), then call `save_as`."""
    flowWanted = Signal(object)
    """A file was dropped that a flow of another program may be in: its Path."""
    restored = Signal()
    """Tabs and drafts of the last session are back."""
    closed = Signal()
    """`shut_down` is through: nothing is unsaved."""

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
        self._samples: tuple[SampleCard, ...] = ()
        super().__init__(bridge, store, make_editor, autosave_s=autosave_s, now=now, parent=parent)
        self.inside = SubPipelinesViewModel(self, bridge, self)
        self._insides = Insides(self, bridge)
        bridge.opened.connect(lambda: self._scope.start(self._restore()))

    @property
    def samples(self) -> Sequence[SampleCard]:
        """Simplest first; empty until the engine is open."""
        return self._samples

    def open(self, path: Path) -> None:
        """Open a file, or go to its tab. What cannot be read is told; the file is left alone."""
        wanted = path.absolute()
        known = self._document_of(wanted)
        if path.name.lower().endswith(_FLOWS):
            self.flowWanted.emit(path)
        elif known is not None:
            self.set_current(known)
        else:
            self._scope.start(self._open(wanted))

    def open_sample(self, sample: SampleCard, *, run: bool = False) -> None:
        """Open a copy of a sample (saving never changes the sample), and run it if asked."""
        self._show(self._add(sample.graph, None))
        if run:
            self._current.start_run()

    def open_graph(self, graph: Graph) -> None:
        """Show a pipeline that has no file in a new tab."""
        self._show(self._add(graph, None))

    def open_run(self, record: RunRecord, *, resume: bool = False) -> None:
        """Show a kept run as it was, in a tab of its own that cannot be edited.

        `resume`: go on with it in a tab that has its pipeline, else in a new one.
        """
        if resume:
            self._resume(record)
            return
        run = record.summary.run
        shown = (one for one in self._documents if one.past and one.past.run == run)
        document = next(shown, None)
        if document is None:
            document = self._add(record.graph, None, past=record)
            document.inputs.restore(record.inputs)
            document.run.show(record)
        self._show(document)

    def _resume(self, record: RunRecord) -> None:
        fitting = (one for one in self._documents if one.editor.graph == record.graph)
        free = (one for one in fitting if not one.run.is_busy and one.past is None)
        document = next(free, None) or self._add(record.graph, None)
        self._show(document)
        document.inputs.restore(record.inputs)
        document.run.resume(record.summary.run)

    def _on_inside(self, document: DocumentViewModel, asked: Asked) -> None:
        self._insides.answer(asked, document)

    def drop(self, paths: Sequence[Path]) -> None:
        """Files were dropped on the window: pipelines open, others are told."""
        for path in paths:
            name = path.name.lower()
            if name.endswith((".forge.json", *PICTURES)):
                self.open(path)
            elif name.endswith((".json", *_FLOWS)):
                self.flowWanted.emit(path)
            else:
                sentence = tr("{file} is not a pipeline.", file=path.name)
                self.told.emit(
                    wording.Telling(sentence, tr("Forge opens files named *.forge.json."))
                )

    def save(self, document: DocumentViewModel | None = None) -> None:
        """Write the document to its file; without one, `savePathWanted` asks for it."""
        wanted = document or self._current
        if wanted.path is None:
            self.savePathWanted.emit(wanted)
        else:
            wanted.save()

    def save_as(self, path: Path, document: DocumentViewModel | None = None) -> None:
        """Write the document to another file, which is its own from then on."""
        wanted = document or self._current
        wanted.save(path.absolute())

    def shut_down(self) -> None:
        """Stop runs and put unsaved work into drafts; `closed` tells when that is done."""
        self._scope.start(self._shut_down(), on_error=self._tell_and_close)

    async def _open(self, path: Path) -> None:
        try:
            graph = await self._scope.call(lambda engine: engine.open_pipeline(path))
        except Exception as error:  # noqa: BLE001  # told to the person
            self.told.emit(wording.telling(error))
            return
        if path.suffix.lower() in PICTURES:
            self.open_graph(graph)
            return
        self._show(self._add(graph, path))
        self._note_recent(path)

    async def _restore(self) -> None:
        samples = await self._scope.call(lambda engine: engine.samples())
        self._samples = tuple(SampleCard(path, graph) for path, graph in samples)
        self.samplesChanged.emit()
        session = read_session(await self._scope.call(lambda _engine: self._store.read()))
        self._session = replace(session, was_closed=False)
        self.recentChanged.emit()
        for path in session.open:
            await self._reopen_file(path)
        drafts = await self._scope.call(lambda engine: engine.drafts())
        for draft in drafts:
            self._recover(draft)
        shown = self._document_of(session.current)
        self._show(shown or self._documents[-1])
        self._tell_recovered(drafts, session)
        await self._write_session()
        self.restored.emit()

    async def _reopen_file(self, path: Path) -> None:
        try:
            graph = await self._scope.call(lambda engine: engine.open_pipeline(path))
        except FileMissing:  # moved or deleted since: not worth a word
            self._session = self._session.without(path)
        except FileDamaged as error:
            self.told.emit(wording.telling(error))
        except Exception:  # noqa: BLE001  # a folder that cannot be read now, for instance
            self._session = self._session.without(path)
        else:
            self._add(graph, path)

    def _recover(self, draft: Draft) -> None:
        known = self._document_of(draft.path)
        document = known or self._add(Graph(), draft.path, draft.key)
        document.recover(draft.graph, draft.key)
        self._on_added(document)  # by its name now

    def _tell_recovered(self, drafts: Sequence[Draft], session: Session) -> None:
        if drafts and not session.was_closed:
            sentence = tr(
                "Forge did not close properly. Unsaved work in {pipelines} is back.",
                pipelines=count(len(drafts), "pipeline"),
            )
            self.told.emit(wording.Telling(sentence, tr("Save it to keep it, or undo.")))

    async def _shut_down(self) -> None:
        self._session_timer.stop()
        for document in self._documents:
            await document.run.halt()
            await document.keep()
        for tab in self._closed:
            await self._discard(tab.key)
        self._session = replace(self._session, was_closed=True)
        await self._write_session()
        for document in self._documents:
            document.close()
        self.closed.emit()

    async def _discard(self, key: str) -> None:
        await self._scope.call(lambda engine: engine.discard_draft(key))

    def _tell_and_close(self, error: Exception) -> None:
        self.told.emit(wording.telling(error))
        self.closed.emit()
