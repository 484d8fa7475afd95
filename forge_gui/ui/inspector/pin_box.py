"""Freezes the output of a step: it does not run then, and what is pinned is its result."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.code_box import CodeBox
from forge_gui.ui.controls.flow_row import FlowRow
from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.verdict_sign import Sign
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_PINNED = QT_TR_NOOP("Pinned: the step does not run, this is its result.")
_FREE = QT_TR_NOOP("Pin the output to go on with it instead of running the step again.")


class PinBox(QWidget):
    """Pin, unpin, and edit what is pinned: text as it is, anything else as JSON."""

    def __init__(self, source: ThemeSource, editor: EditorViewModel) -> None:
        super().__init__()
        self._editor = editor
        self._step = ""
        self._is_text = True
        self._sign = Sign(source)
        self._words = label(size=fonts.CAPTION, tone="muted", wrap=True)
        self.pin = WordButton(source, tr("Pin this output"), icon="push-pin")
        self.edit = WordButton(source, tr("Edit it"))
        self.unpin = WordButton(source, tr("Unpin"))
        self._buttons = FlowRow(gap=6)
        for button in (self.pin, self.edit, self.unpin):
            self._buttons.add(button)
        self.box = CodeBox(source, tr("Pinned output"), lines=7)
        self._fault = label(size=fonts.CAPTION, tone="danger", wrap=True)
        self._use = WordButton(source, tr("Use this value"))
        self._cancel = WordButton(source, tr("Cancel"), look="quiet")
        self._lay_out()
        self.pin.clicked.connect(lambda: self._editor.pin(self._step))
        self.unpin.clicked.connect(lambda: self._editor.unpin((self._step,)))
        self.edit.clicked.connect(self._begin)
        self._use.clicked.connect(self._take)
        self._cancel.clicked.connect(self._end)

    def show_step(self, step: str) -> None:
        is_other = step != self._step
        self._step = step
        is_pinned = self._editor.is_pinned(step)
        has_output = bool(self._last_output())
        self._words.setText(tr(_PINNED if is_pinned else _FREE))
        self._sign.show_sign("push-pin-fill" if is_pinned else "", "info")
        self.pin.setEnabled(has_output)
        self.pin.setToolTip("" if has_output else tr("Run the step once first."))
        shown = [self.edit, self.unpin] if is_pinned else [self.pin]
        self._buttons.show_only(shown)
        if is_other or not is_pinned:
            self._end()

    def _lay_out(self) -> None:
        layout = column(self, gap=6)
        line = row(gap=6)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        layout.addLayout(line)
        layout.addWidget(self._buttons)
        self._editing = QWidget()
        inner = column(self._editing, gap=4)
        inner.addWidget(self.box)
        inner.addWidget(self._fault)
        ways = FlowRow(gap=4)
        ways.add(self._use)
        ways.add(self._cancel)
        inner.addWidget(ways)
        layout.addWidget(self._editing)
        self._fault.hide()
        self._editing.hide()

    def _last_output(self) -> JsonObject:
        result = self._editor.step_run(self._step).result
        return result.output if result is not None and result.is_good else {}

    def _begin(self) -> None:
        value = self._pinned().get("response")
        self._is_text = isinstance(value, str) or value is None
        text = (
            str(value or "") if self._is_text else json.dumps(value, indent=2, ensure_ascii=False)
        )
        self.box.setPlainText(text)
        self._say("", 0)
        self._editing.show()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        text = self.box.toPlainText()
        value: Json = text
        if not self._is_text:
            try:
                value = json.loads(text)
            except json.JSONDecodeError as wrong:
                line = wrong.lineno
                words = tr("Line {line}: this is not JSON yet ({why}).", line=line, why=wrong.msg)
                self._say(words, line)
                return
        rest = {
            key: kept for key, kept in self._pinned().items() if key not in ("response", "json")
        }
        self._editor.pin(self._step, {**rest, "response": value})
        self._end()

    def _pinned(self) -> JsonObject:
        return next(
            (out for step, out in self._editor.graph.pins.items() if step == self._step), {}
        )

    def _end(self) -> None:
        self._editing.hide()

    def _say(self, fault: str, line: int) -> None:
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        self.box.show_fault(line)
