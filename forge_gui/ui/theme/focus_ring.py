"""The ring around what has the keyboard: 2 px of ember, 2 px outside, for the keyboard only.

A style sheet with a border removes the style's own focus frame, so the ring is one widget that
lies over the window and follows the focus. It shows after Tab or a shortcut, never after the
mouse. A widget that draws its own focus sets the property `draws_focus` to true.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from forge_gui.ui.theme.source import ThemeSource

_OFFSET, _WIDTH, _RADIUS = 2, 2, 6
_MARGIN = _OFFSET + _WIDTH
_NEAR = 16
"""How far from the edge of what scrolls it comes to stand."""
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.Shortcut})
_CLICKS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class FocusRing(QWidget):
    """One for each window; `window` owns it."""

    def __init__(self, window: QWidget, source: ThemeSource) -> None:
        super().__init__(window)
        self._source = source
        self._by_keyboard = False
        self._followed: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        source.changed.connect(self.update)

    def watch(self) -> None:
        """Call once the window has its native window: learns from it whether keys are used."""
        handle = self.window().windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _KEYS:
            self._by_keyboard = True
        elif kind in _CLICKS:
            self._by_keyboard = False
            self.hide()
        elif kind in _MOVES and watched in self._followed:
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._source.theme.ember, _WIDTH))
        inset = _WIDTH / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, _RADIUS + _OFFSET, _RADIUS + _OFFSET)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        for followed in self._followed:
            followed.removeEventFilter(self)
        self._followed = []
        if new is None or new.window() is not self.window() or new.property("draws_focus"):
            self.hide()
            return
        if not self._by_keyboard:
            self.hide()
            return
        self._followed = _up_to_window(new)
        for widget in self._followed:
            widget.installEventFilter(self)
            if isinstance(widget, QScrollArea):  # it scrolls by itself only when Tab begins in it
                widget.ensureWidgetVisible(new, _NEAR, _NEAR)
        self._place()

    def _place(self) -> None:
        focused = self._followed[0] if self._followed else None
        if focused is None or not focused.isVisible():
            self.hide()
            return
        seen = _not_cut_off(self._followed)
        corner = focused.mapTo(self.window(), QPoint(0, 0))
        box = QRect(corner + seen.topLeft(), seen.size())
        frame = box.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        self.setGeometry(frame & self.window().rect())
        self.raise_()
        self.setVisible(not seen.isEmpty())


def _not_cut_off(chain: Sequence[QWidget]) -> QRect:
    """What the widgets around the first one leave of it, in its own coordinates. Its visible
    region would not do: that leaves out what its own parts cover."""
    focused, *around = chain
    seen = focused.rect()
    for holder in around:
        seen &= holder.rect().translated(focused.mapFrom(holder, QPoint(0, 0)))
    return seen


def _up_to_window(widget: QWidget) -> list[QWidget]:
    chain = [widget]
    while not chain[-1].isWindow() and (above := chain[-1].parentWidget()) is not None:
        chain.append(above)
    return chain[:-1] or chain
