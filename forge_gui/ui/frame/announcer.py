"""Hands sentences to a screen reader; where none runs, that costs nothing and nobody hears them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_Politeness = QAccessible.AnnouncementPoliteness


class Announcer(QObject):
    """Speaks for a window. An urgent sentence may interrupt what is being said."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def say(self, text: str, is_urgent: bool = False) -> None:  # a slot
        event = QAccessibleAnnouncementEvent(self._window, text)
        event.setPoliteness(_Politeness.Assertive if is_urgent else _Politeness.Polite)
        QAccessible.updateAccessibility(event)
