"""What a screen reader finds in the real window: everything that is acted on or read has a name."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from forge_gui.values.step_kinds import BUILT_IN_KINDS
from forge_gui.viewmodels.run import RunState
from tests.stories.desk import Desk, OpenDesk
from tests.ui.accessible_tree import unnamed, walk

_LEAST = 60
"""So many things the walk finds at least, wherever it begins: else it has seen nothing."""
_LEAST_CLOSED = 45
"""Where one panel after the other was closed."""
_LEAST_BARE = 50
"""Where there is no test set yet: its page invites to make one, and shows no more."""


def look(desk: Desk, where: str, least: int = _LEAST) -> None:
    """Walk the whole window."""
    QCoreApplication.processEvents()
    found = list(walk(desk.window))
    assert len(found) >= least, f"{where}: only {len(found)} things were found"
    assert unnamed(desk.window) == [], where


def _commands(desk: Desk, *groups: str) -> Iterator[str]:
    for command in desk.app.studio.commands.all:
        if command.group in groups and command.is_enabled():
            yield command.id


def test_every_page_and_panel(open_desk: OpenDesk) -> None:
    desk = open_desk()
    look(desk, "first start")
    for command in _commands(desk, "page"):
        desk.app.studio.commands.run(command)
        if command == "page.strategies":
            desk.wait(lambda: desk.app.studio.library_desk().strategies.now is not None)
        look(desk, command, _LEAST_BARE if command == "page.tests" else _LEAST)


def test_every_kind_of_step_in_the_inspector(open_desk: OpenDesk) -> None:
    desk = open_desk()
    for kind in BUILT_IN_KINDS:
        desk.editor.add_step(kind)
        look(desk, kind)
    desk.editor.add_input()
    look(desk, "input")
    desk.editor.select_all()
    look(desk, "several")
    desk.editor.select(())
    look(desk, "nothing selected")


def test_a_run_and_every_tab_of_its_panel(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.wait(lambda: bool(desk.app.studio.workspace.samples))
    desk.app.studio.workspace.open_sample(desk.app.studio.workspace.samples[0])
    desk.wait(lambda: bool(desk.editor.graph.steps))
    said: list[str] = []
    desk.app.studio.announcing.announced.connect(lambda text, _urgent: said.append(text))
    desk.document.start_run()
    desk.wait(lambda: desk.run.state is RunState.DONE)
    desk.wait(lambda: bool(said) and said[-1].startswith("The run is done after"))
    assert said[0].startswith("The run has started")
    for command in _commands(desk, "view"):
        if desk.app.studio.commands.run(command):
            look(desk, command, _LEAST_CLOSED)


def test_a_nameless_button_would_be_found(open_desk: OpenDesk) -> None:
    """A planted fault: the walk bites."""
    desk = open_desk()
    button = QPushButton(desk.window)
    button.show()
    assert [line.partition(" ")[0] for line in unnamed(desk.window)] == ["Button"]
    button.setAccessibleName("Press me")
    assert unnamed(desk.window) == []
