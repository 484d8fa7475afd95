"""Over the columns: how the models work together, and what can be done with the whole chat."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column, fill, hairline, row
from forge_gui.ui.controls.segments import Segments
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.playground.parts import Borrowed, ModelList
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.chats import ChatMode
from forge_gui.viewmodels.playground import PlaygroundViewModel
from forge_gui.viewmodels.playground_alike import MEANS, alike_choices, alike_of
from forge_gui.viewmodels.playground_chats import MODE_WORDS
from forge_gui.viewmodels.playground_session import MOST_COLUMNS
from forge_gui.viewmodels.playground_votes import STRATEGIES
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_MEANINGS = {
    ChatMode.CHAT: QT_TR_NOOP("One model answers"),
    ChatMode.COLUMNS: QT_TR_NOOP("The same prompt to several models, side by side"),
    ChatMode.CONSENSUS: QT_TR_NOOP("Several models vote, and one answer comes of it"),
    ChatMode.HAND_OFF: QT_TR_NOOP("The second model answers where the first is not sure"),
}
_GAP, _SIDE = 8, 16
_LEAST = 720
"""Pixels that it takes with icons alone."""


class ModeBar(QWidget):
    """`manner_toggled` comes for the button of the options."""

    manner_toggled = Signal()

    def __init__(
        self, source: ThemeSource, playground: PlaygroundViewModel, borrowed: Borrowed
    ) -> None:
        super().__init__()
        self._playground, self._borrowed = playground, borrowed
        self._list: ModelList | None = None
        fill(self, "surface")
        choices = [(mode.value, tr(MODE_WORDS[mode]), tr(_MEANINGS[mode])) for mode in ChatMode]
        self.modes = Segments(source, tr("How models work together"), choices)
        self._strategy_word = label(tr("Strategy"), size=fonts.CAPTION, tone="secondary")
        self.strategy = Combo(source, tr("Strategy"))
        self.strategy.setFixedWidth(fonts.px(150))
        self.strategy.show_choices([(key, tr(words)) for key, words in STRATEGIES.items()])
        self.alike = _made_alike(source)
        self._alike_word = label(tr("Group answers by"), size=fonts.CAPTION, tone="secondary")
        self.add = WordButton(source, tr("Add model"), icon="plus")
        self.save = WordButton(source, tr("Save as pipeline"), icon="flow-arrow")
        self.save.setToolTip(tr("The same prompt to the same models, on the canvas"))
        self.manner = IconButton(
            source, "sliders-horizontal", tr("System prompt and options"), framed=True
        )
        layout = column(self)
        layout.addWidget(self._bar())
        layout.addWidget(hairline())
        self._words = ((self.add, self.add.text()), (self.save, self.save.text()))
        self.modes.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.modes.chosen.connect(lambda key: playground.session.set_mode(ChatMode(key)))
        self.strategy.activated.connect(
            lambda: playground.session.set_strategy(self.strategy.choice)
        )
        self.alike.activated.connect(
            lambda: playground.session.set_alike(alike_of(self.alike.choice))
        )
        playground.models.rowsChanged.connect(self._show)
        self.add.clicked.connect(self._ask_model)
        self.save.clicked.connect(playground.save_as_pipeline)
        self.manner.clicked.connect(self.manner_toggled)
        self.follow_session()

    def _bar(self) -> QWidget:
        made = QWidget()
        made.setFixedHeight(fonts.px(44))
        made.setMinimumWidth(fonts.px(_LEAST))  # words of buttons shall not hold a window open
        line = row(made, margins=(_SIDE, 0, _SIDE, 0), gap=_GAP)
        line.addWidget(self.modes)
        line.addWidget(self._strategy_word)
        line.addWidget(self.strategy)
        line.addWidget(self._alike_word)
        line.addWidget(self.alike)
        line.addStretch(1)
        for part in (self.add, self.save, self.manner):
            line.addWidget(part)
        return made

    def follow_session(self) -> None:
        """Another chat is shown."""
        session = self._playground.session
        for told in (session.modeChanged, session.columnsChanged, session.busyChanged):
            told.connect(self._show)
        self._show()

    def _show(self) -> None:
        session = self._playground.session
        self.modes.show_choice(session.mode.value)
        is_vote = session.mode is ChatMode.CONSENSUS
        self.strategy.setVisible(is_vote)
        self.alike.setVisible(is_vote)
        self._fit()
        self.strategy.choose(session.strategy)
        self.alike.show_choices(alike_choices(self._playground.models.all_rows, session.alike))
        self.alike.choose(session.alike.key)
        self.modes.setEnabled(not session.is_busy)
        self.add.setEnabled(not session.is_busy and len(session.columns) < MOST_COLUMNS)
        self.save.setEnabled(any(one.model for one in session.shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is little room the labels go first, then buttons show their icons alone."""
        is_vote = self._playground.session.mode is ChatMode.CONSENSUS
        wide = sum(part.sizeHint().width() + _GAP for part in (self.modes, self.manner)) + 2 * _SIDE
        if is_vote:
            wide += sum(one.minimumWidth() + _GAP for one in (self.strategy, self.alike))
        words = sum(_word_width(button, text) + _GAP for button, text in self._words)
        labels = (self._strategy_word, self._alike_word)
        labelled = wide + words + sum(one.sizeHint().width() + _GAP for one in labels)
        for one in labels:
            one.setVisible(is_vote and labelled <= self.width())
        has_words = wide + words <= self.width()
        for button, text in self._words:
            button.setAccessibleName(text)
            button.setToolTip(button.toolTip() or text)
            if button.text() != (text if has_words else ""):
                button.setText(text if has_words else "")

    def _ask_model(self) -> None:
        if self._list is None:
            self._list = self._borrowed.make_models(self)
            self._list.chosen.connect(self._playground.add_column)
        self._list.open_below(self.add, "")


def _made_alike(source: ThemeSource) -> Combo:
    made = Combo(source, tr("Group answers by"))
    made.setFixedWidth(fonts.px(130))
    made.view().setMinimumWidth(fonts.px(240))
    made.setToolTip(tr(MEANS))
    made.setAccessibleDescription(tr(MEANS))
    return made


def _word_width(button: WordButton, text: str) -> int:
    """How wide it is with its word, whether it shows it now or not."""
    now = button.sizeHint().width()
    if button.text():
        return now
    return now + QFontMetrics(button.font()).horizontalAdvance(text) + _GAP
