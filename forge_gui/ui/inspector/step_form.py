"""The settings of one kind of step, made from the kind's own schema; every edit is a command."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.section import column, hairline
from forge_gui.ui.inspector.field_rows import ChoiceRow
from forge_gui.ui.inspector.model_list_field import ModelListField
from forge_gui.ui.inspector.model_picker import ModelPicker
from forge_gui.ui.inspector.number_field import NumberField
from forge_gui.ui.inspector.options_section import OptionsSection
from forge_gui.ui.inspector.prompt_field import PromptField
from forge_gui.ui.inspector.running_section import RunningSection
from forge_gui.ui.inspector.schema_field import SchemaField
from forge_gui.ui.inspector.schema_fields import Field, FieldKind
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.capabilities import Capability
from forge_gui.values.graph import Step
from forge_gui.values.json_value import Json
from forge_gui.viewmodels import inspector_edits
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_index import fed_kinds
from forge_gui.viewmodels.inspector_models import context_of, row_of
from forge_gui.viewmodels.inspector_names import Name, names_for, values_for
from forge_gui.viewmodels.inspector_tokens import PromptTokens, TokenCount, estimated
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.translation import tr

_OWN = (FieldKind.MODEL, FieldKind.TEMPLATE, FieldKind.SCHEMA, FieldKind.MODELS)
RUNNING = "running"
MODELS = "models"
"""The setting that says who is asked stands first, like that of one model; other lists come last."""
_Show = Callable[[Json], None]


class StepForm(QWidget):
    """Built once for a kind; `show_step` fills it for one step.

    `tokens` counts its prompt in the model's own tokens; without it there are estimates.
    """

    def __init__(
        self,
        source: ThemeSource,
        editor: EditorViewModel,
        models: ModelsViewModel,
        fields: tuple[Field, ...],
        tokens: PromptTokens | None = None,
    ) -> None:
        super().__init__()
        self._source, self._editor, self._models = source, editor, models
        self._tokens = tokens
        self._step = ""
        self._fields = {field.key: field for field in fields}
        self._shows: dict[str, _Show] = {}
        self._sometimes: list[tuple[Field, QWidget]] = []
        self._prompts: list[PromptField] = []
        self._lists: dict[str, ModelListField] = {}
        self._options: OptionsSection | None = None
        self._layout = column(self, gap=0)
        self._running = RunningSection(source, editor)
        self._place_fields(fields)
        self._add_section(self._running)
        if tokens is not None:
            tokens.counted.connect(self._counted)

    def show_step(self, step: Step) -> None:
        """Fields that are being typed into keep what they have."""
        self._step = step.id
        for key, show in self._shows.items():
            show(step.settings.get(key, self._fields[key].default))
        for key, field in self._lists.items():
            field.show_value(step.settings.get(key), main=_as_text(step.settings.get("model")))
        for prompt in self._prompts:
            default = prompt.field.default
            text = _as_text(step.settings.get(prompt.field.key, default))
            prompt.show_text(text, whose=step.shown_name)
        for setting, section in self._sometimes:
            section.setVisible(self._counts(setting, step))
        self.show_values()
        if self._options is not None:
            self._options.count_set(self._set_keys(step))
        self._running.show_step(step)

    def show_values(self) -> None:
        """What is known of the step's inputs is different now: completion and counts follow."""
        if not self._prompts or self._editor.graph.step(self._step) is None:
            return
        index = self._editor.index
        names = names_for(index, self._step, self._output_of, self._editor.kinds)
        kinds = fed_kinds(index, self._step)
        for prompt in self._prompts:
            prompt.offer(names, kinds)
        self._count()

    def inputs_changed(self, nodes: frozenset[str]) -> None:
        """These nodes may have other values now; those that still write count when they are done."""
        feeds = self._editor.index.feeds.get(self._step, ())
        done = {node for node in nodes if self._editor.step_run(node).result is not None}
        if any(bound.source in done for bound in feeds):
            self.show_values()

    def _counts(self, field: Field, step: Step) -> bool:
        """Whether a setting means anything beside the others."""
        said, fields = step.settings, self._fields
        wanted = field.shown_where.items()
        return all(said.get(key, fields[key].default) == value for key, value in wanted)

    def _set_keys(self, step: Step) -> list[str]:
        """Settings that are not at their default."""
        fields = self._fields
        return [k for k, v in step.settings.items() if k in fields and v != fields[k].default]

    def _output_of(self, node: str) -> dict[str, Json]:
        return dict(inspector_edits.output_of(self._editor, node))

    # The parts

    def _place_fields(self, fields: Sequence[Field]) -> None:
        of = {kind: [field for field in fields if field.kind is kind] for kind in _OWN}
        for field in (one for one in of[FieldKind.MODEL] if not one.shown_where):
            self._add_section(self._picker(field))
        for field in (one for one in of[FieldKind.MODELS] if one.key == MODELS):
            self._add_section(self._list(field))
        if of[FieldKind.TEMPLATE]:
            box = QWidget()
            inner = column(box, gap=6)
            for field in of[FieldKind.TEMPLATE]:
                inner.addWidget(self._prompt(field))
            self._add_section(box)
        plain = [f for f in fields if f.kind not in _OWN and f.section != RUNNING]
        if plain:
            self._options = OptionsSection(self._source, plain, explains=False)
            self._options.edited.connect(self._set)
            self._shows |= self._options.shows
            self._add_section(self._options)
        for field in (one for one in of[FieldKind.MODEL] if one.shown_where):
            self._sometimes.append((field, self._add_section(self._picker(field))))
        for field in of[FieldKind.SCHEMA]:
            made = SchemaField(self._source, field)
            made.edited.connect(partial(self._set, field.key))
            self._shows[field.key] = made.show_value
            self._add_section(made)
        for field in (one for one in of[FieldKind.MODELS] if one.key != MODELS):
            self._add_section(self._list(field))
        for field in (f for f in fields if f.section == RUNNING):
            is_number = field.kind in (FieldKind.NUMBER, FieldKind.INTEGER)
            row = (NumberField if is_number else ChoiceRow)(self._source, field)
            row.edited.connect(partial(self._set, field.key))
            self._shows[field.key] = row.show_value
            self._running.more.addWidget(row)

    def _picker(self, field: Field) -> ModelPicker:
        is_optional = (field.key != "model" or field.may_be_empty) and not field.ability
        hint = tr("No model") if is_optional else tr("Choose a model")
        only = Capability(field.ability) if field.ability else None
        picker = ModelPicker(self._source, self._models, field.title, hint, only)
        picker.button.setAccessibleDescription(field.description)
        picker.chosen.connect(partial(self._set, field.key))
        self._shows[field.key] = lambda value: picker.show_model(_as_text(value))
        return picker

    def _prompt(self, field: Field) -> PromptField:
        prompt = PromptField(self._source, field)
        prompt.edited.connect(partial(self._set, field.key))
        prompt.completed.connect(partial(self._complete, field.key))
        prompt.undo_wanted.connect(self._editor.undo)
        prompt.redo_wanted.connect(self._editor.redo)
        self._prompts.append(prompt)
        return prompt

    def _list(self, field: Field) -> ModelListField:
        made = ModelListField(self._source, self._models, field)
        made.edited.connect(partial(self._set, field.key))
        self._lists[field.key] = made
        return made

    def _add_section(self, part: QWidget) -> QWidget:
        whole, section = QWidget(), QWidget()
        outer = column(whole, gap=0)
        if self._layout.count():
            outer.addWidget(hairline())
        section.setProperty("look", "section")
        column(section, margins=(16, 10, 16, 12)).addWidget(part)
        outer.addWidget(section)
        self._layout.addWidget(whole)
        return whole

    # Tokens

    def _count(self) -> None:
        """The main prompt as its model reads it, the others by estimate."""
        step = self._editor.graph.step(self._step)
        if step is None:
            return
        model = _as_text(step.settings.get("model")) if "model" in self._fields else ""
        for prompt in self._prompts:
            is_main = bool(model) and prompt.field.key == "prompt" and self._tokens is not None
            if not is_main:
                prompt.show_count(TokenCount(estimated(prompt.text)))
            elif self._tokens is not None:
                values = values_for(self._editor.index, self._step, self._output_of)
                system = _as_text(step.settings.get("system"))
                context = context_of(
                    row_of(self._models.all_rows, model), step.settings.get("context_length")
                )
                self._tokens.count(
                    self, prompt.text, values, system=system, model=model, context=context
                )

    def _counted(self, whose: object, count: TokenCount) -> None:
        if whose is self:
            for prompt in self._prompts:
                if prompt.field.key == "prompt":
                    prompt.show_count(count)

    # Edits

    def _set(self, key: str, value: Json) -> None:
        if not self._step:
            return
        if key == "model":
            self._editor.set_model(self._step, _as_text(value))
            return
        step = self._editor.graph.step(self._step)
        if step is not None and value is not None and step.settings.get(key) == value:
            # Only the order of keys differs, which equal graphs do not tell; both are one undo step.
            self._editor.set_setting(self._step, key, None)
        self._editor.set_setting(self._step, key, value)

    def _complete(self, key: str, name: Name, text: str) -> None:
        if self._step:
            inspector_edits.complete_name(self._editor, self._step, key, text, name)


def _as_text(value: Json) -> str:
    return value if isinstance(value, str) else ""
