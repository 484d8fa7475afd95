"""The column left of the canvas: models, kinds of steps, and below them what the frame adds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QStackedWidget, QWidget

from forge_gui.ui.controls.section import SectionHead, column, fill, hairline
from forge_gui.ui.controls.tab_strip import TabStrip
from forge_gui.ui.palette.own_list import OwnList
from forge_gui.ui.palette.steps_grid import StepsGrid
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.step_kinds import StepKindInfo
from forge_gui.viewmodels.editor_search import OwnPipeline
from forge_gui.viewmodels.translation import tr

WIDTH = 208

_LEAST_OUTLINE, _LEAST_STEPS = 132, 84
_LEAST_WIDTH = 200
"""Two names of steps stand side by side, whole."""


class PaletteColumn(QWidget):
    """`models` is the list of models; `show_below` puts the outline of the current document."""

    step_wanted = Signal(str)

    def __init__(self, source: ThemeSource, models: QWidget, kinds: Sequence[StepKindInfo]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Palette"))
        fill(self, "surface")
        self.setMinimumWidth(fonts.px(_LEAST_WIDTH))
        self.models = models
        self.steps = StepsGrid(source, kinds)
        self.steps.wanted.connect(self.step_wanted)
        self.tabs = TabStrip(source, tr("Views of the pipeline"))
        self.tabs.addTab(tr("Outline"))
        self._below = QStackedWidget()
        middle = QWidget()
        inner = column(middle, margins=(0, 0, 0, 0))
        inner.addWidget(hairline())
        head = column(margins=(12, 8, 12, 2))
        head.addWidget(SectionHead(tr("Steps")))
        inner.addLayout(head)
        self.own = OwnList(source)
        self.own.wanted.connect(self.step_wanted)
        both = QWidget()
        listed = column(both)
        listed.addWidget(self.steps)
        listed.addWidget(self.own)
        inner.addWidget(_Scrolled(both), 1)
        outline = QWidget()
        lower = column(outline)
        lower.addWidget(hairline())
        lower.addWidget(self.tabs)
        lower.addWidget(hairline())
        lower.addWidget(self._below, 1)
        outline.setMinimumHeight(fonts.px(_LEAST_OUTLINE))
        layout = column(self)
        layout.addWidget(models, 3)
        layout.addWidget(middle)
        layout.addWidget(outline, 4)

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(WIDTH), fonts.px(600))

    def show_below(self, outline: QWidget) -> None:
        if self._below.indexOf(outline) < 0:
            self._below.addWidget(outline)
        self._below.setCurrentWidget(outline)

    def show_own(self, pipelines: Sequence[OwnPipeline]) -> None:
        """What the person published."""
        self.own.show_pipelines(pipelines)
        self.updateGeometry()

    @property
    def below(self) -> QWidget | None:
        """The outline in sight."""
        return self._below.currentWidget()

    def forget(self, outline: QWidget) -> None:
        self._below.removeWidget(outline)


class _Scrolled(QScrollArea):
    """As high as its content where there is room; in a low window it scrolls."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(inside)
        inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is inside has grown or shrunk: so does this."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        inside = self.widget()
        return inside.sizeHint() if inside is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.px(96), min(self.sizeHint().height(), fonts.px(_LEAST_STEPS)))
