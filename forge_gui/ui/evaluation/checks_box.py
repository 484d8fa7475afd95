"""The checks of a test set: which, what they need, more of them, fewer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.section import SectionHead, column, empty, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.test_sets import Check, CheckKind
from forge_gui.viewmodels import numbers
from forge_gui.viewmodels.evaluation_set import TestSetEditor
from forge_gui.viewmodels.evaluation_words import CHECK_NAMES
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.translation import tr

_OFFERED = tuple(kind for kind in CheckKind if kind is not CheckKind.JSON_SCHEMA)
"""A schema is written in the file; a check that has one is shown and kept."""
_ASKS_MODEL = (CheckKind.SIMILARITY, CheckKind.JUDGE)


class ChecksBox(QWidget):
    """A line for each check. They are made anew when their kinds change, not while one types."""

    def __init__(self, source: ThemeSource, editor: TestSetEditor, models: ModelsViewModel) -> None:
        super().__init__()
        self._source, self._editor, self._models = source, editor, models
        self._shown: tuple[CheckKind, ...] | None = None
        self._lines = column(gap=4)
        self._add = WordButton(source, tr("Add check"), icon="plus", look="quiet")
        self._add.clicked.connect(self._add_one)
        layout = column(self, gap=4)
        layout.addWidget(SectionHead(tr("Checks of every row")))
        layout.addLayout(self._lines)
        foot = row()
        foot.addWidget(self._add)
        foot.addStretch(1)
        layout.addLayout(foot)
        editor.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        kinds = tuple(check.kind for check in self._editor.tests.checks)
        if kinds == self._shown:
            return
        self._shown = kinds
        empty(self._lines)
        for place, check in enumerate(self._editor.tests.checks):
            self._lines.addWidget(self._line(place, check))

    def _line(self, place: int, check: Check) -> QWidget:
        line = QWidget()
        layout = row(line, gap=8)
        kind = Combo(self._source, tr("Check"))
        kinds = _OFFERED if check.kind in _OFFERED else (*_OFFERED, check.kind)
        kind.show_choices((str(one), tr(CHECK_NAMES[one])) for one in kinds)
        kind.choose(str(check.kind))
        kind.setFixedWidth(fonts.px(184))
        kind.activated.connect(lambda _at: self._choose(place, kind.choice))
        layout.addWidget(kind)
        self._add_fields(layout.addWidget, place, check)
        layout.addStretch(1)
        gone = IconButton(self._source, "x", tr("Remove check"), size=24, icon_size=12)
        gone.setEnabled(len(self._editor.tests.checks) > 1)
        gone.clicked.connect(partial(self._editor.remove_check, place))
        layout.addWidget(gone)
        return line

    def _add_fields(self, add: Callable[[QWidget], None], place: int, check: Check) -> None:
        """What this kind needs to know."""
        if check.kind is CheckKind.JUDGE:
            rubric = _field(tr("Rubric: what is a good answer?"), check.rubric, 320)
            rubric.editingFinished.connect(lambda: self._set(place, rubric=rubric.text()))
            add(rubric)
        if check.kind in _ASKS_MODEL:
            add(self._model(place, check))
        if check.kind is CheckKind.NUMBER:
            told = numbers.shortest(check.tolerance)
            off = _field(tr("How far off it may be"), told if check.tolerance else "", 160)
            off.editingFinished.connect(lambda: self._set_number(place, off))
            add(off)

    def _model(self, place: int, check: Check) -> QWidget:
        who = Combo(self._source, tr("Who checks"))
        names = [str(one.id) for one in self._models.all_rows]
        known = [check.model] if check.model and check.model not in names else []
        offered = [("", tr("The tested model")), *((name, name) for name in [*known, *names])]
        who.show_choices(offered)
        who.choose(check.model)
        who.setFixedWidth(fonts.px(200))
        who.activated.connect(lambda _at: self._set(place, model=who.choice))
        return who

    def _choose(self, place: int, kind: str) -> None:
        check = replace(self._editor.tests.checks[place], kind=CheckKind(kind))
        self._editor.put_check(place, check)

    def _set_number(self, place: int, field: QLineEdit) -> None:
        try:
            tolerance = max(0.0, numbers.typed(field.text())) if field.text().strip() else 0.0
        except ValueError:
            field.setText("")
            return
        self._set(place, tolerance=tolerance)

    def _set(self, place: int, **changes: object) -> None:
        check = self._editor.tests.checks[place]
        self._editor.put_check(place, replace(check, **changes))  # type: ignore[arg-type]

    def _add_one(self) -> None:
        place = len(self._editor.tests.checks)
        self._editor.put_check(place, Check(CheckKind.CONTAINS))


def _field(hint: str, text: str, width: int) -> QLineEdit:
    made = QLineEdit(text)
    made.setPlaceholderText(hint)
    made.setAccessibleName(hint)
    made.setFixedWidth(fonts.px(width))
    made.setFont(fonts.ui(fonts.DENSE))
    return made
