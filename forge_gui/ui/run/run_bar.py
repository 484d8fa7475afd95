"""The bar under the canvas: Run and Stop in one place, how far it is in a sentence, and the zoom."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.joints import Joints
from forge_gui.ui.controls.labels import ElidedLabel, set_tone
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.run.run_buttons import RunButtons
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels import numbers
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.flight_plan import FlightPlanViewModel
from forge_gui.viewmodels.numbers import whole
from forge_gui.viewmodels.run import RunState, RunViewModel
from forge_gui.viewmodels.run_inputs import RunInputsViewModel
from forge_gui.viewmodels.translation import tr

HEIGHT = 44
_ROOM_FOR_KEYS = 900
"""So wide is the bar before its buttons show their keys: the sentence comes first."""
_ROOM_FOR_WORDS = 640
"""And before Step and Stop show their words."""


class RunBar(QWidget):
    """Shows one RunViewModel at a time; the frame says which and what zoom the canvas has."""

    zoom_in = Signal()
    zoom_out = Signal()
    zoom_reset = Signal()
    fit = Signal()
    run_wanted = Signal()
    stop_wanted = Signal()
    inputs_wanted = Signal()

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._run: RunViewModel | None = None
        self._inputs: RunInputsViewModel | None = None
        self._flight: FlightPlanViewModel | None = None
        self._joints = Joints()
        self.setFixedHeight(fonts.px(HEIGHT) + 1)
        self.setAccessibleName(tr("Run", "noun"))
        self.buttons = RunButtons(source)
        self.inputs_button = WordButton(
            source, tr("Inputs"), icon="text-t", tip=tr("Inputs of the run (F4)")
        )
        self.inputs_button.setCheckable(True)
        self.inputs_button.hide()
        self._head = ElidedLabel(size=fonts.DENSE, weight=fonts.MEDIUM)
        self._note = ElidedLabel(size=fonts.CAPTION, tone="secondary")
        self._zoom = _ZoomLabel(source)
        self._out = IconButton(source, "minus", tr("Zoom out (Ctrl+-)"), size=24, icon_size=14)
        self._in = IconButton(source, "plus", tr("Zoom in (Ctrl++)"), size=24, icon_size=14)
        self._fit = IconButton(source, "corners-out", tr("Fit all (Ctrl+Shift+0)"), size=28)
        self._lay_out()
        self.buttons.run_wanted.connect(self.run_wanted)
        self.buttons.stop_wanted.connect(self.stop_wanted)
        self.inputs_button.clicked.connect(self.inputs_wanted)
        self._out.clicked.connect(self.zoom_out)
        self._in.clicked.connect(self.zoom_in)
        self._zoom.clicked.connect(self.zoom_reset)
        self._fit.clicked.connect(self.fit)
        source.changed.connect(self.update)

    def _lay_out(self) -> None:
        layout = row(self, margins=(12, 1, 12, 0), gap=0)
        layout.addWidget(self.buttons)
        layout.addSpacing(8)
        layout.addWidget(self.inputs_button)
        layout.addSpacing(12)
        words = column(gap=0)
        words.addStretch(1)
        words.addWidget(self._head)
        words.addWidget(self._note)
        words.addStretch(1)
        layout.addLayout(words, 1)
        layout.addSpacing(16)
        for part in (self._out, self._zoom, self._in):
            layout.addWidget(part)
        layout.addSpacing(8)
        layout.addWidget(self._fit)

    def show_run(
        self,
        run: RunViewModel | None,
        inputs: RunInputsViewModel | None = None,
        flight: FlightPlanViewModel | None = None,
    ) -> None:
        """Show this run from now on, and what the next one would take; None: nothing is open."""
        self._joints.part()
        self._run, self._inputs, self._flight = run, inputs, flight
        if flight is not None:
            self._joints.join(flight.changed, self._show_words)
            flight.watch()
        if inputs is not None:
            self._joints.join(inputs.changed, self._show)
        if run is not None:
            self._joints.join(run.changed, self._show)
            self._joints.join(run.ticked, self._show_words)
        self._show()

    def show_zoom(self, percent: float) -> None:
        self._zoom.show_percent(percent)

    def refresh(self) -> None:
        """The graph changed: there may be something to run now, or nothing any more."""
        self._show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._source.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.surface)
        painter.fillRect(0, 0, self.width(), 1, theme.line)
        run = self._run
        if run is not None and run.is_busy:
            color = theme.warn if run.is_paused else theme.ember
            mirror(painter, QRectF(self.rect()))
            painter.fillRect(QRectF(0, 0, self.width() * run.progress.fraction, 2), color)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.buttons.show_keys(is_shown=self.width() >= fonts.px(_ROOM_FOR_KEYS))
        self.buttons.fold(is_folded=self.width() < fonts.px(_ROOM_FOR_WORDS))

    def _show(self) -> None:
        run = self._run
        self.buttons.show_run(run)
        self._show_inputs()
        self._show_words()
        self.update()

    def _missing(self) -> str:
        """Which input must be given first; empty: none, or a run is under way or over."""
        names = self._inputs.missing if self._inputs is not None else ()
        is_waiting = self._run is not None and self._run.state is RunState.IDLE
        if not names or not is_waiting:
            return ""
        return tr("{input} needs a value before a run.", input=names[0])

    def _show_inputs(self) -> None:
        """How many there are, and whether one of them must be given first."""
        rows = self._inputs.rows if self._inputs is not None else ()
        button = self.inputs_button
        is_paused = self._run is not None and self._run.is_paused
        button.setVisible(bool(rows) and not is_paused)
        missing = self._inputs.missing if self._inputs is not None else ()
        n = len(missing)
        button.setText(tr("{n} missing", "", n, n=n) if missing else tr("Inputs"))
        button.set_icon("warning-circle" if missing else "text-t")
        button.updateGeometry()

    def _show_words(self) -> None:
        run = self._run
        if run is None:
            self._head.setText(tr("Nothing to run yet"))
            self._note.hide()
            return
        missing = self._missing()
        self._head.setText(missing or _headline(run))
        set_tone(
            self._head,
            "warn"
            if missing or run.is_paused
            else ""
            if run.is_busy or run.telling.text
            else "secondary",
        )
        note = _note(run, self._flight)
        self._note.setText(note)
        is_doubtful = self._flight is not None and self._flight.is_doubtful and not run.is_busy
        set_tone(self._note, "warn" if is_doubtful else "secondary")
        self._note.setVisible(bool(note))


def _headline(run: RunViewModel) -> str:
    if run.state is RunState.PAUSED:
        counts, time = run.progress.counts_text, run.elapsed_text
        return tr("Paused, {counts}, {time}", counts=counts, time=time)
    if run.state is RunState.RUNNING:
        return f"{run.status_text}, {run.elapsed_text}"
    return run.status_text


def _note(run: RunViewModel, flight: FlightPlanViewModel | None) -> str:
    if run.telling.text:
        return run.telling.text
    if run.is_busy:
        return run.progress.trouble_text
    if run.state is RunState.IDLE:
        return flight.line if flight is not None else ""
    result = run.progress.result
    if run.state is not RunState.DONE or result is None:
        return ""
    words = [count(len(result.steps), "step")]
    if result.completion_tokens:
        words.append(tr("{tokens} written", tokens=count(result.completion_tokens, "token")))
    if result.prompt_tokens:
        words.append(tr("{n} read", n=whole(result.prompt_tokens)))
    if flight is not None and flight.came_line:
        words.append(flight.came_line)
    return ", ".join(words)


class _ZoomLabel(QAbstractButton):
    """The zoom as a number; a click goes back to 100 %."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self.setFixedSize(fonts.px(44), fonts.px(24))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(tr("Back to 100 % (Ctrl+0)"))
        self.show_percent(100)
        source.changed.connect(self.update)

    def show_percent(self, percent: float) -> None:
        self.setText(numbers.percent(percent))
        self.setAccessibleName(
            tr("Zoom {percent} %, back to 100 %", percent=numbers.figure(percent))
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(fonts.ui(fonts.DENSE))
        painter.setPen(self._source.theme.secondary)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
