"""A picture that a value carries or names: fitted or at its own size, with its measures in words."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImageReader, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QScrollArea, QWidget

from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.numbers import percent, whole
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.wording import disk_size

_MOST_PIXELS = 40_000_000
"""More is told, not decoded: it would stop the window for a second or more."""
_TILE = 8


class ImageView(QWidget):
    """`show_data` shows bytes; `show_words` says why there is nothing to see."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._picture = _Picture(source)
        self.facts = ElidedLabel(size=fonts.CAPTION, tone="muted")
        self.fit = WordButton(source, tr("Fit"), tip=tr("Show the whole picture"))
        self.full = WordButton(source, percent(100), tip=tr("One pixel for one"))
        self._words = label(size=fonts.DENSE, tone="secondary", wrap=True)
        self._scroll = QScrollArea()
        self._scroll.setAccessibleName(tr("Picture"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._picture)
        head = row(gap=4)
        head.addWidget(self.facts, 1)
        switch = row(gap=0)
        for end, button in (("left", self.fit), ("right", self.full)):
            button.setProperty("end", end)
            switch.addWidget(button)
        head.addLayout(switch)
        layout = column(self, gap=4)
        layout.addLayout(head)
        layout.addWidget(self._words, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._scroll, 1)
        for button in (self.fit, self.full):
            button.setCheckable(True)
        self.fit.clicked.connect(lambda: self._set_fitted(True))
        self.full.clicked.connect(lambda: self._set_fitted(False))
        self._set_fitted(True)

    def show_data(self, data: bytes) -> None:
        """Decode and show; whatever is no picture is said in words."""
        buffer = QBuffer()
        buffer.setData(QByteArray(data))
        reader = QImageReader(buffer)
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid() and size.width() * size.height() > _MOST_PIXELS:
            self.show_words(
                tr(
                    "The picture has {width} x {height} pixels, more than is shown here. Save it "
                    "and open it with another program.",
                    width=whole(size.width()),
                    height=whole(size.height()),
                )
            )
            return
        kind = bytes(reader.format().data()).decode("ascii", "replace").upper()
        image = reader.read()
        if image.isNull():
            why = reader.errorString()
            self.show_words(tr("This is no picture that can be shown: {why}.", why=why))
            return
        self._words.hide()
        self._scroll.show()
        width, height = whole(image.width()), whole(image.height())
        measures = tr("{width} x {height} pixels", width=width, height=height)
        self.facts.setText(f"{kind}, {measures}, {disk_size(len(data))}")
        self._picture.setAccessibleName(tr("Picture, {measures}", measures=measures))
        self._picture.show_pixmap(QPixmap.fromImage(image))

    def show_words(self, words: str) -> None:
        self.facts.setText("")
        self._picture.show_pixmap(QPixmap())
        self._scroll.hide()
        self._words.setText(words)
        self._words.show()

    def _set_fitted(self, is_fitted: bool) -> None:
        self.fit.setChecked(is_fitted)
        self.full.setChecked(not is_fitted)
        self._picture.set_fitted(is_fitted)


class _Picture(QWidget):
    """On a ground of squares, which shows what is transparent."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._pixmap = QPixmap()
        self._is_fitted = True
        source.changed.connect(self.update)

    def show_pixmap(self, pixmap: QPixmap) -> None:
        self._pixmap = pixmap
        self.set_fitted(self._is_fitted)

    def set_fitted(self, is_fitted: bool) -> None:
        self._is_fitted = is_fitted
        self.setMinimumSize(QSize(0, 0) if is_fitted else self._pixmap.size())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._pixmap.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._pixmap.size()
        if self._is_fitted and (size.width() > self.width() or size.height() > self.height()):
            size = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        x, y = max(0, (self.width() - size.width()) // 2), 0
        theme = self._source.theme
        painter.fillRect(x, y, size.width(), size.height(), theme.well)
        if self._pixmap.hasAlphaChannel():
            for top in range(0, size.height(), _TILE):
                for left in range(_TILE * (top // _TILE % 2), size.width(), 2 * _TILE):
                    wide = min(_TILE, size.width() - left)
                    high = min(_TILE, size.height() - top)
                    painter.fillRect(x + left, y + top, wide, high, theme.line)
        painter.drawPixmap(x, y, size.width(), size.height(), self._pixmap)
