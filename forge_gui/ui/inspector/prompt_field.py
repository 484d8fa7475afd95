"""A prompt with its head: what it is called, how many tokens it has, a button for more room."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import SectionHead, column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.inspector.large_prompt import LargePrompt
from forge_gui.ui.inspector.prompt_editor import PromptEditor, faults_in
from forge_gui.ui.inspector.schema_fields import Field
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.graph import PortKind
from forge_gui.viewmodels.inspector_names import Name
from forge_gui.viewmodels.inspector_tokens import TokenCount
from forge_gui.viewmodels.translation import tr

_MOST_FAULTS = 3


class PromptField(QWidget):
    """A prompt with `add_words` hides behind a button until it is wanted.

    `completed` carries the Name that was taken and the whole text with it.
    """

    edited = Signal(str)
    completed = Signal(object, str)
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, source: ThemeSource, field: Field) -> None:
        super().__init__()
        self.field = field
        self._source = source
        self._is_optional = bool(field.add_words)
        self._whose = ""
        self._offered: tuple[Sequence[Name], Mapping[str, PortKind]] = ((), {})
        self._count = TokenCount(0)
        self._large: LargePrompt | None = None
        self._head = SectionHead(field.title)
        self._head.title.setToolTip(field.description)
        self._enlarge = IconButton(
            source,
            "arrows-out",
            tr("{setting} in a large editor (Ctrl+E)", setting=field.title),
            size=20,
            icon_size=14,
        )
        self.editor = PromptEditor(source, field.title, min_lines=2 if self._is_optional else 4)
        self.editor.setAccessibleDescription(field.description)
        self._fault = label(size=fonts.CAPTION, tone="danger", wrap=True)
        self._warning = label(size=fonts.CAPTION, tone="warn", wrap=True)
        self._open = WordButton(source, field.add_words, icon="plus", look="quiet")
        self._open.clicked.connect(self._show_editor)
        self._enlarge.clicked.connect(self.enlarge)
        self._lay_out()
        self._join(self.editor)
        self._fold(is_folded=self._is_optional)

    @property
    def text(self) -> str:
        return self.editor.toPlainText()

    def show_text(self, text: str, *, whose: str = "") -> None:
        """`whose`: what the step is called, for the title of the large editor."""
        self._whose = whose
        self.editor.show_text(text)
        if self._large is not None:
            self._large.show_text(text, whose)
        if not self.editor.hasFocus():
            self._fold(is_folded=self._is_optional and not text)
        self._tell_faults(text)

    def offer(self, names: Sequence[Name], kinds: Mapping[str, PortKind]) -> None:
        """What completion proposes, and what comes through each port."""
        self._offered = (names, kinds)
        self.editor.offer(names, kinds)
        if self._large is not None:
            self._large.editor.offer(names, kinds)

    def show_count(self, count: TokenCount) -> None:
        self._count = count
        self._head.remark.setText(count.text)
        self._head.remark.setToolTip(count.explanation)
        self._warning.setText(count.warning)
        self._warning.setVisible(bool(count.warning) and not self.editor.isHidden())
        if self._large is not None:
            self._large.show_count(count)

    def enlarge(self) -> None:
        """The same prompt with room to write, in a window beside this one."""
        if self._large is None:
            self._large = LargePrompt(self, self._source, self.field)
            self._join(self._large.editor)
        large = self._large
        large.show_text(self.text, self._whose)
        large.editor.offer(*self._offered)
        large.show_count(self._count)
        large.open_beside(self.window(), self.editor.textCursor().position())

    def _lay_out(self) -> None:
        layout = column(self, gap=4)
        head = row(gap=4)
        head.addWidget(self._head, 1)
        head.addWidget(self._enlarge)
        layout.addLayout(head)
        for part in (self.editor, self._fault, self._warning):
            layout.addWidget(part)
        layout.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        self._fault.hide()
        self._warning.hide()

    def _join(self, editor: PromptEditor) -> None:
        editor.edited.connect(self._edited)
        editor.completed.connect(self.completed)
        editor.undo_wanted.connect(self.undo_wanted)
        editor.redo_wanted.connect(self.redo_wanted)
        if editor is self.editor:
            editor.enlarge_wanted.connect(self.enlarge)

    def _show_editor(self) -> None:
        self._fold(is_folded=False)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self, *, is_folded: bool) -> None:
        self._open.setVisible(is_folded)
        for part in (self._head, self._enlarge, self.editor):
            part.setVisible(not is_folded)

    def _edited(self, text: str) -> None:
        self._tell_faults(text)
        self.edited.emit(text)

    def _tell_faults(self, text: str) -> None:
        sentences = [sentence for sentence, _, _ in faults_in(text)[:_MOST_FAULTS]]
        self._fault.setText("\n".join(sentences))
        self._fault.setVisible(bool(sentences) and not self.editor.isHidden())
