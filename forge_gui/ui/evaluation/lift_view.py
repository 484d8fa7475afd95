"""The lift meter: choose who answers together, or a block of a pipeline; whether that helps."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar, QScrollArea, QSpinBox, QWidget

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.labels import label, set_tone
from forge_gui.ui.controls.section import SectionHead, column, empty, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.lift import Lift
from forge_gui.viewmodels.evaluation import EvaluationViewModel
from forge_gui.viewmodels.evaluation_words import STRATEGIES, lift_facts
from forge_gui.viewmodels.lift_plans import Block, LiftPlan, own_block, plan_for
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.sentence_words import in_words
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

Blocks = Callable[[], Sequence[Block]]
"""Consensus, hand-off and reasoning steps of the open pipelines that have a file."""
_TONES = {Lift.HELPS: "ok", Lift.HURTS: "danger", Lift.NOT_SHOWN: "secondary"}
_MOST_TIMES = 16
_HOW = QT_TR_NOOP(
    "Do several models together do better than the best of them alone? Both sides answer every row "
    "five times and spend the same tokens: the best model alone is asked as often as these allow, "
    "and its answers are put to the vote."
)


class LiftView(QWidget):
    """Measure goes on with what was cut off."""

    def __init__(
        self,
        source: ThemeSource,
        evaluation: EvaluationViewModel,
        models: ModelsViewModel,
        blocks: Blocks,
    ) -> None:
        super().__init__()
        self._evaluation, self._models, self._find_blocks = evaluation, models, blocks
        self._boxes: dict[str, QCheckBox] = {}
        self._ticked: list[str] = []
        self._blocks: list[Block] = []
        self.measured = Combo(source, tr("What is measured"))
        self.measured.setMinimumWidth(fonts.px(320))
        self.strategy = Combo(source, tr("How answers are made one"))
        self.strategy.show_choices((key, tr(word)) for key, word in STRATEGIES.items())
        self.strategy.setFixedWidth(fonts.px(200))
        self.times = QSpinBox()
        self.times.setRange(1, _MOST_TIMES)
        self.times.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.times.setAccessibleName(tr("Answers of each model"))
        self._head = SectionHead("")
        self._together = QWidget()
        self._measure = WordButton(source, tr("Measure"), icon="scales")
        self._list = QWidget()
        self._names = column(self._list, gap=2)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setAccessibleName(tr("Answers done"))
        self._verdict = label(size=fonts.TITLE, weight=fonts.SEMIBOLD, wrap=True)
        self._facts = label(tone="secondary", wrap=True)
        self._lay_out()
        self._join()
        self._offer()
        self.offer_blocks()

    @property
    def plan(self) -> LiftPlan:
        """What is chosen now."""
        place = int(self.measured.choice or 0)
        block = self._blocks[place - 1] if 0 < place <= len(self._blocks) else None
        return LiftPlan(tuple(self._ticked), self.strategy.choice, self.times.value(), block)

    def choose(self, plan: LiftPlan) -> None:
        """Show this one; models that are not here are left out."""
        self.measured.choose("0")
        self.strategy.choose(plan.strategy)
        self.times.setValue(plan.times)
        self._tick(plan.models)

    def offer_blocks(self) -> None:
        """The blocks that there are now; the one that is chosen stays."""
        before = self.plan.block
        own = own_block(self._evaluation.editor.tests)
        self._blocks = list(self._find_blocks())
        places = {(one.target.pipeline, one.target.step) for one in self._blocks}
        if own is not None and (own.target.pipeline, own.target.step) not in places:
            self._blocks.append(own)
        together = [("0", tr("Models together"))]
        titles = [(str(n), one.title) for n, one in enumerate(self._blocks, 1)]
        self.measured.show_choices([*together, *titles])
        kept = self._blocks.index(before) + 1 if before in self._blocks else 0
        self.measured.choose(str(kept))
        self._show()

    # Inside

    def _lay_out(self) -> None:
        layout = column(self, margins=(16, 12, 16, 12), gap=8)
        layout.addWidget(label(tr(_HOW), tone="secondary", wrap=True))
        layout.addLayout(_named(tr("What is measured"), self.measured))
        layout.addWidget(self._head)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(self._list)
        area.setMaximumHeight(fonts.px(220))
        area.setAccessibleName(tr("Models"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(area)
        inner = row(self._together, gap=8)
        inner.addWidget(label(tr("Their answers are made one by"), tone="secondary"))
        inner.addWidget(self.strategy)
        self._each = label(tr("Answers of each"), tone="secondary")
        inner.addWidget(self._each)
        inner.addWidget(self.times)
        bar = row(gap=8)
        bar.addWidget(self._together)
        bar.addWidget(self._measure)
        bar.addStretch(1)
        layout.addLayout(bar)
        layout.addWidget(self._verdict)
        layout.addWidget(self._bar)
        layout.addWidget(self._facts)
        layout.addStretch(1)

    def _join(self) -> None:
        self._measure.clicked.connect(self._start_or_stop)
        self.strategy.activated.connect(self._show)
        self.times.valueChanged.connect(self._show)
        self.measured.activated.connect(self._take_block)
        self._evaluation.lift.changed.connect(self._show)
        self._evaluation.lift.wished.connect(self.take_wish)
        self._evaluation.editor.changed.connect(self.offer_blocks)
        self._models.rowsChanged.connect(self._offer)

    def take_wish(self) -> None:
        """What somebody elsewhere wants to know."""
        wish = self._evaluation.lift.wish
        if wish is not None:
            self.choose(plan_for(*wish))

    def _take_block(self) -> None:
        """Its own models are those beside which it is held, unless others are ticked."""
        block = self.plan.block
        if block is not None and block.models:
            self._tick(block.models)
        self._show()

    def _tick(self, names: Sequence[str]) -> None:
        for name, box in self._boxes.items():
            box.setChecked(name in names)
        self._ticked = [name for name in names if name in self._boxes]
        self._show()

    def _offer(self) -> None:
        names = [str(one.id) for one in self._models.all_rows]
        if names != list(self._boxes):
            before = self._ticked
            empty(self._names)
            self._boxes = {name: QCheckBox(name) for name in names}
            for name, box in self._boxes.items():
                box.toggled.connect(lambda is_on, one=name: self._toggle(one, is_on=is_on))
                self._names.addWidget(box)
            self._tick(before)
            if not before:
                self.take_wish()
        self._show()

    def _toggle(self, name: str, *, is_on: bool) -> None:
        """In the order in which they were ticked: a hand-off begins with the first."""
        if is_on and name not in self._ticked:
            self._ticked.append(name)
        elif not is_on and name in self._ticked:
            self._ticked.remove(name)
        self._show()

    def _show(self) -> None:
        lift, plan = self._evaluation.lift, self.plan
        is_block = plan.block is not None
        self._head.title.setText(
            tr("Beside the best of these models") if is_block else tr("Models that answer together")
        )
        self._together.setVisible(not is_block)
        for part in (self._each, self.times):
            part.setVisible(not plan.is_handing)
        self._measure.setText(tr("Stop") if lift.is_running else tr("Measure"))
        self._measure.set_icon("stop" if lift.is_running else "scales")
        self._measure.setEnabled(lift.is_running or self._evaluation.can_measure(plan))
        self._bar.setVisible(lift.done is not None)
        self._bar.setValue(round(1000 * (lift.done or 0.0)))
        report = lift.report
        if report is None:
            set_tone(self._verdict, "secondary")
            self._verdict.setText(lift.words if lift.is_running else "")
            self._facts.setText(lift.progress if lift.is_running else self._hint(plan))
            return
        set_tone(self._verdict, _TONES[report.verdict.lift])
        self._verdict.setText(in_words(report.verdict.sentence))
        self._facts.setText("\n".join(f"{who}: {how}" for who, how in lift_facts(report)))

    def _hint(self, plan: LiftPlan) -> str:
        if not self._evaluation.editor.tests.rows:
            return tr("The set has no rows yet.")
        return plan.lacks or plan.words

    def _start_or_stop(self) -> None:
        if self._evaluation.lift.is_running:
            self._evaluation.lift.stop()
        else:
            self._evaluation.measure_lift(self.plan)


def _named(name: str, part: QWidget) -> QHBoxLayout:
    line = row(gap=8)
    line.addWidget(label(name, tone="secondary"))
    line.addWidget(part)
    line.addStretch(1)
    return line
