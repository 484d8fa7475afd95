"""The playground's page over a pocket engine, with the hands and eyes that its tests need."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.inspector.model_popup import ModelPopup
from forge_gui.ui.playground.parts import Borrowed, ModelList
from forge_gui.ui.playground.playground_page import PlaygroundPage
from forge_gui.ui.playground.thread_view import ThreadView
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.playground import PlaygroundViewModel
from tests.bridge.crossing import Crossing


class Desk:
    """The page over a pocket engine."""

    def __init__(self, qtbot: QtBot, crossing: Crossing, source: ThemeSource) -> None:
        self.qtbot, self.engine = qtbot, crossing.engine
        self.models = ModelsViewModel(crossing.bridge)
        self.models.refresh()
        qtbot.waitUntil(lambda: self.models.is_listed and not self.models.is_refreshing)
        self.playground = PlaygroundViewModel(crossing.bridge, self.models)

        def make_models(parent: QWidget) -> ModelList:
            return ModelPopup(parent, source, self.models)

        self.page = PlaygroundPage(source, self.playground, Borrowed(make_models, lambda: None))
        qtbot.addWidget(self.page)
        self.page.resize(1280, 800)
        self.page.show()
        qtbot.waitUntil(lambda: self.playground.chats.is_ready)

    @property
    def thread(self) -> ThreadView:
        return self.page.columns.views[0].thread_view

    def ask(self, text: str) -> None:
        field = self.page.composer.field
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: not self.playground.session.is_busy)

    def button(self, name: str, within: QWidget | None = None) -> QAbstractButton:
        shown = (within or self.page).findChildren(QAbstractButton)
        found = [b for b in shown if b.isVisible() and name in (b.text(), b.accessibleName())]
        assert found, name
        return found[0]

    def words(self) -> set[str]:
        return {one.text() for one in self.page.findChildren(QLabel) if one.isVisible()}

    def close(self) -> None:
        self.playground.close()
        self.models.close()
