"""The model that is being made: what is done for it just now, how far that is, and a way to stop."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import ElidedLabel
from forge_gui.ui.controls.section import column, fill, hairline, row
from forge_gui.ui.controls.verdict_sign import Sign
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.library.manage.pull_line import PartsBar
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.keeping import KeepingViewModel
from forge_gui.viewmodels.translation import tr


class CreationStrip(QWidget):
    """There as long as one is made."""

    def __init__(self, source: ThemeSource, keeping: KeepingViewModel) -> None:
        super().__init__()
        self._keeping = keeping
        self.setAccessibleName(tr("The model that is made"))
        fill(self, "surface")
        sign = Sign(source)
        sign.show_sign("hourglass", "ember")
        self._name = ElidedLabel(size=fonts.DENSE)
        self._words = ElidedLabel(size=fonts.CAPTION, tone="secondary")
        self._bar = PartsBar(source)
        stop = WordButton(source, tr("Stop"), look="quiet")
        stop.setAccessibleName(tr("Stop making the model"))
        layout = column(self)
        layout.addWidget(hairline())
        inner = column(margins=(16, 6, 16, 8), gap=4)
        line = row(gap=8)
        line.addWidget(sign)
        line.addWidget(self._name, 2)
        line.addWidget(self._words, 3)
        line.addWidget(stop)
        inner.addLayout(line)
        inner.addWidget(self._bar)
        layout.addLayout(inner)
        stop.clicked.connect(keeping.stop_creating)
        keeping.creationChanged.connect(self._show)
        self._show()

    def _show(self) -> None:
        keeping, now = self._keeping, self._keeping.creation
        self.setVisible(keeping.is_making)
        name = wording.model_name(now.model) if now else ""
        self._name.setText(tr("Making {model}", model=name) if name else tr("Making a model"))
        self._words.setText(keeping.creation_words or tr("Looks at what it is made of"))
        has_size = now is not None and now.total > 0
        self._bar.setVisible(has_size)
        if now is not None and has_size:
            self._bar.show_segments(((1.0, now.done / now.total),))
