"""Beside a vote: what nobody knows of it until it is measured, and the way to measure it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.translation import tr


class LiftBox(QWidget):
    """`tests_wanted`: to the test sets, where the lift meter is."""

    tests_wanted = Signal()

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        title = tr("Does the vote help?")
        self.setAccessibleName(title)
        layout = column(self, margins=(16, 12, 16, 12), gap=10)
        layout.addWidget(
            label(title, size=fonts.CAPTION, weight=fonts.SEMIBOLD, tone="secondary", wrap=True)
        )
        words = tr(
            "One vote does not show it. On a test set the lift meter holds the vote beside the"
            " best of its models, asked with as many tokens."
        )
        layout.addWidget(label(words, size=fonts.CAPTION, tone="muted", wrap=True))
        go = WordButton(source, tr("Open test sets"), icon="scales")
        go.clicked.connect(self.tests_wanted)
        line = row()
        line.addWidget(go)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addStretch(1)
