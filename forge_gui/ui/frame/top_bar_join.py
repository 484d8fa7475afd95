"""Joins the top bar to the open pipelines and to the newest reading of this PC."""

from __future__ import annotations

from forge_gui.ui.frame.pipeline_tabs import PipelineTab
from forge_gui.ui.frame.top_bar import TopBar
from forge_gui.viewmodels.document import DocumentViewModel
from forge_gui.viewmodels.monitor import MonitorViewModel
from forge_gui.viewmodels.workspace import WorkspaceViewModel

_POINTS = 56
_BUSY_PERCENT = 25


class TopBarJoin:
    """Tabs follow the workspace, curves the monitor."""

    def __init__(
        self, bar: TopBar, workspace: WorkspaceViewModel, monitor: MonitorViewModel
    ) -> None:
        self._bar, self._workspace, self._monitor = bar, workspace, monitor
        workspace.documentsChanged.connect(self.show_tabs)
        workspace.currentChanged.connect(self._show_for)
        workspace.documentChanged.connect(self._show_for)
        bar.tabs.chosen.connect(self._choose)
        bar.tabs.close_wanted.connect(self._close)
        monitor.sampled.connect(self._show_curves)
        self.show_tabs()

    def show_tabs(self) -> None:
        tabs = tuple(
            PipelineTab(one.key, one.title, one.is_modified, one.run.is_busy)
            for one in self._workspace.documents
        )
        self._bar.tabs.show_tabs(tabs, self._workspace.current.key)

    def _show_for(self, _document: object) -> None:
        self.show_tabs()

    def _find(self, key: str) -> DocumentViewModel | None:
        return next((one for one in self._workspace.documents if one.key == key), None)

    def _choose(self, key: str) -> None:
        document = self._find(key)
        if document is not None:
            self._workspace.set_current(document)

    def _close(self, key: str) -> None:
        document = self._find(key)
        if document is not None:
            self._workspace.close_tab(document)

    def _show_curves(self) -> None:
        monitor = self._monitor
        if monitor.reading is None:
            return
        self._bar.ram.show_all(monitor.spark("ram", _POINTS), monitor.ram_text)
        if monitor.reading.gpus:
            self._bar.show_gpu()
            is_busy = any((gpu.used_percent or 0) > _BUSY_PERCENT for gpu in monitor.reading.gpus)
            self._bar.gpu.show_all(
                monitor.spark("vram0", _POINTS), monitor.vram_text, is_hot=is_busy
            )
