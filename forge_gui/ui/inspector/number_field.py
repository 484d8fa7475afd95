"""A number with its name, a slider where its range has a sense, a box to type into, its default,
and a sentence on what more and less of it do.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from forge_gui.ui.controls.icon_button import IconButton
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
from forge_gui.viewmodels.translation import tr

_STEPS = 200
_NAME = 84
"""Pixels of the name beside a slider."""
_ALL = 16_777_215
"""Qt's word for: as wide as it likes."""
_NARROW = 244
"""Below this width the slider has a line of its own."""


class NumberField(QWidget):
    """`edited` carries the new value; None leaves it to the model."""

    edited = Signal(object)

    def __init__(self, source: ThemeSource, field: Field) -> None:
        super().__init__()
        self._field = field
        self._value: float | int | None = None
        self._name = ElidedLabel(field.title, size=fonts.DENSE, tone="secondary")
        self._name.setMinimumWidth(fonts.px(56))
        self._box = self._made_box()
        self._slider: Slider | None = None
        if field.has_slider:
            self._slider = Slider(source, field.title, 0, _STEPS)
            self._slider.setAccessibleDescription(field.description)
            self._slider.slid_to.connect(self._slid)
            if field.mark is not None:
                self._slider.set_mark(to_slider(field, field.mark, _STEPS))
        self._reset = IconButton(
            source, "arrow-counter-clockwise", self._reset_words(), size=20, icon_size=12
        )
        self._reset.clicked.connect(lambda: self._take(self._field.default))
        self._words = label(field.description, size=fonts.CAPTION, tone="muted", wrap=True)
        self._fault = label(size=fonts.CAPTION, tone="danger", wrap=True)
        self._lay_out()
        self.setToolTip(self._tip())

    def explain(self, is_on: bool) -> None:
        """Show the sentence on what it does, or keep it for the tip."""
        self._words.setVisible(is_on and bool(self._field.description))

    def show_value(self, value: Json) -> None:
        number = value if isinstance(value, int | float) and not isinstance(value, bool) else None
        self._value = number
        if not self._box.hasFocus() or not self._box.isModified():
            text = "" if number is None else number_text(number)
            if self._box.text() != text:
                self._box.setText(text)
            self._fault.hide()
        self._show_reset()
        if self._slider is not None:
            shown = number if number is not None else self._field.mark
            place = shown if shown is not None else self._field.minimum or 0
            self._slider.blockSignals(True)
            self._slider.setValue(to_slider(self._field, place, _STEPS))
            self._slider.blockSignals(False)
            self._slider.set_auto(number is None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.px(160), super().minimumSizeHint().height())

    def _made_box(self) -> QLineEdit:
        box = QLineEdit()
        box.setFixedWidth(fonts.px(64))
        box.setProperty("look", "number")
        box.setAlignment(Qt.AlignmentFlag.AlignRight)
        box.setFont(fonts.ui(fonts.DENSE))
        box.setAccessibleName(self._field.title)
        box.setAccessibleDescription(self._field.description)
        box.setPlaceholderText(tr("auto") if self._field.is_optional else "")
        box.editingFinished.connect(self._typed)
        return box

    def _lay_out(self) -> None:
        self._line = row(gap=8)
        self._below = row(gap=0)
        self._name.setFixedWidth(fonts.px(_NAME))
        self._line.addWidget(self._name)
        if self._slider is not None:
            self._line.addWidget(self._slider, 1)
        self._line.addStretch(1 if self._slider is None else 0)
        keep = self._reset.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(keep)
        end = row(gap=2)
        end.addWidget(self._reset)
        end.addWidget(self._box)
        self._line.addLayout(end)
        layout = column(self, margins=(0, 2, 0, 2), gap=1)
        layout.addLayout(self._line)
        layout.addLayout(self._below)
        layout.addWidget(self._words)
        layout.addWidget(self._fault)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._fault.hide()

    def _arrange(self) -> None:
        """In a narrow panel the slider goes below."""
        if self._slider is None:
            return
        is_below = self._below.count() > 0
        if is_below == (self.width() < fonts.px(_NARROW)):
            return
        if is_below:
            self._below.removeWidget(self._slider)
            self._line.insertWidget(1, self._slider, 1)
            self._name.setFixedWidth(fonts.px(_NAME))
            self._line.setStretchFactor(self._name, 0)
        else:
            self._line.removeWidget(self._slider)
            self._below.addWidget(self._slider, 1)
            self._name.setMaximumWidth(_ALL)  # all the room that the slider left
            self._line.setStretchFactor(self._name, 1)

    def _tip(self) -> str:
        mark = self._field.mark
        if mark is None:
            return self._field.description
        usual = number_text(int(mark) if mark == int(mark) and mark > 2 else mark)
        words = tr("Without a value most models take: {number}.", number=usual)
        if self._field.default is not None:
            words = tr("Default: {number}.", number=usual)
        return f"{self._field.description}\n{words}"

    def _reset_words(self) -> str:
        if self._field.section:
            return tr("Take {setting} from the settings", setting=self._field.title)
        if self._field.default is None:
            return tr("Leave {setting} to the model", setting=self._field.title)
        return tr("Back to the default of {setting}", setting=self._field.title)

    def _show_reset(self) -> None:
        self._reset.setVisible(self._value != self._field.default)

    def _slid(self, step: int) -> None:
        value = from_slider(self._field, step, _STEPS)
        self._box.setText(number_text(value))
        if self._slider is not None:
            self._slider.set_auto(False)
        self._fault.hide()
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

    def _take(self, value: Json) -> None:
        self.show_value(value)
        self.edited.emit(value)

    def _tell(self, value: float | int | None) -> None:
        if value != self._value:
            self._value = value
            self._show_reset()
            self.edited.emit(value)
