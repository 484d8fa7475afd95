"""Files that go with a prompt: their names and sizes, pictures small, and a way to take them off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.flow_row import FlowRow
from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.painting import draw_text
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.chats import Attachment, AttachmentKind
from forge_gui.viewmodels.playground_facts import attachment_words
from forge_gui.viewmodels.translation import tr

_HIGH, _PICTURE, _WIDEST = 24, 44, 280
_MOST_PIXELS = 60_000_000
"""A picture that says it is larger is not decoded for its small view."""


class FileChips(FlowRow):
    """`removed` carries the place of the one to be taken off."""

    removed = Signal(int)

    def __init__(self, source: ThemeSource, *, can_remove: bool = False) -> None:
        super().__init__(gap=6)
        self._source, self._can_remove = source, can_remove

    def show_files(self, files: Sequence[Attachment]) -> None:
        self.clear()
        for place, one in enumerate(files):
            chip = _Chip(self._source, one, can_remove=self._can_remove)
            chip.removed.connect(lambda place=place: self.removed.emit(place))
            self.add(chip)


class _Chip(QWidget):
    removed = Signal()

    def __init__(self, source: ThemeSource, file: Attachment, *, can_remove: bool) -> None:
        super().__init__()
        self._source, self._words = source, attachment_words(file)
        self._picture = _small(file) if file.kind is AttachmentKind.PICTURE else QPixmap()
        self._icon = "image" if file.kind is AttachmentKind.PICTURE else "file-text"
        self.setAccessibleName(self._words)
        self.setToolTip(self._words)
        self._off: IconButton | None = None
        if can_remove:
            name = tr("Take {name} off", name=file.name)
            self._off = IconButton(source, "x", name, size=18, icon_size=10, parent=self)
            self._off.clicked.connect(self.removed)
        self.resize(self.sizeHint())
        source.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(fonts.ui(fonts.DENSE)).horizontalAdvance(self._words)
        more = 22 if self._off is not None else 0
        wide = min(fonts.px(_WIDEST), round(wide) + self._sign + 22 + more)
        return QSize(round(wide), fonts.px(_HIGH if self._picture.isNull() else _PICTURE))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        if self._off is not None:
            x = 3 if self.isRightToLeft() else self.width() - self._off.width() - 3
            self._off.move(x, (self.height() - self._off.height()) // 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.line_mid)
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        mirror(painter, QRectF(self.rect()))
        box = QRectF(6, 0, self._sign, self.height())
        if self._picture.isNull():
            icons.paint(painter, self._icon, icons.center_in(box, fonts.px(14)), theme.secondary)
        else:
            shown = self._picture.deviceIndependentSize()
            at = box.center()
            painter.drawPixmap(
                round(at.x() - shown.width() / 2), round(at.y() - shown.height() / 2), self._picture
            )
        more = 22 if self._off is not None else 8
        text = QRectF(box.right() + 6, 0, self.width() - box.right() - 6 - more, self.height())
        cut = Qt.TextElideMode.ElideMiddle
        draw_text(painter, text, self._words, fonts.ui(fonts.DENSE), theme.text, cut=cut)

    @property
    def _sign(self) -> int:
        return fonts.px(16 if self._picture.isNull() else _PICTURE - 8)


def _small(file: Attachment) -> QPixmap:
    """Nothing where it cannot be read."""
    image = QImage.fromData(file.data)
    if image.isNull() or image.width() * image.height() > _MOST_PIXELS:
        return QPixmap()
    side = fonts.px(_PICTURE - 8)
    keep = Qt.AspectRatioMode.KeepAspectRatio
    return QPixmap.fromImage(
        image.scaled(side, side, keep, Qt.TransformationMode.SmoothTransformation)
    )
