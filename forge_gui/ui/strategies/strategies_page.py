"""Which model does what: the strategies, what each rule takes now and why, and their text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import column, empty, fill, hairline, row
from forge_gui.ui.controls.segments import Segments
from forge_gui.ui.controls.verdict_sign import Sign
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.strategies.rule_card import RuleCard
from forge_gui.ui.strategies.strategy_list import StrategyList, sign_of
from forge_gui.ui.strategies.text_view import TextView
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.strategies import StrategyEntry
from forge_gui.viewmodels.strategies import StrategiesViewModel
from forge_gui.viewmodels.strategies_words import about, place
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

RULES, TEXT = "rules", "text"
_LIST = 300
_ABOUT = QT_TR_NOOP(
    "A strategy says which model does what. The one in use answers every task that names no model."
)


class StrategiesPage(QWidget):
    """`left`: back to the library."""

    left = Signal()

    def __init__(self, source: ThemeSource, strategies: StrategiesViewModel) -> None:
        super().__init__()
        self._source, self._strategies = source, strategies
        self._text: TextView | None = None
        self.setAccessibleName(tr("Strategies"))
        fill(self, "surface")
        self.list = StrategyList(source)
        self._back = WordButton(source, tr("Library"), icon="arrow-left", look="quiet")
        self._sign = Sign(source, size=18)
        self._name = ElidedLabel(size=fonts.PAGE, weight=fonts.SEMIBOLD)
        self._about = label(size=fonts.BODY, tone="secondary", wrap=True)
        self._place = ElidedLabel(size=fonts.CAPTION, tone="muted")
        self.use = WordButton(source, tr("Use it"), look="primary")
        self.stop = WordButton(source, tr("Stop using it"))
        self.try_out = WordButton(source, tr("Try it"), icon="play")
        self.try_out.setToolTip(tr("Asks each of its models for one word, one after the other."))
        self.delete = WordButton(source, tr("Delete"), icon="trash", look="quiet")
        self.parts = Segments(
            source,
            tr("What is shown"),
            (
                (RULES, tr("What it takes now"), tr("Each rule with its model, and why.")),
                (TEXT, tr("Text"), tr("The strategy as YAML, to be changed.")),
            ),
        )
        self._cards = column(margins=(24, 4, 24, 24), gap=12)
        self._stack = QStackedWidget()
        self._area = self._rules()
        self._lay_out()
        self._join()
        self.show_part(RULES)
        self._show_entries()

    def _lay_out(self) -> None:
        layout = column(self)
        head = row(margins=(24, 12, 24, 4), gap=16)
        head.addWidget(label(tr("Strategies"), size=fonts.PAGE, weight=fonts.SEMIBOLD))
        head.addStretch(1)
        head.addWidget(self._back)
        layout.addLayout(head)
        note = label(tr(_ABOUT), size=fonts.DENSE, tone="secondary", wrap=True)
        note.setContentsMargins(24, 0, 24, 10)
        layout.addWidget(note)
        layout.addWidget(hairline())
        below = row(gap=0)
        self.list.setFixedWidth(fonts.px(_LIST))
        below.addWidget(self.list)
        below.addWidget(hairline(vertical=True))
        below.addWidget(self._detail(), 1)
        layout.addLayout(below, 1)

    def _detail(self) -> QWidget:
        made = QWidget()
        fill(made, "surface")
        inner = column(made)
        title = row(margins=(24, 16, 24, 0), gap=10)
        title.addWidget(self._sign)
        title.addWidget(self._name, 1)
        inner.addLayout(title)
        told = column(margins=(24, 4, 24, 0), gap=4)
        told.addWidget(self._about)
        told.addWidget(self._place)
        inner.addLayout(told)
        inner.addLayout(self._deeds())
        self._stack.addWidget(self._area)
        inner.addWidget(self._stack, 1)
        return made

    def _deeds(self) -> QHBoxLayout:
        line = row(margins=(24, 10, 24, 12), gap=8)
        line.addWidget(self.use)
        line.addWidget(self.stop)
        line.addWidget(self.try_out)
        line.addWidget(self.delete)
        line.addStretch(1)
        line.addWidget(self.parts)
        return line

    def _rules(self) -> QWidget:
        inside = QWidget()
        fill(inside, "surface")
        inner = column(inside)
        inner.addLayout(self._cards)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setAccessibleName(tr("What it takes now"))
        return area

    def _join(self) -> None:
        strategies = self._strategies
        self._back.clicked.connect(self.left)
        self.list.chosen.connect(strategies.show)
        self.parts.chosen.connect(self.show_part)
        self.use.clicked.connect(strategies.use)
        self.stop.clicked.connect(strategies.use)
        self.try_out.clicked.connect(strategies.trials.start)
        self.delete.clicked.connect(strategies.delete)
        strategies.entriesChanged.connect(self._show_entries)
        strategies.nowChanged.connect(self._show_rules)
        strategies.trials.changed.connect(self._show_rules)
        strategies.checkChanged.connect(self._show_deeds)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._strategies.load()

    def show_part(self, part: str) -> None:
        """RULES or TEXT."""
        self.parts.show_choice(part)
        self._stack.setCurrentWidget(self.text if part == TEXT else self._area)

    def open_all(self) -> None:
        """Everything that a rule can tell."""
        for card in self._area.findChildren(RuleCard):
            card.open()

    @property
    def text(self) -> TextView:
        """Made when it is first shown."""
        if self._text is None:
            self._text = TextView(self._source, self._strategies)
            self._text.setContentsMargins(24, 0, 24, 16)
            self._stack.addWidget(self._text)
        return self._text

    def _show_entries(self) -> None:
        shown = self._strategies.shown
        self.list.show_entries(self._strategies.entries, shown.name if shown else "")
        self._name.setText(shown.name if shown else "")
        self._about.setText(about(shown) if shown else "")
        self._sign.show_sign(*(sign_of(shown) if shown else ("", "muted")))
        self._show_place(shown)
        self._show_deeds()
        self._show_rules()

    def _show_place(self, shown: StrategyEntry | None) -> None:
        words = "" if shown is None or shown.fault else place(shown)
        self._place.setText(words)
        self._place.setToolTip(shown.path if shown else "")

    def _show_deeds(self) -> None:
        shown = self._strategies.shown
        can_be_used = shown is not None and not shown.fault
        is_in_use = shown is not None and shown.is_in_use
        self.use.setVisible(not is_in_use)
        self.stop.setVisible(is_in_use)
        self.use.setEnabled(can_be_used and not self._strategies.is_changed)
        tip = tr("Save the text first.") if self._strategies.is_changed else ""
        self.use.setToolTip(tip)
        self.try_out.setEnabled(self.use.isEnabled() and not self._strategies.trials.is_going_on)
        words = tr("Trying it") if self._strategies.trials.is_going_on else tr("Try it")
        self.try_out.setText(words)
        self.delete.setVisible(shown is not None and shown.is_own)
        self.parts.setEnabled(can_be_used)

    def _show_rules(self) -> None:
        self._show_deeds()
        empty(self._cards)
        shown, now = self._strategies.shown, self._strategies.now
        if shown is not None and shown.fault:
            told = tr("Mend the file, or take it away: {path}", path=shown.path)
            self._cards.addWidget(label(told, tone="secondary", wrap=True))
            return
        if now is None:
            return
        if not now.rules:
            told = tr("It has no rules. Its constraints hold for every task all the same.")
            self._cards.addWidget(label(told, tone="secondary", wrap=True))
        for one in now.rules:
            self._cards.addWidget(RuleCard(self._source, one, self._strategies.trials.found))
