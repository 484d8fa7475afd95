"""All view-models of the app in one value, joined: what the main window is built from."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.ids import RunId
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.announcing import AnnouncingViewModel
from forge_gui.viewmodels.batch import BatchSource, BatchViewModel
from forge_gui.viewmodels.cache import CacheViewModel
from forge_gui.viewmodels.commands import CommandsViewModel
from forge_gui.viewmodels.editor_states import name_of
from forge_gui.viewmodels.hardware import HardwareViewModel
from forge_gui.viewmodels.history import HistoryViewModel
from forge_gui.viewmodels.input_files import InputFilesViewModel
from forge_gui.viewmodels.inspector_tokens import PromptTokens
from forge_gui.viewmodels.live_kinds import LiveKinds
from forge_gui.viewmodels.log import LogViewModel
from forge_gui.viewmodels.measuring import MeasuringViewModel
from forge_gui.viewmodels.memory_bills import MemoryBillViewModel
from forge_gui.viewmodels.model_rows import ModelState
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.monitor import MonitorViewModel
from forge_gui.viewmodels.own_pipelines import OwnPipelinesViewModel
from forge_gui.viewmodels.queue_watch import QueueWatch
from forge_gui.viewmodels.session import SessionStore
from forge_gui.viewmodels.settings import SettingsStore, SettingsViewModel
from forge_gui.viewmodels.sharing import SharingViewModel
from forge_gui.viewmodels.step_schemas import StepSchemasViewModel
from forge_gui.viewmodels.tabs import MakeEditor
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.value_files import ValueFilesViewModel
from forge_gui.viewmodels.workspace import WorkspaceViewModel

if TYPE_CHECKING:  # made when their screens are first opened
    from forge_gui.viewmodels.auto_now import AutoNowViewModel
    from forge_gui.viewmodels.comparison import ComparisonViewModel
    from forge_gui.viewmodels.evaluation import EvaluationViewModel
    from forge_gui.viewmodels.fetching import FetchingViewModel
    from forge_gui.viewmodels.library_desk import LibraryDesk
    from forge_gui.viewmodels.playground import PlaygroundViewModel

_LIMITS = (
    "orchestrator.gpu_memory_limit_mb",
    "orchestrator.cpu_memory_limit_mb",
    "orchestrator.max_loaded_models",
)

_SOON_MS, _PATIENCE = 300, 20
"""After the session is there, what nobody waits for begins: first every panel gets its data."""


class StudioViewModel(QObject):
    """Owns the app's view-models and what one of them must know of another.

    `workspace.current.editor` and `.run` belong to the tab that is shown.
    """

    fetchingTold = Signal(object, bool)
    """A wording.Telling of a model that is fetched for a step, and whether it is of trouble."""
    comparisonTold = Signal(object)
    """A wording.Telling: why something cannot be compared."""

    def __init__(
        self,
        bridge: Bridge,
        *,
        settings_store: SettingsStore,
        session_store: SessionStore,
        make_editor: MakeEditor,
        kinds: LiveKinds | None = None,
        theme: str = "system",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._comparison: ComparisonViewModel | None = None
        self._evaluation: EvaluationViewModel | None = None
        self._library: LibraryDesk | None = None
        self._fetching: FetchingViewModel | None = None
        self._playground: PlaygroundViewModel | None = None
        self.commands = CommandsViewModel(self)
        self.settings = SettingsViewModel(bridge, settings_store, theme=theme, parent=self)
        self.log = LogViewModel(bridge, self)
        self.models = ModelsViewModel(bridge, self)
        self.measuring = MeasuringViewModel(bridge, self)
        self.bills = MemoryBillViewModel(bridge, self)
        self.hardware = HardwareViewModel(bridge, self.models, self)
        self.monitor = MonitorViewModel(bridge, parent=self)
        self.schemas = StepSchemasViewModel(bridge, kinds, self)
        self.tokens = PromptTokens(bridge, self.models.row, self)
        self.input_files = InputFilesViewModel(bridge, self)
        work = self.workspace = WorkspaceViewModel(bridge, session_store, make_editor, parent=self)
        self.sharing = SharingViewModel(bridge, work.open_graph, work.open, self)
        self.own = OwnPipelinesViewModel(bridge, work, self)
        self.history = HistoryViewModel(bridge, parent=self)
        self.value_files = ValueFilesViewModel(bridge, self)
        self.batch = BatchViewModel(bridge, self._batch_source, self)
        self.cache = CacheViewModel(bridge, self)
        self.queue = QueueWatch(bridge, self._is_running, self)
        self.announcing = AnnouncingViewModel(bridge, self._is_followed, self._name_of, self)
        self._join()
        bridge.opened.connect(self.settings.load)

    @property
    def comparison(self) -> ComparisonViewModel:
        """Two runs, or two pipelines, side by side."""
        if self._comparison is None:
            from forge_gui.viewmodels.comparison import ComparisonViewModel

            made = ComparisonViewModel(self._bridge, lambda: self.workspace.current, parent=self)
            made.told.connect(self.comparisonTold)
            self._comparison = made
        return self._comparison

    def library_desk(self) -> LibraryDesk:
        """All that the library's screens show."""
        if self._library is None:
            from forge_gui.viewmodels.library_desk import LibraryDesk

            made = LibraryDesk(
                self._bridge, self.models, self.measuring, self.bills, self.settings, self
            )
            made.told.connect(self.models.told)
            self._library = made
            self._follow_downloads(made)
        return self._library

    def auto_now(self) -> AutoNowViewModel:
        """What `auto` takes; the settings page asks."""
        return self.models.autos

    def evaluation(self) -> EvaluationViewModel:
        """Test sets and their runs."""
        if self._evaluation is None:
            from forge_gui.viewmodels.evaluation import EvaluationViewModel

            self._evaluation = EvaluationViewModel(self._bridge, self)
            self._evaluation.told.connect(self.models.told)
        return self._evaluation

    def playground(self) -> PlaygroundViewModel:
        """Chats with models."""
        if self._playground is None:
            from forge_gui.viewmodels.playground import PlaygroundViewModel

            made = self._playground = PlaygroundViewModel(self._bridge, self.models, self)
            made.told.connect(self.models.told)
            made.announced.connect(lambda text: self.announcing.announced.emit(text, False))
        return self._playground

    def fetch(self, model: str) -> None:
        """A step needs this model, which is not here: by its name in Ollama's library."""
        self.library_desk()
        if self._fetching is not None:
            self._fetching.fetch(model)

    def _follow_downloads(self, desk: LibraryDesk) -> None:
        from forge_gui.viewmodels.fetching import FetchingViewModel

        made = self._fetching = FetchingViewModel(
            desk.downloads, lambda: self.workspace.documents, self
        )
        made.told.connect(self.fetchingTold)
        made.announced.connect(lambda text: self.announcing.announced.emit(text, False))
        self.workspace.documentsChanged.connect(made.note_documents)

    def close(self) -> None:
        """End everything that is under way (documents end with `workspace.shut_down`)."""
        for part in (
            *(self.settings, self.models, self.measuring, self.bills, self.hardware, self.monitor),
            *(self.schemas, self.tokens, self.input_files, self.sharing, self.own, self.history),
            *(self.value_files, self.batch, self.cache, self.queue, self.announcing),
        ):
            part.close()
        for made in (self._comparison, self._library, self._playground, self._evaluation):
            if made is not None:
                made.close()

    def _join(self) -> None:
        self.schemas.kindsChanged.connect(self._on_kinds)
        self.hardware.hardwareChanged.connect(self.models.set_hardware)
        for look in (self.history.look_for_cut_off, self.measuring.look):
            self.workspace.restored.connect(partial(_begin_soon, self, look))
        self.workspace.restored.connect(self.queue.begin)
        self.measuring.figuresChanged.connect(lambda: self.models.set_speeds(self.measuring.speeds))
        self.history.opened.connect(self.workspace.open_run)
        self.history.compareWanted.connect(self._compare_runs)
        self.history.continueWanted.connect(
            lambda record: self.workspace.open_run(record, resume=True)
        )
        self.workspace.flowWanted.connect(self.sharing.import_flow)
        self.settings.changed.connect(self._on_setting)
        self.models.rowsChanged.connect(self._note_models)
        notes = QTimer(self, interval=0, singleShot=True)  # thousands may change at once
        notes.timeout.connect(self._note_models)
        self.models.rowChanged.connect(lambda _row: notes.start())
        self.workspace.documentsChanged.connect(self._note_models)
        for changed in (self.workspace.documentChanged, self.workspace.currentChanged):
            changed.connect(lambda _document: self.commands.refresh())

    def _compare_runs(self, before: str, after: str) -> None:
        self.comparison.compare_runs(before, after)

    def _is_running(self) -> bool:
        return any(one.editor.is_running for one in self.workspace.documents)

    def _is_followed(self, run: RunId) -> bool:
        return self.workspace.current.editor.run_id == run

    def _name_of(self, step: str) -> str:
        node = self.workspace.current.editor.index.nodes.get(step)
        return name_of(node) if node is not None else step

    def _on_kinds(self) -> None:
        """Steps of plug-ins, opened before these were known, get their ports."""
        for document in self.workspace.documents:
            document.editor.look_at_kinds_again()

    def _batch_source(self) -> BatchSource:
        """The pipeline that is shown, for a run over a table."""
        document = self.workspace.current
        folder = str(document.path.parent) if document.path else ""
        return BatchSource(document.editor.graph, folder, document.inputs.given)

    def _on_setting(self, key: str) -> None:
        if not key or key in _LIMITS:
            values = {name: self.settings.get(name) for name in _LIMITS}
            self.models.set_limits({k: v for k, v in values.items() if isinstance(v, int)})
        if not key or key == "ui.autosave_seconds":
            seconds = self.settings.get("ui.autosave_seconds")
            if isinstance(seconds, (int, float)):
                self.workspace.set_autosave(float(seconds))

    def _note_models(self) -> None:
        """Idle nodes say whether their model fits."""
        notes = {}
        for row in self.models.all_rows:
            is_loaded = row.state is ModelState.LOADED
            short = wording.inside(row.verdict.short)
            notes[str(row.id)] = tr("in memory") if is_loaded else short
        for document in self.workspace.documents:
            document.editor.set_model_notes(notes)


def _begin_soon(
    studio: StudioViewModel, look: Callable[[], object], patience: int = _PATIENCE
) -> None:
    """Once the models are there as well, however slow this PC is."""

    def begin() -> None:
        if studio.models.is_listed or not patience:
            look()
        else:
            _begin_soon(studio, look, patience - 1)

    QTimer.singleShot(_SOON_MS, studio, begin)
