"""The options of a step: those wanted often at once, the others folded, each explained."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.section import SectionHead, column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.inspector.field_rows import ChoiceRow
from forge_gui.ui.inspector.number_field import NumberField
from forge_gui.ui.inspector.schema_fields import Field, FieldKind
from forge_gui.ui.inspector.text_fields import TextField
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.json_value import Json
from forge_gui.viewmodels.translation import tr

_FIRST = 6
"""So many are shown where the kind itself does not say which are for later."""
_CHOSEN = (FieldKind.SWITCH, FieldKind.CHOICE, FieldKind.LEFT_OR_SWITCH)
_Row = NumberField | ChoiceRow | TextField


class OptionsSection(QWidget):
    """`edited` carries the key of a setting and its new value."""

    edited = Signal(str, object)

    def __init__(self, source: ThemeSource, fields: Sequence[Field], *, explains: bool) -> None:
        super().__init__()
        self._source = source
        self._rows: dict[str, _Row] = {}
        first, later = _parted(fields)
        self._explain = IconButton(
            source, "question", tr("Say what each option does"), size=20, icon_size=14
        )
        self._explain.setCheckable(True)
        self._explain.setChecked(explains)
        self._explain.toggled.connect(self.explain)
        layout = column(self, gap=2)
        head = row(gap=4)
        head.addWidget(SectionHead(tr("Options")), 1)
        head.addWidget(self._explain)
        layout.addLayout(head)
        for field in first:
            layout.addWidget(self._made(field))
        self._later = QWidget()
        below = column(self._later, gap=2)
        for field in later:
            below.addWidget(self._made(field))
        self._more = WordButton(source, tr("More options"), icon="caret-right", look="quiet")
        self._more.setFixedHeight(fonts.px(24))
        self._more.clicked.connect(self._fold)
        line = row()
        line.addWidget(self._more)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addWidget(self._later)
        self._later.hide()
        self._keys_later = [field.key for field in later]
        self._more.setVisible(bool(later))
        self.explain(explains)

    @property
    def shows(self) -> dict[str, Callable[[Json], None]]:
        """For each setting, what shows its value."""
        return {key: one.show_value for key, one in self._rows.items()}

    def count_set(self, changed: Sequence[str]) -> None:
        """Say how many of the folded ones are set: nobody looks for what is hidden."""
        count = sum(key in changed for key in self._keys_later)
        told = tr("More options, {n} set", "", count, n=count)
        words = told if count else tr("More options")
        if self._more.text() != words:
            self._more.setText(words)
            self._more.updateGeometry()

    def explain(self, is_on: bool) -> None:
        for one in self._rows.values():
            one.explain(is_on)

    def _made(self, field: Field) -> QWidget:
        if field.kind in (FieldKind.NUMBER, FieldKind.INTEGER):
            made: _Row = NumberField(self._source, field)
        elif field.kind in _CHOSEN:
            made = ChoiceRow(self._source, field)
        else:
            lines = 6 if field.kind is FieldKind.JSON else 1 if field.is_short else 2
            made = TextField(field, lines=lines)
        made.edited.connect(lambda value, key=field.key: self.edited.emit(key, value))
        self._rows[field.key] = made
        return made

    def _fold(self) -> None:
        self._later.setVisible(self._later.isHidden())
        self._more.set_icon("caret-right" if self._later.isHidden() else "caret-down")


def _parted(fields: Sequence[Field]) -> tuple[list[Field], list[Field]]:
    """What is shown at once, and what is folded."""
    if any(field.is_advanced for field in fields) or len(fields) <= _FIRST + 2:
        first = [field for field in fields if not field.is_advanced]
        return first, [field for field in fields if field.is_advanced]
    return list(fields[:_FIRST]), list(fields[_FIRST:])
