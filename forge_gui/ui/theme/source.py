"""Which theme is on now, how large text is, and word when that changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from forge_gui.ui.theme import tokens
from forge_gui.ui.theme.tokens import Theme

WANTED = ("system", "light", "dark")
LEAST_SCALE, MOST_SCALE = 0.7, 3.0


class ThemeSource(QObject):
    """Holds the current Theme. `changed` comes after `theme`, `text_scale` or `reduced_motion`
    changed.

    With "system" it follows the desktop, live; a desktop that does not tell gets the dark theme.
    """

    changed = Signal()

    def __init__(
        self, wanted: str = "system", *, reduced_motion: bool = False, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self._reduced_motion = reduced_motion
        self._text_scale = 1.0
        self._theme = tokens.build(is_dark=self._is_dark())
        if isinstance(QGuiApplication.instance(), QGuiApplication):
            QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def wanted(self) -> str:
        """What the person chose: one of WANTED."""
        return self._wanted

    @property
    def reduced_motion(self) -> bool:
        """No pulse and no transitions."""
        return self._reduced_motion

    @property
    def text_scale(self) -> float:
        """The person's factor for all text: 1.0 is as designed."""
        return self._text_scale

    def set_text_scale(self, scale: float) -> None:
        wanted = min(MOST_SCALE, max(LEAST_SCALE, scale))
        if wanted != self._text_scale:
            self._text_scale = wanted
            self.changed.emit()

    def want(self, wanted: str) -> None:
        self._wanted = wanted if wanted in WANTED else "system"
        self._follow()

    def set_reduced_motion(self, reduced: bool) -> None:
        if reduced != self._reduced_motion:
            self._reduced_motion = reduced
            self.changed.emit()

    def _is_dark(self) -> bool:
        if self._wanted != "system":
            return self._wanted == "dark"
        if not isinstance(QGuiApplication.instance(), QGuiApplication):
            return True
        return QGuiApplication.styleHints().colorScheme() != Qt.ColorScheme.Light

    def _follow(self) -> None:
        is_dark = self._is_dark()
        if is_dark != self._theme.is_dark:
            self._theme = tokens.build(is_dark=is_dark)
            self.changed.emit()
