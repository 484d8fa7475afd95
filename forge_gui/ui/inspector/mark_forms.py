"""A note and a group: their words and colour."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from forge_gui.ui.controls.flow_row import FlowRow
from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import SectionHead, column
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.inspector.colour_row import ColourRow
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.graph import Group, Note
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_states import name_of
from forge_gui.viewmodels.numbers import whole
from forge_gui.viewmodels.translation import tr


class NoteForm(QWidget):
    """The text is typed here or on the canvas: both are the same."""

    def __init__(self, source: ThemeSource, editor: EditorViewModel) -> None:
        super().__init__()
        self._editor = editor
        self._note = ""
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Text of the note"))
        self.text.setPlaceholderText(
            tr("Words for people: what this part is for, what to try next.")
        )
        self.text.setTabChangesFocus(True)
        self.text.document().setDocumentMargin(6)
        self.text.setFixedHeight(fonts.px(180))
        self.colour = ColourRow(source)
        layout = column(self, margins=(16, 12, 16, 16), gap=4)
        layout.addWidget(SectionHead(tr("Text")))
        layout.addWidget(self.text)
        layout.addSpacing(8)
        layout.addWidget(SectionHead(tr("Colour")))
        layout.addWidget(self.colour)
        layout.addStretch(1)
        self.text.textChanged.connect(self._typed)
        self.colour.chosen.connect(lambda name: editor.set_colour(name, (self._note,)))

    def show_note(self, note: Note) -> None:
        self._note = note.id
        if self.text.toPlainText() != note.text:
            self.text.blockSignals(True)
            self.text.setPlainText(note.text)
            self.text.blockSignals(False)
        self.colour.show_colour(note.colour)

    def _typed(self) -> None:
        if self._note:
            self._editor.set_note_text(self._note, self.text.toPlainText())


class GroupForm(QWidget):
    """`node_chosen` names a member that shall be selected."""

    node_chosen = Signal(str)

    def __init__(self, source: ThemeSource, editor: EditorViewModel) -> None:
        super().__init__()
        self._source, self._editor = source, editor
        self._group = ""
        self.title = QLineEdit()
        self.title.setAccessibleName(tr("Title of the group"))
        self.colour = ColourRow(source)
        self._members: list[WordButton] = []
        self._ids: list[str] = []
        self._count = SectionHead(tr("Inside"))
        self._list = column()
        self._none = label(tr("Nothing is in it."), size=fonts.DENSE, tone="muted")
        layout = column(self, margins=(16, 12, 16, 16), gap=4)
        layout.addWidget(SectionHead(tr("Title")))
        layout.addWidget(self.title)
        layout.addSpacing(8)
        layout.addWidget(SectionHead(tr("Colour")))
        layout.addWidget(self.colour)
        layout.addSpacing(8)
        layout.addWidget(self._count)
        layout.addWidget(self._none)
        layout.addLayout(self._list)
        layout.addSpacing(8)
        choose = WordButton(source, tr("Select what is inside"))
        undo = WordButton(source, tr("Ungroup"))
        ways = FlowRow(gap=6)
        ways.add(choose)
        ways.add(undo)
        layout.addWidget(ways)
        layout.addStretch(1)
        self.title.editingFinished.connect(self._rename)
        self.colour.chosen.connect(lambda name: editor.set_colour(name, (self._group,)))
        choose.clicked.connect(self._choose_members)
        undo.clicked.connect(lambda: editor.ungroup((self._group,)))

    def show_group(self, group: Group) -> None:
        self._group = group.id
        if not self.title.isModified() and self.title.text() != group.title:
            self.title.setText(group.title)
        self.colour.show_colour(group.colour)
        self._ids = list(group.members)
        self._count.remark.setText(whole(len(group.members)))
        self._none.setVisible(not group.members)
        while len(self._members) < len(self._ids):
            at = len(self._members)
            made = WordButton(self._source, "", look="row")
            made.clicked.connect(lambda _on=False, place=at: self._go_to(place))
            self._members.append(made)
            self._list.addWidget(made)
        for place, button in enumerate(self._members):
            button.setVisible(place < len(self._ids))
            if place < len(self._ids):
                self._show_member(button, self._ids[place])

    def _show_member(self, button: WordButton, member: str) -> None:
        node = self._editor.index.nodes.get(member)
        info = self._editor.kinds.get(getattr(node, "kind", ""))
        icon = "note" if node is None else info.icon if info else "file-text"
        button.setText(name_of(node) if node is not None else self._note_words(member))
        button.set_icon(icon)

    def _note_words(self, note_id: str) -> str:
        note = self._editor.index.notes.get(note_id)
        return " ".join(note.text.split())[:40] if note is not None and note.text else note_id

    def _go_to(self, place: int) -> None:
        self.node_chosen.emit(self._ids[place])

    def _choose_members(self) -> None:
        group = self._editor.index.groups.get(self._group)
        if group is not None:
            self._editor.select(group.members)

    def _rename(self) -> None:
        if self.title.isModified():
            self.title.setModified(False)
            self._editor.rename_group(self._group, self.title.text().strip())
