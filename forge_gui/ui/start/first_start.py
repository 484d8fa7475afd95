"""Over an empty canvas: three samples, what was found on this PC, and the keys to begin with."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QWidget

from forge_gui.ui.controls.dragged import is_welcome
from forge_gui.ui.controls.flow_row import FlowRow
from forge_gui.ui.controls.keys import shown_keys
from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column, empty, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.start.found_list import FoundList
from forge_gui.ui.start.sample_card import SampleCardView, card_width
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.hardware import HardwareViewModel
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr
from forge_gui.viewmodels.workspace import WorkspaceViewModel

_CARDS = 3
_GAP = 20
_STEP = 24
"""From dot to dot."""
_KEYS = (
    ("Ctrl+Space", QT_TR_NOOP("add a step")),
    ("Ctrl+K", QT_TR_NOOP("every command")),
    ("Ctrl+O", QT_TR_NOOP("open a pipeline")),
    ("F5", QT_TR_NOOP("run")),
)


class FirstStart(QScrollArea):
    """`dropped` carries what was dropped on it; the frame puts it on the canvas."""

    command_wanted = Signal(str)
    dropped = Signal(QMimeData)

    def __init__(
        self,
        source: ThemeSource,
        workspace: WorkspaceViewModel,
        hardware: HardwareViewModel,
        models: ModelsViewModel,
    ) -> None:
        super().__init__()
        self._source, self._workspace = source, workspace
        self._hardware, self._models = hardware, models
        self._shown_samples: tuple[object, ...] = ()
        self.setWidgetResizable(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._title = label(tr("Forge is ready"), size=fonts.PAGE, weight=fonts.SEMIBOLD)
        self._subtitle = label(tone="secondary")
        self._cards = row(gap=_GAP)
        self._more = FlowRow(gap=0)
        self._found = FoundList(source)
        self._found.command_wanted.connect(self.command_wanted)
        self._again = WordButton(source, tr("Look again"), icon="arrow-clockwise", look="quiet")
        self._again.clicked.connect(hardware.look_again)
        self._all = WordButton(source, tr("All templates"), icon="squares-four")
        self._all.clicked.connect(lambda: self.command_wanted.emit("file.templates"))
        self._ground = _Ground(source)
        self._lay_out()
        self.setWidget(self._ground)
        workspace.samplesChanged.connect(self._show_samples)
        hardware.rowsChanged.connect(self._show_found)
        hardware.lookingChanged.connect(lambda looking: self._again.setEnabled(not looking))
        for changed in (models.rowsChanged, models.refreshingChanged):
            changed.connect(self._show_words)
        self._show_samples()
        self._show_found()
        self._show_words()

    def _lay_out(self) -> None:
        page = QWidget()
        self._page = page
        self._fit()
        self._source.changed.connect(self._fit)
        inner = column(page, margins=(0, 32, 0, 16))
        top = row()
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._all)
        inner.addLayout(top)
        inner.addSpacing(4)
        inner.addWidget(self._subtitle)
        inner.addSpacing(16)
        inner.addLayout(self._cards)
        inner.addSpacing(8)
        inner.addWidget(self._more)
        inner.addSpacing(12)
        head = row()
        head.addWidget(label(tr("Found on this PC"), size=fonts.TITLE, weight=fonts.SEMIBOLD))
        head.addStretch(1)
        head.addWidget(self._again)
        self._again.setFixedHeight(fonts.px(24))
        inner.addLayout(head)
        inner.addSpacing(8)
        inner.addWidget(self._found)
        inner.addSpacing(12)
        inner.addLayout(_keys_line())
        outer = QHBoxLayout(self._ground)
        outer.setContentsMargins(24, 0, 24, 0)
        outer.addStretch(1)
        middle = column()
        middle.addStretch(1)
        middle.addWidget(page)
        middle.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(1)

    def _fit(self) -> None:
        self._page.setFixedWidth(_CARDS * card_width() + (_CARDS - 1) * _GAP)

    def sizeHint(self) -> QSize:
        return QSize(self._page.width() + 48, 640)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        _welcome(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        _welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if _welcome(event):
            self.dropped.emit(event.mimeData())

    def _show_samples(self) -> None:
        samples = tuple(self._workspace.samples)
        if samples == self._shown_samples:
            return
        self._shown_samples = samples
        empty(self._cards)
        self._more.clear()
        for place, sample in enumerate(samples[:_CARDS]):
            card = SampleCardView(self._source, sample, is_first=place == 0, lines=3)
            card.opened.connect(self._open)
            self._cards.addWidget(card)
        self._cards.addStretch(1)
        if samples[_CARDS:]:
            head = label(tr("More samples"), size=fonts.DENSE, tone="muted")
            head.setFixedHeight(fonts.px(28))
            self._more.add(head)
        for sample in samples[_CARDS:]:
            link = WordButton(self._source, sample.title, look="quiet", tip=sample.summary)
            link.clicked.connect(lambda _on=False, chosen=sample: self._open(chosen, False))
            self._more.add(link)
        self._all.setVisible(bool(samples))

    def _open(self, sample: object, run: bool) -> None:
        for known in self._workspace.samples:
            if known is sample:
                self._workspace.open_sample(known, run=run)
                return

    def _show_found(self) -> None:
        self._found.show_rows(tuple(self._hardware.rows))

    def _show_words(self) -> None:
        ways = tr("Drag a model or a step here, drop a file, or start from a sample.")
        has_own = any(one.id.backend == "forge" for one in self._models.all_rows)
        is_known = self._models.is_listed
        self._title.setText(tr("Forge is ready") if is_known else tr("Forge is starting"))
        if has_own:
            works = tr("{model} works without a network.", model="forge:tiny")
            self._subtitle.setText(f"{works} {ways}")
        else:
            self._subtitle.setText(ways if is_known else tr("Looking for models on this PC."))


class _Ground(QWidget):
    """The canvas' ground: its colour and dots."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._tile = QPixmap()
        self._tile_is_for: tuple[float, str] = (0.0, "")
        source.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        painter.fillRect(self.rect(), theme.canvas)
        seen = event.rect()
        painter.drawTiledPixmap(seen, self._dot(theme.canvas_dot), seen.topLeft())

    def _dot(self, color: QColor) -> QPixmap:
        """One dot and the room around it: a thousand drawn one by one take 8 ms."""
        ratio = self.devicePixelRatioF()
        if self._tile_is_for != (ratio, color.name()):
            self._tile_is_for = (ratio, color.name())
            side = round(_STEP * ratio)
            self._tile = QPixmap(side, side)
            self._tile.setDevicePixelRatio(side / _STEP)
            self._tile.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._tile)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPoint(QPointF(_STEP / 2, _STEP / 2))
            painter.end()
        return self._tile


def _welcome(event: QDropEvent) -> bool:
    """What the canvas takes, it takes here."""
    if is_welcome(event.mimeData()):
        event.acceptProposedAction()
    else:
        event.ignore()
    return event.isAccepted()


def _keys_line() -> QHBoxLayout:
    line = row(gap=6)
    for key, words in _KEYS:
        cap = QLabel(shown_keys(key).replace("+", " "))
        cap.setProperty("look", "key")
        cap.setFont(fonts.ui(fonts.CAPTION))
        cap.setFixedHeight(fonts.px(20))
        line.addWidget(cap)
        line.addWidget(label(tr(words), size=fonts.CAPTION, tone="muted"))
        line.addSpacing(14)
    line.addStretch(1)
    return line
