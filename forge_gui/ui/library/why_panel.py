"""Why a model was recommended, and which others would do instead."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import SectionHead, column, empty, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels.library_advice import BETTER_WORDS, AdviceViewModel, task_name
from forge_gui.viewmodels.sentence_words import in_words
from forge_gui.viewmodels.translation import tr


class WhyPanel(QWidget):
    """There for models that were recommended last. `looked_at` carries the id of another one."""

    looked_at = Signal(str)

    def __init__(self, source: ThemeSource, advice: AdviceViewModel) -> None:
        super().__init__()
        self._source, self._advice = source, advice
        self._model: ModelId | None = None
        self._head = SectionHead(tr("Why it is recommended"))
        self._why = label(size=fonts.DENSE, tone="secondary", wrap=True)
        self._instead_head = SectionHead(tr("Instead"))
        self._instead = column(gap=2)
        inner = column(self, margins=(16, 8, 16, 12), gap=4)
        for part in (self._head, self._why, self._instead_head):
            inner.addWidget(part)
        inner.addLayout(self._instead)
        self.setAccessibleName(tr("Why it is recommended"))
        advice.recommendedChanged.connect(self._show)

    def show_model(self, model: ModelId) -> None:
        self._model = model
        self._show()

    def _show(self) -> None:
        listed = self._advice.recommended or ()
        found = next((one for one in listed if one.entry.id == self._model), None)
        self.setVisible(found is not None)
        if found is None:
            return
        self._head.remark.setText(task_name(found.task))
        self._why.setText("\n".join(in_words(one) for one in found.reasons))
        self._instead_head.setVisible(bool(found.alternatives))
        empty(self._instead)
        for one in found.alternatives:
            made = QWidget()
            line = row(made, gap=6)
            way = label(tr(BETTER_WORDS[one.better]), size=fonts.DENSE, tone="secondary")
            line.addWidget(way)
            name = WordButton(
                self._source, one.entry.name, look="quiet", tip=tr("Look at this model")
            )
            model = str(one.entry.id)
            name.clicked.connect(lambda _on=False, model=model: self.looked_at.emit(model))
            line.addWidget(name)
            line.addWidget(ElidedLabel(in_words(one.sentence), size=fonts.CAPTION, tone="muted"), 1)
            self._instead.addWidget(made)
