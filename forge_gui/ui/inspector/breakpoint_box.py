"""The breakpoint of a step or of a wire: whether there is one, and when it pauses."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.switch import Switch
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels import inspector_conditions as conditions
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_ANY = QT_TR_NOOP("any input")


class BreakpointBox(QWidget):
    """Edits through the editor's own commands, which tell the debugger."""

    def __init__(self, source: ThemeSource, editor: EditorViewModel, title: str) -> None:
        super().__init__()
        self._editor = editor
        self._step, self._port = "", ""
        self.switch = Switch(source, title)
        self._when = Combo(source, tr("Pause when"))
        self._when.setFont(fonts.ui(fonts.DENSE))
        self._when.show_choices([(one, tr(one)) for one in conditions.condition_choices()])
        self._when.setMinimumContentsLength(8)
        self._at = Combo(source, tr("Which input"))
        self._at.setFont(fonts.ui(fonts.DENSE))
        self._at.setMinimumContentsLength(6)
        self._compared = QLineEdit()
        self._compared.setProperty("look", "number")
        self._compared.setFont(fonts.mono(fonts.DENSE))
        self._compared.setAccessibleName(tr("Compare with"))
        self._compared.setPlaceholderText(tr("compare with"))
        self._fault = label(size=fonts.CAPTION, tone="danger", wrap=True)
        self._fault.hide()
        self._lay_out(title)
        self.switch.clicked.connect(self._toggle)
        self._when.textActivated.connect(lambda _text: self._take())
        self._at.textActivated.connect(lambda _text: self._take())
        self._compared.textEdited.connect(lambda _text: self._take())

    def show_place(self, step: str, port: str = "") -> None:
        """Before a step, or on the wire to one of its ports."""
        is_other = (step, port) != (self._step, self._port)
        self._step, self._port = step, port
        found = self._editor.breakpoint_at(step, port)
        self.switch.blockSignals(True)
        self.switch.setChecked(found is not None and found.is_on)
        self.switch.blockSignals(False)
        condition = found.condition if found is not None else None
        self._show_ports(condition.port if condition else "")
        if is_other or not self._is_edited_here():
            self._when.choose(condition.condition if condition else conditions.ALWAYS)
            compared = condition.compared_to if condition else ""
            if self._compared.text() != compared:
                self._compared.setText(compared)
            self._fault.hide()
        self._details.setVisible(found is not None)
        self._compared.setVisible(conditions.needs_comparison(self._word))
        self._at.setVisible(not port and self._at.count() > 2 and self._word != conditions.ALWAYS)

    @property
    def _word(self) -> str:
        return self._when.choice

    def _lay_out(self, title: str) -> None:
        layout = column(self, gap=4)
        line = row()
        line.addWidget(label(title, size=fonts.DENSE, tone="secondary"))
        line.addStretch(1)
        line.addWidget(self.switch)
        layout.addLayout(line)
        self._details = QWidget()
        inner = column(self._details, gap=4)
        choice = row(gap=4)
        choice.addWidget(self._at, 1)
        choice.addWidget(self._when, 1)
        inner.addLayout(choice)
        inner.addWidget(self._compared)
        inner.addWidget(self._fault)
        layout.addWidget(self._details)

    def _show_ports(self, chosen: str) -> None:
        feeds = self._editor.index.feeds.get(self._step, ())
        self._at.show_choices([("", tr(_ANY)), *((one.port, one.port) for one in feeds)])
        self._at.choose(chosen)

    def _is_edited_here(self) -> bool:
        """What stands in the field is not what the breakpoint has: it makes no sense yet."""
        return self._compared.hasFocus() and not self._fault.isHidden()

    def _toggle(self, is_on: bool) -> None:
        found = self._editor.breakpoint_at(self._step, self._port)
        if found is None or (found.condition is None and not is_on):
            self._editor.toggle_breakpoint(self._step, self._port)
        else:  # a condition that somebody wrote is not thrown away
            self._editor.enable_breakpoint(self._step, self._port, is_on=is_on)
        self.show_place(self._step, self._port)

    def _take(self) -> None:
        port = self._at.choice
        needs = conditions.needs_comparison(self._word)
        self._compared.setVisible(needs)
        wanted = conditions.condition_of(self._word, self._compared.text() if needs else "", port)
        trouble = conditions.trouble_of(wanted)
        self._fault.setText(trouble)
        self._fault.setVisible(bool(trouble))
        if not trouble:
            self._editor.set_breakpoint_condition(self._step, self._port, wanted)
            self.show_place(self._step, self._port)
