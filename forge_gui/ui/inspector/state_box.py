"""How the selected step stands: its state with figures, why it failed and the ways out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from forge_gui.ui.controls.flow_row import FlowRow
from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.painting import LEFT, RIGHT, draw_text
from forge_gui.ui.controls.section import column
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.runs import StepState
from forge_gui.viewmodels.editor_states import StepView

_QUIET = frozenset({StepState.READY})


class StateStrip(QWidget):
    """The state's icon and word on its tint, figures at the right."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._view = StepView()
        self.setFixedHeight(fonts.px(24))
        source.changed.connect(self.update)

    def show_view(self, view: StepView) -> None:
        self._view = view
        self.setAccessibleName(f"{view.word} {view.figures} {view.time}".strip())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        view, theme = self._view, self._source.theme
        look = theme.states[view.state]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.strip)
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        side = fonts.px(14)
        mirror(painter, QRectF(self.rect()))
        icons.paint(
            painter, look.icon, QRectF(8, (self.height() - side) / 2, side, side), look.mark
        )
        text = QRectF(side + 14, 0, self.width() - side - 22, self.height())
        word = fonts.ui(fonts.DENSE, fonts.MEDIUM)
        text.setLeft(text.left() + draw_text(painter, text, view.word, word, look.mark, LEFT) + 8)
        parts = [part for part in (view.detail, view.figures, view.time) if part]
        while (
            parts
            and QFontMetricsF(fonts.ui(fonts.CAPTION)).horizontalAdvance(" · ".join(parts))
            > text.width()
        ):
            parts.pop(0)
        small = fonts.ui(fonts.CAPTION)
        draw_text(painter, text, " · ".join(parts), small, theme.secondary, RIGHT)


class StateBox(QWidget):
    """`fix_wanted` carries the FixAction of a button that was pressed."""

    fix_wanted = Signal(str)

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._strip = StateStrip(source)
        self._note = label(size=fonts.DENSE, tone="secondary", wrap=True)
        self._note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._why = QFrame()
        self._why.setProperty("look", "well")
        self._sentence = label(size=fonts.DENSE, wrap=True)
        self._advice = label(size=fonts.DENSE, tone="secondary", wrap=True)
        for words in (self._sentence, self._advice):
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._fixes: tuple[tuple[str, str], ...] = ()
        self._fix_row = FlowRow(gap=6)
        layout = column(self, gap=8)
        layout.addWidget(self._strip)
        layout.addWidget(self._note)
        inner = column(self._why, margins=(10, 8, 10, 8), gap=6)
        inner.addWidget(self._sentence)
        inner.addWidget(self._advice)
        inner.addWidget(self._fix_row)
        layout.addWidget(self._why)

    def show_view(self, view: StepView) -> None:
        # Here is room for the whole note: the strip says the state alone.
        self._strip.show_view(replace(view, word=view.short_word) if view.note else view)
        self._note.setText(view.note)
        self._note.setVisible(bool(view.note))
        self._sentence.setText(view.sentence)
        self._advice.setText(view.advice)
        self._advice.setVisible(bool(view.advice))
        self._why.setVisible(bool(view.sentence))
        self._show_fixes(view)

    def _show_fixes(self, view: StepView) -> None:
        fixes = tuple((str(fix.action), fix.text) for fix in view.fixes)
        if fixes == self._fixes:
            return
        self._fixes = fixes
        self._fix_row.clear()
        for action, text in fixes:
            button = WordButton(self._source, text)
            button.clicked.connect(lambda _on=False, chosen=action: self.fix_wanted.emit(chosen))
            self._fix_row.add(button)
        self._fix_row.setVisible(bool(fixes))
