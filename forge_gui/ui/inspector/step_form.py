"""The settings of one kind of step, made from the kind's own schema; every edit is a command."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import SectionHead, column, hairline, row
from forge_gui.ui.controls.switch import Switch
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.inspector.model_picker import ModelPicker
from forge_gui.ui.inspector.number_field import NumberField
from forge_gui.ui.inspector.prompt_field import PromptField
from forge_gui.ui.inspector.schema_fields import Field, FieldKind
from forge_gui.ui.inspector.text_fields import TextField
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.graph import Step
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import Json
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_index import fed_kinds
from forge_gui.viewmodels.models import ModelsViewModel

_FIRST_NUMBERS = 3
_NUMBERS = (FieldKind.NUMBER, FieldKind.INTEGER)
_Show = Callable[[Json], None]


class StepForm(QWidget):
    """Built once for a kind; `show_step` fills it for one step."""

    def __init__(
        self,
        source: ThemeSource,
        editor: EditorViewModel,
        models: ModelsViewModel,
        fields: tuple[Field, ...],
    ) -> None:
        super().__init__()
        self._source, self._editor, self._models = source, editor, models
        self._step = ""
        self._fields = {field.key: field for field in fields}
        self._shows: dict[str, _Show] = {}
        self._prompts: list[PromptField] = []
        self._layout = column(self, gap=0)
        self._place_fields(fields)

    def show_step(self, step: Step) -> None:
        self._step = step.id
        for key, show in self._shows.items():
            show(step.settings.get(key, self._fields[key].default))
        index = self._editor.index
        offered = sorted(index.nodes.keys() - index.followers(step.id) - {step.id})
        kinds = fed_kinds(index, step.id)
        context = self._context_of(_as_text(step.settings.get("model")))
        for prompt in self._prompts:
            prompt.offer(offered, kinds, context)

    def _context_of(self, model: str) -> int | None:
        if not ModelId.is_prefixed(model):
            return None
        found = self._models.row(ModelId.parse(model))
        return found.card.context_length if found else None

    def _place_fields(self, fields: tuple[Field, ...]) -> None:
        for field in fields:
            if field.kind is FieldKind.MODEL:
                picker = ModelPicker(self._source, self._models)
                picker.chosen.connect(partial(self._set, field.key))
                self._shows[field.key] = lambda value, p=picker: p.show_model(_as_text(value))  # type: ignore[misc]
                self._add_section(picker)
        prompts = [field for field in fields if field.kind is FieldKind.TEMPLATE]
        if prompts:
            box = QWidget()
            inner = column(box, gap=6)
            for field in prompts:
                inner.addWidget(self._prompt(field))
            self._add_section(box)
        numbers = [field for field in fields if field.kind in _NUMBERS]
        others = [
            f for f in fields if f.kind not in (*_NUMBERS, FieldKind.MODEL, FieldKind.TEMPLATE)
        ]
        if numbers or others:
            self._place_options(numbers, others)

    def _place_options(self, numbers: list[Field], others: list[Field]) -> None:
        box = QWidget()
        inner = column(box, gap=2)
        inner.addWidget(SectionHead("Options"))
        for field in numbers[:_FIRST_NUMBERS]:
            inner.addWidget(self._number(field))
        rest = QWidget()
        below = column(rest, margins=(0, 0, 0, 0), gap=6)
        for field in numbers[_FIRST_NUMBERS:]:
            below.addWidget(self._number(field))
        for field in others:
            below.addWidget(self._other(field))
        if numbers[_FIRST_NUMBERS:] or others:
            inner.addLayout(self._more_line(rest))
            inner.addWidget(rest)
            rest.hide()
        self._add_section(box)

    def _prompt(self, field: Field) -> PromptField:
        prompt = PromptField(self._source, field)
        prompt.edited.connect(partial(self._set, field.key))
        prompt.completed.connect(self._wire)
        self._prompts.append(prompt)
        self._shows[field.key] = lambda value: prompt.show_text(_as_text(value))
        return prompt

    def _number(self, field: Field) -> QWidget:
        made = NumberField(self._source, field)
        made.edited.connect(partial(self._set, field.key))
        self._shows[field.key] = made.show_value
        return made

    def _other(self, field: Field) -> QWidget:
        if field.kind is FieldKind.SWITCH:
            return self._switch(field)
        if field.kind is FieldKind.CHOICE:
            return self._choice(field)
        made = TextField(field, lines=6 if field.kind is FieldKind.JSON else 2)
        made.edited.connect(partial(self._set, field.key))
        self._shows[field.key] = made.show_value
        return made

    def _switch(self, field: Field) -> QWidget:
        switch = Switch(self._source, field.title)
        switch.toggled.connect(partial(self._set, field.key))
        self._shows[field.key] = lambda value: _quietly(switch, bool(value))
        return _named(field, switch)

    def _choice(self, field: Field) -> QWidget:
        combo = Combo(self._source, field.title)
        combo.addItems(list(field.choices))
        combo.textActivated.connect(partial(self._set, field.key))
        self._shows[field.key] = lambda value: combo.setCurrentText(_as_text(value))
        return _named(field, combo)

    def _add_section(self, part: QWidget) -> None:
        if self._layout.count():
            self._layout.addWidget(hairline())
        section = QWidget()
        section.setProperty("look", "section")
        inner = column(section, margins=(16, 10, 16, 12))
        inner.addWidget(part)
        self._layout.addWidget(section)

    def _more_line(self, rest: QWidget) -> QHBoxLayout:
        """The button that shows and hides what is wanted less often."""
        more = WordButton(self._source, "More options", icon="caret-right", look="quiet")
        more.setFixedHeight(fonts.px(24))

        def toggle() -> None:
            rest.setVisible(rest.isHidden())
            more.set_icon("caret-right" if rest.isHidden() else "caret-down")

        more.clicked.connect(toggle)
        line = row()
        line.addWidget(more)
        line.addStretch(1)
        return line

    def _set(self, key: str, value: Json) -> None:
        if self._step and self._fields[key].kind is FieldKind.MODEL:
            self._editor.set_model(self._step, _as_text(value))
        elif self._step:
            self._editor.set_setting(self._step, key, value)

    def _wire(self, name: str) -> None:
        """A completed name that is a step is meant to be wired from there."""
        if self._step and self._editor.graph.step(name) is not None:
            self._editor.connect_port(name, self._step, name)


def _named(field: Field, control: QWidget) -> QWidget:
    made = QWidget()
    made.setToolTip(field.description)
    line = row(made)
    line.addWidget(label(field.title, size=fonts.DENSE, tone="secondary"))
    line.addStretch(1)
    line.addWidget(control)
    return made


def _quietly(switch: Switch, is_on: bool) -> None:
    switch.blockSignals(True)
    switch.setChecked(is_on)
    switch.blockSignals(False)


def _as_text(value: Json) -> str:
    return value if isinstance(value, str) else ""
