"""The lines between docks as something to take hold of: seven pixels wide, one pixel to the eye.

Qt lays widgets of its own over separators as thin as these; they cannot be drawn when the pointer
is there. These grips lie over them, invisible until then.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.translation import tr

GRIP = 7
_SHOWN = 3
_SETTLED_MS = 50
_Area = Qt.DockWidgetArea
_SIDEWAYS = frozenset({_Area.LeftDockWidgetArea, _Area.RightDockWidgetArea})
_GROWS_FORTH = frozenset({_Area.LeftDockWidgetArea, _Area.TopDockWidgetArea})
"""Docks that become larger when their line moves right or down."""
_MOVES = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ZOrderChange,
    }
)
_OF_QT = "qt_qmainwindow_extended_splitter"
"""The name of the widgets that Qt lays over thin separators, and raises when it lays out."""


class DockGrips(QObject):
    """One grip for each dock of `window`; they follow wherever the docks go."""

    def __init__(self, window: QMainWindow, source: ThemeSource) -> None:
        super().__init__(window)
        self._window = window
        docks = window.findChildren(QDockWidget)
        self.grips = {dock.objectName(): _Grip(window, dock, source) for dock in docks}
        for dock in docks:
            dock.installEventFilter(self)
            dock.topLevelChanged.connect(lambda _floats: self.place())
            dock.dockLocationChanged.connect(lambda _area: self.place())
        window.installEventFilter(self)
        self._later = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._later.timeout.connect(self.place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            if not isinstance(watched, QWidget) or watched.objectName() != _OF_QT:
                self.place()
            self._later.start()  # once more when Qt has laid out and raised its own
        return False

    def place(self) -> None:
        """Lay each grip over the line of its dock; a dock without one has no grip."""
        for grip in self.grips.values():
            grip.place()
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for other in self._window.findChildren(QWidget, _OF_QT, direct):
            other.removeEventFilter(self)
            other.installEventFilter(self)


class _Grip(QWidget):
    """Dragging it makes its dock larger or smaller."""

    def __init__(self, window: QMainWindow, dock: QDockWidget, source: ThemeSource) -> None:
        super().__init__(window)
        self._bench, self._dock, self._source = window, dock, source
        self._from: QPoint | None = None
        self._size = 0
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setToolTip(tr("Drag to change the size: {panel}", panel=dock.windowTitle()))
        self.hide()

    @property
    def _area(self) -> Qt.DockWidgetArea:
        return self._bench.dockWidgetArea(self._dock)

    @property
    def _is_sideways(self) -> bool:
        return self._area in _SIDEWAYS

    def place(self) -> None:
        is_fixed = self._dock.widget().maximumHeight() == 0
        if self._dock.isHidden() or self._dock.isFloating() or is_fixed:
            self.hide()
            return
        self.setGeometry(self._line())
        is_across = (
            Qt.CursorShape.SplitHCursor if self._is_sideways else Qt.CursorShape.SplitVCursor
        )
        self.setCursor(is_across)
        self.show()
        self.raise_()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.globalPosition().toPoint()
            self._size = self._dock.width() if self._is_sideways else self._dock.height()
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        moved = event.globalPosition().toPoint() - self._from
        way = moved.x() if self._is_sideways else moved.y()
        wanted = self._size + (way if self._area in _GROWS_FORTH else -way)
        turn = Qt.Orientation.Horizontal if self._is_sideways else Qt.Orientation.Vertical
        self._bench.resizeDocks([self._dock], [max(1, wanted)], turn)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._from = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._from is None and not self.underMouse():
            return
        theme, painter = self._source.theme, QPainter(self)
        color = theme.line_strong if self._from is not None else theme.plan
        start = (GRIP - _SHOWN) // 2
        if self._is_sideways:
            painter.fillRect(start, 0, _SHOWN, self.height(), color)
        else:
            painter.fillRect(0, start, self.width(), _SHOWN, color)

    def _line(self) -> QRect:
        """Around the separator beside the dock."""
        box, half = self._dock.geometry(), GRIP // 2
        if self._area == _Area.LeftDockWidgetArea:
            return QRect(box.right() + 1 - half, box.top(), GRIP, box.height())
        if self._area == _Area.RightDockWidgetArea:
            return QRect(box.left() - 1 - half, box.top(), GRIP, box.height())
        if self._area == _Area.TopDockWidgetArea:
            return QRect(box.left(), box.bottom() + 1 - half, box.width(), GRIP)
        return QRect(box.left(), box.top() - 1 - half, box.width(), GRIP)
