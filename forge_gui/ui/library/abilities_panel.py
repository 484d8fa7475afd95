"""What a model can do, to be corrected: a chip for each ability, with who says so."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.flow_row import FlowRow
from forge_gui.ui.controls.section import SectionHead, column
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.capabilities import Capability
from forge_gui.viewmodels.library_abilities import AbilitiesViewModel, Ability
from forge_gui.viewmodels.translation import tr


class AbilitiesPanel(QWidget):
    """Hidden where nothing is known: a model that is not on this PC says what is published."""

    def __init__(self, source: ThemeSource, abilities: AbilitiesViewModel) -> None:
        super().__init__()
        self._source, self._abilities = source, abilities
        self.setAccessibleName(tr("What it can do"))
        self._head = SectionHead(tr("What it can do"))
        self._flow = FlowRow(gap=4)
        self._chips: dict[Capability, WordButton] = {}
        self._back = WordButton(
            source, tr("As it was found"), icon="arrow-counter-clockwise", look="quiet"
        )
        inner = column(self, margins=(16, 8, 16, 10), gap=6)
        inner.addWidget(self._head)
        inner.addWidget(self._flow)
        inner.addWidget(self._back)
        self._back.clicked.connect(abilities.take_back)
        abilities.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setVisible(self._abilities.is_known)
        self._back.setVisible(self._abilities.is_edited)
        edited = tr("said by you") if self._abilities.is_edited else tr("click to correct")
        self._head.remark.setText(edited)
        for one in self._abilities.abilities:
            chip = self._chip(one)
            chip.setChecked(one.is_on)
            tip = one.why or tr("Nobody says that it can do this.")
            chip.setToolTip(tip)
            chip.setAccessibleDescription(tip)

    def _chip(self, ability: Ability) -> WordButton:
        found = self._chips.get(ability.capability)
        if found is None:
            found = WordButton(self._source, ability.name, look="chip")
            found.setCheckable(True)
            found.setFixedHeight(fonts.px(22))
            capability = ability.capability
            found.clicked.connect(lambda is_on: self._abilities.say(capability, is_on))
            self._chips[capability] = found
            self._flow.add(found)
        return found
