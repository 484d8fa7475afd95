"""At the right: how the models of this chat are asked. System prompt, and explained options."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import SectionHead, column, fill, row
from forge_gui.ui.controls.slider import Slider
from forge_gui.ui.playground.parts import Borrowed, Options
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.chats import ChatMode
from forge_gui.viewmodels.numbers import figure
from forge_gui.viewmodels.playground import PlaygroundViewModel
from forge_gui.viewmodels.translation import tr

_WIDTH, _SYSTEM = 288, 132
_SOON_MS = 300


class MannerPanel(QWidget):
    """Follows the chat that is shown."""

    closed = Signal()

    def __init__(
        self, source: ThemeSource, playground: PlaygroundViewModel, borrowed: Borrowed
    ) -> None:
        super().__init__()
        self._playground, self._borrowed = playground, borrowed
        self._options: Options | None = None
        self._shown = playground.session
        fill(self, "surface")
        self.setFixedWidth(fonts.px(_WIDTH))
        self.setAccessibleName(tr("How it is asked"))
        self.system = QPlainTextEdit()
        self.system.setAccessibleName(tr("System prompt"))
        self.system.setPlaceholderText(tr("Who the model is to be and how it is to answer."))
        self.system.setTabChangesFocus(True)
        self.system.setFont(fonts.mono())
        self.system.setFixedHeight(fonts.px(_SYSTEM))
        self._threshold = _Threshold(source, playground)
        close = IconButton(source, "x", tr("Close"), size=24, icon_size=12)
        close.clicked.connect(self.closed)
        inner = QWidget()
        self._layout = self._lay_out(inner, close)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        whole = column(self)
        whole.addWidget(area)
        self._later = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._later.timeout.connect(self._take_system)
        self.system.textChanged.connect(self._later.start)
        self.follow_session()

    def follow_session(self) -> None:
        """Another chat is shown."""
        session = self._playground.session
        session.mannerChanged.connect(self._show)
        session.modeChanged.connect(self._show)
        self._show()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]  # Qt gives it
        self._show()

    def _lay_out(self, inner: QWidget, close: IconButton) -> QVBoxLayout:
        layout = column(inner, margins=(16, 10, 16, 16), gap=8)
        head = row(gap=4)
        head.addWidget(label(tr("How it is asked"), size=fonts.TITLE, weight=fonts.SEMIBOLD), 1)
        head.addWidget(close)
        layout.addLayout(head)
        layout.addWidget(SectionHead(tr("System prompt")))
        layout.addWidget(self.system)
        layout.addWidget(self._threshold)
        layout.addStretch(1)
        return layout

    def _show(self) -> None:
        session = self._playground.session
        is_typing = self._later.isActive() and session is self._shown
        self._shown = session
        if self.system.toPlainText() != session.system and not is_typing:
            self.system.setPlainText(session.system)
            self._later.stop()
        self._threshold.setVisible(session.mode is ChatMode.HAND_OFF)
        self._threshold.show_value()
        if self._options is None:
            self._make_options()
        if self._options is not None:
            for key, show in self._options.shows.items():
                value = getattr(session.sampling, key, None)
                show(list(value) if isinstance(value, tuple) else value)

    def _make_options(self) -> None:
        made = self._borrowed.make_options()
        if made is None:
            return
        widget, self._options = made
        self._layout.insertWidget(self._layout.count() - 1, widget)
        self._options.edited.connect(self._playground.set_option)

    def _take_system(self) -> None:
        self._playground.session.set_system(self.system.toPlainText())


class _Threshold(QWidget):
    """From which confidence on the first answer of a hand-off stays."""

    def __init__(self, source: ThemeSource, playground: PlaygroundViewModel) -> None:
        super().__init__()
        self._playground = playground
        name = tr("Sure enough from")
        self._slider = Slider(source, name, 0, 100)
        words = tr("Higher: more answers are handed on to the second model. Lower: more stay.")
        self._slider.setAccessibleDescription(words)
        self._value = label(size=fonts.DENSE)
        layout = column(self, gap=4)
        layout.addWidget(SectionHead(tr("Hand-off")))
        line = row(gap=8)
        line.addWidget(label(name, size=fonts.DENSE, tone="secondary"))
        line.addWidget(self._slider, 1)
        line.addWidget(self._value)
        layout.addLayout(line)
        layout.addWidget(label(words, size=fonts.CAPTION, tone="muted", wrap=True))
        self._slider.slid_to.connect(self._take)

    def show_value(self) -> None:
        threshold = self._playground.session.threshold
        self._slider.setValue(round(threshold * 100))
        self._value.setText(figure(threshold, 2))

    def _take(self, percent: int) -> None:
        self._playground.session.set_threshold(percent / 100)
        self._value.setText(figure(percent / 100, 2))
