"""What is known of a model, fact by fact; a fact that nobody told is not listed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import SectionHead, column, named_value
from forge_gui.ui.theme import fonts
from forge_gui.values.ids import PUBLISHED
from forge_gui.values.models import ModelCard
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_FACTS = (
    QT_TR_NOOP("Name"),
    QT_TR_NOOP("Parameters"),
    QT_TR_NOOP("Quantisation"),
    QT_TR_NOOP("Family"),
    QT_TR_NOOP("Context"),
    QT_TR_NOOP("On disk"),
    QT_TR_NOOP("Licence"),
)


class KnownFacts(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._values: dict[str, QLabel] = {}
        self._rows: dict[str, QWidget] = {}
        inner = column(self, margins=(16, 8, 16, 8))
        inner.addWidget(SectionHead(tr("What is known")))
        for name in _FACTS:
            value = label(size=fonts.DENSE)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._values[name] = value
            self._rows[name] = named_value(tr(name), value)
            inner.addWidget(self._rows[name])

    def show_card(self, card: ModelCard) -> None:
        """The facts of this model."""
        values = (
            card.name if card.id.backend == PUBLISHED else str(card.id),
            wording.parameters(card.parameters),
            card.quantization,
            card.family,
            count(card.context_length, "token") if card.context_length else "",
            wording.disk_size(card.size_bytes),
            card.licence,
        )
        for name, value in zip(_FACTS, values, strict=True):
            self._values[name].setText(value)
            self._rows[name].setVisible(bool(value))
