"""One download: what it is, how far each of its parts is, and the buttons for it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.verdict_sign import Sign
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.downloads import PullRow
from forge_gui.viewmodels.translation import tr

_GAP = 2.0
_LEAST = 3.0
"""Pixels of the smallest part: a licence of a kilobyte is seen beside gigabytes."""


class PullLine(QWidget):
    """`pause_pressed` pauses or goes on, whichever is possible; `moved` carries -1 or 1."""

    pause_pressed = Signal()
    cancel_pressed = Signal()
    moved = Signal(int)

    def __init__(self, source: ThemeSource, shown: PullRow) -> None:
        super().__init__()
        self._sign = Sign(source)
        self._name = ElidedLabel(size=fonts.DENSE)
        self._words = ElidedLabel(size=fonts.CAPTION, tone="secondary")
        self._trouble = label(size=fonts.CAPTION, tone="danger", wrap=True)
        self._bar = PartsBar(source)
        self._pause = IconButton(source, "pause", tr("Pause"), size=24, icon_size=14)
        self._up = IconButton(source, "arrow-up", tr("Earlier"), size=24, icon_size=14)
        self._cancel = IconButton(source, "x", tr("Cancel"), size=24, icon_size=14)
        self._lay_out()
        self._pause.clicked.connect(self.pause_pressed)
        self._up.clicked.connect(lambda: self.moved.emit(-1))
        self._cancel.clicked.connect(self.cancel_pressed)
        self.show_row(shown, is_first=True)

    def show_row(self, shown: PullRow, *, is_first: bool) -> None:
        """The state of this download as it is now."""
        self._sign.show_sign(*shown.sign)
        self._name.setText(shown.name)
        self._words.setText(shown.words)
        self._trouble.setText(shown.trouble)
        self._trouble.setVisible(bool(shown.trouble))
        self._bar.show_segments(tuple(shown.segments))
        self._bar.setToolTip(shown.parts_words)
        self._bar.setVisible(bool(shown.segments) and not shown.is_over)
        can_go_on = shown.can_resume
        self._pause.setVisible(shown.can_pause or can_go_on)
        name = shown.name
        named = (
            tr("Go on with {model}", model=name) if can_go_on else tr("Pause {model}", model=name)
        )
        self._pause.set_icon("play" if can_go_on else "pause", named)
        self._up.setVisible(not is_first and not shown.is_over)
        self._up.set_icon("arrow-up", tr("Fetch {model} earlier", model=shown.name))
        cancel = tr("Take {model} out of the list", model=shown.name)
        self._cancel.set_icon("x", cancel)
        self.setAccessibleName(f"{shown.name}: {shown.words}")

    def _lay_out(self) -> None:
        layout = column(self, margins=(0, 2, 0, 2), gap=3)
        line = row(gap=8)
        line.addWidget(self._sign)
        line.addWidget(self._name, 2)
        line.addWidget(self._words, 3)
        for button in (self._up, self._pause, self._cancel):
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # words of all lines stand below one another
            button.setSizePolicy(policy)
            line.addWidget(button)
        layout.addLayout(line)
        layout.addWidget(self._bar)
        layout.addWidget(self._trouble)


class PartsBar(QWidget):
    """A bar with one stretch for each part of a model, as long as its share of the whole."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._segments: tuple[tuple[float, float], ...] = ()
        self.setFixedHeight(fonts.px(6))
        self.setAccessibleName(tr("How far each part is"))
        source.changed.connect(self.update)

    def show_segments(self, segments: tuple[tuple[float, float], ...]) -> None:
        """Shares of the whole, and how much of each is there; both 0-1."""
        if segments != self._segments:
            self._segments = segments
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        box = QRectF(self.rect())
        mirror(painter, box)
        gaps = _GAP * max(0, len(self._segments) - 1) + _LEAST * len(self._segments)
        room, x = max(0.0, box.width() - gaps), 0.0
        for share, done in self._segments:
            wide = room * share + _LEAST
            painter.fillRect(QRectF(x, 1, wide, box.height() - 2), theme.line)
            painter.fillRect(QRectF(x, 1, wide * done, box.height() - 2), theme.ember)
            x += wide + _GAP
