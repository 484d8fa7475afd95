"""One rule of a strategy: what it takes now, the facts that decided, who comes after, who cannot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.verdict_sign import Sign
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.routing import Considered
from forge_gui.values.strategies import RuleNow, StrategyTrial
from forge_gui.viewmodels import numbers, wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.engine_words import said
from forge_gui.viewmodels.sentence_words import in_words
from forge_gui.viewmodels.strategies_words import rule_about, taken
from forge_gui.viewmodels.translation import tr

_SHOWN_AT_ONCE = 4
"""So many reasons; the others come with the models that were not taken."""


class RuleCard(QFrame):
    """`trials` are answers of its models when they were tried."""

    def __init__(
        self, source: ThemeSource, shown: RuleNow, trials: Sequence[StrategyTrial] = ()
    ) -> None:
        super().__init__()
        self._source, self._shown = source, shown
        self._more: WordButton | None = None
        self.setProperty("look", "card")
        words = tr("{rule}: {models}", rule=shown.rule.name, models=taken(shown))
        self.setAccessibleName(words)
        inner = column(self, margins=(16, 10, 16, 12), gap=4)
        head = row(gap=8)
        head.addWidget(label(shown.rule.name, size=fonts.DENSE, tone="secondary"))
        head.addWidget(ElidedLabel(rule_about(shown.rule), size=fonts.CAPTION, tone="muted"), 1)
        inner.addLayout(head)
        inner.addWidget(self._models())
        if shown.trouble is not None:
            tone = "danger" if not shown.models else "warn"
            inner.addWidget(_words(in_words(shown.trouble), tone))
        for reason in shown.reasons[:_SHOWN_AT_ONCE]:
            inner.addWidget(_bullet(in_words(reason)))
        if shown.fallbacks:
            names = wording.joined([wording.model_name(one) for one in shown.fallbacks])
            inner.addWidget(_words(tr("Where it fails: {models}.", models=names), "secondary"))
        for one in trials:
            if one.model in shown.models:
                inner.addWidget(self._trial(one))
        self._add_more(inner)

    def _models(self) -> QWidget:
        made = QWidget()
        line = row(made, gap=8)
        sign = Sign(self._source, size=16)
        if not self._shown.models:
            sign.show_sign("x-circle-fill", "danger")
        elif self._shown.trouble is not None:
            sign.show_sign("warning-fill", "warn")
        else:
            sign.show_sign("check-circle-fill", "ok")
        line.addWidget(sign)
        name = ElidedLabel(taken(self._shown), size=fonts.TITLE, weight=fonts.SEMIBOLD)
        line.addWidget(name, 1)
        return made

    def _trial(self, one: StrategyTrial) -> QWidget:
        made = QWidget()
        line = row(made, gap=6)
        sign = Sign(self._source)
        sign.show_sign(*(("check", "ok") if one.is_healthy else ("x-circle-fill", "danger")))
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        seconds = numbers.figure(one.seconds, 1)
        told = tr("{model}, {seconds} s: {sentence}", model=wording.model_name(one.model),
                  seconds=seconds, sentence=said(one.sentence))  # fmt: skip
        line.addWidget(label(told, size=fonts.DENSE, wrap=True), 1)
        return made

    def _add_more(self, layout: QVBoxLayout) -> None:
        """Further reasons and the models that were not taken, behind a button."""
        shown = self._shown
        more = shown.reasons[_SHOWN_AT_ONCE:]
        others: Sequence[Considered] = (*shown.alternatives, *shown.left_out)
        if not (more or others):
            return
        words = tr("Why, and {others}", others=count(len(others), "other")) if others else tr("Why")
        button = WordButton(self._source, words, icon="caret-right", look="quiet")
        button.setCheckable(True)
        button.setAccessibleName(f"{shown.rule.name}: {words}")
        rest = QWidget()
        inside = column(rest, margins=(8, 0, 0, 0), gap=2)
        for reason in more:
            inside.addWidget(_bullet(in_words(reason)))
        for one in others:
            name = wording.model_name(one.model)
            told = tr("{model}: {sentence}", model=name, sentence=in_words(one.sentence))
            inside.addWidget(_bullet(told, "secondary"))
        rest.setVisible(False)
        holder = row(gap=0)
        holder.addWidget(button)
        holder.addStretch(1)
        layout.addLayout(holder)
        layout.addWidget(rest)

        def toggle(is_open: bool) -> None:
            rest.setVisible(is_open)
            button.set_icon("caret-down" if is_open else "caret-right")

        button.toggled.connect(toggle)
        self._more = button

    def open(self) -> None:
        """Show all that it can tell."""
        if self._more is not None:
            self._more.setChecked(True)


def _words(text: str, tone: str) -> QWidget:
    return label(text, size=fonts.DENSE, tone=tone, wrap=True)


def _bullet(text: str, tone: str = "") -> QWidget:
    made = QWidget()
    layout = row(made, gap=8)
    layout.addWidget(label("•", tone="muted"), 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(label(text, size=fonts.DENSE, tone=tone, wrap=True), 1)
    return made
