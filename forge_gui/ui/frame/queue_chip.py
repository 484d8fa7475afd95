"""The task queue in the status line: how much goes on behind the window, and a way to pause it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.section import row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.queue_watch import QueueWatch
from forge_gui.viewmodels.translation import tr

_HEIGHT = 22


class QueueChip(QWidget):
    """Seen while tasks wait or work."""

    queue_wanted = Signal()

    def __init__(self, source: ThemeSource, queue: QueueWatch, parent: QWidget) -> None:
        super().__init__(parent)
        self._queue = queue
        self.words = WordButton(source, "", icon="queue", look="quiet", tip=tr("Show the queue"))
        self.words.setFont(fonts.ui(fonts.CAPTION))
        self.words.setFixedHeight(fonts.px(_HEIGHT))
        self.words.clicked.connect(self.queue_wanted)
        self.pause = IconButton(source, "pause", tr("Pause the tasks"), size=_HEIGHT, icon_size=14)
        self.pause.clicked.connect(lambda: queue.pause(not queue.left.is_paused))
        layout = row(self, gap=0)
        layout.addWidget(self.words)
        layout.addWidget(self.pause)
        queue.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        is_paused = self._queue.left.is_paused
        self.words.setText(self._queue.text)
        self.words.updateGeometry()
        if is_paused:
            self.pause.set_icon("play", tr("Let the tasks go on"))
        else:
            self.pause.set_icon("pause", tr("Pause the tasks"))
        self.setVisible(bool(self._queue.text))
