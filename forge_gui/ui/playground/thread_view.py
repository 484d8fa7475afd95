"""A conversation from its first turn to its last. Of a long one the end is there at once, and more
as one scrolls up; what comes is followed as long as one reads at the end.
"""

from __future__ import annotations

from collections.abc import Sequence

from forge_gui.ui.playground.followed_area import FollowedArea, Ground
from forge_gui.ui.playground.turn_view import TurnView
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.chats import Turn
from forge_gui.viewmodels.playground_column import TurnRow

_WIDEST = 760
_MARGIN = 16
_PACES = 6, 12
"""Turns."""


class ThreadView(FollowedArea):
    """`wanted` and `edited` carry a Turn."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__(Ground(source, margins=(0, 8, 0, 16), gap=4), source, _PACES)
        self._rows: Sequence[TurnRow] = ()
        self._views: dict[str, TurnView] = {}
        self._current = ""

    @property
    def views(self) -> Sequence[TurnView]:
        return [self._views[row.turn.id] for row in self._rows[self._first :]]

    def show_rows(self, rows: Sequence[TurnRow]) -> None:
        """What is the same as before keeps its view."""
        is_other = not rows or not self._rows or rows[0].turn.id != self._rows[0].turn.id
        if is_other:
            self._follows = True
            self._first = max(0, len(rows) - self._at_once)
        self._first = min(self._first, max(0, len(rows) - 1))
        if len(rows) > len(self._rows):
            self._follows = True  # somebody asked
        self._rows = tuple(rows)
        if rows and rows[-1].is_live:
            self._current = rows[-1].turn.id
        self._put()

    def show_live(self, turn: Turn, words: str) -> None:
        """More of the last turn, which is being made."""
        view = self._views.get(turn.id)
        if view is not None:
            view.show_live(turn, words)

    def edit(self, turn: str) -> bool:
        """Put its text into a box, if it is there."""
        view = self._views.get(turn)
        if view is not None:
            view.begin_edit()
        return view is not None

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
        if wanted and self._current not in views:
            self._current = wanted[-1].turn.id
        for name, view in views.items():
            view.set_current(name == self._current)

    def _made(self, row: TurnRow) -> TurnView:
        made = TurnView(self._source, row)
        made.wanted.connect(lambda deed: self.wanted.emit(made.row.turn, deed))
        made.edited.connect(lambda text: self.edited.emit(made.row.turn, text))
        made.link_wanted.connect(self.link_wanted)
        made.walked.connect(lambda by: self._walk(made, by))
        return made

    def _make_current(self, view: TurnView) -> None:
        self._current = view.row.turn.id
        for name, one in self._views.items():
            one.set_current(name == self._current)

    def _widen(self) -> None:
        """Lines that are too long are hard to read."""
        room = self.viewport().width()
        side = max(fonts.px(_MARGIN), (room - fonts.px(_WIDEST)) // 2)
        self.pile.fit_with(room, side)
        self._fit()
