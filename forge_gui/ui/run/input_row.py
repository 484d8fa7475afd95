"""One input in the sheet before a run: what it is at the left, its value at the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import ClampedLabel, ElidedLabel, set_tone
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.value_box import ValueBox
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.run_inputs import InputRow
from forge_gui.viewmodels.translation import tr

_NAMES = 168
_FEW, _MANY = 3, 5
"""Lines of a box among several, and of the only one."""


class InputRowView(QWidget):
    """`typed` carries the text; `example_wanted` and `file_wanted` ask for one, `dropped` has
    one; `left` tells that Escape was pressed."""

    typed = Signal(str, str)
    example_wanted = Signal(str)
    file_wanted = Signal(str)
    dropped = Signal(str, Path)
    left = Signal()

    def __init__(self, source: ThemeSource, given: InputRow, *, is_only: bool) -> None:
        super().__init__()
        self.name = given.name
        self.box = _Box(tr("Value of {input}", input=given.name), lines=_MANY if is_only else _FEW)
        self._remark = ElidedLabel(size=fonts.CAPTION, tone="muted")
        self._file = WordButton(source, tr("From a file"), icon="file-text", look="quiet")
        self._file.setAccessibleName(tr("Take {input} from a file", input=given.name))
        self._example = WordButton(source, tr("Use example"), icon="arrow-u-up-left", look="quiet")
        self._example.setAccessibleName(tr("Use the example of {input}", input=given.name))
        self._lay_out(given)
        self.box.textChanged.connect(lambda: self.typed.emit(self.name, self.box.value))
        self.box.dropped.connect(lambda path: self.dropped.emit(self.name, path))
        self.box.left.connect(self.left)
        self._file.clicked.connect(lambda: self.file_wanted.emit(self.name))
        self._example.clicked.connect(lambda: self.example_wanted.emit(self.name))
        self.show_row(given)

    def show_row(self, given: InputRow) -> None:
        self.box.show_text(given.value)
        self._remark.setText(given.remark)
        set_tone(self._remark, "warn" if given.is_missing else "muted")
        self._example.setVisible(given.is_own and bool(given.example))

    def _lay_out(self, given: InputRow) -> None:
        names = column(gap=2)
        names.addWidget(ElidedLabel(given.name, weight=fonts.MEDIUM))
        names.addWidget(self._remark)
        if given.description:
            names.addWidget(
                ClampedLabel(given.description, 2, size=fonts.CAPTION, tone="secondary")
            )
        names.addStretch(1)
        left = QWidget()
        left.setFixedWidth(fonts.px(_NAMES))
        left.setLayout(names)
        buttons = row(gap=4)
        buttons.addWidget(self._file)
        buttons.addWidget(self._example)
        buttons.addStretch(1)
        values = column(gap=2)
        values.addWidget(self.box)
        values.addLayout(buttons)
        layout = row(self, gap=16)
        layout.addWidget(left, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(values, 1)


class _Box(ValueBox):
    """`left`: Escape."""

    left = Signal()

    def __init__(self, name: str, *, lines: int) -> None:
        super().__init__(name, tr("The text that the run works on"), lines=lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
