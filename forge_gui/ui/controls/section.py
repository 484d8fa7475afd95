"""Parts that panels are made of: a section's head, a line between, a row of a name and a value."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.theme import fonts


def hairline(*, vertical: bool = False) -> QFrame:
    """A line of one pixel in the colour of separators."""
    line = QFrame()
    line.setProperty("look", "line")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


class LineOver(QFrame):
    """A hairline above a part; there as long as the part is, so that two never meet."""

    def __init__(self, part: QWidget) -> None:
        super().__init__()
        self._part = part
        self.setProperty("look", "line")
        self.setFixedHeight(1)
        if part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide) and part.isHidden():
            self.hide()
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(not self._part.isHidden())
        return super().eventFilter(watched, event)


def fill(widget: QWidget, look: str) -> None:
    """Give a plain widget a ground: "surface", "window" or "canvas"."""
    widget.setProperty("look", look)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def column(
    parent: QWidget | None = None,
    *,
    margins: tuple[int, int, int, int] = (0, 0, 0, 0),
    gap: int = 0,
) -> QVBoxLayout:
    """A vertical layout without the style's own margins; where the window is read from the right,
    left and right change places, as they do for what is in it."""
    made = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    made.setContentsMargins(*_as_read(margins))
    made.setSpacing(gap)
    return made


class LongColumn(QVBoxLayout):
    """The column of a page in a scroll area: it never squeezes what is in it.

    A part that appears in it is laid out at once, the scroll area grows its page only a moment
    later. What is painted between the two would stand over one another for a frame; here it goes
    on below the page's end instead.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)

    def setGeometry(self, rect: QRect) -> None:
        needed = max(self.totalHeightForWidth(rect.width()), self.totalMinimumSize().height())
        super().setGeometry(rect.adjusted(0, 0, 0, max(0, needed - rect.height())))


def row(
    parent: QWidget | None = None,
    *,
    margins: tuple[int, int, int, int] = (0, 0, 0, 0),
    gap: int = 8,
) -> QHBoxLayout:
    """A horizontal layout without the style's own margins; these as those of a column."""
    made = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    made.setContentsMargins(*_as_read(margins))
    made.setSpacing(gap)
    return made


def _as_read(margins: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    left, top, right, bottom = margins
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return (right, top, left, bottom) if is_mirrored else margins


def empty(layout: QLayout) -> None:
    """Take everything out of a layout; its widgets go."""
    while layout.count():
        item = layout.takeAt(0)
        if item is not None and (gone := item.widget()) is not None:
            gone.hide()
            gone.deleteLater()


class SectionHead(QWidget):
    """Eleven pixels semibold, with a muted remark at the right."""

    def __init__(self, title: str, remark: str = "") -> None:
        super().__init__()
        self.setFixedHeight(fonts.px(20))
        self.title = label(
            title, size=fonts.CAPTION, weight=fonts.SEMIBOLD, tone="secondary", parent=self
        )
        self.remark = ElidedLabel(remark, size=fonts.CAPTION, tone="muted")
        self.remark.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout = row(self)
        layout.addWidget(self.title)
        layout.addWidget(self.remark, 1)


def named_value(name: str, value: QLabel, *, height: int = 24) -> QWidget:
    """A name at the left in the secondary tone, the value at the right."""
    made = QWidget()
    made.setFixedHeight(fonts.px(height))
    layout = row(made)
    layout.addWidget(label(name, size=fonts.DENSE, tone="secondary"))
    layout.addStretch(1)
    layout.addWidget(value)
    return made
