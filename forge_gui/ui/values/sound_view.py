"""A sound that a value carries or names: what the file says of itself, and how to hear it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.value_media import sound_facts
from forge_gui.viewmodels.wording import disk_size


class SoundView(QWidget):
    """Forge itself plays nothing; `open_wanted` asks the system's own player to."""

    open_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self.facts = label(size=fonts.BODY, weight=fonts.MEDIUM)
        self.words = label(size=fonts.DENSE, tone="secondary", wrap=True)
        self._open = WordButton(
            source, tr("Open"), icon="speaker-high", tip=tr("Play it with the system's own program")
        )
        self._save = WordButton(source, tr("Save as"), icon="floppy-disk", look="quiet")
        layout = column(self, margins=(0, 8, 0, 0), gap=8)
        layout.addWidget(self.facts)
        layout.addWidget(self.words)
        buttons = row(gap=8)
        buttons.addWidget(self._open)
        buttons.addWidget(self._save)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addStretch(1)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._open.clicked.connect(self.open_wanted)
        self._save.clicked.connect(self.save_wanted)

    def show_data(self, data: bytes, media: str, *, is_file: bool) -> None:
        """`is_file`: it lies on the disk, so another program can open it as it is."""
        found = sound_facts(data)
        size = disk_size(len(data))
        what = found.text if found else media or tr("Audio")
        self.facts.setText(f"{what}, {size}")
        self._open.setEnabled(is_file)
        self._save.setEnabled(True)
        self.words.setText(
            tr("Forge plays no sound itself: open it with the system's own program.")
            if is_file
            else tr("Forge plays no sound itself: save it, then open it with another program.")
        )

    def show_words(self, words: str) -> None:
        self.facts.setText("")
        self.words.setText(words)
        self._open.setEnabled(False)
        self._save.setEnabled(False)
