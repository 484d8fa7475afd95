"""Several conversations beside one another, in rounds, which are read together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from forge_gui.ui.playground.followed_area import FollowedArea, Ground
from forge_gui.ui.playground.round_view import Lanes, RoundView, paint_lines
from forge_gui.ui.playground.turn_view import TurnView
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.chats import Turn
from forge_gui.values.generation import Role
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels.playground_column import TurnRow
from forge_gui.viewmodels.playground_rounds import Round, audience

_PACES = 2, 3
"""Rounds; each has turns in every column."""
Places = tuple[tuple[int, Turn], ...]
"""A turn in each of the columns that it stands in, by their places."""


class RoundsView(FollowedArea):
    """`wanted` and `edited` carry Places."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__(Ground(source), source, _PACES)
        self._rounds: Sequence[Round] = ()
        self._models: Sequence[ModelId | None] = ()
        self._shown: dict[str, RoundView] = {}
        self._live: dict[str, TurnView] = {}
        self._walked: TurnView | None = None
        """Where somebody went with the arrow keys."""
        self._lanes: Lanes = ()
        self._sight = (0, 0)

    @property
    def views(self) -> Sequence[TurnView]:
        return [view for one in self._shown.values() for view in one.views]

    @property
    def shown(self) -> Sequence[RoundView]:
        """The rounds that are made, from top to bottom."""
        return list(self._shown.values())

    def show_rounds(self, rounds: Sequence[Round], models: Sequence[ModelId | None]) -> None:
        """What is the same as before keeps its view."""
        is_other = not rounds or not self._rounds or rounds[0].key != self._rounds[0].key
        if is_other:
            self._follows = True
            self._first = max(0, len(rounds) - self._at_once)
        self._first = min(self._first, max(0, len(rounds) - 1))
        if len(rounds) > len(self._rounds):
            self._follows = True  # somebody asked
            self._walked = None
        self._rounds, self._models = tuple(rounds), tuple(models)
        self._put()

    def show_lives(self, came: Sequence[tuple[Turn, str]]) -> None:
        """More of answers that are being made. The longest goes first: what scrolls the others can
        be copied on the screen as long as nothing of them waits to be painted."""
        found = [(view, turn, words) for turn, words in came if (view := self._live.get(turn.id))]
        for view, turn, words in sorted(found, key=lambda one: -one[0].height()):
            view.show_live(turn, words)

    def set_lanes(self, lanes: Lanes, left: int, room: int) -> None:
        """Where the columns are, and which part of them is in sight; from this view's left edge."""
        port = self.viewport()
        at = port.mapTo(self, QPoint(0, 0)).x()
        inside = ((max(0, x - at), min(x - at + wide, port.width())) for x, wide in lanes)
        self._lanes = tuple((begin, max(1, end - begin)) for begin, end in inside)
        room = min(room, port.width())
        left = min(max(0, left - at), port.width() - room)
        begin = port.width() - left - room if self.isRightToLeft() else left
        self._sight = (begin, room)
        for one in self._shown.values():
            one.set_lanes(self._lanes, *self._sight)
        port.update()

    def edit_last(self) -> bool:
        """The last question in a box; of those that columns have for themselves, the first one."""
        for shown in reversed(self.shown):
            asked = [view for view in shown.views if view.row.turn.role is Role.USER]
            if asked:
                asked[0].begin_edit()
                return True
        return False

    def event(self, event: QEvent) -> bool:
        """It has a ground of its own: the columns below it are not painted for nothing. The style
        sheet takes every ground to be one that is seen through."""
        if isinstance(event, QPaintEvent):
            painter = QPainter(self)
            painter.fillRect(event.rect(), self._source.theme.surface)
            painter.end()
        done = super().event(event)
        if event.type() in (QEvent.Type.Polish, QEvent.Type.StyleChange, QEvent.Type.Show):
            self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        return done

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines between the columns go on below what was said."""
        super().paintEvent(event)
        low = self.pile.geometry().bottom() + 1
        if self._lanes and low < self.viewport().height():
            painter = QPainter(self.viewport())
            paint_lines(painter, self._lanes, self._source, max(0, low), self.viewport().height())

    def _put(self) -> None:
        shown: dict[str, RoundView] = {}
        for one in self._rounds[self._first :]:
            view = self._shown.get(one.key) or self._made_round()
            view.show_round(one, audience(one, self._models))
            view.set_lanes(self._lanes, *self._sight)
            shown[one.key] = view
        self._shown = shown
        self.pile.put(list(shown.values()))
        self._live = {view.row.turn.id: view for view in self.views if view.row.is_live}
        self._show_stops()

    def _made_round(self) -> RoundView:
        return RoundView(self._source, self._made)

    def _made(self, row: TurnRow, place: int | None) -> TurnView:
        made = TurnView(self._source, row, is_shared=place is None)
        made.wanted.connect(lambda deed: self.wanted.emit(self._places(made, place), deed))
        made.edited.connect(lambda text: self.edited.emit(self._places(made, place), text))
        made.link_wanted.connect(self.link_wanted)
        made.walked.connect(lambda by: self._walk(made, by))
        return made

    def _places(self, view: TurnView, place: int | None) -> Places:
        turn = view.row.turn
        if place is not None:
            return ((place, turn),)
        shared = next(one.shared for one in self._rounds if one.shared and one.key == turn.id)
        return tuple((at, row.turn) for at, row in shared)

    def _make_current(self, view: TurnView) -> None:
        self._walked = view
        self._show_stops()

    def _show_stops(self) -> None:
        """Tab stops at the last turn of each column, and where somebody went with the arrows."""
        views = self.views
        if self._walked not in views:
            self._walked = None
        stops = {self._walked} if self._walked is not None else set()
        for place in range(len(self._models)):
            found = (one.of_column(place) for one in reversed(self.shown))
            last = next((some[-1] for some in found if some), None)
            if last is not None:
                stops.add(last)
        for view in views:
            view.set_current(view in stops)

    def _widen(self) -> None:
        self.pile.fit_with(self.viewport().width(), 0)
        self._fit()
