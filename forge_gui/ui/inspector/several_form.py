"""Several nodes at once: what they have in common can be changed for all of them together."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from forge_gui.ui.controls.flow_row import FlowRow
from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import SectionHead, column
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.inspector.colour_row import ColourRow
from forge_gui.ui.inspector.model_picker import ModelPicker
from forge_gui.ui.inspector.running_section import ModeRow
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.graph import Step, StepMode
from forge_gui.viewmodels.alignment import Axis, Line
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr
from forge_gui.viewmodels.wording import joined

_ALIGN = (
    (Line.LEFT, "align-left", QT_TR_NOOP("Align left edges")),
    (Line.CENTRE, "align-center-horizontal", QT_TR_NOOP("Align centres")),
    (Line.RIGHT, "align-right", QT_TR_NOOP("Align right edges")),
    (Line.TOP, "align-top", QT_TR_NOOP("Align top edges")),
    (Line.MIDDLE, "align-center-vertical", QT_TR_NOOP("Align middles")),
    (Line.BOTTOM, "align-bottom", QT_TR_NOOP("Align bottom edges")),
)


class SeveralForm(QWidget):
    """Shows the parts that fit what is selected."""

    def __init__(
        self, source: ThemeSource, editor: EditorViewModel, models: ModelsViewModel
    ) -> None:
        super().__init__()
        self._editor = editor
        self._what = label(size=fonts.DENSE, tone="secondary", wrap=True)
        self.picker = ModelPicker(
            source, models, tr("Model of all"), tr("They use different models")
        )
        self.picker.chosen.connect(self._set_model)
        self.mode = ModeRow(source)
        self.mode.chosen.connect(lambda mode: editor.set_mode(StepMode(mode)))
        self.colour = ColourRow(source)
        self.colour.chosen.connect(editor.set_colour)
        self._align = FlowRow(gap=2)
        for line, icon, words in _ALIGN:
            button = IconButton(source, icon, tr(words), framed=True)
            button.clicked.connect(lambda _on=False, wanted=line: editor.align(wanted))
            self._align.add(button)
        self._spread = [
            IconButton(source, "columns", tr("Same gaps from left to right"), framed=True),
            IconButton(source, "rows", tr("Same gaps from top to bottom"), framed=True),
        ]
        for button, axis in zip(self._spread, Axis, strict=True):
            button.clicked.connect(lambda _on=False, wanted=axis: editor.distribute(wanted))
            self._align.add(button)
        arrange = WordButton(source, tr("Arrange along the wires"), icon="flow-arrow")
        arrange.clicked.connect(lambda _on: editor.arrange())
        group = WordButton(source, tr("Group"), icon="selection")
        group.clicked.connect(lambda _on: editor.group())
        self._ways = FlowRow(gap=6)
        self._ways.add(arrange)
        self._ways.add(group)
        self._lay_out()

    def show_selection(self) -> None:
        editor = self._editor
        steps = [step for step in editor.graph.steps if step.id in editor.selected]
        inputs = len(editor.selected) - len(steps)
        notes, groups = len(editor.selected_notes), len(editor.selected_groups)
        wires = len(editor.selected_wires)
        self._what.setText(_counted(len(steps), inputs, notes, groups, wires))
        using = [step for step in steps if self._uses_model(step)]
        models = {str(step.settings.get("model", "")) for step in using}
        self.picker.show_model(models.pop() if len(models) == 1 else "")
        self._models.setVisible(bool(using))
        self._count.remark.setText(count(len(using), "step"))
        modes = {step.mode for step in steps}
        self.mode.show_mode(modes.pop() if len(modes) == 1 else None)
        self._modes.setVisible(bool(steps))
        marks = editor.selected_notes | editor.selected_groups
        self._colours.setVisible(bool(marks))
        self._places.setVisible(editor.can_align)
        for button in self._spread:
            button.setEnabled(editor.can_distribute)

    def _lay_out(self) -> None:
        layout = column(self, margins=(16, 12, 16, 16), gap=12)
        layout.addWidget(self._what)
        self._models, _ = _part(self.picker)
        self._count = self.picker.head
        self._modes, _ = _part(self.mode, tr("In a run"))
        self._colours, _ = _part(self.colour, tr("Colour"))
        self._places, places = _part(self._align, tr("On the canvas"))
        places.addSpacing(4)
        places.addWidget(self._ways)
        for part in (self._models, self._modes, self._colours, self._places):
            layout.addWidget(part)
        layout.addStretch(1)

    def _uses_model(self, step: Step) -> bool:
        info = self._editor.kinds.get(step.kind)
        return info is not None and "model" in info.defaults

    def _set_model(self, model: str) -> None:
        self._editor.set_models(model)
        self.show_selection()


def _part(inside: QWidget, title: str = "") -> tuple[QWidget, QVBoxLayout]:
    made = QWidget()
    layout = column(made, gap=4)
    if title:
        layout.addWidget(SectionHead(title))
    layout.addWidget(inside)
    return made, layout


def _counted(steps: int, inputs: int, notes: int, groups: int, wires: int) -> str:
    parts = ((steps, "step"), (inputs, "input"), (notes, "note"), (groups, "group"))
    told = [count(number, word) for number, word in (*parts, (wires, "wire")) if number]
    return tr("{things} selected.", things=joined(told))
