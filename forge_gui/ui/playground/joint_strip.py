"""Between columns and prompt: what the models came to together, once they have."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.playground.joint_panel import JointPanel
from forge_gui.ui.playground.path_view import PathView
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.chats import ChatMode, JointAnswer
from forge_gui.viewmodels.numbers import whole
from forge_gui.viewmodels.playground import PlaygroundViewModel
from forge_gui.viewmodels.playground_lifts import Asked, asked_by, lift_told
from forge_gui.viewmodels.playground_session import ChatSession
from forge_gui.viewmodels.playground_votes import path_so_far
from forge_gui.viewmodels.translation import tr

_JOINT = (ChatMode.CONSENSUS, ChatMode.HAND_OFF)


class JointStrip(QWidget):
    """Nothing where the columns are each for themselves."""

    tests_wanted = Signal(object)
    """With the models and the strategy that are to be measured: a playground_lifts.Asked."""

    def __init__(self, source: ThemeSource, playground: PlaygroundViewModel) -> None:
        super().__init__()
        self._source, self._playground = source, playground
        self._session: ChatSession | None = None
        self._panel: JointPanel | None = None
        self._words = label(size=fonts.DENSE, tone="muted", wrap=True)
        self._words.setContentsMargins(16, 8, 16, 8)
        self._layout = column(self)
        self._layout.addWidget(self._words)
        self._way: PathView | None = None

    @property
    def panel(self) -> JointPanel | None:
        """None until there was a joint answer to show."""
        return self._panel

    def follow_session(self) -> None:
        """Another chat is shown."""
        session = self._playground.session
        if session is not self._session:
            self._session = session
            for told in (session.changed, session.modeChanged, session.joint.changed):
                told.connect(self._show)
            session.busyChanged.connect(self._show)
        self._show()

    def _show(self) -> None:
        session = self._playground.session
        is_joint = session.mode in _JOINT
        joint = session.joint_answer if is_joint and not session.is_busy else None
        self.setVisible(is_joint)
        if joint is not None:
            if self._panel is None:
                self._panel = JointPanel(self._source)
                self._panel.tests_wanted.connect(self._want_tests)
                self._playground.lifts.changed.connect(self._show)
                self._layout.addWidget(self._panel)
            self._panel.show_joint(joint)
            found = self._playground.lifts.find(self._asked(joint))
            self._panel.show_lift(lift_told(found) if found else None)
        if self._panel is not None:
            self._panel.setVisible(joint is not None)
        self._show_way(session)
        words = _words(session)
        self._words.setText(words)
        self._words.setVisible(joint is None and bool(words))

    def _show_way(self, session: ChatSession) -> None:
        """The way of a hand-off while it is gone."""
        rows = path_so_far(session.joint.so_far, session.threshold)
        if rows and self._way is None:
            self._way = PathView(self._source)
            inside = row(margins=(16, 4, 16, 4))
            inside.addWidget(self._way)
            self._layout.addLayout(inside)
        if self._way is not None:
            self._way.show_rows(rows)
            self._way.setVisible(bool(rows))

    def _asked(self, joint: JointAnswer) -> Asked:
        return asked_by(joint, [one.model for one in self._playground.session.shown])

    def _want_tests(self) -> None:
        joint = self._playground.session.joint_answer
        if joint is not None:
            self.tests_wanted.emit(self._asked(joint))


def _words(session: ChatSession) -> str:
    """What will come, or why nothing came."""
    is_vote = session.mode is ChatMode.CONSENSUS
    if len(session.shown) < 2:
        if is_vote:
            return tr("A vote needs several models: add another one.")
        return tr("A hand-off needs a second model: add the better one.")
    if session.is_busy:
        return _busy_words(session, is_vote=is_vote)
    if is_vote:
        return tr("All answer the next prompt, and what they agree on is shown here.")
    return tr("The second model answers where the first is not sure enough.")


def _busy_words(session: ChatSession, *, is_vote: bool) -> str:
    """How far it is; the way of a hand-off is drawn as soon as somebody is asked."""
    so_far = session.joint.so_far
    if is_vote and so_far.answered:
        done, of = whole(len(so_far.answered)), whole(len(session.shown))
        return tr("{n} of {many} have answered; then it is counted.", n=done, many=of)
    if is_vote:
        return tr("They answer; then it is counted.")
    return "" if so_far.path else tr("The first one answers.")
