"""The chosen value: looked at in its viewer, or edited, as text and, where it is JSON, as a tree.

The text is what counts; it is checked before it is taken. A change in the tree is one change of the
text, so that undo is the text's; the tree follows what is typed as soon as it is JSON again.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSplitter, QStackedWidget, QWidget

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.labels import ElidedLabel, set_tone
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.debug.value_tree_editor import ValueTreeEditor
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.values.json_marks import JsonMarks
from forge_gui.ui.values.value_view import ValueView
from forge_gui.values.json_value import Json
from forge_gui.viewmodels.debug import HeldValue, editable_text, read_edited, what_was
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr
from forge_gui.viewmodels.value_files import ValueFilesViewModel
from forge_gui.viewmodels.value_kinds import looks_like_json

_AS_TEXT, _AS_JSON = QT_TR_NOOP("Text"), "JSON"
_MOST_EDITED = 1_000_000
"""Characters; a longer value is edited in another program."""
_USE_KEY = "Ctrl+Shift+Return"
_AT_ONCE = 20_000
"""Characters that the tree follows with each key; more when nothing was typed for a moment."""
_MOMENT_MS = 250


class ValueEditor(QWidget):
    """`used` tells the value that was edited and the one to use; `put_back` that it shall be as
    it came."""

    used = Signal(object, object)
    put_back = Signal(object)
    left = Signal()
    """Nothing is edited any more: the keyboard goes back to the list."""

    def __init__(self, source: ThemeSource, files: ValueFilesViewModel) -> None:
        super().__init__()
        self._value: HeldValue | None = None
        self._holds_json = False  # the text that is edited was JSON
        self.view = ValueView(source, files)
        self.text = QPlainTextEdit()
        self.text.setFont(fonts.mono())
        self.text.setAccessibleName(tr("Another value"))
        self.text.setTabChangesFocus(True)
        self._marks = JsonMarks(self.text.document(), source)
        self.tree = ValueTreeEditor(source)
        self._refused = ""  # why what was typed in the tree cannot be
        self._follow = QTimer(self, singleShot=True, interval=_MOMENT_MS)
        self._kind = Combo(source, tr("What the value is"))
        self._kind.show_choices([(_AS_TEXT, tr(_AS_TEXT)), (_AS_JSON, _AS_JSON)])
        self.words = ElidedLabel(size=fonts.DENSE, tone="secondary")
        self.edit_button = WordButton(
            source,
            tr("Edit"),
            icon="pencil-simple",
            tip=tr("Put another value in its place (Ctrl+E)"),
        )
        self.back_button = WordButton(source, tr("Put back"), tip=tr("As it came"))
        self.cancel_button = WordButton(
            source, tr("Cancel"), look="quiet", tip=tr("Leave it (Escape)")
        )
        self.use_button = WordButton(
            source, tr("Use this value"), icon="check", tip=tr("Go on with it (Ctrl+Shift+Enter)")
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self._join()

    @property
    def is_editing(self) -> bool:
        return self._stack.currentIndex() == 1

    def show_value(self, value: HeldValue | None, told: str) -> None:
        """Look at this value; one that is being edited stays, as long as it is the same place."""
        before, self._value = self._value, value
        if self.is_editing and _is_same_place(before, value):
            return
        self._look()
        if value is not None and (before is None or not _is_same(before, value)):
            note = tr("from {source}", source=value.source) if value.source else ""
            if value.is_edited:
                note = tr("edited, {change}", change=what_was(value))
            self.view.show_value(value.value, value.port, note)
            set_tone(self.view.note, "warn" if value.is_edited else "muted")
        self._say(told, "secondary")
        self._show_buttons()

    def edit(self) -> None:
        """Edit the value that is looked at."""
        if self._value is None or not self._can_edit():
            return
        text, is_json = editable_text(self._value.value)
        self._kind.choose(_AS_JSON if is_json else _AS_TEXT)
        self._holds_json = not is_json and looks_like_json(text)
        self._marks.set_on(is_json or self._holds_json)
        self.text.setPlainText(text)
        self._stack.setCurrentIndex(1)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.tree.model.show_value(None)
        self._check()
        self._show_buttons()

    def _lay_out(self) -> None:
        self._stack.addWidget(self.view)
        editing = QWidget()
        inner = column(editing, gap=6)
        head = row(gap=8)
        self._name = ElidedLabel(size=fonts.DENSE, weight=fonts.SEMIBOLD)
        head.addWidget(self._name, 1)
        head.addWidget(self._kind)
        inner.addLayout(head)
        inner.addWidget(_side_by_side(self.tree, self.text), 1)
        self._stack.addWidget(editing)
        foot = row(gap=8)
        foot.addWidget(self.words, 1)
        for button in (self.back_button, self.cancel_button, self.edit_button, self.use_button):
            foot.addWidget(button)
        self.foot = foot
        layout = column(self, margins=(16, 6, 12, 8), gap=6)
        layout.addWidget(self._stack, 1)
        layout.addLayout(foot)

    def _join(self) -> None:
        self.edit_button.clicked.connect(self.edit)
        self.cancel_button.clicked.connect(self._cancel)
        self.back_button.clicked.connect(self._put_back)
        self.use_button.clicked.connect(self._use)
        self.text.textChanged.connect(self._typed)
        self._follow.timeout.connect(self._check)
        self.tree.edited.connect(self._write)
        self.tree.refused.connect(self._refuse)
        self.tree.undo_wanted.connect(self.text.undo)
        self.tree.redo_wanted.connect(self.text.redo)
        self._kind.currentIndexChanged.connect(self._retype)
        self.tree.use_wanted.connect(self._use)
        self.tree.cancel_wanted.connect(self._cancel)
        _on_key(self.text, _USE_KEY, self._use)
        _on_key(self.text, "Escape", self._cancel)
        _on_key(self, "Ctrl+E", self.edit)

    def _can_edit(self) -> bool:
        value = self._value
        if value is None or not value.can_edit:
            return False
        return not isinstance(value.value, str) or len(value.value) <= _MOST_EDITED

    def _show_buttons(self) -> None:
        value, is_editing = self._value, self.is_editing
        self.edit_button.setVisible(not is_editing)
        self.edit_button.setEnabled(self._can_edit())
        self.back_button.setVisible(not is_editing and value is not None and value.is_edited)
        self.cancel_button.setVisible(is_editing)
        self.use_button.setVisible(is_editing)
        self._name.setText(tr("{port}, another value", port=value.port) if value else "")

    def _look(self) -> None:
        self._stack.setCurrentIndex(0)

    def _retype(self) -> None:
        self._marks.set_on(self._kind.choice == _AS_JSON or self._holds_json)
        self._check()

    def _read(self) -> tuple[Json, str]:
        is_json = self._kind.choice == _AS_JSON
        return read_edited(self.text.toPlainText(), is_json=is_json)

    def _typed(self) -> None:
        self._refused = ""
        if self.text.document().characterCount() > _AT_ONCE:
            self._follow.start()
        else:
            self._check()

    def _write(self, value: Json) -> None:
        """What was changed in the tree, as one change of the text."""
        _replace(self.text, json.dumps(value, ensure_ascii=False, indent=2))

    def _refuse(self, why: str) -> None:
        self._refused = why
        self._check()

    def _check(self) -> None:
        if not self.is_editing:
            return
        text = self.text.toPlainText()
        is_json = self._kind.choice == _AS_JSON
        tree, broken = (
            read_edited(text, is_json=True) if is_json or self._holds_json else (None, "")
        )
        if not broken and tree != self.tree.model.value:
            self.tree.show_value(tree)
        self.tree.setVisible(isinstance(self.tree.model.value, dict | list))
        self.tree.setEnabled(not broken)
        self.use_button.setEnabled(not (is_json and broken))
        if is_json and broken:
            self._say(broken, "danger")
        elif broken:
            words = tr("No JSON any more.")
            self._say(f"{words} {broken}", "warn")
        elif self._refused:
            self._say(self._refused, "danger")
        else:
            self._say(tr("Nothing changes before you take it."), "secondary")

    def _use(self) -> None:
        value, trouble = self._read()
        if self._value is not None and self.is_editing and not trouble:
            was = self._value
            self._look()
            self._show_buttons()
            self.used.emit(was, value)
            self.left.emit()

    def _put_back(self) -> None:
        if self._value is not None:
            self.put_back.emit(self._value)

    def _cancel(self) -> None:
        self._look()
        self._say("", "secondary")
        self._show_buttons()
        self.left.emit()

    def _say(self, words: str, tone: str) -> None:
        self.words.setText(words)
        set_tone(self.words, tone)


def _side_by_side(one: QWidget, other: QWidget) -> QSplitter:
    split = QSplitter(Qt.Orientation.Horizontal)
    split.setHandleWidth(1)
    split.setChildrenCollapsible(False)
    split.addWidget(one)
    split.addWidget(other)
    split.setSizes([300, 300])
    return split


def _on_key(place: QWidget, keys: str, act: Callable[[], object]) -> None:
    """While the keyboard is there."""
    is_alone = isinstance(place, QPlainTextEdit)
    contexts = Qt.ShortcutContext
    short = QShortcut(QKeySequence(keys), place)
    short.setContext(contexts.WidgetShortcut if is_alone else contexts.WidgetWithChildrenShortcut)
    short.activated.connect(act)


def _replace(text: QPlainTextEdit, words: str) -> None:
    """All of it, as one change that can be undone."""
    cursor = text.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.insertText(words)


def _is_same_place(one: HeldValue | None, other: HeldValue | None) -> bool:
    if one is None or other is None:
        return False
    return (one.step, one.port) == (other.step, other.port)


def _is_same(one: HeldValue, other: HeldValue) -> bool:
    """Nothing about it is to be shown anew."""
    places = (one.step, one.port, one.is_edited) == (other.step, other.port, other.is_edited)
    return places and one.value is other.value
