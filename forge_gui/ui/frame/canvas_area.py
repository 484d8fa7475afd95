"""The middle of the workbench: the canvas of each open document, or what an empty one offers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from forge_gui.ui.controls.section import column
from forge_gui.ui.debug.past_strip import PastStrip
from forge_gui.ui.debug.pause_strip import PauseStrip
from forge_gui.ui.frame.message_strip import MessageStrip
from forge_gui.ui.frame.trail_bar import TrailBar
from forge_gui.ui.run.approval_sheet import ApprovalSheet
from forge_gui.ui.run.inputs_sheet import InputsSheet
from forge_gui.ui.run.run_bar import RunBar
from forge_gui.ui.start.first_start import FirstStart
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.commands import CommandsViewModel
from forge_gui.viewmodels.document import DocumentViewModel

if TYPE_CHECKING:
    from forge_gui.ui.canvas.thumbnails import Aside
    from forge_gui.ui.canvas.view import CanvasView


class CanvasArea(QWidget):
    """Canvases are made when their document is first shown and not empty."""

    is_empty_changed = Signal(bool)
    """The first start is shown now, or no longer."""
    inspector_wanted = Signal(str)
    open_wanted = Signal(str)
    condition_wanted = Signal(str, str)
    """When a breakpoint stops is to be chosen: its step and port."""
    start_command = Signal(str)
    """A button of the first start: a command's id."""

    def __init__(self, source: ThemeSource, make_start: Callable[[], FirstStart]) -> None:
        super().__init__()
        self._source, self._make_start = source, make_start
        self._views: dict[str, CanvasView] = {}
        self._start: FirstStart | None = None
        self._document: DocumentViewModel | None = None
        self.messages = MessageStrip(source)
        self.pause_strip, self.past_strip = PauseStrip(source), PastStrip(source)
        self.run_bar = RunBar(source)
        self.sheet = InputsSheet(source)
        self.approval = ApprovalSheet(source)
        self._stack = QStackedWidget()
        self._stack.setMinimumSize(240, 120)
        self.trail = TrailBar(source)
        self.commands: CommandsViewModel | None = None
        """Of the window: some lines of the canvas's menus are theirs."""
        self.open_if_pipeline: Callable[[str, Callable[[], None]], None] | None = None
        """Opens what was dropped if a pipeline is in it, else calls back."""
        self.aside: Aside | None = None
        """Where the canvas has small pictures made."""
        self._paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        self._paste.setEnabled(False)  # the canvas has its own
        self._paste.activated.connect(lambda: self.start_command.emit("edit.paste"))
        layout = column(self)
        layout.addWidget(self.trail)
        layout.addWidget(self.messages)
        layout.addWidget(self.past_strip)
        layout.addWidget(self.pause_strip)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.approval)
        layout.addWidget(self.sheet)
        layout.addWidget(self.run_bar)
        bar = self.run_bar
        bar.inputs_wanted.connect(self.sheet.toggle)
        self.sheet.shown_changed.connect(bar.inputs_button.setChecked)
        self.sheet.closed.connect(self.focus_canvas)
        bar.zoom_in.connect(lambda: self._on_view(lambda view: view.zoom_in()))
        bar.zoom_out.connect(lambda: self._on_view(lambda view: view.zoom_out()))
        bar.zoom_reset.connect(lambda: self._on_view(lambda view: view.zoom_reset()))
        bar.fit.connect(lambda: self._on_view(lambda view: view.zoom_to_fit()))

    @property
    def view(self) -> CanvasView | None:
        """The canvas in sight; None while the first start is shown."""
        shown = self._stack.currentWidget()
        return next((view for view in self._views.values() if view is shown), None)

    @property
    def is_start_shown(self) -> bool:
        return self._start is not None and self._stack.currentWidget() is self._start

    def show_document(self, document: DocumentViewModel) -> None:
        if self._document is not None:
            self._document.editor.graphChanged.disconnect(self._graph_changed)
        self._document = document
        document.editor.graphChanged.connect(self._graph_changed)
        self.run_bar.show_run(document.run, document.inputs, document.flight)
        self.sheet.show_inputs(document.inputs)
        self.approval.show_approvals(document.approvals)
        self.pause_strip.show_debug(document.debug)
        self.past_strip.show_document(document)
        self._choose()

    def forget(self, keys: set[str]) -> None:
        """Documents other than these are closed: their canvases go."""
        for gone in self._views.keys() - keys:
            view = self._views.pop(gone)
            self._stack.removeWidget(view)
            view.deleteLater()

    def need_view(self) -> CanvasView | None:
        """The canvas of the current document, shown even if it is empty."""
        if self._document is None:
            return None
        key = self._document.key
        view = self._views.get(key)
        if view is None:
            from forge_gui.ui.canvas.view import CanvasView  # the first start does without

            view = self._views[key] = CanvasView(self._document.editor, self._source)
            view.zoomChanged.connect(self.run_bar.show_zoom)
            view.inspectorRequested.connect(self.inspector_wanted)
            view.openFileRequested.connect(self.open_wanted)
            view.conditionRequested.connect(self.condition_wanted)
            view.commands = self.commands
            view.open_if_pipeline = self.open_if_pipeline
            view.canvas.thumbnails.aside = self.aside
            self._stack.addWidget(view)
            # Once more when the docks have found their places around it.
            QTimer.singleShot(0, view, view.zoom_to_fit)
        return view

    def ask_step(self) -> None:
        """Search for a step to add, also from the first start."""
        view = self.need_view()
        if view is not None:
            self._stack.setCurrentWidget(view)
            self.is_empty_changed.emit(False)
            view.setFocus(Qt.FocusReason.OtherFocusReason)
            view.show_add_search()

    def focus_canvas(self) -> None:
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose(self) -> None:
        if self._document is None:
            return
        was_start = self.is_start_shown
        start = self._need_start() if self._document.editor.is_empty else None
        wanted = start or self.need_view()
        if wanted is not None:
            self._stack.setCurrentWidget(wanted)
        self._paste.setEnabled(self.is_start_shown)
        view = self.view
        self.run_bar.show_zoom(view.zoom * 100 if view is not None else 100)
        if was_start != self.is_start_shown or self.is_start_shown:
            self.is_empty_changed.emit(self.is_start_shown)

    def _need_start(self) -> FirstStart:
        if self._start is None:
            self._start = self._make_start()
            self._start.dropped.connect(self._dropped)
            self._start.command_wanted.connect(self.start_command)
            self._stack.addWidget(self._start)
        return self._start

    def _graph_changed(self, _delta: object) -> None:
        is_empty = self._document is not None and self._document.editor.is_empty
        if is_empty != self.is_start_shown:
            self._choose()
        self.run_bar.refresh()

    def _dropped(self, data: QMimeData) -> None:
        """On the first start: as on the empty canvas, in its middle."""
        from forge_gui.ui.canvas import drops

        view = self.need_view()
        if view is None:
            return
        drops.take(view, data, view.seen().center())

    def _on_view(self, action: Callable[[CanvasView], None]) -> None:
        if self.view is not None:
            action(self.view)
