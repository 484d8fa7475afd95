"""An input of the pipeline: what it is, and the example that a run takes when nothing is given."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import SectionHead, column, row
from forge_gui.ui.controls.value_box import ValueBox
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.inspector.wire_form import KIND_WORDS
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.graph import PipelineInput, PortKind
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.translation import tr


class InputForm(QWidget):
    """`file_wanted` asks the frame for a file; `file_dropped` carries the path of one."""

    file_wanted = Signal(str)
    file_dropped = Signal(str, Path)

    def __init__(self, source: ThemeSource, editor: EditorViewModel) -> None:
        super().__init__()
        self._editor = editor
        self._name = ""
        self._kind = Combo(source, tr("Kind of value"))
        for kind, words in KIND_WORDS.items():
            self._kind.addItem(tr(words), kind)
        self._description = QLineEdit()
        self._description.setAccessibleName(tr("Description"))
        self._description.setPlaceholderText(tr("What is it for?"))
        self._example = ValueBox(tr("Example"), tr("The text that a run works on"), lines=10)
        self._open = WordButton(source, tr("From a file"), icon="file-text", look="quiet")
        self._count = SectionHead(tr("Example"))
        self._lay_out()
        self._kind.activated.connect(self._set_kind)
        self._description.textEdited.connect(self._set_description)
        self._example.textChanged.connect(self._set_example)
        self._example.dropped.connect(lambda path: self.file_dropped.emit(self._name, path))
        self._open.clicked.connect(lambda: self.file_wanted.emit(self._name))

    def _lay_out(self) -> None:
        layout = column(self, margins=(16, 12, 16, 16), gap=4)
        layout.addWidget(self._count)
        layout.addWidget(self._example)
        line = row()
        line.addWidget(self._open)
        line.addStretch(1)
        layout.addLayout(line)
        hint = tr(
            "Part of the pipeline: runs take it unless you give a value of your own (F4). "
            "Drop a text file on it."
        )
        layout.addWidget(label(hint, size=fonts.CAPTION, tone="muted", wrap=True))
        layout.addSpacing(8)
        layout.addWidget(SectionHead(tr("Description")))
        layout.addWidget(self._description)
        layout.addSpacing(8)
        layout.addWidget(SectionHead(tr("Kind")))
        layout.addWidget(self._kind)

    def show_input(self, given: PipelineInput) -> None:
        self._name = given.name
        self._kind.setCurrentIndex(self._kind.findData(given.kind))
        if self._description.text() != given.description:
            self._description.setText(given.description)
        self._example.show_text(given.example)
        self._count.remark.setText(count(len(given.example), "character"))

    def _set_kind(self, place: int) -> None:
        kind = self._kind.itemData(place)
        if isinstance(kind, str):
            self._editor.set_input(self._name, kind=PortKind(kind))

    def _set_description(self, text: str) -> None:
        self._editor.set_input(self._name, description=text)

    def _set_example(self) -> None:
        if self._name:
            self._editor.set_input(self._name, example=self._example.value)
