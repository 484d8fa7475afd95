"""Makes what the window's frame holds, and joins it to the view-models."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from forge_gui.ui.frame.announcer import Announcer
from forge_gui.ui.frame.bench_join import BenchJoin, make_bench
from forge_gui.ui.frame.companions import Companions
from forge_gui.ui.frame.dialogs import Dialogs
from forge_gui.ui.frame.message_strip import Message
from forge_gui.ui.frame.own_commands import OwnCommands
from forge_gui.ui.frame.page_marks import CANVAS
from forge_gui.ui.frame.pages import Pages
from forge_gui.ui.frame.regions import Regions
from forge_gui.ui.frame.shortcuts import Shortcuts
from forge_gui.ui.frame.status import StatusJoin
from forge_gui.ui.frame.step_pulls import StepPulls
from forge_gui.ui.frame.top_bar_join import TopBarJoin
from forge_gui.ui.frame.window_commands import window_commands
from forge_gui.ui.frame.workbench import Workbench
from forge_gui.ui.theme.focus_ring import FocusRing
from forge_gui.values.foreign import Imported
from forge_gui.viewmodels.run_rows import RunRow
from forge_gui.viewmodels.studio import StudioViewModel
from forge_gui.viewmodels.translation import tr

if TYPE_CHECKING:
    from forge_gui.ui.frame.main_window import MainWindow
    from forge_gui.ui.frame.window_memory import WindowMemory


@dataclass(frozen=True, slots=True)
class Furniture:
    """The parts that the window keeps."""

    dialogs: Dialogs
    workbench: Workbench
    pages: Pages
    regions: Regions
    ring: FocusRing
    bench_join: BenchJoin
    companions: Companions
    others: tuple[object, ...]
    """What only has to stay alive."""


def furnish(window: MainWindow, studio: StudioViewModel, memory: WindowMemory) -> Furniture:
    """All parts, joined to each other and to the studio; nothing is shown yet."""
    bench = make_bench(studio, window.source)
    pages = Pages(window.source, studio, bench)
    furniture = Furniture(
        Dialogs(window, studio.workspace),
        bench,
        pages,
        Regions(lambda: _regions(window, bench, pages)),
        FocusRing(window, window.source),
        BenchJoin(bench, studio),
        Companions(window, studio.monitor, memory),
        (
            TopBarJoin(window.top_bar, studio.workspace, studio.monitor),
            StatusJoin(window.status_line, studio, window.show_page),
            Shortcuts(window, studio.commands),
            OwnCommands(window, studio),
            StepPulls(window, studio, pages),
        ),
    )
    studio.commands.add(*window_commands(window))
    say = Announcer(window).say
    studio.announcing.announced.connect(say)
    studio.queue.announced.connect(lambda text: say(text, False))
    _join_frame(window)
    _join_studio(window, studio, furniture.dialogs)
    _join_files(window, studio, furniture)
    furniture.bench_join.page_wanted.connect(window.show_page)
    return furniture


def _join_frame(window: MainWindow) -> None:
    top_bar = window.top_bar
    top_bar.tabs.chosen.connect(lambda _key: window.show_page(CANVAS))
    top_bar.add.clicked.connect(window.new_tab)
    top_bar.palette_field.opened.connect(window.open_palette)
    for curve in (top_bar.ram, top_bar.gpu):
        curve.clicked.connect(lambda: window.show_page("monitor"))


def _join_studio(window: MainWindow, studio: StudioViewModel, dialogs: Dialogs) -> None:
    workspace, settings = studio.workspace, studio.settings
    workspace.currentChanged.connect(window.show_document)
    workspace.documentChanged.connect(window.show_title)
    workspace.helpWanted.connect(lambda _topic: dialogs.open_ollama_help())
    tellers = (workspace, settings, studio.models, studio.monitor, studio.measuring)
    others = (studio.value_files, studio.sharing, studio.own)
    for teller in (
        *tellers,
        studio.input_files,
        studio.history,
        studio.batch,
        studio.cache,
        studio.queue,
        *others,
    ):
        teller.told.connect(window.say)
    studio.comparisonTold.connect(window.say)
    studio.history.offered.connect(partial(_offer_run, window))
    monitor = studio.monitor
    monitor.export.told.connect(window.say)
    for doer in (studio.sharing.done, studio.own.done, monitor.export.done, monitor.alerts.came):
        doer.connect(lambda telling: window.say(telling, is_trouble=False))
    studio.sharing.imported.connect(lambda found: _show_import(window, found))
    settings.themeChanged.connect(window.source.want)

    def setting_changed(key: str) -> None:
        if key in ("", "ui.motion"):
            window.source.set_reduced_motion(settings.get("ui.motion") == "reduced")
        scale = settings.get("ui.font_scale")
        if key in ("", "ui.font_scale") and isinstance(scale, int | float):
            window.source.set_text_scale(float(scale))

    settings.changed.connect(setting_changed)


def _show_import(window: MainWindow, found: Imported) -> None:
    """What became of each node, over the canvas with the pipeline."""
    from forge_gui.ui.start.import_sheet import ImportSheet

    window.show_page(CANVAS)
    ImportSheet(window.source, found, window).open()


def _offer_run(window: MainWindow, row: RunRow) -> None:
    """A run was cut off by the last end of Forge: one press goes on with it."""
    sentence = tr(
        "{pipeline} was cut off ({done} of {steps} done).",
        pipeline=row.title,
        done=row.summary.done,
        steps=row.summary.steps,
    )
    advice = tr("What is finished is kept and will not run again.")
    go_on = partial(window.studio.history.resume, row.run)
    window.area.messages.say(Message(sentence, advice, True, tr("Continue"), go_on))


def _join_files(window: MainWindow, studio: StudioViewModel, furniture: Furniture) -> None:
    inspector = furniture.workbench.inspector

    def take(name: str, path: Path) -> None:
        studio.input_files.load(window.document.editor, name, path)

    def give(name: str, path: Path) -> None:
        inputs = window.document.inputs
        studio.input_files.read(path, lambda text: inputs.set_value(name, text))

    sheet = furniture.workbench.area.sheet
    sheet.file_dropped.connect(give)
    sheet.file_wanted.connect(
        lambda name: furniture.dialogs.open_text(lambda path: give(name, path))
    )
    inspector.file_dropped.connect(take)
    inspector.file_wanted.connect(
        lambda name: furniture.dialogs.open_text(lambda path: take(name, path))
    )


def _regions(window: MainWindow, bench: Workbench, pages: Pages) -> list[QWidget]:
    """In reading order; those of other pages are hidden and skipped."""
    return [
        window.top_bar,
        window.icon_bar,
        bench.palette_dock,
        *([bench.palette_column.below] if bench.palette_column.below else []),
        bench.area,
        bench.inspector_dock,
        bench.run_dock,
        *pages.others(),
    ]
