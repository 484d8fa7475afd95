"""Over the canvas of a run as it was: which it is, and how to go on from it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.joints import Joints
from forge_gui.ui.controls.labels import ElidedLabel
from forge_gui.ui.controls.section import row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.document import DocumentViewModel
from forge_gui.viewmodels.translation import tr

_HEIGHT = 38


class PastStrip(QWidget):
    """Hidden over a pipeline that can be edited."""

    fork_wanted = Signal()
    pipeline_wanted = Signal()

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._document: DocumentViewModel | None = None
        self._joints = Joints()
        self.setFixedHeight(fonts.px(_HEIGHT))
        self.setAccessibleName(tr("A run as it was"))
        self.head = ElidedLabel(weight=fonts.SEMIBOLD)
        self._why = ElidedLabel(size=fonts.BODY, tone="secondary")
        self.fork = WordButton(
            source,
            tr("Fork from here"),
            icon="git-fork",
            look="quiet",
            tip=tr("Run again from the selected step on (Ctrl+Shift+F10)"),
        )
        self.replay = WordButton(
            source,
            tr("Play it again"),
            icon="play",
            look="quiet",
            tip=tr("Shows the run once more as it went, at most some seconds long"),
        )
        self.pipeline = WordButton(
            source, tr("Open its pipeline"), look="quiet", tip=tr("As one that can be changed")
        )
        layout = row(self, margins=(40, 0, 12, 0), gap=8)
        layout.addWidget(self.head)
        layout.addWidget(self._why, 1)
        layout.addWidget(self.replay)
        layout.addWidget(self.fork)
        layout.addWidget(self.pipeline)
        self.replay.clicked.connect(self._replay)
        self.fork.clicked.connect(self.fork_wanted)
        self.pipeline.clicked.connect(self.pipeline_wanted)
        source.changed.connect(self.update)
        self.hide()

    def show_document(self, document: DocumentViewModel) -> None:
        self._joints.part()
        self._document = document
        self._joints.join(document.debug.changed, self._refresh)
        if document.replay is not None:
            self._joints.join(document.replay.changed, self._refresh)
        self._refresh()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        painter.fillRect(self.rect(), theme.info_soft)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.line)
        mirror(painter, QRectF(self.rect()))
        place = QRectF(16, (self.height() - 16) / 2, 16, 16)
        icons.paint(painter, "clock-counter-clockwise", place, theme.info)

    def _replay(self) -> None:
        replay = self._document.replay if self._document is not None else None
        if replay is not None:
            replay.stop() if replay.is_playing else replay.start()

    def _refresh(self) -> None:
        document = self._document
        past = document.past if document is not None else None
        self.setVisible(past is not None)
        if document is None or past is None:
            return
        can_fork = document.debug.can_fork
        self.head.setText(tr("Run of {title}", title=document.title))
        self._why.setText(
            tr("As it was: nothing here can be changed.")
            if can_fork
            else tr("As it was: nothing here can be changed. Select a step to fork from it.")
        )
        self.fork.setEnabled(can_fork)
        is_playing = document.replay is not None and document.replay.is_playing
        self.replay.setText(tr("Show its end") if is_playing else tr("Play it again"))
        self.replay.set_icon("skip-forward" if is_playing else "play")
