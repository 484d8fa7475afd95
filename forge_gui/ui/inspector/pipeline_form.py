"""What the inspector says when no step is chosen: the pipeline itself, its inputs, its faults."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import SectionHead, column, empty, named_value, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.numbers import whole
from forge_gui.viewmodels.translation import tr

_MOST_FAULTS = 5


class PipelineForm(QWidget):
    """`input_chosen` names an input that shall be selected."""

    input_chosen = Signal(str)

    def __init__(self, source: ThemeSource, editor: EditorViewModel) -> None:
        super().__init__()
        self._source, self._editor = source, editor
        self._shown: tuple[str, ...] = ()
        self._name = QLineEdit()
        self._name.setAccessibleName(tr("Name of the pipeline"))
        self._description = QPlainTextEdit()
        self._description.setAccessibleName(tr("Description of the pipeline"))
        self._description.setPlaceholderText(tr("What does it do?"))
        self._description.setTabChangesFocus(True)
        self._description.document().setDocumentMargin(6)
        self._description.setFixedHeight(fonts.px(88))
        self._faults = label(size=fonts.DENSE, tone="danger", wrap=True)
        self._inputs = column(gap=0)
        self._counts = label(size=fonts.DENSE)
        self._wires = label(size=fonts.DENSE)
        self._lay_out()
        self._name.textEdited.connect(lambda text: editor.describe(name=text))
        self._description.textChanged.connect(self._set_description)

    def _lay_out(self) -> None:
        layout = column(self, margins=(16, 12, 16, 16), gap=4)
        layout.addWidget(self._faults)
        layout.addWidget(SectionHead(tr("Name")))
        layout.addWidget(self._name)
        layout.addSpacing(8)
        layout.addWidget(SectionHead(tr("Description")))
        layout.addWidget(self._description)
        layout.addSpacing(8)
        self._inputs_head = SectionHead(tr("Inputs"))
        layout.addWidget(self._inputs_head)
        layout.addLayout(self._inputs)
        line = row()
        add = WordButton(self._source, tr("Add an input"), icon="plus", look="quiet")
        add.clicked.connect(lambda _on: self._editor.add_input())
        line.addWidget(add)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addSpacing(8)
        layout.addWidget(SectionHead(tr("Contents")))
        layout.addWidget(named_value(tr("Steps"), self._counts))
        layout.addWidget(named_value(tr("Wires"), self._wires))

    def show_graph(self) -> None:
        graph = self._editor.graph
        if self._name.text() != graph.name:
            self._name.setText(graph.name)
        if self._description.toPlainText() != graph.description:
            self._description.blockSignals(True)
            self._description.setPlainText(graph.description)
            self._description.blockSignals(False)
        faults = dict.fromkeys(self._editor.faults.values())
        self._faults.setText("\n".join(list(faults)[:_MOST_FAULTS]))
        self._faults.setVisible(bool(faults))
        self._counts.setText(whole(len(graph.steps)))
        wires = sum(map(len, self._editor.index.feeds.values()))
        self._wires.setText(whole(wires))
        self._show_inputs(tuple(given.name for given in graph.inputs))

    def _show_inputs(self, names: tuple[str, ...]) -> None:
        self._inputs_head.remark.setText("" if names else tr("none: the pipeline needs nothing"))
        if names == self._shown:
            return
        self._shown = names
        empty(self._inputs)
        for name in names:
            chosen = WordButton(self._source, name, icon="file-text", look="row")
            chosen.clicked.connect(lambda _on=False, wanted=name: self.input_chosen.emit(wanted))
            self._inputs.addWidget(chosen)

    def _set_description(self) -> None:
        self._editor.describe(description=self._description.toPlainText())
