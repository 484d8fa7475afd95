"""A model is fetched at the node that lacks it, stopped, gone on with, and deleted, by hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from forge_gui.ui.library.library_page import LibraryPage
from forge_gui.ui.library.manage.sheets import QuestionSheet
from forge_gui.values.ids import ModelId
from forge_gui.values.managing import PullState
from forge_gui.values.runs import StepState
from forge_gui.viewmodels.editor_states import FixAction
from tests.engine.replay.toy_shop import ToyModel
from tests.stories.desk import LEFT, NO_KEYS, Desk, OpenDesk
from tests.stories.shop_next_door import shop_next_door

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
_BIG = ToyModel([b"w" * 40_000, b"p" * 400])


def _press_fix(desk: Desk, step: str, action: FixAction) -> None:
    """Where the node shows its button."""
    view = desk.canvas
    failure = view.canvas.nodes[step].failure
    assert failure is not None
    [button] = [one for one in failure.buttons if one.fix.action is action]
    place = view.canvas.nodes[step].pos() + button.box.center()
    QTest.mouseClick(view.viewport(), LEFT, NO_KEYS, desk.pixel(place))


def _page(desk: Desk) -> LibraryPage:
    page = desk.window.pages.currentWidget()
    assert isinstance(page, LibraryPage)
    return page


def _states(desk: Desk) -> list[PullState]:
    return [row.pull.state for row in desk.app.studio.library_desk().downloads.rows]


def test_fetched_at_the_node_paused_gone_on_with_and_deleted(open_desk: OpenDesk) -> None:
    with shop_next_door({"big": _BIG}) as shop:
        shop.stop_at(20_000)
        desk = open_desk(f"ollama.host={shop.place.removeprefix('http://')}")
        name = f"{shop.place.removeprefix('http://')}/lab/big"
        step = desk.editor.add_step("model", None, {"model": f"ollama:{name}", "prompt": "Hi"})
        desk.wait(lambda: bool(desk.editor.step_view(step).fixes))
        assert not desk.window.pages.has("library")
        _press_fix(desk, step, FixAction.PULL)
        desk.wait(lambda: desk.editor.step_view(step).state is StepState.LOADING)
        desk.wait(lambda: shop.arrived("big") >= 20_000)
        assert desk.app.studio.commands.run("page.library")
        page = _page(desk)
        desk.wait(lambda: desk.has_button(f"Pause {name}"))
        desk.click_button(f"Pause {name}")
        desk.wait(lambda: _states(desk) == [PullState.PAUSED])
        [row] = desk.app.studio.library_desk().downloads.rows
        assert row.words == "Paused at 20 KB of 40.4 KB"
        assert desk.editor.step_view(step).fixes[0].action is FixAction.PULL
        shop.stop_at(None)
        go_on = desk.button(f"Go on with {name}")
        go_on.setFocus()
        QTest.keyClick(go_on, Qt.Key.Key_Space)
        desk.wait(lambda: _states(desk) == [PullState.DONE])
        desk.wait(lambda: not desk.editor.faults)
        assert desk.editor.step_view(step).state is StepState.READY
        desk.click_button("Clear what is done")
        desk.wait(lambda: not _states(desk))
        model = ModelId("ollama", f"{name}:latest")
        library = desk.app.studio.library_desk().library
        desk.wait(lambda: (found := library.entry(model)) is not None and found.is_installed)
        page.look_at(str(model))
        page.browse.focus_list()
        QTest.keyClick(page.browse.table, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        menu = page.managing.menu
        desk.wait(menu.isVisible)
        QTest.keyClick(menu, Qt.Key.Key_Up)
        assert menu.activeAction().text() == "Delete from the disk"
        QTest.keyClick(menu, Qt.Key.Key_Return)
        desk.wait(lambda: bool(page.findChildren(QuestionSheet)))
        [sheet] = page.findChildren(QuestionSheet)
        QTest.keyClick(sheet.do, Qt.Key.Key_Return)
        desk.wait(lambda: not shop.has)
        desk.wait(lambda: bool(desk.editor.step_view(step).fixes))
