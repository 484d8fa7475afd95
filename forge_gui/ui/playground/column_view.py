"""One column: its head, its conversation, and in a vote what its answer did."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from forge_gui.ui.controls.section import column, fill, hairline
from forge_gui.ui.playground import turn_foot
from forge_gui.ui.playground.column_head import ColumnHead
from forge_gui.ui.playground.empty_chat import EmptyChat
from forge_gui.ui.playground.parts import Borrowed, ModelList
from forge_gui.ui.playground.thread_view import ThreadView
from forge_gui.ui.playground.vote_strip import VoteStrip
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.chats import JointAnswer, Turn
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.playground import PlaygroundViewModel
from forge_gui.viewmodels.playground_column import ColumnViewModel
from forge_gui.viewmodels.translation import tr

_FIGURES_MS = 250
"""A figure that changes with every word cannot be read."""


class ColumnView(QWidget):
    """Follows its view-model until it goes."""

    link_wanted = Signal(str)
    library_wanted = Signal()
    prompt_chosen = Signal(str)
    rows_changed = Signal()
    streamed = Signal(object)
    """A LiveAnswer of which there is more."""

    def __init__(
        self,
        source: ThemeSource,
        playground: PlaygroundViewModel,
        shown: ColumnViewModel,
        borrowed: Borrowed,
    ) -> None:
        super().__init__()
        self._playground, self.column, self._borrowed = playground, shown, borrowed
        self._session = playground.session
        self._list: ModelList | None = None
        self._is_shared = False
        self._pace = QTimer(self, interval=_FIGURES_MS, singleShot=True)
        fill(self, "surface")
        self.head = ColumnHead(source, shown)
        self.thread_view = ThreadView(source)
        self._vote = VoteStrip(source)
        layout = column(self)
        layout.addWidget(self.head)
        layout.addWidget(hairline())
        self._empty = EmptyChat(source)
        self._stage = QStackedWidget()
        self._stage.addWidget(self.thread_view)
        self._stage.addWidget(self._empty)
        self._elsewhere = QWidget()
        self._stage.addWidget(self._elsewhere)
        layout.addWidget(self._stage, 1)
        layout.addWidget(self._vote)
        self._vote.hide()
        self.head.model_wanted.connect(self.choose_model)
        self.head.removed.connect(lambda: self._session.remove_column(shown))
        self.head.copied.connect(self._copy_last)
        self.thread_view.wanted.connect(self.do)
        self.thread_view.edited.connect(self.edit)
        self.thread_view.link_wanted.connect(self.link_wanted)
        self._empty.library_wanted.connect(self.library_wanted)
        self._empty.chosen.connect(self.prompt_chosen)
        shown.rowsChanged.connect(self._show_rows)
        shown.streamed.connect(self._show_live)
        shown.modelChanged.connect(self.show_facts)

    def begin(self) -> None:
        """It has its place and its width: show what was said."""
        self._show_rows()

    @property
    def middle(self) -> QWidget:
        """Where its conversation stands, be it its own view or the one that several share."""
        return self._stage

    def set_shared(self, is_shared: bool) -> None:
        """Whether its conversation is shown together with that of other columns."""
        if is_shared is not self._is_shared:
            self._is_shared = is_shared
            self._fill()

    def show_facts(self) -> None:
        """What is known of its model may be other now."""
        model = self.column.model
        self.setAccessibleName(
            tr("Column of {model}", model=wording.model_name(model)) if model else tr("Column")
        )
        can_remove = len(self._session.columns) > 1 and not self._session.is_busy
        found = self._playground.row_of(self.column)
        self.head.show_facts(found, can_remove=can_remove)
        is_empty = not self.column.rows
        if is_empty:
            is_listed = self._playground.models.is_listed
            self._empty.show_model(model, found, is_listed=is_listed)
        filled = self._elsewhere if self._is_shared else self.thread_view
        self._stage.setCurrentWidget(self._empty if is_empty else filled)

    def show_joint(self, joint: JointAnswer | None) -> None:
        """What its answer did in the vote that is shown; None: there is none."""
        live, so_far = self.column.live, self._session.joint.so_far
        if live is not None and so_far.has(live.turn.id):
            self._vote.show_answered(so_far.confidence(live.turn.id))
            self._vote.show()
            return
        last = None if live is not None else self.column.last
        vote = None
        if joint is not None and last is not None:
            vote = next((one for one in joint.votes if one.turn == last.id), None)
        self._vote.setVisible(vote is not None)
        if vote is not None and joint is not None:
            self._vote.show_vote(vote, joint)

    def choose_model(self) -> None:
        """The models to choose from, below its name."""
        if self._list is None:
            self._list = self._borrowed.make_models(self)
            self._list.chosen.connect(lambda text: self.column.set_model(ModelId.parse(text)))
        self._list.open_below(self.head.button, str(self.column.model or ""))

    def _show_rows(self) -> None:
        self._fill()
        self.rows_changed.emit()

    def _fill(self) -> None:
        self.thread_view.show_rows(() if self._is_shared else self.column.rows)
        self._show_live()
        self.show_facts()

    def _show_live(self) -> None:
        live = self.column.live
        if live is not None and not self._is_shared:
            self.thread_view.show_live(live.turn, live.words)
        elif live is not None:
            self.streamed.emit(live)
        if not self._pace.isActive():
            self._pace.start()
            self.head.show_speed(self._playground.row_of(self.column))

    def do(self, turn: Turn, deed: str) -> None:
        """One of turn_foot's deeds, with a turn of this column alone."""
        if deed == turn_foot.COPY:
            QGuiApplication.clipboard().setText(turn.text)
        elif deed == turn_foot.AGAIN:
            self._session.answer_again(self.column, turn)
        elif deed == turn_foot.BRANCH:
            self._playground.sessions.branch([(self.column, turn)])
        elif deed == turn_foot.REMOVE:
            self.column.remove(turn)
        elif deed in (turn_foot.PREVIOUS, turn_foot.NEXT):
            self.column.step(turn, 1 if deed == turn_foot.NEXT else -1)

    def edit(self, turn: Turn, text: str) -> None:
        """A turn of this column alone shall have this text."""
        if turn.model is None:
            self._session.edit_prompt(self.column, turn, text)
        else:
            self._session.edit_answer(self.column, turn, text)

    def _copy_last(self) -> None:
        last = self.column.last_answer
        if last is not None:
            QGuiApplication.clipboard().setText(last.text)
