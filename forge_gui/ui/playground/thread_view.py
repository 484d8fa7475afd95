"""A conversation from its first turn to its last. Of a long one the end is there at once, and more
as one scrolls up; what comes is followed as long as one reads at the end.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea

from forge_gui.ui.playground.pile import Pile
from forge_gui.ui.playground.turn_view import TurnView
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.chats import Turn
from forge_gui.viewmodels.playground_column import TurnRow
from forge_gui.viewmodels.translation import tr

_AT_ONCE, _MORE = 6, 12
"""Turns that are made when a chat is opened, and when one comes near the first of them."""
_WIDEST = 760
_MARGIN = 16


class ThreadView(QScrollArea):
    """`wanted` carries a Turn and what is to be done with it; `edited` a Turn and its new text."""

    wanted = Signal(object, str)
    edited = Signal(object, str)
    link_wanted = Signal(str)

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._rows: Sequence[TurnRow] = ()
        self._first = 0
        """The first row that there is a view of."""
        self._views: dict[str, TurnView] = {}
        self._current = ""
        self._follows = True
        self._is_narrow = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Conversation"))
        self.pile = _Ground(source)
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
        """Those that are made, from top to bottom."""
        return [self._views[row.turn.id] for row in self._rows[self._first :]]

    def set_narrow(self, is_narrow: bool) -> None:
        """One of several columns: all of its width is for the text."""
        self._is_narrow = is_narrow
        self._widen()

    def show_rows(self, rows: Sequence[TurnRow]) -> None:
        """What is the same as before keeps its view."""
        is_other = not rows or not self._rows or rows[0].turn.id != self._rows[0].turn.id
        if is_other:
            self._follows = True
            self._first = max(0, len(rows) - _AT_ONCE)
        self._first = min(self._first, max(0, len(rows) - 1))
        if len(rows) > len(self._rows):
            self._follows = True  # somebody asked
        self._rows = tuple(rows)
        self._put()
        if rows and self._current not in self._views:
            self._set_current(rows[-1].turn.id)
        elif rows:
            self._set_current(rows[-1].turn.id if rows[-1].is_live else self._current)

    def show_live(self, turn: Turn, words: str) -> None:
        """More of the last turn, which is being made."""
        view = self._views.get(turn.id)
        if view is not None:
            view.show_live(turn, words)

    def view_of(self, turn: str) -> TurnView | None:
        return self._views.get(turn)

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
        wanted = self._rows[self._first :]
        views: dict[str, TurnView] = {}
        for row in wanted:
            view = self._views.get(row.turn.id)
            if view is None:
                view = self._made(row)
            elif view.row != row:
                view.show_row(row)
            views[row.turn.id] = view
        self._views = views
        self.pile.put(list(views.values()))

    def _made(self, row: TurnRow) -> TurnView:
        made = TurnView(self._source, row, is_narrow=self._is_narrow)
        made.wanted.connect(lambda deed: self.wanted.emit(made.row.turn, deed))
        made.edited.connect(lambda text: self.edited.emit(made.row.turn, text))
        made.link_wanted.connect(self.link_wanted)
        made.walked.connect(lambda by: self._walk(made, by))
        return made

    def _walk(self, view: TurnView, by: int) -> None:
        views = list(self.views)
        at = views.index(view) + by
        if at < 0 and self._first:
            self._make_more()
            views = list(self.views)
            at = views.index(view) + by
        if 0 <= at < len(views):
            self._set_current(views[at].row.turn.id)
            views[at].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(views[at], 0, 24)

    def _set_current(self, turn: str) -> None:
        for name, view in self._views.items():
            view.set_current(name == turn)
        self._current = turn

    def _widen(self) -> None:
        """Lines that are too long are hard to read."""
        room = self.viewport().width()
        margin = fonts.px(_MARGIN)
        side = margin if self._is_narrow else max(margin, (room - fonts.px(_WIDEST)) // 2)
        self.pile.fit_with(room, side)
        self._fit()

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
        """Earlier turns above; what one reads stays where it is."""
        if not self._first:
            return
        bar = self.verticalScrollBar()
        below = self.pile.total - bar.value()
        self._first = max(0, self._first - _MORE)
        self._put()
        self._set_current(self._current)
        self._fit()
        bar.setValue(self.pile.total - below)

    def _follow(self) -> None:
        if self._follows:
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum())


class _Ground(Pile):
    """The whole conversation, on a ground of its own: Qt scrolls by copying only what hides all
    that lies below it, and paints everything else again."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__(margins=(0, 8, 0, 16), gap=4)
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
