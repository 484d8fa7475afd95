"""When a breakpoint shall pause: always, or only where a value fits; tried on the last value at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.labels import label, set_tone
from forge_gui.ui.controls.section import SectionHead, column, row
from forge_gui.ui.controls.switch import Switch
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.debugging import ValueCondition
from forge_gui.viewmodels.debug_breakpoints import BreakpointRow, BreakpointsViewModel
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_ALWAYS = QT_TR_NOOP("always")
_ANY = QT_TR_NOOP("any input")


class ConditionSheet(QWidget):
    """`closed` tells that it was taken or left."""

    closed = Signal()

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._marks: BreakpointsViewModel | None = None
        self._row: BreakpointRow | None = None
        self._head = SectionHead(tr("Pause here"))
        self._port = Combo(source, tr("Which input is looked at"))
        self._word = Combo(source, tr("When it pauses"))
        self.compared = QLineEdit()
        self.compared.setFont(fonts.mono())
        self.compared.setAccessibleName(tr("What the value is compared with"))
        self.compared.setPlaceholderText(tr("compared with"))
        self._case = Switch(source, tr("Small and capital letters are the same"))
        self.verdict = label(size=fonts.CAPTION, tone="muted", wrap=True)
        self._take = WordButton(
            source, tr("Take"), icon="check", tip=tr("Pause so from now on (Return)")
        )
        self._leave = WordButton(source, tr("Cancel"), look="quiet", tip=tr("Leave it (Escape)"))
        self._lay_out()
        for combo in (self._port, self._word):
            combo.currentTextChanged.connect(self._check)
        self.compared.textChanged.connect(self._check)
        self._case.toggled.connect(self._check)
        self._take.clicked.connect(self.take)
        self._leave.clicked.connect(self.closed)
        for keys, act in (
            ("Return", self.take),
            ("Enter", self.take),
            ("Escape", self.closed.emit),
        ):
            short = QShortcut(QKeySequence(keys), self)
            short.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            short.activated.connect(act)

    def edit(self, marks: BreakpointsViewModel, row: BreakpointRow) -> None:
        """Edit the condition of this breakpoint."""
        self._marks, self._row = None, row
        one, condition = row.breakpoint, row.breakpoint.condition
        self._head.title.setText(tr("Pause at {place}", place=row.title))
        self._port.show_choices([("", tr(_ANY)), *((p, p) for p in marks.ports_of(row))])
        self._port.setVisible(not one.port)
        self._word.show_choices([(word, tr(word)) for word in (_ALWAYS, *marks.words)])
        self._word.choose(condition.condition if condition else _ALWAYS)
        self._port.choose(condition.port if condition else "")
        self.compared.setText(condition.compared_to if condition else "")
        self._case.setChecked(condition.ignores_case if condition else True)
        self._marks = marks
        self._check()
        self._word.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def condition(self) -> ValueCondition | None:
        """As it stands here; None: always."""
        word = self._word.choice
        if word in ("", _ALWAYS):
            return None
        port = self._port.choice if self._port.isVisibleTo(self) else ""
        compared = self.compared.text() if self.compared.isVisibleTo(self) else ""
        return ValueCondition(word, compared, self._case.isChecked(), port)

    def take(self) -> None:
        """Pause so from now on."""
        if self._marks is not None and self._row is not None and self._take.isEnabled():
            self._marks.set_condition(self._row, self.condition)
            self.closed.emit()

    def _lay_out(self) -> None:
        layout = column(self, margins=(16, 8, 12, 8), gap=8)
        layout.addWidget(self._head)
        first = row(gap=8)
        first.addWidget(self._port, 1)
        first.addWidget(self._word, 1)
        layout.addLayout(first)
        layout.addWidget(self.compared)
        letters = row(gap=8)
        self._case_words = label(
            tr("Small and capital letters are the same"), size=fonts.CAPTION, tone="secondary"
        )
        letters.addWidget(self._case)
        letters.addWidget(self._case_words, 1)
        layout.addLayout(letters)
        layout.addWidget(self.verdict)
        layout.addStretch(1)
        foot = row(gap=8)
        foot.addStretch(1)
        foot.addWidget(self._leave)
        foot.addWidget(self._take)
        layout.addLayout(foot)

    def _check(self) -> None:
        if self._marks is None or self._row is None:
            return
        word = self._word.choice
        is_asked = word != _ALWAYS
        is_compared = is_asked and self._marks.needs_comparison(word)
        self.compared.setVisible(is_compared)
        for part in (self._case, self._case_words):
            part.setVisible(is_compared)
        condition = self.condition
        if condition is None:
            self._say(tr("It pauses each time."), "muted")
            self._take.setEnabled(True)
            return
        found = self._marks.check(self._row.breakpoint, condition)
        self._take.setEnabled(not found.trouble)
        if found.trouble:
            self._say(found.trouble, "danger")
        elif found.verdict:
            self._say(found.verdict, "ok" if found.holds else "warn")
        else:
            self._say(tr("No value came here yet to try it on."), "muted")

    def _say(self, words: str, tone: str) -> None:
        self.verdict.setText(words)
        set_tone(self.verdict, tone)
