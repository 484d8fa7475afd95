"""A node's button fetches the model that its step lacks: asks back where the library does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from forge_gui.ui.frame.pages import Pages
from forge_gui.viewmodels.studio import StudioViewModel

if TYPE_CHECKING:  # made when somebody fetches
    from forge_gui.ui.frame.main_window import MainWindow
    from forge_gui.viewmodels.downloads import Offer


class StepPulls(QObject):
    """Nothing of the library is made before the first press."""

    def __init__(self, window: MainWindow, studio: StudioViewModel, pages: Pages) -> None:
        super().__init__(window)
        self._window, self._studio, self._pages = window, studio, pages
        self._is_joined = False
        studio.workspace.pullWanted.connect(self._fetch)
        studio.fetchingTold.connect(lambda told, bad: window.say(told, is_trouble=bad))

    def _fetch(self, model: str) -> None:
        if not self._is_joined:
            self._is_joined = True
            desk = self._studio.library_desk()
            desk.downloads.offered.connect(self._ask_back)
        self._studio.fetch(model)

    def _ask_back(self, offer: Offer) -> None:
        if self._pages.has("library"):
            return  # its page asks
        from forge_gui.ui.library.manage.join import ask_anyway

        window = self._window
        ask_anyway(window.source, window, self._studio.library_desk().downloads, offer)
