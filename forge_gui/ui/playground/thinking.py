"""What a model thought before it answered: one line that opens."""

from __future__ import annotations

from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.playground.answer_view import AnswerView
from forge_gui.ui.playground.pile import Pile
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.translation import tr


class Thinking(Pile):
    """Closed at first; while it is open more is set as it comes."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__(gap=4)
        self._source = source
        self._text = ""
        self._view: AnswerView | None = None
        self._button = WordButton(source, "", icon="caret-right", look="row")
        self._button.setFixedHeight(fonts.px(24))
        self._button.clicked.connect(self._toggle)
        self.put([self._button])

    def show_text(self, text: str, *, is_live: bool) -> None:
        self._text = text
        size = count(len(text), "character")
        words = tr("Thinking: {size}", size=size) if is_live else tr("Thought: {size}", size=size)
        if self._button.text() != words:
            self._button.setText(words)
        if self._view is not None:
            self._view.show_text(text)

    def _toggle(self) -> None:
        if self._view is None:
            self._view = AnswerView(self._source)
            self._view.show_text(self._text)
            self.put([self._button, self._view])
        else:
            self._view = None
            self.put([self._button])
        self._button.set_icon("caret-right" if self._view is None else "caret-down")
