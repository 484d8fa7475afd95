"""Tab goes through a page: to everything that takes the keyboard, once, and round again; the ring
shows where it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from forge_gui.ui.canvas.view import CanvasView
from forge_gui.ui.frame.going import takes_keys
from forge_gui.ui.run.run_dock import TABS
from forge_gui.ui.theme.focus_ring import FocusRing
from forge_gui.values.step_kinds import BUILT_IN_KINDS
from tests.stories.desk import Desk, OpenDesk
from tests.stories.keyboard import SHIFT, Key, Keyboard
from tests.stories.outline_hands import built, hands_on

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
_MOST = 300


def stops(window: QWidget) -> list[QWidget]:
    """What Tab has to reach now."""
    inside = [one for one in window.findChildren(QWidget) if one.window() is window]
    return [one for one in inside if takes_keys(one) and one.focusProxy() is None]


def told(widgets: Sequence[QWidget]) -> list[str]:
    return [f"{type(one).__name__} {one.accessibleName()!r}" for one in widgets]


def tab_round(hands: Keyboard, key: Key = Key.Key_Tab) -> list[QWidget]:
    """From where the keyboard is, until it is there again. Back with Shift, as the canvas keeps Tab
    for adding."""
    keys = SHIFT if key is Key.Key_Backtab else Qt.KeyboardModifier.NoModifier
    (ring,) = hands.desk.window.findChildren(FocusRing)
    seen: list[QWidget] = []
    unseen: list[QWidget] = []
    for _step in range(_MOST):
        hands.press(key, keys)
        focused = hands.focused
        assert focused is not None
        if seen and focused is seen[0]:
            assert told(unseen) == [], "no ring is seen around these"
            return seen
        assert focused not in seen, f"Tab is stuck between {told(seen[seen.index(focused) :])}"
        seen.append(focused)
        if not ring.isVisible() and not focused.property("draws_focus"):
            unseen.append(focused)
    raise AssertionError(f"Tab never comes back: {told(seen)}")


def go_through(desk: Desk, hands: Keyboard, key: Key = Key.Key_Tab) -> list[QWidget]:
    QCoreApplication.processEvents()
    seen = tab_round(hands, key)
    missing = [one for one in stops(desk.window) if one not in seen]
    assert told(missing) == [], "Tab does not reach these"
    return seen


def test_every_stop_of_every_page_is_visited_once(open_desk: OpenDesk) -> None:
    hands = hands_on(open_desk)
    desk = hands.desk
    desk.wait(lambda: bool(desk.app.studio.models.all_rows))
    for command in ("page.library", "page.monitor", "page.settings", "file.templates"):
        desk.app.studio.commands.run(command)
        if command == "file.templates":
            desk.wait(lambda: desk.has_button("Code"))
        if command == "page.library":  # its details follow its list
            desk.wait(lambda: desk.has_button("Add to canvas") and desk.has_button("Measure"))
        assert len(go_through(desk, hands)) > 6
        go_through(desk, hands, Key.Key_Backtab)


def test_the_canvas_with_its_panels_backwards(open_desk: OpenDesk) -> None:
    """Forwards the canvas keeps Tab for adding; F6 and Shift+Tab lead on."""
    hands = hands_on(open_desk)
    desk = hands.desk
    built(hands)
    desk.editor.select(("draft",))
    for tab in TABS:
        desk.window.show_run_tab(tab)
        desk.window.area.focus_canvas()
        seen = go_through(desk, hands, Key.Key_Backtab)
        assert sum(isinstance(one, CanvasView) for one in seen) == 1


class Windows(QObject):
    """Which windows show beside this one."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if is_shown and cast("QWidget", watched).isWindow() and watched is not self._window:
            self.seen.append(type(watched).__name__)
        return False


def test_no_part_is_a_window_for_a_moment_and_takes_the_keyboard(open_desk: OpenDesk) -> None:
    hands = hands_on(open_desk)
    desk = hands.desk
    watch = Windows(desk.window)
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    for page in ("library", "monitor", "settings", "gallery", "canvas"):
        desk.window.show_page(page)
        QCoreApplication.processEvents()
    desk.wait(lambda: bool(desk.app.studio.sharing.templates))
    built(hands)
    for tab in TABS:
        desk.window.show_run_tab(tab)
        QCoreApplication.processEvents()
    for kind in BUILT_IN_KINDS:
        desk.editor.add_step(kind)
        QCoreApplication.processEvents()
    desk.editor.add_note("Note")
    desk.editor.select(("draft", "report"))
    QCoreApplication.processEvents()
    application.removeEventFilter(watch)
    assert watch.seen == []
    assert desk.window.isActiveWindow()


def test_a_stop_that_tab_misses_would_be_found(open_desk: OpenDesk) -> None:
    """A planted fault: the way round bites."""
    hands = hands_on(open_desk)
    desk = hands.desk
    desk.app.studio.commands.run("page.monitor")
    missed = stops(desk.window)[3]
    missed.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    go_through(desk, hands)  # nothing that Tab should reach is missing
    missed.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    trap = Trap(missed)
    missed.installEventFilter(trap)
    with pytest.raises(AssertionError, match="stuck"):
        go_through(desk, hands)
    missed.removeEventFilter(trap)


class Trap(QObject):
    """Swallows Tab."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        return (
            event.type() == QEvent.Type.KeyPress and cast("QKeyEvent", event).key() == Key.Key_Tab
        )
