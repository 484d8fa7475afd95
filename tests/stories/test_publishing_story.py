"""A pipeline becomes a step of its owner's: published, found, added, run, published anew, taken off."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from forge_gui.ui.outline import menus as outline_menus
from forge_gui.ui.palette.steps_grid import StepCell
from forge_gui.ui.start.gallery_page import GalleryPage
from forge_gui.ui.start.sample_card import SampleCardView
from forge_gui.values.graph import Graph, PipelineInput, Step
from forge_gui.values.ids import StepId
from forge_gui.viewmodels.run import RunState
from tests.stories.desk import Desk, OpenDesk
from tests.stories.keyboard import CTRL, Key, Keyboard
from tests.stories.outline_hands import choose_row, go_to_outline, outline_of, pick

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def polite(words: str) -> Graph:
    return Graph(
        "Polite answer",
        "Answers a mail kindly.",
        inputs=(PipelineInput(StepId("mail"), example="?"),),
        steps=(Step(StepId("answer"), "template", "Answer", {"text": f"{words} {{mail}}"}),),
    )


def own_cells(desk: Desk) -> list[str]:
    cells = desk.window.workbench.palette_column.own.findChildren(StepCell)
    return [cell.text() for cell in cells if cell.isVisible()]


def publish(desk: Desk, graph: Graph) -> None:
    desk.app.studio.workspace.open_graph(graph)
    before = desk.app.studio.own.cards
    assert desk.app.studio.commands.run("file.publish")
    desk.wait(lambda: desk.app.studio.own.cards != before)


def answer(desk: Desk) -> str:
    """What the only step of the pipeline gave in the run that is shown; empty while it runs."""
    results = list(desk.run.progress.results.values())
    is_done = desk.run.state is RunState.DONE
    return str(results[0].output["response"]) if is_done and results else ""


def test_published_added_run_published_anew_and_taken_off(open_desk: OpenDesk) -> None:
    desk = open_desk()
    hands = Keyboard(desk)
    publish(desk, polite("Dear"))
    assert own_cells(desk) == ["Polite answer"]
    hands.press(Key.Key_N, CTRL)
    go_to_outline(hands)
    hands.press(Key.Key_Insert)
    pick(hands, "my polite")
    (step,) = desk.editor.graph.steps
    assert (step.kind, step.shown_name) == ("pipeline", "Polite answer")
    assert step.settings["inputs"] == "{mail}"
    assert step.settings["path"] == "published:polite-answer", "it travels"
    assert desk.app.studio.workspace.inside.path_of(step.id) == desk.app.studio.own.cards[0].path
    desk.editor.add_input("mail")
    desk.document.inputs.set_value("mail", "Ann")
    hands.press(Key.Key_F5)
    desk.wait(lambda: answer(desk) == "Dear Ann")

    user = desk.document
    publish(desk, polite("Hello"))
    desk.app.studio.workspace.set_current(user)
    hands.press(Key.Key_F5)
    desk.wait(lambda: answer(desk) == "Hello Ann")

    (card,) = desk.app.studio.own.cards
    desk.app.studio.own.take_off(card)
    desk.wait(lambda: not desk.app.studio.own.cards)
    assert own_cells(desk) == []
    assert not desk.app.studio.commands.search("of my pipelines")
    desk.document.inputs.set_value("mail", "Bo")
    hands.press(Key.Key_F5)
    desk.wait(lambda: answer(desk) == "Hello Bo")


def test_the_list_is_there_after_a_restart_in_palette_gallery_and_commands(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk()
    publish(desk, polite("Dear"))
    desk.end()
    desk = open_desk()
    desk.wait(lambda: bool(desk.app.studio.own.cards))
    (command,) = desk.app.studio.commands.search("of my pipelines polite")
    assert desk.app.studio.commands.run(command.id)
    assert desk.editor.graph.steps[-1].shown_name == "Polite answer"
    desk.window.workbench.palette_column.show()
    desk.wait(lambda: own_cells(desk) == ["Polite answer"])
    desk.click_button("Polite answer")
    assert desk.editor.graph.steps[-1].shown_name == "Polite answer 2"
    desk.app.studio.commands.run("file.templates")
    page = desk.window.pages.currentWidget()
    assert isinstance(page, GalleryPage)
    desk.wait(lambda: len(page.findChildren(SampleCardView)) > 10)
    desk.wait(lambda: desk.has_button("My pipelines"))
    desk.click_button("My pipelines")
    desk.wait(lambda: len([c for c in page.findChildren(SampleCardView) if c.parent()]) == 1)
    desk.click_button("Take Polite answer off my pipelines")
    desk.wait(lambda: not desk.app.studio.own.cards)
    desk.wait(lambda: not desk.has_button("My pipelines"))


def test_the_pipeline_of_a_step_is_published_from_the_outline(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk()
    hands = Keyboard(desk)
    desk.editor.set_graph(polite("Dear"))
    desk.document.save(tmp_path / "outer.forge.json")
    desk.wait(lambda: desk.document.path is not None)
    desk.editor.select(("answer",))
    desk.app.studio.workspace.inside.make("Kind words")
    desk.wait(lambda: any(one.kind == "pipeline" for one in desk.editor.graph.steps))
    choose_row(hands, "Kind words")
    outline = outline_of(desk)
    menu = outline_menus.menu_for(outline, outline.currentIndex())
    lines = {action.text(): action for action in menu.actions()}
    lines["Publish its pipeline"].trigger()
    menu.deleteLater()
    desk.wait(lambda: [card.title for card in desk.app.studio.own.cards] == ["Kind words"])


def test_ctrl_o_lists_pictures_with_a_pipeline_inside(open_desk: OpenDesk) -> None:
    desk = open_desk()
    hands = Keyboard(desk)
    hands.press(Key.Key_O, CTRL)
    (dialog,) = desk.window.findChildren(QFileDialog)
    shown = dialog.selectedNameFilter()
    assert all(ending in shown for ending in ("*.forge.json", "*.png", "*.svg"))
    dialog.close()
    desk.wait(lambda: not desk.window.findChildren(QFileDialog))
    desk.app.studio.commands.run("file.save_as")
    (dialog,) = desk.window.findChildren(QFileDialog)
    assert "*.png" not in " ".join(dialog.nameFilters())
    dialog.close()
    desk.wait(lambda: not desk.window.findChildren(QFileDialog))


def test_each_of_two_has_a_command_of_its_own(open_desk: OpenDesk) -> None:
    desk = open_desk()
    work, own = desk.app.studio.workspace, desk.app.studio.own
    desk.wait(lambda: len(work.samples) > 1)
    for number, sample in enumerate(work.samples[:2], start=1):
        work.open_sample(sample)
        own.publish()
        desk.wait(lambda number=number: len(own.cards) == number)  # type: ignore[misc]
    commands = [one for one in desk.app.studio.commands.all if one.id.startswith("own.")]
    assert len(commands) == len({one.id for one in commands}) == 2
