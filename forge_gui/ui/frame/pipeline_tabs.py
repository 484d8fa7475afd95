"""The open pipelines as tabs in the top bar; an ember dot says that one runs, a grey one that it
has unsaved changes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.translation import tr

_HEIGHT = 40
_PAD = 12
_CLOSE = 16
_MIN_W, _MAX_W = 96, 220


@dataclass(frozen=True, slots=True)
class PipelineTab:
    """What a tab says. `key` names the open pipeline."""

    key: str
    name: str
    is_modified: bool = False
    is_running: bool = False


class PipelineTabs(QTabBar):
    """`chosen` and `close_wanted` carry the key of a tab."""

    chosen = Signal(str)
    close_wanted = Signal(str)

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._tabs: tuple[PipelineTab, ...] = ()
        self.is_page_shown = True
        self.setAccessibleName(tr("Open pipelines"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabBarClicked.connect(self._clicked)
        source.changed.connect(self.update)

    def show_tabs(self, tabs: tuple[PipelineTab, ...], current: str) -> None:
        """Show these, in order; nothing is emitted."""
        self.blockSignals(True)
        while self.count() > len(tabs):
            self.removeTab(self.count() - 1)
        self._tabs = tabs
        for index, tab in enumerate(tabs):
            if index >= self.count():
                self.addTab(tab.name)
            self.setTabText(index, tab.name)
            self.setTabToolTip(index, tab.name)
            self.setAccessibleTabName(index, _spoken(tab))
        self.setCurrentIndex(next((i for i, t in enumerate(tabs) if t.key == current), 0))
        self.blockSignals(False)
        self.updateGeometry()
        self.update()

    def set_page_shown(self, shown: bool) -> None:
        """Whether the canvas is the page in view: only then a tab looks chosen."""
        self.is_page_shown = shown
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        metrics = QFontMetricsF(fonts.ui(fonts.BODY, fonts.MEDIUM))
        width = metrics.horizontalAdvance(self.tabText(index)) + 2 * _PAD + _CLOSE + 8
        if index < len(self._tabs) and _has_dot(self._tabs[index]):
            width += 14
        return QSize(round(max(_MIN_W, min(fonts.px(_MAX_W), width))), fonts.px(_HEIGHT))

    def minimumTabSizeHint(self, _index: int) -> QSize:
        return QSize(fonts.px(_MIN_W), fonts.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.px(_MIN_W), fonts.px(_HEIGHT))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.tabAt(event.position().toPoint())
        wanted = event.button() == Qt.MouseButton.MiddleButton or (
            event.button() == Qt.MouseButton.LeftButton
            and index >= 0
            and self._close_box(index).contains(event.position())
        )
        if wanted and 0 <= index < len(self._tabs):
            self.close_wanted.emit(self._tabs[index].key)
            return
        super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for index in range(min(self.count(), len(self._tabs))):
            self._paint_tab(painter, index)

    def _clicked(self, index: int) -> None:
        if 0 <= index < len(self._tabs):
            place = QPoint(self.mapFromGlobal(self.cursor().pos()))
            if not self._close_box(index).contains(place):
                self.chosen.emit(self._tabs[index].key)

    def _close_box(self, index: int) -> QRectF:
        box = QRectF(self.tabRect(index))
        return QRectF(
            box.right() - _PAD - _CLOSE + 4, box.center().y() - _CLOSE / 2, _CLOSE, _CLOSE
        )

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        theme, tab, box = self._source.theme, self._tabs[index], QRectF(self.tabRect(index))
        is_current = index == self.currentIndex() and self.is_page_shown
        is_hot = box.contains(self.mapFromGlobal(self.cursor().pos())) and self.underMouse()
        if is_current:
            painter.fillRect(box, theme.surface)
            for x in (box.left(), box.right() - 1):
                painter.fillRect(QRectF(x, 0, 1, box.height()), theme.line)
        # The cross takes room where it is shown: among many tabs the names need all of it.
        text = box.adjusted(_PAD, 0, -_PAD - (_CLOSE if is_current or is_hot else 0), 0)
        if _has_dot(tab):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.ember if tab.is_running else theme.muted)
            painter.drawEllipse(QRectF(text.left(), box.center().y() - 3, 6, 6))
            text.setLeft(text.left() + 14)
        font = fonts.ui(fonts.BODY, fonts.MEDIUM if is_current else fonts.NORMAL)
        painter.setFont(font)
        painter.setPen(theme.text if is_current or is_hot else theme.secondary)
        name = QFontMetricsF(font).elidedText(tab.name, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter), name)
        if is_current or is_hot:
            close = icons.center_in(self._close_box(index), 12)
            icons.paint(painter, "x", close, theme.secondary)


def _has_dot(tab: PipelineTab) -> bool:
    return tab.is_modified or tab.is_running


def _spoken(tab: PipelineTab) -> str:
    words = [tab.name]
    if tab.is_running:
        words.append(tr("running"))
    if tab.is_modified:
        words.append(tr("unsaved changes"))
    return ", ".join(words)


def spacer() -> QWidget:
    """Takes what room is left in a bar."""
    made = QWidget()
    made.setMinimumWidth(fonts.px(8))
    return made
