"""One open pipeline: its file, its editor, its run, and the autosave that loses nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.bridge.scope import Scope
from forge_gui.values.debugging import WHOLE, Errand
from forge_gui.values.graph import Graph
from forge_gui.values.history import RunRecord
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.approvals import ApprovalsViewModel
from forge_gui.viewmodels.debug import DebugViewModel
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_states import FixAction
from forge_gui.viewmodels.flight_plan import FlightPlanViewModel
from forge_gui.viewmodels.live_check import LiveCheck
from forge_gui.viewmodels.replaying import Replaying
from forge_gui.viewmodels.run import RunViewModel
from forge_gui.viewmodels.run_inputs import RunInputsViewModel
from forge_gui.viewmodels.run_rows import RunRow
from forge_gui.viewmodels.session import inputs_key
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

SUFFIX = ".forge.json"
UNTITLED = QT_TR_NOOP("Untitled")

_LOCK = (
    QT_TR_NOOP("This is a run as it was, so nothing here can be changed."),
    QT_TR_NOOP("Fork from one of its steps, or open its pipeline."),
)


class DocumentViewModel(QObject):
    """A tab. `key` names its draft; `path` is its file, None before the first save."""

    changed = Signal()
    """Title, path, `is_modified` or `saved_text` are others now."""
    saved = Signal(object)
    """It was written: the Path."""
    told = Signal(object)
    """A wording.Telling: it could not be saved, and why."""
    helpWanted = Signal(str)
    """A button on a node asks for help: a topic ("ollama")."""
    pullWanted = Signal(str)
    """A model that a node names shall be fetched: its name in Ollama's library."""

    def __init__(
        self,
        bridge: Bridge,
        editor: EditorViewModel,
        *,
        key: str,
        path: Path | None = None,
        past: RunRecord | None = None,
        autosave_s: float = 5.0,
        now: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        """`past`: a kept run, shown as it was; nothing in it can be changed."""
        super().__init__(parent)
        self.key = key
        self.editor = editor
        self.past = past.summary if past is not None else None
        self.run = RunViewModel(bridge, editor, now=now, parent=self)
        self.debug = DebugViewModel(editor, self.run, now=now, parent=self)
        self.inputs = RunInputsViewModel(editor, self)
        self.approvals = ApprovalsViewModel(bridge, editor, self)
        self._scope = bridge.scope(self)
        self._path = path
        self._now = now
        self._saved_graph = editor.graph
        self._has_draft = False
        self._saved_text = ""
        self._autosave = QTimer(self, singleShot=True, interval=round(autosave_s * 1000))
        self._autosave.timeout.connect(self._start_autosave)
        self.check, self.flight = _live(self, bridge, self._scope)
        editor.lock = (tr(_LOCK[0]), tr(_LOCK[1])) if past is not None else None
        self.replay = Replaying(self.run, past, self) if past is not None else None
        self._join(editor)

    def _join(self, editor: EditorViewModel) -> None:
        self.inputs.given_changed.connect(self.check.look_again)
        self.inputs.given_changed.connect(self.flight.look_again)
        self.run.finished.connect(self.check.look_again)
        editor.setParent(self)
        editor.graphChanged.connect(self._on_edit)
        editor.historyChanged.connect(self.changed)
        editor.fixRequested.connect(self._fix)

    @property
    def path(self) -> Path | None:
        return self._path

    @property
    def folder(self) -> Path | None:
        """Where its file is: relative paths in its steps begin there."""
        return self._path.parent if self._path else None

    @property
    def title(self) -> str:
        """The file's name without its ending, else the pipeline's own name; a past run's time."""
        if self.past is not None:
            when = RunRow(self.past, self._now()).when_text
            return f"{when}, {self.past.pipeline or tr(UNTITLED)}"
        if self._path is not None:
            return self._path.name.removesuffix(SUFFIX).removesuffix(".json")
        name = self.editor.graph.name
        return tr(UNTITLED) if name in ("", UNTITLED) else name

    @property
    def inputs_key(self) -> str:
        """Under which its input values are remembered; empty: not at all."""
        if self.past is not None:
            return ""
        return inputs_key(self._path, self.editor.graph.name)

    @property
    def is_modified(self) -> bool:
        """There is work here that is in no file yet."""
        return self.editor.is_modified

    @property
    def is_untouched(self) -> bool:
        """A fresh empty tab: it may be replaced without loss."""
        return self._path is None and self.editor.is_empty and not self.is_modified

    @property
    def saved_graph(self) -> Graph:
        """What is in the file (or what the tab began with)."""
        return self._saved_graph

    @property
    def saved_text(self) -> str:
        """For the status line: `Saved 14:02:29`, `Autosaved 14:02:29`, `Not saved yet`."""
        if self._saved_text:
            return self._saved_text
        return tr("Not saved yet") if self.is_modified else ""

    def start_run(self, errand: Errand = WHOLE) -> None:
        """Run with the values that were given, or ask for those that are missing."""
        if self.run.can_start and not self.inputs.ask():
            self.flight.expect(errand)
            self.run.start(self.inputs.given, self.folder, errand)

    def save(self, path: Path | None = None) -> None:
        """Write the graph to `path`, else to its own file (there must be one)."""
        target = path or self._path
        if target is not None:
            self._scope.start(self._save(_with_suffix(target)))

    def set_autosave(self, seconds: float) -> None:
        """The time from a change to its autosave; 0: no autosave."""
        self._autosave.setInterval(round(seconds * 1000))

    def recover(self, graph: Graph, key: str = "") -> None:
        """Show work that was left in the draft `key`; undo leads back to what is in the file."""
        self.key = key or self.key
        self.editor.apply(tr("Recover unsaved work"), lambda _saved: graph)
        self._has_draft = True

    async def keep(self) -> None:
        """Make sure that what is not in a file is in a draft (for closing: await it)."""
        self._autosave.stop()
        graph, path = self.editor.graph, self._path
        if not self.is_modified:
            await self.forget_draft()
            return
        await self._scope.call(lambda engine: engine.save_draft(self.key, graph, path))
        self._has_draft = True
        self._note(tr("Autosaved {time}", time=wording.clock_time(self._now())))

    async def forget_draft(self) -> None:
        """The draft is of no use any more."""
        if self._has_draft:
            self._has_draft = False
            await self._scope.call(lambda engine: engine.discard_draft(self.key))

    def close(self) -> None:
        """Stop what runs, and end everything that is under way here."""
        if self.replay is not None:
            self.replay.close()
        self.run.close()
        self.approvals.close()
        self._autosave.stop()
        self.check.stop()
        self.flight.close()
        self._scope.close()

    async def _save(self, path: Path) -> None:
        graph = self.editor.graph
        try:
            await self._scope.call(lambda engine: engine.save_pipeline(graph, path))
        except Exception as error:  # noqa: BLE001  # told to the person; the draft stays
            self.told.emit(wording.telling(error))
            return
        self._path = path
        self.check.look_again()
        self._saved_graph = graph
        self.editor.mark_saved(graph)
        self.saved.emit(path)
        self._note(tr("Saved {time}", time=wording.clock_time(self._now())))
        if not self.is_modified:
            await self.forget_draft()

    def _on_edit(self) -> None:
        if self._autosave.interval() and not self._autosave.isActive():
            self._autosave.start()
        self.changed.emit()

    def _start_autosave(self) -> None:
        self._scope.start(self.keep(), on_error=self._tell_error)

    def _tell_error(self, error: Exception) -> None:
        self.told.emit(wording.telling(error))

    def _fix(self, step: str, action: str) -> None:
        absent = self.editor.absent.of(step)
        if action == FixAction.RETRY:
            self.start_run()
        elif action == FixAction.OLLAMA_HELP:
            self.helpWanted.emit("ollama")
        elif action == FixAction.PULL and absent is not None:
            self.pullWanted.emit(absent.name)

    def _note(self, text: str) -> None:
        self._saved_text = text
        self.changed.emit()

    def __repr__(self) -> str:
        return f"<DocumentViewModel {self.title!r}{' modified' if self.is_modified else ''}>"


def _live(
    document: DocumentViewModel, bridge: Bridge, scope: Scope
) -> tuple[LiveCheck, FlightPlanViewModel]:
    """What is asked while it is edited: whether it would run, and what that would take."""

    def given() -> Mapping[str, str]:
        return document.inputs.given

    def folder() -> Path | None:
        return document.folder

    editor, run = document.editor, document.run
    check = LiveCheck(
        scope, editor, given=given, folder=folder, is_busy=lambda: run.is_busy, parent=document
    )
    flight = FlightPlanViewModel(bridge, editor, run, given=given, folder=folder, parent=document)
    return check, flight


def _with_suffix(path: Path) -> Path:
    """`notes` becomes `notes.forge.json`; a name that ends in .json stays."""
    return path if path.name.endswith(".json") else path.with_name(path.name + SUFFIX)
