"""Where nothing was said yet: who answers here, and a few things to begin with."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column, empty, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels.model_rows import ModelRow
from forge_gui.viewmodels.playground_examples import examples
from forge_gui.viewmodels.playground_words import hint
from forge_gui.viewmodels.translation import tr

_WIDEST = 460


class EmptyChat(QWidget):
    """`chosen` carries a prompt to begin with; `library_wanted` where there is no model."""

    chosen = Signal(str)
    library_wanted = Signal()

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._shown: object = self
        self._box = QWidget()
        self._box.setMaximumWidth(fonts.px(_WIDEST))
        self._inner = column(self._box, margins=(16, 16, 16, 16), gap=8)
        layout = column(self)
        layout.addStretch(2)
        line = row(gap=0)
        line.addStretch(1)
        line.addWidget(self._box, 100)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addStretch(3)

    def show_model(self, model: ModelId | None, row_: ModelRow | None, *, is_listed: bool) -> None:
        """No model: none is chosen, or there is none at all; no row: it is not on this PC."""
        shown = (model, row_ is not None, is_listed)
        if shown == self._shown:
            return
        self._shown = shown
        empty(self._inner)
        title, words = hint(model, row_, is_listed=is_listed)
        self._inner.addWidget(label(title, size=fonts.TITLE, weight=fonts.SEMIBOLD, wrap=True))
        self._inner.addWidget(label(words, tone="secondary", wrap=True))
        self._inner.addSpacing(4)
        if row_ is None:
            if is_listed:
                button = WordButton(self._source, tr("Open the library"), icon="books")
                button.clicked.connect(self.library_wanted)
                self._inner.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            return
        for prompt, name in examples(row_):
            button = WordButton(self._source, name, icon="chat-teardrop-text")
            button.setToolTip(prompt)
            button.clicked.connect(lambda _on=False, prompt=prompt: self.chosen.emit(prompt))
            self._inner.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
