"""A JSON Schema as a list of keys that one can edit without knowing JSON Schema."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.inspector.schema_row import SchemaRowEditor
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.viewmodels import inspector_schema as schemas
from forge_gui.viewmodels.inspector_schema import Place, RowKind, SchemaRefused
from forge_gui.viewmodels.translation import tr

_MOST_ROWS = 200


class SchemaForm(QWidget):
    """`edited` carries the new schema."""

    edited = Signal(object)

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._schema: JsonObject = {}
        self._rows: list[SchemaRowEditor] = []
        self._list = column(gap=2)
        self._fault = label(size=fonts.CAPTION, tone="danger", wrap=True)
        self._unshown = label(size=fonts.CAPTION, tone="muted", wrap=True)
        self.add = WordButton(source, tr("Add a key"), icon="plus", look="quiet")
        self.add.clicked.connect(lambda: self._add(()))
        layout = column(self, gap=4)
        layout.addLayout(self._list)
        layout.addWidget(self._fault)
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._unshown)
        self._fault.hide()

    def show_schema(self, schema: Json) -> None:
        """Rows stay where they are; only what differs is shown anew."""
        self._schema = schema if isinstance(schema, dict) else dict(_mapping(schema))
        rows = schemas.rows_of(self._schema)[:_MOST_ROWS]
        while len(self._rows) < len(rows):
            self._rows.append(self._made_row())
        for editor, shown in zip(self._rows, rows, strict=False):
            editor.show_row(shown)
            editor.show()
        for spare in self._rows[len(rows) :]:
            spare.hide()
        words = schemas.unshown(self._schema)
        kept = tr("The text view also has: {words}. It is kept as it is.", words=", ".join(words))
        self._unshown.setText(kept if words else "")
        self._unshown.setVisible(bool(words))

    def _made_row(self) -> SchemaRowEditor:
        made = SchemaRowEditor(self._source)
        made.wanted.connect(partial(self._do, made))
        self._list.addWidget(made)
        return made

    def _do(self, editor: SchemaRowEditor, what: str, value: object) -> None:
        row = editor.row
        if row is None:
            return
        place, schema = row.place, self._schema
        if what in ("add inside", "add after"):
            self._add(place if what == "add inside" else place[:-1])
        elif what == "remove":
            self._change(lambda: schemas.remove(schema, place))
            self._focus_at(max(0, self._rows.index(editor) - 1))
        elif what in ("up", "down"):
            self._change(lambda: schemas.move(schema, place, -1 if what == "up" else 1))
            self._focus(place)
        elif what == "rename" and value != row.name:
            is_done = self._change(lambda: schemas.rename(schema, place, str(value)))
            if not is_done:
                editor.name.setText(row.name)
        else:
            self._set(schema, place, what, value)

    def _set(self, schema: JsonObject, place: Place, what: str, value: object) -> None:
        edits: dict[str, Callable[[], JsonObject]] = {
            "kind": lambda: schemas.set_kind(schema, place, RowKind(str(value))),
            "required": lambda: schemas.set_required(schema, place, bool(value)),
            "describe": lambda: schemas.describe(schema, place, str(value)),
            "choices": lambda: schemas.set_choices(schema, place, tuple(value)),  # type: ignore[arg-type]
        }
        if what in edits:
            self._change(edits[what])

    def _add(self, parent: Place) -> None:
        made: list[Place] = []

        def edit() -> JsonObject:
            schema, place = schemas.add(self._schema, parent)
            made.append(place)
            return schema

        if self._change(edit):
            self._focus(made[0])

    def _change(self, edit: Callable[[], JsonObject]) -> bool:
        try:
            changed = edit()
        except SchemaRefused as refused:
            self._fault.setText(str(refused))
            self._fault.show()
            return False
        self._fault.hide()
        self.show_schema(changed)
        self.edited.emit(changed)
        return True

    def _focus(self, place: Place) -> None:
        shown = [row.place for row in schemas.rows_of(self._schema)][:_MOST_ROWS]
        if place in shown:
            self._focus_at(shown.index(place))

    def _focus_at(self, at: int) -> None:
        there = [row for row in self._rows if not row.isHidden()]
        if at < len(there):
            there[at].name.setFocus(Qt.FocusReason.OtherFocusReason)
            there[at].name.selectAll()
        else:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)


def _mapping(schema: Json) -> JsonObject:
    return schema if hasattr(schema, "keys") else {}  # type: ignore[return-value]
