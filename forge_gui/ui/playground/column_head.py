"""Over a column: its model, whether it is in memory, how fast it is, how full its context is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import ElidedLabel
from forge_gui.ui.controls.section import row
from forge_gui.ui.controls.verdict_sign import VERDICT_LOOKS, Sign
from forge_gui.ui.playground.model_button import ModelButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels import playground_facts as facts
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.model_rows import ModelRow, ModelState
from forge_gui.viewmodels.playground_column import ColumnViewModel
from forge_gui.viewmodels.translation import tr

_NARROW = 330
"""Pixels below which only what is most wanted is told."""


class ColumnHead(QWidget):
    """`model_wanted` comes for the button with its name; `removed` for the menu's line."""

    model_wanted = Signal()
    removed = Signal()
    copied = Signal()

    def __init__(self, source: ThemeSource, column: ColumnViewModel) -> None:
        super().__init__()
        self._column = column
        self._can_remove = False
        self.setFixedHeight(fonts.px(40))
        self._sign = Sign(source)
        self.button = ModelButton(source)
        self._memory = ElidedLabel(size=fonts.CAPTION, tone="secondary")
        self._context = ElidedLabel(size=fonts.CAPTION, tone="muted")
        self._speed = ElidedLabel(size=fonts.DENSE, tone="secondary")
        self._more = IconButton(source, "dots-three", tr("More about this column"), size=24)
        line = row(self, margins=(16, 0, 8, 0), gap=6)
        line.addWidget(self._sign)
        line.addWidget(self.button)
        line.addWidget(self._memory, 1)
        line.addWidget(self._context)
        line.addWidget(self._speed)
        line.addWidget(self._more)
        self.button.clicked.connect(self.model_wanted)
        self._more.clicked.connect(self._open_menu)

    def show_facts(self, row_: ModelRow | None, *, can_remove: bool) -> None:
        column = self._column
        self._can_remove = can_remove
        name = wording.model_name(column.model) if column.model else ""
        self.button.show_model(name)
        memory = facts.memory(row_)
        self._memory.setText(memory.words)
        self._memory.setToolTip(memory.origin or memory.words)
        context = facts.context_words(row_, column.last_answer)
        self._context.setText(context.words)
        self._context.setToolTip(context.origin)
        self._context.setVisible(bool(context.words) and self.width() >= 2 * fonts.px(_NARROW))
        self.show_speed(row_)
        self._sign.show_sign(*_sign(row_))

    def show_speed(self, row_: ModelRow | None) -> None:
        fact = facts.speed(row_, self._column.live, self._column.last_answer)
        if self._speed.text() != fact.words:
            self._speed.setText(fact.words)
            self._speed.setMinimumWidth(self._speed.fontMetrics().horizontalAdvance(fact.words) + 2)
        self._speed.setToolTip(fact.origin)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        choose = menu.addAction(tr("Choose another model"))
        choose.triggered.connect(self.model_wanted)
        copy = menu.addAction(tr("Copy the last answer"))
        copy.setEnabled(self._column.last_answer is not None)
        copy.triggered.connect(self.copied)
        gone = menu.addAction(tr("Remove this column"))
        gone.setEnabled(self._can_remove)
        gone.triggered.connect(self.removed)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))


def _sign(row_: ModelRow | None) -> tuple[str, str]:
    if row_ is None:
        return "question", "muted"
    if row_.state is ModelState.LOADED:
        return "check-circle-fill", "ok"
    if row_.state is ModelState.LOADING:
        return "download-simple", "ember"
    return VERDICT_LOOKS[row_.verdict.fit] if row_.verdict.text else ("circle", "muted")
