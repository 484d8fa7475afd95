"""The setting that is a JSON Schema: as a form, as text, or made from an example."""

from __future__ import annotations

import json

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from forge_gui.ui.controls.code_box import CodeBox
from forge_gui.ui.controls.flow_row import FlowRow
from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.segments import Segments
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.inspector.schema_fields import Field
from forge_gui.ui.inspector.schema_form import SchemaForm
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.json_value import Json
from forge_gui.viewmodels import inspector_schema as schemas
from forge_gui.viewmodels.inspector_example import schema_of_text
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

FORM, TEXT, EXAMPLE = "form", "text", "example"
_SETTLED_MS = 400
_VIEWS = (
    (FORM, QT_TR_NOOP("Form"), QT_TR_NOOP("Keys as rows: name, kind, whether it must be there")),
    (
        TEXT,
        QT_TR_NOOP("Text"),
        QT_TR_NOOP("The JSON Schema itself, with everything that it can say"),
    ),
)


class SchemaField(QWidget):
    """`edited` carries the schema; None takes it away. Both views show the same schema always."""

    edited = Signal(object)

    def __init__(self, source: ThemeSource, field: Field) -> None:
        super().__init__()
        self._source, self._field = source, field
        self._schema: Json = None
        self._is_wanted = False
        small, bold = fonts.CAPTION, fonts.SEMIBOLD
        self._head = ElidedLabel(field.title, size=small, weight=bold, tone="secondary")
        views = [(view, tr(word), tr(meaning)) for view, word, meaning in _VIEWS]
        self._views = Segments(source, tr("View of the {setting}", setting=field.title), views)
        self._views.chosen.connect(self._show_view)
        more = tr("More for the {setting}", setting=field.title)
        self._more = IconButton(source, "dots-three", more, size=24)
        self._more.clicked.connect(self._open_menu)
        self.form = SchemaForm(source)
        self.form.edited.connect(self._tell)
        self.text = CodeBox(source, tr("{setting} as text", setting=field.title), lines=14)
        self._settled = QTimer(self, interval=_SETTLED_MS, singleShot=True)
        self._settled.timeout.connect(self._take_text)
        self.text.textChanged.connect(self._settled.start)
        self.text.left.connect(self._take_text)
        self._fault = label(size=fonts.CAPTION, tone="danger", wrap=True)
        self._nothing = label(size=fonts.CAPTION, tone="muted", wrap=True)
        self._example = _Example(source)
        self._example.made.connect(self._take_example)
        self._example.left.connect(lambda: self._show_view(self._view()))
        self._start = WordButton(source, tr("Add a key"), icon="plus", look="quiet")
        self._from = WordButton(source, tr("From an example"), icon="magic-wand", look="quiet")
        self._start.clicked.connect(self._begin)
        self._from.clicked.connect(lambda: self._show_view(EXAMPLE))
        self._lay_out()
        self._show_view(FORM)

    def show_value(self, value: Json) -> None:
        if value is self._schema or _order(value) == _order(self._schema):
            return
        self._schema = value
        self.form.show_schema(value)
        if not self.text.hasFocus():
            self._put_text()
        self._show_view(self._view())

    def show_text_view(self) -> None:
        """As the button Text does."""
        self._show_view(TEXT)

    def _lay_out(self) -> None:
        layout = column(self, gap=6)
        head = row(gap=4)
        head.addWidget(self._head, 1)
        head.addWidget(self._views)
        head.addWidget(self._more)
        layout.addLayout(head)
        for part in (self._nothing, self.form, self.text, self._fault, self._example):
            layout.addWidget(part)
        self._ways = FlowRow(gap=4)
        self._ways.add(self._start)
        self._ways.add(self._from)
        layout.addWidget(self._ways)
        self._nothing.setText(self._field.description)
        self._fault.hide()

    def _view(self) -> str:
        """The view that can show this schema; the one that was chosen last if it can."""
        if not schemas.is_formable(self._schema):
            return TEXT
        return self._views.key if self._views.key in (FORM, TEXT) else FORM

    def _show_view(self, view: str) -> None:
        has = self._schema is not None
        is_formable = schemas.is_formable(self._schema)
        self._views.setVisible(has and view != EXAMPLE)
        self._more.setVisible(has and view != EXAMPLE)
        if view != EXAMPLE:
            self._views.show_choice(view)
        self.form.setVisible(has and view == FORM and is_formable)
        self.text.setVisible(has and view == TEXT)
        self._example.setVisible(view == EXAMPLE)
        self._ways.setVisible(not has and view != EXAMPLE)
        words = "" if has or view == EXAMPLE else self._field.description
        if has and view == FORM and not is_formable:
            words = tr("This schema is no object with keys: only the text can show it.")
        self._nothing.setText(words)
        self._nothing.setVisible(bool(words))
        self._fault.setVisible(bool(self._fault.text()) and view == TEXT and has)
        if view == EXAMPLE:
            self._example.begin()

    def _begin(self) -> None:
        self._take({"type": "object", "properties": {}})
        self.form.add.click()

    def _tell(self, schema: Json) -> None:
        """The form changed it; the text follows."""
        self._schema = schema
        self._put_text()
        self._show_view(self._view())
        self.edited.emit(schema)

    def _take(self, schema: Json) -> None:
        """It comes from elsewhere: both views follow."""
        self.form.show_schema(schema)
        self._tell(schema)

    def _put_text(self) -> None:
        text = (
            "" if self._schema is None else json.dumps(self._schema, indent=2, ensure_ascii=False)
        )
        if text != self.text.toPlainText():
            self.text.blockSignals(True)
            self.text.setPlainText(text)
            self.text.blockSignals(False)
        self._say("", 0)

    def _take_text(self) -> None:
        self._settled.stop()
        if self.text.isHidden():
            return
        try:
            schema = _schema_in(self.text.toPlainText())
        except json.JSONDecodeError as wrong:
            line, why = wrong.lineno, wrong.msg
            self._say(tr("Line {line}: this is not JSON yet ({why}).", line=line, why=why), line)
            return
        except (ValueError, RecursionError) as wrong:
            self._say(str(wrong), 1)
            return
        self._say("", 0)
        if _order(schema) != _order(self._schema):
            self._schema = schema
            self.form.show_schema(schema)
            self.edited.emit(schema)
            self._show_view(TEXT if schema is not None else FORM)

    def _say(self, fault: str, line: int) -> None:
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault) and not self.text.isHidden())
        self.text.show_fault(line)

    def _take_example(self, schema: Json) -> None:
        self._views.show_choice(FORM)
        self._take(schema)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        make = menu.addAction(tr("Make from an example"))
        make.triggered.connect(lambda: self._show_view(EXAMPLE))
        menu.addAction(tr("Copy as text")).triggered.connect(self._copy)
        menu.addSeparator()
        remove = menu.addAction(tr("Remove the {setting}", setting=self._field.title))
        remove.triggered.connect(lambda: self._take(None))
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 2)))

    def _copy(self) -> None:
        text = json.dumps(self._schema, indent=2, ensure_ascii=False)
        QGuiApplication.clipboard().setText(text)


