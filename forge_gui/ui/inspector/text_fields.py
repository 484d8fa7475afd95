"""Fields for lists of texts and for JSON: checked when they are left, wrong ones say why."""

from __future__ import annotations

import json

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import SectionHead, column
from forge_gui.ui.inspector.schema_fields import Field, FieldKind
from forge_gui.ui.theme import fonts
from forge_gui.values.json_value import Json
from forge_gui.viewmodels.translation import tr


class TextField(QWidget):
    """`edited` carries the new value once it makes sense."""

    edited = Signal(object)

    def __init__(self, field: Field, *, lines: int = 3) -> None:
        super().__init__()
        self._field = field
        self._value: Json = field.default
        self._box = _LeftBox()
        self._box.setFont(fonts.mono())
        self._box.setAccessibleName(field.title)
        self._box.setAccessibleDescription(field.description)
        self._box.setTabChangesFocus(True)
        self._box.document().setDocumentMargin(6)
        self._box.setFixedHeight(fonts.px(18 * lines) + 14)
        self._box.setPlaceholderText(tr("one a line") if field.kind is FieldKind.LINES else "")
        self._box.left.connect(self._take)
        self._words = label(field.description, size=fonts.CAPTION, tone="muted", wrap=True)
        self._words.hide()
        self._fault = label(size=fonts.CAPTION, tone="danger", wrap=True)
        self._fault.hide()
        layout = column(self, gap=4)
        self.setToolTip(field.description)
        layout.addWidget(SectionHead(field.title))
        layout.addWidget(self._words)
        layout.addWidget(self._box)
        layout.addWidget(self._fault)

    def explain(self, is_on: bool) -> None:
        """Show the sentence on what it is for, or keep it for the tip."""
        self._words.setVisible(is_on and bool(self._field.description))

    def show_value(self, value: Json) -> None:
        if value != self._value or not self._box.toPlainText():
            self._value = value
            self._box.setPlainText(_text(self._field, value))
            self._fault.hide()

    def _take(self) -> None:
        try:
            value = _value(self._field, self._box.toPlainText())
        except ValueError as refused:
            self._fault.setText(str(refused))
            self._fault.show()
            return
        self._fault.hide()
        if value != self._value:
            self._value = value
            self.edited.emit(value)


class _LeftBox(QPlainTextEdit):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


def _text(field: Field, value: Json) -> str:
    if value is None or value == field.default == []:
        return ""
    if field.kind is FieldKind.LINES and isinstance(value, list | tuple):
        return "\n".join(str(one) for one in value)
    if isinstance(value, str):
        return value
    return json.dumps(value, indent=2, ensure_ascii=False)


def _value(field: Field, text: str) -> Json:
    if field.kind is FieldKind.LINES:
        return [line for line in text.split("\n") if line]
    if field.kind is FieldKind.TEXT:
        return text
    if not text.strip():
        return None
    try:
        value: Json = json.loads(text)
    except json.JSONDecodeError as wrong:
        line = wrong.lineno
        words = tr("Line {line}: this is not JSON yet ({why}).", line=line, why=wrong.msg)
        raise ValueError(words) from None
    return value
