"""Below a turn: its figures, which of several it is, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import row
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels import playground_facts as facts
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.numbers import whole
from forge_gui.viewmodels.playground_column import TurnRow
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

COPY, EDIT, AGAIN, BRANCH, REMOVE = "copy", "edit", "again", "branch", "remove"
PREVIOUS, NEXT = "previous", "next"
_DEEDS = {  # icon, words, whether for prompts, whether for answers
    COPY: ("copy", QT_TR_NOOP("Copy"), True, True),
    EDIT: ("pencil-simple", QT_TR_NOOP("Edit"), True, True),
    AGAIN: ("arrow-clockwise", QT_TR_NOOP("Answer again"), False, True),
    BRANCH: ("git-branch", QT_TR_NOOP("Go on from here in a new chat"), True, True),
    REMOVE: ("trash", QT_TR_NOOP("Remove this and what follows"), True, True),
}
_HIGH = 26


class TurnFoot(QWidget):
    """`wanted` carries one of the deeds."""

    wanted = Signal(str)

    def __init__(self, source: ThemeSource, *, is_prompt: bool, is_shared: bool = False) -> None:
        super().__init__()
        self._source, self._is_prompt, self._is_shared = source, is_prompt, is_shared
        self._audience = ""
        self._row: TurnRow | None = None
        self._is_reachable = False
        self._deeds: list[IconButton] = []
        self._sides: tuple[IconButton, IconButton] | None = None
        self._words = ElidedLabel(size=fonts.CAPTION, tone="muted")
        self._line = row(self, gap=2)
        self._line.addWidget(self._words, 1)
        self._place = label(size=fonts.CAPTION, tone="secondary", parent=self)
        self._place.hide()

    def sizeHint(self) -> QSize:
        return QSize(120, fonts.px(_HIGH))

    def show_row(self, shown: TurnRow) -> None:
        self._row = shown
        turn = shown.turn
        told = self._said() if self._is_prompt else facts.figures_words(turn.figures)
        self.show_words(told)
        self._words.setToolTip(facts.figures_origin(turn.figures))
        self._show_sides(shown)
        if self._deeds:
            self.show_deeds(any(one.isVisible() for one in self._deeds))

    def set_audience(self, words: str) -> None:
        """To whom a shared question went, behind the time."""
        if words != self._audience:
            self._audience = words
            if self._row is not None:
                self.show_words(self._said())

    def show_words(self, words: str) -> None:
        if self._words.text() != words:
            self._words.setText(words)

    def show_deeds(self, is_shown: bool) -> None:
        """The buttons are made when they are first wanted: there may be hundreds of turns."""
        is_live = self._row is not None and self._row.is_live
        if is_shown and not self._deeds and not is_live:
            self._make_deeds()
        for one in self._deeds:
            one.setVisible(is_shown and not is_live)

    def set_reachable(self, is_reachable: bool) -> None:
        """Whether Tab stops at its buttons."""
        self._is_reachable = is_reachable
        self.show_deeds(is_reachable or self.underMouse())
        for one in (*self._deeds, *(self._sides or ())):
            one.setFocusPolicy(self._policy)

    def open_menu(self, at: QPoint | None = None) -> None:
        """All that can be done with it, by name."""
        if self._row is None or self._row.is_live:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for deed in self._possible():
            line = menu.addAction(tr(_DEEDS[deed][1]))
            line.triggered.connect(lambda _on=False, deed=deed: self.wanted.emit(deed))
        if self._row.of > 1:
            menu.addSeparator()
            before = menu.addAction(tr("Show the one before"))
            after = menu.addAction(tr("Show the next one"))
            before.setEnabled(self._row.at > 1)
            after.setEnabled(self._row.at < self._row.of)
            before.triggered.connect(lambda: self.wanted.emit(PREVIOUS))
            after.triggered.connect(lambda: self.wanted.emit(NEXT))
        menu.popup(at or self.mapToGlobal(QPoint(0, self.height())))

    @property
    def _policy(self) -> Qt.FocusPolicy:
        return Qt.FocusPolicy.TabFocus if self._is_reachable else Qt.FocusPolicy.NoFocus

    def _said(self) -> str:
        when = wording.clock_time(self._row.turn.at) if self._row is not None else ""
        return ", ".join(part for part in (when, self._audience) if part)

    def _possible(self) -> list[str]:
        """A shared question can be asked again of all that were asked."""
        found = []
        for deed, (_, _, for_prompts, for_answers) in _DEEDS.items():
            is_possible = for_prompts if self._is_prompt else for_answers
            if is_possible or (deed == AGAIN and self._is_shared):
                found.append(deed)
        return found

    def _make_deeds(self) -> None:
        for deed in self._possible():
            if deed == REMOVE:
                continue
            icon, words, *_ = _DEEDS[deed]
            made = IconButton(self._source, icon, tr(words), size=24, icon_size=14)
            made.setFocusPolicy(self._policy)
            made.clicked.connect(lambda _on=False, deed=deed: self.wanted.emit(deed))
            self._line.addWidget(made)
            self._deeds.append(made)

    def _show_sides(self, shown: TurnRow) -> None:
        """`2 of 3`, with a way to the one before and after."""
        if shown.of < 2:
            if self._sides is not None:
                for part in (*self._sides, self._place):
                    part.hide()
            return
        if self._sides is None:
            before = IconButton(
                self._source, "caret-left", tr("Show the one before"), size=20, icon_size=12
            )
            after = IconButton(
                self._source, "caret-right", tr("Show the next one"), size=20, icon_size=12
            )
            before.clicked.connect(lambda: self.wanted.emit(PREVIOUS))
            after.clicked.connect(lambda: self.wanted.emit(NEXT))
            self._sides = before, after
            self._line.insertWidget(0, before)
            self._line.insertWidget(1, self._place)
            self._line.insertWidget(2, after)
        before, after = self._sides
        for one in self._sides:
            one.setFocusPolicy(self._policy)
            one.show()
        before.setEnabled(shown.at > 1 and not shown.is_live)
        after.setEnabled(shown.at < shown.of and not shown.is_live)
        self._place.setText(tr("{n} of {many}", n=whole(shown.at), many=whole(shown.of)))
        self._place.show()
