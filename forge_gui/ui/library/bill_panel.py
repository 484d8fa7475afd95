"""What a model would take of memory: a bar of its parts, each with words, figure and origin, and a
slider for the context that changes it live."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import SectionHead, column, empty, row
from forge_gui.ui.controls.slider import Slider
from forge_gui.ui.library.curve_panel import CurvePanel
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.theme.tokens import Theme
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.memory_bills import BillRow, MemoryBillViewModel
from forge_gui.viewmodels.memory_curves import MemoryCurveViewModel
from forge_gui.viewmodels.translation import tr

_GAP = 1.0
_LEAST = 2.0
_PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.Dense4Pattern,
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.SolidPattern,
)


class BillPanel(QWidget):
    """Hidden where nobody knows what the model will take."""

    def __init__(
        self,
        source: ThemeSource,
        bills: MemoryBillViewModel,
        curves: MemoryCurveViewModel | None = None,
    ) -> None:
        """With `curves` also as a picture against the context."""
        super().__init__()
        self._source, self._bills, self._curves = source, bills, curves
        self._shown: tuple[BillRow, ...] = ()
        self.setAccessibleName(tr("Memory, part by part"))
        self._head = SectionHead(tr("Memory, part by part"))
        self._curve = CurvePanel(source, curves) if curves else None
        self._bar = PartsBar(source)
        self._slider = Slider(source, tr("Context to look at"), 0, 0)
        self._context = label(size=fonts.DENSE)
        self._verdict = label(size=fonts.DENSE, tone="secondary", wrap=True)
        self._rows = column()
        self._lay_out()
        self._slider.slid_to.connect(self._slide)
        bills.changed.connect(self._show)
        if curves is not None:
            curves.changed.connect(self._hold_place)
        self._show()

    def _lay_out(self) -> None:
        inner = column(self, margins=(16, 8, 16, 12), gap=6)
        if self._curve is not None:
            inner.addWidget(self._curve)
        line = row(gap=8)
        name = label(tr("Context"), size=fonts.DENSE, tone="secondary")
        name.setBuddy(self._slider)
        line.addWidget(name)
        line.addWidget(self._slider, 1)
        line.addWidget(self._context)
        inner.addLayout(line)
        inner.addWidget(self._verdict)
        inner.addWidget(self._head)
        inner.addWidget(self._bar)
        inner.addLayout(self._rows)
        inner.addStretch(1)  # what is held of another model's place

    def _show(self) -> None:
        bills = self._bills
        fit = bills.fit
        is_told = fit is None or fit.bill is not None
        if self.parentWidget() is not None or not is_told:  # alone it would be a window
            self.setVisible(is_told)
        self._head.remark.setText(bills.total_words)
        self._verdict.setText(bills.verdict_words)
        rows = tuple(bills.rows)
        self._bar.show_parts(rows)
        self._show_slider()
        self._hold_place()
        if rows != self._shown:
            self._shown = rows
            self._fill(rows)

    def _hold_place(self) -> None:
        """While another model's bill and picture are asked for, what stands below stays there."""
        is_coming = self._bills.fit is None or (self._curves is not None and self._curves.is_coming)
        held = is_coming and self.isVisible()
        self.setMinimumHeight(max(self.minimumHeight(), self.height()) if held else 0)

    def _show_slider(self) -> None:
        steps, context = self._bills.contexts, self._bills.context
        self._slider.setEnabled(context is not None)
        self._slider.setRange(0, len(steps) - 1)
        if context is None:
            return
        near = min(range(len(steps)), key=lambda place: abs(steps[place] - context))
        if not self._slider.isSliderDown():
            self._slider.setValue(near)
        words = count(context, "token")
        self._context.setText(words)
        self._slider.setAccessibleDescription(words)

    def _slide(self, step: int) -> None:
        self._bills.choose_context(self._bills.contexts[step])

    def _fill(self, rows: Sequence[BillRow]) -> None:
        empty(self._rows)
        for one in rows:
            self._rows.addWidget(PartRow(self._source, one))


class PartRow(QWidget):
    """A mark as in the bar, the part's words, its figure and where that comes from."""

    def __init__(self, source: ThemeSource, shown: BillRow) -> None:
        super().__init__()
        self._source, self._row = source, shown
        self.setFixedHeight(fonts.px(22))
        self.setAccessibleName(f"{shown.name}: {shown.size}, {shown.origin}")
        layout = row(self, gap=8, margins=(16, 0, 0, 0))
        layout.addWidget(label(shown.name, size=fonts.DENSE, tone="secondary"))
        layout.addStretch(1)
        layout.addWidget(label(shown.origin, size=fonts.CAPTION, tone="muted"))
        layout.addWidget(label(shown.size, size=fonts.DENSE))
        source.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        mirror(painter, QRectF(self.rect()))
        middle = self.height() / 2
        _fill_part(painter, QRectF(0, middle - 4, 8, 8), self._source.theme, self._row.place)


class PartsBar(QWidget):
    """All parts side by side, each as wide as its share."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._parts: tuple[BillRow, ...] = ()
        self.setFixedHeight(fonts.px(12))
        source.changed.connect(self.update)

    def show_parts(self, parts: tuple[BillRow, ...]) -> None:
        """In the order of the bill."""
        self._parts = parts
        words = ", ".join(f"{one.name} {one.size}" for one in parts)
        self.setAccessibleName(words or tr("Memory is being looked at"))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._source.theme
        mirror(painter, QRectF(self.rect()))
        painter.fillRect(self.rect(), theme.line)
        whole = sum(one.bytes for one in self._parts)
        room = self.width() - len(self._parts) * (_GAP + _LEAST)
        left = 0.0
        for one in self._parts:
            wide = _LEAST + max(room, 0.0) * one.bytes / whole
            area = QRectF(left, 0, wide, self.height())
            painter.fillRect(QRectF(left + wide, 0, _GAP, self.height()), theme.surface)
            _fill_part(painter, area, theme, one.place)
            left += wide + _GAP


def _fill_part(painter: QPainter, area: QRectF, theme: Theme, place: int) -> None:
    colors = (*theme.series, theme.muted, theme.secondary)
    painter.fillRect(area, theme.surface)
    painter.fillRect(area, QBrush(QColor(colors[place % len(colors)]), _PATTERNS[place]))
