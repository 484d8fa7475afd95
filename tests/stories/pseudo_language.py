"""A language in which every text that is translated has a mark round it: what is shown without one
was forgotten."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    QObject,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

BEGIN, END = (
    "\N{MATHEMATICAL LEFT WHITE SQUARE BRACKET}",
    "\N{MATHEMATICAL RIGHT WHITE SQUARE BRACKET}",
)
_WORD = re.compile(r"[A-Za-z]{2,}")
ENGLISH_NUMBERS = "en_US"
"""The text by which a language says whose numbers it writes."""
_MOST_ROWS = 60
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
KEYS = re.compile(
    r"\b(?:Ctrl|Shift|Alt|Meta|Return|Enter|Esc|Escape|Del|Ins|Space|Tab|Up|Down|F\d+)\b"
)
"""Qt names keys in the language of its own translation."""
UNITS = re.compile(r"(?<![A-Za-z])(?:[KMGT]B|[GMk]Hz|ms|min|s|h)(?![A-Za-z])")


class Marks(QTranslator):
    """Says every text of Forge between two brackets; Qt's own texts stay as they are."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.of_qt: set[str] = set()
        """Texts that Qt asked for by itself: those of its own widgets."""

    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,  # Qt's own signature
        n: int = -1,
    ) -> str | None:
        if context:
            self.of_qt.add(source)
            return None
        if source == ENGLISH_NUMBERS:
            return "de_DE"  # what the engine says stays as it came where the window is English
        return f"{BEGIN}{source}{END}"

    def isEmpty(self) -> bool:
        return False


def unmarked(text: str, data: Iterable[str] = ()) -> str:
    """The words of a text that are outside every mark and are no data; empty: there are none.

    Of data a part may stand there as well: what is shown is often its beginning.
    """
    depth, rest = 0, ""
    for sign in text:
        if sign == BEGIN:
            depth += 1
        elif sign == END:
            depth = max(0, depth - 1)
            rest += " "
        elif not depth:
            rest += sign
    rest = UNITS.sub(" ", KEYS.sub(" ", rest))
    if not _WORD.search(rest):
        return ""
    for known in data:
        if rest.strip(" …\n") in known:
            return ""
        if known in rest:
            rest = re.sub(rf"(?<!\w){re.escape(known)}(?!\w)", " ", rest)
    return " ".join(_WORD.findall(rest))


def shown_texts(top: QWidget) -> Iterator[tuple[str, str]]:
    """Each text that a person sees, hovers or hears, with where it stands."""
    for widget in (top, *top.findChildren(QWidget)):
        where = f"{type(widget).__module__.rpartition('.')[2]}.{type(widget).__name__}"
        for text in _texts(widget):
            if text:
                yield where, text


def _texts(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if widget.isWindow() or isinstance(widget, QDockWidget):
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(n) for n in range(widget.count()))
        yield from (widget.tabToolTip(n) for n in range(widget.count()))
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _of_model(widget.model())
    for action in widget.actions():
        yield from _of_action(action)


def _of_action(action: QAction) -> Iterator[str]:
    yield action.text().partition("\t")[0]
    if action.toolTip() != action.text().replace("…", "").replace("&", ""):
        yield action.toolTip()


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    top = QModelIndex()
    is_list = isinstance(model, QAbstractListModel)
    for column in range(1 if is_list else min(model.columnCount(top), 12)):
        head = model.headerData(column, Qt.Orientation.Horizontal)
        yield head if isinstance(head, str) else ""
        for row in range(min(model.rowCount(top), _MOST_ROWS)):
            yield from _of_item(model.index(row, column), model)


def _of_item(index: QModelIndex, model: QAbstractItemModel) -> Iterator[str]:
    for role in _ROLES:
        said = index.data(role)
        yield said if isinstance(said, str) else ""
    for row in range(min(model.rowCount(index), _MOST_ROWS)):
        yield from _of_item(model.index(row, 0, index), model)


def speak_marked() -> Marks:
    """From now on until it is removed."""
    application = QGuiApplication.instance()
    assert application is not None
    marks = Marks(application)
    application.installTranslator(marks)
    return marks
