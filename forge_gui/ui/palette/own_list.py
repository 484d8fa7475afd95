"""The person's own pipelines in the palette, one in a row: click or Enter adds one as a step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.section import SectionHead, column, empty
from forge_gui.ui.palette.steps_grid import StepCell
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.editor_search import OwnPipeline
from forge_gui.viewmodels.translation import tr


class OwnList(QWidget):
    """Hidden while there are none. `wanted` tells the key of what shall be added."""

    wanted = Signal(str)

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self.setAccessibleName(tr("My pipelines"))
        layout = column(self, margins=(8, 0, 8, 8))
        head = column(margins=(4, 4, 4, 2))
        head.addWidget(SectionHead(tr("My pipelines")))
        layout.addLayout(head)
        self._cells = column()
        layout.addLayout(self._cells)
        self.hide()

    def show_pipelines(self, pipelines: Sequence[OwnPipeline]) -> None:
        empty(self._cells)
        for one in pipelines:
            summary = one.summary or tr("Runs this pipeline as one step.")
            cell = StepCell(self._source, "tree-structure", one.title, summary, one.key)
            cell.clicked.connect(lambda _checked=False, key=one.key: self.wanted.emit(key))
            self._cells.addWidget(cell)
        self.setVisible(bool(pipelines))
