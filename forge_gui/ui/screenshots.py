"""Pictures of every screen from the real app with real data: what the README shows, and what is
looked at after each change. The command line builds the app; here are the scenes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollArea

from forge_gui.ui.camera import THEMES, Camera, OpenApp, Opened, Wanted, pause, wait_until
from forge_gui.ui.canvas_scenes import CANVAS_SCENES, canvas_scenes
from forge_gui.ui.debug_scenes import DEBUG_SCENES, debug_scenes
from forge_gui.ui.evaluation_scenes import EVALUATION_SCENES, evaluation_scenes
from forge_gui.ui.flight_scenes import (
    FLIGHT_REAL_SCENES,
    FLIGHT_SCENES,
    TIGHT,
    flight_real_scenes,
    flight_scenes,
)
from forge_gui.ui.inspector_scenes import INSPECTOR_SCENES, inspector_scenes
from forge_gui.ui.library_scenes import (
    LIBRARY_SCENES,
    TRIAL,
    TRIAL_SCENES,
    library_scenes,
    trial_scenes,
)
from forge_gui.ui.manage_scenes import MANAGE_SCENES, manage_scenes
from forge_gui.ui.outline.view import OutlineView
from forge_gui.ui.playground_scenes import (
    PLAYGROUND_SCENES,
    TALK,
    TALK_SCENES,
    playground_scenes,
    talk_scenes,
)
from forge_gui.ui.sharing_scenes import SHARING_SCENES, sharing_scenes
from forge_gui.ui.states_scenes import STATES_SCENES, states_scenes
from forge_gui.ui.strategies_scenes import (
    STRATEGY_MANY_SCENES,
    STRATEGY_SCENES,
    strategies_many_scenes,
    strategies_scenes,
)
from forge_gui.ui.tasks_scenes import (
    MANY_TASKS,
    TASK_MANY_SCENES,
    TASK_SCENES,
    tasks_many_scenes,
    tasks_scenes,
)
from forge_gui.values.runs import StepState
from forge_gui.viewmodels.run import RunState

__all__ = ["THEMES", "Wanted", "take_all"]

SCENES = (
    *(
        "first-start",
        "canvas-running",
        "canvas-done",
        "tab-plan",
        "tab-values",
        "tab-history",
        "tab-table",
        "tab-log",
        "tab-monitor",
    ),
    *("canvas-input", "canvas-nothing-selected", "outline-focus", "canvas-inputs"),
    *(
        "canvas-needs-value",
        "canvas-approval",
        "monitor",
        "settings",
        "settings-auto",
        "palette",
    ),
    "palette-search",
    *FLIGHT_REAL_SCENES,
    *DEBUG_SCENES,
    *CANVAS_SCENES,
    *STATES_SCENES,
    *INSPECTOR_SCENES,
    *LIBRARY_SCENES,
    *MANAGE_SCENES,
    *SHARING_SCENES,
    *STRATEGY_SCENES,
    *PLAYGROUND_SCENES,
    *EVALUATION_SCENES,
    *TASK_SCENES,
)
MANY_SCENES = (
    *("library-many", "canvas-idle", "canvas-refused", "canvas-failed"),
    *STRATEGY_MANY_SCENES,
    *TASK_MANY_SCENES,
)
_MANY = ("simulation_mode=true", "simulation.models=24", "simulation.failure_rate=1.0", MANY_TASKS)
_ATTEMPTS = 6
_DONE_BEFORE = 2
"""Steps that are over in the picture of a run: some done, one writing, one waiting."""


def take_all(
    folder: Path, open_app: OpenApp, wanted: Wanted, *, is_big: bool = False
) -> list[Path]:
    """Every wanted scene in every theme and size; `is_big`: the process runs at scale 2."""
    application = QApplication.instance() or QApplication(["forge"])
    assert isinstance(application, QApplication)
    application.setQuitOnLastWindowClosed(False)
    folder.mkdir(parents=True, exist_ok=True)
    taken: list[Path] = []
    groups = (
        ((), SCENES, _scenes()),
        (_MANY, MANY_SCENES, _many_scenes()),
        (TRIAL, TRIAL_SCENES, (trial_scenes,)),
        (TALK, TALK_SCENES, (talk_scenes,)),
        (TIGHT, FLIGHT_SCENES, (flight_scenes,)),
    )
    for options, names, scenes in groups:
        if not any(wanted.has(name) for name in names):
            continue
        with _opened(open_app, application, options) as app:
            camera = Camera(app, folder, wanted, scale=2 if is_big else 1)
            for scene in scenes:
                scene(camera)
            taken += camera.taken
    return taken


@contextmanager
def _opened(
    open_app: OpenApp, application: QApplication, options: Sequence[str]
) -> Iterator[Opened]:
    app = open_app(application, options)
    app.show()
    studio = app.studio
    wait_until(
        lambda: bool(studio.workspace.samples and studio.models.health and studio.hardware.rows),
        "the engine",
    )
    wait_until(lambda: studio.monitor.reading is not None, "a first reading")
    pause(1.5)
    try:
        yield app
    finally:
        closed = [False]
        studio.workspace.closed.connect(lambda: closed.__setitem__(0, True))
        app.window.close()
        wait_until(lambda: closed[0], "the window to close")
        app.end()


_Scene = Callable[[Camera], None]


def _scenes() -> Sequence[_Scene]:
    return (
        lambda camera: camera.shoot("first-start"),
        _running,
        _done,
        _tabs,
        _selections,
        _inputs,
        _approval,
        _pages,
        library_scenes,
        manage_scenes,
        _palette,
        inspector_scenes,
        flight_real_scenes,
        debug_scenes,
        canvas_scenes,
        states_scenes,
        sharing_scenes,
        strategies_scenes,
        playground_scenes,
        evaluation_scenes,
        tasks_scenes,
        _monitor,
    )


def _many_scenes() -> Sequence[_Scene]:
    return (_many, _failed, strategies_many_scenes, tasks_many_scenes)


def _running(camera: Camera) -> None:
    """A real run, caught while a model writes."""
    window, work = camera.window, camera.studio.workspace
    work.open_sample(work.samples[0])
    wait_until(lambda: not window.document.editor.is_empty, "the sample")
    editor, run = window.document.editor, window.document.run
    editor.select((editor.graph.steps[1].id,))

    def caught() -> bool:
        views = [editor.step_view(step.id) for step in editor.graph.steps]
        writes = any(view.state is StepState.RUNNING and view.output for view in views)
        return writes and run.progress.done_count >= _DONE_BEFORE

    def start_again() -> None:
        """A small model is quick: several runs may pass before one is caught in the middle."""
        for _attempt in range(_ATTEMPTS):
            wait_until(lambda: not run.is_busy, "the run before")
            loop = QEventLoop()

            def look(_ids: object, loop: QEventLoop = loop) -> None:
                if caught():
                    loop.quit()

            editor.stepStatesChanged.connect(look)
            run.finished.connect(loop.quit)
            # What was answered before would come from the cache at once.
            run.rerun() if run.can_rerun else window.start_run()
            loop.exec()
            editor.stepStatesChanged.disconnect(look)
            run.finished.disconnect(loop.quit)
            if caught():
                return

    camera.shoot("canvas-running", start_again, settle_s=0)
    wait_until(lambda: not run.is_busy, "the run")


def _done(camera: Camera) -> None:
    run = camera.window.document.run
    camera.window.start_run()
    wait_until(lambda: run.state is RunState.DONE, "the run with the example")
    camera.shoot("canvas-done")


def _tabs(camera: Camera) -> None:
    """The tabs of the run panel."""
    for name in ("Plan", "Values", "History", "Table", "Log", "Monitor"):
        camera.window.show_run_tab(name)
        if name == "Plan":
            wait_until(lambda: camera.window.document.flight.plan is not None, "the flight plan")
        if name == "Table":
            _choose_table(camera)
        camera.shoot(f"tab-{name.lower()}")
    camera.window.show_run_tab("Timeline")


def _choose_table(camera: Camera) -> None:
    """A table of three rows, beside the pictures."""
    batch, graph = camera.studio.batch, camera.window.document.editor.graph
    table = camera.folder / "mails.csv"
    column = graph.inputs[0].name
    table.write_text(f"id,{column}\n1,one\n2,two\n3,three\n", encoding="utf-8")
    batch.choose(table)
    wait_until(lambda: bool(batch.table_text), "the table")
    table.unlink()


def _selections(camera: Camera) -> None:
    """An input, nothing, several; and the outline with the keyboard."""
    window = camera.window
    editor = window.document.editor
    editor.select((editor.graph.inputs[0].name,))
    camera.shoot("canvas-input")
    editor.select(())
    camera.shoot("canvas-nothing-selected")
    outline = window.findChild(OutlineView)
    editor.select((editor.graph.steps[0].id,))

    def focus() -> None:
        handle = window.windowHandle()
        if outline is not None and handle is not None:
            # As if F6 had brought it there: the ring shows for the keyboard only.
            key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(handle, key)
            window.activateWindow()
            window.setFocus()
            outline.setFocus(Qt.FocusReason.TabFocusReason)

    camera.shoot("outline-focus", focus)


def _inputs(camera: Camera) -> None:
    """The sheet that asks for values: with an example, and where one is missing."""
    window = camera.window
    editor, sheet = window.document.editor, window.area.sheet
    name = editor.graph.inputs[0].name
    camera.shoot("canvas-inputs", lambda: sheet.open_at(name))
    editor.set_input(name, example="")
    camera.shoot("canvas-needs-value", window.start_run)
    editor.undo()
    sheet.close_sheet()


def _approval(camera: Camera) -> None:
    """A run that waits for a person."""
    window, work = camera.window, camera.studio.workspace
    (sample,) = [one for one in work.samples if one.path.name.startswith("09")]
    work.open_sample(sample)
    wait_until(lambda: not window.document.editor.is_empty, "the sample")
    window.start_run()
    document = window.document
    wait_until(lambda: bool(document.approvals.waiting), "the question")
    document.editor.select((document.approvals.waiting[0].step,))
    camera.shoot("canvas-approval")
    document.run.stop()
    wait_until(lambda: not document.run.is_busy, "the end of the run")
    work.close_tab(document)


def _pages(camera: Camera) -> None:
    camera.window.show_page("settings")
    camera.shoot("settings")
    if camera.wants("settings-auto"):
        _what_auto_takes(camera)
    camera.window.show_page("canvas")


def _what_auto_takes(camera: Camera) -> None:
    from forge_gui.ui.settings.auto_row import AutoRow

    rows = camera.window.findChildren(AutoRow)
    wait_until(lambda: all(row.is_told for row in rows), "what auto takes")
    area: QObject | None = rows[-1]
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parent()
    if isinstance(area, QScrollArea):
        area.ensureWidgetVisible(rows[-1], 0, 120)
    camera.shoot("settings-auto")


def _monitor(camera: Camera) -> None:
    """The last of all: by then there is something to see in its curves."""
    camera.window.show_page("monitor")
    camera.shoot("monitor")
    camera.window.show_page("canvas")


def _palette(camera: Camera) -> None:
    camera.shoot("palette", camera.window.open_palette)
    camera.shoot("palette-search", lambda: _type(camera, "pipeline"))
    if (palette := camera.window.command_palette) is not None:
        palette.hide()


def _type(camera: Camera, text: str) -> None:
    camera.window.open_palette()
    palette = camera.window.command_palette
    if palette is not None:
        palette.search(text)


def _many(camera: Camera) -> None:
    camera.window.show_page("library")
    camera.shoot("library-many")
    camera.window.show_page("canvas")


def _failed(camera: Camera) -> None:
    """A run whose models fail."""
    window, studio = camera.window, camera.studio
    studio.workspace.open_sample(studio.workspace.samples[0])
    wait_until(lambda: not window.document.editor.is_empty, "the sample")
    editor, run = window.document.editor, window.document.run
    camera.shoot("canvas-idle")
    window.start_run()
    wait_until(lambda: not run.is_busy and bool(run.telling.text), "the refusal")
    camera.shoot("canvas-refused")
    model = str(studio.models.all_rows[0].id)
    for step in editor.graph.steps:
        if step.kind == "model":
            editor.set_model(step.id, model)
    window.start_run()
    wait_until(lambda: not run.is_busy, "the failure")
    failed = [s.id for s in editor.graph.steps if editor.step_view(s.id).state is StepState.FAILED]
    editor.select(failed[:1])
    camera.shoot("canvas-failed")
