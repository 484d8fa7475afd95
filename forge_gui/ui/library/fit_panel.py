"""Whether this PC can run the model: each resource with its verdict, then warnings and advice."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import SectionHead, column, empty, row
from forge_gui.ui.controls.verdict_sign import Sign
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.library import Compatibility, Enough, ResourceVerdict
from forge_gui.values.sentence import Sentence
from forge_gui.viewmodels import numbers
from forge_gui.viewmodels.library_advice import (
    ENOUGH_WORDS,
    RESOURCE_WORDS,
    SCORE_TIP,
    AdviceViewModel,
)
from forge_gui.viewmodels.sentence_words import in_words
from forge_gui.viewmodels.translation import tr

_LOOKS = {
    Enough.ENOUGH: ("check-circle-fill", "ok"),
    Enough.TIGHT: ("warning-fill", "warn"),
    Enough.SHORT: ("x-circle-fill", "danger"),
    Enough.NOT_NEEDED: ("minus", "muted"),
    Enough.UNKNOWN: ("question", "muted"),
}


class FitPanel(QWidget):
    """Hidden until the engine has looked; while it looks at another model, its place is held."""

    def __init__(self, source: ThemeSource, advice: AdviceViewModel) -> None:
        super().__init__()
        self._source, self._advice = source, advice
        self._shown: Compatibility | None = None
        self.setAccessibleName(tr("Can this PC run it?"))
        self._head = SectionHead(tr("Can this PC run it?"))
        self._head.remark.setToolTip(tr(SCORE_TIP))
        self._rows = column(gap=4)
        self._said = label(size=fonts.CAPTION, tone="secondary", wrap=True)
        inner = column(self, margins=(16, 8, 16, 12), gap=6)
        inner.addWidget(self._head)
        inner.addLayout(self._rows)
        inner.addWidget(self._said)
        inner.addStretch(1)  # what is held of another model's place
        advice.checkedChanged.connect(self._show)
        self._show()

    def _show(self) -> None:
        found = self._advice.checked
        if found is None:
            self._hold_place()
            return
        self.setMinimumHeight(0)
        self.setVisible(bool(found.resources))
        if found == self._shown:
            return
        self._shown = found
        score = numbers.percent(found.score * 100) if found.score is not None else ""
        self._head.remark.setText(tr("{share} of what is needed", share=score) if score else "")
        empty(self._rows)
        for one in found.resources:
            self._rows.addWidget(_ResourceRow(self._source, one))
        told = [in_words(one) for one in (*found.warnings, *found.advice) if not _of_model(one)]
        self._said.setText("\n".join(told))
        self._said.setVisible(bool(told))

    def _hold_place(self) -> None:
        if not self.isVisible():
            self.hide()
            return
        self.setMinimumHeight(self.height())
        self._shown = None
        self._head.remark.setText("")
        empty(self._rows)
        self._said.hide()


def _of_model(one: Sentence) -> bool:
    """Whether it says what the model cannot do at all, which stands above under its own head."""
    return one.template == "{limits}"


class _ResourceRow(QWidget):
    def __init__(self, source: ThemeSource, shown: ResourceVerdict) -> None:
        super().__init__()
        name, how = tr(RESOURCE_WORDS[shown.resource]), tr(ENOUGH_WORDS[shown.enough])
        said = in_words(shown.sentence)
        self.setAccessibleName(f"{name}: {how}. {said}")
        self.setToolTip(f"{name}: {how}")
        layout = row(self, gap=8)
        sign = Sign(source)
        sign.show_sign(*_LOOKS[shown.enough])
        layout.addWidget(sign)
        title = label(name, size=fonts.DENSE, tone="secondary")
        title.setFixedWidth(fonts.px(88))
        layout.addWidget(title)
        layout.addWidget(label(said, size=fonts.DENSE, wrap=True), 1)
