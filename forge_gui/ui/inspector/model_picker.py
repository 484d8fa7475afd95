"""Chooses the model of a step: its name, whether it fits, and what to do where it is gone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QWidget

from forge_gui.ui.controls.choice_button import ChoiceButton
from forge_gui.ui.controls.flow_row import FlowRow
from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import SectionHead, column, row
from forge_gui.ui.controls.verdict_sign import VERDICT_LOOKS, Sign
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.inspector.model_popup import ModelPopup
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.capabilities import Capability
from forge_gui.values.ids import AUTO
from forge_gui.viewmodels.inspector_models import TINY, GoneModel, facts_of, gone, row_of
from forge_gui.viewmodels.model_rows import ModelRow
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.node_words import short_model
from forge_gui.viewmodels.translation import tr


class ModelPicker(QWidget):
    """`chosen` carries the id. An empty id is shown as `hint`; `only`: what it must be able to do."""

    chosen = Signal(str)

    def __init__(
        self,
        source: ThemeSource,
        models: ModelsViewModel,
        title: str,
        hint: str,
        only: Capability | None = None,
    ) -> None:
        super().__init__()
        self._source, self._models, self._hint = source, models, hint
        self._only = only
        self._model = ""
        self._popup: ModelPopup | None = None
        self.head = SectionHead(title)
        self.button = ChoiceButton(source, title, icon="cube")
        self._sign = Sign(source)
        self._verdict = ElidedLabel(size=fonts.CAPTION, tone="secondary")
        self._facts = ElidedLabel(size=fonts.CAPTION, tone="muted")
        self._gone = _GoneBox(source)
        self._gone.chosen.connect(self._choose)
        layout = column(self, gap=4)
        layout.addWidget(self.head)
        layout.addWidget(self.button)
        below = row(gap=6)
        below.addWidget(self._sign)
        below.addWidget(self._verdict, 1)
        layout.addLayout(below)
        layout.addWidget(self._facts)
        layout.addWidget(self._gone)
        self.button.opened.connect(self.open_list)
        models.rowsChanged.connect(self._tell)
        models.rowChanged.connect(self._row_changed)
        models.healthChanged.connect(self._tell)
        models.autosChanged.connect(self._tell)
        self._tell()

    def show_model(self, model: str) -> None:
        if model != self._model:
            self._model = model
            self._tell()

    def open_list(self) -> ModelPopup:
        """The models to choose from."""
        if self._popup is None:
            self._popup = ModelPopup(self, self._source, self._models, self._only)
            self._popup.chosen.connect(self._choose)
        self._popup.open_below(self.button, self._model)
        return self._popup

    def _row_changed(self, changed: ModelRow) -> None:
        if str(changed.id) == self._model:
            self._tell()

    def _tell(self) -> None:
        found = row_of(self._models.all_rows, self._model, self._autos())
        self.button.show_choice(
            short_model(self._model),
            found.card.quantization if found else "",
            hint=self._hint,
        )
        self.head.remark.setText(", ".join(found.capability_words) if found else "")
        self._tell_fit(found)
        is_gone = bool(self._model) and found is None and self._models.is_listed
        if is_gone:
            rows, health = self._models.all_rows, self._models.health
            told = gone(self._model, rows, health)
            self._gone.show_gone(replace(told, can_use_tiny=told.can_use_tiny and not self._only))
        self._gone.setVisible(is_gone)

    def _autos(self) -> Sequence[ModelRow]:
        """What `auto` takes now, where the step asks it."""
        if not self._model.startswith(f"{AUTO}:"):
            return ()
        self._models.ask_autos()
        return self._models.auto_rows()

    def _tell_fit(self, found: ModelRow | None) -> None:
        if found is not None:
            trouble, is_auto = found.sentence, found.id.backend == AUTO
            words = found.verdict.short if is_auto else found.verdict.text
            self._verdict.setText(trouble or words or found.state_words)
            look = ("warning-circle", "warn") if trouble else VERDICT_LOOKS[found.verdict.fit]
            self._sign.show_sign(*look)
            self._facts.setText(facts_of(found))
        self._sign.setVisible(found is not None)
        self._verdict.setVisible(found is not None)
        self._facts.setVisible(found is not None and bool(self._facts.text()))

    def _choose(self, model: str) -> None:
        if model != self._model:
            self._model = model
            self._tell()
            self.chosen.emit(model)


class _GoneBox(QFrame):
    """What is the matter with a model that nobody has, and the ways out."""

    chosen = Signal(str)

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._pull = ""
        self.setProperty("look", "strip-warn")
        self._sentence = label(size=fonts.DENSE, wrap=True)
        self._advice = label(size=fonts.DENSE, tone="secondary", wrap=True)
        self._copy = WordButton(source, tr("Copy command"), icon="copy")
        self._tiny = WordButton(source, tr("Use {model}", model=TINY))
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._pull))
        self._tiny.clicked.connect(lambda: self.chosen.emit(TINY))
        buttons = FlowRow(gap=6)
        buttons.add(self._tiny)
        buttons.add(self._copy)
        sign = Sign(source)
        sign.show_sign("warning-circle", "warn")
        layout = row(self, margins=(8, 8, 8, 8), gap=8)
        side = column()
        side.addWidget(sign)
        side.addStretch(1)
        layout.addLayout(side)
        words = column(gap=6)
        for part in (self._sentence, self._advice, buttons):
            words.addWidget(part)
        layout.addLayout(words, 1)
        self._buttons = buttons

    def show_gone(self, told: GoneModel) -> None:
        self._pull = told.pull
        self._sentence.setText(told.sentence)
        self._advice.setText(f"{told.advice} ({told.pull})" if told.pull else told.advice)
        self._advice.setVisible(bool(told.advice))
        ways = (self._tiny, told.can_use_tiny), (self._copy, bool(told.pull))
        self._buttons.show_only([button for button, is_way in ways if is_way])
        self._buttons.setVisible(told.can_use_tiny or bool(told.pull))
