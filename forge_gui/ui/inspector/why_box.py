"""Why the selected step ran, or did not have to, and where its seconds went."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import SectionHead, column, hairline
from forge_gui.ui.theme import fonts
from forge_gui.values.runs import StepState
from forge_gui.viewmodels.editor_states import StepView
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_TITLES = {
    StepState.CACHED: QT_TR_NOOP("Why did this not run?"),
    StepState.SKIPPED: QT_TR_NOOP("Why was this skipped?"),
}


class WhyBox(QWidget):
    """Hidden where nothing is known."""

    def __init__(self) -> None:
        super().__init__()
        self._head = SectionHead(tr("Why did this run?"))
        self._why = label(size=fonts.DENSE, tone="secondary", wrap=True)
        self._times = label(size=fonts.CAPTION, tone="muted", wrap=True)
        for words in (self._why, self._times):
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = column(self)
        layout.addWidget(hairline())
        inner = column(margins=(16, 10, 16, 12), gap=4)
        inner.addWidget(self._head)
        inner.addWidget(self._why)
        inner.addWidget(self._times)
        layout.addLayout(inner)

    def show_view(self, view: StepView) -> None:
        title = tr(_TITLES.get(view.state, QT_TR_NOOP("Why did this run?")))
        if self._head.title.text() != title:
            self._head.title.setText(title)
        for shown, text in ((self._why, view.why), (self._times, view.times)):
            if shown.text() != text:
                shown.setText(text)
            shown.setVisible(bool(text))
        self.setVisible(bool(view.why or view.times))
