"""One turn of a conversation: who says it, its text, its figures, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QLabel, QWidget

from forge_gui.ui.controls.labels import label, set_tone
from forge_gui.ui.playground.answer_view import AnswerView
from forge_gui.ui.playground.edit_box import EditBox
from forge_gui.ui.playground.file_chips import FileChips
from forge_gui.ui.playground.pile import Pile
from forge_gui.ui.playground.plain_text import PlainText
from forge_gui.ui.playground.thinking import Thinking
from forge_gui.ui.playground.turn_foot import TurnFoot
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.chats import Turn, TurnEnd
from forge_gui.values.generation import Role
from forge_gui.viewmodels import playground_facts as facts
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.playground_column import TurnRow
from forge_gui.viewmodels.translation import tr

_INDENT = 26


class TurnView(Pile):
    """`wanted` carries what a person wants done with it: one of turn_foot's deeds."""

    wanted = Signal(str)
    edited = Signal(str)
    """The text that it shall have."""
    link_wanted = Signal(str)
    walked = Signal(int)
    """To the turn before (-1) or after (1) this one."""

    def __init__(self, source: ThemeSource, row: TurnRow, *, is_shared: bool = False) -> None:
        is_prompt = row.turn.role is Role.USER
        super().__init__(margins=(_INDENT if is_prompt else 0, 8, 0, 8), gap=6)
        self._source, self._is_prompt = source, is_prompt
        self.row = row
        self._thinking: Thinking | None = None
        self._box: EditBox | None = None
        self._note: QLabel | None = None
        self._chips: FileChips | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._text: AnswerView | PlainText
        if is_prompt:
            self._text = PlainText(source)
        else:
            self._text = AnswerView(source)
            self._text.link_wanted.connect(self.link_wanted)
        self.foot = TurnFoot(source, is_prompt=is_prompt, is_shared=is_shared)
        self.foot.wanted.connect(self._want)
        for part in (self._text, self.foot):
            part.setParent(self)
            part.hide()
        self.show_row(row)

    def show_row(self, row: TurnRow) -> None:
        """The same turn, perhaps with more to it."""
        self.row = row
        turn = row.turn
        self._text.show_text(turn.text)
        self._show_thinking(turn, is_live=row.is_live)
        self._show_files(turn)
        self._show_note(turn)
        self.foot.show_row(row)
        self._put_parts()
        if not row.is_live:
            self.setAccessibleName(facts.spoken(turn))
            self.setAccessibleDescription(facts.figures_words(turn.figures))
        elif not self.accessibleName():
            name = wording.model_name(turn.model) if turn.model else ""
            self.setAccessibleName(tr("{model} answers", model=name))

    def show_live(self, turn: Turn, words: str) -> None:
        """More of the answer that comes; only what is new is set."""
        self.row = TurnRow(turn, self.row.at, self.row.of, is_live=True)
        if turn.thinking or self._thinking is not None:
            self._show_thinking(turn, is_live=not turn.text)
        self._text.show_text(turn.text)
        self.foot.show_words(words)
        self._put_parts()

    def begin_edit(self) -> None:
        """Its text in a box, in its place."""
        if self._box is not None or self.row.is_live:
            return
        self._box = EditBox(self._source, self.row.turn.text, asks=self._is_prompt)
        box = self._box
        box.done.connect(self._end_edit)
        box.grew.connect(lambda: self.lay_out(box))
        self._put_parts()
        box.take_keys()

    @property
    def is_edited(self) -> bool:
        """A person writes in it now."""
        return self._box is not None

    def set_current(self, is_current: bool) -> None:
        """Whether Tab stops at it and at what it can do."""
        policy = Qt.FocusPolicy.StrongFocus if is_current else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)
        self.foot.set_reachable(is_current)

    def copy_text(self) -> str:
        return self.row.turn.text

    # Qt

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._is_prompt:
            painter = QPainter(self)
            mirror(painter, QRectF(self.rect()))
            side = fonts.px(16)
            box = QRectF(0, self._top + 1, side, side)
            icons.paint(painter, "user", box, self._source.theme.secondary)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.walked.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.row.of > 1:
            is_on = (key == Qt.Key.Key_Right) != self.isRightToLeft()
            self.wanted.emit("next" if is_on else "previous")
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu):
            self.foot.open_menu()
        elif key == Qt.Key.Key_F2:
            self._want("edit")
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.wanted.emit("copy")
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.foot.open_menu(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.foot.show_deeds(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.foot.show_deeds(self.hasFocus())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.foot.show_deeds(True)

    # Inside

    def _want(self, deed: str) -> None:
        if deed == "edit":
            self.begin_edit()
        else:
            self.wanted.emit(deed)

    def _end_edit(self, text: object) -> None:
        """None: it stays as it was."""
        self._box = None
        self._put_parts()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(text, str):
            self.edited.emit(text)

    def _show_thinking(self, turn: Turn, *, is_live: bool) -> None:
        if not turn.thinking:
            self._thinking = None
            return
        if self._thinking is None:
            self._thinking = Thinking(self._source)
        self._thinking.show_text(turn.thinking, is_live=is_live)

    def _show_files(self, turn: Turn) -> None:
        if turn.attachments and self._chips is None:
            self._chips = FileChips(self._source)
            self._chips.show_files(turn.attachments)

    def _show_note(self, turn: Turn) -> None:
        """What should be known of it: it failed, it was stopped, another model answered."""
        words = ": ".join(part for part in (facts.end_words(turn), turn.note) if part)
        if not words or self.row.is_live:
            self._note = None
            return
        note = self._note = self._note or label(size=fonts.DENSE, wrap=True)
        if note.text() != words:
            note.setText(words)
            self.lay_out(note)
        bad = turn.end is TurnEnd.FAILED
        set_tone(note, "danger" if bad else "warn" if turn.end is TurnEnd.LENGTH else "muted")

    def _put_parts(self) -> None:
        """Its parts in order; while a person edits it, a box is in the place of its text."""
        text: QWidget | None = self._text if self.row.turn.text else None
        foot: QWidget | None = self.foot
        if self._box is not None:
            text, foot = self._box, None
        parts = (self._thinking, text, self._chips, self._note, foot)
        kept = (self._text, self.foot)
        self.put([one for one in parts if one is not None], kept=kept)
