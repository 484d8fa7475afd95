"""One round of several conversations: what all of them were asked, across; below it side by side
what each of them answered, or what it was asked instead.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.playground.pile import Pile, height_of
from forge_gui.ui.playground.turn_view import TurnView
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.playground_column import TurnRow
from forge_gui.viewmodels.playground_rounds import Round
from forge_gui.viewmodels.translation import tr

Lanes = tuple[tuple[int, int], ...]
"""Of each column where it begins and how wide it is, in pixels."""
Make = Callable[[TurnRow, int | None], TurnView]
"""Makes a turn's view; None: the turn is shared, else the place of the column that it is in."""
_SIDE = 16
_WIDEST = 760


class RoundView(Pile):
    """Its question with a line above and below, and the columns under it."""

    def __init__(self, source: ThemeSource, make: Make) -> None:
        super().__init__()
        self._source, self._make = source, make
        self._question: TurnView | None = None
        self._across = _Across()
        self._across.setParent(self)
        self._across.hide()
        self._beside = _Beside(source)
        self._cells: list[_Cell] = []
        source.changed.connect(self.update)

    @property
    def views(self) -> Sequence[TurnView]:
        """In the order in which they are read."""
        across = [self._question] if self._question is not None else []
        return [*across, *(view for cell in self._cells for view in cell.views)]

    def of_column(self, place: int) -> Sequence[TurnView]:
        """What stands in one column alone."""
        return self._cells[place].views if place < len(self._cells) else []

    @property
    def question(self) -> TurnView | None:
        """None: nothing was asked of several columns."""
        return self._question

    def show_round(self, shown: Round, audience: str) -> None:
        self._show_question(shown, audience)
        while len(self._cells) < len(shown.cells):
            self._cells.append(_Cell(self._make, len(self._cells)))
        for place, (cell, rows) in enumerate(zip(self._cells, shown.cells, strict=False)):
            is_left_out = bool(shown.shared) and not rows and not shown.was_asked(place)
            cell.show_rows(rows, is_left_out=is_left_out)
        del self._cells[len(shown.cells) :]
        self._beside.put(self._cells)
        parts = [self._across, self._beside] if shown.shared else [self._beside]
        self.put(parts, kept=[self._across])

    def set_lanes(self, lanes: Lanes, begin: int, room: int) -> None:
        """Where the columns are; so much of them is in sight, from there on as one reads."""
        self._across.set_place(begin, room)
        self._beside.set_lanes(lanes)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._question is None:
            return
        painter, line = QPainter(self), self._source.theme.line
        high = self._across.height()
        for y in (0, high - 1) if self.y() > fonts.px(_SIDE) else (high - 1,):
            if event.rect().top() <= y <= event.rect().bottom():
                painter.fillRect(0, y, self.width(), 1, line)

    def _show_question(self, shown: Round, audience: str) -> None:
        if not shown.shared:
            self._question = None
            self._across.put([])
            return
        row = shown.shared[0][1]
        if self._question is None:
            self._question = self._make(row, None)
            self._across.put([self._question])
        elif self._question.row != row:
            self._question.show_row(row)
        self._question.foot.set_audience(audience)
        self._question.setAccessibleDescription(audience)


class _Across(Pile):
    """The room of what is asked of several columns: as wide as one reads well, and in sight
    wherever one scrolls to."""

    def __init__(self) -> None:
        super().__init__(margins=(_SIDE, 0, _SIDE, 0))

    def set_place(self, begin: int, room: int) -> None:
        wide = min(max(room - 2 * _SIDE, 1), fonts.px(_WIDEST))
        if (begin + _SIDE, wide) != (self._left, self._widest):
            self._left, self._widest = begin + _SIDE, wide
            self.lay_out()


class _Beside(Pile):
    """Its parts stand beside one another, each in its column; it is as high as the highest."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._lanes: Lanes = ()

    def set_lanes(self, lanes: Lanes) -> None:
        if lanes != self._lanes:
            self._lanes = lanes
            self.lay_out()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines between the columns."""
        paint_lines(QPainter(self), self._lanes, self._source, event.rect().top(), self.height())

    def _measured(self) -> int:
        self._is_laying_out = True
        try:
            for part, (_, wide) in zip(self._parts, self._lanes, strict=False):
                if self._heights[part] < 0:
                    self._heights[part] = height_of(part, wide)
        finally:
            self._is_laying_out = False
        return max((0, *(self._heights[part] for part in self._parts)))

    def _place(self, first: int) -> None:
        self._is_laying_out = True
        try:
            for part, (x, wide) in list(zip(self._parts, self._lanes, strict=False))[first:]:
                part.setGeometry(x, 0, wide, max(0, self._heights[part]))
                if part.isHidden():
                    part.show()
        finally:
            self._is_laying_out = False


class _Cell(Pile):
    """What one column says in a round."""

    def __init__(self, make: Make, place: int) -> None:
        super().__init__(margins=(_SIDE, 0, _SIDE, 16), gap=4)
        self._make, self._column = make, place
        self._views: dict[str, TurnView] = {}
        self._none: QLabel | None = None

    @property
    def views(self) -> Sequence[TurnView]:
        return list(self._views.values())

    def show_rows(self, rows: Sequence[TurnRow], *, is_left_out: bool) -> None:
        views: dict[str, TurnView] = {}
        for row in rows:
            view = self._views.get(row.turn.id)
            if view is None:
                view = self._make(row, self._column)
            elif view.row != row:
                view.show_row(row)
            views[row.turn.id] = view
        self._views = views
        parts: list[QWidget] = list(views.values())
        if is_left_out:
            self._none = self._none or _left_out()
            parts = [self._none]
        else:
            self._none = None
        self.put(parts)


def paint_lines(painter: QPainter, lanes: Lanes, source: ThemeSource, top: int, low: int) -> None:
    """Between columns, from one height to another."""
    for x, _ in lanes:
        if x > 0:
            painter.fillRect(x - 1, top, 1, low - top, source.theme.line)


def _left_out() -> QLabel:
    made = label(tr("Not asked"), size=fonts.CAPTION, tone="muted")
    made.setContentsMargins(0, 10, 0, 10)
    made.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    return made
