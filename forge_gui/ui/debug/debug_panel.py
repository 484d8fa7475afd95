"""The debugger in the run panel: what is held, the chosen value, the breakpoints."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.joints import Joints
from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import SectionHead, column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.debug.breakpoints_list import BreakpointsList
from forge_gui.ui.debug.condition_sheet import ConditionSheet
from forge_gui.ui.debug.held_list import HeldList
from forge_gui.ui.debug.value_editor import ValueEditor
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.viewmodels.debug import DebugMode, DebugViewModel, HeldValue
from forge_gui.viewmodels.debug_breakpoints import BreakpointRow
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr
from forge_gui.viewmodels.value_files import ValueFilesViewModel

_TEACH = QT_TR_NOOP(
    "Nothing is held. Set a breakpoint on a step or a wire (F9), or press Pause while a run goes "
    "on: then every value can be looked at here, edited, and used. After a run, select a step to "
    "see what came to it, and fork from there."
)
_NO_MARKS = QT_TR_NOOP(
    "No breakpoints yet. F9 sets one before the selected step, or on the selected wire."
)
_NO_VALUES = QT_TR_NOOP("Nothing comes to this step from others.")


class DebugPanel(QWidget):
    """Shows one DebugViewModel at a time."""

    def __init__(self, source: ThemeSource, files: ValueFilesViewModel) -> None:
        super().__init__()
        self._debug: DebugViewModel | None = None
        self._joints = Joints()
        self._keys_wait = False
        """The keyboard waits until something is held again."""
        self.setAccessibleName(tr("Debugger"))
        self.held = HeldList(source)
        self.editor = ValueEditor(source, files)
        self.marks = BreakpointsList(source)
        self.sheet = ConditionSheet(source)
        self.fork_button = WordButton(
            source,
            tr("Fork from here"),
            icon="git-fork",
            tip=tr("Run again from this step on, with these values"),
        )
        self.editor.foot.addWidget(self.fork_button)
        self._clear = IconButton(
            source, "trash", tr("Remove all breakpoints"), size=24, icon_size=14
        )
        self._teach = label(tr(_TEACH), size=fonts.DENSE, tone="muted", wrap=True)
        self._none = label(tr(_NO_VALUES), size=fonts.DENSE, tone="muted", wrap=True)
        self._no_marks = label(tr(_NO_MARKS), size=fonts.CAPTION, tone="muted", wrap=True)
        self._lay_out()
        self._join()

    def show_debug(self, debug: DebugViewModel) -> None:
        """That of another document, from now on."""
        self._joints.part()
        self._debug = debug
        self._joints.join(debug.changed, self._refresh)
        self._joints.join(debug.breakpoints.changed, self._read_marks)
        self.marks.show_marks(debug.breakpoints)
        self._side.setCurrentIndex(0)
        self._refresh()
        self._read_marks()

    def edit_condition(self, row: BreakpointRow) -> None:
        if self._debug is not None:
            self.sheet.edit(self._debug.breakpoints, row)
            self._side.setCurrentIndex(1)

    def _lay_out(self) -> None:
        left = QWidget()
        inner = column(left, margins=(0, 6, 0, 0))
        inner.addWidget(self.held, 1)
        self._middle = QStackedWidget()
        for text in (self._teach, self._none):
            place = QWidget()
            text.setMaximumWidth(fonts.px(520))
            column(place, margins=(16, 12, 16, 12)).addWidget(text, 0, Qt.AlignmentFlag.AlignTop)
            self._middle.addWidget(place)
        self._middle.addWidget(self.editor)
        right = QWidget()
        beside = column(right, margins=(0, 6, 0, 0))
        head = row(margins=(16, 0, 8, 2), gap=4)
        head.addWidget(SectionHead(tr("Breakpoints")), 1)
        head.addWidget(self._clear)
        beside.addLayout(head)
        self._no_marks.setContentsMargins(16, 2, 12, 8)
        beside.addWidget(self._no_marks)
        beside.addWidget(self.marks, 1)
        beside.addStretch(0)
        self._side = QStackedWidget()
        self._side.addWidget(right)
        self._side.addWidget(self.sheet)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        left.setMinimumWidth(fonts.px(176))
        self._side.setMinimumWidth(fonts.px(232))
        for part in (left, self._middle, self._side):
            split.addWidget(part)
        split.setSizes([224, 640, 272])
        split.setStretchFactor(1, 1)
        column(self).addWidget(split, 1)
        self._left = left

    def _join(self) -> None:
        self.held.value_chosen.connect(self._show_value)
        self.held.step_wanted.connect(self._work)
        self.held.shown_wanted.connect(self._show_step)
        self.held.edit_wanted.connect(self.editor.edit)
        self.editor.left.connect(self.held.setFocus)
        self.editor.used.connect(self._use)
        self.editor.put_back.connect(self._put_back)
        self.marks.condition_wanted.connect(self.edit_condition)
        self.sheet.closed.connect(self._close_sheet)
        self.fork_button.clicked.connect(self._fork)
        self._clear.clicked.connect(self._remove_all)

    def _refresh(self) -> None:
        debug = self._debug
        if debug is None:
            return
        steps, mode = debug.steps, debug.mode
        had_list, had_keys = self.held.hasFocus(), self._has_keys()
        self.held.show_steps(steps, is_held=mode is DebugMode.HELD)
        self._left.setVisible(bool(steps))
        chosen = self.held.chosen
        page = 2 if chosen is not None else 1 if steps else 0
        self._middle.setCurrentIndex(page)
        self.fork_button.setVisible(mode is DebugMode.FORK)
        self.editor.show_value(chosen, debug.edited_text)
        self._keep_keys(is_lost=had_list or (had_keys and not self._has_keys()))

    def _has_keys(self) -> bool:
        """The keyboard is at what is held."""
        focused = QApplication.focusWidget()
        holders = (self._left, self._middle)
        return focused is not None and any(one.isAncestorOf(focused) for one in holders)

    def _keep_keys(self, *, is_lost: bool) -> None:
        """What is held comes and goes with the run: the keyboard waits at the breakpoints until
        something is held again, unless it was taken elsewhere."""
        if is_lost or (self._keys_wait and self.marks.hasFocus()):
            is_held = self.held.chosen is not None
            (self.held if is_held else self.marks).setFocus(Qt.FocusReason.OtherFocusReason)
            self._keys_wait = not is_held
        else:
            self._keys_wait = False

    def _read_marks(self) -> None:
        self.marks.read()
        count = self.marks.model().rowCount()
        self._no_marks.setVisible(not count)
        self._clear.setVisible(bool(count))

    def _show_value(self, value: HeldValue) -> None:
        if self._debug is not None:
            self.editor.show_value(value, self._debug.edited_text)

    def _use(self, value: HeldValue, new: Json) -> None:
        if self._debug is not None:
            self._debug.edit(value, new)

    def _put_back(self, value: HeldValue) -> None:
        if self._debug is not None:
            self._debug.put_back(value)

    def _work(self, step: str) -> None:
        if self._debug is not None:
            self._debug.run.step(StepId(step))

    def _show_step(self, step: str) -> None:
        if self._debug is not None:
            self._debug.show(step)

    def _fork(self) -> None:
        if self._debug is not None:
            self._debug.fork()

    def _remove_all(self) -> None:
        if self._debug is not None:
            self._debug.breakpoints.remove_all()

    def _close_sheet(self) -> None:
        self._side.setCurrentIndex(0)
        self.marks.setFocus(Qt.FocusReason.OtherFocusReason)
