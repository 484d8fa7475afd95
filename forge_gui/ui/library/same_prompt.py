"""One prompt, answered by all models of a comparison side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.verdict_sign import Sign
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.library_asking import Answer, AnswerState, AskingViewModel
from forge_gui.viewmodels.translation import tr

_SIGNS = {
    AnswerState.WAITING: ("hourglass-medium", "muted"),
    AnswerState.WRITING: ("flame-fill", "ember"),
    AnswerState.DONE: ("check-circle-fill", "ok"),
    AnswerState.STOPPED: ("stop-circle", "secondary"),
    AnswerState.FAILED: ("x-circle-fill", "danger"),
}
_ACROSS = 3


class SamePrompt(QWidget):
    """Ctrl+Enter asks. Who cannot answer is named and left out."""

    def __init__(self, source: ThemeSource, asking: AskingViewModel) -> None:
        super().__init__()
        self._source, self._asking = source, asking
        self._models: tuple[ModelId, ...] = ()
        self._panes: dict[ModelId, AnswerPane] = {}
        self.setAccessibleName(tr("Same prompt to all"))
        self.prompt = PromptBox()
        self._ask = WordButton(source, tr("Ask all"), icon="play", look="primary")
        self._ask.setToolTip(tr("Ask all models this (Ctrl+Enter)"))
        self._absent = label(size=fonts.CAPTION, tone="muted", wrap=True)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        layout = column(self, margins=(16, 12, 16, 12), gap=8)
        line = row(gap=8)
        line.addWidget(self.prompt, 1)
        line.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(line)
        layout.addWidget(self._absent)
        layout.addLayout(self._grid, 1)
        self._ask.clicked.connect(self._ask_or_stop)
        self.prompt.sent.connect(self._begin)
        self.prompt.textChanged.connect(self._show)
        asking.changed.connect(self._show)
        self._show()

    def show_models(self, models: Sequence[ModelId], note: str) -> None:
        """Who is asked; `note` says who is not, and why."""
        self._absent.setText(note)
        self._absent.setVisible(bool(note))
        if tuple(models) == self._models:
            return
        self._asking.forget()
        self._models = tuple(models)
        for pane in self._panes.values():
            self._grid.removeWidget(pane)
            pane.hide()
            pane.deleteLater()
        self._panes = {model: AnswerPane(self._source, model) for model in models}
        across = min(_ACROSS, max(1, len(models) if len(models) != _ACROSS + 1 else 2))
        for number, pane in enumerate(self._panes.values()):
            self._grid.addWidget(pane, number // across, number % across)
        self._show()

    def _ask_or_stop(self) -> None:
        if self._asking.is_running:
            self._asking.stop()
        else:
            self._begin()

    def _begin(self) -> None:
        self._asking.ask(self._models, self.prompt.toPlainText())

    def _show(self) -> None:
        is_running = self._asking.is_running
        self._ask.setText(tr("Stop") if is_running else tr("Ask all"))
        self._ask.set_icon("stop" if is_running else "play")
        has_text = bool(self.prompt.toPlainText().strip()) and bool(self._models)
        self._ask.setEnabled(is_running or has_text)
        answers = self._asking.by_model
        for model, pane in self._panes.items():
            pane.show_answer(answers.get(model))


class PromptBox(QPlainTextEdit):
    """Tab leaves it; `sent` comes for Ctrl+Enter."""

    sent = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Prompt for all models"))
        self.setPlaceholderText(tr("What shall they all answer?"))
        self.setTabChangesFocus(True)
        self.setFont(fonts.mono())
        self.setFixedHeight(fonts.px(84))

    def event(self, event: QEvent) -> bool:
        """Elsewhere Ctrl+Enter runs the pipeline; here it asks."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and _sends(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _sends(event):
            self.sent.emit()
            return
        super().keyPressEvent(event)


def _sends(event: QKeyEvent) -> bool:
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


class AnswerPane(QWidget):
    """One model's answer: its name, how it stands, its text as it comes."""

    def __init__(self, source: ThemeSource, model: ModelId) -> None:
        super().__init__()
        name = wording.model_name(model)
        self.setAccessibleName(name)
        self._shown = ""
        self._sign = Sign(source)
        self._state = ElidedLabel(size=fonts.CAPTION, tone="secondary")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Answer of {model}", model=name))
        self.text.setFont(fonts.ui(fonts.DENSE))
        self.text.setProperty("look", "well")
        layout = column(self, gap=4)
        head = row(gap=6)
        head.addWidget(self._sign)
        title = ElidedLabel(name, weight=fonts.MEDIUM)
        head.addWidget(title, 1)
        head.addWidget(self._state, 1)
        self._state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)
        self.show_answer(None)

    def show_answer(self, answer: Answer | None) -> None:
        """None: nothing was asked yet."""
        self._sign.show_sign(*(_SIGNS[answer.state] if answer else ("circle", "muted")))
        self._state.setText(answer.words if answer else tr("Not asked yet"))
        self._put((answer.trouble or answer.text) if answer else "")

    def _put(self, text: str) -> None:
        """Only what is new is laid out while it streams."""
        if text == self._shown:
            return
        if self._shown and text.startswith(self._shown):
            cursor = QTextCursor(self.text.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(text[len(self._shown) :])
        else:
            self.text.setPlainText(text)
        self._shown = text
