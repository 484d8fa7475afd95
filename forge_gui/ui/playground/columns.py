"""The columns side by side, as wide as one likes; an empty chat says how to begin."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from forge_gui.ui.controls.section import column
from forge_gui.ui.playground.board import Board
from forge_gui.ui.playground.column_view import ColumnView
from forge_gui.ui.playground.parts import Borrowed
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.playground import PlaygroundViewModel
from forge_gui.viewmodels.playground_column import ColumnViewModel
from forge_gui.viewmodels.playground_session import ChatSession

_LEAST = 260
"""Pixels that a column needs; more columns than fit are scrolled to."""


class Columns(QWidget):
    """Follows the chat that is shown."""

    link_wanted = Signal(str)
    library_wanted = Signal()
    prompt_chosen = Signal(str)

    def __init__(
        self, source: ThemeSource, playground: PlaygroundViewModel, borrowed: Borrowed
    ) -> None:
        super().__init__()
        self._source, self._playground, self._borrowed = source, playground, borrowed
        self._session: ChatSession | None = None
        self.views: list[ColumnView] = []
        self.board = Board(source, playground)
        self.board.link_wanted.connect(self.link_wanted)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self.board)
        self._area.viewport().installEventFilter(self)
        self._area.horizontalScrollBar().valueChanged.connect(self._tell_sight)
        layout = column(self)
        layout.addWidget(self._area)
        models = playground.models
        for told in (models.rowsChanged, models.rowChanged, models.autosChanged):
            told.connect(self._show_facts)
        self.follow_session()

    def follow_session(self) -> None:
        """Another chat is shown."""
        session = self._playground.session
        if session is self._session:
            return
        self._session = session
        session.columnsChanged.connect(self._put)
        session.busyChanged.connect(self._show_facts)
        session.joint.changed.connect(self._show_joint)
        session.changed.connect(self._show_joint)
        self._put()

    def edit_last(self) -> None:
        """The last prompt, to be said in other words."""
        if self.board.edit_last():
            return
        for view in self.views:
            turn = view.column.last_prompt
            if turn is not None and view.thread_view.edit(turn.id):
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._tell_sight()
        return super().eventFilter(watched, event)

    def _put(self) -> None:
        session = self._playground.session
        wanted = list(session.shown)
        kept = {view.column: view for view in self.views}
        for shown, view in kept.items():
            if shown not in wanted:
                view.hide()
                view.deleteLater()
        self.views = [kept.get(one) or self._made(one) for one in wanted]
        for view in self.views:
            view.setMinimumWidth(fonts.px(_LEAST))
        self.board.set_columns(self.views)
        for view in self.views:
            if view.column not in kept and len(self.views) == 1:
                view.begin()
        self._show_facts()
        self._show_joint()

    def _made(self, shown: ColumnViewModel) -> ColumnView:
        made = ColumnView(self._source, self._playground, shown, self._borrowed)
        made.link_wanted.connect(self.link_wanted)
        made.library_wanted.connect(self.library_wanted)
        made.prompt_chosen.connect(self.prompt_chosen)
        return made

    def _tell_sight(self) -> None:
        port = self._area.viewport()
        self.board.set_sight(-self.board.x(), port.width())

    def _show_facts(self, _row: object = None) -> None:
        for view in self.views:
            view.show_facts()

    def _show_joint(self) -> None:
        joint = self._playground.session.joint_answer
        for view in self.views:
            view.show_joint(joint)
