"""Rows for settings that are chosen, not typed: a name, the control, what it means below."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.segments import Segments
from forge_gui.ui.controls.switch import Switch
from forge_gui.ui.inspector.schema_fields import Field, FieldKind
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.json_value import Json
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_AUTO = (
    ("auto", QT_TR_NOOP("Auto"), QT_TR_NOOP("Left to Forge")),
    ("on", QT_TR_NOOP("On"), ""),
    ("off", QT_TR_NOOP("Off"), ""),
)
_VALUES = {"auto": None, "on": True, "off": False}


class ChoiceRow(QWidget):
    """A switch, a list of choices, or Auto, On and Off. `edited` carries the new value."""

    edited = Signal(object)

    def __init__(self, source: ThemeSource, field: Field) -> None:
        super().__init__()
        self._field = field
        self._control = self._made(source, field)
        self._words = label(field.description, size=fonts.CAPTION, tone="muted", wrap=True)
        self.setToolTip(field.description)
        layout = column(self, margins=(0, 2, 0, 2), gap=2)
        line = row(gap=8)
        line.addWidget(ElidedLabel(field.title, size=fonts.DENSE, tone="secondary"), 1)
        line.addWidget(self._control)
        layout.addLayout(line)
        layout.addWidget(self._words)

    def explain(self, is_on: bool) -> None:
        self._words.setVisible(is_on and bool(self._field.description))

    def show_value(self, value: Json) -> None:
        control = self._control
        if isinstance(control, Switch):
            control.blockSignals(True)
            control.setChecked(bool(value))
            control.blockSignals(False)
        elif isinstance(control, Segments):
            keys = {None: "auto", True: "on", False: "off"}
            control.show_choice(keys.get(value if isinstance(value, bool) else None, "auto"))
        elif isinstance(control, Combo):
            text = value if isinstance(value, str) else ""
            if control.findData(text) < 0 and text:
                control.addItem(text, text)
            control.choose(text)

    def _made(self, source: ThemeSource, field: Field) -> QWidget:
        if field.kind is FieldKind.SWITCH:
            switch = Switch(source, field.title)
            switch.toggled.connect(self.edited.emit)
            switch.setAccessibleDescription(field.description)
            return switch
        if field.kind is FieldKind.LEFT_OR_SWITCH:
            words = [
                (key, tr(word), tr(meaning) if meaning else "") for key, word, meaning in _AUTO
            ]
            segments = Segments(source, field.title, words)
            segments.chosen.connect(lambda key: self.edited.emit(_VALUES[key]))
            return segments
        combo = Combo(source, field.title)
        combo.setAccessibleDescription(field.description)
        combo.show_choices([(one, field.labels.get(one) or _words(one)) for one in field.choices])
        combo.setMinimumContentsLength(8)
        combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        combo.activated.connect(lambda _at: self.edited.emit(combo.choice))
        return combo


def _words(choice: str) -> str:
    """A choice for people: translated, or at least without the marks of a program."""
    said = tr(choice)
    return said.replace("_", " ") if said == choice else said
