"""The bar along the top: mark, open pipelines, the field that opens the palette, two live curves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.keys import shown_keys
from forge_gui.ui.controls.section import row
from forge_gui.ui.controls.sparkline import Sparkline
from forge_gui.ui.frame.mark import paint_mark
from forge_gui.ui.frame.pipeline_tabs import PipelineTabs
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror, write
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.translation import tr

HEIGHT = 40
_MARK_WIDTH = 112


class TopBar(QWidget):
    """Holds its parts as attributes; the frame joins them to what they show."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self.setFixedHeight(fonts.px(HEIGHT))
        self.setAccessibleName(tr("Top bar"))
        self.tabs = PipelineTabs(source)
        self.add = IconButton(source, "plus", tr("New pipeline (Ctrl+N)"))
        self.palette_field = PaletteField(source)
        self.ram = Sparkline(source, "RAM")
        self.gpu = Sparkline(source, "VRAM")
        self.gpu.hide()
        layout = row(self, margins=(_MARK_WIDTH, 0, 16, 0), gap=0)
        layout.addWidget(self.tabs)
        layout.addSpacing(6)
        layout.addWidget(self.add)
        layout.addStretch(1)
        layout.addSpacing(12)
        layout.addWidget(self.palette_field)
        layout.addSpacing(16)
        layout.addWidget(self.ram)
        layout.addSpacing(0)
        self._gap = QWidget()
        self._gap.setFixedWidth(fonts.px(16))
        self._gap.hide()
        layout.addWidget(self._gap)
        layout.addWidget(self.gpu)
        source.changed.connect(self.update)

    def show_gpu(self) -> None:
        self.gpu.show()
        self._gap.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.palette_field.setFixedWidth(fonts.px(264 if self.width() >= 1240 else 200))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._source.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.window)
        high = self.height()
        painter.fillRect(0, high - 1, self.width(), 1, theme.line)
        iron = theme.text if theme.is_dark else theme.secondary
        mark = QRectF(14, (high - 18) / 2, 18, 18)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            mark.moveRight(self.width() - 14)  # beside the name, and not turned itself
        paint_mark(painter, mark, iron, theme.ember)
        mirror(painter, QRectF(self.rect()))
        painter.setFont(fonts.ui(fonts.BODY, fonts.SEMIBOLD))
        painter.setPen(theme.text)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        write(painter, QRectF(40, 0, 88, high), middle, tr("Forge"))


class PaletteField(QAbstractButton):
    """Looks like a search field and opens the palette."""

    opened = Signal()

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self.setFixedHeight(fonts.px(28))
        self.setFixedWidth(fonts.px(264))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Search or run a command"))
        self.clicked.connect(self.opened)
        source.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(264), fonts.px(28))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._source.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.line_strong if self.underMouse() else theme.line_mid)
        painter.setBrush(theme.well if theme.is_dark else theme.surface)
        box = QRectF(self.rect())
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        mirror(painter, QRectF(self.rect()))
        icons.paint(
            painter, "magnifying-glass", QRectF(9, (self.height() - 16) / 2, 16, 16), theme.muted
        )
        painter.setPen(theme.muted)
        painter.setFont(fonts.ui(fonts.BODY))
        text = box.adjusted(33, 0, -fonts.px(56) - 8, 0)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        metrics = QFontMetricsF(painter.font())
        words = metrics.elidedText(
            tr("Search or run a command"), Qt.TextElideMode.ElideRight, text.width()
        )
        write(painter, text, middle, words)
        key = box.adjusted(self.width() - fonts.px(56), 5, -8, -5)
        painter.setPen(theme.line_mid)
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(fonts.ui(fonts.CAPTION))
        painter.setPen(theme.secondary)
        keys = shown_keys("Ctrl+K").replace("+", " ")
        write(painter, key, int(Qt.AlignmentFlag.AlignCenter), keys)
