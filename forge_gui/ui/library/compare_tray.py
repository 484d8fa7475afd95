"""The tray at the foot of the library: the ticked models with their bars, and what to do with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.painting import RIGHT, draw_text
from forge_gui.ui.controls.section import column, empty, fill, hairline, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.library.compare_charts import paint_bar
from forge_gui.ui.library.compare_parts import FACTS, PROMPT, SHOOT_OUT
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.library_comparing import (
    TRAY_TRAITS,
    TRAY_WORDS,
    ComparedCell,
    ComparingViewModel,
)
from forge_gui.viewmodels.library_tray import TrayViewModel
from forge_gui.viewmodels.translation import tr

_LINE = 22
Facts = tuple[str, ComparedCell]


class CompareTray(QWidget):
    """There as soon as a model is ticked. `wanted` opens the comparison at one of its parts."""

    wanted = Signal(int)

    def __init__(
        self, source: ThemeSource, tray: TrayViewModel, comparing: ComparingViewModel
    ) -> None:
        super().__init__()
        self._source, self._tray, self._comparing = source, tray, comparing
        self.setAccessibleName(tr("Models to compare"))
        fill(self, "surface")
        self._title = label(size=fonts.DENSE, weight=fonts.SEMIBOLD)
        self._note = ElidedLabel(size=fonts.CAPTION, tone="muted")
        self._prompt = WordButton(source, tr("Same prompt to all"), icon="chat-text")
        self._shoot_out = WordButton(source, tr("Shoot-out"), icon="list-bullets")
        self._facts = WordButton(source, tr("Open comparison"), icon="scales")
        self._close = IconButton(source, "x", tr("Empty the tray"), size=24, icon_size=14)
        self._cards = row(gap=12)
        self._shown: tuple[ModelId, ...] = ()
        self._made: list[TrayCard] = []
        self._lay_out()
        self._prompt.clicked.connect(lambda: self.wanted.emit(PROMPT))
        self._shoot_out.clicked.connect(lambda: self.wanted.emit(SHOOT_OUT))
        self._facts.clicked.connect(lambda: self.wanted.emit(FACTS))
        self._close.clicked.connect(tray.clear)
        tray.changed.connect(self._show)
        comparing.changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        layout = column(self)
        layout.addWidget(hairline())
        inner = column(margins=(16, 8, 16, 10), gap=8)
        head = row(gap=8)
        head.addWidget(self._title)
        head.addWidget(self._note, 1)
        for button in (self._prompt, self._shoot_out, self._facts, self._close):
            head.addWidget(button)
        inner.addLayout(head)
        inner.addLayout(self._cards)
        layout.addLayout(inner)

    def _show(self) -> None:
        models = tuple(self._tray.models)
        self.setVisible(bool(models))
        can = self._tray.can_compare
        for button in (self._prompt, self._shoot_out, self._facts):
            button.setEnabled(can)
        n = count(len(models), "model")
        self._title.setText(tr("Compare {models}", models=n) if can else n)
        note = tr("Bars are shares of the best one") if can else tr("Tick another one to compare")
        self._note.setText(note)
        if models != self._shown:
            self._shown = models
            self._fill(models)
        for number, card in enumerate(self._made):
            card.show_facts(self._facts_of(number))

    def _fill(self, models: Sequence[ModelId]) -> None:
        empty(self._cards)
        self._made = []
        for model in models:
            card = TrayCard(self._source, wording.model_name(model))
            card.left.clicked.connect(lambda _on=False, model=model: self._tray.tick(model, False))
            self._made.append(card)
            self._cards.addWidget(card)

    def _facts_of(self, number: int) -> Sequence[Facts]:
        rows = {row.trait: row for row in self._comparing.rows}
        return [
            (tr(TRAY_WORDS[trait]), rows[trait].cells[number])
            if trait in rows
            else (tr(TRAY_WORDS[trait]), ComparedCell())
            for trait in TRAY_TRAITS
        ]


class TrayCard(QWidget):
    """A model with four figures, each with a bar; the best one has a sign as well as a colour."""

    def __init__(self, source: ThemeSource, name: str) -> None:
        super().__init__()
        self._source, self._name = source, name
        self._facts: Sequence[Facts] = ()
        leave = tr("Take {model} off the tray", model=name)
        self.left = IconButton(source, "x", leave, size=20, icon_size=12)
        self.left.setParent(self)
        self.setFixedHeight(fonts.px(30 + len(TRAY_TRAITS) * _LINE))
        self.setMinimumWidth(fonts.px(110))
        source.changed.connect(self.update)

    def show_facts(self, facts: Sequence[Facts]) -> None:
        self._facts = facts
        told = [f"{name} {cell.text}" for name, cell in facts if cell.text]
        self.setAccessibleName(", ".join((self._name, *told)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(240), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.line_mid)
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.left.move(4 if is_mirrored else self.width() - 24, 4)
        mirror(painter, QRectF(self.rect()))
        head = QRectF(12, 4, self.width() - 40, 20)
        draw_text(painter, head, self._name, fonts.ui(fonts.DENSE, fonts.MEDIUM), theme.text)
        line = fonts.px(_LINE)
        for number, (name, cell) in enumerate(self._facts):
            box = QRectF(12, 26 + number * line, self.width() - 24, line)
            self._paint_fact(painter, box, name, cell)

    def _paint_fact(self, painter: QPainter, box: QRectF, name: str, cell: ComparedCell) -> None:
        theme, small = self._source.theme, fonts.ui(fonts.CAPTION)
        wide = min(fonts.px(84), box.width() * 0.4)
        draw_text(
            painter, QRectF(box.left(), box.top(), wide, box.height()), name, small, theme.secondary
        )
        color = theme.ok if cell.is_best else theme.text
        figure = fonts.px(78)
        value = QRectF(box.right() - figure, box.top(), figure, box.height())
        taken = draw_text(painter, value, cell.text or "-", small, color, RIGHT)
        if cell.is_best:
            sign = QRectF(value.right() - taken - 16, box.center().y() - 6, 12, 12)
            icons.paint(painter, "crown-simple", sign, color)
        room = value.left() - box.left() - wide - 16
        if room > 20:
            track = QRectF(box.left() + wide + 6, box.center().y() - 2.5, room, 5)
            paint_bar(painter, track, cell, theme)