class _Example(QWidget):
    """Where an example is pasted; `made` carries the schema that fits it."""

    made = Signal(object)
    left = Signal()

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        hint = tr("Paste an answer as it should look. Every key of it must then be there.")
        self._box = CodeBox(source, tr("Example of an answer"), lines=7)
        self._box.setPlaceholderText('{"name": "J. Brandt", "count": 3}')
        self._fault = label(size=fonts.CAPTION, tone="danger", wrap=True)
        self._fault.hide()
        make = WordButton(source, tr("Make the schema"))
        cancel = WordButton(source, tr("Cancel"), look="quiet")
        make.clicked.connect(self._make)
        cancel.clicked.connect(self.left)
        self._box.textChanged.connect(lambda: self._say("", 0))
        layout = column(self, gap=6)
        layout.addWidget(label(hint, size=fonts.CAPTION, tone="muted", wrap=True))
        layout.addWidget(self._box)
        layout.addWidget(self._fault)
        ways = FlowRow(gap=4)
        ways.add(make)
        ways.add(cancel)
        layout.addWidget(ways)

    def begin(self) -> None:
        """Ready for a paste."""
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self) -> None:
        try:
            schema = schema_of_text(self._box.toPlainText())
        except ValueError as wrong:
            cause = wrong.__context__
            line = cause.lineno if isinstance(cause, json.JSONDecodeError) else 1
            self._say(str(wrong), line)
            return
        self._box.clear()
        self.made.emit(schema)

    def _say(self, fault: str, line: int) -> None:
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        self._box.show_fault(line)


def _schema_in(text: str) -> Json:
    """The schema that was typed; None where nothing was. Raises ValueError with a sentence."""
    if not text.strip():
        return None
    schema: Json = json.loads(text)
    if not isinstance(schema, dict):
        raise ValueError(tr("Line 1: a JSON Schema is an object in braces."))
    return schema


def _order(schema: Json) -> str:
    """Dictionaries are equal whatever the order of their keys; here it counts."""
    return json.dumps(schema, ensure_ascii=False)
