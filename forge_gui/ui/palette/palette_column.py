"""The column left of the canvas: models, kinds of steps, and below them what the frame adds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from forge_gui.ui.controls.section import SectionHead, column, hairline
from forge_gui.ui.controls.tab_strip import TabStrip
from forge_gui.ui.palette.steps_grid import StepsGrid
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.step_kinds import StepKindInfo

WIDTH = 208


class PaletteColumn(QWidget):
    """`models` is the list of models; `show_below` puts the outline of the current document."""

    step_wanted = Signal(str)

    def __init__(self, source: ThemeSource, models: QWidget, kinds: Sequence[StepKindInfo]) -> None:
        super().__init__()
        self.setAccessibleName("Palette")
        self.setMinimumWidth(176)
        self.models = models
        self.steps = StepsGrid(source, kinds)
        self.steps.wanted.connect(self.step_wanted)
        self.tabs = TabStrip(source, "Views of the pipeline")
        self.tabs.addTab("Outline")
        self._below = QStackedWidget()
        middle = QWidget()
        inner = column(middle, margins=(0, 0, 0, 0))
        inner.addWidget(hairline())
        head = column(margins=(12, 8, 12, 2))
        head.addWidget(SectionHead("Steps"))
        inner.addLayout(head)
        inner.addWidget(self.steps)
        outline = QWidget()
        lower = column(outline)
        lower.addWidget(hairline())
        lower.addWidget(self.tabs)
        lower.addWidget(hairline())
        lower.addWidget(self._below, 1)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setHandleWidth(0)
        self._split.setChildrenCollapsible(False)
        top = QWidget()
        upper = column(top)
        upper.addWidget(models, 1)
        upper.addWidget(middle)
        self._split.addWidget(top)
        self._split.addWidget(outline)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 4)
        outline.setMinimumHeight(96)
        layout = column(self)
        layout.addWidget(self._split)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 600)

    def show_below(self, outline: QWidget) -> None:
        if self._below.indexOf(outline) < 0:
            self._below.addWidget(outline)
        self._below.setCurrentWidget(outline)

    def forget(self, outline: QWidget) -> None:
        self._below.removeWidget(outline)
