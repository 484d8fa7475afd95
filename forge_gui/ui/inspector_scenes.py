"""Pictures of the inspector: each of its forms, its lists and its large editor."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QScrollArea, QWidget

from forge_gui.ui.camera import Camera, pause, wait_until
from forge_gui.ui.inspector.large_prompt import LargePrompt
from forge_gui.ui.inspector.model_picker import ModelPicker
from forge_gui.ui.inspector.model_popup import ModelPopup
from forge_gui.ui.inspector.prompt_editor import PromptEditor
from forge_gui.ui.inspector.schema_field import SchemaField
from forge_gui.values.json_value import JsonObject
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_index import all_feeds
from forge_gui.viewmodels.run import RunState

INSPECTOR_SCENES = (
    "inspector-step",
    "inspector-models",
    "inspector-model-gone",
    "inspector-completion",
    "inspector-large-prompt",
    "inspector-schema-form",
    "inspector-schema-text",
    "inspector-run-section",
    "inspector-wire",
    "inspector-note",
    "inspector-group",
    "inspector-several",
    "inspector-consensus",
    "inspector-consensus-meaning",
    "inspector-parallel-reasoning",
    "inspector-hand-off",
)
_SCHEMA: JsonObject = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "name": {"type": "string", "description": "Who wrote"},
        "mood": {"type": "string", "enum": ["calm", "loud"]},
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"sku": {"type": "string"}, "count": {"type": "integer"}},
                "required": ["sku"],
            },
        },
    },
    "required": ["name", "items"],
}


def inspector_scenes(camera: Camera) -> None:
    """All of them, on a sample of its own that was run once."""
    window, work = camera.window, camera.studio.workspace
    work.open_sample(work.samples[0])
    document = work.current
    wait_until(lambda: not document.editor.is_empty, "the sample")
    window.start_run()
    wait_until(lambda: document.run.state is RunState.DONE, "the run of the sample")
    editor = document.editor
    models = {step.id for step in editor.graph.steps if step.kind == "model"}
    feeds = all_feeds(editor.index)
    followed = next(one for one in feeds if {one.source, one.target} <= models)
    window.workbench.show_inspector()
    editor.select((followed.target,))
    camera.shoot("inspector-step")
    _lists(camera, editor, followed.target)
    _schema(camera, editor, followed.source)
    _marks(camera, editor)
    editor.select((), (followed,))
    camera.shoot("inspector-wire")
    work.close_tab(document)
    _together(camera)


def _together(camera: Camera) -> None:
    """The sample that votes, run, with the step that asks several models; and rounds of reasoning."""
    window, work = camera.window, camera.studio.workspace
    (sample,) = [one for one in work.samples if one.path.name.startswith("10")]
    work.open_sample(sample)
    document = work.current
    wait_until(lambda: not document.editor.is_empty, "the sample that votes")
    window.start_run()
    wait_until(lambda: document.run.state is RunState.DONE, "the votes")
    voting = next(one.id for one in document.editor.graph.steps if one.kind == "consensus")
    document.editor.select((voting,))
    camera.shoot("inspector-consensus")
    document.editor.set_setting(voting, "same", "meaning")
    camera.shoot("inspector-consensus-meaning")
    document.editor.add_step("parallel_reasoning")
    camera.shoot("inspector-parallel-reasoning")
    document.editor.add_step("hand_off")
    camera.shoot("inspector-hand-off")
    work.close_tab(document)


def _lists(camera: Camera, editor: EditorViewModel, step: str) -> None:
    """What opens above the window is painted into its picture."""
    panel = camera.window.workbench.inspector
    picker = next(p for p in panel.findChildren(ModelPicker) if p.isVisible())
    camera.shoot("inspector-models", picker.open_list)
    for popup in panel.findChildren(ModelPopup):
        popup.close()
    prompt = next(p for p in panel.findChildren(PromptEditor) if p.isVisible())

    def type_brace() -> None:
        prompt.setFocus(Qt.FocusReason.OtherFocusReason)
        prompt.moveCursor(QTextCursor.MoveOperation.End)
        prompt.insertPlainText(" {")
        prompt.propose()

    camera.shoot("inspector-completion", type_brace)
    prompt.proposals.hide()
    camera.shoot("inspector-large-prompt", prompt.enlarge_wanted.emit)
    for large in panel.findChildren(LargePrompt):
        large.close()
    editor.set_model(step, "ollama:llama3.1:8b")
    camera.shoot("inspector-model-gone")
    while editor.can_undo:
        editor.undo()


def _schema(camera: Camera, editor: EditorViewModel, step: str) -> None:
    editor.select((step,))
    editor.set_setting(step, "json_schema", _SCHEMA)
    editor.set_setting(step, "fallback_models", ["ollama:gemma3:12b", "forge:tiny"])
    panel = camera.window.workbench.inspector
    pause(0.1)
    field = next(one for one in panel.findChildren(SchemaField) if one.isVisible())
    camera.shoot("inspector-schema-form", lambda: _scroll_to(panel, field))
    field.show_text_view()
    camera.shoot("inspector-schema-text", lambda: _scroll_to(panel, field))
    editor.toggle_breakpoint(step)
    editor.pin(step, {"response": "A pinned answer."})
    camera.shoot("inspector-run-section", lambda: _scroll_to(panel, None))
    editor.clear_breakpoints()
    while editor.can_undo:
        editor.undo()


def _marks(camera: Camera, editor: EditorViewModel) -> None:
    editor.add_note("Try a smaller model here.", colour="amber")
    camera.shoot("inspector-note")
    steps = tuple(step.id for step in editor.graph.steps)
    editor.group(steps[:2], "Reading", "teal")
    camera.shoot("inspector-group")
    editor.select(steps[:3])
    camera.shoot("inspector-several")
    while editor.can_undo:
        editor.undo()


def _scroll_to(panel: QWidget, part: QWidget | None) -> None:
    """The part at the top of the panel; None: the end."""
    area = panel.findChild(QScrollArea)
    inside = area.widget() if area is not None else None
    if area is None or inside is None:
        return
    bar = area.verticalScrollBar()
    pause(0.05)
    bar.setValue(part.mapTo(inside, QPoint(0, -8)).y() if part else bar.maximum())
