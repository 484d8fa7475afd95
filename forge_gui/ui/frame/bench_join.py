"""Makes the parts of the workbench and joins them: palette to editor, editor to inspector."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from forge_gui.ui.frame.canvas_area import CanvasArea
from forge_gui.ui.frame.deeds.debugging import RUN_MENU
from forge_gui.ui.frame.going import go_to_form
from forge_gui.ui.frame.workbench import Workbench
from forge_gui.ui.inspector.panel import InspectorPanel
from forge_gui.ui.library.models_panel import ModelsPanel
from forge_gui.ui.outline.view import OutlineView
from forge_gui.ui.palette.palette_column import PaletteColumn
from forge_gui.ui.palette.steps_grid import INPUT
from forge_gui.ui.run.run_dock import RunDock
from forge_gui.ui.start.first_start import FirstStart
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.document import DocumentViewModel
from forge_gui.viewmodels.studio import StudioViewModel


def make_bench(studio: StudioViewModel, source: ThemeSource) -> Workbench:
    """The workbench with its panels, showing no document yet."""

    def monitor() -> QWidget:
        from forge_gui.ui.monitor.monitor_dock import MonitorDock

        return MonitorDock(source, studio.monitor)

    def start() -> FirstStart:
        return FirstStart(source, studio.workspace, studio.hardware, studio.models)

    def comparison() -> QWidget:
        from forge_gui.ui.debug.compare_panel import ComparePanel

        return ComparePanel(source, studio.comparison)

    models = ModelsPanel(source, studio.models)
    makers: dict[str, Callable[[], QWidget]] = {
        "Monitor": monitor,
        "Debug": partial(_debug_page, source, studio),
        "Compare": comparison,
        "Plan": partial(_flight_page, source, studio),
    }
    canvas = CanvasArea(source, start)
    canvas.aside = studio.value_files.aside
    return Workbench(
        canvas,
        PaletteColumn(source, models, tuple(studio.schemas.kinds.values())),
        models,
        InspectorPanel(source, studio.models, lambda: studio.schemas.schemas, studio.tokens),
        RunDock(source, studio.log, studio.history, studio.batch, studio.value_files, makers),
        source,
    )


def _debug_page(source: ThemeSource, studio: StudioViewModel) -> QWidget:
    from forge_gui.ui.debug.debug_panel import DebugPanel

    panel = DebugPanel(source, studio.value_files)
    studio.workspace.currentChanged.connect(lambda document: panel.show_debug(document.debug))
    panel.show_debug(studio.workspace.current.debug)
    return panel


def _flight_page(source: ThemeSource, studio: StudioViewModel) -> QWidget:
    from forge_gui.ui.run.flight_view import FlightView

    view = FlightView(source)
    studio.workspace.currentChanged.connect(lambda document: view.show_flight(document.flight))
    view.show_flight(studio.workspace.current.flight)
    return view


class BenchJoin(QObject):
    """`page_wanted` asks for another page."""

    page_wanted = Signal(str)

    def __init__(self, bench: Workbench, studio: StudioViewModel) -> None:
        super().__init__(bench)
        self._bench, self._studio = bench, studio
        self._outlines: dict[str, OutlineView] = {}
        self._came_from: QWidget | None = None
        area, run = bench.area, studio.commands.run
        area.run_bar.run_wanted.connect(lambda: run("run.start"))
        area.run_bar.stop_wanted.connect(lambda: run("run.stop"))
        buttons = area.run_bar.buttons
        for wanted in (buttons.pause_wanted, buttons.go_on_wanted):
            wanted.connect(lambda: run("run.pause"))
        buttons.step_wanted.connect(lambda: run("run.step"))
        buttons.menu_wanted.connect(self._show_run_menu)
        area.pause_strip.look.clicked.connect(lambda: run("view.debug"))
        studio.history.compareWanted.connect(lambda _one, _other: run("view.compare"))
        work = studio.workspace
        area.past_strip.fork_wanted.connect(lambda: run("run.fork"))
        area.past_strip.pipeline_wanted.connect(lambda: work.open_past_pipeline(work.current))
        area.inspector_wanted.connect(self._inspect)
        bench.inspector.left.connect(self._go_back)
        area.open_wanted.connect(lambda file: studio.workspace.open(Path(file)))
        area.open_if_pipeline = self._open_if_pipeline
        area.start_command.connect(run)
        area.commands = studio.commands
        area.condition_wanted.connect(self._ask_condition)
        area.trail.crumb_wanted.connect(work.inside.go_to)
        work.inside.trailChanged.connect(self._show_trail)
        bench.palette_column.step_wanted.connect(self._add_step)
        bench.models.wanted.connect(self._add_model)
        bench.inspector.command_wanted.connect(run)
        studio.schemas.changed.connect(bench.inspector.refresh)
        studio.schemas.kindsChanged.connect(self._show_kinds)
        studio.workspace.documentsChanged.connect(self._forget_closed)
        studio.own.changed.connect(self._show_own)

    def show_document(self, document: DocumentViewModel) -> None:
        """Everything on the workbench shows this pipeline from now on."""
        bench = self._bench
        bench.area.show_document(document)
        self._studio.batch.look_again()
        bench.inspector.show_editor(document.editor)
        bench.run.show_run(document.run)
        self._show_trail()
        outline = self._outlines.get(document.key)
        if outline is None:
            outline = OutlineView(document.editor, bench.source)
            outline.inspectorRequested.connect(self._inspect)
            outline.commandRequested.connect(self._studio.commands.run)
            self._outlines[document.key] = outline
        bench.palette_column.show_below(outline)

    def _show_trail(self) -> None:
        work = self._studio.workspace
        self._bench.area.trail.show_trail(work.inside.trail(), work.current.title)

    def _inspect(self, _node: str) -> None:
        """The keyboard goes into the form, and back from there with Escape."""
        self._came_from = self._bench.window().focusWidget()
        self._bench.show_inspector()
        go_to_form(self._bench.inspector.forms)

    def _go_back(self) -> None:
        before = self._came_from
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._bench.area.focus_canvas()

    def _ask_condition(self, step: str, port: str) -> None:
        """The debugger's sheet asks when a breakpoint stops; it is set if it was not."""
        from forge_gui.ui.debug.debug_panel import DebugPanel

        document = self._studio.workspace.current
        if document.editor.breakpoint_at(step, port) is None:
            document.editor.toggle_breakpoint(step, port)
        self._studio.commands.run("view.debug")
        panel = self._bench.findChild(DebugPanel)
        rows = document.debug.breakpoints.rows
        row = next((one for one in rows if one.breakpoint.place == (step, port)), None)
        if panel is not None and row is not None:
            panel.edit_condition(row)

    def _show_run_menu(self, place: QPoint) -> None:
        """Other ways to run, above their button."""
        menu = QMenu(self._bench)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in map(self._studio.commands.get, RUN_MENU):
            if command is None:
                menu.addSeparator()
                continue
            text = f"{command.text}\t{command.key}" if command.key else command.text
            action = menu.addAction(text)
            action.setEnabled(command.is_enabled())
            action.triggered.connect(partial(self._studio.commands.run, command.id))
        menu.popup(place - QPoint(0, menu.sizeHint().height()))

    def _open_if_pipeline(self, path: str, otherwise: Callable[[], None]) -> None:
        self._studio.sharing.open_if_pipeline(Path(path), otherwise)

    def _add_step(self, kind: str) -> None:
        editor = self._studio.workspace.current.editor
        if kind == INPUT:
            editor.add_input()
        else:
            editor.add_named(kind)

    def _show_kinds(self) -> None:
        """Those of plug-ins stand in the palette as well."""
        self._bench.palette_column.steps.show_kinds(self._studio.schemas.kinds.values())

    def _show_own(self) -> None:
        """Published pipelines stand in the palette too, below the kinds of steps."""
        self._bench.palette_column.show_own(self._studio.own.steps)

    def _add_model(self, model: str) -> None:
        self._studio.workspace.current.editor.add_step("model", None, {"model": model})

    def _forget_closed(self) -> None:
        keys = {document.key for document in self._studio.workspace.documents}
        self._bench.area.forget(keys)
        for gone in self._outlines.keys() - keys:
            outline = self._outlines.pop(gone)
            self._bench.palette_column.forget(outline)
            outline.deleteLater()
