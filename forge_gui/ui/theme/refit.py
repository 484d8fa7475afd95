"""Gives widgets that are there already the text of now: fonts, and the lengths that go with it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QDockWidget, QTabBar, QWidget
from shiboken6 import isValid

from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.fonts import Face, TextLook

_NO_LIMIT = 16_777_215
"""Qt's own largest size."""
_FACE = "text_face"
_HAIR = 2
"""Lines stay as thin as they are."""


class Refit:
    """Made before the new style sheet is set (which puts fonts back to what they once were),
    put on after it. Fixed sizes and least widths grow and shrink as the text does; those of a
    dock come from what is in it."""

    def __init__(self, widgets: Iterable[QWidget], before: TextLook, after: TextLook) -> None:
        self._after = after
        self._ratio = after.scale / before.scale
        self._widgets = [(widget, _face(widget, before)) for widget in widgets]

    def put_on(self) -> None:
        for widget, face in self._widgets:
            if not isValid(widget):
                continue
            if face is not None:
                widget.setProperty(_FACE, face)
                widget.setFont(face.made(self._after))
            if self._ratio != 1.0:
                if not widget.isWindow() and not isinstance(widget, QDockWidget):
                    _resize(widget, self._ratio)
                _lay_out_again(widget)
            widget.update()


def _face(widget: QWidget, look: TextLook) -> Face | None:
    if not widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
        return None
    return fonts.face_of(widget.font(), look, widget.property(_FACE))


def _resize(widget: QWidget, ratio: float) -> None:
    """A side that is fixed stays fixed, at another length; a least length stays one."""
    least, most = widget.minimumSize(), widget.maximumSize()
    if _HAIR < least.height() == most.height():
        widget.setFixedHeight(round(least.height() * ratio))
    if _HAIR < least.width() == most.width():
        widget.setFixedWidth(round(least.width() * ratio))
        return
    if least.width() > _HAIR:
        widget.setMinimumWidth(round(least.width() * ratio))
    if _HAIR < most.width() < _NO_LIMIT:
        widget.setMaximumWidth(round(most.width() * ratio))


def _lay_out_again(widget: QWidget) -> None:
    """Some keep what they once measured until they are told."""
    if isinstance(widget, QAbstractItemView):
        widget.doItemsLayout()
    elif isinstance(widget, QTabBar):
        widget.setIconSize(widget.iconSize())
    elif isinstance(widget, QComboBox):
        widget.setMinimumContentsLength(widget.minimumContentsLength())
    widget.updateGeometry()
