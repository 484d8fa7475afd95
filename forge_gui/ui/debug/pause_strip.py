"""Over the canvas while a run stands still: where and why, and for how long already."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from forge_gui.ui.controls.joints import Joints
from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.debug import DebugViewModel
from forge_gui.viewmodels.translation import tr

_HEIGHT = 38


class PauseStrip(QWidget):
    """Hidden while nothing stands still. The button shows what is held."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._debug: DebugViewModel | None = None
        self._joints = Joints()
        self.setFixedHeight(fonts.px(_HEIGHT))
        self.setAccessibleName(tr("The run is paused"))
        self.head = ElidedLabel(weight=fonts.SEMIBOLD)
        self.why = ElidedLabel(size=fonts.BODY, tone="secondary")
        self._since = label(size=fonts.DENSE, tone="secondary")
        self._since.setAccessibleName(tr("Paused for"))
        self.look = WordButton(
            source, tr("Look"), icon="eye", look="quiet", tip=tr("Show what is held (Ctrl+Shift+7)")
        )
        layout = row(self, margins=(40, 0, 12, 0), gap=8)
        layout.addWidget(self.head)
        layout.addWidget(self.why, 1)
        for part in (self.head, self.why):
            part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        layout.addWidget(self.look)
        layout.addWidget(self._since)
        self._clock = QTimer(self, interval=1_000)
        self._clock.timeout.connect(self._tick)
        source.changed.connect(self.update)
        self.hide()

    def show_debug(self, debug: DebugViewModel) -> None:
        """That of another document, from now on."""
        self._joints.part()
        self._debug = debug
        self._joints.join(debug.changed, self._refresh)
        self._refresh()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        painter.fillRect(self.rect(), theme.warn_soft)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.warn)
        mirror(painter, QRectF(self.rect()))
        place = QRectF(16, (self.height() - 16) / 2, 16, 16)
        icons.paint(painter, "pause-fill", place, theme.warn)

    def _refresh(self) -> None:
        head = self._debug.head if self._debug is not None else ""
        if head and self._debug is not None:
            self.head.setText(head)
            calm = tr("Nothing is lost while it waits.")
            self.why.setText(f"{self._debug.why} {calm}")
            self._tick()
        self.setVisible(bool(head))
        self._clock.start() if head else self._clock.stop()

    def _tick(self) -> None:
        self._since.setText(self._debug.since_text if self._debug is not None else "")
