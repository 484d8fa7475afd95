"""Where the keyboard goes when a command shows a page, a tab of the run panel, the outline or the
inspector: to what one wants to act on there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QPlainTextEdit, QWidget

from forge_gui.ui.frame.page_marks import CANVAS

if TYPE_CHECKING:
    from forge_gui.ui.frame.main_window import MainWindow

_REASON = Qt.FocusReason.ShortcutFocusReason


def takes_keys(widget: QWidget) -> bool:
    """Whether Tab stops at a widget as it is now."""
    is_stop = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return is_stop and widget.isVisible() and widget.isEnabled()


def first_stop(region: QWidget) -> QWidget | None:
    """The region itself, or its first part that takes the keyboard."""
    return region if takes_keys(region) else next(_stops(region), None)


def go_to_page(window: MainWindow, page: str) -> None:
    """Show a page; the canvas gets the keyboard, another page its first stop."""
    window.show_page(page)
    shown = window.pages.currentWidget()
    if page == CANVAS:
        window.area.focus_canvas()
    elif shown is not None and not _has_keys(shown):
        _give(first_stop(shown))


def go_to_tab(window: MainWindow, tab: str) -> None:
    """Show a tab of the run panel, with the keyboard in its list."""
    window.show_run_tab(tab)
    run = window.workbench.run
    page = run.page
    if page is None or _has_keys(page):
        return
    full = _full_list(page)
    meanwhile = full or first_stop(page) or run.tabs
    _give(meanwhile)
    if full is None:
        _give_when_full(page, meanwhile)


def go_to_outline(window: MainWindow) -> None:
    window.show_page(CANVAS)
    window.workbench.palette_dock.show()
    below = window.workbench.palette_column.below
    if below is not None:
        below.setFocus(_REASON)


def go_to_form(shelf: QWidget) -> None:
    """Into what is written there, such as a prompt; else into the first field."""
    texts = (one for one in _stops(shelf) if isinstance(one, QPlainTextEdit))
    _give(next(texts, None) or next(_stops(shelf), None))


def _full_list(page: QWidget) -> QWidget | None:
    """The first list that has something."""
    lists = (one for one in _stops(page) if isinstance(one, QAbstractItemView))
    return next((one for one in lists if _rows(one)), None)


def _give_when_full(page: QWidget, meanwhile: QWidget) -> None:
    """What a page shows may be read first: its list gets the keyboard then, if nobody has taken
    the keyboard elsewhere."""

    def look() -> None:
        if meanwhile.hasFocus():
            _give(_full_list(page))

    for one in page.findChildren(QAbstractItemView):
        if one.model() is not None:
            once = Qt.ConnectionType.SingleShotConnection
            one.model().modelReset.connect(lambda: QTimer.singleShot(0, page, look), once)


def _stops(region: QWidget) -> Iterator[QWidget]:
    """As Tab visits them."""
    part = region.nextInFocusChain()
    while part is not None and part is not region:
        if takes_keys(part) and region.isAncestorOf(part):
            yield part
        part = part.nextInFocusChain()


def _has_keys(page: QWidget) -> bool:
    return _is_stop_in(page, page.window().focusWidget())


def _is_stop_in(page: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and takes_keys(focused) and page.isAncestorOf(focused)


def _rows(view: QAbstractItemView) -> int:
    model: QAbstractItemModel | None = view.model()
    return model.rowCount() if model is not None else 0


def _give(target: QWidget | None) -> None:
    if target is not None:
        target.setFocus(_REASON)
