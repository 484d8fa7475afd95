"""A prompt with its head: what it is called, and how many tokens it has, about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import SectionHead, column
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.inspector.prompt_editor import PromptEditor
from forge_gui.ui.inspector.schema_fields import Field
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values import template
from forge_gui.values.graph import PortKind

_CHARS_A_TOKEN = 4
"""A rule of thumb for English; shown with `~`."""


class PromptField(QWidget):
    """An optional prompt (its default is empty) hides behind a button until it is wanted."""

    edited = Signal(str)
    completed = Signal(str)

    def __init__(self, source: ThemeSource, field: Field) -> None:
        super().__init__()
        self._is_optional = field.default == ""
        self._context: int | None = None
        self._head = SectionHead(field.title)
        self._head.setToolTip(field.description)
        self._editor = PromptEditor(source, field.title, min_lines=2 if self._is_optional else 4)
        self._fault = label(size=fonts.CAPTION, tone="danger", wrap=True)
        self._fault.hide()
        self._open = WordButton(
            source, f"Add a {field.title.lower()} prompt", icon="plus", look="quiet"
        )
        self._open.clicked.connect(self._show_editor)
        layout = column(self, gap=4)
        for part in (self._head, self._editor, self._fault):
            layout.addWidget(part)
        layout.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        self._editor.edited.connect(self._edited)
        self._editor.completed.connect(self.completed)
        self._fold(is_folded=self._is_optional)

    def show_text(self, text: str) -> None:
        self._editor.show_text(text)
        if not self._editor.hasFocus():
            self._fold(is_folded=self._is_optional and not text)
        self._count(text)

    def offer(
        self, names: Sequence[str], kinds: Mapping[str, PortKind], context: int | None
    ) -> None:
        """Names for completion, what comes through each port, and the model's context."""
        self._editor.offer(names, kinds)
        self._context = context
        self._count(self._editor.toPlainText())

    def _show_editor(self) -> None:
        self._fold(is_folded=False)
        self._editor.setFocus()

    def _fold(self, *, is_folded: bool) -> None:
        self._open.setVisible(is_folded)
        self._head.setVisible(not is_folded)
        self._editor.setVisible(not is_folded)

    def _edited(self, text: str) -> None:
        self._count(text)
        self.edited.emit(text)

    def _count(self, text: str) -> None:
        tokens = -(-len(text) // _CHARS_A_TOKEN)
        about = f"~{tokens:,}" if tokens else "0"
        of = f" of {self._context:,}" if self._context else ""
        self._head.remark.setText(f"{about}{of} tokens")
        faults = template.scan(text).faults
        self._fault.setText(str(faults[0]) if faults else "")
        self._fault.setVisible(bool(faults) and not self._editor.isHidden())
