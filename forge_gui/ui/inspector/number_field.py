"""A number with its name, a slider where its range has a sense, and a box to type into."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.slider import Slider
from forge_gui.ui.inspector.schema_fields import (
    Field,
    from_slider,
    number_text,
    parse_number,
    to_slider,
)
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.json_value import Json

_STEPS = 200


class NumberField(QWidget):
    """`edited` carries the new value; None leaves it to the model."""

    edited = Signal(object)

    def __init__(self, source: ThemeSource, field: Field) -> None:
        super().__init__()
        self._field = field
        self._value: float | int | None = None
        self.setToolTip(field.description)
        name = ElidedLabel(field.title, size=fonts.DENSE, tone="secondary")
        name.setFixedWidth(fonts.px(84))
        self._box = QLineEdit()
        self._box.setFixedWidth(fonts.px(64))
        self._box.setProperty("look", "number")
        self._box.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._box.setFont(fonts.ui(fonts.DENSE))
        self._box.setAccessibleName(field.title)
        self._box.setAccessibleDescription(field.description)
        self._box.setPlaceholderText("auto" if field.is_optional else "")
        self._box.editingFinished.connect(self._typed)
        self._slider: Slider | None = None
        line = row(gap=8)
        line.addWidget(name)
        if field.has_slider:
            self._slider = Slider(source, field.title, 0, _STEPS)
            self._slider.slid_to.connect(self._slid)
            line.addWidget(self._slider, 1)
        else:
            line.addStretch(1)
        line.addWidget(self._box)
        self._fault = label(size=fonts.CAPTION, tone="danger", wrap=True)
        self._fault.hide()
        layout = column(self, margins=(0, 2, 0, 2), gap=2)
        layout.addLayout(line)
        layout.addWidget(self._fault)

    def show_value(self, value: Json) -> None:
        number = value if isinstance(value, int | float) and not isinstance(value, bool) else None
        self._value = number
        if not self._box.hasFocus() or not self._box.isModified():
            self._box.setText("" if number is None else number_text(number))
        self._fault.hide()
        if self._slider is not None:
            shown = number if number is not None else self._field.minimum or 0
            self._slider.blockSignals(True)
            self._slider.setValue(to_slider(self._field, shown, _STEPS))
            self._slider.blockSignals(False)
            self._slider.set_auto(number is None)

    def _slid(self, step: int) -> None:
        value = from_slider(self._field, step, _STEPS)
        self._box.setText(number_text(value))
        if self._slider is not None:
            self._slider.set_auto(False)
        self._tell(value)

    def _typed(self) -> None:
        if not self._box.isModified():
            return
        self._box.setModified(False)
        try:
            value = parse_number(self._field, self._box.text())
        except ValueError as refused:
            self._fault.setText(str(refused))
            self._fault.show()
            return
        self._fault.hide()
        self._tell(value)

    def _tell(self, value: float | int | None) -> None:
        if value != self._value:
            self._value = value
            self.edited.emit(value)
