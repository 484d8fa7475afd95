"""Below the inspector's head: how the selection stands in the run, its form, why it ran, its output."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from forge_gui.ui.controls.section import column
from forge_gui.ui.inspector.form_shelf import FormShelf, Schemas
from forge_gui.ui.inspector.output_box import OutputBox
from forge_gui.ui.inspector.state_box import StateBox
from forge_gui.ui.inspector.why_box import WhyBox
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.runs import StepState
from forge_gui.viewmodels.editor_states import StepView
from forge_gui.viewmodels.inspector_tokens import PromptTokens
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.translation import tr


class InspectorBody(QScrollArea):
    """Made when the inspector is first seen."""

    file_wanted = Signal(str)
    file_dropped = Signal(str, Path)
    fix_wanted = Signal(str)

    def __init__(
        self,
        source: ThemeSource,
        models: ModelsViewModel,
        schemas: Schemas,
        tokens: PromptTokens | None,
    ) -> None:
        super().__init__()
        self._state = StateBox(source)
        self._state.fix_wanted.connect(self.fix_wanted)
        self._state.setContentsMargins(16, 0, 16, 12)
        self.forms = FormShelf(source, models, schemas, tokens)
        self.forms.file_wanted.connect(self.file_wanted)
        self.forms.file_dropped.connect(self.file_dropped)
        self._why = WhyBox()
        self._output = OutputBox(source, tr("Output"))
        self._output.setContentsMargins(16, 4, 16, 16)
        inside = QWidget()
        inner = column(inside)
        for part in (self._state, self.forms, self._why, self._output):
            inner.addWidget(part)
        inner.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)

    def show_state(self, view: StepView, *, is_step: bool) -> None:
        """How a node stands in the run; an input has no output of its own."""
        self._state.show_view(view)
        self._state.show()
        self._why.show_view(view)
        text = view.output if is_step else ""
        self._output.show_text(text, is_growing=view.state is StepState.RUNNING)

    def show_no_state(self) -> None:
        """Something that no run makes anything of."""
        for part in (self._state, self._why, self._output):
            part.hide()
