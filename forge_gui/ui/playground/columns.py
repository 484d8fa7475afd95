"""The columns side by side, as wide as one likes; an empty chat says how to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QWidget

from forge_gui.ui.controls.section import column
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
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._splitter)
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
        for view in self.views:
            turn = view.column.last_prompt
            found = view.thread_view.view_of(turn.id) if turn is not None else None
            if found is not None:
                found.begin_edit()
                return

    def _put(self) -> None:
        session = self._playground.session
        wanted = list(session.shown)
        kept = {view.column: view for view in self.views}
        for shown, view in kept.items():
            if shown not in wanted:
                view.hide()
                view.deleteLater()
        self.views = [kept.get(one) or self._made(one) for one in wanted]
        for place, view in enumerate(self.views):
            if self._splitter.indexOf(view) != place:
                self._splitter.insertWidget(place, view)
            view.set_narrow(len(wanted) > 1)
            view.setMinimumWidth(fonts.px(_LEAST))
        if len(kept) != len(self.views):
            self._splitter.setSizes([1000] * len(self.views))
        for view in self.views:
            if view.column not in kept:
                view.begin()
        self._show_facts()
        self._show_joint()

    def _made(self, shown: ColumnViewModel) -> ColumnView:
        made = ColumnView(self._source, self._playground, shown, self._borrowed)
        made.link_wanted.connect(self.link_wanted)
        made.library_wanted.connect(self.library_wanted)
        made.prompt_chosen.connect(self.prompt_chosen)
        return made

    def _show_facts(self, _row: object = None) -> None:
        for view in self.views:
            view.show_facts()

    def _show_joint(self) -> None:
        joint = self._playground.session.joint_answer
        for view in self.views:
            view.show_joint(joint)
