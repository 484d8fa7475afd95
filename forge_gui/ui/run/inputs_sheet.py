"""What a run works on, asked above the run bar: one row for each input of the pipeline.

It opens by itself when a value is missing; F4 or the button in the run bar opens it any time.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.joints import Joints
from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import column, empty, row
from forge_gui.ui.run.input_row import InputRowView
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.run_inputs import RunInputsViewModel
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_TIP = QT_TR_NOOP("Values for the next runs; the pipeline keeps its examples")


class InputsSheet(QWidget):
    """Shows the inputs of one document at a time. `closed` tells that the person is done."""

    file_wanted = Signal(str)
    file_dropped = Signal(str, Path)
    closed = Signal()
    shown_changed = Signal(bool)

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._inputs: RunInputsViewModel | None = None
        self._joints = Joints()
        self._views: dict[str, InputRowView] = {}
        self.setAccessibleName(tr("Inputs of the run"))
        self._note = ElidedLabel(tr(_TIP), size=fonts.CAPTION, tone="muted")
        self._close = IconButton(source, "x", tr("Close the inputs (Esc)"), size=24, icon_size=14)
        self._rows = column(gap=12, margins=(16, 0, 16, 12))
        self._area = _Area()
        self._lay_out()
        self._close.clicked.connect(self.close_sheet)
        source.changed.connect(self.update)
        self.hide()

    def show_inputs(self, inputs: RunInputsViewModel) -> None:
        """Those of another document, from now on; the sheet stays as open as it is."""
        self._joints.part()
        self._inputs = inputs
        self._joints.join(inputs.changed, self._refresh)
        self._joints.join(inputs.wanted, self.open_at)
        self._build()

    def open_at(self, name: str = "") -> None:
        """Open it with the keyboard in this input, else in the first that needs a value."""
        if self._inputs is None or not self._views:
            return
        missing = self._inputs.missing
        wanted = name or (missing[0] if missing else next(iter(self._views)))
        self.show()
        self.shown_changed.emit(True)
        box = self._views[wanted].box
        box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        box.selectAll()

    def toggle(self) -> None:
        if self.isHidden():
            self.open_at()
        else:
            self.close_sheet()

    def close_sheet(self) -> None:
        self.hide()
        self.shown_changed.emit(False)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        painter.fillRect(self.rect(), theme.surface)
        painter.fillRect(0, 0, self.width(), 1, theme.line)

    def _lay_out(self) -> None:
        layout = column(self, margins=(0, 1, 0, 0))
        head = row(margins=(16, 8, 8, 8), gap=8)
        head.addWidget(label(tr("Inputs"), weight=fonts.SEMIBOLD))
        head.addWidget(self._note, 1)
        head.addWidget(self._close)
        layout.addLayout(head)
        inside = QWidget()
        inside.setLayout(self._rows)
        self._area.setWidget(inside)
        layout.addWidget(self._area)

    def _refresh(self) -> None:
        """Words are others: show them; inputs are others: build anew."""
        if self._inputs is None:
            return
        rows = {given.name: given for given in self._inputs.rows}
        if list(rows) != list(self._views):
            self._build()
            return
        for name, given in rows.items():
            self._views[name].show_row(given)

    def _build(self) -> None:
        empty(self._rows)
        self._views = {}
        rows = self._inputs.rows if self._inputs is not None else ()
        for given in rows:
            view = InputRowView(self._source, given, is_only=len(rows) == 1)
            view.typed.connect(self._typed)
            view.example_wanted.connect(self._use_example)
            view.file_wanted.connect(self.file_wanted)
            view.dropped.connect(self.file_dropped)
            view.left.connect(self.close_sheet)
            self._views[given.name] = view
            self._rows.addWidget(view)
        self._area.updateGeometry()
        if not rows and not self.isHidden():
            self.close_sheet()

    def _typed(self, name: str, text: str) -> None:
        if self._inputs is not None:
            self._inputs.set_value(name, text)

    def _use_example(self, name: str) -> None:
        if self._inputs is not None:
            self._inputs.use_example(name)


class _Area(QScrollArea):
    """As high as its rows, up to a third of the window; then it scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        inside = self.widget()
        most = max(160, self.window().height() // 3)
        return QSize(240, min(inside.sizeHint().height() if inside else 0, most))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, min(96, self.sizeHint().height()))
