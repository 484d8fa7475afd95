"""One key of a JSON Schema: name, kind, whether it must be there, what it is for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.keys import with_keys
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.inspector_schema import CHOOSABLE, RowKind, SchemaRow
from forge_gui.viewmodels.translation import tr

_INDENT, _MOST_INDENT = 14, 4


class SchemaRowEditor(QWidget):
    """Shows one SchemaRow after another. `wanted` carries what the person asks for: "rename",
    "kind", "required", "describe", "choices", "up", "down", "remove", "add inside", "add after",
    and a value where there is one."""

    wanted = Signal(str, object)

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._row: SchemaRow | None = None
        self.name = _KeyName()
        self.name.setProperty("look", "number")
        self.name.setPlaceholderText(tr("name"))
        self.name.setFont(fonts.mono(fonts.DENSE))
        self.kind = Combo(source, tr("Kind"))
        self.kind.setFont(fonts.ui(fonts.DENSE))
        self.kind.show_choices([(kind.value, _shown(kind)) for kind in CHOOSABLE])
        self.kind.setMinimumContentsLength(3)
        self.kind.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.required = IconButton(source, "asterisk", tr("Must be there"), size=24, icon_size=14)
        self.required.setCheckable(True)
        self.more = IconButton(source, "dots-three-vertical", tr("More"), size=24, icon_size=14)
        self.name.setMinimumWidth(fonts.px(48))
        self.description = QLineEdit()
        self.description.setProperty("look", "number")
        self.description.setFont(fonts.ui(fonts.CAPTION))
        self.description.setPlaceholderText(tr("What is it for?"))
        self.choices = QLineEdit()
        self.choices.setProperty("look", "number")
        self.choices.setFont(fonts.ui(fonts.CAPTION))
        self.choices.setPlaceholderText(tr("first, second, third"))
        self._lay_out()
        self._join()

    @property
    def row(self) -> SchemaRow | None:
        return self._row

    def show_row(self, shown: SchemaRow) -> None:
        """Fields that have the keyboard keep what is being typed."""
        before, self._row = self._row, shown
        is_other = before is None or before.place != shown.place
        if is_other or not self.name.hasFocus():
            _put(self.name, shown.name)
        if is_other or not self.description.hasFocus():
            _put(self.description, shown.description)
        if is_other or not self.choices.hasFocus():
            _put(self.choices, ", ".join(shown.choices))
        self._show_kind(shown)
        self.required.setChecked(shown.is_required)
        self.required.setToolTip(
            tr("Must be there") if shown.is_required else tr("May be left out")
        )
        self.choices.setVisible(shown.kind is RowKind.CHOICE)
        self._layout.setContentsMargins(min(shown.depth, _MOST_INDENT) * _INDENT, 0, 0, 4)
        self._name_parts(shown)

    def _show_kind(self, shown: SchemaRow) -> None:
        is_other = shown.kind is RowKind.OTHER
        other = self.kind.findData(RowKind.OTHER.value)
        if is_other and other < 0:
            self.kind.addItem(_shown(RowKind.OTHER), RowKind.OTHER.value)
        elif not is_other and other >= 0:
            self.kind.removeItem(other)
        self.kind.choose(shown.kind.value)
        more = ", ".join(shown.more)
        words = tr("Also in the text: {words}", words=more) if more else ""
        self.kind.setToolTip(words)

    def _name_parts(self, shown: SchemaRow) -> None:
        path = tr(", in ").join(reversed(shown.place))
        self.setAccessibleName(tr("Key {key}", key=path))
        self.name.setAccessibleName(tr("Name of key {key}", key=path))
        self.kind.setAccessibleName(tr("Kind of {key}", key=path))
        self.required.setAccessibleName(tr("{key} must be there", key=path))
        self.description.setAccessibleName(tr("Description of {key}", key=path))
        self.choices.setAccessibleName(tr("Choices of {key}", key=path))
        self.more.setAccessibleName(tr("More for {key}", key=path))

    def _lay_out(self) -> None:
        self._layout = column(self, margins=(0, 0, 0, 4), gap=2)
        line = row(gap=4)
        line.addWidget(self.name, 1)
        line.addWidget(self.kind, 1)
        self._layout.addLayout(line)
        self._layout.addWidget(self.choices)
        below = row(gap=4)
        below.addWidget(self.description, 1)
        below.addWidget(self.required)
        below.addWidget(self.more)
        self._layout.addLayout(below)

    def _join(self) -> None:
        self.name.settled.connect(lambda text: self._want("rename", text))
        self.name.next_wanted.connect(lambda: self._want("add after"))
        self.kind.activated.connect(lambda _at: self._want("kind", self.kind.choice))
        self.required.clicked.connect(lambda is_on: self._want("required", is_on))
        self.description.textEdited.connect(lambda text: self._want("describe", text))
        self.choices.editingFinished.connect(self._choices_typed)
        self.more.clicked.connect(self._open_menu)
        for part in (self.name, self.kind, self.required, self.more):
            part.installEventFilter(self)
        for field in (self.description, self.choices):
            field.installEventFilter(self)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        ):
            asked = _asked_by(event)
            if asked and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if asked:
                self._want(asked)
                return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]  # Qt's own name for it

    def _choices_typed(self) -> None:
        wanted = tuple(one.strip() for one in self.choices.text().split(",") if one.strip())
        if self._row is not None and wanted != self._row.choices:
            self._want("choices", wanted)

    def _want(self, what: str, value: object = None) -> None:
        if self._row is not None:
            self.wanted.emit(what, value)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        nested = self._row is not None and self._row.is_nested
        entries = [(tr("Add a key inside"), "", "add inside")] if nested else []
        entries += [
            (tr("Add a key below"), "Enter", "add after"),
            (tr("Move up"), "Alt+Up", "up"),
            (tr("Move down"), "Alt+Down", "down"),
            (tr("Remove"), "Ctrl+Del", "remove"),
        ]
        for words, keys, what in entries:
            menu.addAction(with_keys(words, keys) if keys else words).triggered.connect(
                lambda _on=False, asked=what: self._want(asked)
            )
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))


def _shown(kind: RowKind) -> str:
    """`Whole number`."""
    words = tr(kind.value)
    return words[:1].upper() + words[1:]


class _KeyName(QLineEdit):
    """`settled` when it was left or Enter was pressed; `next_wanted` for a second Enter."""

    settled = Signal(str)
    next_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_new = self.isModified()
            self._settle()
            if not is_new:
                self.next_wanted.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._settle()

    def _settle(self) -> None:
        if self.isModified():
            self.setModified(False)
            self.settled.emit(self.text().strip())


def _asked_by(event: QKeyEvent) -> str:
    alt = Qt.KeyboardModifier.AltModifier
    control = Qt.KeyboardModifier.ControlModifier
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    keys = {
        (Qt.Key.Key_Up, alt): "up",
        (Qt.Key.Key_Down, alt): "down",
        (Qt.Key.Key_Delete, control): "remove",
    }
    return next((w for (k, m), w in keys.items() if k == event.key() and m == held), "")


def _put(field: QLineEdit, text: str) -> None:
    if field.text() != text:
        field.setText(text)
    field.setModified(False)
