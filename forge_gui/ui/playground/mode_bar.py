"""Over the columns: how the models work together, and what can be done with the whole chat."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

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
_NARROW = 900


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
        self.add = WordButton(source, tr("Add model"), icon="plus")
        self.save = WordButton(source, tr("Save as pipeline"), icon="flow-arrow")
        self.save.setToolTip(tr("The same prompt to the same models, on the canvas"))
        self.manner = IconButton(
            source, "sliders-horizontal", tr("System prompt and options"), framed=True
        )
        box = QWidget()
        box.setFixedHeight(fonts.px(44))
        line = row(box, margins=(16, 0, 16, 0), gap=8)
        line.addWidget(self.modes)
        line.addWidget(self._strategy_word)
        line.addWidget(self.strategy)
        line.addStretch(1)
        for part in (self.add, self.save, self.manner):
            line.addWidget(part)
        layout = column(self)
        layout.addWidget(box)
        layout.addWidget(hairline())
        self.modes.chosen.connect(lambda key: playground.session.set_mode(ChatMode(key)))
        self.strategy.activated.connect(
            lambda: playground.session.set_strategy(self.strategy.choice)
        )
        self.add.clicked.connect(self._ask_model)
        self.save.clicked.connect(playground.save_as_pipeline)
        self.manner.clicked.connect(self.manner_toggled)
        self.follow_session()

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
        self._strategy_word.setVisible(is_vote)
        self.strategy.setVisible(is_vote)
        self.strategy.choose(session.strategy)
        self.modes.setEnabled(not session.is_busy)
        self.add.setEnabled(not session.is_busy and len(session.columns) < MOST_COLUMNS)
        self.save.setEnabled(any(one.model for one in session.shown))

    def _ask_model(self) -> None:
        if self._list is None:
            self._list = self._borrowed.make_models(self)
            self._list.chosen.connect(self._playground.add_column)
        self._list.open_below(self.add, "")
