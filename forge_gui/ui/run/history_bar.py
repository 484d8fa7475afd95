"""Over the list of kept runs: search in them, and by pipeline, end and day."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.labels import ElidedLabel
from forge_gui.ui.controls.search_field import SearchField
from forge_gui.ui.controls.section import row
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.runs import RunStatus
from forge_gui.viewmodels.history import HistoryViewModel
from forge_gui.viewmodels.history_filter import MONTH, TODAY, WEEK, HistoryFilter
from forge_gui.viewmodels.run_rows import STATUS_WORDS
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_ANY_PIPELINE, _ANY_END = QT_TR_NOOP("Any pipeline"), QT_TR_NOOP("Any end")
_TIMES = (
    (QT_TR_NOOP("Any time"), 0),
    (QT_TR_NOOP("Today"), TODAY),
    (QT_TR_NOOP("Last 7 days"), WEEK),
    (QT_TR_NOOP("Last 30 days"), MONTH),
)


class HistoryBar(QWidget):
    """Sets the filter of the history as one types and chooses."""

    def __init__(self, source: ThemeSource, history: HistoryViewModel) -> None:
        super().__init__()
        self._history = history
        self.field = SearchField(source, tr("Search names, inputs and outputs"))
        self.field.setMinimumWidth(fonts.px(216))
        self.pipelines = Combo(source, tr("Pipeline"))
        self.ends = Combo(source, tr("How it ended"))
        self.times = Combo(source, tr("When"))
        self.pipelines.addItem(tr(_ANY_PIPELINE), "")
        self.ends.addItem(tr(_ANY_END), None)
        for status in RunStatus:
            self.ends.addItem(tr(STATUS_WORDS[status]), status)
        for word, days in _TIMES:
            self.times.addItem(tr(word), days)
        self.told = ElidedLabel(size=fonts.CAPTION, tone="muted")
        self.told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout = row(self, margins=(12, 6, 16, 4), gap=8)
        layout.addWidget(self.field, 2)
        for combo in (self.pipelines, self.ends, self.times):
            combo.setSizeAdjustPolicy(combo.SizeAdjustPolicy.AdjustToContents)
            combo.setMaximumWidth(fonts.px(200))
            layout.addWidget(combo)
            combo.activated.connect(self._set)
        layout.addWidget(self.told, 1)
        self.field.textChanged.connect(self._set)

    def refresh(self) -> None:
        """Other pipelines may have runs now, and other rows be found."""
        self.told.setText(self._history.search_text)
        names = [self.pipelines.itemData(n) for n in range(1, self.pipelines.count())]
        if names != list(self._history.pipelines):
            chosen = self._history.filter.pipeline
            while self.pipelines.count() > 1:
                self.pipelines.removeItem(1)
            for name in self._history.pipelines:
                self.pipelines.addItem(name, name)
            self.pipelines.setCurrentIndex(max(0, self.pipelines.findData(chosen)))

    def _set(self) -> None:
        status, days = self.ends.currentData(), self.times.currentData()
        self._history.set_filter(
            HistoryFilter(
                self.field.text(),
                str(self.pipelines.currentData() or ""),
                RunStatus(status) if status else None,
                int(days or 0),
            )
        )
