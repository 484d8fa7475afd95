"""An inspector over one editor, with the hands and eyes that its tests need."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.controls.choice_button import ChoiceButton
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.inspector.model_popup import ModelPopup
from forge_gui.ui.inspector.panel import InspectorPanel
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.graph import Graph, PipelineInput, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import JsonObject
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.models import ModelsViewModel
from tests.bridge.crossing import Crossing

GRAPH = Graph(
    "Sort",
    inputs=(PipelineInput(StepId("mail"), example="Hello"),),
    steps=(
        Step(StepId("ask"), "model", "Ask", {"model": "forge:tiny", "prompt": "Read {mail}"}),
        Step(StepId("out"), "output", "Out", {"text": "{ask}"}),
    ),
    wires=(Wire(StepId("ask"), StepId("out"), "ask"),),
)
SCHEMAS: Mapping[str, JsonObject] = {
    "model": {
        "properties": {
            "model": {"type": "string", "format": "model", "default": ""},
            "prompt": {"type": "string", "format": "template", "default": "{text}"},
            "system": {"type": "string", "format": "template", "default": ""},
            "temperature": {
                "anyOf": [{"type": "number", "minimum": 0, "maximum": 5}, {"type": "null"}],
                "title": "Temperature",
                "default": None,
            },
            "json_mode": {"type": "boolean", "title": "JSON", "default": False},
            "shape": {"anyOf": [{"type": "object"}, {"type": "null"}], "title": "Shape"},
            "json_schema": {
                "anyOf": [{"type": "object"}, {"type": "null"}],
                "title": "Schema",
                "format": "json-schema",
            },
            "fallback_models": {
                "type": "array",
                "items": {"type": "string", "format": "model"},
                "title": "Fallbacks",
                "default": [],
            },
            "cache": {
                "anyOf": [{"type": "boolean"}, {"type": "null"}],
                "title": "Cache",
                "section": "running",
                "default": None,
            },
        }
    },
    "output": {"properties": {"text": {"type": "string", "format": "template"}}},
}
T = TypeVar("T", bound=QWidget)


class InspectorDesk:
    """A panel over one editor."""

    def __init__(self, qtbot: QtBot, source: ThemeSource, crossing: Crossing) -> None:
        self.models = ModelsViewModel(crossing.bridge)
        self.editor = EditorViewModel(GRAPH)
        self.panel = InspectorPanel(source, self.models, lambda: SCHEMAS)
        self.holder = QWidget()
        for part in (self.panel.head, self.panel):
            part.setParent(self.holder)
        self.panel.resize(304, 900)
        self.panel.show_editor(self.editor)
        qtbot.addWidget(self.holder)
        self.holder.resize(304, 960)
        self.holder.show()
        self.models.refresh()
        qtbot.waitUntil(lambda: self.models.is_listed and not self.models.is_refreshing)

    def part(self, kind: type[T], name: str) -> T:
        return next(p for p in self.panel.findChildren(kind) if p.accessibleName() == name)

    def choice(self, name: str) -> ChoiceButton:
        found = self.panel.findChildren(ChoiceButton)
        return next(b for b in found if b.isVisible() and b.accessibleName().startswith(name))

    def popup(self) -> ModelPopup:
        return next(p for p in self.panel.findChildren(ModelPopup) if p.isVisible())

    def press(self, words: str) -> None:
        buttons = self.panel.findChildren(WordButton)
        button = next(b for b in buttons if b.isVisible() and b.text() == words)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def setting(self, key: str, step: str = "ask") -> object:
        found = self.editor.graph.step(step)
        assert found is not None
        return found.settings.get(key)

    def words(self) -> set[str]:
        """All that labels in sight say."""
        return {one.text() for one in self.holder.findChildren(QLabel) if one.isVisible()}
