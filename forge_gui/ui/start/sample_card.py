"""One sample pipeline: its picture, what it does, and the button that opens it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import ClampedLabel, ElidedLabel
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.start.thumbnail import Thumbnail
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.workspace import SampleCard

WIDTH, HEIGHT = 280, 268
_WIDER = 70
"""How much wider a card is at text scale 2."""


def card_width() -> int:
    return round(WIDTH + (fonts.worn().scale - 1) * _WIDER)


class SampleCardView(QWidget):
    """`opened` tells the sample and whether it shall run at once."""

    opened = Signal(object, bool)

    def __init__(
        self, source: ThemeSource, sample: SampleCard, *, is_first: bool, lines: int = 2
    ) -> None:
        """`lines`: how many the summary takes."""
        super().__init__()
        self._source, self._wide = source, 0
        self._more = (lines - 2) * (fonts.DENSE + 4)
        self._fit()
        self.setAccessibleName(sample.title)
        self.setAccessibleDescription(sample.summary)
        title = ElidedLabel(sample.title, size=fonts.TITLE, weight=fonts.SEMIBOLD)
        summary = ClampedLabel(sample.summary, lines, tone="secondary")
        runs_here = sample.backends <= {"forge"}
        runs = is_first and runs_here
        words = tr("Open and run") if runs else tr("Open")
        button = WordButton(
            source,
            words,
            icon="play-fill" if runs else "",
            look="primary" if runs else "",
        )
        button.setAccessibleName(f"{words}: {sample.title}")
        self.open_button = button
        button.clicked.connect(lambda: self.opened.emit(sample, runs))
        note = ElidedLabel(_note(sample), size=fonts.CAPTION, tone="muted")
        note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout = column(self, margins=(1, 1, 1, 0))
        layout.addWidget(Thumbnail(source, sample.graph))
        below = column(margins=(12, 12, 12, 12), gap=4)
        below.addWidget(title)
        below.addWidget(summary)
        below.addStretch(1)
        self._line = row(gap=4)
        self._line.addWidget(button)
        self._line.addWidget(note, 1)
        below.addLayout(self._line)
        layout.addLayout(below, 1)
        self._sample = sample
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        source.changed.connect(self._fit)

    def add_tool(self, tool: QWidget) -> None:
        """A button more, at the end of the last line."""
        self._line.addWidget(tool)

    def set_width(self, wide: int) -> None:
        """Wider than it is by itself: it fills its part of a row."""
        self._wide = wide
        self._fit()

    def _fit(self) -> None:
        """Three stand side by side: they grow less in width than their text does."""
        self.setFixedSize(max(self._wide, card_width()), fonts.px(HEIGHT + self._more))
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Taken, so that the release comes here too."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The whole card opens what it shows, as its button does."""
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self._sample, False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.line_strong if self.underMouse() else theme.line_mid)
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.fillRect(QRectF(1, fonts.px(148) + 1, self.width() - 2, 1), theme.line)


def _note(sample: SampleCard) -> str:
    """`4 steps`, and what else it needs."""
    others = sorted(sample.backends - {"forge"})
    steps = sample.steps_text
    return tr("{steps}, needs Ollama", steps=steps) if "ollama" in others else steps
