"""The text of a strategy, with every fault below it at its line while it is written."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import column, empty, hairline, row
from forge_gui.ui.controls.verdict_sign import Sign
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.strategies.yaml_box import YamlBox
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.strategies import StrategyFault
from forge_gui.viewmodels import numbers
from forge_gui.viewmodels.sentence_words import in_words
from forge_gui.viewmodels.strategies import StrategiesViewModel
from forge_gui.viewmodels.strategies_words import fault_words
from forge_gui.viewmodels.translation import tr

_MOST_SHOWN = 5


class TextView(QWidget):
    """Saving makes it the person's own; what ships stays as it is."""

    def __init__(self, source: ThemeSource, strategies: StrategiesViewModel) -> None:
        super().__init__()
        self._source, self._strategies = source, strategies
        self._is_told = True
        self.box = YamlBox(source, tr("Text of the strategy"))
        self._sign = Sign(source)
        self._state = ElidedLabel(size=fonts.DENSE, tone="secondary")
        self.save = WordButton(source, tr("Save as my own"), icon="floppy-disk")
        self.save.setToolTip(tr("Keeps it in your own folder; what ships with Forge stays."))
        self.back = WordButton(
            source, tr("Take back"), icon="arrow-counter-clockwise", look="quiet"
        )
        self.faults = column(gap=2)
        layout = column(self, gap=8)
        layout.addWidget(self.box, 1)
        line = row(gap=8)
        line.addWidget(self._sign)
        line.addWidget(self._state, 1)
        line.addWidget(self.back)
        line.addWidget(self.save)
        layout.addWidget(hairline())
        layout.addLayout(line)
        layout.addLayout(self.faults)
        self.box.textChanged.connect(self._typed)
        self.save.clicked.connect(strategies.save)
        self.back.clicked.connect(strategies.take_back)
        strategies.textChanged.connect(self._show_text)
        strategies.checkChanged.connect(self._show_check)
        self._show_text()
        self._show_check()

    def _typed(self) -> None:
        if self._is_told:
            self._strategies.edit(self.box.toPlainText())

    def _show_text(self) -> None:
        self._is_told = False
        if self.box.toPlainText() != self._strategies.text:
            self.box.setPlainText(self._strategies.text)
        self._is_told = True
        self._show_check()

    def _show_check(self) -> None:
        strategies, check = self._strategies, self._strategies.check
        first = check.faults[0].line if check.faults else 0
        self.box.show_fault(first)
        self.save.setEnabled(strategies.can_save)
        self.back.setEnabled(strategies.is_changed)
        self._show_state()
        empty(self.faults)
        for fault in (*check.faults, *check.remarks)[:_MOST_SHOWN]:
            self.faults.addWidget(self._fault(fault, is_remark=fault in check.remarks))

    def _show_state(self) -> None:
        check = self._strategies.check
        if check.faults:
            self._sign.show_sign("x-circle-fill", "danger")
            self._state.setText(tr("It cannot be used as it stands."))
        elif len(check.strategies) > 1:
            self._sign.show_sign("warning-fill", "warn")
            self._state.setText(tr("Several strategies in one text: save them one by one."))
        elif self._strategies.is_changed:
            self._sign.show_sign("pencil-simple", "info")
            self._state.setText(tr("Changed, and not saved."))
        else:
            self._sign.show_sign("check-circle-fill", "ok")
            self._state.setText(tr("It is sound."))

    def _fault(self, fault: StrategyFault, *, is_remark: bool) -> QWidget:
        """A line that leads to its place in the text."""
        made = QWidget()
        line = row(made, gap=6)
        sign = Sign(self._source)
        sign.show_sign(*(("warning-circle", "warn") if is_remark else ("x-circle-fill", "danger")))
        line.addWidget(sign)
        if fault.line:
            words = tr("Line {line}", line=numbers.whole(fault.line))
            way = WordButton(self._source, words, look="quiet", tip=tr("Go to this line"))
            way.setAccessibleName(fault_words(fault))
            way.clicked.connect(lambda: self.box.go_to(fault.line, fault.column))
            line.addWidget(way)
        line.addWidget(label(in_words(fault.sentence), size=fonts.DENSE, wrap=True), 1)
        return made
