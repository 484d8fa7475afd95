"""The columns beside one another, with what they were asked together across all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QWidget

from forge_gui.ui.controls.section import column
from forge_gui.ui.playground import turn_foot
from forge_gui.ui.playground.column_view import ColumnView
from forge_gui.ui.playground.rounds_view import Places, RoundsView
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.chats import ChatMode
from forge_gui.viewmodels.playground import PlaygroundViewModel
from forge_gui.viewmodels.playground_joint import Asked
from forge_gui.viewmodels.playground_live import LiveAnswer
from forge_gui.viewmodels.playground_rounds import rounds_of


class Board(QWidget):
    """One column has its conversation to itself. Of several, heads and votes are in their columns,
    and what was said lies over the middle of them, in rounds."""

    link_wanted = Signal(str)

    def __init__(self, source: ThemeSource, playground: PlaygroundViewModel) -> None:
        super().__init__()
        self._source, self._playground = source, playground
        self._views: Sequence[ColumnView] = ()
        self._rounds: RoundsView | None = None
        self._left, self._room = 0, 0
        self._came: dict[str, LiveAnswer] = {}
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        layout = column(self)
        layout.addWidget(self._splitter)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._show_came)
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._place)
        self._splitter.splitterMoved.connect(lambda _at, _which: self._place())

    @property
    def rounds(self) -> RoundsView | None:
        """None until there were several columns."""
        return self._rounds

    def set_columns(self, views: Sequence[ColumnView]) -> None:
        """Who stands beside whom. Those that are gone are somebody else's to end."""
        before, self._views = self._views, tuple(views)
        for place, view in enumerate(views):
            if self._splitter.indexOf(view) != place:
                self._splitter.insertWidget(place, view)
        for view in views:
            view.set_shared(len(views) > 1)
            if view not in before:
                view.middle.installEventFilter(self)
                view.rows_changed.connect(self.show_rounds)
                view.streamed.connect(self._note_live)
        if len(before) != len(views):
            self._splitter.setSizes([1000] * len(views))
        self.show_rounds()

    def show_rounds(self) -> None:
        """What was said in the columns, if there are several."""
        filled = [view for view in self._views if view.column.rows]
        is_shared = len(self._views) > 1 and bool(filled)
        if is_shared and self._rounds is None:
            self._rounds = self._made()
        if self._rounds is None:
            return
        self._place()  # laid out once, at the width that it has
        shown = [view.column.rows for view in self._views] if is_shared else []
        leads = self._playground.session.mode is ChatMode.HAND_OFF
        models = [view.column.model for view in self._views] if is_shared else []
        self._rounds.show_rounds(rounds_of(shown, leads=leads), models)
        self._rounds.setVisible(is_shared)

    def set_sight(self, left: int, room: int) -> None:
        """So many pixels are in sight, from the left on."""
        self._left, self._room = left, room
        self._place()

    def edit_last(self) -> bool:
        """The last question that several columns share, to be said in other words."""
        return (
            len(self._views) > 1
            and self._rounds is not None
            and self._rounds.isVisible()
            and self._rounds.edit_last()
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A column's middle is of another size: a vote came below it, or there is more room."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self._later.start()
        return super().eventFilter(watched, event)

    def _made(self) -> RoundsView:
        made = RoundsView(self._source)
        made.setParent(self)
        made.wanted.connect(self._do)
        made.edited.connect(self._edit)
        made.link_wanted.connect(self.link_wanted)
        return made

    def _place(self) -> None:
        """Over the middles of the columns, as low as the highest of them goes."""
        if self._rounds is None or len(self._views) < 2:
            return
        middles = [self._within(view.middle) for view in self._views]
        top, low = middles[0].top(), min(one.bottom() for one in middles)
        self._rounds.setGeometry(0, top, self.width(), max(1, low - top + 1))
        self._rounds.raise_()
        lanes = tuple((view.x(), view.width()) for view in self._views)
        self._rounds.set_lanes(lanes, self._left, self._room or self.width())

    def _within(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self, QPoint(0, 0)), widget.size())

    def _note_live(self, live: LiveAnswer) -> None:
        """What columns have to show in one frame is shown together."""
        self._came[live.turn.id] = live
        self._soon.start()

    def _show_came(self) -> None:
        came, self._came = self._came, {}
        if self._rounds is not None:
            self._rounds.show_lives([(live.turn, live.words) for live in came.values()])

    def _do(self, places: Places, deed: str) -> None:
        if len(places) == 1 and deed != turn_foot.AGAIN:
            self._views[places[0][0]].do(places[0][1], deed)
            return
        session, asked = self._playground.session, self._asked(places)
        if deed == turn_foot.COPY:
            QGuiApplication.clipboard().setText(places[0][1].text)
        elif deed == turn_foot.AGAIN:
            self._again(places)
        elif deed == turn_foot.BRANCH:
            self._playground.sessions.branch(asked)
        elif deed == turn_foot.REMOVE:
            for shown, turn in asked:
                shown.remove(turn)
        elif deed in (turn_foot.PREVIOUS, turn_foot.NEXT):
            session.step_shared(asked, 1 if deed == turn_foot.NEXT else -1)

    def _again(self, places: Places) -> None:
        """A question to all that were asked, or one column's answer."""
        place, turn = places[0]
        if turn.model is None:
            self._playground.session.ask_again(self._asked(places))
        else:
            self._views[place].do(turn, turn_foot.AGAIN)

    def _edit(self, places: Places, text: str) -> None:
        is_shared = len(places) > 1 or self._playground.session.mode is ChatMode.HAND_OFF
        if is_shared and places[0][1].model is None:
            self._playground.session.edit_shared(self._asked(places), text)
        else:
            self._views[places[0][0]].edit(places[0][1], text)

    def _asked(self, places: Places) -> Asked:
        return [(self._views[place].column, turn) for place, turn in places]
