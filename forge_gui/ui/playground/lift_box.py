"""Beside a vote or a hand-off: whether it helps, as it was measured, or how to find out."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.painting import RIGHT, draw_text
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.verdict_sign import Sign
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.lift import LiftSide
from forge_gui.viewmodels import numbers
from forge_gui.viewmodels.playground_lifts import LiftTold
from forge_gui.viewmodels.translation import tr

_ROW, _DOT = 22, 7


class LiftBox(QWidget):
    """`tests_wanted`: to the test sets, where the lift meter is."""

    tests_wanted = Signal()

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._title = label(size=fonts.CAPTION, weight=fonts.SEMIBOLD, tone="secondary")
        self._over = ElidedLabel(size=fonts.CAPTION, tone="muted")
        self._sides = _Sides(source)
        self._sign = Sign(source)
        self._interval = label(size=fonts.DENSE, weight=fonts.MEDIUM, wrap=True)
        self._sentence = label(size=fonts.DENSE, tone="secondary", wrap=True)
        self._when = label(size=fonts.CAPTION, tone="muted", wrap=True)
        self._go = WordButton(source, tr("Open test sets"), icon="scales")
        self._go.clicked.connect(self.tests_wanted)
        layout = column(self, margins=(16, 12, 16, 12), gap=8)
        head = row(gap=8)
        head.addWidget(self._title)
        head.addWidget(self._over, 1)
        layout.addLayout(head)
        layout.addWidget(self._sides)
        line = row(gap=6)
        line.addWidget(self._sign)
        line.addWidget(self._interval, 1)
        layout.addLayout(line)
        layout.addWidget(self._sentence)
        layout.addWidget(self._when)
        foot = row()
        foot.addWidget(self._go)
        foot.addStretch(1)
        layout.addLayout(foot)
        layout.addStretch(1)

    def show_told(self, told: LiftTold | None, *, is_path: bool) -> None:
        """None: nobody measured it."""
        title = tr("Does the hand-off help?") if is_path else tr("Does the vote help?")
        self._title.setText(title)
        self.setAccessibleName(title)
        for part in (self._sides, self._sign, self._interval, self._over):
            part.setVisible(told is not None)
        if told is None:
            self._sentence.setText(_unknown_path() if is_path else _unknown_vote())
            self._when.hide()
            return
        self._over.setText(told.over)
        self._sides.show_sides(told.sides)
        self._sign.show_sign(*told.look)
        self._interval.setText(told.interval)
        self._sentence.setText(told.sentence)
        self._when.setText(told.when)
        self._when.show()


def _unknown_vote() -> str:
    return tr(
        "One vote does not show it. On a test set the lift meter holds the vote beside the best of"
        " its models, asked with as many tokens."
    )


def _unknown_path() -> str:
    return tr(
        "One answer does not show it. On a test set the lift meter holds the hand-off beside the"
        " best of its models, asked with as many tokens."
    )


class _Sides(QWidget):
    """Either side as a dot on its interval, on one scale."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._sides: tuple[tuple[str, LiftSide], ...] = ()
        source.changed.connect(self.update)

    def show_sides(self, sides: tuple[tuple[str, LiftSide], ...]) -> None:
        self._sides = sides
        self.setFixedHeight(fonts.px(_ROW) * (len(sides) + 1) if sides else 0)
        told = [
            tr(
                "{name}: {mean}, {low} to {high}",
                name=name,
                mean=numbers.percent(100 * one.mean),
                low=numbers.percent(100 * one.low),
                high=numbers.percent(100 * one.high),
            )
            for name, one in sides
        ]
        self.setAccessibleName(tr("How well each side did"))
        self.setAccessibleDescription(". ".join(told))
        self.setToolTip("\n".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, fonts.px(_ROW) * (len(self._sides) + 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._sides:
            return
        theme, painter = self._source.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, QRectF(self.rect()))
        high, names = fonts.px(_ROW), self.width() * 0.52
        room = QRectF(names + 8, 0, self.width() - names - 16, self.height())
        least = min(one.low for _, one in self._sides)
        most = max(one.high for _, one in self._sides)
        span = max(most - least, 0.01)

        def place(share: float) -> float:
            return room.left() + (share - least) / span * room.width()

        small = fonts.ui(fonts.CAPTION)
        for number, (name, one) in enumerate(self._sides):
            middle = high * (number + 0.5)
            line = QRectF(0, high * number, names, high)
            draw_text(painter, line, name, fonts.ui(fonts.DENSE), theme.secondary)
            colour = theme.text if number == 0 else theme.secondary
            painter.setPen(QPen(colour, 1.5))
            painter.drawLine(QLineF(place(one.low), middle, place(one.high), middle))
            for end in (one.low, one.high):
                painter.drawLine(QLineF(place(end), middle - 4, place(end), middle + 4))
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(place(one.mean), middle), _DOT / 2, _DOT / 2)
        scale = QRectF(room.left() - 20, high * len(self._sides), room.width() + 24, high)
        draw_text(painter, scale, numbers.percent(100 * least), small, theme.muted)
        draw_text(painter, scale, numbers.percent(100 * most), small, theme.muted, RIGHT)
