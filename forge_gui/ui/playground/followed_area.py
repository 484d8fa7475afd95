"""Where a conversation is read: it follows what comes as long as one reads at its end, and what was
said before is made as one comes near it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea

from forge_gui.ui.playground.pile import Pile
from forge_gui.ui.playground.turn_view import TurnView
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.translation import tr


class FollowedArea(QScrollArea):
    """`wanted` carries what a deed is to be done with, and the deed; `edited` the new text. The
    `paces`: how much is made when a chat is opened, and when one comes near the first of it."""

    wanted = Signal(object, str)
    edited = Signal(object, str)
    link_wanted = Signal(str)

    def __init__(self, ground: Ground, source: ThemeSource, paces: tuple[int, int]) -> None:
        super().__init__()
        self._source = source
        self._at_once, self._at_a_time = paces
        self._first = 0
        """The first of what is shown that there is a view of."""
        self._follows = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Conversation"))
        self.pile = ground
        self.setWidget(self.pile)
        self.pile.grew.connect(self._fit)
        self._more = QTimer(self, interval=0, singleShot=True)
        self._more.timeout.connect(self._make_more)
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self.pile.lay_out_all)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(lambda _low, _high: self._follow())
        self.viewport().installEventFilter(self)
        source.changed.connect(self._later.start)

    @property
    def views(self) -> Sequence[TurnView]:
        """Those that are made, in the order in which they are read."""
        raise NotImplementedError

    def go_to_end(self) -> None:
        self._follows = True
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.viewport() and event.type() == QEvent.Type.Resize:
            self._widen()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Home:
            self.verticalScrollBar().setValue(0)
        elif event.key() == Qt.Key.Key_End:
            self.go_to_end()
        else:
            super().keyPressEvent(event)

    def _put(self) -> None:
        """Make what is not there yet, from `_first` on."""
        raise NotImplementedError

    def _widen(self) -> None:
        """Another width."""
        raise NotImplementedError

    def _make_current(self, view: TurnView) -> None:
        """Tab stops at it from now on."""
        raise NotImplementedError

    def _walk(self, view: TurnView, by: int) -> None:
        views = list(self.views)
        at = views.index(view) + by
        if at < 0 and self._first:
            self._make_more()
            views = list(self.views)
            at = views.index(view) + by
        if 0 <= at < len(views):
            self._make_current(views[at])
            views[at].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(views[at], 0, 24)

    def _fit(self) -> None:
        room, high = self.viewport().width(), max(self.pile.total, 1)
        if (self.pile.width(), self.pile.height()) != (room, high):
            self.pile.resize(room, high)
        if self._first and high < self.viewport().height():
            self._more.start()

    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        self._follows = value >= bar.maximum() - 4
        if value < bar.pageStep() // 2 and self._first and bar.maximum() > 0:
            self._make_more()

    def _make_more(self) -> None:
        """What was said earlier, above; what one reads stays where it is."""
        if not self._first:
            return
        bar = self.verticalScrollBar()
        below = self.pile.total - bar.value()
        self._first = max(0, self._first - self._at_a_time)
        self._put()
        self._fit()
        bar.setValue(self.pile.total - below)

    def _follow(self) -> None:
        if self._follows:
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum())


class Ground(Pile):
    """The whole conversation, on a ground of its own: Qt scrolls by copying only what hides all
    that lies below it, and paints everything else again."""

    def __init__(
        self,
        source: ThemeSource,
        *,
        margins: tuple[int, int, int, int] = (0, 0, 0, 0),
        gap: int = 0,
    ) -> None:
        super().__init__(margins=margins, gap=gap)
        self._source = source
        source.changed.connect(self.update)

    def event(self, event: QEvent) -> bool:
        """The style sheet takes every ground to be one that is seen through."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Polish, QEvent.Type.StyleChange, QEvent.Type.Show):
            self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        return done

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._source.theme.surface)
