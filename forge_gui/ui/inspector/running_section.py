"""How a step takes part in runs: mode, cache, breakpoint, pin."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import SectionHead, column, row
from forge_gui.ui.controls.segments import Segments
from forge_gui.ui.inspector.breakpoint_box import BreakpointBox
from forge_gui.ui.inspector.pin_box import PinBox
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.graph import Step, StepMode
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

MODES = (
    (StepMode.ON, QT_TR_NOOP("On"), QT_TR_NOOP("It takes part in runs.")),
    (
        StepMode.BYPASSED,
        QT_TR_NOOP("Bypassed"),
        QT_TR_NOOP("Left out: what comes in first goes on as it is."),
    ),
    (
        StepMode.MUTED,
        QT_TR_NOOP("Muted"),
        QT_TR_NOOP("It does not run, and nothing that needs its result does."),
    ),
)


class ModeRow(QWidget):
    """`chosen` carries a StepMode value; what the mode means stands below where it is not On."""

    chosen = Signal(str)

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self.segments = Segments(
            source, tr("Mode"), [(mode.value, tr(word), tr(means)) for mode, word, means in MODES]
        )
        self.segments.chosen.connect(self.chosen)
        self._words = label(size=fonts.CAPTION, tone="muted", wrap=True)
        layout = column(self, gap=4)
        line = row()
        line.addWidget(self.segments)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addWidget(self._words)

    def show_mode(self, mode: StepMode | None) -> None:
        """None: several steps differ."""
        self.segments.show_choice(mode.value if mode else "")
        meaning = next((tr(m) for one, _, m in MODES if one is mode), tr("They differ."))
        self._words.setText(meaning)
        self._words.setVisible(mode is not StepMode.ON)


class RunningSection(QWidget):
    """`more` takes fields of the step's own settings that belong here (the cache)."""

    def __init__(self, source: ThemeSource, editor: EditorViewModel) -> None:
        super().__init__()
        self._editor = editor
        self._step = ""
        self.mode = ModeRow(source)
        self.mode.chosen.connect(self._set_mode)
        self.breakpoint = BreakpointBox(source, editor, tr("Pause before this step"))
        self.pin = PinBox(source, editor)
        self.more = column(gap=6)
        layout = column(self, gap=8)
        layout.addWidget(SectionHead(tr("In a run")))
        layout.addWidget(self.mode)
        layout.addLayout(self.more)
        layout.addWidget(self.breakpoint)
        layout.addWidget(self.pin)
        editor.breakpointsChanged.connect(self._show_breakpoint)
        editor.stepStatesChanged.connect(self._states_changed)

    def show_step(self, step: Step) -> None:
        self._step = step.id
        self.mode.show_mode(step.mode)
        self.pin.show_step(step.id)
        self._show_breakpoint()

    def _set_mode(self, mode: str) -> None:
        if self._step:
            self._editor.set_mode(StepMode(mode), (self._step,))

    def _show_breakpoint(self) -> None:
        if self._step and self.isVisible():
            self.breakpoint.show_place(self._step)

    def _states_changed(self, ids: frozenset[str]) -> None:
        if self._step in ids and self.isVisible():
            self.pin.show_step(self._step)
