"""The buttons of a run: Run with its menu, Stop and Pause, or Continue, Step and Stop where it stands."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.section import row
from forge_gui.ui.run.key_button import KeyButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.run import RunViewModel
from forge_gui.viewmodels.translation import tr

_LEAST = 84


class RunButtons(QWidget):
    """Signals are the commands that a person wants; `menu_wanted` tells where a menu shall open."""

    run_wanted = Signal()
    stop_wanted = Signal()
    pause_wanted = Signal()
    go_on_wanted = Signal()
    step_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._run: RunViewModel | None = None
        self.main = KeyButton(source, tr("Run"), "", icon="play-fill", look="primary")
        self._parts: tuple[QWidget, ...] = ()
        self.main.setMinimumWidth(fonts.px(_LEAST))
        self.main.setEnabled(False)
        self.menu = IconButton(
            source, "caret-down", tr("More ways to run"), size=28, icon_size=12, framed=True
        )
        self.pause = IconButton(source, "pause", tr("Pause (F8)"), size=28, framed=True)
        self.step = KeyButton(source, tr("Step"), "F10", icon="arrow-bend-down-right")
        self.stop = KeyButton(source, tr("Stop"), "Shift+F5", icon="stop")
        self.step.can_fold = self.stop.can_fold = True
        layout = row(self, gap=8)
        self._parts = (self.main, self.menu, self.pause, self.step, self.stop)
        for part in self._parts:
            layout.addWidget(part)
        self.main.clicked.connect(self._pressed)
        self.pause.clicked.connect(self.pause_wanted)
        self.step.clicked.connect(self.step_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.menu.clicked.connect(self._ask_menu)
        self.show_run(None)

    def show_run(self, run: RunViewModel | None) -> None:
        """As it is now; None: there is nothing to run."""
        self._run = run
        had_keys = any(part.hasFocus() for part in self._parts)
        is_busy = run is not None and run.is_busy
        is_paused = run is not None and run.is_paused
        if is_paused:
            self.main.show_as(tr("Continue"), "F8", "play-fill")
        elif is_busy:
            self.main.show_as(tr("Stop"), "", "stop-fill")
            self.main.setToolTip(tr("Stop (Shift+F5)"))
        else:
            self.main.show_as(tr("Run"), "", "play-fill")
            self.main.setToolTip(tr("Run (F5)"))
        self.main.setEnabled(run is not None and (run.can_stop or run.can_start))
        self.menu.setVisible(not is_busy)
        self.menu.setEnabled(run is not None and run.can_start)
        self.pause.setVisible(is_busy and not is_paused)
        self.pause.setEnabled(run is not None and run.can_pause)
        self.step.setVisible(is_paused)
        self.step.setEnabled(run is not None and run.can_step)
        self.stop.setVisible(is_paused)
        if had_keys and not any(part.hasFocus() for part in self._parts):
            # Its button went: the keyboard stays with the run, not with what comes next.
            self.main.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_keys(self, *, is_shown: bool) -> None:
        """Whether the buttons show their keys beside their words."""
        for button in (self.main, self.step, self.stop):
            button.show_key(is_shown=is_shown)

    def fold(self, *, is_folded: bool) -> None:
        """Whether those beside the main button show their icons alone."""
        for button in (self.step, self.stop):
            button.fold(is_folded=is_folded)

    def _pressed(self) -> None:
        run = self._run
        if run is not None and run.is_paused:
            self.go_on_wanted.emit()
        elif run is not None and run.can_stop:
            self.stop_wanted.emit()
        else:
            self.run_wanted.emit()

    def _ask_menu(self) -> None:
        self.menu_wanted.emit(self.menu.mapToGlobal(QPoint(0, 0)))
