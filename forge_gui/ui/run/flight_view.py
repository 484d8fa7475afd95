"""The flight plan: memory over time, each step's tokens and time, what to change, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from forge_gui.ui.controls.joints import Joints
from forge_gui.ui.controls.labels import label, set_tone
from forge_gui.ui.controls.section import column, empty, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.run.flight_picture import FlightPicture
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.flight_plan import Advice, FlightPlan
from forge_gui.viewmodels import flight_rows as rows
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.flight_plan import FlightPlanViewModel
from forge_gui.viewmodels.sentence_words import in_words
from forge_gui.viewmodels.translation import tr

MOST_ROWS = 60
_SIDE = 360
_LEADING = Qt.AlignmentFlag.AlignLeading
_SIDES = dict.fromkeys((2, 3, 4), Qt.AlignmentFlag.AlignTrailing)
"""Figures end at the same place."""


class FlightView(QScrollArea):
    """Shows one FlightPlanViewModel at a time."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._flight: FlightPlanViewModel | None = None
        self._joints = Joints()
        self.setAccessibleName(tr("Flight plan"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._head = label(size=fonts.BODY, weight=fonts.MEDIUM, wrap=True)
        self._chance = label(size=fonts.DENSE, tone="secondary", wrap=True)
        self._remarks = label(size=fonts.DENSE, tone="secondary", wrap=True)
        self._nothing = label(size=fonts.DENSE, tone="muted", wrap=True)
        self._picture = FlightPicture(source)
        self._steps = QGridLayout()
        self._advice = column(gap=6)
        self._beside = QGridLayout()
        self._more = label(size=fonts.DENSE, tone="muted")
        self._advice_head = label(tr("What to change"), size=fonts.DENSE, weight=fonts.SEMIBOLD)
        self._beside_head = label(
            tr("The last run, beside its plan"), size=fonts.DENSE, weight=fonts.SEMIBOLD
        )
        self._lay_out()

    def show_flight(self, flight: FlightPlanViewModel | None) -> None:
        self._joints.part()
        self._flight = flight
        if flight is not None:
            self._joints.join(flight.changed, self._show)
            flight.watch()
            flight.look_again()
        self._show()

    def _lay_out(self) -> None:
        inside = QWidget()
        whole = column(inside, margins=(16, 10, 16, 10), gap=8)
        whole.addWidget(self._nothing)
        self._body = QWidget()
        body = row(self._body, gap=24)
        left, right = column(gap=8), column(gap=8)
        left.addWidget(self._head)
        left.addWidget(self._picture)
        self._steps.setHorizontalSpacing(16)
        self._steps.setVerticalSpacing(3)
        self._steps.setColumnStretch(0, 2)
        self._steps.setColumnStretch(1, 2)
        left.addLayout(self._steps)
        left.addWidget(self._more)
        left.addStretch(1)
        side = QWidget()
        side.setFixedWidth(fonts.px(_SIDE))
        side.setLayout(right)
        self._fill_side(right)
        body.addLayout(left, 1)
        body.addWidget(side)
        whole.addWidget(self._body)
        whole.addStretch(1)
        self.setWidget(inside)

    def _fill_side(self, right: QVBoxLayout) -> None:
        right.addWidget(self._chance)
        right.addWidget(self._remarks)
        right.addWidget(self._advice_head)
        right.addLayout(self._advice)
        right.addWidget(self._beside_head)
        self._beside.setHorizontalSpacing(16)
        self._beside.setVerticalSpacing(3)
        right.addLayout(self._beside)
        right.addStretch(1)

    def _show(self) -> None:
        flight = self._flight
        plan = flight.plan if flight is not None else None
        self._nothing.setVisible(plan is None)
        self._body.setVisible(plan is not None)
        self._nothing.setText(
            tr(
                "Here stands what a run will take, before it begins: memory over time, loads, "
                "tokens, time. A pipeline that could not run has no plan; its steps say why."
            )
        )
        self._picture.show_plan(plan)
        if plan is None or flight is None:
            return
        self._head.setText(rows.headline(plan))
        self._chance.setText(rows.chance_words(plan))
        set_tone(self._chance, "warn" if flight.is_doubtful else "secondary")
        self._remarks.setText(rows.remark_words(plan))
        self._remarks.setVisible(bool(plan.remarks))
        self._show_steps(plan)
        self._show_advice(plan.advice)
        self._show_beside(flight)

    def _show_steps(self, plan: FlightPlan) -> None:
        empty(self._steps)
        heads = (tr("Step"), tr("Model"), tr("Reads"), tr("Writes"), tr("Time"), tr("Based on"))
        for place, head in enumerate(heads):
            cell = label(head, size=fonts.CAPTION, tone="muted")
            self._steps.addWidget(cell, 0, place, _SIDES.get(place, _LEADING))
        found = rows.step_rows(plan)
        for number, one in enumerate(found[:MOST_ROWS], start=1):
            texts = (one.name, one.model, one.reads, one.writes, one.time, one.origin)
            for place, text in enumerate(texts):
                tone = "" if place == 0 else "secondary"
                cell = label(text, size=fonts.DENSE, tone=tone)
                self._steps.addWidget(cell, number, place, _SIDES.get(place, _LEADING))
        more = len(found) - MOST_ROWS
        self._more.setVisible(more > 0)
        if more > 0:
            self._more.setText(tr("and {steps} more", steps=count(more, "step")))

    def _show_advice(self, advice: Sequence[Advice]) -> None:
        empty(self._advice)
        self._advice_head.setVisible(bool(advice))
        for one in advice:
            piece = QWidget()
            line = row(piece, gap=8)
            words = in_words(one.sentence)
            line.addWidget(label(words, size=fonts.DENSE, wrap=True), 1)
            if one.changes or one.load:
                line.addWidget(self._button(one, words), 0, Qt.AlignmentFlag.AlignTop)
            self._advice.addWidget(piece)

    def _button(self, advice: Advice, words: str) -> WordButton:
        tip = tr("Undo brings it back (Ctrl+Z)")
        if advice.load is not None:
            tip = tr("From its next load on, until Forge is closed")
        made = WordButton(self._source, tr("Change"), tip=tip)
        made.setAccessibleName(tr("Change: {advice}", advice=words))
        flight = self._flight
        assert flight is not None
        made.clicked.connect(lambda: flight.apply(advice))
        return made

    def _show_beside(self, flight: FlightPlanViewModel) -> None:
        empty(self._beside)
        came = flight.came
        self._beside_head.setVisible(came is not None)
        if came is None:
            return
        found = rows.beside(came.plan, came.seconds, came.loads, came.swaps, came.peak)
        for place, head in enumerate(("", tr("Planned"), tr("It took"))):
            self._beside.addWidget(label(head, size=fonts.CAPTION, tone="muted"), 0, place)
        for number, one in enumerate(found, start=1):
            cells: tuple[QLabel, ...] = (
                label(one.what, size=fonts.DENSE, tone="secondary"),
                label(one.planned, size=fonts.DENSE),
                label(one.came, size=fonts.DENSE),
            )
            for place, cell in enumerate(cells):
                self._beside.addWidget(cell, number, place)
