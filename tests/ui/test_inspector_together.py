"""The inspector of steps in which several models answer: how answers count as the same."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from forge_gui.engine.pipeline.kinds.built_in import settings_schemas
from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.inspector.model_picker import ModelPicker
from forge_gui.ui.inspector.schema_fields import fields_of
from forge_gui.ui.inspector.step_form import StepForm
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.capabilities import Capability
from forge_gui.values.graph import Graph, Step
from forge_gui.values.ids import StepId
from forge_gui.values.runs import StepState
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_states import StepView
from forge_gui.viewmodels.models import ModelsViewModel
from tests.bridge.crossing import Crossing

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
KINDS = ("consensus", "parallel_reasoning")


class Desk:
    """The form of one step over an editor."""

    def __init__(self, kind: str, qtbot: QtBot, crossing: Crossing, source: ThemeSource) -> None:
        self.models = ModelsViewModel(crossing.bridge)
        self.models.refresh()
        qtbot.waitUntil(lambda: self.models.is_listed and not self.models.is_refreshing)
        self.editor = EditorViewModel(Graph("Vote", steps=(Step(StepId("s"), kind),)))
        self.form = StepForm(source, self.editor, self.models, fields_of(settings_schemas()[kind]))
        qtbot.addWidget(self.form)
        self.form.resize(304, 900)
        self.form.show()
        self.show()
        self.editor.graphChanged.connect(lambda _delta: self.show())

    def show(self) -> None:
        step = self.editor.graph.step("s")
        assert step is not None
        self.form.show_step(step)

    def choose_same(self, value: str) -> None:
        combo = next(
            one
            for one in self.form.findChildren(Combo)
            if one.accessibleName() == "Group answers by"
        )
        combo.choose(value)
        combo.activated.emit(combo.currentIndex())

    @property
    def embedder(self) -> ModelPicker:
        found = self.form.findChildren(ModelPicker)
        return next(one for one in found if one.head.title.text() == "Embedding model")


@pytest.fixture(params=KINDS)
def desk(
    request: pytest.FixtureRequest, qtbot: QtBot, crossing: Crossing, source: ThemeSource
) -> Iterator[Desk]:
    made = Desk(request.param, qtbot, crossing, source)
    yield made
    made.models.close()


def test_the_embedding_model_is_asked_for_where_meaning_counts(desk: Desk) -> None:
    assert not desk.embedder.isVisible(), "as before: words, numbers and JSON"
    desk.choose_same("meaning")
    step = desk.editor.graph.step("s")
    assert step is not None
    assert step.settings["same"] == "meaning"
    assert desk.embedder.isVisible()
    desk.choose_same("exact")
    assert not desk.embedder.isVisible()


def test_only_models_that_make_embeddings_are_offered(desk: Desk) -> None:
    desk.choose_same("meaning")
    popup = desk.embedder.open_list()
    able = [
        str(row.id) for row in desk.models.all_rows if Capability.EMBEDDING in row.card.capabilities
    ]
    assert len(able) < len(desk.models.all_rows)
    assert popup.shown_models() == able
    popup.close()


def test_the_whole_note_of_a_result_stands_in_the_inspector(
    qtbot: QtBot, source: ThemeSource
) -> None:
    from forge_gui.ui.inspector.state_box import StateBox

    box = StateBox(source)
    qtbot.addWidget(box)
    note = "1 of 3 agree (33 %); the alphabet decided between equals."
    box.show_view(StepView(StepState.DONE, f"Done, {note}", note=note))
    box.show()
    assert box._note.text() == note
    assert box._note.isVisible()
    assert box._strip.accessibleName() == "Done"
    box.show_view(StepView(StepState.DONE))
    assert not box._note.isVisible()
