"""The lift meter: choose models and how they answer together; whether that helps, in plain words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QScrollArea, QWidget

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.labels import label, set_tone
from forge_gui.ui.controls.section import SectionHead, column, empty, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.lift import Lift
from forge_gui.viewmodels.evaluation import EvaluationViewModel
from forge_gui.viewmodels.evaluation_lift import FEWEST_MODELS
from forge_gui.viewmodels.evaluation_words import STRATEGIES, lift_facts
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.sentence_words import in_words
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_TONES = {Lift.HELPS: "ok", Lift.HURTS: "danger", Lift.NOT_SHOWN: "secondary"}
_HOW = QT_TR_NOOP(
    "Do several models together do better than the best of them alone? Both sides answer every row "
    "five times and spend the same tokens: the best model alone is asked as often as these allow, "
    "and its answers are put to the vote."
)


class LiftView(QWidget):
    """Measure goes on with what was cut off."""

    def __init__(
        self, source: ThemeSource, evaluation: EvaluationViewModel, models: ModelsViewModel
    ) -> None:
        super().__init__()
        self._evaluation, self._models = evaluation, models
        self._boxes: list[QCheckBox] = []
        self.strategy = Combo(source, tr("How answers are made one"))
        self.strategy.show_choices((key, tr(word)) for key, word in STRATEGIES.items())
        self.strategy.setFixedWidth(fonts.px(200))
        self._measure = WordButton(source, tr("Measure"), icon="scales")
        self._list = QWidget()
        self._names = column(self._list, gap=2)
        self._verdict = label(size=fonts.TITLE, weight=fonts.SEMIBOLD, wrap=True)
        self._facts = label(tone="secondary", wrap=True)
        self._lay_out()
        self._measure.clicked.connect(self._start_or_stop)
        evaluation.lift.changed.connect(self._show)
        evaluation.editor.changed.connect(self._show)
        models.rowsChanged.connect(self._offer)
        self._offer()

    def chosen(self) -> list[str]:
        """The models that are ticked."""
        return [box.text() for box in self._boxes if box.isChecked()]

    def choose(self, names: list[str]) -> None:
        """Tick these and no others."""
        for box in self._boxes:
            box.setChecked(box.text() in names)

    def _lay_out(self) -> None:
        layout = column(self, margins=(16, 12, 16, 12), gap=8)
        layout.addWidget(label(tr(_HOW), tone="secondary", wrap=True))
        layout.addWidget(SectionHead(tr("Models that answer together")))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(self._list)
        area.setMaximumHeight(fonts.px(220))
        area.setAccessibleName(tr("Models that answer together"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(area)
        bar = row(gap=8)
        bar.addWidget(label(tr("Their answers are made one by"), tone="secondary"))
        bar.addWidget(self.strategy)
        bar.addWidget(self._measure)
        bar.addStretch(1)
        layout.addLayout(bar)
        layout.addWidget(self._verdict)
        layout.addWidget(self._facts)
        layout.addStretch(1)

    def _offer(self) -> None:
        names = [str(one.id) for one in self._models.all_rows]
        if names != [box.text() for box in self._boxes]:
            before = self.chosen()
            empty(self._names)
            self._boxes = [QCheckBox(name) for name in names]
            for box in self._boxes:
                box.setChecked(box.text() in before)
                box.toggled.connect(self._show)
                self._names.addWidget(box)
        self._show()

    def _show(self) -> None:
        lift, report = self._evaluation.lift, self._evaluation.lift.report
        self._measure.setText(tr("Stop") if lift.is_running else tr("Measure"))
        self._measure.set_icon("stop" if lift.is_running else "scales")
        can = self._evaluation.can_measure(self.chosen())
        self._measure.setEnabled(lift.is_running or can)
        if report is None:
            set_tone(self._verdict, "secondary")
            self._verdict.setText(lift.words if lift.is_running else "")
            self._facts.setText("" if lift.is_running or can else self._hint())
            return
        set_tone(self._verdict, _TONES[report.verdict.lift])
        self._verdict.setText(in_words(report.verdict.sentence))
        self._facts.setText("\n".join(f"{who}: {how}" for who, how in lift_facts(report)))

    def _hint(self) -> str:
        if not self._evaluation.editor.tests.rows:
            return tr("The set has no rows yet.")
        if len(self._boxes) < FEWEST_MODELS:
            return tr("There is only one model here. The library has more.")
        return tr("Tick at least two models.")

    def _start_or_stop(self) -> None:
        if self._evaluation.lift.is_running:
            self._evaluation.lift.stop()
        else:
            self._evaluation.measure_lift(self.chosen(), self.strategy.choice)
