"""A person without a mouse: real key events to the window that has the keyboard, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.stories.desk import Desk

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
_OF_A_MOUSE = frozenset(
    {
        *(QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease),
        *(QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseMove, QEvent.Type.Wheel),
        *(QEvent.Type.TabletPress, QEvent.Type.TouchBegin, QEvent.Type.Drop),
    }
)


class Keyboard:
    """Keys go to the window's handle: shortcuts, popups and the focus work as with a keyboard."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE, *, times: int = 1) -> None:
        for _again in range(times):
            QTest.keyClick(self._handle(), key, keys)
            QCoreApplication.processEvents()

    def write(self, text: str) -> None:
        """Letter by letter, into whatever has the keyboard."""
        for letter in text:
            if letter == "\n":
                self.press(Key.Key_Return)
                continue
            focused = self.focused
            assert focused is not None
            QTest.keyClicks(focused, letter)
        QCoreApplication.processEvents()

    @property
    def focused(self) -> QWidget | None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return _focus_in(popup)
        return QApplication.focusWidget()

    def tab_to(self, wanted: QWidget, *, most: int = 60) -> None:
        """Tab until a widget has the keyboard."""
        for _step in range(most):
            if self.focused is wanted:
                return
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {wanted.accessibleName() or wanted}")

    def _handle(self) -> QWindow:
        popup = QApplication.activePopupWidget()
        modal = QApplication.activeModalWidget()
        focused = QGuiApplication.focusWindow()
        if popup is None and modal is None and focused is not None:
            return focused
        handle = (popup or modal or self.desk.window).windowHandle()
        assert isinstance(handle, QWindow)
        return handle


def _focus_in(popup: QWidget) -> QWidget:
    inside: QWidget | None = popup.focusWidget()
    return popup if inside is None else inside


class _Watch(QObject):
    """Counts what only a mouse sends."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _OF_A_MOUSE:
            self.seen.append(event.type().name)
        return False


@contextmanager
def no_mouse() -> Iterator[list[str]]:
    """Fails where anything inside has sent what only a mouse sends."""
    application = QApplication.instance()
    assert application is not None
    watch = _Watch()
    application.installEventFilter(watch)
    try:
        yield watch.seen
    finally:
        application.removeEventFilter(watch)
    assert watch.seen == [], f"a mouse was used: {watch.seen}"
